import { createServer } from 'node:http'
import { describe, expect, onTestFinished, test } from 'vitest'
import { listenOn } from '../../testing/listen.ts'
import { muster } from '../../testing/muster.ts'

const FEW = ['--operation', 'AssociateMember', '--requirement', '**/minLength', '--cases', '0'] as const

describe('muster run', () => {
  test.each([
    [
      ['--target', 'http://moto.test:1', '--emulator', '--profile', 'x'],
      '--emulator needs the example credentials',
    ],
    [
      ['--target', 'http://moto.test:1', '--emulator', '--credentials', 'env'],
      '--emulator needs the example credentials',
    ],
    [
      ['--target', 'https://inspector2.us-east-1.amazonaws.com', '--emulator'],
      'which belongs to AWS: remove the flag',
    ],
    [
      ['--target', 'https://inspector2.eusc-de-east-1.amazonaws.eu', '--emulator'],
      'which belongs to AWS: remove the flag',
    ],
    [['--emulator'], '--emulator needs a target over a network'],
    [['--target', 'http://10.0.0.1', '--allow', 'affects-others', '--yes'], '--yes needs --account ID'],
    [['--show', 'some'], '--show'],
    [['--shell', 'fish'], '--shell'],
  ])('rejects %j', async (argv, sentence) => {
    const { code, err } = await muster(['run', ...argv])
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining(sentence) })
  })

  test('announces a real account that shows in an answer, and tests it as an emulator with --emulator', async () => {
    let writes = 0
    const server = createServer((request, response) => {
      if (request.url === '/members/associate') writes++
      response.writeHead(400, { 'x-amz-apigw-id': 'x', 'content-type': 'application/json' }).end('{}')
    })
    onTestFinished(() => void server.close())
    const url = await listenOn(server)
    const announced = await muster([
      'run',
      '--target',
      url,
      '--operation',
      'AssociateMember',
      '--requirement',
      'x/**',
    ])
    expect(announced.code).toBe(2)
    const { out } = await muster(['run', '--target', url, ...FEW, '--max-time', '3'])
    expect(out).toContain(
      'an answer carries x-amz-apigw-id: treated as a real account, 1 request per second, writes blocked',
    )
    const before = writes
    const declared = await muster(['run', '--target', url, '--emulator', ...FEW])
    expect(declared.out).not.toContain('treated as a real account')
    expect(writes).toBeGreaterThan(before)
  })
})

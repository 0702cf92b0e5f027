import { describe, expect, it } from 'vitest'
import { muster } from '../../testing/muster.ts'

const DRY = ['run', '--dry-run=full', '--cases', '2']

/** The lines with requests. */
const requestsIn = (out: string) => out.split('\n').filter((line) => /^ {2}(send|block) /.test(line))

describe('a dry run', () => {
  it('of a real account lists requests and blocked requests, without credentials', async () => {
    const { code, out, err } = await muster([...DRY, '--target', 'aws', '--region', 'eu-west-1'])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toMatch(
      /^What a run would send to AWS in eu-west-1; nothing was sent\.\nIt is treated as a real/,
    )
    const requests = requestsIn(out)
    expect(requests.filter((line) => /^ {2}send {2}(write|affects-others) /.test(line))).toEqual([])
    expect(requests.filter((line) => /^ {2}block affects-others /.test(line)).length).toBeGreaterThan(100)
    expect(out).toContain('GET /detector\n')
    expect(out).toContain('POST /detector/<detectorId>/member/get')
    expect(out).not.toContain('e760327a7a8de2e707dafca3d3aac576')
    const [, sent, kept] = /(\d+) requests \([^)]+\); (\d+) more are blocked/.exec(out) ?? []
    expect(Number(sent) + Number(kept)).toBe(requests.length)
  })

  it('is deterministic, and lists the writes that --allow permits', async () => {
    const argv = [...DRY, '--target', 'aws', '--region', 'eu-west-1', '--operation', 'AssociateMember']
    const [first, second] = [await muster(argv), await muster(argv)]
    expect(first.out).toBe(second.out)
    const { out } = await muster([...argv, '--allow', 'affects-others'])
    expect(
      requestsIn(out).filter((line) => line.startsWith('  send  affects-others')).length,
    ).toBeGreaterThan(10)
  })

  it('is short by default, and counts the same requests', async () => {
    const argv = ['--cases', '2', '--target', 'aws', '--region', 'eu-west-1', '--operation', 'GetMembers']
    const [short, full] = [
      await muster(['run', '--dry-run', ...argv]),
      await muster(['run', '--dry-run=full', ...argv]),
    ]
    const counts = requestsIn(short.out).map((line) => Number(/(\d+) × /.exec(line)?.[1]))
    expect(counts.reduce((sum, each) => sum + each, 0)).toBe(requestsIn(full.out).length)
    expect(short.out.length).toBeLessThan(30_000)
    expect(short.out.split('\n').at(-2)).toBe(full.out.split('\n').at(-2))
    expect((await muster(['run', '--dry-run=all', ...argv])).code).toBe(2)
  })

  it('of an emulator blocks nothing', async () => {
    const { out } = await muster([...DRY, '--target', 'http://127.0.0.1:1', '--operation', 'AssociateMember'])
    expect(out).toContain('send to http://127.0.0.1:1;')
    expect(requestsIn(out).filter((line) => line.startsWith('  block'))).toEqual([])
  })
})

describe('muster list --iam-policy', () => {
  it('has the actions of the run, and those of the cleanup if writes are allowed', async () => {
    const actionsOf = async (...argv: string[]) => {
      const { out } = await muster(['list', '--iam-policy', '--operation', 'GetMembers', ...argv])
      return JSON.parse(out).Statement[0].Action
    }
    const read = ['guardduty:GetMembers', 'guardduty:ListDetectors']
    const write = ['guardduty:CreateMembers', 'guardduty:DeleteMembers']
    expect(await actionsOf()).toEqual(read)
    expect(await actionsOf('--allow', 'affects-others')).toEqual([...write, ...read])
  })
})

import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { matchesGlob } from 'node:path'
import { describe, expect, it } from 'vitest'
import { manifest } from '../harness/testing/packed.ts'
import { tool } from '../harness/testing/tool.ts'

const read = (name: string) => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8')

/** The instructions of the Dockerfile, by name. */
const instructions = Object.fromEntries(
  read('Dockerfile')
    .replaceAll(/\\\n\s*/g, '')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => [line.split(' ', 1)[0], line.slice(line.indexOf(' ') + 1)]),
)

/** What `npm pack` calls its file. */
const tarball = `${manifest.name}-${manifest.version}.tgz`

describe('the Dockerfile', () => {
  it('installs what npm pack leaves, of which it sees nothing else', () => {
    const [source = '', copy = ''] = instructions.COPY?.split(' ') ?? []
    expect(matchesGlob(tarball, source)).toBe(true)
    expect(read('.dockerignore')).toBe(`*\n!${source}\n`)
    expect(instructions.RUN).toMatch(new RegExp(`^npm install --global .* ${copy} &&.* rm ${copy}$`))
  })

  it('runs the program of the package on a Node that it supports, and not as root', () => {
    expect(instructions.FROM).toBe('node:24-slim')
    expect(manifest.engines.node).toBe('>=22.18')
    expect(JSON.parse(instructions.ENTRYPOINT ?? '')).toEqual(Object.keys(manifest.bin))
    expect(Number(instructions.USER)).toBeGreaterThan(0)
  })

  const hadolint = tool('hadolint', 'pinned')
  it.runIf(hadolint)('is one that hadolint finds nothing in', () => {
    const file = new URL('../Dockerfile', import.meta.url).pathname
    expect(execFileSync(String(hadolint), ['--no-color', file], { encoding: 'utf8' })).toBe('')
  })
})

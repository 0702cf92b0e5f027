import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

const HERE = fileURLToPath(new URL('../../', import.meta.url))

let root = ''
const at = (file: string) => join(root, file)
const edit = (file: string, piece: string, instead: string) => {
  const text = readFileSync(at(file), 'utf8')
  if (!text.includes(piece)) throw new Error(`${file} has no ${piece}`)
  writeFileSync(
    at(file),
    text.replace(piece, () => instead),
  )
}

function generate(...flags: readonly string[]) {
  const main = join(HERE, 'harness/generate/main.ts')
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, '--root', root, ...flags], {
    encoding: 'utf8',
  })
  return { status, stdout, stderr: stderr.trimEnd().split('\n').sort() }
}

const silent = { status: 0, stdout: '', stderr: [''] }
const wrong = (name: string) => `${name} is not what the specs say; run "npm run generate".`

describe('npm run generate', () => {
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'muster generate '))
    for (const name of ['specs', 'generated', 'docs', 'package.json'])
      cpSync(join(HERE, name), at(name), { recursive: true })
  })

  afterEach(() => rmSync(root, { recursive: true }))

  it('--check is content with what is committed', () => {
    expect(generate('--check')).toEqual(silent)
  })

  it('--check names a stale, a missing and a left-over file, and touches none', () => {
    edit('generated/operations.ts', '"maxItems": 50', '"maxItems": 49')
    edit('docs/traceability.md', '263 statements', '262 statements')
    rmSync(at('generated/types/inspector2.ts'))
    writeFileSync(at('generated/schemas/guardduty.Old.json'), '{}')
    const want = {
      status: 1,
      stdout: '',
      stderr: [
        wrong('docs/traceability.md'),
        wrong('generated/operations.ts'),
        wrong('generated/schemas/guardduty.Old.json'),
        wrong('generated/types/inspector2.ts'),
      ],
    }
    expect(generate('--check')).toEqual(want)
    expect(readFileSync(at('generated/operations.ts'), 'utf8')).toContain('"maxItems": 49')
    expect(readdirSync(at('generated/types'))).toEqual(['config.ts', 'guardduty.ts', 'securityhub.ts'])
    expect(readdirSync(at('generated/schemas'))).toContain('guardduty.Old.json')
  })

  it('--check sees a limit that changed in the specs alone', () => {
    edit('specs/guardduty.yaml', 'maxItems: 50', 'maxItems: 49')
    const { status, stderr } = generate('--check')
    expect(status).toBe(1)
    expect(stderr).toEqual(
      expect.arrayContaining([wrong('generated/operations.ts'), wrong('generated/validators.ts')]),
    )
  })

  it('writes what is stale or missing and removes what is left over', () => {
    edit('generated/operations.ts', '"maxItems": 50', '"maxItems": 49')
    rmSync(at('generated/types'), { recursive: true })
    rmSync(at('docs'), { recursive: true })
    writeFileSync(at('generated/schemas/guardduty.Old.json'), '{}')
    expect(generate()).toEqual(silent)
    expect(generate('--check')).toEqual(silent)
    expect(readFileSync(at('generated/operations.ts'), 'utf8')).toContain('"maxItems": 50')
  })

  it('exits 2 with one line per problem of the specs, and writes nothing', () => {
    edit('specs/guardduty.yaml', 'x-effect: affects-others', 'x-efect: affects-others')
    edit('specs/inspector2.yaml', 'level: MUST', 'level: CAN')
    edit('specs/protocol.yaml', 'when: always', 'when: sometimes')
    edit('specs/statements.yaml', 'operations: all', 'operations: none')
    rmSync(at('generated/operations.ts'))
    const { status, stdout, stderr } = generate()
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toEqual([
      expect.stringMatching(
        /^specs\/guardduty\.yaml#\/paths\/\S+\/x-efect: "x-efect" is unknown; known are /,
      ),
      expect.stringMatching(
        /^specs\/inspector2\.yaml#\/paths\/\S+\/level: must be one of MUST, SHOULD, MAY$/,
      ),
      expect.stringMatching(/^specs\/protocol\.yaml#\/requirements\/0\/when: must be one of always, /),
      'specs/statements.yaml#/statements/0/operations: "RJ-RT-001": must be one of all',
    ])
    expect(() => readFileSync(at('generated/operations.ts'))).toThrow('ENOENT')
  })

  it.each([
    { given: 'broken YAML', piece: 'x-service:', instead: 'x-service: [' },
    { given: 'a dangling reference', piece: 'schemas/CreateMembersRequest', instead: 'schemas/Nothing' },
    { given: 'a keyword that cannot be drawn', piece: 'minItems: 1', instead: 'uniqueItems: true' },
    { given: 'a limit without evidence', piece: '[minItems, maxItems]', instead: '[maxItems]' },
  ])('exits 2 with one line and no stack for $given', ({ piece, instead }) => {
    edit('specs/guardduty.yaml', piece, instead)
    const { status, stderr } = generate('--check')
    expect(status).toBe(2)
    expect(stderr).toEqual([expect.stringMatching(/^specs\/guardduty\.yaml#\S*: .+; .+$/)])
  })
})

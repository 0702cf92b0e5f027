import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { muster } from '../testing/muster.ts'
import { temporaryFolder } from '../testing/temporary-folder.ts'

const { ID, OLD } = vi.hoisted(
  () =>
    ({
      ID: 'guardduty.CreateMembers/body/accountDetails/maxItems',
      OLD: 'guardduty.CreateMembers/body/accountDetails/at-most',
    }) as const,
)
const OTHER = 'guardduty.CreateMembers/body/accountDetails/minItems'

// No real requirement was renamed or came later: this release is of a later catalogue, in which one did both.
vi.mock('../../generated/release.ts', async (original) => {
  const { release } = await original<typeof import('../../generated/release.ts')>()
  return { release: { ...release, catalogue: '2027-03' } }
})
vi.mock('../../generated/requirements.ts', async (original) => {
  const { requirements } = await original<typeof import('../../generated/requirements.ts')>()
  const renamed = { ...requirements[ID], since: '2027-03', formerly: [OLD] }
  return { requirements: { ...requirements, [ID]: renamed } }
})

const RUN = ['run', '--fault', 'accepts-51-members', '--cases', '1'] as const

function known(made: string, ...entries: readonly string[]): string {
  const file = join(temporaryFolder(), 'known.yaml')
  const rows = entries.map((id) => `\n  - requirement: ${id} # ours\n    reason: we take 51`)
  writeFileSync(file, `catalogue: ${made}\nentries:${rows.join('') || ' []'}\n`)
  return file
}

describe('a requirement that was renamed', () => {
  test.each([OLD, 'CreateMembers/body/accountDetails/at-most', '**/at-most'])(
    'is listed by its old name "%s", with its catalogue',
    async (selection) => {
      const { out } = await muster(['list', '--requirement', selection])
      expect(out).toMatch(/ body\/accountDetails\/maxItems · since 2027-03\n/)
      expect(out).toContain('\n1 requirements: ')
    },
  )

  test('is tested by its old name, and replayed by its old line', async () => {
    const { code, out } = await muster([...RUN, '--requirement', OLD])
    const [, line = ''] = /replay '([^']+)'/.exec(out) ?? []
    expect({ code, line }).toEqual({ code: 1, line: expect.stringContaining(`${ID}?aspect=`) })
    const replayed = await muster(['replay', line.replace(ID, OLD), '--fault', 'accepts-51-members'])
    expect(replayed).toMatchObject({ code: 1, out: expect.stringContaining('STILL FAILS') })
  })

  test('is excused by a baseline with its old name, with a hint', async () => {
    const file = known('2027-03', OLD)
    const { code, err } = await muster([...RUN, '--requirement', ID, '--baseline', file])
    expect({ code, err }).toEqual({
      code: 0,
      err: `muster: ${file}, line 3: "${OLD}" was renamed to "${ID}"; --update-baseline changes it.\n`,
    })
  })

  test('gets its new name from --update-baseline, and nothing else changes', async () => {
    const file = known('2027-03', OLD)
    const update = [
      ...RUN,
      '--target',
      'embedded',
      '--requirement',
      ID,
      '--baseline',
      file,
      '--update-baseline',
    ]
    const { err } = await muster(update)
    expect(err).toBe(`muster: ${file}: 0 added, 0 removed, 1 renamed.\n`)
    expect(readFileSync(file, 'utf8')).toContain(`  - requirement: ${ID} # ours\n    reason: we take 51\n`)
  })
})

describe('a requirement newer than the baseline', () => {
  const run = (file: string) =>
    muster([...RUN, '--requirement', ID, '--requirement', OTHER, '--baseline', file])

  test('is "new" if it fails, and does not fail the run', async () => {
    const file = known('2026-11')
    const { code, out } = await run(file)
    expect(out).toContain(`\nnew  ${ID}: it is of catalogue 2027-03, and ${file} of 2026-11\n`)
    expect(code).toBe(0)
  })

  test('is a regression if the baseline is of its catalogue', async () => {
    const { code, out } = await run(known('2027-03'))
    expect(out).toContain(`\nregression  ${ID}: `)
    expect(code).toBe(1)
  })
})

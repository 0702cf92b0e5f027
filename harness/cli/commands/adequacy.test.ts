import { describe, expect, test } from 'vitest'
import { muster } from '../../testing/muster.ts'

/** The names that are listed for selections. */
async function listed(...selections: readonly string[]): Promise<readonly string[]> {
  const only = selections.flatMap((each) => ['--only', each])
  const { code, out } = await muster(['adequacy', '--list', ...only])
  expect(code).toBe(0)
  return out.split('\n').flatMap((line) => /^\S+/.exec(line) ?? [])
}

describe('muster adequacy --only', () => {
  test('takes names, globs and kinds, one or several', async () => {
    expect(await listed('drops-leading-zeros')).toEqual(['drops-leading-zeros'])
    const trivial = await listed('trivial')
    expect(trivial).toContain('always-200')
    expect(await listed('trivial', 'drops-*')).toEqual(['drops-leading-zeros', ...trivial])
    expect((await listed('faults')).length + (await listed('variants')).length + trivial.length).toBe(
      (await listed()).length,
    )
  })

  test.each([
    ['fault', ': did you mean "faults"?'],
    ['always-20', ': did you mean "always-200"?'],
    ['toString', ''],
  ])('ends with 2 if nothing is called %s', async (selection, hint) => {
    const { code, out, err } = await muster(['adequacy', '--only', 'trivial', '--only', selection])
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(`muster: --only "${selection}" matches nothing${hint}`)
    expect(err).toMatch(/"muster adequacy --list" prints all\.\n$/)
  })
})

describe('muster adequacy', () => {
  test('prints a table for each kind of server, and counts variants with warnings apart', async () => {
    const names = ['coerces-booleans', 'another-order', 'no-request-ids', 'html']
    const { code, out } = await muster(['adequacy', ...names.flatMap((each) => ['--only', each])])
    expect({ code, out }).toEqual({ code: 0, out: expect.stringMatching(/\nGreen means something\.\n$/) })
    for (const row of [
      /^ {2}type +1 +1 +0$/m,
      /^ {2}follows every recommendation +1 +1$/m,
      /^ {2}does not follow some, and is warned of those alone +1 +1$/m,
      /^ {2}all +2 +2$/m,
      /^ {2}html +0 +\d+ +0\.0 %$/m,
    ]) {
      expect(out).toMatch(row)
    }
  })
})

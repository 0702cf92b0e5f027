import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { release } from '../../../generated/release.ts'
import { operations } from '../../model/operation.ts'
import { requirements } from '../../model/requirement.ts'
import { muster } from '../../testing/muster.ts'

const list = (...flags: readonly string[]) => muster(['list', ...flags])

describe('muster list --json', () => {
  test('has every requirement with what the list says of it', async () => {
    const { code, out, err } = await list('--json')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    const { format, catalogue, operations: listed, requirements: rows, ...others } = JSON.parse(out)
    expect(others).toEqual({})
    expect({ format, catalogue }).toEqual({ format: 'pass-muster/list/1', catalogue: release.catalogue })
    expect(listed).toEqual(
      Object.values(operations).map(({ id, method, path, effect, page }) => ({
        ...{ id, method, path, effect, page },
      })),
    )
    expect(rows).toEqual(
      Object.values(requirements).map(({ id, operation, level, category, effect, text, evidence }) => ({
        ...{ id, operation, level, category, effect, since: expect.stringMatching(/^\d{4}-\d{2}$/) },
        ...{ text, evidence },
      })),
    )
    expect((await list('--evidence')).out).toContain(rows.at(-1).evidence[0].quote)
  })

  test('has only what is selected', async () => {
    const { out } = await list('--json', '--operation', 'GetMembers', '--requirement', '**/maxItems')
    const { operations: listed, requirements: rows } = JSON.parse(out)
    const ids = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id)
    expect(ids(rows)).toEqual(['guardduty.GetMembers/body/accountIds/maxItems'])
    expect(ids(listed)).toEqual(['guardduty.GetMembers'])
  })

  test.each(['--evidence', '--traceability', '--iam-policy'])('conflicts with %s', async (flag) => {
    expect(await list('--json', flag)).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringMatching(/^muster: option '--[a-z-]+' cannot be used with option '--[a-z-]+'\n$/),
    })
  })

  test('has its members in the help', async () => {
    const { out } = await list('--help')
    const {
      operations: [one],
      requirements: [row],
      ...head
    } = JSON.parse((await list('--json')).out)
    const names = [head, one, row, row.evidence[0]].flatMap(Object.keys)
    for (const name of ['operations', 'requirements', ...names]) expect(out).toContain(name)
  })
})

test('muster list rejects --allow where it changes nothing', async () => {
  const err = 'muster: --allow changes only the IAM policy: pass --iam-policy too, or remove it.\n'
  for (const flags of [[], ['--json'], ['--evidence'], ['--traceability']])
    expect(await list('--allow', 'write', ...flags)).toEqual({ code: 2, out: '', err })
  expect((await list('--allow', 'write', '--iam-policy')).code).toBe(0)
})

describe('muster list --traceability', () => {
  test('lists every statement and their sum', async () => {
    const { code, out } = await list('--traceability')
    expect(code).toBe(0)
    expect(out.match(/^[A-Z]+(-[A-Z]+)?-\d{3} +(required|merged|excluded) /gm)).toHaveLength(263)
    expect(out).toMatch(/^263 statements = \d+ required \+ \d+ merged \+ \d+ excluded$/m)
  })

  test('counts the properties of each requirement', async () => {
    const { out } = await list('--traceability', '--operation', 'AssociateMember')
    expect(out).toMatch(/^IN-AM-006 .*\n +MUST +documented\+modelled +1 property +body\/accountId\/pattern$/m)
    expect(out).toMatch(/^IN-AM-012 .*\n +MUST +modelled +read off every answer +response\/error-schema$/m)
  })

  test('lists only the statements of selected requirements', async () => {
    const { out } = await list('--traceability', '--operation', 'GetMembers', '--requirement', '**/maxItems')
    expect(out.match(/^\w+-\w+-\d+/gm)).toEqual(['GD-GM-010', 'GD-GM-011'])
    expect(out).not.toContain('minItems')
    expect(out).toMatch(/\n2 statements = 1 required \+ 1 merged \+ 0 excluded\n$/)
  })

  test('conflicts with --evidence', async () => {
    expect(await list('--traceability', '--evidence')).toEqual({
      code: 2,
      out: '',
      err: "muster: option '--traceability' cannot be used with option '--evidence'\n",
    })
  })

  test('is the only command that imports the statements', () => {
    const root = fileURLToPath(new URL('../../../', import.meta.url))
    const sources = globSync('{harness,suites}/**/*.ts', { cwd: root }).filter(
      (name) => !/\.test\.ts$/.test(name),
    )
    const hasty = sources.filter((name) =>
      /^(import|export)\b[^'(]* from '[^']*generated\/statements\.ts'/m.test(
        readFileSync(`${root}${name}`, 'utf8'),
      ),
    )
    expect(sources.length).toBeGreaterThan(150)
    expect(hasty).toEqual([])
  })
})

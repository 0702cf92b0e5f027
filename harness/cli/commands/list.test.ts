import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { muster } from '../../testing/muster.ts'

const list = (...flags: readonly string[]) => muster(['list', ...flags])

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

import { describe, expect, test } from 'vitest'
import { complaintsOf } from '../harness/adequacy/complaints.ts'
import { evaluate } from '../harness/adequacy/evaluate.ts'
import { judgeFault, judgeVariant } from '../harness/adequacy/judge-task.ts'
import type { Material } from '../harness/adequacy/material.ts'
import { unprovenSummary } from '../harness/adequacy/render.ts'
import { readTargetList } from '../harness/adequacy/target-list.ts'
import { faults } from '../harness/emulator/faults/index.ts'
import { requirements } from '../harness/model/requirement.ts'
import { catalogue } from './catalogue.ts'
import { proofThread as entry } from './proof-thread-entry.ts'

const once = { catalogue, seed: 1, scope: 'brief' } as const
const LIMIT = 'guardduty.CreateMembers/body/accountDetails/maxItems'
const OTHER = 'guardduty.CreateMembers/body/accountDetails/minItems'

describe('a planted fault', () => {
  const fault = faults['accepts-51-members']

  test('survives where a requirement that it names does not fail', async () => {
    const { missed, unexpected } = await judgeFault({ ...fault, kills: [LIMIT, OTHER] }, once)
    expect({ missed, unexpected }).toEqual({ missed: [OTHER], unexpected: [] })
  })

  test('reports an unexpected failure of another requirement, unless it is named with a reason', async () => {
    const { kills: _, ...rest } = fault
    const { unexpected } = await judgeFault({ ...rest, kills: [OTHER] }, once)
    expect(unexpected).toEqual([expect.objectContaining({ requirement: LIMIT, verdict: 'fail', seed: 1 })])
    const also = [{ select: '**/maxItems', why: 'The limit is not checked.' }]
    expect((await judgeFault({ ...rest, kills: [OTHER], also }, once)).unexpected).toEqual([])
  })
})

describe('a variant', () => {
  const { kills: _, kind: __, also: ___, ...broken } = faults['accepts-51-members']
  const warns = [{ select: '**/maxItems', why: 'No reason excuses a MUST.' }]

  test('is blamed where it breaks a MUST, whatever its row says', async () => {
    const { blamed } = await judgeVariant({ ...broken, warns }, once)
    expect(blamed.map(({ requirement }) => requirement)).toEqual([LIMIT])
  })
})

describe('a proof', () => {
  const material: Material = {
    faults: [faults['coerces-booleans'], faults['loses-unprocessed']],
    variants: [],
    trivial: [],
  }

  test('is the same with the same seeds, however many threads share it', async () => {
    const alone = await evaluate(material, { catalogue, seeds: 1 })
    const threads = { count: 2, entry }
    expect(await evaluate(material, { catalogue, seeds: 1, threads })).toEqual(alone)
    expect(complaintsOf({ ...alone, unproven: [] }, 'muster')).toEqual([])
  })

  test('says what is wrong, and how to see it', async () => {
    const [fault] = material.faults
    if (!fault) throw new Error('There is a fault.')
    const found = [{ fault, missed: [{ requirement: LIMIT, seed: 3 } as const], unexpected: [] }]
    const adequacy = { seeds: 3, faults: found, variants: [], trivial: [] }
    expect(complaintsOf(adequacy, 'npx muster')).toEqual([
      {
        text: 'Survivor: coerces-booleans should fail and does not:',
        details: [fault.text, `${LIMIT} with seed 3`],
        command: `npx muster run --fault coerces-booleans --requirement ${LIMIT} --seed 3`,
      },
    ])
  })
})

describe('what is proven', () => {
  test('is told with the names of what is not, unless not all was judged', () => {
    expect(unprovenSummary({ unproven: [] })).toMatch(
      /^For each of the \d{3} requirements there is a planted fault/,
    )
    expect(unprovenSummary({ unproven: [requirements[LIMIT]] })).toMatch(
      /^1 of \d{3} requirements .*:\n {2}\S+maxItems \(MUST\)\n$/,
    )
    expect(unprovenSummary({})).toBe('')
  })
})

describe('a list of targets', () => {
  const row = (rest: string) => `- { name: mine, url: http://127.0.0.1:1, ${rest} }`

  test('is read', async () => {
    expect(await readTargetList(row(`expect: caught, kills: [${LIMIT}]`))).toEqual([
      { name: 'mine', url: 'http://127.0.0.1:1', expect: 'caught', kills: [LIMIT] },
    ])
  })

  test.each([
    ['a map', 'name: mine', /must be a list/],
    ['nothing', '', /must be a list/],
    ['an unknown key', row('expects: clean'), /"expects" is no key: did you mean "expect"/],
    ['a wrong expectation', row('expect: good'), /"expect" of mine must be clean .*caught .*trivial/],
    ['no URL', '- { name: mine, url: there, expect: clean }', /"url" of mine must be such as/],
    ['a requirement nobody has', row('expect: caught, kills: [maxItem]'), /"kills" names "maxItem"/],
    ['kills of a clean one', row(`expect: clean, kills: [${LIMIT}]`), /"kills" of mine goes with/],
  ])('is refused in one sentence for %s', async (_, text, message) => {
    expect(await readTargetList(text)).toEqual({ line: 1, message: expect.stringMatching(message) })
  })
})

import { readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Adequacy, hasTrivialScore } from '../harness/adequacy/adequacy.ts'
import { evaluate } from '../harness/adequacy/evaluate.ts'
import { material } from '../harness/adequacy/material.ts'
import { adequacyMarkdown, placedIn } from '../harness/adequacy/render.ts'
import { catalogue } from './catalogue.ts'
import { proofThread as entry } from './proof-thread-entry.ts'

let adequacy: Adequacy

beforeAll(async () => {
  const threads = { count: availableParallelism(), entry }
  adequacy = await evaluate(material, { catalogue, seeds: 1, threads })
}, 600_000)

describe('green means something', () => {
  test('every planted fault fails what it breaks', () => {
    const survivors = adequacy.faults.filter(({ missed }) => missed.length > 0)
    expect(survivors.map(({ fault: { name }, missed }) => ({ name, missed }))).toEqual([])
  })

  test('no planted fault fails what it does not touch', () => {
    const surprising = adequacy.faults.filter(({ unexpected }) => unexpected.length > 0)
    expect(surprising.map(({ fault: { name }, unexpected }) => ({ name, unexpected }))).toEqual([])
  })

  test('no correct server has a failure', () => {
    const blamed = adequacy.variants.filter((each) => each.blamed.length > 0)
    expect(blamed.map(({ variant: { name }, blamed: why }) => ({ name, why }))).toEqual([])
  })

  test('no trivial server gets credit', () => {
    expect(adequacy.trivial.length).toBeGreaterThanOrEqual(12)
    expect(adequacy.trivial.filter((each) => !hasTrivialScore(each))).toEqual([])
  })

  test('is shown in the README as it was found', () => {
    const page = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
    // Written anew by: npx muster adequacy --markdown README.md
    expect(page).toBe(placedIn(page, adequacyMarkdown(adequacy)))
  })

  test('every MUST is proven by a planted fault', () => {
    const musts = adequacy.unproven?.filter(({ level }) => level === 'MUST')
    expect(musts?.map(({ id }) => id)).toEqual([])
  })
})

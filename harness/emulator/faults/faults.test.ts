import { globSync } from 'node:fs'
import { basename } from 'node:path'
import { describe, expect, it } from 'vitest'
import { member } from '../../model/exchange.ts'
import { requirements } from '../../model/requirement.ts'
import { ask, ownDetector, type Reply, signedFor } from '../../testing/ask.ts'
import { createEmulator, type Emulator } from '../emulator.ts'
import type { FaultRow } from './fault.ts'
import { type FaultName, faults } from './index.ts'

const A = '111122223333'
const B = '012345678901'
const many = (count: number) => Array.from({ length: count }, (_, index) => String(700_000_000_000 + index))

const create = async (emulator: Emulator, ids: readonly string[], detectorId?: string) =>
  ask(emulator, 'guardduty.CreateMembers', {
    path: { detectorId: detectorId ?? (await ownDetector(emulator)) },
    body: { accountDetails: ids.map((accountId) => ({ accountId, email: 'a@example.com' })) },
  })

const readOf = async (emulator: Emulator, list: string, ids: readonly string[]) => {
  const path = { detectorId: await ownDetector(emulator) }
  const { body } = await ask(emulator, 'guardduty.GetMembers', { path, body: { accountIds: ids } })
  return (member(body, list) as readonly unknown[]).map((entry) => member(entry, 'accountId'))
}

const associate = (emulator: Emulator, accountId: string) =>
  ask(emulator, 'inspector2.AssociateMember', { body: { accountId } })

const associatedTwice = async (emulator: Emulator) => {
  await associate(emulator, A)
  return associate(emulator, A)
}

const named = ({ status, type }: Reply) => `${status} ${type}`

const switched = async (emulator: Emulator, activateDeepInspection: unknown) => {
  await associate(emulator, A)
  const body = { accountIds: [{ accountId: A, activateDeepInspection }] }
  return (await ask(emulator, 'inspector2.BatchUpdateMemberEc2DeepInspectionStatus', { body })).body
}

interface Symptom {
  readonly seen: (emulator: Emulator) => Promise<unknown>
  readonly correct: unknown
  readonly broken: unknown
}

/** Of the faults that are planted in the stages; those around the emulator are shown by what they kill. */
const symptoms: Readonly<Partial<Record<FaultName, Symptom>>> = {
  'accepts-51-members': {
    seen: async (emulator) => [
      (await create(emulator, many(51))).status,
      (await create(emulator, [...many(51), '1'])).status,
      (await create(emulator, [])).status,
    ],
    correct: [400, 400, 400],
    broken: [200, 400, 400],
  },
  'refuses-50-members': {
    seen: async (emulator) => [
      (await create(emulator, many(49))).status,
      (await create(emulator, many(50))).status,
      (await create(emulator, many(51))).status,
    ],
    correct: [200, 200, 400],
    broken: [200, 400, 400],
  },
  'coerces-booleans': {
    seen: (emulator) => switched(emulator, 'false'),
    correct: expect.objectContaining({ reason: 'FIELD_VALIDATION_FAILED' }),
    broken: { accountIds: [{ accountId: A, status: 'DEACTIVATED' }], failedAccountIds: [] },
  },
  'wrong-status': {
    seen: async (emulator) => [
      (await create(emulator, ['1'])).status,
      (await create(emulator, [A], 'x')).status,
      (await associate(emulator, '1')).status,
    ],
    correct: [400, 400, 400],
    broken: [422, 400, 400],
  },
  'bare-error': {
    seen: async (emulator) => member((await associate(emulator, '1')).body, 'reason'),
    correct: 'FIELD_VALIDATION_FAILED',
    broken: undefined,
  },
  'omits-empty-list': {
    seen: async (emulator) => [
      (await create(emulator, [A])).body,
      member((await create(emulator, [A])).body, 'unprocessedAccounts'),
    ],
    correct: [{ unprocessedAccounts: [] }, [expect.objectContaining({ accountId: A })]],
    broken: [{}, [expect.objectContaining({ accountId: A })]],
  },
  'loses-unprocessed': {
    seen: (emulator) => readOf(emulator, 'unprocessedAccounts', [A, B]),
    correct: [A, B],
    broken: [A],
  },
  'forgets-first-batch': {
    seen: async (emulator) => {
      await create(emulator, [A])
      await create(emulator, [B])
      return readOf(emulator, 'members', [A, B])
    },
    correct: [A, B],
    broken: [B],
  },
  'keeps-valid-part': {
    seen: async (emulator) => [
      (await create(emulator, [A, '1', B])).status,
      await readOf(emulator, 'members', [A, B]),
    ],
    correct: [400, []],
    broken: [400, [A, B]],
  },
  'drops-leading-zeros': {
    seen: async (emulator) => {
      await create(emulator, [B])
      return [(await associate(emulator, B)).body, await readOf(emulator, 'members', [B])]
    },
    correct: [{ accountId: B }, [B]],
    broken: [{ accountId: '12345678901' }, ['12345678901']],
  },
  'ignores-detector': {
    seen: async (emulator) => {
      await ownDetector(emulator)
      return (await create(emulator, [A], 'x')).status
    },
    correct: 400,
    broken: 200,
  },
  'malformed-json-crashes': {
    seen: async (emulator) => {
      const request = { method: 'POST', path: '/members/associate', headers: signedFor('inspector2') }
      const statuses = ['{', '[]', ''].map(
        async (body) => (await emulator.handle({ ...request, body })).status,
      )
      return Promise.all(statuses)
    },
    correct: [400, 400, 400],
    broken: [500, 400, 400],
  },
  'rare-errors-with-400': {
    seen: async (emulator) => [
      named(await create(emulator, [A], 'x')),
      named(await create(emulator, ['1'])),
      named(await associatedTwice(emulator)),
    ],
    correct: ['400 BadRequestException', '400 BadRequestException', '400 ValidationException'],
    broken: [
      '400 InternalServerErrorException',
      '400 BadRequestException',
      '400 ServiceQuotaExceededException',
    ],
  },
  'empty-quota-error': {
    seen: async (emulator) => {
      const { status, type, body } = await associatedTwice(emulator)
      return [status, type, typeof member(body, 'message')]
    },
    correct: [400, 'ValidationException', 'string'],
    broken: [402, 'ServiceQuotaExceededException', 'undefined'],
  },
  'unheard-of-error': {
    seen: async (emulator) => [
      named(await create(emulator, [A], 'x')),
      named(await create(emulator, ['1'])),
      named(await associatedTwice(emulator)),
    ],
    correct: ['400 BadRequestException', '400 BadRequestException', '400 ValidationException'],
    broken: ['400 NoSuchThingException', '400 BadRequestException', '400 NoSuchThingException'],
  },
  'throttles-until-soon': {
    seen: async (emulator) => {
      const statuses = [...many(20), ...many(20).slice(-1)].map(
        async (id) => (await associate(emulator, id)).status,
      )
      return (await Promise.all(statuses)).slice(-3)
    },
    correct: [200, 200, 400],
    broken: [200, 429, 200],
  },
}

describe.each(Object.entries(symptoms))('%s', (name, { seen, correct, broken }) => {
  it('does what it says', async () => {
    expect(await seen(createEmulator({ fault: faults[name as FaultName] }))).toEqual(broken)
  })

  it('is not what the sound emulator does', async () => {
    expect(await seen(createEmulator())).toEqual(correct)
  })
})

const all = Object.entries(faults)

describe('the faults together', () => {
  it('have names in kebab-case, and one sentence each', () => {
    expect(
      all.filter(([name, fault]) => fault.name !== name || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)),
    ).toEqual([])
    const why = all.flatMap(([, { also = [] }]) => also.map((each) => each.why))
    const sentences = [...all.map(([, { text }]) => text), ...why]
    expect(sentences.filter((text) => !/^[A-Z"].*\.$/.test(text))).toEqual([])
  })

  it('differ in one way each, and kill requirements that exist', () => {
    const ways = all.map(([name, { pipeline, middleware, wire }]) => ({
      name,
      ways: [pipeline, middleware, wire],
    }))
    expect(ways.filter(({ ways }) => ways.every((way) => way === undefined))).toEqual([])
    expect(all.filter(([, { kills }]) => kills.length === 0)).toEqual([])
    expect(all.flatMap(([, { kills }]) => kills).filter((id) => !requirements[id])).toEqual([])
  })
})

it('lies in the file or folder of its class', async () => {
  const here = new URL('./', import.meta.url)
  const files = globSync('**/*.ts', { cwd: here, exclude: ['*.test.ts', 'fault.ts', 'index.ts'] })
  expect(files.length).toBeGreaterThan(15)
  for (const file of files) {
    const tables = Object.values(
      (await import(new URL(file, here).href)) as Record<string, Record<string, FaultRow>>,
    )
    for (const { kind } of tables.flatMap((table) => Object.values(table)))
      expect([`${kind}.ts`, `${kind}/${basename(file)}`]).toContain(file)
  }
})

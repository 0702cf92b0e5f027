import { beforeEach, describe, expect, it } from 'vitest'
import { json } from '../model/exchange.ts'
import { operations, validatorsOf, violatedBy } from '../model/operation.ts'
import { signedFor } from '../testing/ask.ts'
import { caller, ids, said } from '../testing/mock-caller.ts'
import { createMockService, type MockService } from './mock-service.ts'
import { outcome } from './outcome.ts'

let service: MockService
let call: ReturnType<typeof caller>
beforeEach(async () => {
  service = createMockService()
  call = caller(service)
  await service.handle({ method: 'GET', path: '/detector', headers: signedFor('guardduty') })
})

describe('scripted outcomes', () => {
  it('are used up in order, for each operation apart, before the emulator answers again', async () => {
    service.script(
      outcome('inspector2.AssociateMember', 'ThrottlingException', { times: 2, retryAfter: 3 }),
      outcome('inspector2.AssociateMember', 'AccessDeniedException', { body: { message: 'Not you.' } }),
      outcome('guardduty.GetMembers', 'InternalServerErrorException'),
    )
    const answers = []
    for (let time = 0; time < 4; time++) {
      answers.push(await call('inspector2.AssociateMember', { accountId: '111122223333' }))
    }
    expect(answers.map(said)).toEqual([
      [429, 'ThrottlingException'],
      [429, 'ThrottlingException'],
      [403, 'AccessDeniedException'],
      [200, undefined],
    ])
    expect(answers.map(({ headers }) => headers['retry-after'])).toEqual(['3', '3', undefined, undefined])
    expect(answers.map(json)).toEqual([
      { message: 'Slow down.' },
      { message: 'Slow down.' },
      { message: 'Not you.' },
      { accountId: '111122223333' },
    ])
  })

  it('go on for ever where that is asked for', async () => {
    service.script(outcome('inspector2.AssociateMember', 'AccessDeniedException', { times: Infinity }))
    for (let time = 0; time < 5; time++) {
      expect((await call('inspector2.AssociateMember', { accountId: '111122223333' })).status).toBe(403)
    }
  })

  it('answer a broken request if they are errors; a success waits for one that keeps to the spec', async () => {
    service.script(
      outcome('inspector2.AssociateMember', 'InternalServerException'),
      outcome('inspector2.AssociateMember', 'success'),
      outcome('inspector2.AssociateMember', 'AccessDeniedException'),
    )
    expect((await call('inspector2.AssociateMember', '{')).status).toBe(500)
    expect(said(await call('inspector2.AssociateMember', {}))).toEqual([400, 'ValidationException'])
    expect((await call('inspector2.AssociateMember', { accountId: '111122223333' })).status).toBe(200)
    expect((await call('inspector2.AssociateMember', { accountId: '111122223333' })).status).toBe(403)
    expect(service.violations).toHaveLength(2)
  })

  it('fail the first account in part, or those that the body names, as far as they were requested', async () => {
    service.script(
      outcome('guardduty.GetMembers', 'partialFailure'),
      outcome('guardduty.GetMembers', 'partialFailure', {
        times: 2,
        body: {
          unprocessedAccounts: [{ accountId: '000000000002', result: 'Gone.' }],
        },
      }),
    )
    const lists = async (from: number) => {
      const { members, unprocessedAccounts } = Object(
        json(await call('guardduty.GetMembers', { accountIds: ids(2, from) })),
      )
      const named = (list: readonly { accountId: string }[]) => list.map(({ accountId }) => Number(accountId))
      return [named(members), named(unprocessedAccounts)]
    }
    expect(await lists(1)).toEqual([[2], [1]])
    expect(await lists(1)).toEqual([[1], [2]])
    expect(await lists(3)).toEqual([[3, 4], []])
  })

  it('agree with what the request asked for each account', async () => {
    const id = 'inspector2.BatchUpdateMemberEc2DeepInspectionStatus'
    service.script(outcome(id, 'success'))
    const accountIds = ids(2).map((accountId, index) => ({ accountId, activateDeepInspection: index === 0 }))
    expect(json(await call(id, { accountIds }))).toEqual({
      accountIds: [
        { accountId: '000000000001', status: 'ACTIVATED' },
        { accountId: '000000000002', status: 'DEACTIVATED' },
      ],
      failedAccountIds: [],
    })
  })

  it.each(Object.values(operations))(
    'of $id keep to their schemas and answer each account once',
    async ({ id, errors }) => {
      const { input, outputs } = operations[id].example
      for (const name of [...Object.keys(outputs), ...Object.keys(errors)]) {
        service.script(outcome(id, name as 'success'))
        const response = await call(id, input.body)
        const expected = errors[name]
        expect(said(response)).toEqual(expected ? [expected.status, name] : [200, undefined])
        const validator = expected ? validatorsOf(id).errors[name] : validatorsOf(id).output
        expect(validator && violatedBy(validator, json(response))).toEqual([])
      }
    },
  )
})

import { describe, expect, it } from 'vitest'
import { type OperationId, operations, validatorsOf, violatedBy } from '../model/operation.ts'
import { ask, ownDetector, signedFor } from '../testing/ask.ts'
import { createEmulator } from './emulator.ts'

const ids = Object.keys(operations) as OperationId[]

describe('the reference emulator', () => {
  it.each(ids)('answers the example of %s as its spec says', async (id) => {
    const emulator = createEmulator()
    const path = { detectorId: await ownDetector(emulator) }
    const { status, body } = await ask(emulator, id, { path, body: operations[id].example.input.body })
    expect(status).toBe(200)
    expect(violatedBy(validatorsOf(id).output, body)).toEqual([])
  })

  it.each(ids)('refuses an empty document for %s with a documented error', async (id) => {
    const { status, type, body } = await ask(createEmulator(), id, { path: { detectorId: 'abc' }, body: {} })
    const documented = operations[id].errors[type ?? '']
    const validator = validatorsOf(id).errors[type ?? '']
    expect(status).toBe(documented?.status)
    expect(validator && violatedBy(validator, body)).toEqual([])
  })

  it('says JSON and a fresh request id with every answer', async () => {
    const request = { method: 'GET', path: '/detector', headers: signedFor('guardduty') }
    const emulator = createEmulator()
    const answers = [await emulator.handle(request), await emulator.handle({ ...request, path: '/nothing' })]
    const requestIds = answers.map(({ headers }) => headers['x-amzn-requestid'])
    expect(new Set(requestIds).size).toBe(2)
    expect(answers.map(({ headers }) => headers['content-type'])).toEqual([
      'application/json',
      'application/json',
    ])
  })

  it('answers an unknown path like API Gateway', async () => {
    const { status, headers, body } = await createEmulator().handle({
      method: 'POST',
      path: '/nothing',
      headers: {},
    })
    expect([status, headers['x-amzn-errortype']]).toEqual([403, 'MissingAuthenticationTokenException'])
    expect(body).toBe('{"message":"Missing Authentication Token"}')
  })

  it('quotes no e-mail address when it refuses one', async () => {
    const email = `${'a'.repeat(70)}@example.com`
    const body = { accountDetails: [{ accountId: '111122223333', email }] }
    const answer = await ask(createEmulator(), 'guardduty.CreateMembers', {
      path: { detectorId: 'abc' },
      body,
    })
    expect(answer.status).toBe(400)
    expect(JSON.stringify(answer.body)).not.toContain(email)
  })

  it('keeps regions and emulators apart', async () => {
    const emulator = createEmulator()
    const associate = { body: { accountId: '111122223333' } }
    expect(await ownDetector(emulator, 'eu-west-1')).not.toBe(await ownDetector(emulator))
    expect((await ask(emulator, 'inspector2.AssociateMember', associate)).status).toBe(200)
    expect((await ask(emulator, 'inspector2.AssociateMember', associate)).status).toBe(400)
    const elsewhere = { ...associate, region: 'eu-west-1' }
    expect((await ask(emulator, 'inspector2.AssociateMember', elsewhere)).status).toBe(200)
    expect((await ask(createEmulator(), 'inspector2.AssociateMember', associate)).status).toBe(200)
  })

  it('owns the same detector in every process', async () => {
    expect(await ownDetector(createEmulator())).toBe(await ownDetector(createEmulator()))
    expect(await ownDetector(createEmulator())).toMatch(/^[0-9a-f]{32}$/)
  })
})

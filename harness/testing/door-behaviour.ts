import { GetMembersCommand, GuardDutyClient, ListDetectorsCommand } from '@aws-sdk/client-guardduty'
import { beforeEach, describe, expect, it } from 'vitest'
import { type OperationId, operations } from '../model/operation.ts'
import type { MockAwsOptions } from '../wrappers/door.ts'
import type { MockService } from '../wrappers/mock-service.ts'
import { outcome } from '../wrappers/outcome.ts'
import { signedFor } from './ask.ts'
import { register } from './guardduty-wrapper.ts'
import { type Sent, senders } from './http-senders.ts'
import { listenHttp } from './listen.ts'
import { errorClass, sdkCalls } from './sdk-call.ts'

const HOST = 'https://inspector2.eu-central-1.amazonaws.com'
const ASSOCIATE = `${HOST}/members/associate`
const JSON_TYPE = { 'Content-Type': 'application/json' }

/** What every door must do; `open` puts a mock in front of the test, which takes it away again. */
export function describeDoor(
  open: (options?: MockAwsOptions) => MockService,
  clients: readonly (keyof typeof senders)[],
): void {
  describe.each(clients)('%s', (client) => {
    const send = (sent: Partial<Sent>) => senders[client]({ url: ASSOCIATE, headers: JSON_TYPE, ...sent })

    it('gets the answers of the emulator, whole', async () => {
      const aws = open()
      const answer = await send({ body: '{"accountId":"000000000012"}' })
      expect(answer).toEqual({
        status: 200,
        type: undefined,
        length: 28,
        body: '{"accountId":"000000000012"}',
      })
      aws.assertNoViolations()
    })

    it('gets text beyond ASCII with its length in bytes', async () => {
      open().script(
        outcome('inspector2.AssociateMember', 'AccessDeniedException', { body: { message: 'Nö 🚫' } }),
      )
      const answer = await send({ body: '{"accountId":"000000000012"}' })
      expect(answer).toMatchObject({
        status: 403,
        type: 'AccessDeniedException',
        body: '{"message":"Nö 🚫"}',
      })
      expect(answer.length).toBe(Buffer.byteLength(answer.body))
    })

    it.each([
      [
        'bytes that are not UTF-8',
        Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x7d]),
        400,
        'SerializationException',
        'json',
      ],
      ['what breaks a limit', '{"accountId":"12"}', 400, 'ValidationException', 'minLength'],
    ])('is refused %s', async (_, body, status, type, keyword) => {
      const aws = open()
      expect(await send({ body })).toMatchObject({ status, type })
      expect(aws.violations).toMatchObject([{ operation: 'inspector2.AssociateMember', keyword }])
    })

    it.each(['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'POST'])(
      'gets an answer of AWS to %s on an unknown path',
      async (method) => {
        const aws = open()
        const url = `${HOST}/nothing?a=%2Fb`
        const answer = await send({ method, url, headers: {} })
        expect(answer).toMatchObject({ status: 403, type: 'MissingAuthenticationTokenException' })
        expect(answer.body === '').toBe(method === 'HEAD')
        expect(aws.violations).toMatchObject([{ keyword: 'route' }])
        expect(aws.violations[0]?.message).toMatch(
          `${method} /nothing is no operation of inspector2 that muster knows; `,
        )
      },
    )

    it('calls the service that the host names where it did not sign, else the one it signed for', async () => {
      open()
      const body = '{"accountId":"000000000012"}'
      const url = 'https://securityhub.us-east-1.amazonaws.com/members'
      expect((await send({ url, method: 'GET', headers: {} })).type).toBe(
        'MissingAuthenticationTokenException',
      )
      expect((await send({ url: `${url}/associate`, body })).status).toBe(403)
      const headers = { ...JSON_TYPE, ...signedFor('inspector2') }
      expect((await send({ url: `${url}/associate`, body, headers })).status).toBe(200)
    })

    it('stands beside another mock: each answers at its own endpoint, and one of them for AWS', async () => {
      const urls = ['http://a.invalid', 'http://b.invalid']
      const mocks = urls.map((endpoint) => open({ endpoint }))
      const body = '{"accountId":"000000000012"}'
      const headers = { ...JSON_TYPE, ...signedFor('inspector2') }
      // The same account a second time is refused.
      for (const status of [200, 400]) {
        for (const url of urls) {
          const answer = await send({ url: `${url}/members/associate`, body, headers })
          expect(answer.status, url).toBe(status)
        }
      }
      expect(mocks.map(({ requests }) => requests.length)).toEqual([2, 2])
      await send({ body, headers })
      expect(mocks.map(({ requests }) => requests.length).sort()).toEqual([2, 3])
    })

    it('reaches a custom endpoint, below a path too, and any other host untouched', async () => {
      const url = await listenHttp((request, response) => response.end(request.url))
      open({ endpoint: ['http://aws.invalid:4566/base/', 'http://[::1]:4567'] })
      const headers = { ...JSON_TYPE, ...signedFor('inspector2') }
      const body = '{"accountId":"000000000012"}'
      const associate = (at: string) => send({ url: `${at}/members/associate`, body, headers })
      expect((await associate('http://aws.invalid:4566/base')).status).toBe(200)
      // The same account a second time.
      expect((await associate('http://[::1]:4567')).type).toBe('ValidationException')
      expect((await send({ url: `${url}/members/associate`, body })).body).toBe('/members/associate')
    })
  })

  describe('the AWS SDK v3', () => {
    describe.each(Object.values(operations))('$id', ({ id, errors, example }) => {
      it.each(Object.keys(example.outputs))('understands %s', async (name) => {
        const aws = open()
        aws.script(outcome(id, name as 'success'))
        const output = JSON.stringify(await sdkCalls[id]())
        expect(output).toContain(name === 'success' && !/member/i.test(output) ? '' : '000000000012')
        aws.assertNoViolations()
      })

      it.each(Object.keys(errors))('throws %s as its own class', async (name) => {
        const aws = open()
        aws.script(outcome(id, name as 'success'))
        const thrown = await sdkCalls[id]().catch((error: unknown) => error)
        expect(thrown).toBeInstanceOf(errorClass(id, name))
        expect(thrown).toMatchObject({ name, $metadata: { httpStatusCode: errors[name]?.status } })
        aws.assertNoViolations()
      })
    })

    it('tries again what asks for it', async () => {
      const aws = open()
      aws.script(outcome('inspector2.AssociateMember', 'ThrottlingException', { times: 2 }))
      expect(await sdkCalls['inspector2.AssociateMember']({ maxAttempts: 3 })).toMatchObject({
        accountId: '000000000012',
        $metadata: { attempts: 3 },
      })
    })

    it.each([
      { region: 'eu-west-1' },
      { region: 'cn-north-1' },
      { region: 'us-gov-west-1', useFipsEndpoint: true },
      { region: 'us-isob-east-1' },
      { region: 'eusc-de-east-1' },
      { region: 'us-east-1', useDualstackEndpoint: true },
      { region: 'cn-north-1', useDualstackEndpoint: true },
      { region: 'us-east-1', useDualstackEndpoint: true, useFipsEndpoint: true },
      { endpoint: 'http://aws.invalid:4566/base' },
    ])('is answered with %j', async (options) => {
      const aws = open({ endpoint: 'http://aws.invalid:4566/base' })
      const ids: readonly OperationId[] = [
        'guardduty.GetMembers',
        'inspector2.AssociateMember',
        'securityhub.InviteMembers',
      ]
      aws.script(...ids.map((id) => outcome(id, 'success')))
      for (const id of ids)
        expect(await sdkCalls[id](options)).toMatchObject({ $metadata: { httpStatusCode: 200 } })
      aws.assertNoViolations()
    })

    it('meets a planted fault', async () => {
      open({ fault: 'bare-error' })
      await expect(sdkCalls['inspector2.AssociateMember']({ region: 'us-east-2' })).resolves.toBeDefined()
      const again = await sdkCalls['inspector2.AssociateMember']({ region: 'us-east-2' }).catch(
        (error) => error,
      )
      expect(again).toMatchObject({ name: 'ValidationException', reason: undefined })
    })
  })

  describe('a wrapper of GuardDuty', () => {
    const accounts = Array.from({ length: 120 }, (_, index) => ({
      AccountId: String(index).padStart(12, '0'),
      Email: `a${index}@example.com`,
    }))
    let client: GuardDutyClient
    beforeEach(() => {
      client = new GuardDutyClient({
        region: 'us-east-1',
        credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'example' },
      })
    })

    it('that sends 50 accounts at a time passes', async () => {
      const aws = open({ answers: 'arbitrary' })
      await register(client, accounts, 50)
      aws.assertNoViolations()
    })

    it('finds what a scripted answer calls processed when it reads it back', async () => {
      const aws = open()
      const result = { accountId: '000000000001', result: 'Gone.' }
      aws.script(
        outcome('guardduty.CreateMembers', 'partialFailure', { body: { unprocessedAccounts: [result] } }),
      )
      await register(client, accounts.slice(0, 3), 50)
      const { DetectorIds } = await client.send(new ListDetectorsCommand({}))
      const AccountIds = accounts.slice(0, 3).map(({ AccountId }) => AccountId)
      const read = await client.send(new GetMembersCommand({ DetectorId: DetectorIds?.[0], AccountIds }))
      expect(read.Members).toMatchObject([accounts[0], accounts[2]])
      aws.assertDone()
      aws.assertNoViolations()
    })

    it('that sends all at once is caught, with the limit and the sentence of AWS', async () => {
      const aws = open()
      await expect(register(client, accounts, Infinity)).rejects.toThrow('The request is rejected')
      expect(() => aws.assertNoViolations()).toThrow(
        'guardduty.CreateMembers: /body/accountDetails has 120 items; at most 50 are allowed ' +
          '(documented: "Array Members: Minimum number of 1 item. Maximum number of 50 items.")',
      )
    })

    it('names the batch in which an account was not processed', async () => {
      const aws = open()
      const entry = { accountId: '000000000070', result: 'Gone.' }
      aws.script(
        outcome('guardduty.CreateMembers', 'partialFailure', {
          body: { unprocessedAccounts: [entry] },
          times: 3,
        }),
      )
      expect(await register(client, accounts, 50)).toEqual([{ AccountId: '000000000070', Result: 'Gone.' }])
      aws.assertNoViolations()
    })
  })
}

import { execFile } from 'node:child_process'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { environment, REFUSED } from '../harness/testing/clients/python.ts'
import { musterServe, type Served } from '../harness/testing/muster-serve.ts'
import { tool } from '../harness/testing/tool.ts'

const aws = tool('aws', 'pinned')

/** The detector of us-east-1, made when it is first listed, is the same in every process. */
const DETECTOR = 'e760327a7a8de2e707dafca3d3aac576'
/** Typed at a terminal, only the schema says that this is no number. */
const A = '000000000012'

const refused = (type: string, operation: string) => ({
  code: REFUSED,
  stdout: '',
  stderr: expect.stringContaining(`An error occurred (${type}) when calling the ${operation} operation: `),
})
const succeeded = (output: unknown) => ({ code: 0, stdout: output, stderr: '' })

const unprocessed = { UnprocessedAccounts: [expect.objectContaining({ AccountId: A })] }

/** What a person types, and what the terminal shows. */
const commands: readonly (readonly [command: string, ended: unknown])[] = [
  [
    `guardduty create-members --detector-id ${DETECTOR} --account-details AccountId=${A},Email=security@example.com`,
    succeeded({ UnprocessedAccounts: [] }),
  ],
  [
    `guardduty create-members --detector-id unknown --account-details AccountId=${A},Email=security@example.com`,
    refused('BadRequestException', 'CreateMembers'),
  ],
  [
    `guardduty get-members --detector-id ${DETECTOR} --account-ids 000000000042`,
    succeeded({ Members: [], UnprocessedAccounts: [expect.objectContaining({ AccountId: '000000000042' })] }),
  ],
  [
    `guardduty get-members --detector-id ${DETECTOR} --account-ids 12`,
    refused('BadRequestException', 'GetMembers'),
  ],
  [`inspector2 associate-member --account-id ${A}`, succeeded({ accountId: A })],
  [
    'inspector2 associate-member --account-id 000000000000',
    refused('ValidationException', 'AssociateMember'),
  ],
  [
    'inspector2 batch-update-member-ec2-deep-inspection-status --account-ids accountId=000000000042,activateDeepInspection=true',
    succeeded({ accountIds: [], failedAccountIds: [expect.objectContaining({ accountId: '000000000042' })] }),
  ],
  [
    'inspector2 batch-update-member-ec2-deep-inspection-status --account-ids accountId=42,activateDeepInspection=true',
    refused('ValidationException', 'BatchUpdateMemberEc2DeepInspectionStatus'),
  ],
  [`securityhub invite-members --account-ids ${A}`, succeeded(unprocessed)],
  ['securityhub invite-members --account-ids [""]', refused('InvalidInputException', 'InviteMembers')],
]

describe.runIf(aws)('the AWS CLI as a program', () => {
  let server: Served
  beforeAll(async () => {
    server = await musterServe()
    await fetch(`${server.url}/detector`)
  })
  afterAll(() => server?.close())

  test.concurrent.each(commands)('aws %s', async (command, ended) => {
    expect(await run(command)).toEqual(ended)
  })

  const run = (command: string): Promise<unknown> =>
    new Promise((resolve) => {
      const env = environment(server.url)
      execFile(String(aws), command.split(' '), { env }, (error, stdout, stderr) => {
        const code = error ? error.code : 0
        resolve({ code, stdout: stdout === '' ? '' : JSON.parse(stdout), stderr })
      })
    })
})

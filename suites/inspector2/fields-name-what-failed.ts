import fc from 'fast-check'
import {
  entries,
  errorType,
  isAnswered,
  json,
  type Operation,
  type OperationWith,
  type Property,
  property,
  requirementOf,
} from '../../harness/index.ts'
import { blame } from '../laws/blame.ts'

const BAD = ['12345678901', '1234567890123', 'abcdefghijkl', '']

/** Paths, indices and pointers are all fine: /accountIds/0/accountId, account_ids[0]. */
const isAboutAccounts = (name: unknown) =>
  String(name)
    .toLowerCase()
    .replaceAll(/[^a-z]/g, '')
    .includes('accountid')

/** A validation error that lists fields lists the one that was bad; it need not list any. */
export const fieldsNameWhatFailed = (
  operation: Operation<OperationWith<'behaviour/fields-name-what-failed'>>,
  body: (accountId: string) => unknown,
): Property =>
  property<string>({
    requirement: requirementOf(operation.id, 'behaviour/fields-name-what-failed'),
    aspect: 'law',
    boundaries: BAD.map((id) => ({ label: id || 'empty', values: fc.constant(id) })),
    controlled: true,
    law: async (id, context) => {
      const call = await context.call(operation.id, { body: body(id) })
      if (!isAnswered(call.exchange)) return undefined
      const { response } = call.exchange
      const names = entries(json(response), 'fields', 'name')
      if (response.status !== 400 || errorType(response) !== 'ValidationException') return undefined
      if (names.length === 0 || names.some(isAboutAccounts)) return undefined
      const complaint = {
        identity: 'unnamed',
        expected: 'a field with accountId in its name',
        got: names.map((name) => JSON.stringify(name)).join(', '),
      }
      return blame(complaint, call)
    },
  })

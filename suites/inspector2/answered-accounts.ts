import fc from 'fast-check'
import {
  accounts,
  entries,
  errorType,
  expectAnswer,
  isAnswered,
  isUndecided,
  json,
  type Operation,
  type OperationWith,
  outputOf,
  type Property,
  property,
  repeated,
  requirementOf,
  some,
  without,
} from '../../harness/index.ts'
import { blame, isRefused } from '../laws/answered.ts'
import { answerOf } from '../laws/envelope.ts'
import { all, atEveryPlace, type Change, entriesOf, mixed, ofEverySize } from './batches.ts'
import { isStatus, statusesOf, type UPDATE, update } from './deep-inspection.ts'
import { HALF, MOST } from './members.ts'

/** Members with one stranger among them. */
const strangerAt = (size: number, place: number): readonly Change[] =>
  Array.from({ length: size }, (_, at) => ({ who: at === place ? 'stranger' : at, activate: at % 2 === 0 }))

const DRAWS: Readonly<Record<string, readonly Change[]>> = {
  'switched on': [{ who: 'stranger', activate: true }],
  'switched off': [{ who: 'stranger', activate: false }],
  ...Object.fromEntries(
    Array.from({ length: 6 }, (_, at) => [`number ${at + 1} of 6`, strangerAt(6, at)] as const),
  ),
  [`first of ${MOST}`]: strangerAt(MOST, 0),
  [`number ${HALF} of ${MOST}`]: strangerAt(MOST, HALF - 1),
  [`last of ${MOST}`]: strangerAt(MOST, MOST - 1),
  [`all of ${MOST}`]: Array.from({ length: MOST }, () => ({ who: 'stranger', activate: true }) as const),
}

/** What is no member cannot be switched: it fails by itself, or the batch does as a whole. */
export const unknownAccountFails = (operation: Operation<typeof UPDATE>): Property =>
  property<readonly Change[]>({
    requirement: requirementOf(operation.id, 'behaviour/unknown-account-fails'),
    aspect: 'law',
    boundaries: Object.entries(DRAWS).map(([label, changes]) => ({ label, values: fc.constant(changes) })),
    controlled: true,
    law: async (changes, context) => {
      const entries = await entriesOf(context, changes)
      const call = await update(context, entries)
      if (isRefused(call)) return undefined
      const output = outputOf(call, operation.id)
      if (isUndecided(output)) return output
      const strangers = entries
        .filter((_, at) => changes[at]?.who === 'stranger')
        .map(({ accountId }) => accountId)
      const statuses = statusesOf(output)
      const failed = [
        ...accounts(output, 'failedAccountIds'),
        ...strangers.filter((id) => isStatus(statuses.get(id), 'FAILED')),
      ]
      const changed = strangers.filter((id) => statuses.has(id) && !failed.includes(id))
      const silent = without(strangers, [...failed, ...changed])
      if (changed.length === 0 && silent.length === 0) return undefined
      const [identity, got] =
        changed.length > 0
          ? ['changed', `${some(changed)} changed`]
          : ['silent', `${some(silent)} in no list`]
      return blame({ identity, expected: `${some(strangers)} in failedAccountIds`, got }, call)
    },
  })

/** No account was both changed and not changed, and none stands twice in one list. */
export const listsAreDisjoint = (operation: Operation<typeof UPDATE>): Property =>
  property({
    requirement: requirementOf(operation.id, 'behaviour/lists-are-disjoint'),
    aspect: 'law',
    boundaries: [...ofEverySize, ...atEveryPlace],
    random: mixed,
    controlled: true,
    law: async (input, context) => {
      const call = await context.call(operation.id, input)
      if (isRefused(call)) return undefined
      const output = outputOf(call, operation.id)
      if (isUndecided(output)) return output
      const [changed, failed] = [accounts(output, 'accountIds'), accounts(output, 'failedAccountIds')]
      const inBoth = changed.filter((id) => failed.includes(id))
      if (inBoth.length > 0) {
        const got = `${some(inBoth)} in both`
        return blame({ identity: 'both', expected: 'each account in one list', got }, call)
      }
      const twice = [...repeated(changed), ...repeated(failed)]
      if (twice.length === 0) return undefined
      const got = `${some(twice)} more than once`
      return blame({ identity: 'twice', expected: 'each account once', got }, call)
    },
  })

const flags = (...activate: boolean[]): readonly Change[] =>
  activate.map((each) => ({ who: 0, activate: each }))

const REPEATED: Readonly<Record<string, readonly Change[]>> = {
  'on twice': flags(true, true),
  'off twice': flags(false, false),
  'on and off': flags(true, false),
  'off and on': flags(false, true),
  [`first and last of ${MOST}`]: [...all(MOST - 1, true), { who: 0, activate: false }],
  [`${MOST} times`]: Array.from({ length: MOST }, (_, at) => ({ who: 0, activate: at % 2 === 0 })),
}

/** An account that a batch names more than once keeps to the schema; whatever becomes of it, it is answered. */
export function repeatedAccountIsAnswered(operation: Operation<typeof UPDATE>): Property {
  const requirement = requirementOf(operation.id, 'behaviour/any-valid-shape-is-answered')
  return property<readonly Change[]>({
    requirement,
    aspect: 'repeated',
    boundaries: Object.entries(REPEATED).map(([label, changes]) => ({ label, values: fc.constant(changes) })),
    controlled: true,
    law: async (changes, context) => {
      const { exchange } = await update(context, await entriesOf(context, changes))
      return expectAnswer(exchange, answerOf(requirement))
    },
  })
}

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

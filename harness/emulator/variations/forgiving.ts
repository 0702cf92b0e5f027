import { isObject } from '../../model/exchange.ts'
import { type RequirementId, requirements } from '../../model/requirement.ts'
import type { FaultRow } from '../faults/fault.ts'
import { carrying, operationOf, reads, sentIn } from './messages.ts'
import type { SideEffect } from './variation.ts'

/** The limits of this name that hold account ids, or lists and entries of them. */
export const limitsOf = (where: RegExp): readonly RequirementId[] =>
  Object.values(requirements)
    .filter(({ constraint, id }) => constraint && where.test(id))
    .map(({ id }) => id)

/** Some laws send what is to be refused, to see that nothing is done. */
const UNREFUSED: readonly SideEffect[] = [
  { select: '*/behaviour/**', why: 'Some laws send such a request, and expect a refusal.' },
]

/** A server that reads each member of a body, at all depths, in a way of its own before it checks anything. */
export const readingMembers = (
  text: string,
  kind: FaultRow['kind'],
  kills: readonly RequirementId[],
  read: (value: unknown, name: string) => unknown,
  also: readonly SideEffect[] = [],
): FaultRow => ({
  text,
  kind,
  kills,
  also: [...UNREFUSED, ...also],
  middleware: () =>
    reads((request) => {
      const body = operationOf(request) ? sentIn(request) : undefined
      return isObject(body) ? carrying(request, membersRead(body, read)) : request
    }),
})

function membersRead(value: unknown, read: (value: unknown, name: string) => unknown): unknown {
  if (Array.isArray(value)) return value.map((each) => (isObject(each) ? membersRead(each, read) : each))
  if (!isObject(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, membersRead(read(inner, name), read)]),
  )
}

const isOfAccounts = (name: string) => /^account(Id|Ids|Details)$/i.test(name)

/** A server that makes another id of each text that stands for an account. */
export const readingIds = (
  text: string,
  kills: readonly RequirementId[],
  read: (id: string) => string,
): FaultRow => {
  const readAny = (value: unknown) => (typeof value === 'string' ? read(value) : value)
  return readingMembers(text, 'validation', kills, (value, name) => {
    if (!isOfAccounts(name)) return value
    return Array.isArray(value) ? value.map(readAny) : readAny(value)
  })
}

/** A server that makes a list of what stands for a list of accounts. */
export const readingLists = (
  text: string,
  kind: FaultRow['kind'],
  kills: readonly RequirementId[],
  read: (value: unknown) => unknown,
): FaultRow =>
  readingMembers(text, kind, kills, (value, name) =>
    /^account(Ids|Details)$/i.test(name) ? read(value) : value,
  )

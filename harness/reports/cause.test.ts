import { describe, expect, test } from 'vitest'
import type { FailureReport, RequirementReport } from '../model/report.ts'
import type { RequirementId } from '../model/requirement.ts'
import { failureReport, requirementReport } from '../testing/report.ts'
import { causesOf } from './cause.ts'

const CREATE = 'guardduty.CreateMembers'
const INVITE = 'securityhub.InviteMembers'

type Given = readonly [
  operation: typeof CREATE | typeof INVITE,
  name: string,
  failure: Partial<FailureReport>,
  over?: Partial<RequirementReport>,
]

/** A failed requirement of any name: causes are found by what is reported, not by what is required. */
const failed = ([operation, name, failure, over]: Given): RequirementReport => ({
  ...requirementReport(operation, 'protocol/malformed-json', over ?? {}),
  id: `${operation}/${name}` as RequirementId,
  verdict: 'fail',
  failure: failureReport(failure),
})

const answered = (got: string, expected = '400'): Partial<FailureReport> => ({ identity: got, got, expected })

/** The causes as lists of names, the example first. */
const named = (all: readonly RequirementReport[]) =>
  causesOf(all).map(({ example, others }) => [example, ...others].map(({ id }) => id.split('.')[1]))

const causes = (...given: readonly Given[]) => named(given.map(failed))

const passed = requirementReport(CREATE, 'body/accountDetails/maxItems', { verdict: 'pass' })

describe('failures share a cause', () => {
  test('where one operation answers the same error, whatever is asked', () => {
    expect(
      causes(
        [CREATE, 'a', answered('500 InternalFailure', '400')],
        [CREATE, 'b', answered('500 InternalFailure', '200')],
        [CREATE, 'c', { identity: '500', got: '500 InternalFailure', expected: 'no 5xx' }],
      ),
    ).toEqual([['CreateMembers/a', 'CreateMembers/b', 'CreateMembers/c']])
  })

  test('where one operation that refuses nothing accepts anything', () => {
    expect(causes([CREATE, 'a', answered('200', '400 A')], [CREATE, 'b', answered('200', '400 B')])).toEqual([
      ['CreateMembers/a', 'CreateMembers/b'],
    ])
  })

  test('where one operation accepts what it ought to refuse with the same error', () => {
    const all = [
      failed([CREATE, 'a', answered('200', '400 A')]),
      failed([CREATE, 'b', answered('200', '400 B')]),
      failed([CREATE, 'c', answered('200', '400 A')]),
    ]
    expect(named([...all, passed])).toEqual([['CreateMembers/a', 'CreateMembers/c'], ['CreateMembers/b']])
  })

  test('where one requirement fails alike in several operations, and through it what shares a cause with it', () => {
    expect(
      causes(
        [CREATE, 'a', answered('200', '400 A')],
        [CREATE, 'b', answered('200', '400 A')],
        [INVITE, 'c', answered('200', '400 C')],
        [INVITE, 'b', answered('200', '400 C')],
      ),
    ).toEqual([['CreateMembers/a', 'CreateMembers/b', 'InviteMembers/c', 'InviteMembers/b']])
  })
})

describe('failures do not share a cause', () => {
  test.each<[string, Given, Given]>([
    ['of different errors', [CREATE, 'a', answered('500 A')], [CREATE, 'b', answered('500 B')]],
    [
      'of other requirements in other operations',
      [CREATE, 'a', answered('200')],
      [INVITE, 'b', answered('200')],
    ],
    [
      'of one requirement in different ways',
      [CREATE, 'a', answered('200')],
      [INVITE, 'a', answered('500 A')],
    ],
    [
      'of laws that miss different things in the same words',
      [CREATE, 'a', { identity: 'lost' }],
      [CREATE, 'b', { identity: 'lost' }],
    ],
    [
      'of bodies that begin like an answer',
      [CREATE, 'a', { identity: 'not an object', got: '500 Oops' }],
      [CREATE, 'b', answered('500 Oops')],
    ],
  ])('%s', (_, one, other) => {
    expect(causes(one, other)).toHaveLength(2)
  })
})

describe('the example of a cause', () => {
  const exchange = (size: number) => ({
    exchanges: [
      {
        request: { method: 'POST', path: '/', headers: {} },
        response: { status: 200, headers: {}, body: 'x'.repeat(size) },
      },
    ],
  })

  test('is a MUST before a SHOULD, and of those the one with the smallest exchange', () => {
    expect(
      causes(
        [CREATE, 'large', { ...answered('500 A'), ...exchange(50) }],
        [CREATE, 'small', { ...answered('500 A'), ...exchange(10) }],
        [CREATE, 'smallest', { ...answered('500 A'), ...exchange(1) }, { level: 'SHOULD' }],
      ),
    ).toEqual([['CreateMembers/small', 'CreateMembers/large', 'CreateMembers/smallest']])
  })

  test('does not depend on what passed', () => {
    expect(causesOf([passed])).toEqual([])
  })
})

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
  test('where one operation gives the same wrong answer to one kind of input', () => {
    expect(
      causes(
        [CREATE, 'body/a/minLength', answered('200')],
        [CREATE, 'body/b/maxLength', answered('200')],
        [CREATE, 'body/c/pattern', answered('200')],
        [CREATE, 'body/d/type/null', answered('200')],
        [CREATE, 'body/e/type/null', answered('200')],
      ),
    ).toEqual([
      ['CreateMembers/body/a/minLength', 'CreateMembers/body/b/maxLength'],
      ['CreateMembers/body/c/pattern'],
      ['CreateMembers/body/d/type/null', 'CreateMembers/body/e/type/null'],
    ])
  })

  test('where one rule of the protocol fails alike in several operations', () => {
    expect(
      causes(
        [CREATE, 'protocol/missing-body', answered('200')],
        [INVITE, 'protocol/missing-body', answered('200')],
        [INVITE, 'protocol/malformed-json', answered('200')],
      ),
    ).toEqual([
      ['CreateMembers/protocol/missing-body', 'InviteMembers/protocol/missing-body'],
      ['InviteMembers/protocol/malformed-json'],
    ])
  })
})

describe('failures do not share a cause', () => {
  test.each<[string, Given, Given]>([
    [
      'where different answers are expected',
      [CREATE, 'a/minLength', answered('200', '400 A')],
      [CREATE, 'b/minLength', answered('200', '400 B')],
    ],
    [
      'of one kind in other operations',
      [CREATE, 'a/minLength', answered('200')],
      [INVITE, 'a/minLength', answered('200')],
    ],
    [
      'through a third failure',
      [CREATE, 'protocol/b', answered('200', '400 A')],
      [INVITE, 'protocol/c', answered('200', '400 A')],
    ],
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

  test('is a MUST before a SHOULD, and of those the smallest that has a body', () => {
    expect(
      causes(
        [CREATE, 'large/minLength', { ...answered('500 A'), ...exchange(50) }],
        [CREATE, 'small/minLength', { ...answered('500 A'), ...exchange(10) }],
        [CREATE, 'empty/minLength', { ...answered('500 A'), ...exchange(0) }],
        [CREATE, 'smallest/minLength', { ...answered('500 A'), ...exchange(1) }, { level: 'SHOULD' }],
      ),
    ).toEqual([
      [
        'CreateMembers/small/minLength',
        'CreateMembers/large/minLength',
        'CreateMembers/empty/minLength',
        'CreateMembers/smallest/minLength',
      ],
    ])
  })

  test('comes first where it is a MUST', () => {
    expect(
      causes(
        [CREATE, 'a/minLength', answered('500 A'), { level: 'SHOULD' }],
        [CREATE, 'b/pattern', answered('200')],
      ),
    ).toEqual([['CreateMembers/b/pattern'], ['CreateMembers/a/minLength']])
  })

  test('does not depend on what passed', () => {
    expect(causesOf([passed])).toEqual([])
  })
})

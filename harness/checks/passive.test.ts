import { describe, expect, test } from 'vitest'
import { operations } from '../model/operation.ts'
import { requirements } from '../model/requirement.ts'
import { answer, broken, errorBody, type Given, ID, TYPED } from '../testing/passive-answers.ts'
import { ANSWERS, passiveChecks } from './passive.ts'

/** Whether the type is named in the best of ways; clients understand the others too. */
const ABOUT_THE_TYPE = ['protocol/error-type-header', 'protocol/error-type-is-bare']

describe.each(Object.values(operations))('passive checks of $id', (operation) => {
  const [bad = ''] = Object.keys(operation.errors)
  const { status = 0 } = operation.errors[bad] ?? {}
  const body = errorBody(operation, bad)
  const reversed = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(reversed)
    if (typeof value !== 'object' || value === null) return value
    const entries = Object.entries(value).map(([name, each]) => [name, reversed(each)] as const)
    return Object.fromEntries(entries.reverse())
  }
  const outputs = Object.entries(operation.example.outputs)
  const [[, success] = []] = outputs

  test('decide every passive requirement of the operation once, but for silence and what is read back', () => {
    const decided = passiveChecks.map(({ requirement }) => `${operation.id}/${requirement}`)
    expect(new Set(decided).size).toBe(decided.length)
    const passive = Object.values(requirements)
      .filter((each) => each.passive && each.operation === operation.id)
      .map(({ id }): string => id)
    const others = [ANSWERS, 'behaviour/later-reads-agree'].map((name) => `${operation.id}/${name}`)
    expect(passive.filter((id) => !others.includes(id) && !decided.includes(id))).toEqual([])
  })

  test.each(outputs)('leave the documented %s alone', (_, output) => {
    expect(broken(answer({ body: output }), operation)).toEqual([])
    expect(broken(answer({ body: reversed(output) }), operation)).toEqual([])
    expect(broken(answer({ body: { zzExtra: [null], ...(output as object) } }), operation)).toEqual([])
    expect(broken(answer({ body: JSON.stringify(output, null, 2) }), operation)).toEqual([])
  })

  test.each(Object.keys(operation.errors).filter((type) => operation.errors[type]?.status !== 500))(
    'leave the documented %s alone, however its type is sent',
    (type) => {
      const { status = 0 } = operation.errors[type] ?? {}
      const body = errorBody(operation, type)
      const spellings = [
        { type, body },
        { body: { ...body, __type: type } },
        { body: { ...body, code: type } },
        { body: { __type: `com.amazonaws.service#${type}`, ...body } },
        { type: `${type}:http://internal.amazon.com/coral/com.amazon.coral.validate/`, body },
        { type, body: { ...body, __type: type, zzExtra: { deep: [1] } } },
        ...(type === 'BadRequestException'
          ? [{ type, body: { ...body, __type: 'InvalidInputException' } }]
          : []),
        { type, body: reversed(body) },
      ]
      for (const spelling of spellings) {
        const found = broken(answer({ status, ...spelling }), operation)
        expect(found.filter((name) => !ABOUT_THE_TYPE.includes(name))).toEqual([])
      }
    },
  )

  test.each<[string, Given]>([
    ['a charset', { headers: { ...ID, 'content-type': 'application/json; charset=utf-8' } }],
    ['a charset without a space', { headers: { ...ID, 'content-type': 'application/json;charset="UTF-8"' } }],
    ['an upper-case content type', { headers: { ...ID, 'content-type': 'Application/JSON' } }],
    ['x-amz-json-1.1', { headers: { ...ID, 'content-type': 'application/x-amz-json-1.1' } }],
    [
      'x-amz-json-1.0 and a charset',
      { headers: { ...ID, 'content-type': 'application/x-amz-json-1.0 ; a=b' } },
    ],
    ...['x-amzn-requestid', 'x-amzn-request-id', 'x-amz-request-id'].map((name): [string, Given] => [
      `the request id in ${name}`,
      { headers: { 'content-type': 'application/json', [name]: '1' } },
    ]),
  ])('leave %s alone', (_, given) => {
    expect(broken(answer({ body: success, ...given }), operation)).toEqual([])
    expect(broken(answer({ status, type: bad, body, ...given }), operation)).toEqual([])
  })

  test.each<[string, Given]>([
    ['403 AccessDeniedException', { status: 403, type: 'AccessDeniedException' }],
    // A type that the operation documents has the status of its page.
    ...['AccessDeniedException', 'ThrottlingException']
      .filter((type) => !Object.hasOwn(operation.errors, type))
      .map((type): [string, Given] => [`400 ${type}`, { status: 400, type }]),
    ['429 ThrottlingException', { status: 429, type: 'ThrottlingException' }],
    ['415', { status: 415, type: 'UnsupportedMediaTypeException' }],
    ['404 UnknownOperationException', { status: 404, type: 'UnknownOperationException' }],
    [
      '503 with Retry-After',
      { status: 503, headers: { ...TYPED, 'retry-after': '1' }, type: 'ServiceUnavailable' },
    ],
    ['501 with a type of its own', { status: 501, type: 'NotImplementedException' }],
    ['501 with the type of a failure', { status: 501, type: 'InternalFailure' }],
  ])('leave the error %s alone, which is common to all of AWS', (_, given) => {
    expect(broken(answer({ body: { message: 'm' }, ...given }), operation)).toEqual([])
  })

  test('look for no more than a message in an error that the operation does not document', () => {
    const given = { status: 400, type: 'SerializationException', body: { Message: 'm', reason: [] } }
    expect(broken(answer(given), operation)).toEqual([])
  })
})

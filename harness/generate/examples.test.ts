import { describe, expect, it } from 'vitest'
import { type OperationId, validatorsOf, violatedBy } from '../model/operation.ts'
import { child, isRecord, type Node, nodeAt } from './document.ts'
import { labelsOf } from './input-schema.ts'
import { type ReadOperation, readOperations } from './operations.ts'
import { readSpecs } from './read.ts'

/** An example, where it stands, and what the generated validator of its place finds wrong with it. */
interface Example {
  readonly at: string
  readonly value: unknown
  readonly problems: readonly unknown[]
}

type Judge = (value: unknown) => readonly unknown[]

const { services } = readSpecs(new URL('../../', import.meta.url))
const examples = services.flatMap(readOperations).flatMap(examplesOf)

function examplesOf({ id, node, pathItem, table }: ReadOperation): readonly Example[] {
  const { input, output, errors } = validatorsOf(id as OperationId)
  const path = (name: string, value: unknown) => ({ ...Object(table.example.input), path: { [name]: value } })
  const labels = labelsOf(pathItem).flatMap((label) =>
    own(label, (value) => violatedBy(input, path(String(label.value.name), value))),
  )
  const request = child(node, 'requestBody', 'content', 'application/json')
  const responses = child(node, 'responses')
  const answers = Object.keys(responses?.value ?? {}).flatMap((status) => {
    const response = responses && child(responses, status)
    const validator = status === '200' ? output : errors[response?.pointer.split('/').at(-1) ?? '']
    if (!response || !validator) throw new Error(`${id} has no validator for ${status}`)
    const headers = Object.keys(child(response, 'headers')?.value ?? {}).flatMap((name) =>
      own(child(response, 'headers', name), (value) => (/^\d+$/.test(String(value)) ? [] : ['no seconds'])),
    )
    return [
      ...own(child(response, 'content', 'application/json'), (v) => violatedBy(validator, v)),
      ...headers,
    ]
  })
  const body = own(request, (value) => violatedBy(input, { ...Object(table.example.input), body: value }))
  return [...labels, ...body, ...answers]
}

/** The one example of a node, or its examples by name. */
function own(node: Node | undefined, judge: Judge): readonly Example[] {
  if (!node) return []
  const at = `${node.document.file}#${node.pointer}`
  const { example, examples: named } = node.value
  return [
    ...(example === undefined ? [] : [{ at: `${at}/example`, value: example }]),
    ...Object.entries(isRecord(named) ? named : {}).map(([name, each]) => ({
      at: `${at}/examples/${name}`,
      value: isRecord(each) ? each.value : each,
    })),
  ].map((found) => ({ ...found, problems: judge(found.value) }))
}

/** Where examples stand, whatever they belong to. */
function places(value: unknown, at: string): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => places(item, `${at}/${index}`))
  return Object.entries(isRecord(value) ? value : {}).flatMap(([name, inner]) => {
    const here = `${at}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`
    if (name === 'example') return [here]
    if (name === 'examples') return Object.keys(Object(inner)).map((each) => `${here}/${each}`)
    return places(inner, here)
  })
}

/** Account ids that AWS uses in its own documentation, or that look like them and belong to nobody. */
const IDS = ['111122223333', '444455556666', '123456789012', '012345678901', '999999999999', '000000000000']

function realIn(text: string): readonly string[] {
  const ids = text.match(/\d{12,}/g) ?? []
  const hosts = [...text.matchAll(/(?:@|:\/\/)([\w.-]+)/g)].map(([, host = '']) => host)
  return [
    ...ids.filter((id) => !IDS.includes(id)),
    ...hosts.filter((host) => !/(^|\.)example\.(com|org|net)$/.test(host)),
  ]
}

describe('the examples of the specs', () => {
  it('are all found', () => {
    const found = new Set(examples.map(({ at }) => at))
    const standing = services.flatMap((document) => places(nodeAt(document, '').value, `${document.file}#`))
    expect(standing.length).toBeGreaterThan(20)
    expect([...found].sort()).toEqual([...standing].sort())
  })

  it('keep to their own schemas', () => {
    expect(examples.filter(({ problems }) => problems.length > 0)).toEqual([])
  })

  it('name no real account, address or host', () => {
    expect(
      examples.flatMap(({ at, value }) => realIn(JSON.stringify(value)).map((real) => `${at}: ${real}`)),
    ).toEqual([])
  })

  it.each([
    { given: '{"a":"111122223333"}', want: [] },
    {
      given: '{"a":"210987654321","b":"a@amazon.com","c":"https://aws.amazon.com/a"}',
      want: ['210987654321', 'amazon.com', 'aws.amazon.com'],
    },
    { given: '{"a":"a@b.example.org","b":"http://example.net"}', want: [] },
    { given: '{"a":"a@notexample.com"}', want: ['notexample.com'] },
  ])('would be seen to be real: $given', ({ given, want }) => {
    expect(realIn(given)).toEqual(want)
  })

  it.each(services.flatMap(readOperations).map((operation) => [operation.id, operation] as const))(
    'would be seen to break the schemas of %s',
    (_, operation) => {
      const broken = (node: Node): Node => ({
        ...node,
        document: { ...node.document, root: spoilt(node.document.root) },
      })
      const { node, pathItem } = operation
      const said = examplesOf({
        ...operation,
        node: { ...broken(node), value: spoilt(node.value) as Node['value'] },
        pathItem: { ...broken(pathItem), value: spoilt(pathItem.value) as Node['value'] },
      })
      expect(said.length).toBeGreaterThan(3)
      expect(said.filter(({ problems }) => problems.length === 0)).toEqual([])
    },
  )
})

/** A document whose every example is null. */
function spoilt(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => spoilt(item))
  if (!isRecord(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => {
      if (name === 'example') return [name, null]
      if (name === 'examples')
        return [name, Object.fromEntries(Object.keys(Object(inner)).map((each) => [each, { value: null }]))]
      return [name, spoilt(inner)]
    }),
  )
}

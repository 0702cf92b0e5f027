import { expect, it } from 'vitest'
import { sourceLinks } from './traceability.ts'

it.each([
  [
    'documented',
    'https://docs.aws.amazon.com/x/API_Do.html',
    'documented [API_Do](https://docs.aws.amazon.com/x/API_Do.html)',
  ],
  [
    'documented',
    'https://www.rfc-editor.org/rfc/rfc1#section-2',
    'documented [rfc1#section-2](https://www.rfc-editor.org/rfc/rfc1#section-2)',
  ],
  ['observed', 'https://github.com/a/b/issues/1', 'observed [a/b/issues/1](https://github.com/a/b/issues/1)'],
  ['documented', 'https://smithy.io/', 'documented [smithy.io](https://smithy.io/)'],
  ['modelled', 'smithy shop 2026', 'modelled smithy shop 2026'],
])('a source is a link where it is an address: %s %s', (kind, source, want) => {
  expect(sourceLinks([{ kind, source }])).toBe(want)
})

it('each source stands once under its kind', () => {
  const evidence = [
    { kind: 'modelled', source: 'a' },
    { kind: 'observed', source: 'b' },
    { kind: 'modelled', source: 'a' },
    { kind: 'modelled', source: 'c' },
  ]
  expect(sourceLinks(evidence)).toBe('modelled a, c; observed b')
})

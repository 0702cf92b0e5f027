import { expect, test } from 'vitest'
import { handmadeReport } from '../testing/report.ts'
import { type Happening, toNdjson } from './json.ts'

const { operations, requirements, ended, milliseconds, totals, requests, exit } = handmadeReport

test.each<[Happening, object]>([
  [
    { type: 'planned', plan: { operations, requirements, properties: [1, 2] } },
    {
      type: 'planned',
      format: 'pass-muster/events/1',
      operations: operations.map(({ id }) => id),
      requirements: requirements.map(({ id }) => id),
      properties: 2,
    },
  ],
  [
    { type: 'probed', operation: 'a.B', support: { supported: false, reason: 'it answers\n501' } },
    { type: 'probed', operation: 'a.B', supported: false, reason: 'it answers\n501' },
  ],
  [
    { type: 'judged', property: 'a.B/c#d', verdict: 'fail' },
    { type: 'judged', property: 'a.B/c#d', verdict: 'fail' },
  ],
  [
    { type: 'finished', report: handmadeReport },
    {
      type: 'finished',
      ended,
      milliseconds,
      totals,
      requests,
      exit,
      requirements: requirements.map(({ id, verdict }) => ({ id, verdict })),
    },
  ],
])('%# an event is one line of JSON', (happening, want) => {
  const line = toNdjson(happening)
  expect(line).toMatch(/^\{[^\n]+\}\n$/)
  expect(JSON.parse(line)).toEqual(want)
})

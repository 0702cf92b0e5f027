import { expect, test } from 'vitest'
import { faults } from '../harness/emulator/faults/index.ts'
import { operations } from '../harness/model/operation.ts'
import type { RunReport } from '../harness/model/report.ts'
import { mergeReports } from '../harness/runner/report/merge-reports.ts'
import { run } from '../harness/runner/run.ts'
import type { Target } from '../harness/targets/target.ts'
import { alteredTarget, emulatorTarget, trivialTarget } from '../harness/testing/targets.ts'
import { catalogue } from './catalogue.ts'

const isGet = ({ path }: { readonly path: string }) => path.endsWith('/member/get')

/** Everything but times, numbers of requests, and the account ids in exchanges. */
/** Which of the contradictions in later reads is shown depends on what else was written. */
const isReadBack = (id: string) => id.endsWith('/behaviour/later-reads-agree')

const essence = ({ ended, totals, operations, requirements }: RunReport) => ({
  ...{ ended, totals },
  operations: operations.map(({ requests: _, ...rest }) => rest),
  requirements: requirements.map(({ failure, ...rest }) =>
    isReadBack(rest.id)
      ? { id: rest.id, verdict: rest.verdict }
      : { ...rest, failure: failure && { ...failure, got: '', exchanges: [], preparation: [] } },
  ),
})

test.each<[string, () => Target]>([
  ['is sound', () => emulatorTarget()],
  ['breaks every operation', () => emulatorTarget(faults['malformed-json-crashes'])],
  ['forgets', () => emulatorTarget(faults['forgets-first-batch'])],
  [
    'shows a passive failure to the law of another operation first',
    () => emulatorTarget(faults['drops-leading-zeros']),
  ],
  [
    'answers in another content type',
    () =>
      alteredTarget('untyped', (response, request) =>
        isGet(request)
          ? { ...response, headers: { ...response.headers, 'content-type': 'text/plain' } }
          : response,
      ),
  ],
  [
    'lacks an operation that the law of another needs',
    () =>
      alteredTarget('lacking', (response, request) =>
        isGet(request) ? { ...response, status: 501 } : response,
      ),
  ],
  ['knows one answer', () => trivialTarget('always 200', {})],
])('runs over one operation each merge to the run over all, where the target %s', async (_, open) => {
  const options = { catalogue, seed: 1, run: 0, cases: 5 }
  const whole = await run({ ...options, target: open() })
  const parts: RunReport[] = []
  for (const id of Object.keys(operations).reverse()) {
    parts.push(await run({ ...options, target: open(), select: { operations: [id] } }))
  }
  expect(essence(mergeReports(parts))).toEqual(essence(whole))
})

import fc from 'fast-check'
import type { HttpRequest, HttpResponse } from '../model/exchange.ts'
import { type OperationId, operations, validatorsOf } from '../model/operation.ts'
import { requirementOf } from '../model/requirement.ts'
import type { Fixture } from '../runner/case/call.ts'
import { RunContext, type RunContextOptions, type ServiceRules } from '../runner/case/run-context.ts'
import { Cleanup } from '../runner/cleanup/cleanup.ts'
import type { JudgeContext } from '../runner/judge/run-draw.ts'
import { type Catalogue, expectAnswer, type Law, type Property, property } from '../runner/plan/suite.ts'
import { inProcessTarget, type Target } from '../targets/target.ts'

/** The two operations of the toy catalogue: one writes, the other reads and needs the fixture `detectorId`. */
export const WRITES = 'inspector2.AssociateMember'
export const READS = 'guardduty.GetMembers'

const detector: Fixture = {
  name: 'detectorId',
  kind: 'value',
  provide: async (caller) => {
    await caller.call(READS, operations[READS].example.input)
    return 'd'.repeat(32)
  },
}

/** Nothing is left behind, and one value is needed. */
const TOY_RULES: ServiceRules = { fixtures: [detector], cleanupRules: [] }

/** A property over small numbers, by default of the writing operation. */
export const toyProperty = (law: Law<number>, given: Partial<Property<number>> = {}): Property =>
  property<number>({
    requirement: requirementOf(WRITES, 'behaviour/echoes-the-account'),
    aspect: 'law',
    boundaries: [],
    random: fc.nat({ max: 1_000 }),
    controlled: false,
    law,
    ...given,
  })

/** Sends one accepted request, whatever is drawn, and expects success. */
export const acceptsExample = (operation: OperationId, given: Partial<Property<number>> = {}): Property =>
  toyProperty(
    async (_, context) => {
      const { exchange } = await context.call(operation, operations[operation].example.input)
      return expectAnswer(exchange, { statuses: [200] })
    },
    { requirement: requirementOf(operation, 'behaviour/accepts-valid-requests'), ...given },
  )

/** A catalogue of the two operations with these properties. */
export const toyCatalogue = (
  properties: readonly Property[],
  rules: ServiceRules = TOY_RULES,
): Catalogue => ({
  ...rules,
  suites: [WRITES, READS].map((id) => ({
    operation: operations[id as OperationId],
    properties: properties.filter(({ requirement }) => requirement.operation === id),
  })),
})

/**
 * A server of the two operations that keeps no state: it answers a valid body with the documented example, another
 * body with 400, and an unknown path with 404. `alter` changes its answers.
 */
export function toyTarget(
  alter: (response: HttpResponse, request: HttpRequest) => HttpResponse = (response) => response,
): Target {
  let requests = 0
  return inProcessTarget('toy', async (request) => {
    const answer = answerTo(request)
    const headers = { ...answer.headers, 'x-amzn-requestid': `request-${++requests}` }
    return alter({ ...answer, headers }, request)
  })
}

/** A toy server that is treated as a real account. */
export const realToyTarget = (...given: Parameters<typeof toyTarget>): Target => ({
  ...toyTarget(...given),
  real: 'the test says so',
})

function answerTo({ path, body = '' }: HttpRequest): HttpResponse {
  const id = path === '/members/associate' ? WRITES : READS
  if (id === READS && !path.endsWith('/member/get')) return refusal(404, 'UnknownPathException')
  const input = { ...(id === READS && { path: { detectorId: 'd' } }), body: parsed(body) }
  if (!validatorsOf(id).input({ ...input.path, ...input })) return refusal(400, 'BadRequestException')
  const { success } = operations[id].example.outputs
  return { status: 200, headers: { 'content-type': 'application/json' }, body: JSON.stringify(success) }
}

const refusal = (status: number, type: string): HttpResponse => ({
  status,
  headers: { 'content-type': 'application/json', 'x-amzn-errortype': type },
  body: JSON.stringify({ message: 'refused', Message: 'refused' }),
})

function parsed(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}

/** A run against the toy server, to judge single properties in. */
export function toyRun(given: Partial<RunContextOptions> = {}): JudgeContext {
  const run = new RunContext({
    ...{ catalogue: TOY_RULES, target: toyTarget(), seed: 1, run: 0, cases: 100 },
    ...given,
  })
  return { run, cleanup: new Cleanup(run) }
}

import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { outcomes } from '../arbitraries/outcome.ts'
import type { StatefulEmulator } from '../emulator/emulator.ts'
import type { Processed } from '../emulator/handler-contract.ts'
import { respond } from '../emulator/pipeline.ts'
import { type HttpRequest, type HttpResponse, hasSucceeded, isObject, json } from '../model/exchange.ts'
import { type Input, isOperation, type OperationId, operations } from '../model/operation.ts'
import { accountLists, requestedOf } from '../model/requested.ts'
import type { Reading } from './reading.ts'
import { isSuccess, type ScriptedOutcome } from './script.ts'
import { scriptedError, scriptedOutput } from './scripted-answer.ts'

type Body = Readonly<Record<string, unknown>>

/** Answers a request as it was scripted; what a success calls processed is done in the emulator. */
export async function answerScripted(
  emulator: StatefulEmulator,
  scripted: ScriptedOutcome,
  request: HttpRequest,
  reading: Reading,
): Promise<HttpResponse> {
  const { operation: id, outcome, body, readsAsCreated } = scripted
  if (!isSuccess(outcome)) return scriptedError(scripted)
  if (!isOperation(id)) return supportingSuccess(await emulator.handle(request), body)
  const read = operations[id].effect === 'read' ? bodyOf(await emulator.handle(request)) : {}
  const output = scriptedOutput(operations[id], scripted, reading.input, read)
  return answerProcessed(emulator, id, output, reading, readsAsCreated)
}

/** Answers with a body that was made up, and does in the emulator what it calls processed. */
export function answerProcessed(
  emulator: StatefulEmulator,
  id: OperationId,
  output: Body,
  { input, region = '' }: Reading,
  readsAsCreated = 0,
): HttpResponse {
  emulator.apply(id, { ...processedBy(id, input, output), readsAsCreated }, region)
  return respond({ output })
}

/** The answer of the emulator with other members; where it refuses, the other members alone. */
const supportingSuccess = (answered: HttpResponse, body: Body): HttpResponse =>
  respond({ output: { ...(hasSucceeded(answered) && bodyOf(answered)), ...body } })

function bodyOf(response: HttpResponse): Body {
  const body = json(response)
  return isObject(body) ? body : {}
}

/** The accounts of a request that the body of a success does not list as failures. */
function processedBy(
  id: OperationId,
  { path = {}, body }: Input,
  output: Readonly<Record<string, unknown>>,
): Omit<Processed, 'readsAsCreated'> {
  const operation = operations[id]
  const failed = accountLists(operation)
    .filter(({ failures }) => failures)
    .flatMap(({ name, account }) => accountsIn(output[name], account))
  const accounts = [...requestedOf(operation, { body })].filter(([id]) => !failed.includes(id))
  return { path, accounts: new Map(accounts) }
}

const accountsIn = (list: unknown, account: string): readonly unknown[] =>
  Array.isArray(list) ? list.map((entry: unknown) => (isObject(entry) ? entry[account] : undefined)) : []

/** Draws the bodies of answers; what is drawn depends on the seed, the request and how often it was sent, not on other requests. */
export function drawnAnswers(
  seed: number,
): (operation: OperationId, input: Input, request: HttpRequest) => Readonly<Record<string, unknown>> {
  const times = new Map<string, number>()
  return (id, input, { path, body }) => {
    // Not the input: a body may be nested deeper than JSON.stringify can follow.
    const asked = `${id} ${path} ${body}`
    const time = times.get(asked) ?? 0
    times.delete(asked)
    times.set(asked, time + 1)
    forgetOldest(times)
    const digest = createHash('sha256').update(`${seed} ${time} ${asked}`).digest()
    const { success, partialFailure } = outcomes(operations[id], input)
    const possible = [success, partialFailure].filter((each) => each !== undefined)
    const [drawn] = fc.sample(fc.oneof(...possible), { numRuns: 1, seed: digest.readInt32LE() })
    return Object(drawn?.body)
  }
}

/** The requests that are remembered; an older one counts as new when it comes again. */
const MOST = 1000

function forgetOldest(times: Map<string, number>): void {
  const [oldest] = times.size > MOST ? times.keys() : []
  if (oldest !== undefined) times.delete(oldest)
}

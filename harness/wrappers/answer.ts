import type { StatefulEmulator } from '../emulator/emulator.ts'
import { respond } from '../emulator/pipeline.ts'
import { type HttpRequest, type HttpResponse, hasSucceeded, isObject, json } from '../model/exchange.ts'
import { isOperation, type OperationId, operations } from '../model/operation.ts'
import { processedBy } from './processed.ts'
import type { Reading } from './reading.ts'
import { scriptedError, scriptedOutput } from './scripted-answer.ts'
import { isSuccess, type ScriptedOutcome } from './scripted-outcome.ts'

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

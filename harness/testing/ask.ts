import type { Emulator } from '../emulator/emulator.ts'
import { type RouteId, routes } from '../emulator/routes.ts'
import { errorType, json } from '../model/exchange.ts'

/** What a request of a test carries. */
export interface Question {
  readonly path?: Readonly<Record<string, string>>
  readonly query?: string
  readonly body?: unknown
  readonly region?: string
}

/** What tests of the emulator look at. */
export interface Reply {
  readonly status: number
  readonly type: string | undefined
  readonly body: unknown
}

/** Calls an operation of an emulator the way an SDK does; for the tests of this folder. */
export async function ask(emulator: Emulator, id: RouteId, question: Question = {}): Promise<Reply> {
  const { service, method, path } = routes[id]
  const { query, body, region = 'us-east-1' } = question
  const filled = path.replace(/\{(\w+)\}/g, (_, label) => encodeURIComponent(question.path?.[label] ?? ''))
  const response = await emulator.handle({
    method,
    path: query === undefined ? filled : `${filled}?${query}`,
    headers: signedFor(service, region),
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  return { status: response.status, type: errorType(response), body: json(response) }
}

/** Headers of a request signed for a service, as far as an emulator reads them. */
export const signedFor = (service: string, region = 'us-east-1'): Readonly<Record<string, string>> => ({
  Authorization: `AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20261120/${region}/${service}/aws4_request, SignedHeaders=host, Signature=0`,
  'Content-Type': 'application/json',
})

/** The id of the detector that the caller owns. */
export async function ownDetector(emulator: Emulator, region?: string): Promise<string> {
  const { body } = await ask(emulator, 'guardduty.ListDetectors', region === undefined ? {} : { region })
  return (body as { detectorIds: readonly string[] }).detectorIds[0] ?? ''
}

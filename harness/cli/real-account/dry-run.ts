import { createEmulator } from '../../emulator/emulator.ts'
import { type HttpRequest, isShownAsBytes, withheldBecause } from '../../model/exchange.ts'
import { counted, type DryRunRequest, toDryRun, toDryRunSummary } from '../../reports/dry-run.ts'
import type { RequestEvent } from '../../runner/case/run-context.ts'
import { planOf } from '../../runner/plan/plan.ts'
import { propertyKey } from '../../runner/plan/suite.ts'
import { type RunOptions, run } from '../../runner/run.ts'
import { stillClock } from '../../targets/clock.ts'
import { realBecause } from '../../targets/real-account/real-account.ts'
import { calledRoute, isWriting, withheld } from '../../targets/real-account/rules.ts'
import type { Target } from '../../targets/target.ts'
import type { CliEnvironment } from '../environment.ts'
import type { RunConfig, TargetConfig } from '../options/run-config.ts'

type DryRunOptions = Pick<RunOptions, 'catalogue' | 'select' | 'seed' | 'run' | 'cases' | 'allow'>

/** The text of `muster run --dry-run`. Opens no target and reads no credentials. */
export async function dryRun(
  { target, dryRun: detail }: Pick<RunConfig, 'target' | 'dryRun'>,
  options: DryRunOptions,
  { colour }: Pick<CliEnvironment, 'colour'>,
): Promise<string> {
  const { name, real } = accountOf(target)
  const requests = await requestsOf(options, real)
  const time = real === undefined ? '' : `, about ${minutesOf(requests)} min at one per second and service`
  return [
    `What a run would send to ${name}; nothing was sent.`,
    ...(real === undefined ? [] : [`It is treated as a real AWS account: ${real}.`]),
    'Names in <> are values from the target. Failures would add the requests that shrink them.',
    '',
    `${(detail === 'full' ? toDryRun : toDryRunSummary)(requests, colour)}`,
    `${counted(requests).trim()}${time}`,
    '',
  ].join('\n')
}

/** The name of a target, and why it is a real account; undefined for an emulator. */
function accountOf(target: TargetConfig): { readonly name: string; readonly real: string | undefined } {
  if (target.kind === 'embedded') return { name: 'the embedded reference emulator', real: undefined }
  const { destination, credentials, declaredAt } = target
  const { url, endpoints, kind, region } = destination
  const signer = ['default', 'example'].includes(credentials.source) ? 'example' : 'real'
  const real = [url, ...Object.values(endpoints)]
    .map((each) => realBecause({ url: each, credentials: signer, declared: declaredAt(each) }))
    .find((reason) => reason !== undefined)
  return { name: kind === 'aws' ? `AWS in ${region}` : url, real }
}

/**
 * The requests of a run, collected by a run against the reference emulator in this process: the same draws, the same
 * safety guard, and no network. Failures of the real target would add the requests that shrink them.
 * @param real why the target is a real account; undefined for an emulator
 */
export async function requestsOf(
  options: DryRunOptions,
  real: string | undefined,
): Promise<readonly DryRunRequest[]> {
  const { properties } = planOf(options.catalogue, {})
  const keys = new Map(properties.map(({ property, index }) => [index, propertyKey(property)]))
  const events: RequestEvent[] = []
  await run({
    ...options,
    target: dryTarget(real),
    clock: stillClock(),
    concurrency: 1,
    onRequest: (event) => events.push(event),
  })
  return events.map(({ exchange, property, supplied }) => {
    const { request } = exchange
    const blocked = withheldBecause(exchange)
    const route = isShownAsBytes(request) ? undefined : calledRoute(request)
    // What the guard lets pass without --allow violates the schema, so a correct service rejects it.
    const isRejected = route && isWriting(route) && withheld(request, {}) === undefined
    return {
      property: keys.get(property) ?? 'probes and fixtures',
      request: withPlaceholders(request, supplied),
      effect: isRejected ? 'refused' : (route?.effect ?? 'no route'),
      ...(route && { route }),
      ...(blocked !== undefined && { withheld: blocked }),
    }
  })
}

/** The reference emulator in the place of the target; it rejects forged signatures, as a real account does. */
function dryTarget(real: string | undefined): Target {
  const emulator = createEmulator()
  return {
    name: 'dry run',
    ...(real !== undefined && { real }),
    sendsBytes: true,
    send: async (request) => {
      if (request.format) return { noAnswer: { kind: 'reset', detail: 'closed' } }
      return { response: request.forgery === undefined ? await emulator.handle(request) : UNSIGNED }
    },
    close: async () => {},
  }
}

const UNSIGNED = {
  status: 403,
  headers: { 'x-amzn-errortype': 'MissingAuthenticationTokenException' },
  body: '{}',
}

/** The request with placeholders for values that only the target knows. */
function withPlaceholders(request: HttpRequest, supplied: RequestEvent['supplied']): HttpRequest {
  const values = [...supplied].filter((entry): entry is [string, string] => typeof entry[1] === 'string')
  const named = (given: string) =>
    values.reduce((text, [name, value]) => text.replaceAll(value, `<${name}>`), given)
  const { path, body } = request
  return { ...request, path: named(path), ...(body !== undefined && { body: named(body) }) }
}

/** Whole minutes that the requests take at one per second and service. */
export function minutesOf(requests: readonly DryRunRequest[]): number {
  const sent = requests.filter(({ withheld: blocked }) => blocked === undefined)
  const counts = [...Map.groupBy(sent, ({ route }) => route?.service ?? '').values()].map(
    ({ length }) => length,
  )
  return Math.ceil(Math.max(0, ...counts) / 60)
}

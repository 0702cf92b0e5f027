import { counted, toRehearsal } from '../../reports/rehearsal.ts'
import type { RunOptions } from '../../runner/run.ts'
import { realBecause } from '../../targets/real-account/real-account.ts'
import type { Shell } from '../shell.ts'
import { routeOf } from '../target/connection.ts'
import { EMBEDDED, type TargetFlags } from '../target/open-target.ts'
import { minutesOf, rehearse } from './rehearse.ts'

/** Tells every request that a run would send. Neither opens the target nor looks for credentials. */
export async function dryRun(
  flags: TargetFlags,
  options: Pick<RunOptions, 'catalogue' | 'select' | 'seed' | 'run' | 'cases' | 'allow'>,
  shell: Shell,
): Promise<string> {
  const { name, real } = surroundingsOf(flags, shell)
  const rehearsed = await rehearse(options, real)
  const pace = real === undefined ? '' : `, about ${minutesOf(rehearsed)} min at one per second and service`
  return [
    `What a run would send to ${name}; nothing was sent.`,
    ...(real === undefined ? [] : [`It is taken for a real AWS account: ${real}.`]),
    'Names in <> are found out from the target. Failures would add requests that shrink them.',
    '',
    `${toRehearsal(rehearsed, shell.colour)}`,
    `${counted(rehearsed).trim()}${pace}`,
    '',
  ].join('\n')
}

function surroundingsOf(
  flags: TargetFlags,
  shell: Shell,
): { readonly name: string; readonly real: string | undefined } {
  const { target, endpoint, profile, credentials = 'example', configured } = flags
  if ((target === undefined && endpoint === undefined) || target === EMBEDDED) {
    return { name: 'the embedded reference emulator', real: undefined }
  }
  const { places, region } = routeOf(flags, shell)
  const signer = profile !== undefined || credentials !== 'example' ? 'real' : 'example'
  const urls = [places.url, ...Object.values(places.endpoints)]
  const real = urls
    .map((url) => realBecause({ url, credentials: signer, declared: configured?.isReal(url) ?? false }))
    .find((reason) => reason !== undefined)
  return { name: places.kind === 'aws' ? `AWS in ${region}` : places.url, real }
}

import { closestMatch } from 'leven'
import { type FaultName, faults } from '../emulator/faults/index.ts'
import { spawnEmulator } from '../emulator/spawn.ts'
import type { ReportedTarget } from '../model/report.ts'
import { httpTarget } from '../targets/http.ts'
import type { Target } from '../targets/target.ts'
import { type Shell, UsageError } from './shell.ts'

/** The flags that say what is judged. */
export interface TargetFlags {
  readonly target?: string
  readonly fault?: string
}

/** What is judged, as reports name it. */
export interface OpenTarget {
  readonly target: Target
  readonly described: ReportedTarget
  /** The flags that choose it again. */
  readonly flags: string
}

export const EMBEDDED = 'embedded'

/** Opens the target that the flags name; without one, the embedded reference emulator in a process of its own. */
export async function openTarget(flags: TargetFlags, { env }: Shell): Promise<OpenTarget> {
  const { target } = flags
  const fault = flags.fault === undefined ? undefined : faultNamed(flags.fault)
  if (target === undefined && fault === undefined && env.CI) {
    throw new UsageError(
      'CI is set and no --target was given: pass --target URL, or --target embedded to judge the reference emulator.',
    )
  }
  if (target === undefined || target === EMBEDDED) return openEmbedded(fault)
  if (fault !== undefined) {
    throw new UsageError(
      '--fault plants a fault in the embedded emulator, so it cannot go with a --target URL.',
    )
  }
  const url = parseUrl(target)
  return {
    target: httpTarget({ url }),
    described: { name: url, embedded: false, url },
    flags: ` --target ${url}`,
  }
}

function parseUrl(text: string): string {
  if (text === '') throw new UsageError('--target is empty: pass a URL such as http://127.0.0.1:5000.')
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url?.protocol !== 'http:' || url.hostname === '') {
    throw new UsageError(`--target "${text}" is no http:// URL: pass one such as http://127.0.0.1:5000.`)
  }
  if (url.search || url.hash || url.username) {
    throw new UsageError(
      `--target "${text}" has more than a host and a path: remove the query, fragment or user.`,
    )
  }
  return url.href.replace(/\/$/, '')
}

/** The name of a planted fault; stops at any other. */
export function faultNamed(name: string): FaultName {
  if (isFault(name)) return name
  const near = closestMatch(name, Object.keys(faults))
  throw new UsageError(
    `--fault "${name}" is unknown: did you mean "${near}"? All: ${Object.keys(faults).join(', ')}.`,
  )
}

const isFault = (name: string): name is FaultName => Object.hasOwn(faults, name)

async function openEmbedded(fault: FaultName | undefined): Promise<OpenTarget> {
  const emulator = await spawnEmulator({ fault })
  const name = 'the embedded reference emulator'
  const http = httpTarget({ url: emulator.url, name })
  return {
    target: {
      ...http,
      close: async () => {
        await http.close()
        await emulator.close()
      },
    },
    described: { name, embedded: true, url: emulator.url, ...(fault !== undefined && { fault }) },
    flags: fault === undefined ? '' : ` --fault ${fault}`,
  }
}

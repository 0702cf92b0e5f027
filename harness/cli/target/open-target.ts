import { closestMatch } from 'leven'
import { embedded } from '../../adequacy/embedded.ts'
import { type FaultName, faults } from '../../emulator/faults/index.ts'
import type { ReportedTarget, RunReport } from '../../model/report.ts'
import type { CurlOptions } from '../../reports/curl.ts'
import { silentTarget } from '../../targets/silent.ts'
import type { Target } from '../../targets/target.ts'
import type { ConnectionFlags } from '../options/connection-options.ts'
import { type Shell, UsageError } from '../shell.ts'
import { connect, routeOf } from './connection.ts'
import { openServer, type Server, type StartFlags } from './server.ts'

/** The flags that say what is judged. */
export interface TargetFlags extends StartFlags, ConnectionFlags {
  readonly target?: string
  readonly fault?: string
  /** Milliseconds to wait for each answer. */
  readonly timeout?: number
  /** A file; what is compared with it must be named. */
  readonly baseline?: string
}

/** What is judged, as reports name it. */
export interface OpenTarget {
  readonly target: Target
  readonly described: ReportedTarget
  readonly commandEnded?: Server['commandEnded']
  /** The flags that choose it again. */
  readonly flags: string
  /** What the reader's own curl needs to reach it. */
  readonly curl?: CurlOptions
}

export const EMBEDDED = 'embedded'

/** Milliseconds in which a command that died is heard of. */
const NEWS = 500

/** How a run ends where its command may have died. */
const SILENT: readonly RunReport['ended'][] = ['target-died', 'never-answered']

/** What was judged, now that the run is over. */
export async function atTheEnd(
  { described, commandEnded }: OpenTarget,
  { ended }: Pick<RunReport, 'ended'>,
): Promise<ReportedTarget> {
  const how = await commandEnded?.(SILENT.includes(ended) ? NEWS : 0)
  return how === undefined ? described : { ...described, commandEnded: how }
}

/**
 * Opens the target that the flags name, and starts and awaits it where they say so; without one, the embedded reference
 * emulator. `stop` ends the wait.
 */
export async function openTarget(flags: TargetFlags, shell: Shell, stop?: AbortSignal): Promise<OpenTarget> {
  const { target, endpoint } = flags
  const fault = flags.fault === undefined ? undefined : faultNamed(flags.fault)
  if (target === undefined && endpoint === undefined && fault === undefined) assertMeant(flags, shell)
  if ((target === undefined && endpoint === undefined) || target === EMBEDDED) {
    assertNoConnection(flags)
    if (flags.start === undefined) return openEmbedded(fault, flags)
    throw new UsageError('--start starts the target at a URL: pass --target URL too.')
  }
  if (fault !== undefined) {
    throw new UsageError(
      '--fault plants a fault in the embedded emulator, so it cannot go with a --target URL.',
    )
  }
  return openNetwork(flags, shell, stop)
}

/** What says how to reach a target has no meaning where nothing is to be reached. */
function assertNoConnection({
  endpoint,
  region,
  ca,
  insecure,
  header,
  profile,
  credentials,
}: TargetFlags): void {
  const flags = { endpoint, region, ca, insecure, header, profile, credentials }
  const [given] = Object.entries(flags).flatMap(([name, value]) => (value === undefined ? [] : [name]))
  if (given !== undefined)
    throw new UsageError(`--${given} goes with a target over a network: pass --target URL too.`)
}

/** Judging the embedded emulator must never be an accident. */
function assertMeant({ baseline }: TargetFlags, { env }: Shell): void {
  const why = env.CI ? 'CI is set' : baseline === undefined ? undefined : 'There is a --baseline'
  if (why === undefined) return
  throw new UsageError(
    `${why} and no --target was given: pass --target URL, or --target embedded to judge the reference emulator.`,
  )
}

async function openNetwork(
  flags: TargetFlags,
  shell: Shell,
  stop: AbortSignal | undefined,
): Promise<OpenTarget> {
  const route = routeOf(flags, shell)
  const server = await openServer(route.reach, flags, shell, stop)
  try {
    const { target, described, ...repeat } = await connect(route, flags, shell)
    const { silence } = server
    const judged = silence === undefined ? target : silentTarget(described.name, silence)
    const close = async () => {
      await target.close()
      await server.close()
    }
    return {
      target: { ...judged, close },
      described: { ...described, ...(silence !== undefined && { silence }) },
      commandEnded: server.commandEnded,
      ...repeat,
    }
  } catch (error) {
    await server.close()
    throw error
  }
}

/** The name of a planted fault; stops at any other. */
export function faultNamed(name: string): FaultName {
  if (isFault(name)) return name
  const near = closestMatch(name, Object.keys(faults))
  throw new UsageError(
    `--fault "${name}" is unknown: did you mean "${near}"? "muster adequacy --list" prints all.`,
  )
}

const isFault = (name: string): name is FaultName => Object.hasOwn(faults, name)

const patience = ({ timeout }: TargetFlags) => (timeout === undefined ? {} : { timeout })

async function openEmbedded(fault: FaultName | undefined, flags: TargetFlags): Promise<OpenTarget> {
  const name = 'the embedded reference emulator'
  const difference = fault === undefined ? {} : faults[fault]
  const target = await embedded(name, difference, { raw: true, ...patience(flags) })
  return {
    target,
    described: { name, embedded: true, url: target.url, ...(fault !== undefined && { fault }) },
    flags: fault === undefined ? '' : ` --fault ${fault}`,
  }
}

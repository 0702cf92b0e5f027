import type { ReportedTarget, RunReport } from '../../model/report.ts'
import type { CurlOptions } from '../../reports/curl.ts'
import { silentTarget, type Target } from '../../targets/target.ts'
import type { CliEnvironment } from '../environment.ts'
import type { EmbeddedConfig, NetworkConfig, TargetConfig } from '../options/run-config.ts'
import { connect, probeOptions } from './connection.ts'
import { openServer, type Server } from './server.ts'

/** The target of a run, as reports name it. */
export interface OpenTarget {
  readonly target: Target
  readonly described: ReportedTarget
  readonly commandEnded?: Server['commandEnded']
  /** The flags that choose it again, with a space before. */
  readonly flags: string
  /** What a curl command needs to reach it. */
  readonly curl?: CurlOptions
}

/** Milliseconds until the exit of a started command is known. */
const EXIT_DELAY = 500

/** How a run ends if its command may have died. */
const SILENT: readonly RunReport['ended'][] = ['target-died', 'never-answered']

/** The description of a target after a run, with how its command ended. */
export async function describedAfter(
  { described, commandEnded }: OpenTarget,
  { ended }: Pick<RunReport, 'ended'>,
): Promise<ReportedTarget> {
  const how = await commandEnded?.(SILENT.includes(ended) ? EXIT_DELAY : 0)
  return how === undefined ? described : { ...described, commandEnded: how }
}

/** Opens a target; starts its command and waits for its first response where the configuration says so. `stop` ends the wait. */
export const openTarget = (
  config: TargetConfig,
  cli: CliEnvironment,
  stop?: AbortSignal,
): Promise<OpenTarget> => (config.kind === 'embedded' ? openEmbedded(config) : openNetwork(config, cli, stop))

async function openEmbedded(config: EmbeddedConfig): Promise<OpenTarget> {
  // The emulator and its faults are large, and a run against a URL needs neither.
  const { openEmulator } = await import('./embedded-emulator.ts')
  const { name, target } = await openEmulator(config)
  const { fault } = config
  return {
    target,
    described: { name, embedded: true, url: target.url, ...(fault !== undefined && { fault }) },
    flags: fault === undefined ? '' : ` --fault ${fault}`,
  }
}

async function openNetwork(
  config: NetworkConfig,
  cli: CliEnvironment,
  stop: AbortSignal | undefined,
): Promise<OpenTarget> {
  const server = await openServer(probeOptions(config, cli.env), config, cli, stop)
  try {
    const { target, described, curl } = await connect(config, cli.env)
    const { silence } = server
    const answering = silence === undefined ? target : silentTarget(described.name, silence)
    const close = async () => {
      await target.close()
      await server.close()
    }
    return {
      target: { ...answering, close },
      described: { ...described, ...(silence !== undefined && { silence }) },
      commandEnded: server.commandEnded,
      flags: config.flags,
      curl,
    }
  } catch (error) {
    await server.close()
    throw error
  }
}

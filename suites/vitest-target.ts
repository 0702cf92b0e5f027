import { spawnEmulator } from '../harness/emulator/spawn.ts'
import type { ReportedTarget } from '../harness/model/report.ts'
import type { Repeat } from '../harness/reports/failure-block.ts'
import { httpTarget } from '../harness/targets/http/http.ts'
import { EXAMPLE_ACCESS_KEY, EXAMPLE_SECRET_KEY } from '../harness/targets/signing/example-signature.ts'
import { signed } from '../harness/targets/signing/signed.ts'
import type { Target } from '../harness/targets/target.ts'
import { targetUrl } from '../harness/targets/target-url.ts'

/** What to judge: an `http://` or `https://` URL, `embedded` for the reference emulator, a target, or a function that starts one. */
export type GivenTarget = string | Target | (() => Target | Promise<Target>)

/** What is judged, and how to be done with it. */
export interface VitestTarget {
  readonly target: Target
  readonly described: ReportedTarget
  readonly close: () => Promise<void>
}

/** How a reader repeats on a target what a report shows. */
export const repeatOf = ({ embedded, url }: ReportedTarget): Repeat => ({
  program: 'npx pass-muster',
  flags: embedded || url === undefined ? '' : ` --target ${url}`,
})

const EXAMPLE = { accessKeyId: EXAMPLE_ACCESS_KEY, secretAccessKey: EXAMPLE_SECRET_KEY }

/** How to open the target that was given, or that MUSTER_TARGET names; throws one sentence where neither will do. */
export function openerOf(
  given: GivenTarget | undefined,
  env: Readonly<Record<string, string | undefined>>,
): () => Promise<VitestTarget> {
  if (typeof given === 'function') return async () => opened(await given(), true)
  if (typeof given === 'object') return async () => opened(given, false)
  if (given !== undefined) return openerOfText('target', given)
  if (env.MUSTER_TARGET !== undefined) return openerOfText('MUSTER_TARGET', env.MUSTER_TARGET)
  throw new Error(
    'conformance() has no target: pass one (a URL, a Target, or a function that starts one), ' +
      'or set the environment variable MUSTER_TARGET to a URL or to "embedded".',
  )
}

/** What somebody else opened he closes himself. */
function opened(target: Target, ours: boolean): VitestTarget {
  const { name, url } = target
  return {
    target,
    described: { name, embedded: false, ...(url !== undefined && { url }) },
    close: ours ? target.close : async () => {},
  }
}

function openerOfText(name: string, text: string): () => Promise<VitestTarget> {
  if (text === 'embedded') return openEmbedded
  const read = targetUrl(text)
  if ('complaint' in read) throw new Error(`${name} ${read.complaint}`)
  const { url } = read
  return async () =>
    opened(signed({ ...httpTarget({ url }), url }, { credentials: async () => EXAMPLE }), true)
}

async function openEmbedded(): Promise<VitestTarget> {
  const { url, close } = await spawnEmulator()
  const target = httpTarget({ url, name: 'the embedded reference emulator' })
  return {
    target,
    described: { name: target.name, embedded: true, url },
    close: async () => {
      await target.close()
      await close()
    },
  }
}

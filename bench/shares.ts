import { type Profiler, Session } from 'node:inspector/promises'

/** What a run spends its time on, and the modules by which a stack is told; the innermost that is known decides. */
const PARTS = {
  drawing: /fast-check|harness\/arbitraries\//,
  signing: /@smithy\/|@aws-(sdk|crypto)\/|harness\/targets\/signing\/|node:internal\/crypto/,
  checking: /harness\/checks\/|generated\/validators|harness\/runner\/passive|suites\//,
  HTTP: /node:(_http|net|internal\/(stream|http|url))|harness\/targets\//,
} as const

export type Part = keyof typeof PARTS | 'waiting' | 'other'

/** The share of its time that a piece of work spends on each part, by a profile of its thread. */
export async function shares(work: () => Promise<unknown>): Promise<Readonly<Record<Part, number>>> {
  const session = new Session()
  session.connect()
  await session.post('Profiler.enable')
  await session.post('Profiler.start')
  await work()
  const { profile } = await session.post('Profiler.stop')
  session.disconnect()
  return sharesOf(profile)
}

function sharesOf({ nodes, samples = [], timeDeltas = [] }: Profiler.Profile): Record<Part, number> {
  const partOf = partsOf(nodes)
  const spent: Record<Part, number> = { drawing: 0, signing: 0, checking: 0, HTTP: 0, waiting: 0, other: 0 }
  let all = 0
  for (const [at, node] of samples.entries()) {
    const delta = timeDeltas[at] ?? 0
    spent[partOf.get(node) ?? 'other'] += delta
    all += delta
  }
  for (const part of Object.keys(spent) as Part[]) spent[part] /= all
  return spent
}

/** Children come after their parents, and belong to them where nothing tells more. */
function partsOf(nodes: readonly Profiler.ProfileNode[]): ReadonlyMap<number, Part> {
  const parts = new Map<number, Part>()
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])))
  for (const { id, callFrame } of nodes) {
    const inherited = parts.get(parents.get(id) ?? -1) ?? 'other'
    parts.set(id, partOfFrame(callFrame) ?? inherited)
  }
  return parts
}

function partOfFrame({ functionName, url }: Profiler.ProfileNode['callFrame']): Part | undefined {
  if (functionName === '(idle)') return 'waiting'
  const found = Object.entries(PARTS).find(([, pattern]) => pattern.test(url))
  return found?.[0] as Part | undefined
}

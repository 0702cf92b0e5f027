import type { Baseline } from '../model/baseline.ts'
import { type OpenedBaseline, readBaseline } from '../runner/baseline/read.ts'

/** A baseline with these rows of YAML, which are right. */
export async function openedBaseline(rows: string, { reasonless = false } = {}): Promise<OpenedBaseline> {
  const opened = await readBaseline('known.yaml', `catalogue: 2026-11\n${rows}`, { reasonless })
  if ('baseline' in opened) return opened
  throw new Error(`line ${opened.line}: ${opened.message}`)
}

export const baselineOf = async (rows: string): Promise<Baseline> => (await openedBaseline(rows)).baseline

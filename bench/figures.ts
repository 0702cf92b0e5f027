import { readFileSync, writeFileSync } from 'node:fs'
import type { Part } from './shares.ts'
import type { Throughput } from './throughput.ts'

export interface Figures extends Throughput {
  /** Of the time of a full run. */
  readonly shares: Readonly<Record<Part, number>>
}

const FILE = new URL('figures.json', import.meta.url)

/** The figures that the last commit which measured has kept. */
export const kept = (): Figures => JSON.parse(readFileSync(FILE, 'utf8'))

export function keep(figures: Figures): void {
  const rounded = JSON.stringify(figures, (_, value) =>
    typeof value === 'number' ? Number(value.toPrecision(3)) : value,
  )
  writeFileSync(FILE, `${JSON.stringify(JSON.parse(rounded), null, 2)}\n`)
}

/** A line for each figure beside the kept one; rates belong to a machine, and the ratio and the shares can be compared. */
export function compared(now: Figures, before: Figures): readonly string[] {
  const row = (name: string, is: string, was: string) =>
    `${name.padEnd(12)}${is.padStart(10)}${was.padStart(10)}`
  return [
    row('', 'now', 'kept'),
    row('ratio', now.ratio.toFixed(2), before.ratio.toFixed(2)),
    row('full run', `${now.full.toFixed(0)}/s`, `${before.full.toFixed(0)}/s`),
    row('bare loop', `${now.bare.toFixed(0)}/s`, `${before.bare.toFixed(0)}/s`),
    ...(Object.keys(now.shares) as Part[]).map((part) =>
      row(part, percent(now.shares[part]), percent(before.shares[part])),
    ),
  ]
}

const percent = (share: number) => `${(share * 100).toFixed(1)} %`

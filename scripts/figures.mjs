// The size and shape of a checkout that is built, as a Markdown table: node scripts/figures.mjs [CHECKOUT]
import { resolve } from 'node:path'
import { shapeOf } from './source-figures.mjs'
import { startOf } from './start-figures.mjs'

const checkout = resolve(process.argv[2] ?? '.')
const rows = [...shapeOf(checkout), ...(await startOf(checkout))]
const table = [
  '| figure | value |',
  '|---|---|',
  ...rows.map(([figure, value]) => `| ${figure} | ${value} |`),
]
process.stdout.write(`${table.join('\n')}\n`)

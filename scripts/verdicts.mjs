// Verdicts of known targets as lines of JSON, and the differences between two such files. The verdicts of two checkouts
// are compared to show that a refactoring changed none.
import { parseArgs } from 'node:util'
import { compareVerdicts } from './compare-verdicts.mjs'
import { writeVerdicts } from './write-verdicts.mjs'

const USAGE = `Usage:
  node scripts/verdicts.mjs write DIST FILE [--only GLOB] [--moto PROGRAM]
      judges known targets with the package built in DIST, and writes a line per target and requirement to FILE
      --moto PROGRAM    the moto_server to start (default: .venv/bin/moto_server)
  node scripts/verdicts.mjs compare BEFORE AFTER [--only GLOB] [--reasons]
      prints what differs, and exits with 1 if anything does
      --reasons         also compares the wording of reasons
  --only GLOB           only the targets of this name, such as "embedded" or "fault:*"
`

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { only: { type: 'string' }, moto: { type: 'string' }, reasons: { type: 'boolean' } },
})
const [command, first, second, ...rest] = positionals

if (second === undefined || rest.length > 0 || !['write', 'compare'].includes(command ?? '')) {
  process.stderr.write(USAGE)
  process.exitCode = 2
} else if (command === 'write') {
  await writeVerdicts(first, second, values)
} else {
  const { text, same } = compareVerdicts(first, second, values)
  process.stdout.write(text)
  process.exitCode = same ? 0 : 1
}

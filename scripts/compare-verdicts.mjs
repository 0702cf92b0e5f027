import { readFileSync } from 'node:fs'
import { matchesGlob } from 'node:path'

/** The differences between two files of verdicts, grouped by kind. */
export function compareVerdicts(before, after, { only = '*', reasons = false } = {}) {
  const [old, now] = [rowsOf(before, only), rowsOf(after, only)]
  const differences = [...new Set([...old.keys(), ...now.keys()])].flatMap((key) => {
    const kind = kindOf(old.get(key), now.get(key), reasons)
    return kind === undefined ? [] : [{ ...kind, ...(old.get(key) ?? now.get(key)) }]
  })
  const summary = `${old.size} rows before, ${now.size} after: ${differences.length} differ\n`
  const groups = Map.groupBy(differences, ({ kind }) => kind)
  return {
    same: differences.length === 0,
    text: [...groups].map(([kind, rows]) => section(kind, rows)).join('') + summary,
  }
}

function rowsOf(file, only) {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean)
  const rows = lines.map((line) => JSON.parse(line)).filter(({ target }) => matchesGlob(target, only))
  return new Map(rows.map((row) => [`${row.target} ${row.requirement}`, row]))
}

/** The first thing in which two rows differ; undefined where they are the same. */
function kindOf(old, now, reasons) {
  if (now === undefined) return { kind: 'missing after', change: old.verdict }
  if (old === undefined) return { kind: 'missing before', change: now.verdict }
  if (old.verdict !== now.verdict) {
    return {
      kind: `verdict: ${old.verdict} → ${now.verdict}`,
      change: `${because(old)} → ${because(now)}`,
    }
  }
  const member = ['flaky', 'identity', ...(reasons ? ['reason'] : [])].find((each) => old[each] !== now[each])
  return member && { kind: member, change: `${shown(old[member])} → ${shown(now[member])}` }
}

const shown = (value) => (value === undefined ? '(none)' : JSON.stringify(value))
const because = ({ identity, reason }) => shown(identity ?? reason)

/** Equal changes of one requirement are one line, with the targets that show them. */
function section(kind, rows) {
  const lines = Map.groupBy(rows, ({ requirement, change }) => `  ${requirement}: ${change}`)
  const text = [...lines].map(([line, of]) => `${line}\n    ${of.map(({ target }) => target).join(', ')}\n`)
  return `${kind} (${rows.length})\n${text.join('')}\n`
}

/** How deep a body may nest: what Jackson takes, with which servers of AWS read JSON. */
const MOST_LEVELS = 1_000

const [QUOTE, ESCAPE, LIST, LIST_END, OBJECT, OBJECT_END] = Array.from('"\\[]{}', (each) =>
  each.charCodeAt(0),
)

/** Whether JSON nests deeper than it may, told before it is parsed, for parsing that takes long. */
export function isTooDeep(text: string): boolean {
  if (text.length <= MOST_LEVELS) return false
  let level = 0
  let quoted = false
  for (let at = 0; at < text.length && level <= MOST_LEVELS; at++) {
    const code = text.charCodeAt(at)
    if (code === QUOTE) quoted = !quoted
    else if (quoted) at += code === ESCAPE ? 1 : 0
    else if (code === LIST || code === OBJECT) level++
    else if (code === LIST_END || code === OBJECT_END) level--
  }
  return level > MOST_LEVELS
}

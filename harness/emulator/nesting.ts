/** How deep a body may nest: what Jackson takes, with which servers of AWS read JSON. */
const MOST_LEVELS = 1_000

const [QUOTE, LIST, LIST_END, OBJECT, OBJECT_END] = Array.from('"[]{}', (each) => each.charCodeAt(0))

/** Whether JSON nests deeper than it may, told before it is parsed, for parsing that takes long. */
export function isTooDeep(text: string): boolean {
  if (text.length <= MOST_LEVELS) return false
  let level = 0
  for (let at = 0; at < text.length && level <= MOST_LEVELS; at++) {
    const code = text.charCodeAt(at)
    if (code === QUOTE) at = endOfString(text, at)
    else if (code === LIST || code === OBJECT) level++
    else if (code === LIST_END || code === OBJECT_END) level--
  }
  return level > MOST_LEVELS
}

/** Where the string that begins at a quote ends. */
function endOfString(text: string, begin: number): number {
  for (let at = text.indexOf('"', begin + 1); at > 0; at = text.indexOf('"', at + 1)) {
    let escapes = 0
    while (text[at - 1 - escapes] === '\\') escapes++
    if (escapes % 2 === 0) return at
  }
  return text.length
}

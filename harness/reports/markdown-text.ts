import { printable } from './printable.ts'

/**
 * Text that others wrote, on one line of Markdown, of a table or of HTML: every character that any of them gives a
 * meaning is written as a reference, and `<code>` keeps GitHub from finding names and numbers to link in it.
 */
export const code = (text: string): string => `<code>${plain(text)}</code>`

/** The same for what is known to be prose. */
export const plain = (text: string): string =>
  printable(text).replaceAll(/[&<>"'`*_~|\\[\]#@!]/g, (one) => `&#${one.charCodeAt(0)};`)

/** A block of text as it is; its fence is longer than any that the text has. */
export function fenced(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}text\n${text.trimEnd()}\n${fence}\n`
}

/** Something to open by a click. The empty lines make what is in it Markdown again. */
export const collapsed = (summary: string, content: string): string =>
  `<details><summary>${summary}</summary>\n\n${content}\n</details>\n\n`

export function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |\n`
  const rule = head.map((_, index) => (index === 0 ? '---' : '--:'))
  return [head, rule, ...rows].map(line).join('')
}

/** A fenced block of a Markdown file. */
export interface CodeBlock {
  /** Line of the opening fence, from 1. */
  readonly line: number
  readonly language: string
  readonly text: string
  /** The file that the block is, where its first line is a comment that names one. */
  readonly file?: string
}

const FENCE = /^(?<indent> *)```(?<language>[a-z]*)[^\n]*\n(?<text>[\s\S]*?)^\k<indent>```$/gm
const NAMED = /^(?:\/\/|#|<!--) (?<file>[\w./-]+\.\w+|\S*\/\S+|Jenkinsfile)(?: -->)?\n/

/** The fenced blocks of a Markdown text, in order. */
export const codeBlocksOf = (markdown: string): readonly CodeBlock[] =>
  [...markdown.matchAll(FENCE)].map((match) => {
    const { indent = '', language = '', text = '' } = match.groups ?? {}
    const outdented = text.replaceAll(new RegExp(`^${indent}`, 'gm'), '')
    const file = NAMED.exec(outdented)?.groups?.file
    return {
      line: markdown.slice(0, match.index).split('\n').length,
      language,
      text: outdented,
      ...(file !== undefined && { file }),
    }
  })

/** A command of a shell block. */
export interface Command {
  readonly text: string
  /** The exit code that a trailing comment such as `# exit 1` promises; 0 without one. */
  readonly exit: number
  /** Lines of a transcript that the command prints, each up to the `…` where it was shortened. */
  readonly prints: readonly string[]
}

/** The commands of a block: one a line, continued after a backslash; in a transcript, the lines after `$ `. */
export function commandsOf({ language, text }: CodeBlock): readonly Command[] {
  const lines = text
    .replaceAll(/\\\n\s*/g, ' ')
    .split('\n')
    .filter(isSaid)
  if (language !== 'console') return lines.map((line) => commandOf(line, []))
  const starts = lines.flatMap((line, index) => (line.startsWith('$ ') ? [index] : []))
  return starts.map((start, index) => {
    const [typed = '', ...printed] = lines.slice(start, starts[index + 1])
    return commandOf(typed.slice(2), printed)
  })
}

const isSaid = (line: string) => line.trim() !== '' && !line.startsWith('#')

const commandOf = (line: string, printed: readonly string[]): Command => ({
  text: line.replace(/\s+# .*$/, ''),
  exit: Number(/# exit (\d)/.exec(line)?.[1] ?? 0),
  prints: printed
    .flatMap((each) => each.split('…', 1))
    .map((each) => each.trim())
    .filter((each) => each !== ''),
})

/** What a page has its test run before its blocks: commands in comments such as `<!-- before: npx muster serve & -->`. */
export const preparationsOf = (markdown: string): readonly string[] =>
  [...markdown.matchAll(/<!-- before: (?<command>.+?) -->/g)].flatMap(({ groups }) => groups?.command ?? [])

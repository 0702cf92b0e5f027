import type { Document, LineCounter, Node } from 'yaml'

/** A YAML value and the line, from 1, where it begins; every scalar is text, so no number loses its zeros. */
export type Located =
  | { readonly line: number; readonly text: string }
  | { readonly line: number; readonly list: readonly Located[] }
  | { readonly line: number; readonly members: ReadonlyMap<string, Located> }

/** A problem of a file: the line, and a sentence with the fix. */
export interface Wrong {
  readonly line: number
  readonly message: string
}

/** A YAML document, to be read as text and written again with its comments. */
export interface OpenedYaml {
  readonly source: string
  readonly document: Document
  readonly root: Located
}

/** Reads YAML 1.2 whose scalars are all text; the parser is loaded only where there is something to parse. */
export async function openYaml(text: string): Promise<OpenedYaml | Wrong> {
  const { LineCounter, parseDocument, isAlias, isMap, isScalar, isSeq } = await import('yaml')
  const lines = new LineCounter()
  const document = parseDocument(text, { schema: 'failsafe', lineCounter: lines, prettyErrors: false })
  const [error] = document.errors
  if (error) return { line: lineAt(lines, error.pos[0]), message: `${error.message}; ${ADVICE}` }

  let alias: Wrong | undefined
  const locate = (node: unknown, line: number): Located => {
    const at = begin(node as Node | null, lines) ?? line
    if (isAlias(node)) alias ??= { line: at, message: `what begins with * must be quoted: '*${node.source}'` }
    if (isSeq(node)) return { line: at, list: node.items.map((item) => locate(item, at)) }
    if (!isMap(node)) return { line: at, text: isScalar(node) ? String(node.value) : '' }
    const members = node.items.map(({ key, value }) => {
      const { line: keyLine, ...named } = locate(key, at)
      return ['text' in named ? named.text : '', locate(value, keyLine)] as const
    })
    return { line: at, members: new Map(members) }
  }
  const root = locate(document.contents, 1)
  return alias ?? { source: text, document, root }
}

const ADVICE = 'fix the YAML, and quote text that has ": " or " #" in it or begins with a special character'

const lineAt = (lines: LineCounter, offset: number) => lines.linePos(offset).line

const begin = (node: Node | null, lines: LineCounter) =>
  node?.range ? lineAt(lines, node.range[0]) : undefined

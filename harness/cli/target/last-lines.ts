const MOST = { lines: 50, characters: 1_000 }

/** Keeps the last lines that several streams write, without tearing them: long ones by their end. */
export class LastLines {
  readonly #most: typeof MOST
  readonly #lines: string[] = []
  readonly #unfinished: { text: string }[] = []

  constructor(most: typeof MOST = MOST) {
    this.#most = most
  }

  /** What one stream writes its text to, in pieces of any size. */
  stream(): (piece: string) => void {
    const line = { text: '' }
    this.#unfinished.push(line)
    return (piece) => {
      const [first = '', ...others] = piece.split(/\r?\n/)
      line.text = this.#short(line.text + first)
      for (const next of others) {
        this.#lines.push(line.text)
        line.text = this.#short(next)
      }
      this.#lines.splice(0, this.#lines.length - this.#most.lines)
    }
  }

  get lines(): readonly string[] {
    const begun = this.#unfinished.map(({ text }) => text).filter((text) => text !== '')
    return [...this.#lines, ...begun].slice(-this.#most.lines)
  }

  #short(text: string): string {
    return text.slice(-this.#most.characters)
  }
}

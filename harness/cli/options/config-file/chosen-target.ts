import type { ConfiguredTarget, MusterConfig } from '../../../model/config.ts'
import { nearest } from '../../../model/nearest.ts'
import { UsageError } from '../../shell.ts'

/** The target that counts where none is named: the default one, or the only one. */
export function defaultTarget(file: string, { target, targets = {} }: MusterConfig): string | undefined {
  if (target !== undefined) return target
  const [only, ...others] = Object.keys(targets)
  if (others.length === 0) return only
  const names = Object.keys(targets).join(', ')
  throw new UsageError(
    `${file} does not say which of its targets is judged: pass --target NAME with one of ${names}, or write target: "${only}".`,
  )
}

/** The target of a name; undefined for a URL and whatever else --target takes. */
export function chosenBy(
  text: string,
  place: string,
  file: string,
  { targets = {} }: MusterConfig,
): ConfiguredTarget | undefined {
  const target = Object.hasOwn(targets, text) ? targets[text] : undefined
  if (target || !WORD.test(text) || KEYWORD.test(text)) return target
  const names = Object.keys(targets)
  const near = nearest(text, names)
  throw new UsageError(
    near === undefined
      ? `${place} "${text}" is no URL, and ${file} has no targets to name: pass a URL such as http://127.0.0.1:5000.`
      : `${place} "${text}" is no target of ${file}: did you mean "${near}"? All: ${names.join(', ')}; or pass a URL.`,
  )
}

const WORD = /^[\w.-]+$/
const KEYWORD = /^(embedded|aws|aws-emulator)$/

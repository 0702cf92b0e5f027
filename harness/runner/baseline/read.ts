import { release } from '../../../generated/release.ts'
import { type Baseline, type BaselineEntry, EXCUSABLE_VERDICTS } from '../../model/baseline.ts'
import { FIRST_CATALOGUE } from '../../model/first-catalogue.ts'
import { didYouMean } from '../../model/nearest.ts'
import { isOperation, type OperationId, operations } from '../../model/operation.ts'
import { requirements } from '../../model/requirement.ts'
import { selectsRequirement } from '../plan/plan.ts'
import { type Located, type OpenedYaml, openYaml, type Wrong } from './yaml.ts'

export interface ReadOptions {
  /** Whether entries may lack a reason, because the update will ask for it. */
  readonly reasonless?: boolean
}

/** A baseline, and the document to write it again. */
export interface OpenedBaseline extends OpenedYaml {
  readonly baseline: Baseline
}

/** Reads a baseline from its text, or returns its first problem. */
export async function readBaseline(
  file: string,
  text: string,
  { reasonless = false }: ReadOptions = {},
): Promise<OpenedBaseline | Wrong> {
  const opened = await openYaml(text)
  if (!('root' in opened)) return opened
  const [wrong] = problemsOf(opened.root, reasonless)
  return wrong ?? { ...opened, baseline: baselineOf(file, opened) }
}

function* problemsOf(root: Located, reasonless: boolean): Generator<Wrong> {
  yield* membersWrong(root, ROOT, 'the baseline')
  const { reason, ...others } = ENTRY
  const keys = { ...others, reason: reasonless || !reason ? {} : reason }
  const seen = new Map<string, number>()
  for (const entry of listOf(root, 'entries')) {
    yield* membersWrong(entry, keys, 'an entry')
    const { requirement, verdict, failure = '' } = entryOf(entry)
    const same = [requirement, verdict, failure].join('\0')
    const before = seen.get(same)
    if (before !== undefined) {
      yield {
        line: entry.line,
        message: `this entry repeats that of line ${before}: remove one of them`,
      }
    }
    seen.set(same, entry.line)
  }
  for (const operation of listOf(root, 'supported')) yield* operationWrong(operation)
}

/** Unknown keys, missing keys, and invalid values. */
function* membersWrong(node: Located, keys: Readonly<Record<string, Key>>, what: string): Generator<Wrong> {
  const { line } = node
  if (!('members' in node)) {
    yield { line, message: `${what} must have keys: ${Object.keys(keys).join(', ')}` }
    return
  }
  for (const [name, value] of node.members) {
    const key = Object.hasOwn(keys, name) ? keys[name] : undefined
    if (!key)
      yield {
        line: value.line,
        message: `key "${name}" of ${what} is unknown${didYouMean(name, Object.keys(keys))}`,
      }
    else yield* valueWrong(name, value, key)
  }
  const missing = Object.keys(keys).find((name) => keys[name]?.required && !node.members.has(name))
  if (missing !== undefined) yield { line, message: `${what} lacks the key "${missing}": add it` }
}

function* valueWrong(name: string, value: Located, { isList, wrong }: Key): Generator<Wrong> {
  const { line } = value
  if (isList && !('list' in value))
    yield { line, message: `"${name}" must be a list: write rows that begin with "- ", or []` }
  if (!isList && !('text' in value)) yield { line, message: `"${name}" must be text: quote it, on one line` }
  const complaint = 'text' in value ? wrong?.(value.text) : undefined
  if (!isList && complaint !== undefined) yield { line, message: `"${name}" ${complaint}` }
}

function* operationWrong(node: Located): Generator<Wrong> {
  const name = 'text' in node ? node.text : ''
  if (isOperation(name)) return
  yield {
    line: node.line,
    message: `"${name}" of "supported" is not an operation${didYouMean(name, Object.keys(operations))}`,
  }
}

const memberOf = (node: Located, name: string) => ('members' in node ? node.members.get(name) : undefined)

const listOf = (node: Located, name: string): readonly Located[] => {
  const value = memberOf(node, name)
  return value && 'list' in value ? value.list : []
}

const textOf = (node: Located, name: string): string | undefined => {
  const value = memberOf(node, name)
  return value && 'text' in value ? value.text : undefined
}

function baselineOf(file: string, { root }: OpenedYaml): Baseline {
  const supported = listOf(root, 'supported').map((node) => ('text' in node ? node.text : '') as OperationId)
  return {
    file,
    catalogue: textOf(root, 'catalogue') ?? '',
    entries: listOf(root, 'entries').map(entryOf),
    ...(memberOf(root, 'supported') && { supported }),
  }
}

function entryOf(node: Located): BaselineEntry {
  const optional = (['failure', 'link', 'expires'] as const).flatMap((key) => {
    const text = textOf(node, key)
    return text === undefined ? [] : [[key, text]]
  })
  return {
    requirement: textOf(node, 'requirement') ?? '',
    verdict: textOf(node, 'verdict') === 'untestable' ? 'untestable' : 'fail',
    reason: textOf(node, 'reason') ?? '',
    ...Object.fromEntries(optional),
    line: node.line,
  }
}

/** A key of a map in a baseline. */
interface Key {
  readonly required?: true
  readonly isList?: true
  /** The problem of a text; undefined where it has none. */
  readonly wrong?: (text: string) => string | undefined
}

const notEmpty = (text: string) => (text.trim() === '' ? 'is empty: write it, or remove the key' : undefined)

const ROOT: Readonly<Record<string, Key>> = {
  catalogue: { required: true, wrong: noCatalogue },
  target: {},
  entries: { required: true, isList: true },
  supported: { isList: true },
}

const ENTRY: Readonly<Record<string, Key>> = {
  requirement: { required: true, wrong: selectsNothing },
  verdict: { wrong: noVerdict },
  failure: { wrong: notEmpty },
  reason: {
    required: true,
    wrong: (text) => (text.trim() === '' ? 'is empty: say why this is so' : undefined),
  },
  link: {
    wrong: (text) => (isWeb(text) ? undefined : `"${text}" is not an https:// URL: pass one, or remove it`),
  },
  expires: { wrong: (text) => (isDay(text) ? undefined : `"${text}" is not a date: write it as 2027-01-31`) },
}

function noCatalogue(text: string): string | undefined {
  if (!/^\d{4}-\d{2}$/.test(text) || text < FIRST_CATALOGUE) {
    return `"${text}" is not a catalogue of requirements: this release has ${release.catalogue}`
  }
  return text > release.catalogue
    ? `"${text}" is newer than ${release.catalogue} of this release: update pass-muster`
    : undefined
}

function selectsNothing(selection: string): string | undefined {
  const all = Object.values(requirements)
  if (selection.trim() !== '' && all.some((each) => selectsRequirement(selection, each))) return undefined
  return `"${selection}" matches no requirement${didYouMean(selection, Object.keys(requirements))}`
}

function noVerdict(text: string): string | undefined {
  if ((EXCUSABLE_VERDICTS as readonly string[]).includes(text)) return undefined
  const error =
    text === 'error' ? 'is an error of pass-muster, which no baseline excuses' : 'cannot be excused'
  return `"${text}" ${error}: write ${EXCUSABLE_VERDICTS.join(' or ')}`
}

const isWeb = (text: string) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)

const isDay = (text: string) => {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : Number.NaN
  // Date.parse may accept 31 February.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

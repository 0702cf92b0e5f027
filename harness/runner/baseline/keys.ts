import { release } from '../../../generated/release.ts'
import { EXCUSABLE_VERDICTS } from '../../model/baseline.ts'
import { FIRST_CATALOGUE } from '../../model/first-catalogue.ts'
import { nearest } from '../../model/nearest.ts'
import { requirements } from '../../model/requirement.ts'
import { selectsRequirement } from '../plan/selection.ts'

/** A key of a map in a baseline. */
export interface Key {
  readonly required?: true
  readonly isList?: true
  /** What is wrong with a text. */
  readonly wrong?: (text: string) => string | undefined
}

const notEmpty = (text: string) => (text.trim() === '' ? 'is empty: write it, or remove the key' : undefined)

export const ROOT: Readonly<Record<string, Key>> = {
  catalogue: { required: true, wrong: noCatalogue },
  target: {},
  entries: { required: true, isList: true },
  supported: { isList: true },
}

export const ENTRY: Readonly<Record<string, Key>> = {
  requirement: { required: true, wrong: selectsNothing },
  verdict: { wrong: noVerdict },
  failure: { wrong: notEmpty },
  reason: {
    required: true,
    wrong: (text) => (text.trim() === '' ? 'is empty: say why this is so' : undefined),
  },
  link: {
    wrong: (text) => (isWeb(text) ? undefined : `"${text}" is no https:// URL: pass one, or remove it`),
  },
  expires: { wrong: (text) => (isDay(text) ? undefined : `"${text}" is no day: write it as 2027-01-31`) },
}

function noCatalogue(text: string): string | undefined {
  if (!/^\d{4}-\d{2}$/.test(text) || text < FIRST_CATALOGUE) {
    return `"${text}" is no catalogue of requirements: this release has ${release.catalogue}`
  }
  return text > release.catalogue
    ? `"${text}" is newer than ${release.catalogue} of this release: update pass-muster`
    : undefined
}

function selectsNothing(selection: string): string | undefined {
  const all = Object.values(requirements)
  if (selection.trim() !== '' && all.some((each) => selectsRequirement(selection, each))) return undefined
  return `"${selection}" matches no requirement: did you mean "${nearest(selection, Object.keys(requirements))}"?`
}

function noVerdict(text: string): string | undefined {
  if ((EXCUSABLE_VERDICTS as readonly string[]).includes(text)) return undefined
  const error = text === 'error' ? 'is a mistake of pass-muster, which nothing excuses' : 'cannot be excused'
  return `"${text}" ${error}: write ${EXCUSABLE_VERDICTS.join(' or ')}`
}

const isWeb = (text: string) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)

const isDay = (text: string) => {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : Number.NaN
  // There is no 31st of February, though Date.parse may know one.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

import type { Requirement } from '../model/requirement.ts'
import { type Adequacy, type FaultResult, hasTrivialScore, isClean } from './adequacy.ts'
import type { Unexpected } from './judged-run.ts'
import { MAX_TRIVIAL_SCORE, percent, scoreOf } from './trivial-servers.ts'

/** Something that keeps green from meaning anything: what is wrong, details, and the command that shows it. */
export interface Complaint {
  readonly text: string
  readonly details: readonly string[]
  readonly command?: string
}

/** What is wrong with the suites, in the order in which it should be fixed. */
export function complaintsOf(adequacy: Adequacy, program: string): readonly Complaint[] {
  const { faults, variants, trivial, unproven = [], seeds } = adequacy
  const only = (name: string) => `${program} adequacy --only ${name} --seeds ${seeds}`
  return [
    ...variants
      .filter((result) => !isClean(result))
      .map(({ variant: { name, text }, blamed }) => ({
        text: `False alarm: ${name} is a correct server, and does not pass.`,
        details: [text, ...blamed.map(described)],
        command: only(name),
      })),
    ...faults.flatMap((result) =>
      [...missedFailures(result), ...unexpectedFailures(result)].map(shownBy(result, program)),
    ),
    ...trivial
      .filter((each) => !hasTrivialScore(each))
      .map((each) => ({
        text: `Credit for nothing: ${each.server.name} passes ${each.passed} of ${each.planned}.`,
        details: [
          each.server.text,
          `That is ${percent(scoreOf(each))}, of at most ${percent(MAX_TRIVIAL_SCORE)}.`,
        ],
        command: only(each.server.name),
      })),
    ...unprovenMusts(unproven),
  ]
}

interface Shown extends Complaint {
  readonly first: { readonly requirement: string; readonly seed: number }
}

function missedFailures({ fault, missed: [first, ...others] }: FaultResult): readonly Shown[] {
  if (!first) return []
  const missed = [first, ...others].map(({ requirement, seed }) => `${requirement} with seed ${seed}`)
  return [
    { text: `Survivor: ${fault.name} should fail and does not:`, details: [fault.text, ...missed], first },
  ]
}

function unexpectedFailures({ fault, unexpected: [first, ...others] }: FaultResult): readonly Shown[] {
  if (!first) return []
  const text = `Unexpected failure: ${fault.name} touches what neither its "kills" nor its "also" name:`
  return [{ text, details: [fault.text, ...[first, ...others].map(described)], first }]
}

const shownBy =
  ({ fault: { name } }: FaultResult, program: string) =>
  ({ first, ...complaint }: Shown): Complaint => ({
    ...complaint,
    command: `${program} run --fault ${name} --requirement ${first.requirement} --seed ${first.seed}`,
  })

function unprovenMusts(unproven: readonly Requirement[]): readonly Complaint[] {
  const ids = unproven.filter(({ level }) => level === 'MUST').map(({ id }) => id)
  if (ids.length === 0) return []
  return [
    {
      text: `Unproven: no planted fault has to fail ${ids.length} requirements that are a MUST:`,
      details: ids,
    },
  ]
}

const described = ({ requirement, verdict, seed, because }: Unexpected) =>
  `${requirement} (${verdict}, seed ${seed})${because === '' ? '' : `: ${because}`}`

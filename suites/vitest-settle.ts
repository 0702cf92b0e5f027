import type { TestContext } from 'vitest'
import type { ReportedTarget } from '../harness/model/report.ts'
import type { Requirement } from '../harness/model/requirement.ts'
import { countingOf, type FailOn } from '../harness/model/requirement.ts'
import { failureBlock } from '../harness/reports/failure-block.ts'
import { styler } from '../harness/reports/terminal-text.ts'
import type { Result } from '../harness/runner/judge/result.ts'
import type { LiveRun } from './vitest-live-run.ts'
import { metaOf, withStanding } from './vitest-meta.ts'
import { repeatOf } from './vitest-target.ts'

interface Asked {
  /** The name of the test. */
  readonly key: string
  readonly requirement: Requirement
  readonly live: LiveRun
  readonly failOn: FailOn
}

/** Ends a test as the run judged it: quietly, with a warning, skipped with the reason, or by throwing. */
export async function settle(context: TestContext, { key, requirement, live, failOn }: Asked): Promise<void> {
  const standing = await live.standing(key)
  context.task.meta.muster = withStanding(metaOf(requirement, key), standing)
  const { verdict, reason = '' } = standing
  switch (verdict) {
    case 'pass':
      return
    case 'fail': {
      const block = blockOf(key, requirement, standing, await live.target())
      if (countingOf(failOn).includes(requirement.level)) throw plain(block)
      await context.annotate(block, 'warning')
      return
    }
    case 'error':
      throw plain(`${requirement.id} could not be judged for an error of pass-muster: ${reason}`)
    case 'untestable':
      await throwIfSilent(live)
      // A MUST that nobody could test must not look like one that is kept.
      if (requirement.level === 'MUST') throw plain(`${requirement.id} is untestable: ${reason}`)
      return context.skip(`untestable: ${reason}`)
    case 'unsupported':
    case 'excluded':
      return context.skip(`${verdict}: ${reason}`)
  }
}

/** One sentence, the same for every test, says it all. */
async function throwIfSilent(live: LiveRun): Promise<void> {
  const { ended, requirements } = await live.report()
  if (ended !== 'never-answered') return
  const { name } = await live.target()
  const reason = requirements.find(({ verdict }) => verdict === 'untestable')?.reason ?? 'no answer'
  throw plain(`${name} never answered: ${reason}`)
}

function blockOf(key: string, requirement: Requirement, standing: Result, target: ReportedTarget): string {
  const text = failureBlock({ ...requirement, ...standing }, { target }, repeatOf(target), styler(false))
  return `${text.trimEnd()}\n  again     npx vitest run -t '${key}'`
}

/** An error that is all message: the stack would lead into pass-muster, and errors with one message are shown once. */
function plain(message: string): Error {
  const error = new Error(message)
  error.stack = `Error: ${message}`
  return error
}

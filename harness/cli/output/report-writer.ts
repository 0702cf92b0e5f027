import type { Report } from '../../model/report.ts'
import { toAnnotations } from '../../reports/annotations.ts'
import type { Repeat } from '../../reports/failure-block.ts'
import { toJson } from '../../reports/json.ts'
import { toJunit } from '../../reports/junit.ts'
import { toMarkdown } from '../../reports/markdown.ts'
import { type Happening, toNdjson } from '../../reports/ndjson.ts'
import type { RunEvent } from '../../runner/run.ts'
import { type ReportKind, STDOUT, type WantedReport } from '../options/report-options.ts'
import { type Shell, UsageError } from '../shell.ts'
import { type Draft, openDraft, writeAtomically } from './output-file.ts'

/** Writes the reports of one run. */
export interface ReportWriter {
  /** Where the text for people goes. */
  readonly say: (text: string) => void
  readonly onEvent: (event: RunEvent) => void
  /** Writes all reports; the answer has a sentence for each that could not be written. */
  readonly finish: (report: Report, repeat: Repeat) => readonly string[]
  /** Leaves no drafts behind; does nothing after `finish`. */
  readonly discard: () => void
}

const RENDERED: Readonly<Record<Exclude<ReportKind, 'ndjson'>, (report: Report, repeat: Repeat) => string>> =
  {
    json: toJson,
    junit: toJunit,
    markdown: toMarkdown,
    annotations: toAnnotations,
  }

export function openReports(wanted: readonly WantedReport[], { out, err }: Shell): ReportWriter {
  const streams = wanted.filter(({ kind }) => kind === 'ndjson').map((each) => openStream(each, out))
  const rendered = wanted.filter(({ kind }) => kind !== 'ndjson')
  const taken = wanted.some(({ file, besideText }) => file === STDOUT && !besideText)
  return {
    say: taken ? err : out,
    onEvent: (event) => {
      // The end is told once it is known what it makes of the exit code.
      if (event.type !== 'finished') for (const { write } of streams) write(event)
    },
    finish: (report, repeat) => [
      ...rendered.flatMap((each) => {
        const text = RENDERED[each.kind as keyof typeof RENDERED](report, repeat)
        return attempt(each, () => (each.file === STDOUT ? out(text) : writeAtomically(each.file, text)))
      }),
      ...streams.flatMap(({ write, finish }) => {
        write({ type: 'finished', report })
        return finish()
      }),
    ],
    discard: () => {
      for (const { discard } of streams) discard()
    },
  }
}

interface EventStream {
  readonly write: (event: Happening) => void
  readonly finish: () => readonly string[]
  readonly discard: () => void
}

/** Writes while the run goes on. A disk that is full must not end the run: that is told when it is over. */
function openStream(wanted: WantedReport, out: Shell['out']): EventStream {
  if (wanted.file === STDOUT) {
    return { write: (event) => out(toNdjson(event)), finish: () => [], discard: () => {} }
  }
  const draft = openFirst(wanted)
  let trouble: readonly string[] = []
  return {
    write: (event) => {
      if (trouble.length === 0) trouble = attempt(wanted, () => draft.write(toNdjson(event)))
    },
    finish: () => {
      if (trouble.length === 0) return attempt(wanted, draft.finish)
      draft.discard()
      return trouble
    },
    discard: draft.discard,
  }
}

function openFirst(wanted: WantedReport): Draft {
  try {
    return openDraft(wanted.file)
  } catch (error) {
    throw new UsageError(sentence(wanted, error))
  }
}

function attempt(wanted: WantedReport, write: () => void): readonly string[] {
  try {
    write()
    return []
  } catch (error) {
    return [sentence(wanted, error)]
  }
}

const sentence = ({ kind, file }: WantedReport, error: unknown) =>
  `--report ${kind}=${file} could not be written: ${error instanceof Error ? error.message : error}`

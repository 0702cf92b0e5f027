import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { text as read } from 'node:stream/consumers'
import { parse } from 'yaml'

/** A step of a composite action: a script of the shell, or another action that it uses. */
interface Step {
  readonly id: string
  readonly if?: string
  readonly uses?: string
  readonly with?: Readonly<Record<string, unknown>>
  readonly shell?: string
  readonly run?: string
  readonly env?: Readonly<Record<string, string>>
}

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>
  readonly outputs: Readonly<Record<string, { readonly value: string }>>
  readonly runs: { readonly steps: readonly Step[] }
}

const HOME = resolve(import.meta.dirname, '../..')

/** The action of this repository. */
export const action: Action = parse(readFileSync(join(HOME, 'action.yml'), 'utf8'))

/** What a runner provides. */
export interface Runner {
  /** The folder that the job works in. */
  readonly workspace: string
  /** The folder of $RUNNER_TEMP. */
  readonly temp: string
  readonly env: Readonly<Record<string, string>>
}

export interface Ended {
  /** The exit code of the last step. */
  readonly code: number
  /** The standard output of all steps. */
  readonly log: string
  /** Their standard error. */
  readonly complaints: string
  /** What the summary of the job shows. */
  readonly summary: string
  readonly outputs: Readonly<Record<string, string>>
  /** The actions that were used on the way; they are not run. */
  readonly used: readonly string[]
}

/** Values of expressions by name, such as `inputs.target`. */
type Context = Readonly<Record<string, string>>

/** Runs the shell steps of the action as GitHub's runner would. */
export async function runAction(inputs: Readonly<Record<string, string>>, runner: Runner): Promise<Ended> {
  const defaults = Object.entries(action.inputs).map(
    ([name, { default: text = '' }]) => [name, text] as const,
  )
  let context: Context = named('inputs', [...defaults, ...Object.entries(inputs)])
  const ended = { code: 0, log: '', complaints: '', used: [] as string[] }
  const summary = emptyFile(runner, 'summary.md')
  for (const step of action.runs.steps) {
    if (ended.code !== 0 || !holds(step.if, context)) continue
    if (step.run === undefined) {
      ended.used.push(step.uses ?? '')
      continue
    }
    const output = emptyFile(runner, `${step.id}.txt`)
    const env = Object.entries(step.env ?? {}).map(([name, text]) => [name, evaluate(text, context)])
    const files = { GITHUB_OUTPUT: output, GITHUB_STEP_SUMMARY: summary }
    const { code, stdout, stderr } = await bash(step.run, runner, { ...files, ...Object.fromEntries(env) })
    ended.code = code
    ended.log += stdout
    ended.complaints += stderr
    const lines = readFileSync(output, 'utf8').matchAll(/^([^=\n]+)=(.*)$/gm)
    context = {
      ...context,
      ...named(
        `steps.${step.id}.outputs`,
        [...lines].map(([, name = '', text = '']) => [name, text]),
      ),
    }
  }
  const outputs = Object.entries(action.outputs).map(([name, { value }]) => [name, evaluate(value, context)])
  return { ...ended, summary: readFileSync(summary, 'utf8'), outputs: Object.fromEntries(outputs) }
}

const named = (prefix: string, entries: readonly (readonly [string, string])[]): Context =>
  Object.fromEntries(entries.map(([name, text]) => [`${prefix}.${name}`, text]))

function emptyFile({ temp }: Runner, name: string): string {
  writeFileSync(join(temp, name), '')
  return join(temp, name)
}

async function bash(
  script: string,
  { workspace, temp, env }: Runner,
  more: Readonly<Record<string, string>>,
): Promise<{ readonly code: number; readonly stdout: string; readonly stderr: string }> {
  const file = join(temp, 'step.sh')
  writeFileSync(file, script)
  const provided = { CI: 'true', GITHUB_ACTIONS: 'true', GITHUB_ACTION_PATH: HOME, RUNNER_TEMP: temp }
  const child = spawn('bash', ['--noprofile', '--norc', '-eo', 'pipefail', file], {
    cwd: workspace,
    env: { ...env, ...provided, ...more },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const closed = once(child, 'close')
  const [stdout, stderr] = await Promise.all([read(child.stdout), read(child.stderr)])
  const [code] = await closed
  return { code: Number(code ?? -1), stdout, stderr }
}

/** Replaces the expressions in a text; what the action may not use here throws. */
function evaluate(text: string, context: Context): string {
  return text.replaceAll(/\$\{\{ (.*?) \}\}/g, (_, name: string) => lookUp(name, context))
}

function holds(condition: string | undefined, context: Context): boolean {
  if (condition === undefined) return true
  const [, name = '', text] = /^(\S+) != '(.*)'$/.exec(condition) ?? []
  return lookUp(name, context) !== text
}

function lookUp(name: string, context: Context): string {
  if (!/^(inputs|steps\.\w+\.outputs)\.[\w-]+$/.test(name))
    throw new Error(`action.yml: cannot evaluate "${name}"`)
  return context[name] ?? ''
}

import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { TaskMeta, TestError } from 'vitest'

const VITEST = resolve(import.meta.dirname, '../../node_modules/vitest/vitest.mjs')

/** A test as a reporter sees it. */
interface SeenTest {
  readonly name: string
  readonly fullName: string
  readonly state: 'passed' | 'failed' | 'skipped' | 'pending'
  readonly note?: string
  readonly errors?: readonly TestError[]
  readonly annotations: readonly { readonly type: string; readonly message: string }[]
  readonly meta: TaskMeta
}

/** A test file as a reporter sees it. */
export interface SeenFile {
  readonly file: string
  readonly meta: TaskMeta
  /** Of the file and of its suites. */
  readonly errors: readonly TestError[]
  readonly tests: readonly SeenTest[]
}

interface Ran {
  readonly code: number
  readonly output: string
  readonly files: readonly SeenFile[]
}

/** A project of its own in a temporary folder, with vitest's default configuration. */
export interface VitestProject {
  readonly folder: string
  readonly vitest: (args: readonly string[], env?: Readonly<Record<string, string>>) => Promise<Ran>
  readonly remove: () => void
}

const SEEN = 'seen.json'

const REPORTER = `
import { writeFileSync } from 'node:fs'
export default class {
  onTestRunEnd(modules) {
    const files = modules.map((module) => ({
      file: module.relativeModuleId,
      meta: module.meta(),
      errors: [module, ...module.children.allSuites()].flatMap((each) => each.errors()),
      tests: [...module.children.allTests()].map((test) => ({
        name: test.name,
        fullName: test.fullName,
        ...test.result(),
        annotations: test.annotations(),
        meta: test.meta(),
      })),
    }))
    writeFileSync(new URL('./${SEEN}', import.meta.url), JSON.stringify(files))
  }
}
`

export function vitestProject(files: Readonly<Record<string, string>>): VitestProject {
  const folder = mkdtempSync(join(tmpdir(), 'muster-vitest-'))
  const all = { 'package.json': '{ "type": "module" }', 'reporter.js': REPORTER, ...files }
  for (const [name, text] of Object.entries(all)) writeFileSync(join(folder, name), text)
  return {
    folder,
    vitest: async (args, env = {}) => {
      rmSync(join(folder, SEEN), { force: true })
      const { code, output } = await execute(
        [VITEST, 'run', '--root', folder, ...reporters(args), ...args],
        folder,
        { ...outside(process.env), NO_COLOR: '1', ...env },
      )
      return { code, output, files: JSON.parse(readFileSync(join(folder, SEEN), 'utf8')) }
    },
    remove: () => rmSync(folder, { recursive: true }),
  }
}

/** The environment without what vitest and CI leave in it: a run inside a test is a run of its own. */
const outside = (env: NodeJS.ProcessEnv): NodeJS.ProcessEnv =>
  Object.fromEntries(
    Object.entries(env).filter(
      ([name]) => !/^(VITEST|CI$|GITHUB_|NODE_OPTIONS|NODE_ENV|FORCE_COLOR|MUSTER_TARGET|TEST$)/.test(name),
    ),
  )

function execute(args: readonly string[], cwd: string, env: NodeJS.ProcessEnv) {
  return new Promise<{ code: number; output: string }>((done) => {
    const child = execFile(process.execPath, [...args], { cwd, env }, (_, out, err) => {
      done({ code: child.exitCode ?? -1, output: out + err })
    })
  })
}

/** A configuration file names its reporters itself. */
const reporters = (args: readonly string[]) =>
  args.some((arg) => arg.startsWith('--config')) ? [] : ['--reporter=./reporter.js']

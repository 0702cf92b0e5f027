import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import {
  type CodeBlock,
  type Command,
  codeBlocksOf,
  commandsOf,
  preparationsOf,
} from '../harness/testing/code-blocks.ts'
import { action } from '../harness/testing/composite-action.ts'
import { freePortsFor } from '../harness/testing/free-ports.ts'
import { manifest, pack } from '../harness/testing/packed.ts'
import { cloneSandbox, type Sandbox, userSandbox } from '../harness/testing/sandbox.ts'
import { tool } from '../harness/testing/tool.ts'

const HOME = resolve(import.meta.dirname, '..')
const packed = pack()
afterAll(() => packed.remove())

const pages = ['README.md', ...readdirSync(join(HOME, 'docs')).map((name) => `docs/${name}`)]

/** Pages for those who change pass-muster itself: their commands are typed in a clone. */
const inClone = (page: string) => page.startsWith('docs/add-')

const installed = tool('moto_server', 'pinned') !== undefined

describe.runIf(installed)('every code block', () => {
  test.concurrent.for(pages)('of %s does what the page says', async (page) => {
    const text = readFileSync(join(HOME, page), 'utf8')
    const sandbox = inClone(page) ? cloneSandbox() : userSandbox(packed)
    const local = { sandbox, ports: await freePortsFor(text) }
    for (const command of preparationsOf(text)) await expectExit(local, { text: command }, page)
    for (const block of codeBlocksOf(text)) await execute(block, local, `${page}:${block.line}`)
    await sandbox.close()
  })
})

/** Where the blocks of a page are executed. */
interface Local {
  readonly sandbox: Sandbox
  /** Replaces the ports of the page. */
  readonly ports: (text: string) => string
}

const FILES = ['ts', 'py', 'yaml', 'json', 'groovy']

/** Runs what can be run of a block, and puts what is a file where the page says. */
async function execute(block: CodeBlock, local: Local, place: string): Promise<void> {
  const { language, text, file } = block
  if (language === 'sh' || language === 'console') {
    for (const command of commandsOf(block)) await expectExit(local, command, place)
  } else if (language === 'diff') {
    const { code, output } = await local.sandbox.run('git apply -', text)
    expect(code, `${place}: ${output}`).toBe(0)
  } else {
    expect(FILES, `${place}: nothing says how to execute this language`).toContain(language)
    if (file === undefined) throw new Error(`${place}: the first line is no comment that names the file`)
    local.sandbox.write(file, local.ports(text))
    for (const command of pipelineOf(block)) await expectExit(local, { text: command }, place)
  }
}

async function expectExit(
  { sandbox, ports }: Local,
  { text, exit = 0, prints = [] }: Pick<Command, 'text'> & Partial<Command>,
  place: string,
): Promise<void> {
  const { code, output } = await sandbox.run(ports(text))
  expect(code, `${place}: ${text}\n${output}`).toBe(exit)
  for (const line of prints) expect(output, `${place}: ${text}`).toContain(line)
}

/** The commands that a CI server would run for a file. */
function pipelineOf({ file = '', text }: CodeBlock): readonly string[] {
  if (file.startsWith('.github/workflows/')) return workflowCommands(parse(text))
  if (file === '.gitlab-ci.yml') return Object.values<GitLabJob>(parse(text)).flatMap(({ script }) => script)
  if (file === 'Jenkinsfile')
    return [...text.matchAll(/\bsh '''?([\s\S]*?)'''?$/gm)].map(([, command = '']) => command)
  return []
}

interface GitLabJob {
  readonly script: readonly string[]
}

interface Workflow {
  readonly jobs: Readonly<Record<string, { readonly steps: readonly WorkflowStep[] }>>
}

interface WorkflowStep {
  readonly uses?: string
  readonly with?: Readonly<Record<string, string>>
  readonly run?: string
}

const ACTION = `${manifest.name}/${manifest.name}@v${manifest.version}`

/** The scripts of a workflow; its use of our action becomes the command that the action runs (suites/action.test.ts). */
const workflowCommands = ({ jobs }: Workflow): readonly string[] =>
  Object.values(jobs)
    .flatMap(({ steps }) => steps)
    .flatMap(({ uses, with: given = {}, run }) => {
      if (run !== undefined) return [run]
      if (uses !== ACTION) {
        expect(uses).toMatch(/^actions\/(checkout|setup-python|upload-artifact)@v\d+$/)
        return []
      }
      for (const name of Object.keys(given)) expect(action.inputs).toHaveProperty(name)
      const flags = Object.entries(given).map(([name, value]) => `--${name} '${value}'`)
      return [`npx ${manifest.name} run ${flags.join(' ')}`]
    })

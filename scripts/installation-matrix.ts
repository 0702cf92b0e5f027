import { execFile, execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join, resolve } from 'node:path'
import { promisify } from 'node:util'

// Installs the package from the registry's versions of its peers, and tries the command and every adapter beside them:
//
//   npm run build && node scripts/installation-matrix.ts [part of a package and version, such as nock@13]

const execute = promisify(execFile)
const REPOSITORY = resolve(import.meta.dirname, '..')
const HOME = mkdtempSync(join(tmpdir(), 'muster-matrix-'))
const env = {
  ...process.env,
  PATH: [dirname(process.execPath), process.env.PATH].join(delimiter),
  CI: '',
  NO_COLOR: '1',
}

/** What stands in a project beside the package; the command alone is asked of the last ones. */
const PROJECTS: readonly (readonly string[])[] = [
  ['vitest@3.2', 'msw@2.0.0', 'nock@15'],
  ['vitest@4', 'msw@2', 'nock@15'],
  ['vitest@5', 'msw@3', 'nock@15'],
  ['jest@30', 'msw@3', 'nock@15'],
  ['vitest@2', 'msw@1', 'nock@14'],
  ['@aws-sdk/client-guardduty@3.496.0', 'nock@13'],
]

const SEND = `
const answer = await fetch('https://inspector2.us-east-1.amazonaws.com/members/associate', {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: '{"accountId":"000000000012"}',
})
if (answer.status !== 200 || aws.requests.length !== 1) throw new Error('the mock was not asked')
aws.assertNoViolations()
`
const MSW = `
import { setupServer } from 'msw/node'
import { mockAws } from 'pass-muster/msw'
const aws = mockAws()
setupServer(...aws.handlers).listen()
`
const FILES: Readonly<Record<string, string>> = {
  'package.json': '{ "type": "module" }',
  'msw.mjs': MSW + SEND,
  'nock.mjs': `import { mockAws } from 'pass-muster/nock'\nconst aws = mockAws()\n${SEND}`,
  'conformance.test.js': `
import { conformance } from 'pass-muster/vitest'
conformance({ target: 'embedded', operations: ['GetMembers'], cases: 1 })
`,
  'vitest.config.js': `export default { test: { include: ['*.test.js'], reporters: ['default', 'pass-muster/vitest/reporter'] } }`,
  'jest.test.mjs': `${MSW}test('msw', async () => {${SEND}})`,
  'jest.config.mjs': `export default { testMatch: ['**/jest.test.mjs'], transform: {} }`,
}

interface Tried {
  readonly name: string
  readonly file: string
  readonly args: readonly string[]
  readonly env?: Readonly<Record<string, string>>
}

const node = (name: string, ...args: readonly string[]): Tried => ({ name, file: process.execPath, args })

/** What is tried where a package is there. */
const TRIES: Readonly<Record<string, readonly Tried[]>> = {
  msw: [node('pass-muster/msw', 'msw.mjs')],
  nock: [node('pass-muster/nock', 'nock.mjs')],
  vitest: [node('pass-muster/vitest', 'node_modules/vitest/vitest.mjs', 'run')],
  jest: [
    {
      ...node('pass-muster/msw in Jest', 'node_modules/jest/bin/jest.js'),
      env: { NODE_OPTIONS: '--experimental-vm-modules' },
    },
  ],
}

/** `works`, or the one line that says why not. */
async function outcomeOf({ file, args, env: more }: Tried, cwd: string): Promise<string> {
  try {
    await execute(file, [...args], { cwd, env: { ...env, ...more } })
    return 'works'
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string }
    const said = `${stdout}\n${stderr}`
    const needs = /pass-muster\/\w+ needs \w+ \d.*"\./.exec(said)
    const [why = 'fails'] = needs ?? /.*(?:ERESOLVE|E404|ETARGET|Error: ).*/.exec(said) ?? []
    return why.trim()
  }
}

async function judged(tarball: string, others: readonly string[], index: number): Promise<readonly string[]> {
  const cwd = join(HOME, `project-${index}`)
  mkdirSync(cwd)
  for (const [name, text] of Object.entries(FILES)) writeFileSync(join(cwd, name), text)
  const npm = (...packages: readonly string[]): Tried => ({
    name: 'npm install',
    file: 'npm',
    args: ['install', '--save-dev', '--no-audit', '--no-fund', ...packages],
  })
  const before = await outcomeOf(npm(...others), cwd)
  if (before !== 'works') return [`| ${others.join(', ')} | cannot be installed: ${before} | |`]
  const tries = others.flatMap((other) => TRIES[other.replace(/@[^@]*$/, '')] ?? [])
  const all = [
    npm(tarball),
    node('muster', 'node_modules/pass-muster/dist/suites/muster.js', '--version'),
    ...tries,
  ]
  const rows = []
  for (const tried of all) {
    rows.push(`| ${others.join(', ')} | ${tried.name} | ${await outcomeOf(tried, cwd)} |`)
  }
  return rows
}

const [packed] = JSON.parse(
  execFileSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', HOME], {
    cwd: REPOSITORY,
    encoding: 'utf8',
  }),
)
process.stdout.write('| beside | what | |\n|---|---|---|\n')
const wanted = PROJECTS.filter((others) => others.join(' ').includes(process.argv[2] ?? ''))
for (const [index, others] of wanted.entries()) {
  const rows = await judged(join(HOME, packed.filename), others, index)
  process.stdout.write(`${rows.join('\n')}\n`)
}
rmSync(HOME, { recursive: true })

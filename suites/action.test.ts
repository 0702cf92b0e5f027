import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest'
import { spawnEmulator } from '../harness/emulator/spawn.ts'
import { action, type Ended, runAction } from '../harness/testing/composite-action.ts'
import { deadUrl } from '../harness/testing/listen.ts'
import { manifest, pack, plainEnv, unpackInto } from '../harness/testing/packed.ts'
import { temporaryFolder } from '../harness/testing/temporary-folder.ts'
import { tool } from '../harness/testing/tool.ts'

/** Stands in for the registry: gives the packed package to whoever asks for the version of this tag, and notes the rest. */
const NPX = `#!/usr/bin/env bash
printf '%s\\0' "$@" > "$MUSTER_ASKED"
[[ $1 == --yes && $2 == ${manifest.name}@${manifest.version} ]] || { echo "npx: no $2 here" >&2; exit 99; }
exec "$MUSTER_INSTALLED/node_modules/.bin/muster" "\${@:3}"
`

const packed = pack()
const installed = temporaryFolder(afterAll)
unpackInto(installed, packed)

let root = ''
let workspace = ''

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'muster-action-'))
  workspace = join(root, 'a workspace')
  for (const folder of [workspace, join(root, 'temp'), join(root, 'bin')]) mkdirSync(folder)
  program('npx', NPX)
})

afterEach(() => rmSync(root, { recursive: true }))

afterAll(() => packed.remove())

function program(name: string, text: string) {
  writeFileSync(join(root, 'bin', name), text)
  chmodSync(join(root, 'bin', name), 0o755)
}

const run = (inputs: Readonly<Record<string, string>>): Promise<Ended> =>
  runAction(inputs, {
    workspace,
    temp: join(root, 'temp'),
    env: {
      ...plainEnv,
      PATH: [join(root, 'bin'), plainEnv.PATH].join(delimiter),
      MUSTER_ASKED: join(root, 'asked'),
      MUSTER_INSTALLED: installed,
    },
  })

/** What `muster run` was given, but for the reports that the action always asks for. */
const given = () => readFileSync(join(root, 'asked'), 'utf8').split('\0').slice(5, -1)

/** Enough to judge, and little enough to be quick. */
const FEW = { operations: 'guardduty.GetMembers', args: '--cases=1' }

async function runAgainstEmulator(options: Parameters<typeof spawnEmulator>[0]) {
  const { url, close } = await spawnEmulator(options)
  try {
    return { url, ...(await run({ ...FEW, target: url })) }
  } finally {
    await close()
  }
}

describe('the action', () => {
  it('judges a target that is right, with the version of its own tag', async () => {
    const { url, code, complaints, log, summary, outputs, used } = await runAgainstEmulator({})
    expect({ code, complaints, used }).toEqual({ code: 0, complaints: '', used: [] })
    expect(log).toContain('no MUST failed: exit 0')
    expect(summary).toContain('guardduty.GetMembers')
    expect(given()).toEqual([`--target=${url}`, '--operation=guardduty.GetMembers', '--cases=1'])
    const { json = '', junit = '', markdown = '', ...others } = outputs
    expect(others).toEqual({ 'exit-code': '0' })
    expect(JSON.parse(readFileSync(json, 'utf8')).exit.code).toBe(0)
    expect(readFileSync(junit, 'utf8')).toContain('<testsuites')
    expect(readFileSync(markdown, 'utf8')).toBe(summary)
  })

  it('is red with the code of the run, and says what failed in the log, the annotations and the summary', async () => {
    const { code, log, summary, outputs } = await runAgainstEmulator({ fault: 'loses-unprocessed' })
    expect({ code, told: outputs['exit-code'] }).toEqual({ code: 1, told: '1' })
    expect(summary).toContain('answers-every-account-once')
    expect(log).toMatch(/^::error .*answers-every-account-once/m)
  })

  it('is green with a baseline of what fails, which lies in the workspace', async () => {
    const { url, close } = await spawnEmulator({ fault: 'loses-unprocessed' })
    const known = { ...FEW, target: url, baseline: 'known failures.yaml' }
    const update = await run({ ...known, args: '--cases=1\n--update-baseline\n--reason=It is being mended.' })
    const again = await run(known)
    await close()
    expect(readFileSync(join(workspace, known.baseline), 'utf8')).toContain('answers-every-account-once')
    expect([update.code, again.code], again.log).toEqual([0, 0])
  })

  it('lets the runner obey annotations alone, never what a target wrote', async () => {
    const { log } = await runAgainstEmulator({ fault: 'loses-unprocessed' })
    const [, token = '', judged = '', shown = ''] =
      /^::stop-commands::(\S{36})\n([\s\S]*?)\n::\1::\n([\s\S]*)$/.exec(log) ?? []
    expect(token).not.toBe('')
    expect(judged).toContain('answers-every-account-once')
    expect(judged).not.toMatch(/^::/m)
    expect(shown).toMatch(/^(::\w+ .*\n)+$/)
  })

  it('starts the target, waits until it answers, and ends it with the run', async () => {
    const target = await deadUrl()
    const serve = `'${installed}/node_modules/.bin/muster' serve --port ${new URL(target).port}`
    expect(await run({ ...FEW, target, start: serve, wait: '20' })).toMatchObject({ code: 0 })
    expect(given()).toContain('--wait=20')
    await expect(fetch(target)).rejects.toThrow('fetch failed')
  })

  it('ends with 2 and the sentence of muster where the target is missing', async () => {
    const ended = await run({})
    expect(ended).toMatchObject({ code: 2, summary: '', outputs: { 'exit-code': '2' } })
    expect(ended.complaints).toMatch(/^muster: .*--target.*\n$/)
  })

  it('passes every input on as one argument, whatever is in it, and runs nothing of it', async () => {
    program('npx', NPX.replace(/exec .*/, 'exit 0'))
    const hostile = `it's "two words" $(touch pwned) \`touch pwned\`; touch pwned & \\ * ~ --flag=1`
    const inputs = { target: '', start: '', wait: '', baseline: '', reports: '', seed: '', 'fail-on': '' }
    const all = Object.fromEntries(
      Object.keys(inputs).map((name) => [name, `${name} ${hostile}\n$(touch pwned)`]),
    )
    const ended = await run({ ...all, operations: hostile, requirements: hostile, args: hostile })
    expect(ended).toMatchObject({ code: 0, complaints: '' })
    expect(given()).toEqual([
      `--target=${all.target}`,
      `--start=${all.start}`,
      `--wait=${all.wait}`,
      `--baseline=${all.baseline}`,
      `--operation=${hostile}`,
      `--requirement=${hostile}`,
      `--report=${all.reports}`,
      `--seed=${all.seed}`,
      `--fail-on=${all['fail-on']}`,
      hostile,
    ])
    expect(readdirSync(workspace)).toEqual([])
  })

  it('reads lists line by line, and leaves out what is empty', async () => {
    program('npx', NPX.replace(/exec .*/, 'exit 0'))
    await run({
      target: 'a',
      operations: 'one\n\n  two\n',
      requirements: '\n',
      args: '--cases=1\n--json=a b.json\n',
    })
    expect(given()).toEqual([
      '--target=a',
      '--operation=one',
      '--operation=two',
      '--cases=1',
      '--json=a b.json',
    ])
  })

  it('says why where the package cannot be had', async () => {
    program('npx', '#!/bin/sh\necho "npx: offline" >&2; exit 7')
    expect(await run({ target: 'a' })).toMatchObject({ code: 7, complaints: 'npx: offline\n', summary: '' })
  })
})

describe('the Node of the action', () => {
  const [, floor = ''] = /^>=(.*)$/.exec(manifest.engines.node) ?? []
  const before = floor.replace(/\d+$/, (minor) => String(Number(minor) - 1))

  it.each([
    { node: `v${floor}.0`, used: [] },
    { node: 'v100.0.0', used: [] },
    { node: `v${before}.9`, used: ['actions/setup-node@v6'] },
    { node: 'v9.11.2', used: ['actions/setup-node@v6'] },
    { node: '', used: ['actions/setup-node@v6'] },
  ])('is brought along only where $node will not do', async ({ node, used }) => {
    program('node', `#!/bin/sh\n[ "$1" = --version ] || exec '${process.execPath}' "$@"\necho ${node}`)
    program('npx', NPX.replace(/exec .*/, 'exit 0'))
    expect(await run({ target: 'a' })).toMatchObject({ code: 0, used })
  })

  it('is one that the package supports, and leaves the caches of the job alone', () => {
    const setup = action.runs.steps.find(({ uses }) => uses?.startsWith('actions/setup-node@'))
    expect(setup?.with).toEqual({ 'node-version': 24, 'package-manager-cache': false })
  })
})

describe('the scripts of the action', () => {
  const scripts = action.runs.steps.flatMap(({ id, run }) => (run === undefined ? [] : [{ id, run }]))

  it('are of bash and contain no expression: inputs reach them as variables', () => {
    expect(scripts.map(({ id }) => id)).toEqual(['node', 'judge'])
    for (const { run } of scripts) expect(run).not.toContain('${{')
    for (const { shell } of action.runs.steps.filter(({ run }) => run)) expect(shell).toBe('bash')
    const variables = action.runs.steps.flatMap(({ env }) => Object.entries(env ?? {}))
    expect(variables).toEqual(
      Object.keys(action.inputs).map((name) => [
        `INPUT_${name.toUpperCase().replace('-', '_')}`,
        `\${{ inputs.${name} }}`,
      ]),
    )
  })

  const shellcheck = tool('shellcheck', 'pinned')
  it.runIf(shellcheck).each(scripts)('$id is one that shellcheck finds nothing in', ({ run }) => {
    const flags = ['--shell=bash', '-']
    expect(execFileSync(String(shellcheck), flags, { input: run, encoding: 'utf8' })).toBe('')
  })
})

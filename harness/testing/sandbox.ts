import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join, resolve } from 'node:path'
import { text } from 'node:stream/consumers'
import { type Packed, plainEnv, unpackInto } from './packed.ts'

const REPOSITORY = resolve(import.meta.dirname, '../..')
const MODULES = join(REPOSITORY, 'node_modules')

/** What a user may install beside the package. */
const OTHERS = [
  'msw',
  'nock',
  'vitest',
  '@aws-sdk/client-guardduty',
  '@aws-sdk/client-inspector2',
  '@aws-sdk/client-securityhub',
]

/** Stand-ins for what would go to a registry: they answer from what is installed here and refuse anything else. */
const SHIMS: Readonly<Record<string, string>> = {
  npx: `
[ "$1" = --yes ] && shift
name="\${1%%@*}"; shift
[ "$name" = pass-muster ] && name=muster
for folder in node_modules '${MODULES}'; do
  [ -x "$folder/.bin/$name" ] && exec "$folder/.bin/$name" "$@"
done
[ "$name" = muster ] && exec node dist/suites/muster.js "$@"
echo "npx: there is no $name here" >&2; exit 1`,
  npm: `
[ "$1" = ci ] || [ "$1" = test ] && exit 0
[ "$1" = run ] && shift && exec node --run "$@"
for name in "$@"; do
  case "$name" in install|-*|pass-muster) continue ;; esac
  [ -d '${MODULES}/'"$name" ] || { echo "npm: there is no $name here" >&2; exit 1; }
done`,
  pip: `
for name in "$@"; do
  case "$name" in install|-*) continue ;; esac
  '${REPOSITORY}/.venv/bin/pip' show --quiet "\${name%%[[=]*}" || exit 1
done`,
}

/** A folder in which commands run as they would in the shell of its owner. */
export interface Sandbox {
  readonly folder: string
  readonly write: (file: string, content: string) => void
  readonly run: (command: string, input?: string) => Promise<Finished>
  readonly close: () => Promise<void>
}

interface Finished {
  readonly code: number
  /** Standard output and standard error. */
  readonly output: string
}

/** The folder of a user, with the package installed. */
export function userSandbox(packed: Packed): Sandbox {
  const folder = emptyFolder()
  unpackInto(folder, packed, OTHERS)
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n')
  return sandboxIn(folder)
}

/** A clone of this repository as it stands, built. */
export function cloneSandbox(): Sandbox {
  const folder = emptyFolder()
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: REPOSITORY,
    encoding: 'utf8',
  })
  for (const file of [...listed.split('\0').filter(Boolean), 'dist']) {
    cpSync(join(REPOSITORY, file), join(folder, file), { recursive: true })
  }
  symlinkSync(MODULES, join(folder, 'node_modules'))
  return sandboxIn(folder)
}

const emptyFolder = () => mkdtempSync(join(tmpdir(), 'muster-sandbox-'))

function sandboxIn(folder: string): Sandbox {
  const bin = mkdtempSync(join(tmpdir(), 'muster-shims-'))
  for (const [name, script] of Object.entries(SHIMS)) {
    writeFileSync(join(bin, name), `#!/bin/sh${script}\n`)
    chmodSync(join(bin, name), 0o755)
  }
  const path = [bin, join(REPOSITORY, '.venv/bin'), plainEnv.PATH].join(delimiter)
  const background: ChildProcess[] = []
  const start = (command: string) =>
    spawn('bash', ['--norc', '-euo', 'pipefail', '-c', command], {
      cwd: folder,
      detached: true,
      env: { ...plainEnv, PATH: path, NO_COLOR: '1' },
      stdio: ['pipe', 'pipe', 'pipe'],
    })

  return {
    folder,
    write: (file, content) => {
      mkdirSync(dirname(join(folder, file)), { recursive: true })
      writeFileSync(join(folder, file), content)
    },
    run: async (command, input = '') => {
      const goesOn = command.endsWith('&')
      const child = start(goesOn ? command.slice(0, -1) : command)
      // A command that reads nothing may have ended already.
      child.stdin.on('error', () => {})
      child.stdin.end(input)
      if (goesOn) {
        background.push(child)
        // A server says that it listens; what follows must not race it.
        const [line] = await once(child.stdout, 'data')
        return { code: 0, output: String(line) }
      }
      const closed = once(child, 'close')
      const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)])
      const [code] = await closed
      return { code: Number(code ?? -1), output: out + err }
    },
    close: async () => {
      await Promise.all(background.map(end))
      for (const each of [folder, bin]) rmSync(each, { recursive: true })
    },
  }
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.pid === undefined) return
  const exited = once(child, 'exit')
  process.kill(-child.pid)
  await exited
}

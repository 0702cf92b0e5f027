import { describe, expect, it } from 'vitest'
import { operations, supportingOperations } from '../generated/operations.ts'
import { cycles, isTest, parseSource, reach, type Source, sourcesOf } from './testing/imports.ts'

const all = sourcesOf('{harness,suites,generated,bench,scripts}/**/*.ts')
const written = all.filter((source) => !source.path.startsWith('generated/') && !isTest(source))

const LAW_KIT = 'harness/index.ts'
const MODEL = ['model', 'generated']
const ORACLES = ['arbitraries', 'checks', 'targets', 'reports']

/** What the files of a folder may import beside each other (design.md §2). */
const DIRECTION: Readonly<Record<string, readonly string[]>> = {
  generated: [],
  model: ['generated'],
  arbitraries: MODEL,
  checks: MODEL,
  targets: MODEL,
  // The curl of a failure is encoded the way the request was.
  reports: [...MODEL, 'targets'],
  emulator: MODEL,
  knowledge: MODEL,
  runner: [...ORACLES, ...MODEL, 'knowledge'],
  wrappers: [...ORACLES, ...MODEL, 'emulator'],
  adequacy: [...ORACLES, ...MODEL, 'emulator', 'runner'],
  cli: [...ORACLES, ...MODEL, 'emulator', 'runner', 'wrappers', 'adequacy'],
  generate: ['model'],
  [LAW_KIT]: [...ORACLES, 'model', 'runner', 'knowledge'],
  suites: [...ORACLES, 'model', 'emulator', 'runner', 'wrappers', 'adequacy', 'cli', LAW_KIT],
}

/** `suites`, `generated`, or the folder inside the harness; files that lie directly in the harness stand for themselves. */
function folderOf(path: string): string {
  const [top = '', inner = '', ...rest] = path.split('/')
  if (top !== 'harness') return top
  return rest.length > 0 ? inner : path
}

const isInner = (path: string) => /^(harness|suites|generated|bench|scripts)\//.test(path)

function against(source: Source): readonly string[] {
  const folder = folderOf(source.path)
  const allowed = [folder, ...(DIRECTION[folder] ?? [])]
  return source.imports
    .filter((path) => isInner(path) && !allowed.includes(folderOf(path)))
    .map((path) => `${source.path} → ${path}`)
}

// Benchmarks and scripts look at everything, and nothing looks at them.
const judged = written.filter(({ path }) => !/^(bench|scripts)\//.test(path))

describe('imports', () => {
  it('go from suites to the harness to what is generated, and inside the harness downwards', () => {
    const sources = [...judged, ...all.filter(({ path }) => path.startsWith('generated/'))]
    expect(sources.length).toBeGreaterThan(100)
    expect(sources.filter(({ path }) => !(folderOf(path) in DIRECTION)).map(({ path }) => path)).toEqual([])
    expect(sources.flatMap(against)).toEqual([])
  })

  it.each([
    ['harness/model/a.ts', '../runner/run.ts', 'harness/runner/run.ts'],
    ['harness/runner/a.ts', '../emulator/http.ts', 'harness/emulator/http.ts'],
    ['harness/emulator/guardduty/a.ts', '../../checks/check.ts', 'harness/checks/check.ts'],
    ['harness/reports/a.ts', '../runner/plan.ts', 'harness/runner/plan.ts'],
    ['harness/generate/a.ts', '../../generated/release.ts', 'generated/release.ts'],
    ['harness/cli/a.ts', '../testing/ask.ts', 'harness/testing/ask.ts'],
    ['harness/cli/a.ts', '../../suites/index.ts', 'suites/index.ts'],
    ['suites/laws/a.ts', '../../generated/operations.ts', 'generated/operations.ts'],
    ['generated/a.ts', '../harness/model/schema.ts', 'harness/model/schema.ts'],
  ])('are seen when they go upwards: %s imports %s', (path, specifier, target) => {
    const given = [
      `import { a } from '${specifier}'`,
      `import type { A } from '${specifier}'`,
      `import '${specifier}'`,
      `export { a } from '${specifier}'`,
      `export type * from '${specifier}'`,
      `const a = await import('${specifier}')`,
      `let a: import('${specifier}').A`,
    ]
    for (const text of given) expect(against(parseSource(path, text)), text).toEqual([`${path} → ${target}`])
  })

  it('of laws come from the law kit alone', () => {
    const laws = written.filter(({ path }) => /^suites\/(.+\/|[\w-]+\.suite)/.test(path))
    expect(laws.length).toBeGreaterThan(50)
    const deep = (source: Source) =>
      source.imports.filter((path) => path.startsWith('harness/') && path !== LAW_KIT)
    expect(laws.filter((source) => deep(source).length > 0).map(({ path }) => path)).toEqual([])
    const wrong = parseSource('suites/laws/a.ts', "import { a } from '../../harness/model/schema.ts'")
    expect(deep(wrong)).toEqual(['harness/model/schema.ts'])
  })

  it('have no cycles, not even of types', () => {
    expect(cycles(all)).toEqual([])
  })

  it('are seen when they come back, through any number of files', () => {
    const ring = [
      parseSource('harness/a.ts', "import type { B } from './b.ts'\nimport './d.ts'"),
      parseSource('harness/b.ts', "export { c } from './c.ts'"),
      parseSource('harness/c.ts', "const a = () => import('./a.ts')"),
      parseSource('harness/d.ts', "import 'vitest'"),
    ]
    expect(cycles(ring)).toEqual([
      'harness/a.ts → harness/b.ts → … → harness/a.ts',
      'harness/b.ts → harness/c.ts → … → harness/b.ts',
      'harness/c.ts → harness/a.ts → … → harness/c.ts',
    ])
  })

  it('never lead from generate to what it generates', () => {
    const generate = written.filter(({ path }) => path.startsWith('harness/generate/'))
    const reached = reach(
      all,
      generate.map(({ path }) => path),
    )
    expect(reached).toContain('harness/model/schema.ts')
    expect([...reached].filter((path) => path.startsWith('generated/'))).toEqual([])
    const wrong = parseSource('harness/generate/a.ts', "import '../model/requirement.ts'")
    expect(reach([...all, wrong], [wrong.path])).toContain('generated/requirements.ts')
  })

  it('of commander, and of flags as it parses them, stay in the options of the CLI', () => {
    const OPTIONS = 'harness/cli/options/'
    const usesCommander = ({ imports }: Source) => imports.includes('commander')
    const outside = (sources: readonly Source[]) => {
      const parsers = sources.filter(usesCommander).map(({ path }) => path)
      return sources
        .filter(({ path }) => !path.startsWith(OPTIONS))
        .filter((source) => usesCommander(source) || source.imports.some((path) => parsers.includes(path)))
        .map(({ path }) => path)
    }
    // It runs the program.
    expect(outside(written)).toEqual(['harness/cli/main.ts'])
    const wrong = [
      parseSource('harness/cli/commands/a.ts', "import type { Command } from 'commander'"),
      parseSource(
        'harness/cli/target/a.ts',
        "import type { TargetFlags } from '../options/target-options.ts'",
      ),
    ]
    expect(outside([...written, ...wrong])).toEqual(['harness/cli/main.ts', ...wrong.map(({ path }) => path)])
  })

  it('bring in harness/testing and typescript for tests alone', () => {
    const forTests = (path: string) => path.startsWith('harness/testing/') || path === 'typescript'
    expect(written.filter(({ imports }) => imports.some(forTests)).map(({ path }) => path)).toEqual([])
  })
})

const SERVICE =
  /(?<=^suites\/|^harness\/emulator\/|^harness\/emulator\/variations\/)(guardduty|inspector2|securityhub)\b/

/** Where a name may be exported again: once for each service, and once for each library that is mocked. */
const familyOf = (path: string) => {
  const service = SERVICE.exec(path)
  if (service) return { member: service[0], family: path.slice(0, service.index) }
  const library = /^harness\/wrappers\/(msw|nock)\.ts$/.exec(path)?.[1]
  return library ? { member: library, family: 'harness/wrappers/' } : { member: path, family: path }
}

/** The exported names that more than one file exports, except for counterparts of one family. */
function ambiguous(sources: readonly Source[]): readonly string[] {
  const exported = sources.flatMap(({ path, exports }) => exports.map((name) => ({ name, path })))
  return [...Map.groupBy(exported, ({ name }) => name)].flatMap(([name, all]) => {
    const families = new Set(all.map(({ path }) => familyOf(path).family))
    const members = new Set(all.map(({ path }) => familyOf(path).member))
    const isClear = families.size === 1 && members.size === all.length
    return all.length === 1 || isClear ? [] : [`${name}: ${all.map(({ path }) => path).join(', ')}`]
  })
}

describe('exported names', () => {
  const exporting = (path: string, name: string) => parseSource(path, `export const ${name} = 1`)

  it('stand for one thing each', () => {
    const sources = judged.filter(({ path }) => !path.startsWith('generated/'))
    expect(sources.flatMap(({ exports }) => exports).length).toBeGreaterThan(1_000)
    expect(ambiguous(sources)).toEqual([])
  })

  it.each([
    ['harness/runner/a.ts', 'harness/targets/b.ts'],
    ['suites/guardduty/a.ts', 'suites/guardduty/b.ts'],
    ['suites/guardduty/a.ts', 'suites/laws/a.ts'],
    ['suites/guardduty/a.ts', 'harness/emulator/inspector2/a.ts'],
    ['harness/wrappers/msw.ts', 'harness/wrappers/proxy.ts'],
  ])('are ambiguous in %s and %s', (one, other) => {
    expect(ambiguous([exporting(one, 'a'), exporting(other, 'a')])).toEqual([`a: ${one}, ${other}`])
    expect(ambiguous([exporting(one, 'a'), exporting(other, 'b')])).toEqual([])
  })

  it.each([
    ['suites/guardduty/a.ts', 'suites/inspector2/b.ts'],
    ['harness/emulator/variations/guardduty.ts', 'harness/emulator/variations/securityhub.ts'],
    ['harness/wrappers/msw.ts', 'harness/wrappers/nock.ts'],
  ])('may be shared by counterparts such as %s and %s', (one, other) => {
    expect(ambiguous([exporting(one, 'a'), exporting(other, 'a')])).toEqual([])
  })

  it('are read from every kind of declaration', () => {
    const text = [
      'export const a = 1, b = 2',
      'export async function c() {}',
      'export class D {}',
      'export interface E {}',
      'export type F = 1',
      'const g = 1\nexport { g }',
      "const h = 1\nexport { i } from './i.ts'",
      "import type { J } from './j.ts'\nexport type { J }",
    ]
    expect(parseSource('harness/a.ts', text.join('\n')).exports).toEqual(['a', 'b', 'c', 'D', 'E', 'F', 'g'])
  })

  it('hide no global of JavaScript and no utility type of TypeScript', () => {
    const utilities = [
      'Record',
      'Partial',
      'Required',
      'Readonly',
      'Pick',
      'Omit',
      'Exclude',
      'Extract',
      'Awaited',
    ]
    const hiding = (sources: readonly Source[]) =>
      sources
        .flatMap(({ exports }) => exports)
        .filter((name) => utilities.includes(name) || Object.hasOwn(globalThis, name))
    expect(hiding(judged)).toEqual([])
    expect(hiding([exporting('harness/a.ts', 'Record'), exporting('harness/b.ts', 'Map')])).toEqual([
      'Record',
      'Map',
    ])
  })
})

describe('files', () => {
  it('re-export nothing, but for modules that the package exports', () => {
    const published = [
      ...['suites/index.ts', 'suites/vitest.ts', LAW_KIT],
      ...['harness/wrappers/msw.ts', 'harness/wrappers/nock.ts'],
    ]
    const passing = all.filter(({ path, reExports }) => !published.includes(path) && reExports.length > 0)
    expect(passing.map(({ path, reExports }) => `${path} passes on ${reExports}`)).toEqual([])
    const given = "export { a } from './b.ts'\nexport type * from 'c'\nexport { d }\nexport const e = 1"
    expect(parseSource('harness/a.ts', given).reExports).toEqual(['harness/b.ts', 'c'])
  })

  it('have at most 400 lines', () => {
    const long = written
      .filter(({ lines }) => lines > 400)
      .map(({ path, lines }) => `${path}: ${lines} lines`)
    expect(long).toEqual([])
  })

  it('of the harness name no service and no operation outside the emulator', () => {
    const free = written.filter(
      ({ path }) => path.startsWith('harness/') && !/^harness\/(emulator\/|generate\/read\.ts$)/.test(path),
    )
    expect(free.flatMap(namedIn)).toEqual([])
    const given = `const a = \`of guardduty \${b}\`; const c = 'securityhub.CreateMembers'; const d = 'GetMembersX'`
    expect(namedIn(parseSource('harness/a.ts', given))).toEqual([
      'harness/a.ts names guardduty in "of guardduty "',
      'harness/a.ts names securityhub in "securityhub.CreateMembers"',
    ])
  })

  it('leave the console alone, and the end of the process to the programs', () => {
    const users = (pattern: RegExp, sources: readonly Source[] = written) =>
      sources.filter(({ members }) => members.some((name) => pattern.test(name))).map(({ path }) => path)
    expect(users(/^console\./)).toEqual([])
    expect(users(/^process\.(exit|abort|kill|reallyExit)$/)).toEqual([
      // The second Ctrl-C ends muster as if it had no handler; signals also end what --start started.
      'harness/cli/signals.ts',
      'harness/cli/target/started-command.ts',
      // A program of its own: the emulator's child process, which ends when its parent does.
      'harness/emulator/process.ts',
    ])
    expect(users(/^process\.exitCode$/)).toEqual(['harness/generate/main.ts', 'suites/muster.ts'])
    const hidden = ['node:process', 'node:console']
    expect(written.filter(({ imports }) => imports.some((name) => hidden.includes(name)))).toEqual([])
    const wrong = [parseSource('harness/a.ts', 'if (b) console.log("console.warn")\nprocess.exit(1)')]
    expect(users(/^console\.log$/, wrong)).toEqual(['harness/a.ts'])
    expect(users(/^console\.warn$/, wrong)).toEqual([])
    expect(users(/^process\.exit$/, wrong)).toEqual(['harness/a.ts'])
  })
})

function namedIn({ path, literals }: Source): readonly string[] {
  const routes = [...Object.values(operations), ...Object.values(supportingOperations)]
  const names = new Set(routes.flatMap(({ service, name }) => [service, name]))
  const named = new RegExp(`\\b(${[...names].join('|')})\\b`)
  return literals.flatMap((text) => {
    const [, name] = named.exec(text) ?? []
    return name === undefined ? [] : [`${path} names ${name} in ${JSON.stringify(text)}`]
  })
}

import { globSync, readFileSync } from 'node:fs'
import { posix, resolve } from 'node:path'
import ts from 'typescript'

/** What can be counted in the sources of harness and suites without their tests, as rows of a name and a value. */
export function shapeOf(checkout) {
  const sources = globSync('{harness,suites}/**/*.ts', { cwd: checkout })
    .filter((path) => !path.endsWith('.test.ts') && !path.startsWith('harness/testing/'))
    .sort()
    .map((path) => parse(path, readFileSync(resolve(checkout, path), 'utf8')))
  const bySize = sources.toSorted((a, b) => a.lines - b.lines)
  const at = (share) => bySize[Math.min(bySize.length - 1, Math.floor(bySize.length * share))]
  const longest = at(1)
  const small = sources.filter(({ lines }) => lines < 40).length
  const names = sources.flatMap((source) => source.names)
  const twice = [...Map.groupBy(names, (name) => name)].filter(([, all]) => all.length > 1)
  return [
    ['files', sources.length],
    ['lines', sources.reduce((sum, { lines }) => sum + lines, 0)],
    ['lines of a file: median, 90th percentile', `${at(0.5).lines}, ${at(0.9).lines}`],
    ['longest file', `${longest.lines} (${longest.path})`],
    ['files below 40 lines', small],
    ...['runner', 'targets', 'cli', 'emulator'].flatMap((folder) => layersOf(`harness/${folder}`, sources)),
    ['exported names', names.length],
    ['names exported by more than one file', twice.length],
    ['which these are', twice.map(([name, all]) => `${name} ×${all.length}`).join(', ')],
  ]
}

function parse(path, text) {
  const { importedFiles } = ts.preProcessFile(text)
  return {
    path,
    lines: text.trimEnd().split('\n').length,
    imports: importedFiles
      .filter(({ fileName }) => fileName.startsWith('.'))
      .map(({ fileName }) => posix.join(posix.dirname(path), fileName)),
    names: ts.createSourceFile(path, text, ts.ScriptTarget.Latest).statements.flatMap(declaredNames),
  }
}

/** The names that a statement declares and exports; what it passes on from another file is counted there. */
function declaredNames(statement) {
  if (ts.isExportDeclaration(statement)) {
    const { exportClause, moduleSpecifier } = statement
    if (moduleSpecifier || !exportClause || !ts.isNamedExports(exportClause)) return []
    return exportClause.elements.map(({ name }) => name.text)
  }
  const isExported = ts.canHaveModifiers(statement) && ts.getModifiers(statement)?.some(isExportKeyword)
  if (!isExported) return []
  if (!ts.isVariableStatement(statement)) return statement.name ? [statement.name.text] : []
  return statement.declarationList.declarations.flatMap(({ name }) =>
    ts.isIdentifier(name) ? [name.text] : [],
  )
}

const isExportKeyword = ({ kind }) => kind === ts.SyntaxKind.ExportKeyword

/** A row for the folder with all that lies below it, and where it has rooms, one for each. */
function layersOf(folder, sources) {
  const inside = sources.filter(({ path }) => path.startsWith(`${folder}/`))
  const rooms = [...Map.groupBy(inside, ({ path }) => posix.dirname(path))]
  const row = (name, files) => [`layers of ${name}`, `${longestChain(files)} (${files.length} files)`]
  if (rooms.length === 1) return [row(folder, inside)]
  return [row(`${folder}/**`, inside), ...rooms.map(([room, files]) => row(`${room}/*`, files))]
}

/** The number of files in the longest chain of imports among these, types included. */
function longestChain(files) {
  const byPath = new Map(files.map((file) => [file.path, file]))
  const known = new Map()
  const depthOf = (path) => {
    if (!known.has(path)) {
      // Ends a cycle, which none of the folders has.
      known.set(path, 1)
      const below = byPath.get(path).imports.filter((imported) => byPath.has(imported))
      known.set(path, 1 + Math.max(0, ...below.map(depthOf)))
    }
    return known.get(path)
  }
  return Math.max(...files.map(({ path }) => depthOf(path)))
}

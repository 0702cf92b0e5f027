import { globSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

/** A source file, as far as rules about the whole repository look at it. */
export interface Source {
  /** From the root of the repository. */
  readonly path: string
  readonly lines: number
  /** What it imports in any way, types included: paths from the root, or names of packages. */
  readonly imports: readonly string[]
  /** The imports that it passes on with `export … from`. */
  readonly reExports: readonly string[]
  /** The names that it declares and exports; what it imports and passes on counts where it is declared. */
  readonly exports: readonly string[]
  /** Strings and the pieces of templates. */
  readonly literals: readonly string[]
  /** Globals and members of globals, such as `process.exit`. */
  readonly members: readonly string[]
}

export const isTest = ({ path }: Pick<Source, 'path'>): boolean =>
  path.endsWith('.test.ts') || path.startsWith('harness/testing/')

const ROOT = fileURLToPath(new URL('../../', import.meta.url))

/** The sources that some globs name. */
export const sourcesOf = (...globs: readonly string[]): readonly Source[] =>
  globSync([...globs], { cwd: ROOT })
    .map((file) => file.replaceAll('\\', '/'))
    .sort()
    .map((path) => parseSource(path, readFileSync(join(ROOT, path), 'utf8')))

export function parseSource(path: string, text: string): Source {
  const imports: string[] = []
  const reExports: string[] = []
  const literals: string[] = []
  const members: string[] = []
  const add = (list: string[], specifier: ts.Node | undefined) => {
    if (specifier && ts.isStringLiteral(specifier)) list.push(resolve(path, specifier.text))
  }
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(imports, node.moduleSpecifier)
    else if (ts.isExportDeclaration(node)) {
      add(imports, node.moduleSpecifier)
      add(reExports, node.moduleSpecifier)
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(imports, node.arguments[0])
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
      add(imports, node.argument.literal)
    else if (
      ts.isStringLiteralLike(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddleOrTemplateTail(node)
    )
      literals.push(node.text)
    else if (ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.expression))
      members.push(`${node.expression.text}.${node.name.text}`)
    ts.forEachChild(node, visit)
  }
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest)
  visit(file)
  const imported = new Set(file.statements.flatMap(importedNames))
  const exports = file.statements.flatMap(exportedNames).filter((name) => !imported.has(name))
  return { path, lines: text.trimEnd().split('\n').length, imports, reExports, exports, literals, members }
}

function importedNames(statement: ts.Statement): readonly string[] {
  const bindings = ts.isImportDeclaration(statement) ? statement.importClause?.namedBindings : undefined
  return bindings && ts.isNamedImports(bindings) ? bindings.elements.map(({ name }) => name.text) : []
}

function exportedNames(statement: ts.Statement): readonly string[] {
  if (ts.isExportDeclaration(statement)) {
    const { exportClause, moduleSpecifier } = statement
    if (moduleSpecifier || !exportClause || !ts.isNamedExports(exportClause)) return []
    return exportClause.elements.map(({ name }) => name.text)
  }
  const modifiers = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : []
  if (!modifiers.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) return []
  return declaredNames(statement)
}

function declaredNames(statement: ts.Statement): readonly string[] {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.flatMap(({ name }) =>
      ts.isIdentifier(name) ? [name.text] : [],
    )
  const isNamed =
    ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement)
  return isNamed && statement.name ? [statement.name.text] : []
}

const resolve = (path: string, specifier: string) =>
  specifier.startsWith('.') ? posix.join(posix.dirname(path), specifier) : specifier

/** Everything that the given files import, directly and through others. */
export function reach(sources: readonly Source[], from: readonly string[]): ReadonlySet<string> {
  const reached = new Set<string>()
  const queue = [...from]
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    const next = sources.find((source) => source.path === path)?.imports ?? []
    queue.push(...next.filter((imported) => !reached.has(imported)))
    for (const imported of next) reached.add(imported)
  }
  return reached
}

/** Each file that reaches itself, with the imports by which it does. */
export function cycles(sources: readonly Source[]): readonly string[] {
  return sources
    .filter(({ path }) => reach(sources, [path]).has(path))
    .map(({ path, imports }) => {
      const back = imports.filter((imported) => imported === path || reach(sources, [imported]).has(path))
      return `${path} → ${back.join(', ')} → … → ${path}`
    })
}

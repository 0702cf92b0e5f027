import { registerHooks } from 'node:module'
import { extname } from 'node:path'

/** What Node calls the modules that it takes the types from, or not, by the ending of the file. */
const FORMATS: Readonly<Record<string, string>> = { '.ts': 'module-typescript', '.js': 'module' }

/**
 * Imports a file as an ES module, whatever the package.json beside it says: without this, Node refuses `export` where
 * that says "commonjs", as npm writes it, and warns where it says nothing.
 */
export async function importModule(url: string): Promise<{ readonly default?: unknown }> {
  const format = FORMATS[extname(url)]
  const hooks = registerHooks({
    load: (each, context, next) =>
      next(each, each === url && format !== undefined ? { ...context, format } : context),
  })
  try {
    return await import(url)
  } finally {
    hooks.deregister()
  }
}

import { release } from '../../../../generated/release.ts'
import type { MusterConfig } from '../../../model/config.ts'
import { isLoopback } from '../../../targets/real-account/loopback.ts'

/** What the user said of the target that is to be configured. */
export interface FirstConfig {
  readonly target?: string
  readonly start?: string
}

/** Its only import is of a type, so that it can be loaded where the package is not installed. */
export const typescriptConfig = (
  first: FirstConfig,
): string => `import type { MusterConfig } from '${release.name}'

// Each setting is a default: flags and MUSTER_ variables count more.
export default ${literal(configFor(first))} satisfies MusterConfig
`

export const jsonConfig = (first: FirstConfig): string =>
  `${JSON.stringify({ $schema: `./node_modules/${release.name}/specs/config.schema.json`, ...configFor(first) }, null, 2)}\n`

function configFor({ target, start }: FirstConfig): MusterConfig {
  if (target === undefined || target === 'embedded') return { target: 'embedded' }
  const name = nameFor(target)
  const ours = target === 'aws' ? { credentials: 'chain' as const } : {}
  return {
    target: name,
    targets: { [name]: { url: target, ...ours, ...(start !== undefined && { start }) } },
  }
}

function nameFor(target: string): string {
  if (target === 'aws') return 'account'
  return !URL.canParse(target) || isLoopback(new URL(target).hostname) ? 'local' : 'remote'
}

/** JSON as people write it in TypeScript. */
const literal = (value: unknown): string =>
  JSON.stringify(value, null, 2)
    .replaceAll(/^( *)"(\w+)":/gm, '$1$2:')
    .replaceAll(/: "([^"'\\]*)"/g, ": '$1'")
    .replaceAll(/(["'}\]])$/gm, '$1,')
    .replace(/,$/, '')

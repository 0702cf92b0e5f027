import type { components } from '../../generated/types/config.ts'

/** What `muster.config.ts` exports by default; its JSON Schema is `specs/config.schema.json`. */
export type MusterConfig = components['schemas']['config']

/** A target of the configuration. */
export type ConfiguredTarget = components['schemas']['target']

/** Gives the configuration back as it is, with its type checked and its settings completed by editors. */
export const defineConfig = (config: MusterConfig): MusterConfig => config

import type { Shell } from '../shell.ts'
import { sharedKeys } from './config-file/config-schema.ts'
import { optionOf } from './config-file/file-values.ts'
import type { Given } from './layer.ts'

/** How a run judges, and what; how a target is reached is for AWS_REGION, HTTPS_PROXY and their like to say. */
const OPTIONS = ['config', 'target', ...sharedKeys().map(optionOf)]

/** The flags that variables such as MUSTER_FAIL_ON give, each as if it were given once. */
export const environmentValues = (env: Shell['env']): readonly Given[] =>
  OPTIONS.flatMap((option) => {
    const place = variableOf(option)
    const text = env[place]
    return text ? [{ option, place, texts: [text] }] : []
  })

const variableOf = (option: string): string =>
  `MUSTER_${option.replaceAll(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()}`

import { tool } from '../tool.ts'
import type { Client } from './client.ts'
import { awsCli, boto3 } from './python.ts'
import { sdkV3 } from './sdk-v3.ts'

// Both are installed together; the command stands for the list that they are pinned in.
const python = tool('aws', 'pinned') && tool('python', 'pinned')

/** Starts each client that is installed here, by the name that people know it by. */
export const clients: Readonly<Record<string, (url: string) => Client>> = {
  'AWS SDK for JavaScript v3': sdkV3,
  ...(python && {
    boto3: (url) => boto3(python, url),
    'AWS CLI': (url) => awsCli(python, url),
  }),
}

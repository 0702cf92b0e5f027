import * as guardduty from '@aws-sdk/client-guardduty'
import * as inspector2 from '@aws-sdk/client-inspector2'
import * as securityhub from '@aws-sdk/client-securityhub'
import type { Service } from '../../emulator/service.ts'
import type { Route } from '../../model/operation.ts'
import type { Client, ClientOptions, Members, Seen } from './client.ts'

/** The packages, each with its client; what else is in them is found by name. */
const packages = {
  guardduty: { Client: guardduty.GuardDutyClient, exports: guardduty },
  inspector2: { Client: inspector2.Inspector2Client, exports: inspector2 },
  securityhub: { Client: securityhub.SecurityHubClient, exports: securityhub },
} as const satisfies Record<Service, unknown>

interface Sender {
  readonly send: (command: unknown) => Promise<Members>
  readonly destroy: () => void
}

type Class = new (input: unknown) => object

interface Thrown {
  readonly name: string
  readonly $fault: 'client' | 'server'
  readonly $metadata: { readonly httpStatusCode?: number }
}

/** The AWS SDK for JavaScript v3: one package for each service. */
export function sdkV3({ url, retries }: ClientOptions): Client {
  const settings = {
    endpoint: url,
    region: 'us-east-1',
    credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'example' },
    ...(retries === 'once' && { maxAttempts: 1 }),
  }
  const senders = new Map<string, Sender>()
  const senderOf = (service: Service): Sender => {
    const known = senders.get(service)
    if (known) return known
    const made = new packages[service].Client(settings) as unknown as Sender
    senders.set(service, made)
    return made
  }
  return {
    showsMembers: true,
    call: async (route, input) => {
      const service = route.service as Service
      const Command = exported(service, `${route.name}Command`)
      if (!Command) throw new Error(`The SDK has no command for ${route.id}.`)
      return senderOf(service)
        .send(new Command(input))
        .then(succeeded, (error) => failed(route, error))
    },
    close: async () => {
      for (const sender of senders.values()) sender.destroy()
    },
  }
}

const exported = (service: Service, name: string): Class | undefined =>
  (packages[service].exports as unknown as Readonly<Record<string, Class>>)[name]

function succeeded({ $metadata, ...output }: Members): Seen {
  return { output: asJson(output) }
}

function failed(route: Route, thrown: Thrown): Seen {
  const { name, $fault, $metadata, ...members } = thrown
  const Own = exported(route.service as Service, name)
  const status = $metadata?.httpStatusCode
  // Not an answer of the service: let the test fail with what it is.
  if (status === undefined) throw thrown
  const faultOf = status < 500 ? 'client' : 'server'
  return {
    error: {
      type: name,
      own: Own !== undefined && thrown instanceof Own && $fault === faultOf,
      status,
      members: { message: (thrown as unknown as Error).message, ...asJson(members) },
    },
  }
}

/** Dates as the other clients show them. */
const asJson = (value: Members): Members => JSON.parse(JSON.stringify(value))

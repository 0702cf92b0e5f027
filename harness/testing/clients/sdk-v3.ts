import * as guardduty from '@aws-sdk/client-guardduty'
import * as inspector2 from '@aws-sdk/client-inspector2'
import * as securityhub from '@aws-sdk/client-securityhub'
import type { Service } from '../../emulator/routes.ts'
import type { Route } from '../../model/operation.ts'
import type { Client, Members, Seen, Tries } from './client.ts'

/** Each package and the client in it; commands and errors are looked up by name. */
const packages = {
  guardduty: { exports: guardduty, Client: guardduty.GuardDutyClient },
  inspector2: { exports: inspector2, Client: inspector2.Inspector2Client },
  securityhub: { exports: securityhub, Client: securityhub.SecurityHubClient },
} as const satisfies Record<Service, unknown>

interface Sender {
  readonly send: (command: unknown) => Promise<Members>
  readonly destroy: () => void
}

type Class = new (input: unknown) => object

interface Thrown extends Error {
  readonly $fault?: 'client' | 'server'
  readonly $metadata?: { readonly httpStatusCode?: number }
}

/** The AWS SDK for JavaScript v3, which has a package for each service. */
export function sdkV3(url: string): Client {
  const senders = new Map<string, Sender>()
  const senderOf = (service: Service, tries: Tries): Sender => {
    const key = `${service} ${tries}`
    const sender = senders.get(key) ?? makeSender(service, tries, url)
    senders.set(key, sender)
    return sender
  }
  return {
    showsMembers: true,
    call: async (route, input, tries = 'once') => {
      const service = route.service as Service
      const Command = exported(service, `${route.name}Command`)
      if (!Command) throw new Error(`The SDK has no command for ${route.id}.`)
      const sent = senderOf(service, tries).send(new Command(input))
      return sent.then(succeeded, (thrown) => failed(route, thrown))
    },
    close: async () => {
      for (const sender of senders.values()) sender.destroy()
    },
  }
}

const makeSender = (service: Service, tries: Tries, url: string): Sender =>
  new packages[service].Client({
    endpoint: url,
    region: 'us-east-1',
    credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'example' },
    ...(tries === 'once' && { maxAttempts: 1 }),
  }) as unknown as Sender

const exported = (service: Service, name: string): Class | undefined =>
  (packages[service].exports as unknown as Readonly<Record<string, Class>>)[name]

function succeeded({ $metadata, ...output }: Members): Seen {
  return { output: asJson(output) }
}

function failed(route: Route, thrown: Thrown): Seen {
  const { name, message, $fault, $metadata, ...members } = thrown
  const status = $metadata?.httpStatusCode
  // Thrown before there was an answer, so a mistake of ours.
  if (status === undefined) throw thrown
  const Own = exported(route.service as Service, name)
  const isOwn = Own !== undefined && thrown instanceof Own && $fault === (status < 500 ? 'client' : 'server')
  return { error: { type: name, own: isOwn, status, members: { message, ...asJson(members) } } }
}

/** Dates become text, as the other clients show them. */
const asJson = (value: Members): Members => JSON.parse(JSON.stringify(value))

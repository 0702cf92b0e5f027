import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'

const NAMED = /(?:127\.0\.0\.1:|localhost:|-p |--port )(?<port>\d{4,5})\b/g

/** For each port that a page names, one that is free here: a function that puts them in the place of the former. */
export async function freePortsFor(page: string): Promise<(text: string) => string> {
  const free = new Map<string, string>()
  for (const { groups } of page.matchAll(NAMED)) {
    const port = groups?.port
    if (port !== undefined && !free.has(port)) free.set(port, await freePort())
  }
  return (text) => text.replaceAll(/\b\d{4,5}\b/g, (number) => free.get(number) ?? number)
}

async function freePort(): Promise<string> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  await new Promise((closed) => server.close(closed))
  return `${port}`
}

import { createEmulator } from '../emulator/emulator.ts'
import type { Fault } from '../emulator/faults/fault.ts'
import type { HttpRequest, HttpResponse } from '../model/exchange.ts'
import { inProcessTarget, type Target } from '../targets/target.ts'

/** The reference emulator without sockets. */
export const emulatorTarget = (fault?: Fault): Target => {
  const emulator = createEmulator(fault ? { fault } : {})
  return inProcessTarget(fault?.name ?? 'emulator', (request) => emulator.handle(request))
}

/** The reference emulator behind something that changes its answers. */
export function alteredTarget(
  name: string,
  alter: (response: HttpResponse, request: HttpRequest) => HttpResponse | Promise<HttpResponse>,
): Target {
  const emulator = createEmulator()
  return inProcessTarget(name, async (request) => alter(await emulator.handle(request), request))
}

/** A server that knows one answer. */
export const trivialTarget = (name: string, answer: Partial<HttpResponse>): Target =>
  inProcessTarget(name, async () => ({
    status: 200,
    headers: { 'content-type': 'application/json' },
    body: '{}',
    ...answer,
  }))

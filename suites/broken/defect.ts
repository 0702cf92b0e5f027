import { createEmulator } from '../../harness/emulator/emulator.ts'
import { type Answer, type HttpRequest, type HttpResponse, json } from '../../harness/model/exchange.ts'
import type { Target } from '../../harness/targets/target.ts'

/** A mistake: what a server makes of a request, `next` being what the sound emulator answers. */
export type Defect = (
  request: HttpRequest,
  next: (request: HttpRequest) => Promise<HttpResponse>,
) => Promise<HttpResponse>

/** The emulator behind a mistake; each defect is made anew, for some remember what they saw. */
export const broken = (make: () => Defect): Target => {
  const emulator = createEmulator()
  const defect = make()
  return {
    name: 'broken',
    send: async (request) => ({ response: await defect(request, (each) => emulator.handle(each)) }),
    sendRaw: async (): Promise<Answer> => ({ response: { status: 200, headers: {}, body: '' } }),
    close: async () => {},
  }
}

/** What was sent, as JSON. */
export const sentIn = ({ body = '' }: HttpRequest): unknown => json({ status: 0, headers: {}, body })

/** The same request with another body. */
export const carrying = (request: HttpRequest, body: unknown): HttpRequest => ({
  ...request,
  body: JSON.stringify(body),
})

/** The same answer with another body. */
export const saying = (response: HttpResponse, body: unknown): HttpResponse => ({
  ...response,
  body: JSON.stringify(body),
})

import type { HttpRequest, HttpResponse } from '../../model/exchange.ts'
import type { Middleware } from '../variations/variation.ts'

/** Answers a number of reads as they would have been answered before the last write. */
export const lagging =
  (
    isRead: (request: HttpRequest) => boolean,
    isWrite: (request: HttpRequest) => boolean,
    reads: number,
  ): (() => Middleware) =>
  () => {
    let old: ReadonlyMap<string, HttpResponse> = new Map()
    let left = 0
    const answered = new Map<string, HttpResponse>()
    return async (request, next) => {
      const response = await next(request)
      if (isWrite(request) && response.status === 200) {
        old = new Map(answered)
        left = reads
      }
      if (!isRead(request)) return response
      const shown = left-- > 0 ? (old.get(keyOf(request)) ?? response) : response
      answered.set(keyOf(request), response)
      return shown
    }
  }

const keyOf = ({ headers, body }: HttpRequest) => `${headers.Authorization} ${body}`

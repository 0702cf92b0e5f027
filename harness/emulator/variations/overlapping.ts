import { setImmediate as tick } from 'node:timers/promises'
import type { HttpResponse } from '../../model/exchange.ts'
import type { Middleware, RequestFilter } from './variation.ts'

/** Mixes up the answers to two requests that are under way at once. */
export function swapping(concerns: RequestFilter): Middleware {
  let waiting: { readonly response: HttpResponse; readonly answer: (other: HttpResponse) => void } | undefined
  return async (request, next) => {
    const response = await next(request)
    if (!concerns(request) || response.status !== 200) return response
    if (waiting) {
      const first = waiting
      waiting = undefined
      first.answer(response)
      return first.response
    }
    return new Promise((answer) => {
      const own = { response, answer }
      waiting = own
      setImmediate(() => {
        if (waiting !== own) return
        waiting = undefined
        answer(response)
      })
    })
  }
}

/** Does something else with a request that comes while another is under way. */
export function whileBusy(concerns: RequestFilter, instead: Middleware): Middleware {
  let busy = false
  return async (request, next) => {
    if (!concerns(request)) return next(request)
    if (busy) return instead(request, next)
    busy = true
    const response = await next(request)
    await tick()
    busy = false
    return response
  }
}

import type { Answer, HttpResponse } from '../model/exchange.ts'

export const answer = (status: number, headers: HttpResponse['headers'] = {}, body = ''): Answer => ({
  response: { status, headers, body },
})

/** An answer that has an error type. */
export const typed = (status: number, type: string): Answer => answer(status, { 'x-amzn-errortype': type })

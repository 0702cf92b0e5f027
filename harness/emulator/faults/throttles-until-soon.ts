import type { FaultRow } from './fault.ts'

/** The header is written for people. */
export const throttlesUntilSoon: FaultRow = {
  text: 'AssociateMember throttles now and then, with a Retry-After that is no number.',
  kind: 'protocol',
  kills: ['inspector2.AssociateMember/response/retry-after'],
  stages: ({ handle, respond }) => {
    const throttled = new Set<string>()
    return {
      handle: (id, input, region) => {
        const account = String(input.body.accountId)
        // One account in twenty, once: the requests after it are served.
        const throttles = id === 'inspector2.AssociateMember' && /[02468]0$/.test(account)
        if (!throttles || throttled.has(account)) return handle(id, input, region)
        throttled.add(account)
        return { refused: 'ThrottlingException', status: 429, body: { message: 'Slow down.' } }
      },
      respond: (outcome) => {
        const response = respond(outcome)
        if (response.status !== 429) return response
        return { ...response, headers: { ...response.headers, 'retry-after': 'soon' } }
      },
    }
  },
}

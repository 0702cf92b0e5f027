import { expect } from 'vitest'
import type { RouteId } from '../../../emulator/routes.ts'
import type { Members, Seen } from '../client.ts'

/** Calls an operation through the client that is walked with. */
export type Call = (id: RouteId, input?: Members) => Promise<Seen>

/** Leading zeros are what a client loses where it takes an id for a number. */
export const A = '000000000012'
export const B = '012345678901'
export const C = '999999999999'
export const STRANGER = '000000000042'
export const CALLER = '000000000000'

export const DATE = expect.stringMatching(/^20\d\d-\d\d-\d\dT\d\d:\d\d:\d\d/)
export const REASON = expect.stringContaining('The request is rejected because')

export const refusal = (type: string) => ({ error: { type, own: true } })

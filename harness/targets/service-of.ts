import type { HttpRequest } from '../model/exchange.ts'

/** The service in the scope of a signature; what bears none is of none. */
export const serviceOf = ({ headers }: HttpRequest): string =>
  /Credential=[^/]+\/\d+\/[^/]+\/([^/]+)\//.exec(headers.Authorization ?? '')?.[1] ?? ''

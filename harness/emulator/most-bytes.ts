/** The longest body in bytes: what API Gateway takes. */
export const MOST_BYTES = 10 * 1024 * 1024

/** The first dated set of requirements; what does not say which set brought it is of this one. */
export const FIRST_CATALOGUE = '2026-11'

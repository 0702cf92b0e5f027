/** From best to worst evidence: the verdict of a requirement is the worst of its properties. */
const VERDICTS = ['unsupported', 'pass', 'untestable', 'fail', 'error'] as const

export type Verdict = (typeof VERDICTS)[number]

export const worse = (a: Verdict, b: Verdict): Verdict => (VERDICTS.indexOf(a) >= VERDICTS.indexOf(b) ? a : b)

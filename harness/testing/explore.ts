import fc from 'fast-check'

/**
 * Shows every value that an arbitrary draws, and every one that shrinking tries on the way to a smallest: half of all
 * values, chosen by chance, are called failures, so that shrinking takes all kinds of turns.
 */
export function explore<T>(
  arbitrary: fc.Arbitrary<T>,
  look: (value: T) => void,
  { runs = 40, shrinks = 60, seed = 7 } = {},
): void {
  const coins = fc.sample(fc.boolean(), { numRuns: 1_000, seed })
  for (let round = 0; round < runs; round++) {
    let tossed = round
    const problems: unknown[] = []
    fc.check(
      fc.property(arbitrary, (value) => {
        try {
          look(value)
        } catch (problem) {
          problems.push(problem)
        }
        return tossed > round + shrinks || coins[tossed++ % coins.length] === true
      }),
      { seed: seed + round, numRuns: 8 },
    )
    if (problems.length > 0) throw problems[0]
  }
}

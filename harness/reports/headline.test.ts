import { describe, expect, test } from 'vitest'
import { release } from '../../generated/release.ts'
import { handmadeReport } from '../testing/report.ts'
import { headline } from './terminal.ts'

describe('the headline', () => {
  const { target, seed, run, cases } = handmadeReport
  const plan = { operations: [1], requirements: [1, 2] }

  test('names what is judged first', () => {
    expect(headline({ target, plan, seed, run, cases }, false)).toBe(
      `pass-muster ${release.version} judges http://127.0.0.1:5000\n` +
        `1 operation, 2 requirements of catalogue ${release.catalogue}, 25 random cases per property, seed 1, run 7\n\n`,
    )
  })

  test('names the planted fault', () => {
    const embedded = { name: 'the emulator', embedded: true, fault: 'loses-a-member' }
    const [first] = headline({ target: embedded, plan, seed, run, cases }, false).split('\n')
    expect(first).toBe(`pass-muster ${release.version} judges the emulator with the fault loses-a-member`)
  })
})

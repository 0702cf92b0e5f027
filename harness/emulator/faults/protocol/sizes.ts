import { faultRows } from '../fault.ts'
import { breaking, CRASHES } from './breaking.ts'
import { crashing, textOf } from './mistakes.ts'

const MEBIBYTE = 2 ** 20

/** Mistakes with bodies that are too much. */
export const sizeFaults = faultRows({
  'crashes-above-a-mebibyte': breaking('protocol/big-body', {
    text: 'A body of more than 1 MiB is answered with 500.',
    also: CRASHES,
    around: () => crashing((request) => textOf(request).length > MEBIBYTE),
  }),
  'crashes-above-ten-mebibytes': breaking('protocol/big-body', {
    text: 'A body of more than 10 MiB is answered with 500.',
    also: CRASHES,
    around: () => crashing((request) => textOf(request).length > 10 * MEBIBYTE),
  }),
  'crashes-over-deep-lists': breaking('protocol/deep-nesting', {
    text: 'A body of 50,000 lists in lists is answered with 500.',
    also: CRASHES,
    around: () => crashing((request) => textOf(request).includes('['.repeat(50_000))),
  }),
  'crashes-over-deep-objects': breaking('protocol/deep-nesting', {
    text: 'A body of 1,500 objects in objects is answered with 500.',
    also: CRASHES,
    around: () => crashing((request) => textOf(request).includes('{"a":'.repeat(1_500))),
  }),
})

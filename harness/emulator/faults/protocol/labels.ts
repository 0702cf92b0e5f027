import { faultRows } from '../fault.ts'
import { breaking, CRASHES } from './breaking.ts'
import { accepting, crashing, readsPath } from './mistakes.ts'

/** Mistakes with the labels of a path. */
export const labelFaults = faultRows({
  'labels-not-decoded': breaking('protocol/encoded-label', {
    text: 'What is encoded in a path is not decoded.',
    around: () => readsPath((path) => path.replaceAll('%', '%25')),
  }),
  'labels-decoded-once': breaking('protocol/encoded-label', {
    text: 'Two encoded characters in a row are not decoded.',
    around: () => readsPath((path) => path.replace(/(%\w\w){2,}/, 'x')),
  }),
  'labels-decoded-before-routing': breaking('protocol/encoded-slash', {
    text: 'Encoded slashes are decoded before the route is looked for.',
    around: () => readsPath((path) => path.replaceAll(/%2f/gi, '/')),
  }),
  'labels-of-two-dots-crash': breaking('protocol/dot-segments', {
    text: 'Two dots in a path are answered with 500.',
    also: CRASHES,
    around: () => crashing(({ path }) => /\/(\.\.|%2e%2e)\//i.test(path)),
  }),
  'labels-of-one-dot-are-taken': breaking('protocol/dot-segments', {
    text: 'One encoded dot is taken for a detector.',
    around: () => accepting(({ path }) => path.includes('/%2e/')),
  }),
})

import { expect, test } from 'vitest'
import { drawsProgress, hasColour } from './environment.ts'

const TERMINAL = { isTTY: true, hasColors: () => true }

test.each([
  [TERMINAL, {}, true],
  [TERMINAL, { TERM: 'xterm-256color' }, true],
  [TERMINAL, { TERM: 'dumb' }, false],
  [TERMINAL, { CI: 'true' }, false],
  [{}, {}, false],
])('progress on %o with %j: %s', (stream, env, expected) => {
  expect(drawsProgress(stream, env as Readonly<Record<string, string>>)).toBe(expected)
})

test.each([
  [TERMINAL, {}, true],
  [TERMINAL, { NO_COLOR: '1' }, false],
  [TERMINAL, { NO_COLOR: '1', FORCE_COLOR: '1' }, false],
  [{}, {}, false],
  [{}, { FORCE_COLOR: '1' }, true],
  [{}, { FORCE_COLOR: '' }, true],
  [TERMINAL, { FORCE_COLOR: '0' }, false],
])('colours on %o with %j: %s', (stream, env, expected) => {
  expect(hasColour(stream, env as Readonly<Record<string, string>>)).toBe(expected)
})

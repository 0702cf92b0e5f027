import { describe, expect, test } from 'vitest'
import { printable } from './terminal-text.ts'

describe('printable', () => {
  test.each([
    ['a sequence that clears the screen', '\u001b[2J', '\\u001b[2J'],
    ['a sequence of one character', '\u009b31m', '\\u009b31m'],
    ['a title of the window', '\u001b]0;t\u0007', '\\u001b]0;t\\u0007'],
    ['what writes over a line', 'FAIL\rPASS', 'FAIL PASS'],
    ['what takes back a character', 'a\b\u007f', 'a\\u0008\\u007f'],
    ['a nul', '\u0000', '\\u0000'],
    ['lines', 'a\r\n\tb\u2028c\u0085d', 'a b c d'],
    ['a change of direction', '\u202egnp.exe\u2066\u200f', '\\u202egnp.exe\\u2066\\u200f'],
    ['other text', 'é 😀 👨‍👩‍👧 \\u001b "x"', 'é 😀 👨‍👩‍👧 \\u001b "x"'],
  ])('shows %s', (_, given, want) => {
    expect(printable(given)).toBe(want)
  })
})

import { styleText } from 'node:util'

/**
 * Text that others wrote, as one line that a terminal shows and does not obey: white space as spaces, control
 * characters and those that turn the direction of writing as their code points.
 */
export const printable = (text: string): string =>
  text
    .replaceAll(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, ' ')
    .replaceAll(
      /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu,
      (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
    )

type Format = Parameters<typeof styleText>[0]

export type Style = (format: Format, text: string) => string

/** Colour, or none at all. */
export const styler = (colour: boolean): Style =>
  colour ? (format, text) => styleText(format, text, { validateStream: false }) : (_, text) => text

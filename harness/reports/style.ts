import { styleText } from 'node:util'

type Format = Parameters<typeof styleText>[0]

export type Style = (format: Format, text: string) => string

/** Colour, or none at all. */
export const styler = (colour: boolean): Style =>
  colour ? (format, text) => styleText(format, text, { validateStream: false }) : (_, text) => text

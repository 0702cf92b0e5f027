import { isUtf8 } from 'node:buffer'

const NO_TEXT = '\uFFFD'

/**
 * The text of a body. Bytes that are not UTF-8 come out as text that is no JSON: decoding alone would turn them into
 * U+FFFD, which is legal inside a string.
 */
export function bodyText(bytes: Uint8Array): string {
  const text = new TextDecoder().decode(bytes)
  return isUtf8(bytes) ? text : `${NO_TEXT}${text}`
}

/** Whether that is what came of bytes that are not UTF-8. */
export const isNoText = (text = ''): boolean => text.startsWith(NO_TEXT)

type Attributes = Readonly<Record<string, string | number>>

/** An element with escaped attributes; what it contains is XML already. */
export function element(name: string, attributes: Attributes, content = ''): string {
  const given = Object.entries(attributes).map(([key, value]) => ` ${key}="${attribute(String(value))}"`)
  const opened = `<${name}${given.join('')}`
  return content === '' ? `${opened}/>` : `${opened}>${content}</${name}>`
}

/** Text between tags. */
export const escapedText = (given: string): string => escaped(given).replaceAll('>', '&gt;')

/** White space would be read as blanks, so it is written as references. */
const attribute = (given: string) =>
  escaped(given)
    .replaceAll('"', '&quot;')
    .replaceAll(/[\t\n\r]/g, (blank) => `&#${blank.charCodeAt(0)};`)

const escaped = (given: string) => allowed(given).replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** What XML 1.0 has no way to write: most control characters, halves of surrogate pairs, and two that are no characters. */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

const allowed = (given: string) =>
  given.replaceAll(FORBIDDEN, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`)

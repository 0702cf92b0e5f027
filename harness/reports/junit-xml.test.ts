import { describe, expect, test } from 'vitest'
import { element, escapedText } from './junit.ts'

describe('XML', () => {
  test('has elements with attributes and content, and closes those that have none', () => {
    expect(element('a', { b: 'c', d: 1 })).toBe('<a b="c" d="1"/>')
    expect(element('a', {}, element('b', {}))).toBe('<a><b/></a>')
  })

  test.each([
    ['markup', '<b a="1">&amp;</b>', '&lt;b a="1"&gt;&amp;amp;&lt;/b&gt;'],
    ['the end of a section', ']]>', ']]&gt;'],
    ['control characters', '\u0000\u0001\u001b[31m\u007f\u009b', '\\u0000\\u0001\\u001b[31m\u007f\u009b'],
    ['half a character', 'a\ud800b\udc00c', 'a\\ud800b\\udc00c'],
    ['what is no character', '\ufffe\uffff', '\\ufffe\\uffff'],
    ['other text', 'é 😀 "x"\n\tz', 'é 😀 "x"\n\tz'],
  ])('writes %s as text', (_, given, want) => {
    expect(escapedText(given)).toBe(want)
  })

  test('keeps quotes and white space in attributes', () => {
    expect(element('a', { b: '"<\r\n\t>&' })).toBe('<a b="&quot;&lt;&#13;&#10;&#9;>&amp;"/>')
  })
})

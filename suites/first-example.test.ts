import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { codeBlocksOf } from '../harness/testing/code-blocks.ts'

test('the page about SDK code begins with an example in TypeScript, of at most 15 lines', () => {
  const page = readFileSync(new URL('../docs/drive-your-sdk-code.md', import.meta.url), 'utf8')
  const [first] = codeBlocksOf(page)
  expect(first).toMatchObject({ line: 3, language: 'ts' })
  expect(first?.text.trimEnd().split('\n').length).toBeLessThanOrEqual(15)
})

import { expect, test } from 'vitest'
import { workflowCommand } from './annotations.ts'

test('a workflow command escapes what would end its title or its message', () => {
  expect(workflowCommand('error', 'a: b, 100%\r\n', 'a: b, 100%\r\n')).toBe(
    '::error title=a%3A b%2C 100%25%0D%0A::a: b, 100%25%0D%0A\n',
  )
})

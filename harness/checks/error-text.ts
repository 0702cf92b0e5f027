import { json, member } from '../model/exchange.ts'
import { type Check, excerpt, isError } from './check.ts'
import { isJudged } from './error.ts'

/** An error tells people what is wrong; Security Hub writes `Message`, the others `message`. */
export const errorMessage: Check = {
  requirement: 'protocol/error-message',
  applies: isJudged,
  mismatch: (response) => {
    const body = json(response)
    const texts = [member(body, 'message'), member(body, 'Message')]
    if (texts.some((text) => typeof text === 'string' && text.trim() !== '')) return undefined
    return { identity: 'absent', expected: 'a message', got: excerpt(response.body) }
  },
}

/**
 * Whole frames of stack traces, and pages of HTML. Single words would not do: servers may repeat what a request said.
 */
const INTERNALS: Readonly<Record<string, RegExp>> = {
  'a page of HTML': /^\s*<(!doctype|html|head|body|h1)\b|"\s*<(!doctype html|html)\b/i,
  'a stack trace of Python': /Traceback \(most recent call last\)|\n\s*File "[^"\n]+", line \d+/,
  'a stack trace of Java':
    /\n\s*at [\w$.]+\.[\w$<>]+\((\w+\.(java|kt|scala)(:\d+)?|Native Method|Unknown Source)\)/,
  'a stack trace of JavaScript': /\n\s*at (.+ \()?(node:|file:|\/|[A-Z]:\\)\S+:\d+:\d+\)?/,
  'a stack trace of Go': /goroutine \d+ \[\w+[^\]]*\]:/,
  'a stack trace of .NET': /\n\s*at [\w.`<>]+\([^)\n]*\) in \S.*:line \d+/,
  'a stack trace of Ruby': /\S+\.rb:\d+:in [`']/,
  'a stack trace of Rust': /thread '[^'\n]*' panicked at /,
  'a stack trace of PHP': /\n#\d+ \S+\(\d+\): /,
}

/** An error says nothing about the inside of the server. */
export const noInternals: Check = {
  requirement: 'protocol/no-internals',
  applies: isError,
  mismatch: ({ body }) => {
    // In JSON, the white space of a trace is escaped, and so are its quotation marks.
    const text = body.replaceAll(/\\[rnt]/g, '\n').replaceAll('\\"', '"')
    const found = Object.entries(INTERNALS).find(([, pattern]) => pattern.test(text))
    return (
      found && {
        identity: found[0],
        expected: 'no internals of the server',
        got: `${found[0]}: ${excerpt(body)}`,
      }
    )
  },
}

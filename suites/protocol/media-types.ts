import {
  type Exchange,
  isAnswered,
  type LawResult,
  type Operation,
  type Property,
  SUCCESS,
  untestable,
} from '../../harness/index.ts'
import { type Edits, edited, withHeader, withoutHeader } from './edits.ts'

const contentType = (value: string) => withHeader('Content-Type', value)

/** Which content types are JSON and which are not, and which Accept headers leave room for it. */
export const mediaTypes = (operation: Operation): readonly Property[] => [
  edited(operation, 'protocol/content-type-parameters', WITH_PARAMETERS, { expected: SUCCESS }),
  edited(operation, 'protocol/content-type-space', WITH_SPACE, { expected: SUCCESS }),
  edited(operation, 'protocol/content-type-case', IN_ANOTHER_CASE, { expected: SUCCESS }),
  edited(operation, 'protocol/other-content-type', OTHER_TYPES),
  edited(operation, 'protocol/no-content-type', NO_TYPE),
  edited(
    operation,
    'protocol/unsupported-media-type',
    { ...OTHER_TYPES, ...NO_TYPE },
    { besides: unlessUnsupported },
  ),
  edited(operation, 'protocol/accept', ACCEPTING_JSON, { expected: SUCCESS }),
  edited(operation, 'protocol/unacceptable', {
    'another JSON': withHeader('Accept', 'application/hal+json'),
  }),
]

const WITH_PARAMETERS: Edits = {
  'charset in lower case': contentType('application/json; charset=utf-8'),
  'charset in quotes': contentType('application/json;charset="UTF-8"'),
  'another parameter': contentType('application/json; x=1'),
  'many parameters': contentType('application/json; charset=utf-8; x=1; y="2; 3"; z=4'),
}

/** RFC 9110 permits white space before the semicolon; the protocol tests do not send it. */
const WITH_SPACE: Edits = {
  'a space before': contentType('application/json ; charset=utf-8'),
  'a tab before': contentType('application/json\t; charset=utf-8'),
}

const IN_ANOTHER_CASE: Edits = {
  'capital letters': contentType('Application/JSON'),
  'upper case': contentType('APPLICATION/JSON; Charset=UTF-8'),
}

const OTHER_TYPES: Edits = {
  'another JSON': contentType('application/hal+json'),
  'JSON of another protocol': contentType('application/x-amz-json-1.1'),
  'a name that begins alike': contentType('application/jsonp'),
  'plain text': contentType('text/plain'),
  XML: contentType('application/xml'),
}

const NO_TYPE: Edits = { 'no content type': withoutHeader('Content-Type') }

const ACCEPTING_JSON: Edits = {
  json: withHeader('Accept', 'application/json'),
  anything: withHeader('Accept', '*/*'),
  'any application': withHeader('Accept', 'application/*'),
  'one of several': withHeader('Accept', 'application/json, text/plain, */*'),
}

/** Whether 415 is the answer at all, other requirements ask. */
function unlessUnsupported(exchange: Exchange): LawResult {
  if (!isAnswered(exchange) || exchange.response.status === 415) return undefined
  return untestable(`needs a 415, and was answered ${exchange.response.status}`)
}

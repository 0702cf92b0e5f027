import type { Operation, Property } from '../harness/index.ts'
import type { CallLaw } from './laws/call-law.ts'
import { errorsAreRepeatable } from './protocol/errors-are-repeatable.ts'
import { labels } from './protocol/labels.ts'
import { malformedJson, malformedJsonType } from './protocol/malformed-json.ts'
import { mediaTypes } from './protocol/media-types.ts'
import { memberEdits } from './protocol/members.ts'
import { queryIsNoInput } from './protocol/query-is-no-input.ts'
import { requestIdIsUnique } from './protocol/request-id-is-unique.ts'
import { routing } from './protocol/routing.ts'
import { safeMethods } from './protocol/safe-methods.ts'
import { spellings } from './protocol/spellings.ts'
import { tooMuch } from './protocol/too-much.ts'
import { rejectsUnknownRoute } from './protocol/unknown-route.ts'
import { wire } from './protocol/wire.ts'

/** The restJson1 rules, and those of HTTP and JSON beneath them, asked of an operation over its own route. */
export const protocol = (operation: Operation, callLaw: CallLaw): readonly Property[] => [
  malformedJson(operation),
  malformedJsonType(operation),
  ...spellings(operation, callLaw),
  ...memberEdits(operation, callLaw),
  ...mediaTypes(operation),
  ...routing(operation, callLaw),
  ...labels(operation),
  queryIsNoInput(operation),
  rejectsUnknownRoute(operation),
  safeMethods(operation),
  errorsAreRepeatable(operation),
  requestIdIsUnique(operation),
  ...tooMuch(operation, callLaw),
  ...wire(operation),
]

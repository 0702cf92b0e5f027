import type { Operation, Property } from '../harness/index.ts'
import type { CallLaw } from './laws/call-law.ts'
import { clientHeaders } from './protocol/client-headers.ts'
import { contentCoding } from './protocol/content-coding.ts'
import { errorsAreRepeatable } from './protocol/errors-are-repeatable.ts'
import { labelBinding } from './protocol/label-binding.ts'
import { malformedJson, malformedJsonType, spellings } from './protocol/malformed-json.ts'
import { mediaTypes } from './protocol/media-types.ts'
import { memberEdits } from './protocol/members.ts'
import { oddPaths } from './protocol/odd-paths.ts'
import { requestIdIsUnique } from './protocol/request-id-is-unique.ts'
import { labels, queryIsNoInput, rejectsUnknownRoute, routing } from './protocol/routing.ts'
import { safeMethods } from './protocol/safe-methods.ts'
import { tooMuch } from './protocol/too-much.ts'
import { wire } from './protocol/wire.ts'
import { wrongStructureError } from './protocol/wrong-structure-error.ts'

/**
 * The restJson1 rules, and those of HTTP and JSON beneath them, asked of an operation over its own route.
 * @param callLaw what an accepted request must have done; nothing is looked at by default
 */
export const protocol = (
  operation: Operation,
  callLaw: CallLaw = async () => undefined,
): readonly Property[] => [
  malformedJson(operation),
  malformedJsonType(operation),
  wrongStructureError(operation),
  ...spellings(operation, callLaw),
  ...memberEdits(operation, callLaw),
  ...mediaTypes(operation),
  ...routing(operation, callLaw),
  ...labels(operation),
  ...labelBinding(operation),
  ...oddPaths(operation),
  clientHeaders(operation),
  contentCoding(operation),
  queryIsNoInput(operation),
  rejectsUnknownRoute(operation),
  safeMethods(operation),
  errorsAreRepeatable(operation),
  requestIdIsUnique(operation),
  ...tooMuch(operation, callLaw),
  ...wire(operation),
]

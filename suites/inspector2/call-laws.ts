import { onlyRequested } from '../laws/batch.ts'
import type { CallLaw } from '../laws/call-law.ts'
import { BATCH } from './batches.ts'
import { echo } from './echoes.ts'

/** The account of the body is named in the answer. */
export const isEchoed: CallLaw = async (call) => echo(call)

/** No other account than those of the body is answered; what became of these, others may change meanwhile. */
export const areSwitched: CallLaw = async (call) => onlyRequested(BATCH, call)

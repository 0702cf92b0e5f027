import { type Exchange, isAnswered, type NoAnswer } from '../../model/exchange.ts'
import type { Ended } from '../../model/report.ts'
import { gatewayError } from '../../targets/gateway.ts'
import { isThrottled } from '../../targets/pacing/throttled.ts'

/** Why a run was stopped before everything was judged. */
export type StopReason = Extract<Ended, 'interrupted' | 'out-of-time' | 'too-many-failures'>

/** What the target answered so far. */
type Heard = 'nothing' | 'throttling' | 'answers'

/** Whether a run still sends requests, and what ended that. */
export type RunState = { readonly heard: Heard } & (
  | { readonly kind: 'running'; readonly silence: number }
  /** The target stopped answering: nothing is sent. The late answer to an earlier request revives it. */
  | { readonly kind: 'dead'; readonly noAnswer: NoAnswer }
  /** The safety guard sends nothing more to a real account. */
  | { readonly kind: 'closed'; readonly ended: 'throttled' | 'write-accepted' }
  /** Only clean-up is sent. */
  | { readonly kind: 'stopping'; readonly reason: StopReason }
  /** Nothing is sent. */
  | { readonly kind: 'stopped'; readonly reason: StopReason }
)

export const RUNNING: RunState = { kind: 'running', heard: 'nothing', silence: 0 }

/** Consecutive unanswered requests after which the target counts as dead. */
const SILENCE = { refused: 3, other: 12 }

/** The state after an exchange that says something about the target. */
export function afterExchange(state: RunState, exchange: Exchange): RunState {
  // An answer that cannot be decoded is the failure of a target that is there.
  if (!isAnswered(exchange) && !exchange.noAnswer.response)
    return state.kind === 'running' ? silenced(state, exchange.noAnswer) : state
  const unreached = state.heard === 'answers' ? undefined : gatewayError(exchange)
  if (unreached !== undefined)
    return state.kind === 'running' ? silenced(state, { kind: 'reset', detail: unreached }) : state
  const heard = isThrottled(exchange) && state.heard !== 'answers' ? 'throttling' : 'answers'
  return state.kind === 'running' || state.kind === 'dead'
    ? { kind: 'running', heard, silence: 0 }
    : { ...state, heard }
}

function silenced({ heard, silence }: Extract<RunState, { kind: 'running' }>, noAnswer: NoAnswer): RunState {
  const more = silence + (noAnswer.kind === 'refused' ? SILENCE.other / SILENCE.refused : 1)
  return more >= SILENCE.other ? { kind: 'dead', heard, noAnswer } : { kind: 'running', heard, silence: more }
}

/** The state after a stop; the first reason counts. A dead target is not even sent clean-up. */
export function afterStop(state: RunState, reason: StopReason): RunState {
  if (state.kind === 'stopping' || state.kind === 'stopped') return state
  return { kind: state.kind === 'dead' ? 'stopped' : 'stopping', heard: state.heard, reason }
}

/** The state after the safety guard closed the way to a real account. */
export function afterClosing(
  state: RunState,
  ended: Extract<RunState, { kind: 'closed' }>['ended'],
): RunState {
  const isStopped = state.kind === 'stopping' || state.kind === 'stopped'
  return isStopped ? state : { kind: 'closed', heard: state.heard, ended }
}

/** How a run in this state ended. */
export function endOf(state: RunState): Ended {
  if (state.kind === 'stopping' || state.kind === 'stopped') return state.reason
  if (state.kind === 'closed') return state.ended
  if (state.heard === 'throttling') return 'throttled'
  if (state.heard === 'nothing') return 'never-answered'
  return state.kind === 'dead' ? 'target-died' : 'finished'
}

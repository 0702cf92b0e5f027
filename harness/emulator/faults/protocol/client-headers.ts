import { crashing, headerOf, rejecting, textOf } from '../../variations/messages.ts'
import { breaking, CRASHES, faultRows } from '../fault.ts'

const NAME = 'protocol/client-headers'

export const protocolClientHeadersFaults = faultRows({
  'client-headers-crash': breaking(NAME, {
    text: 'A request with amz-sdk-invocation-id is answered with 500.',
    also: CRASHES,
    middleware: () => crashing((request) => headerOf(request, 'amz-sdk-invocation-id') !== ''),
  }),
  'client-headers-of-attempts-are-refused': breaking(NAME, {
    text: 'A request that says how many attempts follow is refused.',
    middleware: () => rejecting((request) => headerOf(request, 'amz-sdk-request').includes('max=')),
  }),
  'client-headers-with-a-checksum-are-refused': breaking(NAME, {
    text: 'A request with the checksum of its body is refused.',
    middleware: () => rejecting((request) => headerOf(request, 'x-amz-content-sha256') !== ''),
  }),
  'client-headers-with-a-token-crash': breaking(NAME, {
    text: 'A request with temporary credentials is answered with 500.',
    also: CRASHES,
    middleware: () => crashing((request) => headerOf(request, 'x-amz-security-token') !== ''),
  }),
  'client-headers-of-a-trace-crash-in-refusals': breaking(NAME, {
    text: 'A refusal within a trace is answered with 500.',
    also: CRASHES,
    middleware: () =>
      crashing((request) => headerOf(request, 'x-amzn-trace-id') !== '' && textOf(request) === '{}'),
  }),
})

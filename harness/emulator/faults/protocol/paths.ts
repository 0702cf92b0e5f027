import type { HttpRequest } from '../../../model/exchange.ts'
import { isObject } from '../../../model/exchange.ts'
import { crashing, readsPath, sentIn } from '../../variations/messages.ts'
import type { Middleware, SideEffect } from '../../variations/variation.ts'
import { breaking, CRASHES, type FaultRow, faultRows, requirementsNamed } from '../fault.ts'

const EXACT: SideEffect = { select: '*/protocol/label-is-exact', why: 'It sends some such paths.' }

const odd = (text: string, pattern: RegExp): FaultRow =>
  breaking('protocol/odd-paths', {
    text,
    also: [...CRASHES, EXACT],
    middleware: () => crashing(({ path }) => pattern.test(path.replace(/\?.*/s, ''))),
  })

const labelled = (
  text: string,
  middleware: () => Middleware,
  also: readonly SideEffect[] = [],
): FaultRow => ({
  text,
  kind: 'protocol',
  kills: requirementsNamed('protocol/label-binding'),
  also,
  middleware,
})

const LABEL = /(?<=^\/detector\/)[^/?]+/

/** Takes what stands elsewhere for the label. */
const instead =
  (named: (request: HttpRequest) => unknown): (() => Middleware) =>
  () =>
  (request, next) => {
    const label = named(request)
    return typeof label === 'string' && label !== ''
      ? next({ ...request, path: request.path.replace(LABEL, label) })
      : next(request)
  }

const KNOWN_DETECTORS: readonly SideEffect[] = [
  {
    select: 'guardduty.*/behaviour/unknown-detector-is-rejected',
    why: 'One of them is the id with a space.',
  },
]

export const protocolPathsFaults = faultRows({
  'paths-with-quotes-break-json': {
    text: 'The refusal of an unknown detector repeats its id without escapes.',
    kind: 'protocol',
    kills: requirementsNamed('protocol/odd-paths', 'guardduty.'),
    middleware: () => async (request, next) => {
      const response = await next(request)
      const label = decodeURIComponent(/^\/detector\/(?:[^/%]|%22)+/.exec(request.path)?.[0] ?? '')
      return response.status === 400 && label.includes('"')
        ? { ...response, body: `{"message":"There is no detector ${label}."}` }
        : response
    },
  },
  'paths-beyond-ascii-crash': odd('A path with a letter beyond ASCII is answered with 500.', /%c3%a9/i),
  'paths-with-nul-crash': odd('A path with NUL is answered with 500.', /%00/),
  'paths-that-are-not-utf-8-crash': odd('A path that is not UTF-8 is answered with 500.', /%ff/i),
  'paths-with-stray-percent-signs-crash': odd(
    'A path with a stray percent sign is answered with 500.',
    /%(?![0-9a-f]{2})/i,
  ),
  'paths-with-empty-segments-crash': {
    ...odd('A path with an empty segment is answered with 500.', /\/\//),
    also: [
      ...CRASHES,
      { select: '*/protocol/empty-segment', why: 'A crash is no refusal.' },
      { select: '*/path/**', why: 'An empty label is an empty segment.' },
    ],
  },
  'paths-hang-up-beyond-ascii': {
    text: 'A path with a letter beyond ASCII is answered with a closed connection.',
    kind: 'protocol',
    kills: requirementsNamed('protocol/odd-paths'),
    wire: {
      gate: (incoming) => {
        if (!/^[^?]*%c3%a9/i.test(incoming.url ?? '')) return 'go on'
        incoming.socket.destroy()
        return 'done'
      },
    },
  },
  'paths-without-empty-segments': breaking('protocol/empty-segment', {
    text: 'Empty segments of a path are dropped.',
    also: [{ select: '*/path/**', why: 'An empty label is an empty segment.' }],
    middleware: () => readsPath((path) => path.replaceAll(/\/{2,}/g, '/')),
  }),
  'labels-decoded-twice': labelled(
    'A label is decoded twice.',
    () => readsPath((path) => path.replaceAll(/%25(?=[0-9a-f]{2})/gi, '%')),
    [{ select: '*/protocol/odd-paths', why: 'What is decoded twice may be no encoding.' }],
  ),
  'labels-overridden-by-the-body': labelled(
    'A member of the body that has the name of the label replaces it.',
    instead((request) => {
      const sent = sentIn(request)
      return isObject(sent) ? sent.detectorId : undefined
    }),
    [{ select: '*/protocol/unknown-members', why: 'It sends such a member, which is no detector.' }],
  ),
  'labels-overridden-by-the-query': labelled(
    'A parameter of the query that has the name of the label replaces it.',
    instead(({ path }) => new URLSearchParams(path.split('?')[1]).get('detectorId')),
    [{ select: '*/protocol/unrelated-query', why: 'It sends such a parameter, which is no detector.' }],
  ),
  'labels-trimmed': breaking('protocol/label-is-exact', {
    text: 'White space around a label is dropped.',
    also: KNOWN_DETECTORS,
    middleware: () =>
      readsPath((path) => path.replaceAll(/(?<=\/)(%20|%09|%0A)+|(%20|%09|%0A)+(?=\/|$)/gi, '')),
  }),
  'labels-end-at-nul': breaking('protocol/label-is-exact', {
    text: 'A label ends where NUL stands.',
    middleware: () => readsPath((path) => path.replace(/%00[^/]*/, '')),
  }),
  'labels-without-stray-percent-signs': breaking('protocol/label-is-exact', {
    text: 'Stray percent signs in a label are dropped.',
    middleware: () => readsPath((path) => path.replaceAll(/%(?![0-9a-f]{2})/gi, '')),
  }),
})

import type { Consequence } from '../../consequence.ts'
import { faultRows } from '../fault.ts'
import { errors, headed } from './answer-changes.ts'
import { breaking } from './breaking.ts'
import { headerOf, reads, refusing, withHeader } from './mistakes.ts'

const TYPE = 'content-type'

const jsonTyped = reads((request) => withHeader(request, TYPE, 'application/json'))
const textTyped = reads((request) => withHeader(request, TYPE, 'text/plain'))

/** Of a server that takes what it should refuse. */
const NOT_REFUSED: Consequence = {
  select: '*/protocol/unsupported-media-type',
  why: 'The refusal it reads never comes.',
}

/** Mistakes with media types. */
export const mediaTypeFaults = faultRows({
  'media-without-parameters': breaking('protocol/content-type-parameters', {
    text: 'A media type with a parameter is refused.',
    also: [{ select: '*/protocol/content-type-case', why: 'It sends a parameter, too.' }],
    around: () => refusing((request) => headerOf(request, TYPE).includes(';')),
  }),
  'media-with-one-parameter': breaking('protocol/content-type-parameters', {
    text: 'A media type with two parameters is refused with 415.',
    around: () => (request, next) =>
      headerOf(request, TYPE).split(';').length > 2 ? textTyped(request, next) : next(request),
  }),
  'media-in-lower-case': breaking('protocol/content-type-case', {
    text: 'A media type with a capital is refused with 415.',
    also: [{ select: '*/protocol/content-type-parameters', why: 'It sends parameters with capitals.' }],
    around: () => (request, next) =>
      /[A-Z]/.test(headerOf(request, TYPE)) ? textTyped(request, next) : next(request),
  }),
  'media-of-any-type': breaking('protocol/other-content-type', {
    text: 'Media types are not looked at.',
    also: [{ select: '*/protocol/no-content-type', why: 'None is as good as any.' }, NOT_REFUSED],
    around: () => jsonTyped,
  }),
  'media-with-json-in-it': breaking('protocol/other-content-type', {
    text: 'Every media type with the letters json is accepted.',
    also: [NOT_REFUSED],
    around: () => (request, next) =>
      headerOf(request, TYPE).includes('json') ? jsonTyped(request, next) : next(request),
  }),
  'media-is-json-by-default': breaking('protocol/no-content-type', {
    text: 'A body without a media type is read as JSON.',
    also: [NOT_REFUSED],
    around: () => (request, next) =>
      headerOf(request, TYPE) === '' ? jsonTyped(request, next) : next(request),
  }),
  'media-refused-as-unreadable': breaking('protocol/unsupported-media-type', {
    text: 'A media type that is not supported is refused with 415, and typed as a body that is no JSON.',
    kind: 'error-shape',
    also: [{ select: '*/protocol/error-status', why: 'The type has another status.' }],
    around: () =>
      errors((response) =>
        response.status === 415 ? headed('x-amzn-errortype', 'SerializationException')(response) : response,
      ),
  }),
  'media-accept-is-not-read': breaking('protocol/unacceptable', {
    text: 'The header Accept is not looked at.',
    around: () => reads((request) => withHeader(request, 'accept', '*/*')),
  }),
  'media-refuses-wildcards': breaking('protocol/accept', {
    text: 'A request is refused that accepts any media type of a kind.',
    around: () => refusing((request) => headerOf(request, 'accept').includes('*')),
  }),
})

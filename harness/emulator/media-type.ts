const JSON_RANGES = ['application/json', 'application/*', '*/*']

/** Whether a content type is JSON; parameters such as the charset are ignored. */
export const isJson = (contentType: string): boolean => mediaRange(contentType) === 'application/json'

/** Whether an Accept header leaves room for JSON. */
export const coversJson = (accept: string): boolean =>
  accept.trim() === '' ||
  accept
    .split(',')
    .some((range) => JSON_RANGES.includes(mediaRange(range)) && !/;\s*q=0(\.0*)?\s*(;|$)/i.test(range))

const mediaRange = (text: string) => (text.split(';')[0] ?? '').trim().toLowerCase()

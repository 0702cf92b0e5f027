import type { Edit } from '../../harness/index.ts'

/** The same request, signed for another region; servers that know one region only do not look at it. */
export const inAnotherRegion: Edit = (request) => ({
  ...request,
  headers: Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [
      name,
      value.replace('/us-east-1/', '/eu-west-1/'),
    ]),
  ),
})

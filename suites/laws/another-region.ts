import type { Edit } from '../../harness/index.ts'

/** The same request, signed for another region; servers that know one region only ignore it. */
export const inAnotherRegion: Edit = ({ scope, ...request }) => ({
  ...request,
  ...(scope && { scope: { ...scope, region: otherThan(scope.region) } }),
})

const otherThan = (region: string) => (region === 'eu-west-1' ? 'us-east-1' : 'eu-west-1')

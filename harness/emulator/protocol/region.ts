import type { HttpRequest } from '../../model/exchange.ts'
import { freshGuardDuty, type GuardDutyState } from '../guardduty/state.ts'
import { freshInspector2, type Inspector2State } from '../inspector2/state.ts'
import { freshHub, type SecurityHubState } from '../securityhub/state.ts'
import { requestHeader } from './parse.ts'

const SCOPE = /\bCredential=[^/,\s]+\/\d{8}\/([^/,\s]+)\/([^/,\s]+)\/aws4_request\b/

/** Where a request was signed for; one-port emulators know the service from nothing else. */
export interface CredentialScope {
  readonly region: string
  readonly service: string
}

/** The SigV4 credential scope of a request, or undefined where it has none that can be read. */
export function credentialScope(request: HttpRequest): CredentialScope | undefined {
  const [, region, service] = SCOPE.exec(requestHeader(request, 'authorization') ?? '') ?? []
  return region === undefined || service === undefined ? undefined : { region, service }
}

/** The account that calls, whatever credentials it signs with. */
const CALLER = '000000000000'

/** What the caller's account holds in one region; regions know nothing of each other. */
export interface Region {
  readonly name: string
  readonly caller: string
  readonly now: () => Date
  readonly guardduty: GuardDutyState
  readonly inspector2: Inspector2State
  readonly securityhub: SecurityHubState
}

/** The regions of one emulator, each made when it is first asked for. */
export function createRegions(now: () => Date): (name: string) => Region {
  const regions = new Map<string, Region>()
  return (name) => {
    const region = regions.get(name) ?? freshRegion(name, now)
    regions.set(name, region)
    return region
  }
}

const freshRegion = (name: string, now: () => Date): Region => ({
  name,
  caller: CALLER,
  now,
  guardduty: freshGuardDuty(),
  inspector2: freshInspector2(),
  securityhub: { hub: freshHub(now()) },
})

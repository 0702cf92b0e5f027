import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { embedded } from '../harness/adequacy/embedded.ts'
import { createEmulator } from '../harness/emulator/emulator.ts'
import { verified } from '../harness/emulator/protocol/signature.ts'
import type { Variation } from '../harness/emulator/variations/variation.ts'
import type { RunReport } from '../harness/model/report.ts'
import type { Select } from '../harness/runner/plan/plan.ts'
import { run } from '../harness/runner/run.ts'
import { type HttpOptions, httpTarget } from '../harness/targets/http/http.ts'
import { EXAMPLE_ACCESS_KEY, EXAMPLE_SECRET_KEY } from '../harness/targets/signing/example-signature.ts'
import { signed } from '../harness/targets/signing/signed.ts'
import type { Target } from '../harness/targets/target.ts'
import { makeCertificates } from '../harness/testing/certificates.ts'
import { listenEmulator } from '../harness/testing/listen.ts'
import { muster } from '../harness/testing/muster.ts'
import { type ProxyOptions, startNginx } from '../harness/testing/nginx.ts'
import { tool } from '../harness/testing/tool.ts'
import { catalogue } from './catalogue.ts'

const nginx = tool('nginx', 'any')

const ONE_OF_EACH_SERVICE = ['GetMembers', 'AssociateMember', 'InviteMembers']

const SOUND: Variation = {}

/** Refuses what is not signed with the example credentials. */
const VERIFYING: Variation = {
  signed: true,
  middleware: () => (request, next) => verified({ handle: next }).handle(request),
}

/** Serves an emulator that nobody has talked to yet. */
const served = (difference: Variation) => listenEmulator(createEmulator({ fault: difference }))

async function behindNginx(options: ProxyOptions): Promise<string> {
  const proxy = await startNginx(nginx ?? '', options)
  onTestFinished(proxy.close)
  return proxy.url
}

const credentials = async () => ({ accessKeyId: EXAMPLE_ACCESS_KEY, secretAccessKey: EXAMPLE_SECRET_KEY })

function throughNginx(options: HttpOptions): Target {
  return signed({ ...httpTarget(options), url: options.url }, { credentials })
}

async function judge(target: Target, select: Select = {}): Promise<RunReport> {
  onTestFinished(target.close)
  return run({ catalogue, target, select, seed: 1, run: 0, cases: 1 })
}

/** The verdicts on an emulator with nothing before it. */
const directly = async (difference: Variation) =>
  verdictsOf(await judge(await embedded('emulator', difference, { raw: true })))

const verdictsOf = ({ requirements }: RunReport) =>
  Object.fromEntries(requirements.map(({ id, verdict }) => [id, verdict]))

describe.runIf(nginx)('behind nginx, the emulator', () => {
  let certificates: ReturnType<typeof makeCertificates>

  beforeAll(() => {
    certificates = makeCertificates()
  })
  afterAll(() => certificates.remove())

  test('has the same verdicts, with nothing configured but where it is', async () => {
    const url = await behindNginx({ upstream: await served(SOUND) })
    const proxied = verdictsOf(await judge(throughNginx({ url })))
    expect(proxied).toEqual(await directly(SOUND))
    expect(new Set(Object.values(proxied))).toEqual(new Set(['pass', 'excluded']))
  })

  test('has the same verdicts over TLS of a private authority, with verified signatures', async () => {
    const url = await behindNginx({
      upstream: await served(VERIFYING),
      certificate: certificates.good,
      // A signature covers the host that the client named.
      directives: ['proxy_set_header Host $http_host'],
    })
    const proxied = verdictsOf(await judge(throughNginx({ url, ca: certificates.ca.cert })))
    expect(proxied).toEqual(await directly(VERIFYING))
    expect(new Set(Object.values(proxied))).toEqual(new Set(['pass']))
  })

  test('is judged so by the command', async () => {
    const url = await behindNginx({
      upstream: await served(VERIFYING),
      certificate: certificates.good,
      directives: ['proxy_set_header Host $http_host'],
    })
    const argv = ['run', '--target', url, '--ca', certificates.ca.certFile, '--operation', 'AssociateMember']
    const { code, out } = await muster([...argv, '--fail-on', 'should'])
    expect(out).toContain(` judges ${url}, every request signed with the example credentials\n`)
    expect(code, out).toBe(0)
  })

  test('is refused where the proxy signs for another host than the client', async () => {
    const url = await behindNginx({ upstream: await served(VERIFYING) })
    const verdicts = verdictsOf(await judge(throughNginx({ url })))
    expect(Object.values(verdicts)).not.toContain('pass')
  })

  test('fails where nginx puts pages of its own in the place of errors', async () => {
    const url = await behindNginx({
      upstream: await served(SOUND),
      directives: ['proxy_intercept_errors on', 'error_page 400 401 403 404 409 415 /sorry.html'],
    })
    const select = { operations: ONE_OF_EACH_SERVICE, requirements: ['**/error-envelope'] }
    const { requirements } = await judge(throughNginx({ url }), select)
    expect(requirements.length).toBe(ONE_OF_EACH_SERVICE.length)
    for (const { id, level, verdict } of requirements) {
      expect({ id, level, verdict }).toEqual({ id, level: 'MUST', verdict: 'fail' })
    }
  })
})

import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { createEmulator } from '../harness/emulator/emulator.ts'
import { serveEmulator } from '../harness/emulator/http.ts'
import { verified } from '../harness/emulator/signature/verified.ts'
import type { RunReport } from '../harness/model/report.ts'
import { run } from '../harness/runner/run.ts'
import { EXAMPLE_ACCESS_KEY, EXAMPLE_SECRET_KEY } from '../harness/targets/encode.ts'
import { type HttpOptions, httpTarget } from '../harness/targets/http.ts'
import { signed } from '../harness/targets/signing/signed.ts'
import { makeCertificates } from '../harness/testing/certificates.ts'
import { muster } from '../harness/testing/muster.ts'
import { type ProxyOptions, startNginx } from '../harness/testing/nginx.ts'
import { tool } from '../harness/testing/tool.ts'
import { catalogue } from './catalogue.ts'

const nginx = tool('nginx', 'any')

/** Serves an emulator that nobody has talked to yet. */
async function emulator(checks: 'signatures' | 'nothing'): Promise<string> {
  const bare = createEmulator()
  const served = await serveEmulator(checks === 'signatures' ? verified(bare) : bare, {
    host: '127.0.0.1',
    port: 0,
  })
  onTestFinished(served.close)
  return served.url
}

async function behindNginx(options: ProxyOptions): Promise<string> {
  const proxy = await startNginx(nginx ?? '', options)
  onTestFinished(proxy.close)
  return proxy.url
}

const credentials = async () => ({ accessKeyId: EXAMPLE_ACCESS_KEY, secretAccessKey: EXAMPLE_SECRET_KEY })

async function judge(options: HttpOptions): Promise<RunReport> {
  const target = signed({ ...httpTarget(options), url: options.url }, { credentials })
  onTestFinished(target.close)
  return run({ catalogue, target, seed: 1, run: 0, cases: 1 })
}

const verdictsOf = ({ requirements }: RunReport) =>
  Object.fromEntries(requirements.map(({ id, verdict }) => [id, verdict]))

describe.runIf(nginx)('behind nginx, the emulator', () => {
  let certificates: ReturnType<typeof makeCertificates>

  beforeAll(() => {
    certificates = makeCertificates()
  })
  afterAll(() => certificates.remove())

  test('has the same verdicts, with nothing configured but where it is', async () => {
    const direct = verdictsOf(await judge({ url: await emulator('nothing') }))
    const url = await behindNginx({ upstream: await emulator('nothing') })
    expect(verdictsOf(await judge({ url }))).toEqual(direct)
    expect(new Set(Object.values(direct))).toEqual(new Set(['pass', 'excluded']))
  })

  test('has the same verdicts over TLS of a private authority, with verified signatures', async () => {
    const direct = verdictsOf(await judge({ url: await emulator('signatures') }))
    const url = await behindNginx({
      upstream: await emulator('signatures'),
      certificate: certificates.good,
      // A signature covers the host that the client named.
      directives: ['proxy_set_header Host $http_host'],
    })
    const proxied = verdictsOf(await judge({ url, ca: certificates.ca.cert }))
    expect(proxied).toEqual(direct)
    expect(new Set(Object.values(proxied))).toEqual(new Set(['pass']))
  })

  test('is judged so by the command', async () => {
    const url = await behindNginx({
      upstream: await emulator('signatures'),
      certificate: certificates.good,
      directives: ['proxy_set_header Host $http_host'],
    })
    const argv = ['run', '--target', url, '--ca', certificates.ca.certFile, '--operation', 'AssociateMember']
    const { code, out } = await muster([...argv, '--fail-on', 'should'])
    expect(out).toContain(` judges ${url}, every request signed with the example credentials\n`)
    expect(code, out).toBe(0)
  })

  test('is refused where the proxy signs for another host than the client', async () => {
    const url = await behindNginx({ upstream: await emulator('signatures') })
    const verdicts = verdictsOf(await judge({ url }))
    expect(Object.values(verdicts)).not.toContain('pass')
  })

  test('fails where nginx puts pages of its own in the place of errors', async () => {
    const url = await behindNginx({
      upstream: await emulator('nothing'),
      directives: ['proxy_intercept_errors on', 'error_page 400 401 403 404 409 415 /sorry.html'],
    })
    const { requirements } = await judge({ url })
    const failed = requirements.filter(({ verdict, level }) => verdict === 'fail' && level === 'MUST')
    expect(failed.map(({ id }) => id)).toEqual(
      expect.arrayContaining([
        'guardduty.CreateMembers/protocol/error-envelope',
        'inspector2.AssociateMember/protocol/error-envelope',
        'securityhub.InviteMembers/protocol/error-envelope',
      ]),
    )
  })
})

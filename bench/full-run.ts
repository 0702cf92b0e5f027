import type { HttpRequest } from '../harness/model/exchange.ts'
import { run } from '../harness/runner/run.ts'
import { httpTarget } from '../harness/targets/http/http.ts'
import { EXAMPLE_ACCESS_KEY, EXAMPLE_SECRET_KEY } from '../harness/targets/signing/example-signature.ts'
import { signed } from '../harness/targets/signing/signed.ts'
import { catalogue } from '../suites/catalogue.ts'

export const CONCURRENCY = 12
const CASES = 25

const credentials = async () => ({ accessKeyId: EXAMPLE_ACCESS_KEY, secretAccessKey: EXAMPLE_SECRET_KEY })

/** A whole run as `muster run --target URL` makes it, and the requests that it sent. */
export async function fullRun(url: string, round: number): Promise<readonly HttpRequest[]> {
  const requests: HttpRequest[] = []
  const http = httpTarget({ url })
  const recording = {
    ...http,
    url,
    send: (request: HttpRequest) => {
      requests.push(request)
      return http.send(request)
    },
  }
  const target = signed(recording, { credentials })
  await run({ catalogue, target, seed: 20261120, run: round, cases: CASES, concurrency: CONCURRENCY })
  await target.close()
  return requests
}

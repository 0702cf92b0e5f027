import { describe, expect, test } from 'vitest'
import { muster } from '../testing/muster.ts'

/** One quick requirement of one operation. */
const QUICK = ['--operation', 'GetMembers', '--requirement', '**/maxItems', '--cases', '2']

const LINE =
  'guardduty.CreateMembers/body/accountDetails/minItems?aspect=outside&draw=0+entries&path=0&dealt=2&seed=1&run=0&cases=0&identity=200'
const COMMAND = `npx pass-muster replay '${LINE}' --target http://127.0.0.1:1`

describe('an invalid command line', () => {
  test.each([
    ['an unknown flag', ['run', '--seeed', '1'], /unknown option '--seeed' \(Did you mean --seed\?\)/],
    ['an unknown command', ['rnu'], /unknown command 'rnu' \(Did you mean run\?\)/],
    ['an argument too many', ['run', 'x'], /too many arguments/],
    [
      'an invalid URL',
      ['run', '--target', 'localhost:5000'],
      /--target "localhost:5000" is no http:\/\/ or https:\/\/ URL: pass one such as/,
    ],
    ['a URL of another kind', ['run', '--target', 'ftp://x'], /is no http:\/\/ or https:\/\/ URL/],
    ['an empty target', ['run', '--target', ''], /--target is empty/],
    ['a URL with a query', ['run', '--target', 'http://localhost/?x'], /remove the query/],
    [
      'a fault with a URL',
      ['run', '--target', 'http://localhost', '--fault', 'wrong-status'],
      /--fault applies to the embedded emulator/,
    ],
    ['an unknown fault', ['run', '--fault', 'wrong-statu'], /did you mean "wrong-status"\?/],
    [
      'an unknown operation',
      ['run', '--operation', 'CreateMember'],
      /matches nothing: did you mean "guardduty.CreateMembers"\?/,
    ],
    [
      'an unknown requirement',
      ['run', '--requirement', '**/maxItem'],
      /matches nothing: did you mean ".*\/maxItems"\?/,
    ],
    [
      'a requirement of another operation',
      ['run', '--operation', 'GetMembers', '--requirement', 'CreateMembers/body'],
      /matches nothing/,
    ],
    [
      'a requirement that resembles none',
      ['run', '--requirement', 'foo'],
      /--requirement "foo" matches nothing\.$/m,
    ],
    [
      'a target with a typing error',
      ['run', '--target', 'embeded'],
      /is not a URL: did you mean "embedded"\?/,
    ],
    ['another one', ['replay', LINE, '--target', 'aws-emulater'], /did you mean "aws-emulator"\?/],
    [
      'a whole replay command',
      ['replay', COMMAND],
      /^muster: This argument is a whole command: run it as it is/,
    ],
    [
      'a replay command as a requirement',
      ['run', '--requirement', COMMAND],
      /--requirement is a replay line/,
    ],
    ['a replay line as a requirement', ['list', '--requirement', LINE], /pass it to muster replay\./],
    [
      'a dry run with a report',
      ['run', '--dry-run', '--report', 'json=r.json'],
      /'--dry-run \[detail\]' cannot be/,
    ],
    [
      'a dry run with a time',
      ['run', '--dry-run', '--max-time', '5'],
      /'--dry-run \[detail\]' cannot be used/,
    ],
    ['a list of faults with seeds', ['adequacy', '--list', '--seeds', '2'], /'--list' cannot be used/],
    [
      'targets with a fault',
      ['adequacy', '--targets', 'x', '--only', 'y'],
      /'--targets <file>' cannot be used/,
    ],
    ['a configuration without targets', ['adequacy', '--config', 'x'], /pass --targets too, or remove it/],
    ['cases without a number', ['run', '--cases', 'many'], /whole number/],
    ['a seed too large', ['run', '--seed', '9999999999'], /below 2147483648/],
    ['an unknown level', ['run', '--fail-on', 'may'], /Allowed choices are must, should/],
    ['an invalid port', ['serve', '--port', '99999'], /from 0 to 65535/],
    ['an unknown topic', ['help', 'codes'], /not a command or a topic/],
    ['nothing to replay', ['replay'], /missing required argument/],
    ['an invalid replay line', ['replay', 'x?y'], /neither a replay line nor a readable file/],
  ])('ends with 2 and one sentence: %s', async (_, argv, sentence) => {
    const { code, out, err } = await muster(argv)
    expect(code).toBe(2)
    expect(err).toMatch(sentence)
    expect(err).toMatch(/^muster: [^\n]+\n$/)
    expect(out).toBe('')
  })

  test('ends with 2 without a target in CI, so that the embedded emulator is never tested by accident', async () => {
    expect(await muster(['run', ...QUICK], { CI: 'true' })).toMatchObject({ code: 2, out: '' })
    expect((await muster(['run', ...QUICK, '--target', 'embedded'], { CI: 'true' })).code).toBe(0)
  })
})

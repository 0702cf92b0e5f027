import { expect, test } from 'vitest'
import { catalogue } from '../../suites/catalogue.ts'
import { faults } from '../emulator/faults/index.ts'
import { run } from '../runner/run.ts'
import { emulatorTarget, trivialTarget } from '../testing/targets.ts'
import type { ListedTarget } from './target-list.ts'
import { unmetExpectations } from './target-list.ts'

const LIMIT = 'guardduty.CreateMembers/body/accountDetails/maxItems'
const OTHER = 'guardduty.CreateMembers/body/accountDetails/minItems'

const servers = {
  sound: () => emulatorTarget(),
  broken: () => emulatorTarget(faults['accepts-51-members']),
  stub: () => trivialTarget('a stub', {}),
}

async function found(server: keyof typeof servers, expected: Pick<ListedTarget, 'expect' | 'kills'>) {
  const select = { requirements: [LIMIT, OTHER] }
  const report = await run({ catalogue, target: servers[server](), select, seed: 1, run: 0, cases: 1 })
  return unmetExpectations({ name: 'it', url: 'http://127.0.0.1', ...expected }, report)
}

test.each<[keyof typeof servers, ListedTarget['expect'], ListedTarget['kills']]>([
  ['sound', 'clean', []],
  ['broken', 'caught', []],
  ['broken', 'caught', [LIMIT]],
  ['stub', 'trivial', []],
])('of what is %s and is expected to be %s %j there is nothing to say', async (server, expected, kills) => {
  expect(await found(server, { expect: expected, kills })).toEqual([])
})

test.each<[keyof typeof servers, ListedTarget['expect'], ListedTarget['kills'], RegExp]>([
  [
    'broken',
    'clean',
    [],
    /^guardduty\.CreateMembers\/body\/accountDetails\/maxItems: expected .+, got .+\.$/,
  ],
  ['sound', 'caught', [], /^Nothing fails\.$/],
  ['broken', 'caught', [OTHER], /accountDetails\/minItems should fail and does not\.$/],
  ['sound', 'trivial', [], /^It scores 100\.0 %, more than 2\.0 %\.$/],
])('of what is %s and was expected to be %s %j it says so', async (server, expected, kills, sentence) => {
  expect(await found(server, { expect: expected, kills })).toEqual([expect.stringMatching(sentence)])
})

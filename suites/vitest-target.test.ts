import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createEmulator } from '../harness/emulator/emulator.ts'
import { serveEmulator } from '../harness/emulator/http.ts'
import { requirementsOf } from '../harness/model/requirement.ts'
import { conformanceFile as file, QUICK } from '../harness/testing/conformance-file.ts'
import { deadUrl } from '../harness/testing/listen.ts'
import { type SeenFile, type VitestProject, vitestProject } from '../harness/testing/vitest-project.ts'

let project: VitestProject
let files: ReadonlyMap<string, SeenFile>

const testsOf = (name: string) => files.get(`${name}.test.ts`)?.tests ?? []
const errorsOf = (name: string) => (files.get(`${name}.test.ts`)?.errors ?? []).map(({ message }) => message)

beforeAll(async () => {
  const silent = await deadUrl()
  const emulator = await serveEmulator(createEmulator(), { host: '127.0.0.1', port: 0 })
  project = vitestProject({
    'silent.test.ts': file(`operations: GET, target: '${silent}'`),
    'environment.test.ts': file("operations: GET, requirements: ['**/minItems']"),
    'closed.test.ts': file(`operations: GET, requirements: ['**/minItems'], target: async () => ({
      ...emulatorTarget(),
      close: async () => writeFileSync('closed', ''),
    })`),
    'kept.test.ts': file(`operations: GET, requirements: ['**/minItems'], target: {
      ...emulatorTarget(),
      close: async () => writeFileSync('not-closed', ''),
    }`),
    'unopened.test.ts': file("operations: GET, target: () => { throw new Error('no docker here') }"),
    'misspelt.test.ts': file("operations: ['GetMember'], target: emulatorTarget()"),
  })
  const ran = await project.vitest(QUICK, { MUSTER_TARGET: emulator.url })
  await emulator.close()
  files = new Map(ran.files.map((each) => [each.file, each]))
})
afterAll(() => project.remove())

describe('the target of conformance', () => {
  test('fails every test with one sentence where the target never answers', () => {
    const tests = testsOf('silent')
    expect(new Set(tests.map(({ meta }) => meta.muster?.requirement))).toEqual(
      new Set(requirementsOf('guardduty.GetMembers').map(({ id }) => id)),
    )
    const messages = new Set(tests.map(({ errors }) => errors?.map(({ message }) => message).join()))
    expect([...messages]).toEqual([
      expect.stringMatching(/^http:\S+ never answered: .*nothing listens there$/),
    ])
  })

  test('judges what MUSTER_TARGET names', () => {
    const states = testsOf('environment').map(({ state }) => state)
    expect(states).toEqual(['passed', 'passed'])
  })

  test('closes what its function started, and leaves a target that was given open', () => {
    expect(existsSync(join(project.folder, 'closed'))).toBe(true)
    expect(existsSync(join(project.folder, 'not-closed'))).toBe(false)
  })

  test('says why a target could not be started, and that a selection matches nothing', () => {
    expect(new Set(errorsOf('unopened'))).toEqual(new Set(['no docker here']))
    expect(errorsOf('misspelt')).toEqual([
      'conformance(): "GetMember" in operations matches nothing: did you mean "guardduty.GetMembers"?',
    ])
  })

  test('never judges anything where it is not told what', async () => {
    const ran = await project.vitest([...QUICK, 'environment'])
    expect(ran.files[0]?.errors.map(({ message }) => message)).toEqual([
      expect.stringMatching(/conformance\(\) has no target: .* MUSTER_TARGET/),
    ])
    expect(ran.code).toBe(1)
  })
})

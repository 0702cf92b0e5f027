import { readFileSync } from 'node:fs'
import { Command } from 'commander'
import { describe, expect, it } from 'vitest'
import { configSchema } from '../../../../generated/config-schema.ts'
import { operations } from '../../../model/operation.ts'
import { runDefinition } from '../commands/run.ts'
import { complaintOf, configSchemaAt, keysOf } from './config-schema.ts'
import { optionOf } from './option-values.ts'

const at = (target: object) => ({ targets: { moto: { url: 'http://127.0.0.1:5000', ...target } } })

const SOUND: readonly unknown[] = [
  {},
  { $schema: 'x', catalogue: '2026-11', target: 'moto', ...at({ timeout: 2.5, maxTime: '1.5m', wait: 0 }) },
  { seed: 'random', cases: 0, rate: 0.5, reports: { json: '-', annotations: true } },
  { seed: 0, failOn: 'should', operations: ['GetMembers'], requirements: ['**/maxItems'], cases: undefined },
  {
    targets: {
      moto: { endpoints: { guardduty: 'http://127.0.0.1:1' }, real: true, account: '111122223333' },
    },
  },
]

const WRONG: readonly (readonly [unknown, string | RegExp])[] = [
  [null, 'it is null, and must be an object.'],
  [() => ({}), 'its default export is a function: export the object itself.'],
  [{ targts: {} }, /^targts is unknown: did you mean "targets"\? Keys: \$schema, catalogue, target, /],
  [at({ timout: 3 }), /^targets\.moto\.timout is unknown: did you mean "timeout"\? Keys: url, endpoints, /],
  [
    at({ cases: 3, timeout: 'x' }),
    'targets.moto.timeout is "x", and must be a number above 0 up to 86400 or text such as "90s".',
  ],
  [{ targets: { moto: {} } }, /^targets\.moto has neither url nor endpoints: add one, such as url/],
  [
    { targets: { aws: { url: 'aws' } } },
    /^targets\.aws is not a valid name: .*avoid embedded, aws and aws-emulator/,
  ],
  [at({ url: '' }), 'targets.moto.url is "", and must be text that is not empty.'],
  [at({ url: undefined }), /^targets\.moto has neither url/],
  [at({ real: 'yes' }), 'targets.moto.real is "yes", and must be true or false.'],
  [at({ endpoints: {} }), 'targets.moto.endpoints is empty, and must be an object that is not empty.'],
  [
    at({ endpoints: { guard: 'x' } }),
    /^targets\.moto\.endpoints\.guard is unknown: did you mean "guardduty"\?/,
  ],
  [{ cases: '3' }, 'cases is "3", and must be a whole number from 0.'],
  [{ seed: 2 ** 31 }, 'seed is 2147483648, and must be a whole number from 0 up to 2147483647 or "random".'],
  [{ failOn: 'may' }, 'failOn is "may", and must be "must" or "should".'],
  [{ operations: 'GetMembers' }, 'operations is "GetMembers", and must be a list such as ["GetMembers"].'],
  [{ operations: [] }, 'operations is an empty list, and must be a list such as ["GetMembers"].'],
  [{ reports: { jsn: 'x' } }, /^reports\.jsn is unknown: did you mean "json"\?/],
  [{ reports: { json: 'a,b' } }, 'reports.json is "a,b", and must be a path without a comma.'],
  [{ catalogue: 'new' }, 'catalogue is "new", and must be text such as "2026-11".'],
]

describe('a configuration', () => {
  it.each(SOUND)('is valid: %j', (config) => {
    expect(complaintOf(config)).toBeUndefined()
  })

  it.each(WRONG)('is rejected with the key and the expected value: %j', (config, sentence) => {
    expect(complaintOf(config)).toEqual(
      typeof sentence === 'string' ? sentence : expect.stringMatching(sentence),
    )
  })

  it.each([
    { secretAccessKey: 'CANARY' },
    { sessionToken: 'CANARY' },
    { credentials: 'CANARY' },
    { headers: { 'x-api-key': ['CANARY'] } },
    { headers: { 'x-api-key': 12_345 } },
  ])('with a secret in it is rejected without showing the secret: %j', (target) => {
    expect(complaintOf(at(target))).toMatch(/^targets\.moto\.\S+ (looks like a secret|is something else)/)
    expect(complaintOf(at(target))).not.toMatch(/CANARY|12345/)
  })
})

describe('the schema of the configuration', () => {
  it('is the published one', () => {
    const published = new URL('../../../../specs/config.schema.json', import.meta.url)
    expect(JSON.parse(readFileSync(published, 'utf8'))).toEqual(configSchema)
  })

  it('names every service', () => {
    const services = new Set(Object.values(operations).map(({ service }) => service))
    expect(keysOf(configSchemaAt(['targets', 'moto', 'endpoints']) ?? {}).toSorted()).toEqual(
      [...services].toSorted(),
    )
  })

  it('has a flag of muster run for every key of a target except real', () => {
    const command = runDefinition.options(new Command('run'))
    const flags = command.options.map((option) => option.attributeName())
    const settings = keysOf(configSchemaAt(['targets', 'moto']) ?? {}).map(optionOf)
    expect(settings.filter((option) => !flags.includes(option))).toEqual(['real'])
  })
})

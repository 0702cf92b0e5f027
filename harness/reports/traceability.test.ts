import { describe, expect, test } from 'vitest'
import type { Statement } from '../model/statement.ts'
import { toTraceability } from './traceability.ts'

const [create, get] = ['guardduty.CreateMembers', 'guardduty.GetMembers']
const statement = (over: Partial<Statement>): Statement => ({
  id: 'RJ-RT-001',
  operations: [create, get],
  text: 'Something holds.',
  fate: 'required',
  requirements: [],
  ...over,
})
const reasons = { wrappers: 'It binds a client.', open: 'Nobody knows.' }
const options = { propertiesOf: () => 1, reasons, colour: false }

describe('the traceability', () => {
  test('has each statement with what decides it, operations that share a name on one line', () => {
    const given = [
      statement({
        requirements: [
          `${create}/protocol/accept`,
          `${get}/protocol/accept`,
          'securityhub.InviteMembers/response/status',
        ],
      }),
      statement({ id: 'GD-CM-002', fate: 'merged', requirements: [`${get}/body/accountIds/maxItems`] }),
      statement({ id: 'GD-CM-003', requirements: [`${create}/behaviour/nothing`] }),
      statement({ id: 'SDK-001', fate: 'excluded', excluded: 'wrappers' }),
      statement({ id: 'SDK-002', fate: 'excluded', excluded: 'open', because: 'It is dark.' }),
    ]
    expect(toTraceability(given, options)).toMatchInlineSnapshot(`
      "RJ-RT-001  required  Something holds.
                 MUST   modelled             2 properties           protocol/accept
                 MUST   documented           read off every answer  securityhub.InviteMembers/response/status
      GD-CM-002  merged    Something holds.
                 MUST   documented           1 property             body/accountIds/maxItems
      GD-CM-003  required  Something holds.
                 behaviour/nothing: not in the catalogue
      SDK-001    excluded  Something holds.
                 wrappers
      SDK-002    excluded  Something holds.
                 open: It is dark.

      5 statements = 2 required + 1 merged + 2 excluded
         1 wrappers: It binds a client.
         1 open: Nobody knows.
      "
    `)
  })

  test('has colour only where asked', () => {
    expect(toTraceability([statement({})], { ...options, colour: true })).toContain('\u001b[1mRJ-RT-001')
  })
})

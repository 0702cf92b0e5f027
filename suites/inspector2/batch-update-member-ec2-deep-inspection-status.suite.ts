import fc from 'fast-check'
import { SUCCESS } from '../../harness/checks/answers.ts'
import { requirementOf } from '../../harness/model/requirement.ts'
import { constraints } from '../../harness/runner/constraints.ts'
import { expectAnswer, property } from '../../harness/runner/property.ts'
import { defineSuite } from '../../harness/runner/suite.ts'
import { auth } from '../auth.suite.ts'
import { answersEveryAccountOnce, answersOnlyRequested } from '../laws/batch.ts'
import { envelope } from '../laws/envelope.ts'
import { protocol } from '../protocol.suite.ts'
import { BATCH, fullBatch, mixed } from './batch-update.ts'
import { statusFollowsTheRequest } from './status-follows-the-request.ts'

export default defineSuite('inspector2.BatchUpdateMemberEc2DeepInspectionStatus', (operation) => [
  ...constraints(operation),
  ...envelope(operation),
  ...protocol(operation),
  ...auth(operation),
  answersOnlyRequested(operation, BATCH, { inputs: mixed, boundaries: [fullBatch] }),
  answersEveryAccountOnce(operation, BATCH, { inputs: mixed, boundaries: [fullBatch] }),
  statusFollowsTheRequest(operation),

  property({
    requirement: requirementOf(operation.id, 'behaviour/accepts-an-empty-list'),
    aspect: 'law',
    boundaries: [{ label: 'empty', values: fc.constant({ body: { accountIds: [] } }) }],
    controlled: true,
    law: async (input, world) => expectAnswer((await world.call(operation.id, input)).exchange, SUCCESS),
  }),
])

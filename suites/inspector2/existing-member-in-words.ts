import fc from 'fast-check'
import { type Operation, type Property, property, requirementOf } from '../../harness/index.ts'
import { speaks } from '../laws/wording.ts'
import { associate } from './members.ts'

/** The refusal of an account that is associated already says so as AWS says it. */
export const existingMemberInWords = (operation: Operation<'inspector2.AssociateMember'>): Property =>
  property<number>({
    requirement: requirementOf(operation.id, 'response/wording/existing-member'),
    aspect: 'law',
    boundaries: [{ label: 'twice', values: fc.constant(1) }],
    controlled: true,
    alone: true,
    law: async (_, context) => {
      const id = context.account()
      await associate(context, id)
      return speaks(
        await associate(context, id),
        'ValidationException',
        /^The request is rejected because the given account ID is already a member or associated member of the current account\.$/,
      )
    },
  })

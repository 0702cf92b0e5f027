import { isRefusal } from '../../protocol/refusals.ts'
import {
  answers,
  bare,
  changingBody,
  errors,
  headed,
  NOTHING_STANDS,
  successes,
} from '../../variations/answers.ts'
import { breaking } from '../../variations/breaking.ts'
import { faultRows } from '../fault.ts'

const renamed = (value: unknown, from: string, to: string): unknown =>
  JSON.parse(JSON.stringify(value).replaceAll(`"${from}":`, `"${to}":`))

const switched = (name: string) =>
  (/^[a-z]/.test(name) ? name.charAt(0).toUpperCase() : name.charAt(0).toLowerCase()) + name.slice(1)

const ID = 'x-amzn-requestid'

export const responseShapeEveryServiceFaults = faultRows({
  // A serializer that drops empty lists, required ones too.
  'omits-empty-list': {
    text: 'CreateMembers leaves unprocessedAccounts out when every account was created.',
    kind: 'response-shape',
    kills: ['guardduty.CreateMembers/response/schema'],
    pipeline: ({ handle }) => ({
      handle: (id, input, region) => {
        const outcome = handle(id, input, region)
        if (id !== 'guardduty.CreateMembers' || isRefusal(outcome)) return outcome
        const { unprocessedAccounts, ...rest } = outcome.output
        return Array.isArray(unprocessedAccounts) && unprocessedAccounts.length > 0
          ? outcome
          : { output: rest }
      },
    }),
  },
  'successes-are-typed-as-errors': breaking('response/no-error-type', {
    text: 'Successes have the header of an error type.',
    kind: 'response-shape',
    middleware: () => successes(headed('x-amzn-errortype', 'None')),
  }),
  'successes-with-a-null-that-no-model-has': breaking('response/no-null', {
    text: 'Successes have a member without a value that no model has.',
    kind: 'response-shape',
    middleware: () => successes(changingBody((body) => ({ ...body, nextToken: null }))),
  }),
  'reports-with-other-members': {
    text: 'InviteMembers says why it did not process an account in members that no model has.',
    kind: 'response-shape',
    kills: ['securityhub.InviteMembers/response/member-names'],
    middleware: () => successes(changingBody((body) => renamed(body, 'ProcessingResult', 'ErrorMessage'))),
  },
  'reports-with-underscores': {
    text: 'InviteMembers writes the reason with an underscore.',
    kind: 'response-shape',
    kills: ['securityhub.InviteMembers/response/member-names'],
    middleware: () =>
      successes(changingBody((body) => renamed(body, 'ProcessingResult', 'Processing_Result'))),
  },
  'successes-are-html': breaking('protocol/content-type', {
    text: 'Successes say that they are HTML.',
    kind: 'response-shape',
    middleware: () => successes(headed('content-type', 'text/html')),
  }),
  'successes-with-numbers': breaking('response/schema', {
    text: 'Every member of a success is a number.',
    kind: 'response-shape',
    also: NOTHING_STANDS,
    middleware: () =>
      successes(changingBody((body) => Object.fromEntries(Object.keys(body).map((name) => [name, 7])))),
  }),
  'successes-with-names-in-another-case': breaking('response/member-names', {
    text: 'The members of successes begin with a letter of the other case.',
    kind: 'response-shape',
    also: NOTHING_STANDS,
    middleware: () =>
      successes(
        changingBody((body) =>
          Object.fromEntries(Object.entries(body).map(([name, value]) => [switched(name), value])),
        ),
      ),
  }),
  'successes-with-one-optional-name-in-another-case': breaking('response/member-names', {
    text: 'GetMembers calls administratorId AdministratorId.',
    kind: 'response-shape',
    of: 'guardduty.GetMembers',
    middleware: () => successes(changingBody((body) => renamed(body, 'administratorId', 'AdministratorId'))),
  }),
  'request-id-of-no-answer': breaking('protocol/request-id', {
    text: 'Answers have no request id.',
    kind: 'response-shape',
    also: [{ select: '*/protocol/request-id-is-unique', why: 'There is none to look at.' }],
    middleware: () => answers(bare(ID)),
  }),
  'request-id-of-all-answers': breaking('protocol/request-id-is-unique', {
    text: 'All answers have one request id.',
    kind: 'response-shape',
    middleware: () => answers(headed(ID, '1')),
  }),
  'request-id-of-all-errors': breaking('protocol/request-id-is-unique', {
    text: 'All errors have one request id.',
    kind: 'response-shape',
    middleware: () => errors(headed(ID, '1')),
  }),
  'request-id-from-a-clock': breaking('protocol/request-id-is-unique', {
    text: 'Two answers that follow each other have one request id.',
    kind: 'response-shape',
    middleware: () => {
      let asked = 0
      return answers((response) => headed(ID, `id-${Math.floor(asked++ / 2)}`)(response))
    },
  }),
})

import { faultRows } from '../fault.ts'
import { breaking, CRASHES } from './breaking.ts'
import { inKnownCase } from './known-case.ts'
import { crashing, reads, refusing, textOf } from './mistakes.ts'
import { withQueryAsInput } from './query-as-input.ts'

/** Mistakes with which members a body has, and how they are spelled. */
export const memberFaults = faultRows({
  'members-refuses-unknown': breaking('protocol/unknown-members', {
    text: 'A body with a member that nobody knows is refused.',
    also: [{ select: '*/protocol/unknown-members-in-items', why: 'Members of items are refused, too.' }],
    around: () => refusing((request) => textOf(request).includes('zzUnknown')),
  }),
  'members-refuses-types': breaking('protocol/unknown-members', {
    text: 'A body with the member __type is refused.',
    around: () => refusing((request) => textOf(request).includes('__type')),
  }),
  'members-refuses-long-lists': breaking('protocol/unknown-members', {
    text: 'A body with a list of 1,000 entries that nobody knows is refused.',
    around: () => refusing((request) => textOf(request).includes('"x",'.repeat(8))),
  }),
  'members-crashes-over-constructor': breaking('protocol/unknown-members', {
    text: 'A body with a member that every object of JavaScript has is answered with 500.',
    also: CRASHES,
    around: () => crashing((request) => textOf(request).includes('"constructor"')),
  }),
  'members-refuses-empty-names': breaking('protocol/unknown-members', {
    text: 'A body with a member without a name is refused.',
    around: () => refusing((request) => textOf(request).includes('"":')),
  }),
  'members-refuses-unknown-in-the-last': breaking('protocol/unknown-members-in-items', {
    text: 'A member that nobody knows is refused in the last item of a list.',
    around: () => refusing((request) => /\{"zzUnknown":"x"[^{]*\}\]\}$/.test(textOf(request))),
  }),
  'members-in-any-case': breaking('protocol/member-case', {
    text: 'Members are known by their names in any case.',
    around: () => reads(inKnownCase),
  }),
  'members-of-items-in-any-case': breaking('protocol/member-case', {
    text: 'Members of items are known by their names in any case.',
    of: 'inspector2.BatchUpdateMemberEc2DeepInspectionStatus',
    around: () =>
      reads((request) => (/"accountIds":\[\{/.test(textOf(request)) ? inKnownCase(request) : request)),
  }),
  'members-crashes-at-duplicates': breaking('protocol/duplicate-keys', {
    text: 'A body with one name twice is answered with 500.',
    also: CRASHES,
    around: () => crashing((request) => /"(\w+)":null,"\1"|^\{"(\w+)":(.*),"\2":/.test(textOf(request))),
  }),
  'members-from-the-query': breaking('protocol/query-is-no-input', {
    text: 'Members are read from the query, too.',
    around: () => reads(withQueryAsInput),
  }),
  'members-in-order': breaking('protocol/json-spelling', {
    text: 'CreateMembers refuses accounts whose e-mail comes first.',
    of: 'guardduty.CreateMembers',
    around: () => refusing((request) => /\{"email"/.test(textOf(request))),
  }),
  'members-refuses-escapes': breaking('protocol/json-spelling', {
    text: 'A body with escaped digits is refused.',
    around: () => refusing((request) => textOf(request).includes('\\u003')),
  }),
  'members-refuses-capital-escapes': breaking('protocol/json-spelling', {
    text: 'A body with escapes in upper case is refused.',
    around: () => refusing((request) => /\\u00\d[A-F]/.test(textOf(request))),
  }),
  'members-refuses-escaped-names': breaking('protocol/json-spelling', {
    text: 'A body with an escaped name is refused.',
    around: () => refusing((request) => textOf(request).startsWith('{"\\')),
  }),
})

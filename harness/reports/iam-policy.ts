import type { Route } from '../model/operation.ts'

/**
 * The least that a caller must be allowed, as an IAM policy. No action of these services knows a narrower resource than
 * `*` (Service Authorization Reference, resource types).
 */
export function toIamPolicy(routes: readonly Route[]): string {
  const actions = [...new Set(routes.map(({ service, name }) => `${service}:${name}`))].sort()
  const statement = { Sid: 'PassMuster', Effect: 'Allow', Action: actions, Resource: '*' }
  return `${JSON.stringify({ Version: '2012-10-17', Statement: [statement] }, null, 2)}\n`
}

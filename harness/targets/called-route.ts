import type { HttpRequest } from '../model/exchange.ts'
import { operations, type Route, supportingOperations } from '../model/operation.ts'

const ROUTES: readonly Route[] = [...Object.values(operations), ...Object.values(supportingOperations)]

/** From harmless to harmful. */
const EFFECTS: readonly Route['effect'][] = ['read', 'reject', 'write', 'affects-others']

/**
 * The route that a request reaches, or the most harmful of several; undefined where none is known. Neither the spelling
 * of the path nor the service in the signature can make a request look like less than it is.
 */
export function calledRoute({ method, path }: Pick<HttpRequest, 'method' | 'path'>): Route | undefined {
  const segments = segmentsOf(path)
  return ROUTES.filter((route) => route.method === method.toUpperCase() && matches(route, segments)).toSorted(
    (a, b) => EFFECTS.indexOf(b.effect) - EFFECTS.indexOf(a.effect),
  )[0]
}

function matches({ path }: Route, segments: readonly string[]): boolean {
  const expected = segmentsOf(path)
  return (
    expected.length === segments.length &&
    expected.every((part, index) => part.startsWith('{') || part === segments[index])
  )
}

const segmentsOf = (path: string): readonly string[] =>
  decoded(path.replace(/[?#].*$/s, ''))
    .toLowerCase()
    .split('/')
    .filter((segment) => segment !== '')

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

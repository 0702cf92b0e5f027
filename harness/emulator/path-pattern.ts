/** Matches a path, already split into segments, and answers its labels. */
export type PathPattern = (segments: readonly string[]) => Readonly<Record<string, string>> | undefined

/** The segments of a path; one trailing slash is optional everywhere (Smithy, HTTP bindings). */
export function pathSegments(path: string): readonly string[] {
  const segments = path.split('/').slice(1)
  return segments.at(-1) === '' ? segments.slice(0, -1) : segments
}

/**
 * The pattern of a path with labels in braces. Literals match as they were sent, case included; a label takes one whole
 * segment that is not empty and is decoded only after the path was split, so that %2F stays inside it.
 */
export function pathPattern(path: string): PathPattern {
  const parts = pathSegments(path).map((text) => ({ text, label: /^\{(.+)\}$/.exec(text)?.[1] }))
  return (segments) => {
    if (segments.length !== parts.length) return undefined
    const labels: Record<string, string> = {}
    for (const [index, { text, label }] of parts.entries()) {
      const segment = segments[index] ?? ''
      if (label === undefined) {
        if (segment !== text) return undefined
        continue
      }
      const value = decoded(segment)
      if (!value) return undefined
      labels[label] = value
    }
    return labels
  }
}

function decoded(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment)
  } catch {
    return undefined
  }
}

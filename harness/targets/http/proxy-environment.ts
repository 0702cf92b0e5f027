import { isLoopback } from '../target-url.ts'

type Environment = Readonly<Record<string, string | undefined>>

/**
 * The forward proxy that HTTP_PROXY, HTTPS_PROXY and NO_PROXY name for a URL, in either spelling; what is on this
 * machine is never reached by one. A complaint says what is wrong with a value, without repeating it: it may hold a password.
 */
export function proxyFor(
  url: URL,
  env: Environment,
): { readonly proxy: URL; readonly proxyVariable: string } | { readonly complaint: string } | undefined {
  const name = `${url.protocol.slice(0, -1)}_proxy`
  const [variable = name, text = ''] =
    [name, name.toUpperCase()].map((each) => [each, env[each]] as const).find(([, value]) => value) ?? []
  if (text === '' || isLoopback(url.hostname) || isExempt(url, env.no_proxy || env.NO_PROXY || ''))
    return undefined
  const spelled = text.includes('://') ? text : `http://${text}`
  if (!URL.canParse(spelled)) return { complaint: `${variable} is not a URL: correct it, or unset it.` }
  const proxy = new URL(spelled)
  if (proxy.protocol === 'http:') return { proxy, proxyVariable: variable }
  return {
    complaint: `${variable} names a ${proxy.protocol} proxy, and only http: proxies are supported: unset it.`,
  }
}

/** Names cover their subdomains, with or without a dot or `*.` before them; a port narrows them. */
function isExempt({ hostname, port, protocol }: URL, list: string): boolean {
  const actual = port || (protocol === 'https:' ? '443' : '80')
  return list.split(/[\s,]+/).some((entry) => {
    if (entry === '*') return true
    const [, name = '', wanted] = /^(?:\*?\.)?(.*?)(?::(\d+))?$/.exec(entry.toLowerCase()) ?? []
    if (name === '' || (wanted !== undefined && wanted !== actual)) return false
    return hostname === name || hostname.endsWith(`.${name}`)
  })
}

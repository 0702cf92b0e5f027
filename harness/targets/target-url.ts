/** The `http://` or `https://` URL of a target without a slash at its end, or what is wrong with the text, to be said after its name. */
export function targetUrl(text: string): { readonly url: string } | { readonly complaint: string } {
  if (text === '') return { complaint: 'is empty: pass a URL such as http://127.0.0.1:5000.' }
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (!/^https?:$/.test(url?.protocol ?? '') || !url?.hostname) {
    return { complaint: `"${text}" is no http:// or https:// URL: pass one such as http://127.0.0.1:5000.` }
  }
  // What is left out of the complaint may be a password.
  if (url.search || url.hash || url.username || url.password) {
    return {
      complaint: `of ${url.origin} has more than a host and a path: remove the query, fragment or user.`,
    }
  }
  return { url: url.href.replace(/\/$/, '') }
}

/** Whether a host name of a URL is this machine, whatever a name server says; a server that listens on all addresses says 0.0.0.0. */
export const isLoopback = (hostname: string): boolean =>
  /^(localhost|127(\.\d{1,3}){3}|0\.0\.0\.0|\[::1?\])\.?$/.test(hostname)

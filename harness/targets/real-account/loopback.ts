/** Whether a host name of a URL is this machine, whatever a name server says. */
export const isLoopback = (hostname: string): boolean =>
  /^(localhost|127(\.\d{1,3}){3}|\[::1\])\.?$/.test(hostname)

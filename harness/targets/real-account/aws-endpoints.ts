/** Where AWS itself answers, by service. */
export function awsEndpoints(services: readonly string[], region: string): Readonly<Record<string, string>> {
  const suffix = region.startsWith('cn-') ? 'amazonaws.com.cn' : 'amazonaws.com'
  return Object.fromEntries(services.map((service) => [service, `https://${service}.${region}.${suffix}`]))
}

/** Whether a text can be a region; what is none must not become part of a host name. */
export const isRegion = (text: string): boolean => /^[a-z]{2,}(-[a-z]+)+-\d{1,2}$/.test(text)

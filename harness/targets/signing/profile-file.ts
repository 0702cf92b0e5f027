/** The settings of one section of a shared config or credentials file of AWS; empty where there is no such section. */
export function settingsIn(text: string, section: string): Readonly<Record<string, string>> {
  const settings: Record<string, string> = {}
  let inside = false
  for (const line of text.split(/\r?\n/)) {
    const [, heading] = /^\s*\[\s*([^\]]*?)\s*\]/.exec(line) ?? []
    if (heading !== undefined) inside = heading === section
    const [, name, value = ''] = /^([A-Za-z_]\w*)\s*=\s*(.*?)(?:\s+[#;].*)?\s*$/.exec(line) ?? []
    if (inside && name !== undefined) settings[name.toLowerCase()] = value
  }
  return settings
}

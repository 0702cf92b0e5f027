/** The shells that printed commands are quoted for. */
export const SHELLS = ['posix', 'cmd', 'powershell'] as const
export type ShellName = (typeof SHELLS)[number]

/** The shell that a platform comes with. */
export const shellOf = (platform: NodeJS.Platform): ShellName => (platform === 'win32' ? 'cmd' : 'posix')

/** Quotes one word. */
export const quotedFor: Readonly<Record<ShellName, (text: string) => string>> = {
  posix: (text) => `'${text.replaceAll("'", "'\\''")}'`,
  // Within double quotes, programs read \" as a quote; cmd itself takes it for the end of the quotes, so what follows
  // needs carets of its own.
  cmd: (text) =>
    `^"${text
      .replaceAll(/\\(?=\\*"|$)/g, '\\\\')
      .replaceAll('"', '\\"')
      .replaceAll(/[^\w\s\-:=+~'/.,?;*`]/g, '^$&')
      .replaceAll('%', '%^')}^"`,
  powershell: (text) => `'${text.replaceAll("'", "''")}'`,
}

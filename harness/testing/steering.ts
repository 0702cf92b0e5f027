/** What a target may say to clear a terminal, colour it, ring its bell, rewrite lines and turn text around. */
export const EVIL = '\u001b[2J\u009b31m\u0007\b\r\nPASS\u202e'

/** What of that must never be printed. */
export const OBEYED = /(?!\n)[\p{Cc}\u202e]/u

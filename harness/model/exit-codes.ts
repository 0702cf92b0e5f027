/** The one table of exit codes, most important first: the first row that applies is the code. */
export const EXIT_CODES: readonly { readonly code: number; readonly meaning: string }[] = [
  { code: 2, meaning: 'usage or configuration: nothing was judged' },
  {
    code: 5,
    meaning:
      'a real account accepted a write that its owner did not allow: the run was stopped, and names the undo command',
  },
  { code: 3, meaning: 'the target never answered, or died during the run' },
  {
    code: 1,
    meaning:
      'a requirement failed, at or above the level of --fail-on (default: must), that no --baseline expects; or what ' +
      'the baseline says is not so any more: an entry is stale or expired, or an operation was lost',
  },
  {
    code: 4,
    meaning:
      'incomplete: interrupted, out of time, throttled, an error of pass-muster itself, a MUST that could not be ' +
      'tested (but for a real account whose caller is not the delegated administrator), nothing passed, ' +
      'no selected operation is supported, writes to a real account were blocked without --allow read, or a file, ' +
      'the standard output or the standard error could not be written',
  },
  { code: 0, meaning: 'everything else; operations that the target lacks are reported and do not count' },
]

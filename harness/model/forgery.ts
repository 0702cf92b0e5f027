/** A signature that no server accepts that checks signatures. */
export type Forgery =
  | 'unsigned'
  | 'malformed-header'
  | 'unknown-key'
  | 'wrong-secret'
  | 'tampered-body'
  | 'wrong-scope'
  | 'old-date'

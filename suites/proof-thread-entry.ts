/** The module that each thread of a proof runs; compiled, it is JavaScript like this one. */
export const proofThread = new URL(
  import.meta.url.endsWith('.ts') ? './proof-thread.ts' : './proof-thread.js',
  import.meta.url,
)

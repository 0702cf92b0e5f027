// Written by `npm run generate` from specs/ (sha256 45ff792402b35c11). Do not edit.

export const release = {
  "name": "pass-muster",
  "version": "0.1.0",
  "catalogue": "2026-11",
  "seed": 20261120
} as const


import { conformance } from './vitest.ts'

// The reference emulator, over HTTP in a process of its own, satisfies every requirement.
conformance({ target: 'embedded', failOn: 'should' })

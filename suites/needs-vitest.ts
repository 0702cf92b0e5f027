import { assertPeer } from '../harness/wrappers/peer.ts'

// A module of its own, because an import is evaluated before the code that follows it.
assertPeer('vitest', ['3.2', '4', '5'])

import { assertPeer } from './peer.ts'

// A module of its own, because an import is evaluated before the code that follows it.
assertPeer('nock', ['15'])

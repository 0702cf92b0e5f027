import { createEmulator } from './emulator.ts'
import { faults, isFaultName } from './faults/index.ts'
import { serveEmulator } from './http.ts'

// The child process of spawnEmulator: its argument is the name of a fault, or empty.
const name = process.argv[2] ?? ''
if (!process.send) throw new Error('Start this with spawnEmulator: there is no parent to tell the URL to.')
if (name !== '' && !isFaultName(name)) throw new Error(`There is no fault "${name}".`)

process.on('disconnect', () => process.exit())
// Ctrl-C reaches the whole process group; the parent may still be asking, and decides when this ends.
process.on('SIGINT', () => {})

const fault = isFaultName(name) ? faults[name] : undefined
const emulator = createEmulator({ fault })
const { url } = await serveEmulator(emulator, { host: '127.0.0.1', port: 0, wire: fault?.wire })
process.send({ url })

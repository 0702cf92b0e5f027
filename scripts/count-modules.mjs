// Loaded with --import: writes the URLs of all files that the process loads as modules to $COUNT_FILE when it ends.
import { writeFileSync } from 'node:fs'
import { registerHooks } from 'node:module'

const loaded = new Set()

registerHooks({
  load(url, context, next) {
    if (url.startsWith('file:')) loaded.add(url)
    return next(url, context)
  },
})

process.on('exit', () => writeFileSync(process.env.COUNT_FILE ?? 'modules.json', JSON.stringify([...loaded])))

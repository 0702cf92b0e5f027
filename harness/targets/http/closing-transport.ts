import type { ClientRequest } from 'node:http'
import type { Socket } from 'node:net'
import type { Transport } from './transport.ts'

/** A wire that gives up all that is still under way when it is closed, so that nothing holds the process. */
export function closingWire(wire: Transport): Transport {
  const open = new Set<ClientRequest | Socket>()
  const noted = <Each extends ClientRequest | Socket>(each: Each): Each => {
    open.add(each)
    each.once('close', () => open.delete(each))
    return each
  }
  const { connect } = wire
  return {
    request: (options, fresh) => noted(wire.request(options, fresh)),
    ...(connect && { connect: (ready: () => void) => noted(connect(ready)) }),
    close: () => {
      for (const each of open) each.destroy(new Error('muster closed it'))
      wire.close()
    },
  }
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/**
 * Kills what was started when muster itself is ended in the middle: by a crash, a closed terminal, or an interruption
 * that nobody else answers. Gives what ends this watch.
 * @param interruptible whether the first interruption is answered elsewhere, so that only a second one ends muster
 */
export function endWithMuster(kill: () => void, interruptible: boolean): () => void {
  let patience = interruptible ? 1 : 0
  const die = (signal: NodeJS.Signals) => {
    if (signal !== 'SIGHUP' && patience-- > 0) return
    kill()
    leave()
    process.kill(process.pid, signal)
  }
  const leave = () => {
    for (const signal of SIGNALS) process.off(signal, die)
    process.off('exit', kill)
  }
  for (const signal of SIGNALS) process.on(signal, die)
  process.on('exit', kill)
  return leave
}

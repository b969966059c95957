import type { EngineEvent, Turn, Turns } from '../engine.ts'

/** Of who takes from no quota that limn knows of. */
export const unlimitedTurns: Turns = {
  async *next() {
    return { holds: () => true, sent() {}, answered() {}, unused() {}, refused: (error) => error, end() {} }
  },
}

/** The next turn, and meanwhile what it waits for. */
export async function* nextTurn(turns: Turns, signal: AbortSignal | undefined): AsyncGenerator<EngineEvent, Turn> {
  const waits = turns.next(signal)
  let hasWaited = false
  let turn: Turn | undefined
  try {
    while (!turn) {
      const { done, value } = await waits.next()
      if (done) turn = value
      else {
        hasWaited = true
        yield { type: 'wait', wait: value }
      }
    }
  } finally {
    // Whoever no longer reads leaves the queue.
    if (!turn) await waits.return(undefined as never)
  }
  if (hasWaited) yield { type: 'wait' }
  return turn
}

import { setTimeout } from 'node:timers/promises'

const shortestPauseMs = 1
const longestPauseMs = 10

/**
 * Takes a step again while another process holds the file, until `waitMs` have gone by. SQLite's own waiting stops the whole
 * process, and tries less often the longer it has waited, so that one of many may wait for ever; these pauses are of any
 * length, and so everybody's turn comes.
 */
export async function whenUnlocked<Result>(waitMs: number, step: () => Result): Promise<Result> {
  const lateAt = performance.now() + waitMs
  for (;;) {
    try {
      return step()
    } catch (error) {
      if (!isBusy(error) || performance.now() >= lateAt) throw error
    }
    await setTimeout(shortestPauseMs + Math.random() * (longestPauseMs - shortestPauseMs))
  }
}

export function isBusy(error: unknown): boolean {
  const code = (error as { code?: unknown }).code
  return typeof code === 'string' && code.startsWith('SQLITE_BUSY')
}

import { isLimnError, type UnavailableError } from '../../errors/index.ts'

/** Longer than this nothing is waited for, in milliseconds. */
const longestWaitMs = 10 * 60_000

/**
 * What nobody waits for can wait: a queue that is full ends nothing, it is tried again when the error says. Other errors
 * are thrown, and this one too when it goes on for ten minutes.
 */
export async function* patiently<Item>(
  begin: () => AsyncIterable<Item>,
  { pause, signal }: { pause: (ms: number, signal: AbortSignal) => Promise<void>; signal: AbortSignal },
): AsyncGenerator<Item> {
  for (let waitedMs = 0; ; ) {
    try {
      yield* begin()
      return
    } catch (error) {
      const waitMs =
        isLimnError(error) && error.code === 'unavailable' && (error as Partial<UnavailableError>).retryAfterMs
      if (typeof waitMs !== 'number' || signal.aborted || waitedMs + waitMs > longestWaitMs) throw error
      await pause(waitMs, signal)
      // A wait of nothing must come to an end as well.
      waitedMs += Math.max(waitMs, 1_000)
    }
  }
}

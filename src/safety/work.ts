/** Work that stops every few hundred words, so that something else may be done in between. */
export type Work<Result> = Generator<undefined, Result, undefined>

/** After so many words or the like, work stops once. They take a millisecond or two. */
export const wordsAtOnce = 256

export function atOnce<Result>(work: Work<Result>): Result {
  for (;;) {
    const step = work.next()
    if (step.done) return step.value
  }
}

/** Does work a few milliseconds at a time. What `rest` throws ends it. */
export async function inPieces<Result>(
  work: Work<Result>,
  { longestMs, nowMs, rest }: { longestMs: number; nowMs: () => number; rest: () => Promise<void> },
): Promise<Result> {
  let restedMs = nowMs()
  for (;;) {
    const step = work.next()
    if (step.done) return step.value
    if (nowMs() - restedMs < longestMs) continue
    await rest()
    restedMs = nowMs()
  }
}

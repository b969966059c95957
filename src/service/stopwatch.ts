/** Milliseconds spent in each step of one generation, and in all. */
export interface Stopwatch {
  /** Ends the running step under `name`; a name used twice adds up. */
  lap(name: string): void
  /** Every step so far and `total`, rounded to a hundredth. */
  timingsMs(): Record<string, number>
}

export function createStopwatch(now: () => number): Stopwatch {
  const start = now()
  let last = start
  const laps: Record<string, number> = {}
  const round = (value: number): number => Math.round(value * 100) / 100
  return {
    lap(name) {
      const moment = now()
      laps[name] = round((laps[name] ?? 0) + moment - last)
      last = moment
    },
    timingsMs: () => ({ ...laps, total: round(now() - start) }),
  }
}

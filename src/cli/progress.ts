import type { Wait } from '../engines/engine.ts'
import { type Io, isScreen, tell } from './io.ts'

/** One line on a terminal that says what is going on, gone when it is over. Elsewhere long waits only, a line each. */
export interface Progress {
  /** It cannot be sent yet; without a wait it can again. */
  wait(wait: Wait | undefined): void
  stop(): void
}

const clearLine = '\r\u001b[2K'

export function startProgress(
  io: Io,
  options: { count: number; quiet?: boolean; json?: boolean },
  index: number,
): Progress {
  if (options.quiet || options.json) return { wait() {}, stop() {} }
  if (!isScreen(io, io.stderr)) return tellLongWaits(io)
  const drawing = options.count > 1 ? `Drawing ${index + 1} of ${options.count} …` : 'Drawing …'
  let countdown: NodeJS.Timeout | undefined
  const say = (line: string): void => void io.stderr.write(`${clearLine}${line}`)
  io.stderr.write(drawing)
  return {
    wait(wait) {
      clearInterval(countdown)
      say(wait ? waitLine(wait, Date.now()) : drawing)
      if (wait?.untilMs !== undefined) countdown = setInterval(() => say(waitLine(wait, Date.now())), 1000).unref()
    },
    stop() {
      clearInterval(countdown)
      io.stderr.write(clearLine)
    },
  }
}

/** Shorter ones nobody wonders about. */
const longMs = 5_000

function tellLongWaits(io: Io): Progress {
  let told: string | undefined
  return {
    wait(wait) {
      const nowMs = Date.now()
      if (wait === undefined || wait.reason === told || (wait.untilMs ?? 0) < nowMs + longMs) return
      told = wait.reason
      void tell(io, `${waitLine(wait, nowMs)}\n`)
    },
    stop() {},
  }
}

/** "Waiting 12 s for Google's quota of 60 images a minute …" */
export const waitLine = (wait: Wait, nowMs: number): string => `Waiting ${waitInWords(wait, nowMs)} …`

/** "12 s for Google's quota of 60 images a minute" */
export function waitInWords({ untilMs, reason }: Wait, nowMs: number): string {
  const seconds = untilMs === undefined ? 0 : Math.ceil((untilMs - nowMs) / 1000)
  if (seconds < 1) return `for ${reason}`
  return `${seconds < 100 ? `${seconds} s` : `${Math.ceil(seconds / 60)} min`} for ${reason}`
}

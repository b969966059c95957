import { type Io, isScreen } from './io.ts'

/** One line on a terminal that says what is going on, gone when it is over. Nothing elsewhere. */
export function startProgress(
  io: Io,
  options: { count: number; quiet?: boolean; json?: boolean },
  index: number,
): { stop(): void } {
  if (!isScreen(io, io.stderr) || options.quiet || options.json) return { stop() {} }
  io.stderr.write(options.count > 1 ? `Drawing ${index + 1} of ${options.count} …` : 'Drawing …')
  return {
    stop() {
      io.stderr.write('\r\u001b[2K')
    },
  }
}

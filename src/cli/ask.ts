import { createInterface } from 'node:readline/promises'
import { CancelledError } from '../errors/index.ts'
import { type Io, tell } from './io.ts'

/** Whether somebody sits there who can answer. */
export const canAsk = ({ stdin, stderr }: Io): boolean => Boolean(stdin.isTTY && stderr.isTTY)

/**
 * Asks on the terminal, once; anything but yes is no.
 *
 * @throws CancelledError on Ctrl-C.
 */
export async function ask(io: Io, question: string): Promise<boolean> {
  await tell(io, `${question} [y/N] `)
  // Without a terminal of its own, so that Ctrl-C stays a signal.
  const lines = createInterface({ input: io.stdin, terminal: false })
  const ended = new Promise<string>((resolve) => lines.once('close', () => resolve('')))
  try {
    const answer = await Promise.race([lines.question('', { signal: io.signal }), ended])
    return /^\s*y(es)?\s*$/i.test(answer)
  } catch (error) {
    throw new CancelledError('cancelled.', { cause: error })
  } finally {
    lines.close()
  }
}

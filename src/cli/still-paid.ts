import { setTimeout } from 'node:timers/promises'
import { type Io, tell } from './io.ts'

/** What has not left, or waits for another process, ends at once when nobody wants it any more. */
const endMs = 300

/** Says to whoever interrupted what is waited for, unless it ends at once. */
export async function tellIfStillPaid(io: Io, kept: string, ended: Promise<unknown>): Promise<void> {
  const timer = new AbortController()
  try {
    const goesOn = await Promise.race([ended.then(() => false), setTimeout(endMs, true, { signal: timer.signal })])
    if (!goesOn) return
    await tell(
      io,
      `The request has been sent and is paid whether you wait or not; limn waits and keeps ${kept}. Interrupt again to leave it.\n`,
    )
  } finally {
    timer.abort()
  }
}

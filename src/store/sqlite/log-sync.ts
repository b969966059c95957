import { close, fdatasync, open } from 'node:fs'
import { promisify } from 'node:util'
import { LimnError } from '../../errors/index.ts'

/** Brings to the disk what was committed. */
export interface LogSync {
  /** Resolves when all that was committed before the call survives the power being cut. */
  synced(): Promise<void>
  /** The same a moment later, for one who does not wait for it: by then a sync that others wait for may have done it. */
  syncSoon(): void
  /** Does what was to be done soon. No-op when it is closed. */
  close(): Promise<void>
}

const openFile = promisify(open)
const closeFile = promisify(close)
const syncFile = promisify(fdatasync)

/** What is not synced for so long is lost when the power is cut. */
const soonMs = 20

/**
 * Syncs SQLite's write-ahead log beside this thread, for all who wait together: SQLite itself would hold the thread up,
 * once for each commit. The log is whole up to the last commit that reached the disk; its checksums say which that is.
 */
export function createLogSync(file: string, sync: (descriptor: number) => Promise<void> = syncFile): LogSync {
  let descriptor: number | undefined
  let running: Promise<void> | undefined
  let next: Promise<void> | undefined
  let timer: NodeJS.Timeout | undefined

  async function syncOnce(): Promise<void> {
    try {
      // There since the first write, and the same file as long as anybody has the database open.
      descriptor ??= await openFile(file, 'r+')
      await sync(descriptor)
    } catch (cause) {
      throw new LimnError(`What was written to ${file} did not reach the disk: ${(cause as Error).message}.`, {
        code: 'failed-precondition',
        cause,
      })
    }
  }

  function begin(): Promise<void> {
    clearTimeout(timer)
    timer = undefined
    running = syncOnce().finally(() => {
      running = undefined
    })
    return running
  }

  function synced(): Promise<void> {
    if (!running) return begin()
    // The one that runs may have begun before the last commit.
    next ??= running
      .catch(() => {})
      .then(() => {
        next = undefined
        return begin()
      })
    return next
  }

  const syncUnwaited = (): void => void synced().catch(() => {})

  return {
    synced,

    syncSoon() {
      timer ??= setTimeout(syncUnwaited, soonMs).unref()
    },

    async close() {
      if (timer) syncUnwaited()
      await Promise.allSettled([running, next])
      const open = descriptor
      descriptor = undefined
      if (open !== undefined) await closeFile(open)
    },
  }
}

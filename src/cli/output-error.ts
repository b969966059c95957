import { LimnError } from '../errors/index.ts'
import { inWords } from './system-error.ts'

/** Standard output took no more: its reader has gone, or the disk behind it is full. */
export class OutputError extends LimnError {
  /** True for a reader like `head` that has seen enough, which is no failure. */
  readonly readerLeft: boolean

  constructor(cause: NodeJS.ErrnoException) {
    super(`Standard output could not be written: ${inWords(cause)}.`, { code: 'failed-precondition', cause })
    this.readerLeft = cause.code === 'EPIPE' || cause.code === 'ERR_STREAM_DESTROYED'
  }
}

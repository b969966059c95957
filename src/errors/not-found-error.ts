import { LimnError } from './limn-error.ts'

/** A model, record, file or route that does not exist under the name given. */
export class NotFoundError extends LimnError {
  constructor(message: string, options: { cause?: unknown } = {}) {
    super(message, { code: 'not-found', cause: options.cause })
  }
}

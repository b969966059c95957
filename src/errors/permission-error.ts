import { LimnError } from './limn-error.ts'

/** No key where one is needed, or a key that may not do this. */
export class PermissionError extends LimnError {
  constructor(message: string, options: { cause?: unknown } = {}) {
    super(message, { code: 'permission-denied', cause: options.cause })
  }
}

import { LimnError } from '../errors/index.ts'
import { errorMessages } from './error-messages.data.ts'

/** A key came and is not one of ours. Google answers it with 400, unlike a missing key's 403. */
export class InvalidKeyError extends LimnError {
  constructor() {
    super(errorMessages.invalidKey, { code: 'invalid-argument' })
  }
}

import { LimnError } from './limn-error.ts'

/** The same request left before and nobody heard its whole answer: whether it is sent again is for whoever pays to say. */
export class MaybePaidError extends LimnError {
  /** When it left and what it may have cost, in a sentence. */
  readonly what: string

  constructor(what: string, whatToDo: string) {
    super(`${what} ${whatToDo}`, { code: 'failed-precondition' })
    this.what = what
  }
}

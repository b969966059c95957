// The thread that looks at pictures: verify.ts sends it their bytes, one after the other.
import { answerTasks } from '../../threads/answer-tasks.ts'
import { inspectPicture } from './inspect-picture.ts'
import type { Inspection } from './verification.ts'

answerTasks<Uint8Array, Inspection>(async function* (bytes, signal) {
  yield await inspectPicture(bytes, signal)
})

// The thread that looks at pictures: verify.ts sends it their bytes, one after the other.
import { answerTasks } from '../../threads/answer-tasks.ts'
import { inspectPicture } from './inspect-picture.ts'
import type { Inspection, InspectionTask } from './verification.ts'

answerTasks<InspectionTask, Inspection>(async function* (task, signal) {
  yield await inspectPicture(task, signal)
})

// The thread that checks credentials of pictures that others are made from: ingredient-reader.ts sends it their bytes.
import { type ReportedFile, readReport } from '../../imaging/credentials/read-report.ts'
import { answerTasks } from '../../threads/answer-tasks.ts'

export interface ReportTask {
  bytes: Uint8Array
  mimeType: string
}

answerTasks<ReportTask, ReportedFile>(async function* ({ bytes, mimeType }) {
  yield await readReport(bytes, mimeType)
})

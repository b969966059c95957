// The thread that draws: engine.ts sends it orders, one after the other.
import type { TransferListItem } from 'node:worker_threads'
import { answerTasks } from '../../threads/answer-tasks.ts'
import type { EngineEvent } from '../engine.ts'
import { drawPicture } from './draw-picture.ts'

answerTasks(drawPicture, ownMemoryOf)

/** What can be handed over rather than copied: a native library's memory cannot, and pieces of a shared one must not. */
function ownMemoryOf(event: EngineEvent): TransferListItem[] {
  if (event.type !== 'image' || event.mimeType !== 'image/png') return []
  const { byteLength, buffer } = event.bytes
  return byteLength === buffer.byteLength ? [buffer as ArrayBuffer] : []
}

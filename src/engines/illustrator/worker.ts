// The thread that draws: engine.ts sends it orders, one after the other.
import type { TransferListItem } from 'node:worker_threads'
import { answerTasks } from '../../threads/answer-tasks.ts'
import type { EngineEvent } from '../engine.ts'
import { drawPicture } from './draw-picture.ts'

answerTasks(drawPicture, ownMemoryOf)

/** Handed over rather than copied. */
function ownMemoryOf(event: EngineEvent): TransferListItem[] {
  return event.type === 'image' ? [event.bytes.buffer as ArrayBuffer] : []
}

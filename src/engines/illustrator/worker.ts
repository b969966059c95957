// The thread that draws: engine.ts sends it orders, one after the other.
import { parentPort, type TransferListItem } from 'node:worker_threads'
import type { EngineEvent } from '../engine.ts'
import { carryError } from './carried-error.ts'
import type { DrawOrder } from './draw-order.ts'
import { drawPicture } from './draw-picture.ts'
import { signalOfFlag } from './shared-flag.ts'
import type { WorkerMessage, WorkerTask } from './worker-pool.ts'

parentPort!.on('message', async ({ task, cancelled }: WorkerTask<DrawOrder>) => {
  send({ type: 'begun' })
  try {
    for await (const event of drawPicture(task, signalOfFlag(cancelled))) send({ type: 'event', event })
    send({ type: 'end' })
  } catch (error) {
    send({ type: 'failed', error: carryError(error) })
  }
})

function send(message: WorkerMessage<EngineEvent>): void {
  parentPort!.postMessage(message, message.type === 'event' ? ownMemoryOf(message.event) : [])
}

/** What can be handed over rather than copied: a native library's memory cannot, and pieces of a shared one must not. */
function ownMemoryOf(event: EngineEvent): TransferListItem[] {
  if (event.type !== 'image' || event.mimeType !== 'image/png') return []
  const { byteLength, buffer } = event.bytes
  return byteLength === buffer.byteLength ? [buffer as ArrayBuffer] : []
}

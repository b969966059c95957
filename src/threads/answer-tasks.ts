import { parentPort, type TransferListItem } from 'node:worker_threads'
import { carryError } from './carried-error.ts'
import { signalOfFlag } from './shared-flag.ts'
import type { WorkerMessage, WorkerTask } from './worker-pool.ts'

/**
 * What a thread of a pool does: the tasks it is sent, one after the other.
 *
 * @param handedOver Memory of an event that need not be copied, as nobody here looks at it again.
 */
export function answerTasks<Task, Event>(
  work: (task: Task, signal: AbortSignal) => AsyncIterable<Event>,
  handedOver: (event: Event) => TransferListItem[] = () => [],
): void {
  const send = (message: WorkerMessage<Event>): void =>
    parentPort!.postMessage(message, message.type === 'event' ? handedOver(message.event) : [])

  parentPort!.on('message', async ({ task, cancelled }: WorkerTask<Task>) => {
    send({ type: 'begun' })
    try {
      for await (const event of work(task, signalOfFlag(cancelled))) send({ type: 'event', event })
      send({ type: 'end' })
    } catch (error) {
      send({ type: 'failed', error: carryError(error) })
    }
  })
}

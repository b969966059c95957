import { EngineError, isLimnError } from '../../errors/index.ts'
import type { ReferenceFile } from '../../illustrator/illustration.ts'
import { shapeAsked } from '../../illustrator/language/shape-asked.ts'
import { createWorkerPool } from '../../threads/worker-pool.ts'
import type { Engine, EngineEvent } from '../engine.ts'
import { type DrawOrder, drawOrderOf } from './draw-order.ts'
import { revision } from './revision.ts'
import { startIllustrator } from './start-worker.ts'

const name = 'illustrator'

/**
 * How long a thread has to notice that its picture is no longer wanted: 200 ms are promised. Ending it stops what it computes at
 * once, but waits for what Skia paints, as the thread would itself; and the next picture loads the illustrator again.
 */
export const graceMs = 150

/**
 * The built-in artist behind the engine contract. The scene of each picture travels in its thought signature.
 *
 * @param options.workers Threads that draw, so that the caller's own is never blocked. 0 draws in the caller's: then
 *   `signal` is heard only between steps that wait.
 */
export function createIllustratorEngine({ workers = 0 }: { workers?: number } = {}): Engine {
  const pool =
    workers > 0
      ? createWorkerPool<DrawOrder, EngineEvent>({ size: workers, start: startIllustrator, graceMs })
      : undefined
  return {
    name,
    version: revision,
    capabilities: {
      seed: true,
      references: 14,
      edits: true,
      masks: true,
      sampling: false,
      search: false,
      local: true,
      marks: true,
      makes: 'algorithmicMedia',
      guarded: false,
    },
    shapeAsked,

    async *draw(request, options) {
      const { signal } = options
      try {
        const order = drawOrderOf(request, options)
        if (pool) {
          const { sent, transfer } = withOwnBytes(order)
          yield* pool.run(sent, { transfer, signal })
        } else {
          // Half a second of loading that a thread of its own spares this one.
          const { drawPicture } = await import('./draw-picture.ts')
          yield* drawPicture(order, signal)
        }
      } catch (error) {
        if (isLimnError(error)) throw error
        throw new EngineError(name, `The illustrator failed on this prompt: ${(error as Error).message}`, {
          cause: error,
        })
      }
    },

    async close() {
      await pool?.close()
    },
  }
}

/** The order with copies of its pictures that may be given away: a message without them would copy them twice. */
function withOwnBytes(order: DrawOrder): { sent: DrawOrder; transfer: ArrayBuffer[] } {
  const copyOf = (file: ReferenceFile) => ({ ...file, bytes: new Uint8Array(file.bytes) })
  const references = order.references.map(copyOf)
  const mask = order.mask && copyOf(order.mask)
  const transfer = [...references, ...(mask ? [mask] : [])].map(({ bytes }) => bytes.buffer)
  return { sent: { ...order, references, mask }, transfer }
}

import { Worker } from 'node:worker_threads'
import type { EngineEvent } from '../../src/engines/engine.ts'
import type { DrawOrder } from '../../src/engines/illustrator/draw-order.ts'
import { graceMs } from '../../src/engines/illustrator/engine.ts'
import { styleKinds } from '../../src/illustrator/paint/styles/index.ts'
import { createWorkerPool } from '../../src/threads/worker-pool.ts'

/** A picture nobody wanted any more. Milliseconds. */
export interface Cancel {
  style: string
  momentMs: number
  /** From then until its thread took the next, or was gone. */
  freeMs: number
  /** How long the thread's end took, where it had to be ended. */
  endMs?: number
}

/** Pictures in every style, `side` pixels a side, each cancelled at some moments after it was begun. */
export async function cancelPictures(side: number, momentsMs: readonly number[]): Promise<Cancel[]> {
  const file = new URL('../../dist/engines/illustrator/worker.js', import.meta.url)
  let isFree = (): void => {}
  let toldToEndMs: number | undefined
  const pool = createWorkerPool<DrawOrder, EngineEvent>({
    size: 1,
    graceMs,
    start() {
      const worker = new Worker(file, { execArgv: [] })
      const terminate = worker.terminate.bind(worker)
      worker.terminate = () => {
        toldToEndMs = performance.now()
        return terminate()
      }
      worker.on('message', ({ type }: { type: string }) => (type === 'end' || type === 'failed') && isFree())
      worker.on('exit', () => isFree())
      return worker
    },
  })
  const cancels: Cancel[] = []
  for (const style of styleKinds) {
    for (const momentMs of momentsMs) {
      await draw(pool, orderOf('small', 64))
      const free = new Promise<void>((resolve) => {
        isFree = resolve
      })
      toldToEndMs = undefined
      const client = new AbortController()
      const drawing = draw(pool, orderOf(style, side), client.signal)
      let goneMs: number | undefined
      const timer = setTimeout(() => {
        goneMs = performance.now()
        client.abort()
      }, momentMs)
      await free
      const freeMs = performance.now()
      clearTimeout(timer)
      await drawing
      // It may have been done before.
      if (goneMs === undefined) continue
      const ended = toldToEndMs === undefined ? {} : { endMs: freeMs - toldToEndMs }
      cancels.push({ style, momentMs, freeMs: freeMs - goneMs, ...ended })
    }
  }
  await pool.close()
  return cancels
}
async function draw(
  pool: ReturnType<typeof createWorkerPool<DrawOrder, EngineEvent>>,
  order: DrawOrder,
  signal?: AbortSignal,
): Promise<void> {
  try {
    for await (const _ of pool.run(order, { transfer: [], signal }));
  } catch (error) {
    if (!signal?.aborted) throw error
  }
}

const orderOf = (style: string, side: number): DrawOrder => ({
  // 'Oil' alone would be a thing in it.
  prompt: `A village by the sea, ${style === 'oil' ? 'oil painting' : style} style`,
  instruction: undefined,
  references: [],
  mask: undefined,
  previous: undefined,
  watermark: '0123456789abcdef',
  tellsHow: true,
  model: 'gemini-3-pro-image',
  seed: 1,
  width: side,
  height: side,
  outputMimeType: 'image/png',
  outputQuality: undefined,
  wantsText: true,
  wantsThoughts: true,
})

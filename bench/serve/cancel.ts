import { Worker } from 'node:worker_threads'
import type { EngineEvent } from '../../src/engines/engine.ts'
import type { DrawOrder } from '../../src/engines/illustrator/draw-order.ts'
import { graceMs } from '../../src/engines/illustrator/engine.ts'
import { createWorkerPool } from '../../src/engines/illustrator/worker-pool.ts'
import { styleKinds } from '../../src/illustrator/paint/styles/index.ts'

export interface Cancels {
  /** From the moment nobody wants a picture of 4K any more until its thread takes the next, or is gone, milliseconds. */
  timesMs: number[]
  /** How often the thread had to be ended. */
  ended: number
  slowest: string
}

/** Pictures of 4K in every style, each cancelled at some moments. */
export async function cancelLargePictures(momentsMs: readonly number[]): Promise<Cancels> {
  const file = new URL('../../dist/engines/illustrator/worker.js', import.meta.url)
  let isFree = (_: 'heard' | 'ended'): void => {}
  const pool = createWorkerPool<DrawOrder, EngineEvent>({
    size: 1,
    graceMs,
    start() {
      const worker = new Worker(file, { execArgv: [] })
      worker.on('message', ({ type }: { type: string }) => type !== 'event' && isFree('heard'))
      worker.on('exit', () => isFree('ended'))
      return worker
    },
  })
  const cancels: Cancels = { timesMs: [], ended: 0, slowest: '' }
  for (const style of styleKinds) {
    for (const momentMs of momentsMs) {
      await draw(pool, orderOf('small', 64))
      const free = new Promise<'heard' | 'ended'>((resolve) => {
        isFree = resolve
      })
      const client = new AbortController()
      const drawing = draw(pool, orderOf(style, 4096), client.signal)
      const timer = setTimeout(() => client.abort(), momentMs)
      let goneMs = Number.NaN
      client.signal.addEventListener('abort', () => {
        goneMs = performance.now()
      })
      const how = await free
      clearTimeout(timer)
      await drawing
      if (Number.isNaN(goneMs)) continue
      const tookMs = performance.now() - goneMs
      if (tookMs > Math.max(0, ...cancels.timesMs)) cancels.slowest = `${style} after ${momentMs} ms`
      cancels.timesMs.push(tookMs)
      if (how === 'ended') cancels.ended += 1
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
  prompt: `A village by the sea, ${style} style`,
  instruction: undefined,
  references: [],
  mask: undefined,
  previous: undefined,
  model: 'gemini-3-pro-image',
  seed: 1,
  width: side,
  height: side,
  outputMimeType: 'image/png',
  outputQuality: undefined,
  wantsText: true,
  wantsThoughts: true,
})

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { onTestFinished } from 'vitest'
import type { Engine } from '../../../src/engines/engine.ts'
import { createEngineRegistry } from '../../../src/engines/registry.ts'
import { referenceConduct } from '../../../src/gemini-api/index.ts'
import { heedCallContext } from '../../../src/http/call-context.ts'
import { createPutOffWork } from '../../../src/http/put-off-work.ts'
import type { BatchService } from '../../../src/jobs/batches/batch-service.ts'
import { createBatchService } from '../../../src/jobs/batches/batches.ts'
import { createFileService } from '../../../src/service/files/files.ts'
import { createGenerationService } from '../../../src/service/generate.ts'
import { createIngredientReader } from '../../../src/service/ingredients/ingredient-reader.ts'
import { createLeases } from '../../../src/service/leases.ts'
import { createRateLimiter } from '../../../src/service/limits/rate-limiter.ts'
import { createScheduler } from '../../../src/service/schedule.ts'
import { openSqliteStore } from '../../../src/store/sqlite/sqlite-store.ts'
import { createScriptedEngine, drawTinyPicture } from '../../service/temp-app.ts'

let count = 0

/** What `createApp` wires for batches, over a scripted engine, with a clock the test moves. */
export async function openBatches(
  options: { home?: string; engine?: Engine; drawnAtOnce?: number; atOnce?: number; nowMs?: number } = {},
) {
  const home = options.home ?? mkdtempSync(path.join(tmpdir(), 'limn-batches-'))
  const { engine = createScriptedEngine(drawTinyPicture), drawnAtOnce = 1, atOnce = 2 } = options
  const clock = { nowMs: options.nowMs ?? Date.UTC(2026, 10, 28) }
  const nowMs = () => clock.nowMs
  const createId = () => `id${process.pid}x${++count}`
  const pauses: number[] = []
  const store = await openSqliteStore({ home })
  const files = createFileService({ store, createId, createUploadId: createId, nowMs })
  const service = createGenerationService({
    engines: createEngineRegistry({ [engine.name]: async () => engine }),
    store,
    files,
    fetchRemote: () => Promise.reject(new Error('No test of batches fetches anything.')),
    scheduler: createScheduler({ concurrency: atOnce, maxWaiting: 32, nowMs }),
    retryEmpty: 0,
    quotaGate: {
      turnsOf: () => Promise.reject(new Error('Nothing is sent anywhere.')) as never,
      expectedWait: async () => undefined,
      close: async () => {},
    },
    textEngine: 'gemini',
    defaultEngine: engine.name,
    watermark: true,
    signer: undefined,
    ingredients: createIngredientReader({ workers: 0 }),
    metadata: true,
    version: '1.2.3',
    budgets: {},
    prices: {},
    onUnknown: 'hold',
    leases: createLeases({
      store,
      leaseMs: { local: 10_000, paid: 30_000 },
      createId,
      nowMs,
      pause: async () => {},
      every: () => () => {},
    }),
    boundCache: { added() {} },
    ledgerUpkeep: { start: async () => {}, seeTo: (write) => write(), close: async () => {} },
    savings: { add() {}, close: async () => {} },
    owner: 'me',
    conduct: referenceConduct,
    createId,
    // Nobody's quota has a picture left: batches take from none.
    rateLimiter: createRateLimiter({ limits: { tier: 'free' }, nowMs: Date.now }),
    nowMs,
  })
  const pause = async (durationMs: number) => void pauses.push(durationMs)
  const putOff = createPutOffWork()
  const batches = createBatchService({
    store,
    service: heedCallContext(service),
    putOff,
    files,
    createId,
    owner: createId(),
    drawnAtOnce,
    nowMs,
    pause,
  })
  let isOpen = true
  const close = async () => {
    if (!isOpen) return
    isOpen = false
    await batches.close()
    await store.close()
  }
  onTestFinished(async () => {
    await close()
    if (options.home === undefined) rmSync(home, { recursive: true, force: true })
  })
  return { home, clock, store, files, service, batches, pauses, close }
}

export const ask = (text: string) => ({ request: { contents: [{ role: 'user' as const, parts: [{ text }] }] } })

export async function ended(batches: BatchService, id: string) {
  for (;;) {
    const batch = await batches.find(id)
    if (batch.endedAt !== undefined) return batch
    await new Promise((resolve) => setImmediate(resolve))
  }
}

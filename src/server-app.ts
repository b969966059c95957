import { setTimeout } from 'node:timers/promises'
import { customAlphabet, nanoid } from 'nanoid'
import { type App, type AppParts, createApp } from './app.ts'
import type { Config } from './config.ts'
import { engineName } from './engines/gemini/failure.ts'
import { ownIdLength } from './gemini-api/interactions/interaction-id.ts'
import { currentCallOptions, heedCallContext } from './http/call-context.ts'
import { createPutOffWork } from './http/put-off-work.ts'
import type { BatchService } from './jobs/batches/batch-service.ts'
import { createBatchService } from './jobs/batches/batches.ts'
import { createInteractionJobs, interactionJob, interactionJobKind } from './jobs/interaction-jobs.ts'
import { createJobRunner } from './jobs/runner.ts'
import type { InteractionService } from './service/interactions/interaction-service.ts'
import { createInteractionService } from './service/interactions/interactions.ts'
import { sentAtOnce } from './service/quota/google-quota.ts'

/** limn for those who serve it: with what is kept for clients, and done for them later. */
export interface ServerApp extends App {
  interactions: InteractionService
  batches: BatchService
  /** Goes on with what earlier processes left undone, and begins what comes. */
  start(): Promise<void>
}

/** The app, and what only a server needs: a command that draws one picture loads none of it. */
export async function createServerApp(config: Config, replace: AppParts = {}): Promise<ServerApp> {
  const app = await createApp(config, replace)
  const { store, service, files, fetchRemote, drawnAtOnce } = app
  const heeding = heedCallContext(service)
  const putOff = createPutOffWork()
  const interactions = createInteractionService({
    service: heeding,
    store,
    files,
    fetchRemote,
    createId: () => nanoid(ownIdLength),
    nowMs: Date.now,
    async putOff(id) {
      putOff.remember(id)
      await jobs.add(interactionJob(id, currentCallOptions()))
    },
    pause: (ms, signal) => setTimeout(ms, undefined, { signal, ref: false }).catch(() => {}),
  })
  const jobs = createJobRunner({
    store,
    handlers: {
      [interactionJobKind]: createInteractionJobs(interactions, putOff.within),
    },
    concurrency: drawnAtOnce,
    owner: nanoid(),
    nowMs: Date.now,
  })
  const batches = createBatchService({
    store,
    service: heeding,
    putOff,
    files,
    createId: customAlphabet('0123456789abcdefghijklmnopqrstuvwxyz', 36),
    owner: nanoid(),
    // The last place is for those who wait for their answer.
    drawnAtOnce: config.engine === engineName ? sentAtOnce(config.google) : Math.max(1, drawnAtOnce - 1),
    leaseMs: replace.silenceMs,
    nowMs: Date.now,
    pause: (durationMs, signal) => setTimeout(durationMs, undefined, { signal, ref: false }).catch(() => {}),
  })
  return {
    ...app,
    interactions,
    batches,
    async start() {
      jobs.start()
      await batches.start()
    },
    async close() {
      await Promise.all([jobs.close(), batches.close()])
      await app.close()
    },
  }
}

import type { Worker } from 'node:worker_threads'
import { startWorker } from '../../threads/start-worker.ts'

/** Set by scripts/build.ts, whose bundle moves the code of this file into another folder. */
declare const LIMN_INGREDIENTS_WORKER: string | undefined

const program = typeof LIMN_INGREDIENTS_WORKER === 'undefined' ? './worker.ts' : LIMN_INGREDIENTS_WORKER

/** A thread that checks credentials. */
export const startReader = (): Worker => startWorker(new URL(program, import.meta.url))

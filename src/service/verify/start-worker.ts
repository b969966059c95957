import type { Worker } from 'node:worker_threads'
import { startWorker } from '../../threads/start-worker.ts'

/** Set by scripts/build.ts, whose bundle moves the code of this file into another folder. */
declare const LIMN_VERIFY_WORKER: string | undefined

const program = typeof LIMN_VERIFY_WORKER === 'undefined' ? './worker.ts' : LIMN_VERIFY_WORKER

/** A thread that looks at pictures. */
export const startInspector = (): Worker => startWorker(new URL(program, import.meta.url))

import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'

/** Set by scripts/build.ts, whose bundle moves the code of this file into another folder. */
declare const LIMN_ILLUSTRATOR_WORKER: string | undefined

const built = typeof LIMN_ILLUSTRATOR_WORKER === 'undefined' ? undefined : LIMN_ILLUSTRATOR_WORKER

/** A thread that draws. It inherits none of this process's options: `--input-type`, for one, would keep it from starting. */
export function startWorker(): Worker {
  if (built !== undefined) return new Worker(new URL(built, import.meta.url), { execArgv: [] })
  // From the sources: whatever reads TypeScript in this thread, Vite for one, need not be there in another.
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href
  return new Worker(new URL('./worker.ts', import.meta.url), { execArgv: ['--import', tsx] })
}

import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'

/** Set by scripts/build.ts, whose bundle moves the code of this file into another folder. */
declare const LIMN_ILLUSTRATOR_WORKER: string | undefined

const built = typeof LIMN_ILLUSTRATOR_WORKER === 'undefined' ? undefined : LIMN_ILLUSTRATOR_WORKER

/** A thread that draws. It inherits none of this process's options: `--input-type`, for one, would keep it from starting. */
export function startWorker(): Worker {
  if (built !== undefined) return new Worker(new URL(built, import.meta.url), { execArgv: [] })
  // From the sources: whatever reads TypeScript in this thread need not do so in another. tsx is found by its CommonJS
  // name, which Vite resolves too; only its other half may be loaded here.
  const tsx = createRequire(import.meta.url)
    .resolve('tsx/esm/api')
    .replace(/\.cjs$/, '.mjs')
  const worker = new URL('./worker.ts', import.meta.url)
  const program = `import(${quoted(pathToFileURL(tsx))}).then((tsx) => { tsx.register(); return import(${quoted(worker)}) })`
  return new Worker(program, { eval: true, execArgv: [] })
}

const quoted = (url: URL): string => JSON.stringify(url.href)

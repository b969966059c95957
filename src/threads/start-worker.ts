import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'

/**
 * A thread that runs `program`, of the sources (`.ts`) or built. It inherits none of this process's options:
 * `--input-type`, for one, would keep it from starting.
 */
export function startWorker(program: URL): Worker {
  if (!program.pathname.endsWith('.ts')) return new Worker(program, { execArgv: [] })
  // Whatever reads TypeScript in this thread need not do so in another. tsx is found by its CommonJS name, which Vite
  // resolves too; only its other half may be loaded here.
  const tsx = createRequire(import.meta.url)
    .resolve('tsx/esm/api')
    .replace(/\.cjs$/, '.mjs')
  const start = `import(${quoted(pathToFileURL(tsx))}).then((tsx) => { tsx.register(); return import(${quoted(program)}) })`
  return new Worker(start, { eval: true, execArgv: [] })
}

const quoted = (url: URL): string => JSON.stringify(url.href)

// Started by copies.bench.ts: limn's server before an engine whose pictures are large and cost nothing to draw.
import { readFileSync, writeFileSync } from 'node:fs'
import { readConfig } from '../../src/config.ts'
import type { Engine } from '../../src/engines/engine.ts'
import { createEngineRegistry } from '../../src/engines/registry.ts'
import { createHttpApp, listen } from '../../src/http/index.ts'
import { createServerApp } from '../../src/server-app.ts'
import { largePng } from './large-png.ts'

const picture = largePng(Number(process.env.PICTURE_MIB))

const engine: Engine = {
  name: 'large',
  version: '1',
  capabilities: {
    seed: true,
    references: 14,
    edits: false,
    sampling: false,
    search: false,
    local: true,
    makes: 'algorithmicMedia',
    guarded: false,
  },
  async *draw({ prompt, width, height }) {
    const bytes = prompt === 'small' ? picture.subarray(0, 100) : picture
    yield { type: 'image', bytes, mimeType: 'image/png', width, height }
    yield { type: 'finish', reason: 'STOP' }
  },
}

const app = await createServerApp(
  { ...readConfig(), engine: engine.name },
  { engines: createEngineRegistry({ large: async () => engine }) },
)
const { url } = await listen(createHttpApp({ ...app, blobs: app.store.blobs, version: '0' }), { port: 0 })

/** Kilobytes, by /proc of Linux. */
const status = (field: string): number =>
  Number(new RegExp(`${field}:\\s+(\\d+)`).exec(readFileSync('/proc/self/status', 'utf8'))?.[1])

process.on('message', (message) => {
  if (message === 'begin') {
    globalThis.gc?.()
    // 5 sets the peak back to what is held now.
    writeFileSync('/proc/self/clear_refs', '5')
    process.send?.({ rss: status('VmRSS') })
  } else process.send?.({ peak: status('VmHWM') })
})
process.send?.({ url })

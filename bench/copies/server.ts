// Started by copies.bench.ts: limn's server before an engine whose pictures are large and cost nothing to draw.
import { readFileSync, writeFileSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import { readConfig } from '../../src/config.ts'
import type { Engine } from '../../src/engines/engine.ts'
import { createEngineRegistry } from '../../src/engines/registry.ts'
import { createHttpApp, listen } from '../../src/http/index.ts'
import { joinWithRoom, roomForCredentials as room } from '../../src/imaging/room.ts'
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
    const bytes = joinWithRoom([prompt === 'small' ? picture.subarray(0, 100) : picture], room)
    yield { type: 'image', bytes, room, mimeType: 'image/png', width, height }
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

process.on('message', async (message) => {
  if (message === 'begin') {
    // What the last answer leaves is free only after its connection has been heard of once more.
    for (let times = 0; times < 3; times++) {
      globalThis.gc?.()
      await setTimeout(100)
    }
    // 5 sets the peak back to what is held now.
    writeFileSync('/proc/self/clear_refs', '5')
    process.send?.({ rss: status('VmRSS') })
  } else process.send?.({ peak: status('VmHWM') })
})
process.send?.({ url })

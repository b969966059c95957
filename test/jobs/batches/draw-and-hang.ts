// A process that begins a batch, says what it draws, and hangs at the third picture: to be killed.

import { readConfig } from '../../../src/config.ts'
import type { Engine } from '../../../src/engines/engine.ts'
import { createEngineRegistry } from '../../../src/engines/registry.ts'
import { createServerApp } from '../../../src/server-app.ts'

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGP4////fwAJ+wP9KobjigAAAABJRU5ErkJggg==',
  'base64',
)

const say = (line: string) => process.stdout.write(`${line}\n`)

const engine: Engine = {
  name: 'scripted',
  version: '1',
  capabilities: {
    seed: true,
    references: 14,
    edits: false,
    sampling: false,
    search: false,
    local: true,
    guarded: true,
  },
  async *draw({ prompt, outputMimeType: mimeType, width, height }) {
    say(`drawing ${prompt}`)
    if (prompt === 'c') await new Promise(() => {})
    yield { type: 'image', bytes: png, mimeType, width, height }
    yield { type: 'finish', reason: 'STOP' }
  },
}

const app = await createServerApp(
  { ...readConfig(process.argv[2]!), engine: engine.name },
  { engines: createEngineRegistry({ [engine.name]: async () => engine }) },
)
const requests = ['a', 'b', 'c', 'd'].map((text) => ({ request: { contents: [{ parts: [{ text }] }] } }))
const input = { priority: 0, wantsWebhook: false, input: { requests } }
say((await app.batches.create('gemini-3-pro-image', input)).id)
await app.start()
setInterval(() => {}, 1_000)

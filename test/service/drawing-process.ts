import { once } from 'node:events'
import { createApp } from '../../src/app.ts'
import { readConfig } from '../../src/config.ts'
import type { Engine } from '../../src/engines/engine.ts'
import { createEngineRegistry } from '../../src/engines/registry.ts'
import { LimnError } from '../../src/errors/index.ts'
import { composeRequest } from '../../src/service/compose-request.ts'

// Run as a process of its own: draws the prompt of each message `draw …`, and ends what it draws as the next one says.
const say = (message: object): void => void process.send?.(message)

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
    guarded: false,
  },
  async *draw({ outputMimeType: mimeType, width, height }) {
    say({ drawing: true })
    const [end] = await once(process, 'message')
    if (end === 'fail') throw new LimnError('As told.', { code: 'internal' })
    yield { type: 'image', bytes: Buffer.from(process.argv[3]!, 'base64'), mimeType, width, height }
    yield { type: 'finish', reason: 'STOP' }
  },
}

const app = await createApp(
  { ...readConfig(process.argv[2], {}), engine: engine.name, workers: 0 },
  {
    engines: createEngineRegistry({ [engine.name]: async () => engine }),
    leaseMs: { local: Number(process.argv[4]), paid: Number(process.argv[4]) },
  },
)

process.on('message', (message: string) => {
  if (!message.startsWith('draw ')) return
  const request = composeRequest({ prompt: message.slice('draw '.length) })
  app.service.generate({ model: 'gemini-3-pro-image-preview', request }, { surface: 'cli' }).then(
    ({ record, cache }) => say({ record: record.id, cache }),
    () => say({ failed: true }),
  )
})
say({ ready: true })

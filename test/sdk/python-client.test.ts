import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createPlainEngine } from '../engines/plain-engine.ts'
import { drawReference, type LimnServer, startLimnServer } from './limn-server.ts'
import { findPython } from './python/find-python.ts'

// Google's Python client beyond the reference document.

const python = findPython()

describe.runIf(python)(`google-genai ${python?.version} for Python`, () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'limn-python-'))
  let server: LimnServer
  let results: Record<string, unknown>

  beforeAll(async () => {
    server = await startLimnServer([], { engine: createPlainEngine() })
    writeFileSync(path.join(folder, 'reference.jpg'), Buffer.from(drawReference('image/jpeg', 'navy'), 'base64'))
    const [line] = await python!.run<typeof results>('run-client.py', [], { url: server.url, folder })
    results = line!
  }, 60_000)
  afterAll(async () => {
    await server?.close()
    rmSync(folder, { recursive: true })
  })

  const png = ['image/png']

  test.each<[string, unknown]>([
    ['models', expect.arrayContaining(['models/gemini-3-pro-image', 'models/gemini-nano-banana-2.1'])],
    ['model', expect.arrayContaining(['generateContent', 'countTokens'])],
    ['tokens', 1],
    ['stream', png],
    ['stream_reason', 'STOP'],
    ['chat', png],
    ['nothing', 'NO_IMAGE'],
    ['after_nothing', png],
    ['async', [...png, ...png]],
    ['file', { state: 'ACTIVE', mime_type: 'image/jpeg', size: expect.any(Number) }],
    ['from_file', png],
    ['files', true],
    ['deleted', { type: 'ClientError', code: 403, status: 'PERMISSION_DENIED', message: expect.any(String) }],
    ['interaction', ['completed', ['thought', 'model_output'], 'image/png']],
    ['interaction_chain', true],
    ['interaction_events', ['interaction.created', 'interaction.completed']],
    ['interaction_background', 'completed'],
    ['interaction_deleted', ['NotFoundError', 404]],
    ['batch', ['JOB_STATE_SUCCEEDED', [png]]],
    ['batch_file', ['JOB_STATE_SUCCEEDED', 'GENERATED']],
    ['download', 'first'],
    ['batches', true],
    ['batch_deleted', 'NOT_FOUND'],
    [
      'wrong_size',
      {
        type: 'ClientError',
        code: 400,
        status: 'INVALID_ARGUMENT',
        message: expect.stringContaining("Did you mean '4K'?"),
      },
    ],
    [
      'quota',
      {
        type: 'ClientError',
        code: 429,
        status: 'RESOURCE_EXHAUSTED',
        message: expect.stringContaining('You exceeded your current quota'),
      },
    ],
    [
      'overload',
      { type: 'ServerError', code: 503, status: 'UNAVAILABLE', message: expect.stringContaining('high demand') },
    ],
    ['blocked', []],
  ])('%s', (name, expected) => expect(results[name]).toEqual(expected))
})

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type App, createApp } from '../../src/app.ts'
import { readConfig } from '../../src/config.ts'
import { createEngineRegistry } from '../../src/engines/registry.ts'
import { createHttpApp, type Listener, listen } from '../../src/http/index.ts'
import { createScriptedEngine, drawTinyPicture } from '../service/temp-app.ts'
import { halfRightBodies } from './half-right-bodies.ts'
import { type Route, routes } from './routes.data.ts'

/** In all; LIMN_FUZZ_BODIES raises it, LIMN_FUZZ_SEED sends others. */
const bodies = Number(process.env.LIMN_FUZZ_BODIES ?? 10_000)
const seed = Number(process.env.LIMN_FUZZ_SEED ?? 20_261_128)
const key = 'fuzz-key-that-nobody-may-see'

let home: string
let app: App
let server: Listener

beforeAll(async () => {
  home = mkdtempSync(path.join(tmpdir(), 'limn-fuzz-'))
  // Drawing is what is not tried here.
  const engine = createScriptedEngine(drawTinyPicture)
  app = await createApp(
    { ...readConfig(home), engine: engine.name },
    { engines: createEngineRegistry({ scripted: async () => engine }) },
  )
  server = await listen(createHttpApp({ service: app.service, keys: [key], version: '0' }), { port: 0, keys: [key] })
})

afterAll(async () => {
  await server?.close()
  await app?.close()
  rmSync(home, { recursive: true, force: true })
})

/** Folders, stacks and keys. */
const leaks = [
  /\/(?:tmp|home|root|usr|work)\//,
  /node_modules/,
  /\bat (?:async )?[\w.<>]+ \(/,
  /\.ts:\d/,
  new RegExp(key),
]

async function send({ method, path, headers }: Route, body: string): Promise<void> {
  const response = await fetch(server.url + path, {
    method,
    headers: { 'x-goog-api-key': key, 'content-type': 'application/json', ...headers },
    body,
    signal: AbortSignal.timeout(10_000),
  })
  const text = await response.text()
  expect(response.status, text.slice(0, 500)).toBeLessThan(500)
  if (response.status >= 400) expect(text).toContain('"error"')
  for (const leak of leaks) expect(text.slice(0, 20_000)).not.toMatch(leak)
}

test.each(routes)('half-right bodies to $method $path are answered or refused', { timeout: 600_000 }, async (route) => {
  await fc.assert(
    fc.asyncProperty(fc.array(halfRightBodies(route.body), { minLength: 8, maxLength: 8 }), (batch) =>
      Promise.all(batch.map((body) => send(route, body))).then(() => {}),
    ),
    { numRuns: Math.ceil(bodies / routes.length / 8), seed, endOnFailure: false },
  )
})

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { onTestFinished } from 'vitest'
import type { AppParts } from '../../src/app.ts'
import type { Config } from '../../src/config.ts'
import type { DrawOptions, DrawRequest, Engine, EngineEvent } from '../../src/engines/engine.ts'
import { googleDefaults } from '../../src/engines/gemini/options.ts'
import { createEngineRegistry } from '../../src/engines/registry.ts'
import type { Conduct } from '../../src/gemini-api/index.ts'
import { createServerApp, type ServerApp } from '../../src/server-app.ts'
import type { FetchRemote } from '../../src/service/file-data/fetch-remote.ts'
import type { RateLimiter } from '../../src/service/limits/rate-limiter.ts'
import type { QuotaClock } from '../../src/service/quota/quota-line.ts'

/** One white pixel. */
export const tinyPng = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGP4////fwAJ+wP9KobjigAAAABJRU5ErkJggg==',
  'base64',
)

/** An app in a home of its own, gone when the test ends. */
export async function openTempApp(
  options: {
    engine?: Engine
    config?: Partial<Config>
    conduct?: Conduct
    fetchRemote?: FetchRemote
    rateLimiter?: RateLimiter
    leaseMs?: AppParts['leaseMs']
    silenceMs?: number
    clock?: QuotaClock
  } = {},
): Promise<ServerApp> {
  const home = mkdtempSync(path.join(tmpdir(), 'limn-app-'))
  const { engine } = options
  const app = await createServerApp(
    {
      home,
      engine: engine?.name ?? 'illustrator',
      apiKeys: [],
      budgets: {},
      watermark: true,
      credentials: {},
      metadata: true,
      cacheBytes: 10_000_000_000,
      prices: {},
      workers: 0,
      conduct: {},
      faults: {},
      limits: {},
      projects: {},
      google: { ...googleDefaults, apiKey: undefined },
      onUnknown: 'hold',
      allowPrivateAddresses: false,
      ...options.config,
    },
    {
      ...(engine && { engines: createEngineRegistry({ [engine.name]: async () => engine }) }),
      ...(options.conduct && { conduct: options.conduct }),
      ...(options.fetchRemote && { fetchRemote: options.fetchRemote }),
      ...(options.leaseMs && { leaseMs: options.leaseMs }),
      ...(options.silenceMs !== undefined && { silenceMs: options.silenceMs }),
      ...(options.clock && { clock: options.clock }),
      ...(options.rateLimiter && { rateLimiter: options.rateLimiter }),
    },
  )
  onTestFinished(async () => {
    await app.close()
    rmSync(home, { recursive: true, force: true })
  })
  return app
}

/** An engine that tells `draw`'s events and counts how often it was asked. */
export function createScriptedEngine(
  draw: (request: DrawRequest, options: DrawOptions) => AsyncIterable<EngineEvent>,
  changes: Partial<Engine> = {},
): Engine & { calls: DrawRequest[] } {
  const calls: DrawRequest[] = []
  return {
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
    calls,
    draw(request, options) {
      calls.push(request)
      return draw(request, options)
    },
    ...changes,
  }
}

/** What an engine says of a picture that went well. */
export async function* drawTinyPicture(request: DrawRequest): AsyncGenerator<EngineEvent> {
  yield { type: 'text', text: 'Here it is.' }
  const { outputMimeType: mimeType, width, height } = request
  yield { type: 'image', bytes: tinyPng, mimeType, width, height, signature: 'c2NlbmU=' }
  yield { type: 'finish', reason: 'STOP' }
}

/** An engine whose calls cost what a picture of 1K does. */
export function createPaidEngine(): ReturnType<typeof createScriptedEngine> {
  const engine = createScriptedEngine(async function* (request, { bill }): AsyncGenerator<EngineEvent> {
    await bill?.sent()
    yield* drawTinyPicture(request)
    const image = { modality: 'IMAGE', tokenCount: 1120 } as const
    const usage = { promptTokenCount: 2, candidatesTokenCount: 1120, candidatesTokensDetails: [image] }
    yield { type: 'usage', usage: { ...usage, totalTokenCount: 1122 } }
  })
  return Object.assign(engine, { capabilities: { ...engine.capabilities, local: false } })
}

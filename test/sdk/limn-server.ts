import { mkdtempSync } from 'node:fs'
import path from 'node:path'
import { createCanvas } from '@napi-rs/canvas'
import { readConfig } from '../../src/config.ts'
import type { Engine } from '../../src/engines/engine.ts'
import { createEngineRegistry } from '../../src/engines/registry.ts'
import { type ConductOptions, conductOf } from '../../src/gemini-api/index.ts'
import { createHttpApp, listen } from '../../src/http/index.ts'
import { createServerApp } from '../../src/server-app.ts'
import type { FileService } from '../../src/service/files/file-service.ts'
import type { GenerationRequest, GenerationService } from '../../src/service/generation.ts'
import type { RateLimitOptions } from '../../src/service/limits/rate-limits.ts'

/** limn as `limn serve` runs it, in a home of its own, on a free port. */
export interface LimnServer {
  url: string
  /** What reached the service, oldest first. */
  requests: GenerationRequest[]
  files: FileService
  close(): Promise<void>
}

export interface LimnServerOptions extends ConductOptions {
  /** Instead of the illustrator. */
  engine?: Engine
  limits?: RateLimitOptions
  /** As in config.json. */
  projects?: Readonly<Record<string, readonly string[]>>
}

export async function startLimnServer(
  keys: readonly string[] = [],
  { engine, limits = {}, projects = {}, ...conduct }: LimnServerOptions = {},
): Promise<LimnServer> {
  const home = mkdtempSync(path.join(process.env.LIMN_HOME!, 'server-'))
  const config = { ...readConfig(home), limits }
  const app = await createServerApp(engine ? { ...config, engine: engine.name } : config, {
    conduct: conductOf(conduct),
    ...(engine && { engines: createEngineRegistry({ [engine.name]: async () => engine }) }),
  })
  const requests: GenerationRequest[] = []
  const service: GenerationService = {
    ...app.service,
    generate(request, options) {
      requests.push(request)
      return app.service.generate(request, options)
    },
    stream(request, options) {
      requests.push(request)
      return app.service.stream(request, options)
    },
  }
  await app.start()
  const listener = await listen(
    createHttpApp({
      service,
      files: app.files,
      interactions: app.interactions,
      batches: app.batches,
      keys,
      projects,
      version: '0',
    }),
    { port: 0, keys },
  )
  return {
    url: listener.url,
    requests,
    files: app.files,
    async close() {
      await listener.close()
      await app.close()
    },
  }
}

/** A small photograph stand-in: a coloured field with a lighter disc, as base64. */
export function drawReference(mimeType: 'image/png' | 'image/jpeg' | 'image/webp', color: string): string {
  const canvas = createCanvas(320, 200)
  const context = canvas.getContext('2d')
  context.fillStyle = color
  context.fillRect(0, 0, 320, 200)
  context.fillStyle = '#fff8'
  context.arc(160, 100, 70, 0, 2 * Math.PI)
  context.fill()
  return (mimeType === 'image/png' ? canvas.toBuffer('image/png') : canvas.toBuffer(mimeType as 'image/jpeg')).toString(
    'base64',
  )
}

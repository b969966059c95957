import { setTimeout } from 'node:timers/promises'
import { readConfig } from '../../src/config.ts'
import { createGeminiEngine } from '../../src/engines/gemini/engine.ts'
import { createEngineRegistry } from '../../src/engines/registry.ts'
import { createServerApp } from '../../src/server-app.ts'

// One of the processes that share a home: it does batches until it is told to end, or killed.

const [home, baseUrl, apiKey] = process.argv.slice(2) as [string, string, string]
const [scale, startedMs, silenceMs] = process.argv.slice(5).map(Number) as [number, number, number]
const config = readConfig(home, { LIMN_ENGINE: 'gemini', GEMINI_API_KEY: apiKey, LIMN_WORKERS: '0' })
const clock = {
  nowMs: () => startedMs + (Date.now() - startedMs) * scale,
  sleep: (durationMs: number, signal: AbortSignal | undefined) => setTimeout(durationMs / scale, undefined, { signal }),
}
const google = { ...config.google, baseUrl }
const engines = createEngineRegistry({
  gemini: async () => createGeminiEngine(google, { ...clock, random: Math.random }),
})
// What a process that was killed leaves is taken over soon; all else is as a server has it.
const app = await createServerApp(
  { ...config, google },
  { engines, clock, silenceMs, leaseMs: { local: silenceMs, paid: silenceMs } },
)
await app.start()
// Nobody is left to end it.
process.once('disconnect', () => process.exit(1))
process.send?.('started')
process.once('message', () => {
  void app.close().then(() => process.exit(0))
})

import { setTimeout } from 'node:timers/promises'
import { InvalidRequestError } from '../errors/index.ts'
import type { Engine } from './engine.ts'
import { type GeminiOptions, googleDefaults } from './gemini/options.ts'

export interface EngineOptions {
  /** Threads that an engine of this machine draws in. 0: in the caller's, which is blocked meanwhile. */
  workers: number
  google: GeminiOptions
}

/** Name → how to make it. Making one may load native code, so it happens on first use and once. */
export type EngineFactories = Readonly<Record<string, (options: EngineOptions) => Promise<Engine>>>

export interface EngineRegistry {
  names(): string[]
  /** Throws InvalidRequestError for a name that is not registered. */
  get(name: string): Promise<Engine>
  /** Closes the engines that were made. */
  close(): Promise<void>
}

export const engineFactories: EngineFactories = {
  illustrator: async (options) => (await import('./illustrator/engine.ts')).createIllustratorEngine(options),
  gemini: async ({ google }) =>
    (await import('./gemini/engine.ts')).createGeminiEngine(google, {
      nowMs: Date.now,
      random: Math.random,
      sleep: (durationMs, signal) => setTimeout(durationMs, undefined, { signal }),
    }),
}

export function createEngineRegistry(
  factories: EngineFactories = engineFactories,
  options: EngineOptions = { workers: 0, google: { ...googleDefaults, apiKey: undefined } },
): EngineRegistry {
  const made = new Map<string, Promise<Engine>>()
  const names = (): string[] => Object.keys(factories)
  return {
    names,

    async get(name) {
      const factory = Object.hasOwn(factories, name) ? factories[name] : undefined
      if (!factory) {
        const description = `there is no engine "${name}"; this limn has: ${names().join(', ')}`
        throw new InvalidRequestError(
          [{ field: 'engine', description }],
          `${description[0]!.toUpperCase()}${description.slice(1)}.`,
        )
      }
      const existing = made.get(name)
      if (existing) return existing
      const created = factory(options)
      made.set(name, created)
      // A failed start is tried again by the next request.
      created.catch(() => made.delete(name))
      return created
    },

    async close() {
      const engines = await Promise.all(made.values())
      await Promise.all(engines.map((engine) => engine.close?.()))
    },
  }
}

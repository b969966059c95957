import { setImmediate } from 'node:timers/promises'
import type { Config } from '../../../src/config.ts'
import { createGeminiEngine } from '../../../src/engines/gemini/engine.ts'
import { googleDefaults } from '../../../src/engines/gemini/options.ts'
import { openTempApp, tinyPng } from '../../service/temp-app.ts'

export const apiKey = 'AIzaTestKeyThatMustNotBeSeen42'

/** An app that draws with the models of `baseUrl`; its waits are noted and not waited for. */
export async function openGoogle(
  baseUrl: string,
  options: { config?: Partial<Config>; google?: Partial<Config['google']>; onSleep?: () => void } = {},
) {
  const waits: number[] = []
  let elapsedMs = Date.UTC(2026, 10, 29)
  const google = { ...googleDefaults, apiKey, baseUrl, ...options.google }
  let isInLine = false
  const clockOf = (forTurns: boolean) => ({
    nowMs: () => elapsedMs,
    async sleep(durationMs: number) {
      // Whoever waits for a turn looks every second: that is one wait.
      if (forTurns && isInLine) waits.push(waits.pop()! + durationMs)
      else waits.push(durationMs)
      isInLine = forTurns
      elapsedMs += durationMs
      options.onSleep?.()
      await setImmediate()
    },
  })
  const engine = createGeminiEngine(google, { ...clockOf(false), random: () => 0.5 })
  const app = await openTempApp({ engine, clock: clockOf(true), config: { google, ...options.config } })
  return { app, waits, ledger: () => app.store.listEntries({ limit: 99 }) }
}

export const model = 'gemini-3-pro-image'

export const ask = (text: string, more: Record<string, unknown> = {}) => ({
  model,
  request: { contents: [{ role: 'user' as const, parts: [{ text }] }], ...more },
})

export const usage = {
  promptTokenCount: 10,
  candidatesTokenCount: 1320,
  thoughtsTokenCount: 180,
  totalTokenCount: 1510,
  promptTokensDetails: [{ modality: 'TEXT', tokenCount: 10 }],
  candidatesTokensDetails: [{ modality: 'IMAGE', tokenCount: 1120 }],
  serviceTier: 'standard',
}

/** 10 x $2 + (200 + 180) x $12 + 1120 x $120, a million tokens; and a search at $14 a thousand. */
export const usageUsd = 0.15298

const signature = Buffer.from('not one of ours'.repeat(9)).toString('base64')

/** What Google answers when all goes well, with everything it may carry. */
export const answer = {
  candidates: [
    {
      content: {
        role: 'model',
        parts: [
          { text: 'I plan a fox.', thought: true },
          { text: 'Here is your fox.', thoughtSignature: signature, partMetadata: { new: 1 } },
          {
            inlineData: { mimeType: 'image/png', data: tinyPng.toString('base64') },
            thoughtSignature: signature,
          },
        ],
      },
      finishReason: 'STOP',
      index: 0,
      groundingMetadata: {
        webSearchQueries: ['fox'],
        groundingChunks: [{ web: { uri: 'https://fox.example', title: 'f' } }],
      },
      safetyRatings: [{ category: 'HARM_CATEGORY_HARASSMENT', probability: 'NEGLIGIBLE' }],
    },
  ],
  usageMetadata: usage,
  modelVersion: 'gemini-3-pro-image-001',
  responseId: 'google-said-so',
}

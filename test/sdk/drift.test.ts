import * as genai from '@google/genai'
import { expect, test } from 'vitest'
import { blockReasons, findModelProfile, finishReasons, thinkingLevels } from '../../src/gemini-api/index.ts'
import { requestMessages } from '../../src/gemini-api/request-schema.data.ts'

// What an update of the SDK changes in the protocol fails here first.

test('the finish reasons are those of the SDK', () => {
  expect([...finishReasons].sort()).toEqual(Object.values(genai.FinishReason).sort())
})

test('the block reasons are those of the SDK', () => {
  const known = Object.values(genai.BlockedReason).filter((reason) => !reason.endsWith('UNSPECIFIED'))
  expect([...blockReasons].sort()).toEqual(known.sort())
})

test('the thinking levels are those of the SDK', () => {
  const known = Object.values(genai.ThinkingLevel).filter((level) => !level.endsWith('UNSPECIFIED'))
  expect([...thinkingLevels].sort()).toEqual(known.sort())
})

test.each(['gemini-3-pro-image', 'gemini-nano-banana-2.1', 'gemini-3.1-flash-lite-image'])(
  '%s, which the SDK names, is live',
  (id) => expect(findModelProfile(id)?.lifecycle.status).toBe('live'),
)

test('every field the SDK puts into a request for a picture is known', async () => {
  let sent: Record<string, unknown> = {}
  const ai = new genai.GoogleGenAI({ apiKey: 'k', httpOptions: { baseUrl: 'http://127.0.0.1:1' } })
  const realFetch = globalThis.fetch
  globalThis.fetch = async (_, init) => {
    sent = JSON.parse(String(init?.body))
    return new Response('{}', { headers: { 'content-type': 'application/json' } })
  }
  try {
    await ai.models.generateContent({
      model: 'gemini-3-pro-image',
      contents: [{ role: 'user', parts: [{ text: 'a', thoughtSignature: 'aGk=' }] }],
      config: {
        systemInstruction: 'x',
        safetySettings: [],
        tools: [{ googleSearch: {} }],
        toolConfig: {},
        responseModalities: ['IMAGE'],
        imageConfig: { aspectRatio: '1:1', imageSize: '1K' },
        candidateCount: 1,
        seed: 1,
        temperature: 1,
        topP: 1,
        topK: 1,
        maxOutputTokens: 1,
        stopSequences: ['x'],
        thinkingConfig: { thinkingBudget: 1, includeThoughts: true },
        mediaResolution: genai.MediaResolution.MEDIA_RESOLUTION_LOW,
        serviceTier: genai.ServiceTier.STANDARD,
      },
    })
  } finally {
    globalThis.fetch = realFetch
  }
  expect(Object.keys(sent).filter((name) => !(name in requestMessages.GenerateContentRequest))).toEqual([])
  const config = Object.keys(sent.generationConfig as object)
  expect(config.length).toBeGreaterThan(10)
  expect(config.filter((name) => !(name in requestMessages.GenerationConfig))).toEqual([])
})

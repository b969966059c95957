import { expect, test } from 'vitest'
import {
  arrayEnd,
  arrayFrame,
  buildBlockedResponse,
  buildChunk,
  buildLastChunk,
  buildResponse,
  findModelProfile,
  imagePart,
  splitLastTurn,
  sseFrame,
  textPart,
  toModelResource,
} from '../../src/gemini-api/index.ts'

const profile = findModelProfile('gemini-3-pro-image-preview')!
const head = { profile, responseId: 'abc', usage: { promptTokenCount: 1, totalTokenCount: 1 } }

test('an answer carries its parts, reason, usage, model and id', () => {
  const bytes = new Uint8Array([0, 1, 2, 3]).subarray(1, 3)
  const parts = [textPart('Here.'), imagePart({ bytes, mimeType: 'image/png' }, { signature: 'c2ln' })]
  expect(buildResponse({ ...head, parts, finishReason: 'STOP' })).toEqual({
    candidates: [
      {
        content: {
          role: 'model',
          parts: [{ text: 'Here.' }, { inlineData: { mimeType: 'image/png', data: 'AQI=' }, thoughtSignature: 'c2ln' }],
        },
        finishReason: 'STOP',
        index: 0,
      },
    ],
    usageMetadata: head.usage,
    modelVersion: 'gemini-3-pro-image-preview',
    responseId: 'abc',
  })
})

test('an answer without a picture has an empty content and says why', () => {
  const response = buildResponse({ ...head, parts: [], finishReason: 'NO_IMAGE', finishMessage: 'why' })
  expect(response.candidates).toEqual([{ content: {}, finishReason: 'NO_IMAGE', finishMessage: 'why', index: 0 }])
})

test('a blocked prompt has no candidates', () => {
  const response = buildBlockedResponse({ ...head, blockReason: 'PROHIBITED_CONTENT' })
  expect(response).toMatchObject({ promptFeedback: { blockReason: 'PROHIBITED_CONTENT' }, responseId: 'abc' })
  expect('candidates' in response).toBe(false)
})

test('only the last chunk of a stream has a finish reason', () => {
  expect(buildChunk({ ...head, parts: [textPart('a')] }).candidates?.[0]).not.toHaveProperty('finishReason')
  expect(buildLastChunk({ ...head, finishReason: 'STOP' }).candidates?.[0]).toEqual({
    content: { role: 'model', parts: [{ text: '' }] },
    finishReason: 'STOP',
    index: 0,
  })
  expect(buildLastChunk({ ...head, finishReason: 'IMAGE_SAFETY' }).candidates?.[0]?.content).toEqual({})
})

test('several contents of the user in a row are one turn, and what came before is history', () => {
  const contents = [
    { role: 'user' as const, parts: [{ text: 'a' }] },
    { role: 'model' as const, parts: [{ text: 'b' }] },
    { role: 'model' as const },
    { parts: [{ text: 'c' }] },
    { role: 'user' as const, parts: [{ text: 'd' }] },
  ]
  expect(splitLastTurn({ contents })).toEqual({
    history: contents.slice(0, 3),
    contents: contents.slice(3),
    parts: [{ text: 'c' }, { text: 'd' }],
    index: 3,
  })
})

test('frames are SSE lines, or the items of one array', () => {
  expect(`${sseFrame.before}{}${sseFrame.after}`).toBe('data: {}\r\n\r\n')
  const items = [0, 1].map((index) => `${arrayFrame(index).before}{}${arrayFrame(index).after}`)
  expect(JSON.parse(items.join('') + arrayEnd(2))).toHaveLength(2)
  expect(arrayEnd(0)).toBe('[]')
})

test('a model is listed as Google lists it', () => {
  expect(toModelResource(findModelProfile('gemini-3-pro-image')!)).toMatchObject({
    name: 'models/gemini-3-pro-image',
    version: '3.0',
    displayName: 'Nano Banana Pro',
    inputTokenLimit: 131_072,
    outputTokenLimit: 32_768,
    supportedGenerationMethods: ['generateContent', 'countTokens', 'batchGenerateContent'],
    temperature: 1,
    topP: 0.95,
    topK: 64,
    maxTemperature: 1,
    thinking: true,
  })
  expect(toModelResource(findModelProfile('gemini-2.5-flash-image')!)).not.toHaveProperty('thinking')
  expect(toModelResource(profile).description).toMatch(
    /Deprecated: Google shut it down on 2026-06-25; use gemini-3-pro-image there\.$/,
  )
})

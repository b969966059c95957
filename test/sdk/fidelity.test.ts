import { ApiError, GoogleGenAI } from '@google/genai'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ConductOptions } from '../../src/gemini-api/index.ts'
import { sniffImage } from '../../src/imaging/sniff.ts'
import { createPlainEngine } from '../engines/plain-engine.ts'
import { type LimnServer, startLimnServer } from './limn-server.ts'

// Where the reference document and the live API differ: docs/compatibility.md, "Live or documented".

const retired = ['gemini-3-pro-image-preview', 'gemini-2.5-flash-image', 'gemini-3.1-flash-image']
const live = ['gemini-3-pro-image', 'gemini-nano-banana-2.1', 'gemini-3.1-flash-lite-image']

/** One pixel. */
const gif = 'R0lGODlhAQABAIAAAP8AAP///yH5BAAAAAAALAAAAAABAAEAAAICRAEAOw=='
const withGif = (mimeType: string) => [
  { inlineData: { mimeType, data: gif } },
  { text: 'Generate an image in the same style as this reference' },
]

const servers: LimnServer[] = []
afterAll(() => Promise.all(servers.map((server) => server.close())))

function serve(conduct: ConductOptions): { ai: GoogleGenAI; url: string } {
  const started = { ai: undefined as unknown as GoogleGenAI, url: '' }
  beforeAll(async () => {
    const server = await startLimnServer([], { ...conduct, engine: createPlainEngine() })
    servers.push(server)
    started.url = server.url
    started.ai = new GoogleGenAI({ apiKey: 'any', httpOptions: { baseUrl: server.url } })
  })
  return started
}

async function namesOf(ai: GoogleGenAI): Promise<(string | undefined)[]> {
  const names = []
  for await (const { name } of await ai.models.list()) names.push(name)
  return names
}

const pictureOf = async (ai: GoogleGenAI, model: string, config = {}) => {
  const response = await ai.models.generateContent({ model, contents: 'a red car', config })
  const { mimeType, data } = response.candidates![0]!.content!.parts!.find((part) => part.inlineData)!.inlineData!
  return { response, mimeType, header: sniffImage(Buffer.from(data!, 'base64')) }
}

describe('--fidelity reference', () => {
  const server = serve({})

  test('a retired model is served as itself, and its answer says when Google ended it', async () => {
    const url = `${server.url}/v1beta/models/gemini-2.5-flash-image:countTokens`
    const answer = await fetch(url, { method: 'POST', body: '{"contents":[{"parts":[{"text":"a"}]}]}' })
    expect(answer.status).toBe(200)
    expect(answer.headers.get('sunset')).toBe('Fri, 02 Oct 2026 00:00:00 GMT')
    const { response } = await pictureOf(server.ai, 'gemini-2.5-flash-image')
    expect(response.modelVersion).toBe('gemini-2.5-flash-image')
    expect(await namesOf(server.ai)).toEqual(expect.arrayContaining(retired.map((id) => `models/${id}`)))
    expect((await server.ai.models.get({ model: 'gemini-2.5-flash-image' })).description).toContain('Deprecated')
  })

  test('every picture is a PNG', async () => {
    expect(await pictureOf(server.ai, 'gemini-3-pro-image')).toMatchObject({
      mimeType: 'image/png',
      header: { mimeType: 'image/png' },
    })
  })

  test('a GIF may be sent', async () => {
    const response = await server.ai.models.generateContent({
      model: 'gemini-3-pro-image',
      contents: withGif('image/gif'),
    })
    expect(response.candidates?.[0]?.finishReason).toBe('STOP')
  })
})

describe('--fidelity live', () => {
  const server = serve({ fidelity: 'live' })

  test.each(retired)("%s is not found, in Google's words", async (model) => {
    const outcomes = await Promise.allSettled([
      server.ai.models.generateContent({ model, contents: 'a cat' }),
      server.ai.models.generateContentStream({ model, contents: 'a cat' }),
      server.ai.models.countTokens({ model, contents: 'a cat' }),
      server.ai.models.get({ model }),
    ])
    const methods = ['generateContent', 'streamGenerateContent', 'countTokens', undefined]
    for (const [index, outcome] of outcomes.entries()) {
      const error = outcome.status === 'rejected' ? outcome.reason : undefined
      expect(error).toBeInstanceOf(ApiError)
      const { code, status, message } = JSON.parse(error.message).error
      expect({ code, status }).toEqual({ code: 404, status: 'NOT_FOUND' })
      const method = methods[index]
      expect(message).toContain(
        method === undefined
          ? `models/${model}`
          : `models/${model} is not found for API version v1, or is not supported for ${method}. Call ListModels`,
      )
    }
  })

  test('models.list has what is live, and the alias that Google lists', async () => {
    const names = await namesOf(server.ai)
    expect(names).toEqual(expect.arrayContaining([...live, 'nano-banana-pro-preview'].map((id) => `models/${id}`)))
    for (const id of retired) expect(names).not.toContain(`models/${id}`)
  })

  test('Gemini 3 answers JPEG, unless the request names another format', async () => {
    expect(await pictureOf(server.ai, 'gemini-3-pro-image')).toMatchObject({
      mimeType: 'image/jpeg',
      header: { mimeType: 'image/jpeg', width: 1024, height: 1024 },
    })
    const body = {
      contents: [{ parts: [{ text: 'a red car' }] }],
      generationConfig: { responseModalities: ['IMAGE'], responseFormat: { image: { mimeType: 'image/png' } } },
    }
    const url = `${server.url}/v1/models/gemini-3-pro-image:generateContent`
    const answer = await fetch(url, { method: 'POST', body: JSON.stringify(body) })
    const { candidates } = (await answer.json()) as { candidates: { content: { parts: { inlineData: object }[] } }[] }
    expect(candidates[0]?.content.parts[0]?.inlineData).toMatchObject({ mimeType: 'image/png' })
  })

  test.each(['image/gif', 'image/png'])('a GIF that is sent as %s is no format the API takes', async (mimeType) => {
    const call = server.ai.models.generateContent({ model: 'gemini-3-pro-image', contents: withGif(mimeType) })
    await expect(call).rejects.toMatchObject({
      status: 400,
      message: expect.stringContaining('Unsupported MIME type: image/gif'),
    })
  })
})

describe('--fidelity live --retired-models redirect', () => {
  const server = serve({ fidelity: 'live', retiredModels: 'redirect' })

  test('a retired model is answered by its successor, which the answer names', async () => {
    const url = `${server.url}/v1/models/gemini-3-pro-image-preview:generateContent`
    const answer = await fetch(url, { method: 'POST', body: '{"contents":[{"parts":[{"text":"a red car"}]}]}' })
    expect(await answer.json()).toMatchObject({ modelVersion: 'gemini-3-pro-image' })
    expect(JSON.parse(answer.headers.get('x-limn-warnings')!)).toContainEqual({
      type: 'substituted',
      feature: 'model',
      message: 'gemini-3-pro-image-preview was shut down on 2026-06-25; gemini-3-pro-image answered.',
    })
  })

  test('its sizes and ratios are those of the successor', async () => {
    const { header } = await pictureOf(server.ai, 'gemini-2.5-flash-image', { imageConfig: { aspectRatio: '8:1' } })
    expect(header).toMatchObject({ width: 2928, height: 352 })
  })

  test('models.list has the live ones alone', async () => {
    expect(await namesOf(server.ai)).not.toContain('models/gemini-2.5-flash-image')
  })
})

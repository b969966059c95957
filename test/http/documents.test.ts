import { expect, test } from 'vitest'
import type { ErrorBody, GenerateContentRequest, GenerateContentResponse } from '../../src/gemini-api/index.ts'
import { createHttpApp } from '../../src/http/index.ts'
import { createPlainEngine } from '../engines/plain-engine.ts'
import { openTempApp } from '../service/temp-app.ts'

// PDFs beside pictures, as Google's models since Gemini 3 take them.

const twoPages = Buffer.from('%PDF-1.4 <</Type /Pages /Count 2>> <</Type/Page>> <</Type /Page /Parent 1 0 R>>')
const model = 'gemini-3-pro-image'

const inline = (bytes: Buffer, mimeType = 'application/pdf') => ({
  inlineData: { mimeType, data: bytes.toString('base64') },
})

async function openApp() {
  const { service, files, interactions, store } = await openTempApp({ engine: createPlainEngine() })
  const app = createHttpApp({ service, files, interactions, version: '1' })
  const post = async (path: string, body: object) =>
    await app.request(path, { method: 'POST', body: JSON.stringify(body) })
  const draw = (parts: object[], name = model) =>
    post(`/v1beta/models/${name}:generateContent`, { contents: [{ parts }] })
  return { files, post, draw, store }
}

const usageOf = async (response: Response) => ((await response.json()) as GenerateContentResponse).usageMetadata
const messageOf = async (response: Response) => ((await response.json()) as ErrorBody).error.message

test('a document is taken and counted by its pages, and the engine that does not read it says so', async () => {
  const { draw, store } = await openApp()
  const answer = await draw([{ text: 'a red boat' }, inline(twoPages)])
  expect(answer.status).toBe(200)
  expect(JSON.parse(answer.headers.get('x-limn-warnings')!)).toEqual([
    { type: 'unsupported', feature: 'documents', message: expect.stringContaining('reads no documents') },
  ])
  expect((await usageOf(answer))?.promptTokensDetails).toEqual([
    { modality: 'TEXT', tokenCount: 3 },
    { modality: 'DOCUMENT', tokenCount: 516 },
  ])
  // It can be sent again with a change.
  const record = await store.findRecord(answer.headers.get('x-limn-record')!)
  const [content] = (record!.request as GenerateContentRequest).contents
  const name = content!.parts![1]!.inlineData!.data
  expect(Buffer.from((await store.blobs.get(name.replace('blob:', '')))!)).toEqual(twoPages)
  const without = await draw([{ text: 'a red boat' }])
  expect(without.headers.get('x-limn-cache')).toBe('miss')
  expect((await usageOf(without))?.promptTokenCount).toBe(3)
  const again = await draw([{ text: 'a red boat' }, inline(twoPages)])
  expect(again.headers.get('x-limn-cache')).toBe('hit')
})

test('a document alone is a request', async () => {
  const { draw } = await openApp()
  expect((await draw([inline(twoPages)])).status).toBe(200)
})

test('a document is named by file, without its type, too', async () => {
  const { draw, files } = await openApp()
  for (const mimeType of ['application/pdf', 'application/octet-stream']) {
    const { id } = await files.upload({ mimeType }, twoPages)
    const answer = await draw([{ text: 'a red boat' }, { fileData: { fileUri: `files/${id}` } }])
    expect((await usageOf(answer))?.promptTokensDetails?.at(-1)?.modality).toBe('DOCUMENT')
  }
})

test('countTokens and interactions count documents', async () => {
  const { post } = await openApp()
  const contents = [{ parts: [inline(twoPages)] }]
  const counted = await post(`/v1/models/${model}:countTokens`, { contents })
  expect(await counted.json()).toMatchObject({ totalTokens: 516 })
  const interaction = await post('/v1/interactions', {
    model,
    input: [
      { type: 'text', text: 'a red boat' },
      { type: 'document', mime_type: 'application/pdf', data: twoPages.toString('base64') },
    ],
  })
  expect(await interaction.json()).toMatchObject({
    status: 'completed',
    usage: {
      input_tokens_by_modality: [
        { modality: 'text', tokens: 3 },
        { modality: 'document', tokens: 516 },
      ],
    },
  })
})

test('what is no document, models that take none, and films are refused', async () => {
  const { draw, files } = await openApp()
  const words = { text: 'a red boat' }
  expect(await messageOf(await draw([words, inline(Buffer.from('hello'))]))).toMatch(
    /Provided document is not valid\. It came as application\/pdf and is text/,
  )
  const { id } = await files.upload({ mimeType: 'application/pdf' }, Buffer.from('hello'))
  expect(await messageOf(await draw([words, { fileData: { fileUri: `files/${id}` } }]))).toMatch(
    /Provided document is not valid/,
  )
  expect(await messageOf(await draw([words, inline(twoPages)], 'gemini-2.5-flash-image'))).toMatch(
    /Unsupported MIME type: application\/pdf\. Send one of image\/png/,
  )
  expect(await messageOf(await draw([words, inline(twoPages, 'video/mp4')]))).toMatch(
    /Unsupported MIME type: video\/mp4\. .*application\/pdf/,
  )
})

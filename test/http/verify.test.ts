import sharp from 'sharp'
import { beforeAll, expect, it } from 'vitest'
import { createHttpApp } from '../../src/http/index.ts'
import { forProject } from '../../src/service/calling-project.ts'
import { createVerifyService } from '../../src/service/verify/verify.ts'
import type { RecordStore } from '../../src/store/record-store.ts'
import { pngWith, tEXt } from '../imaging/markers/marked-files.ts'
import { samplePicture } from '../imaging/sample-pictures.ts'
import { openTempApp } from '../service/temp-app.ts'
import { createStubService } from './stub-service.ts'
import { errorOf } from './test-app.ts'

let cat: Buffer
beforeAll(async () => {
  cat = await pngWith([tEXt('parameters', 'a cat\nSteps: 20, Sampler: Euler a')])
})

/** The route over a service that looks at pictures in this thread, and a store that knows nothing. */
function createVerifyApp(keys: string[] = []) {
  const store: Pick<RecordStore, 'findMarked'> = { findMarked: async () => undefined }
  const { verify } = createVerifyService({ workers: 0, records: async () => store, trusted: async () => undefined })
  const app = createHttpApp({ service: createStubService(), verify, keys, version: '1' })
  return async (body: RequestInit['body'] | undefined, headers: Record<string, string> = {}, signal?: AbortSignal) =>
    await app.request('/limn/v1/verify', { method: 'POST', body: body ?? null, headers, ...(signal && { signal }) })
}

it('looks at the picture that is the body, whatever type it says it has', async () => {
  const post = createVerifyApp()
  for (const type of ['image/png', 'image/jpeg', 'application/octet-stream', '']) {
    const response = await post(cat, { 'content-type': type })
    expect(response.status).toBe(200)
    expect(await response.json()).toEqual({
      file: null,
      watermark: { found: false, id: null, score: null, undone: null, falsePositiveRate: expect.any(Number) },
      credentials: {
        state: 'absent',
        generator: null,
        sourceType: null,
        softBindings: [],
        ingredients: [],
        problems: [],
      },
      record: null,
      others: [
        { tool: expect.stringMatching(/^AUTOMATIC1111/), where: "PNG text 'parameters'", says: expect.any(String) },
      ],
    })
  }
})

it('looks at every file of a form, and says of each that is no picture what it is', async () => {
  const form = new FormData()
  form.append('picture', new File([cat], 'katze 🐈.png'))
  form.append('picture', new File(['hello'], 'notes.txt'))
  form.append('note', 'no file')
  form.append('again', new File([await samplePicture('webp')], 'b.webp', { type: 'image/webp' }))
  const { files } = (await (await createVerifyApp()(form)).json()) as { files: { file: string }[] }
  expect(files.map(({ file }) => file)).toEqual(['katze 🐈.png', 'notes.txt', 'b.webp'])
  expect(files[0]).toMatchObject({ others: [{ where: "PNG text 'parameters'" }] })
  expect(files[1]).toEqual({
    file: 'notes.txt',
    error: expect.objectContaining({
      code: 400,
      status: 'INVALID_ARGUMENT',
      message: expect.stringMatching(/got text/),
    }),
  })
})

it.each([
  ['nothing', undefined, {}, /an empty file \(0 bytes\)/],
  ['text', 'hello', {}, /Expected a PNG, JPEG, .* got text \(5 bytes\)/],
  ['JSON', '{"image": "…"}', { 'content-type': 'application/json' }, /got text/],
  ['a form without a boundary', 'x', { 'content-type': 'multipart/form-data' }, /boundary/],
])('refuses %s in the words of limn', async (_, body, headers, words) => {
  const response = await createVerifyApp()(body, headers)
  expect(response.status).toBe(400)
  expect((await errorOf(response)).message).toMatch(words)
})

it('refuses a form without files', async () => {
  const form = new FormData()
  form.append('note', 'no file')
  const response = await createVerifyApp()(form)
  expect(response.status).toBe(400)
  expect((await errorOf(response)).message).toMatch(/no files.*curl -F/)
})

it('asks for a key where there are some', async () => {
  const post = createVerifyApp(['secret'])
  expect((await post(cat)).status).toBe(403)
  expect((await post(cat, { 'x-goog-api-key': 'wrong' })).status).toBe(400)
  expect((await post(cat, { 'x-goog-api-key': 'secret' })).status).toBe(200)
})

it('refuses a body of more than 100 MB', async () => {
  const response = await createVerifyApp()(Buffer.alloc(104_857_601))
  expect(response.status).toBe(400)
  expect((await errorOf(response)).message).toMatch(/104857600/)
})

it('answers 503 to who comes when too many wait', async () => {
  const post = createVerifyApp()
  // One is looked at and eight wait.
  const answers = await Promise.all(Array.from({ length: 12 }, () => post(cat)))
  const refused = answers.filter(({ status }) => status === 503)
  expect(refused.length).toBeGreaterThan(0)
  expect(answers.filter(({ status }) => status === 200).length).toBeGreaterThanOrEqual(9)
  expect(refused[0]!.headers.get('retry-after')).toMatch(/^\d+$/)
})

it('leads a project to its own records only', async () => {
  const { service, verify } = await openTempApp()
  const request = {
    model: 'gemini-3.1-flash-image',
    request: {
      contents: [{ parts: [{ text: 'a red fox' }] }],
      generationConfig: { imageConfig: { imageSize: '512' as const } },
    },
  }
  const { record, images } = await forProject('project first', () => service.generate(request, { surface: 'http' }))
  const picture = await sharp(images[0]!.bytes).webp({ quality: 80 }).toBuffer()
  const projects = { first: ['ada', 'adas other'], second: ['bob'] }
  const app = createHttpApp({ service, verify, keys: ['ada', 'adas other', 'bob', 'eve'], projects, version: '1' })
  const ask = async (key: string) => {
    const response = await app.request('/limn/v1/verify', {
      method: 'POST',
      body: picture,
      headers: { 'x-goog-api-key': key },
    })
    const { watermark, record: found } = (await response.json()) as {
      watermark: { id: string }
      record: { id: string } | null
    }
    return [watermark.id, found?.id]
  }
  const id = record.watermark
  expect(id).toMatch(/^[\da-f]{16}$/)
  expect(await ask('ada')).toEqual([id, record.id])
  expect(await ask('adas other')).toEqual([id, record.id])
  expect(await ask('bob')).toEqual([id, undefined])
  expect(await ask('eve')).toEqual([id, undefined])
})

import { expect, test } from 'vitest'
import type { FieldViolation } from '../../../src/errors/index.ts'
import { InvalidRequestError } from '../../../src/errors/index.ts'
import type { Content, FileData, GenerateContentRequest } from '../../../src/gemini-api/index.ts'
import { createRemoteFetcher, type FetchRemote } from '../../../src/service/file-data/fetch-remote.ts'
import type { GenerationOptions } from '../../../src/service/generation.ts'
import { createScriptedEngine, drawTinyPicture, openTempApp, tinyPng } from '../temp-app.ts'

const model = 'gemini-3-pro-image-preview'
const asLibrary: GenerationOptions = { surface: 'library' }
const pictureUrl = 'https://pictures.example/cat.png'

async function openApp(pages: Record<string, Uint8Array> = { [pictureUrl]: tinyPng }) {
  const fetched: string[] = []
  const fetchRemote: FetchRemote = async ({ href }, { maxBytes }) => {
    fetched.push(href)
    const page = pages[href]
    if (!page || page.length > maxBytes)
      throw new InvalidRequestError([], `Cannot fetch content from the provided URL. ${href}`)
    return page
  }
  const engine = createScriptedEngine(drawTinyPicture)
  const app = await openTempApp({ engine, fetchRemote })
  const upload = (bytes: Uint8Array = tinyPng, mimeType = 'image/png') => app.files.upload({ mimeType }, bytes)
  return { app, engine, fetched, upload, service: app.service }
}

const turnWith = (...files: FileData[]): Content => ({
  role: 'user',
  parts: [{ text: 'make it red' }, ...files.map((fileData) => ({ fileData }))],
})
const asking = (...files: FileData[]): GenerateContentRequest => ({ contents: [turnWith(...files)] })

async function failureOf(
  promise: Promise<unknown>,
): Promise<{ code: string; message: string; violations?: FieldViolation[] }> {
  return promise.then(
    () => {
      throw new Error('nothing was refused')
    },
    (error) => error,
  )
}

test.each([
  ['its name', (id: string) => `files/${id}`],
  ['its address here', (id: string) => `http://127.0.0.1:8642/v1beta/files/${id}`],
  ['its address behind a proxy', (id: string) => `https://draw.example/limn/v1/files/${id}`],
  ['its address at Google', (id: string) => `https://generativelanguage.googleapis.com/v1beta/files/${id}`],
  ['the address of its download', (id: string) => `http://localhost/v1beta/files/${id}:download?alt=media`],
])('a file is a reference by %s', async (_, uriOf) => {
  const { service, engine, upload, fetched } = await openApp()
  const { id } = await upload()
  const generation = await service.generate({ model, request: asking({ fileUri: uriOf(id) }) }, asLibrary)
  expect(engine.calls[0]!.references).toMatchObject([{ mimeType: 'image/png', width: 1, height: 1 }])
  expect(fetched).toEqual([])
  expect(generation.record.references).toHaveLength(1)
})

test('an address is fetched once, however often a request names it', async () => {
  const { service, engine, fetched } = await openApp()
  const file = { fileUri: pictureUrl, mimeType: 'image/png' }
  const contents = [turnWith(file), { role: 'model' as const, parts: [{ text: 'ok' }] }, turnWith(file, file)]
  await service.generate({ model, request: { contents } }, asLibrary)
  expect(fetched).toEqual([pictureUrl])
  expect(engine.calls[0]!.references).toHaveLength(2)
  expect(engine.calls[0]!.earlierReferences).toHaveLength(1)
})

test('the record keeps the hash of the picture, and an identical request is answered from it', async () => {
  const { service, app, engine, upload } = await openApp()
  const { id, sha256 } = await upload()
  const request = asking({ fileUri: `files/${id}` })
  const first = await service.generate({ model, request }, asLibrary)
  expect(JSON.stringify(first.record.request)).toContain(`"data":"blob:${sha256}"`)
  expect(Buffer.from((await app.store.blobs.get(sha256))!)).toEqual(tinyPng)
  // By the bytes, not by the name.
  const again = await service.generate({ model, request: asking({ fileUri: pictureUrl }) }, asLibrary)
  expect(again.cached).toBe(true)
  expect(engine.calls).toHaveLength(1)
})

test('what a file is counts, not what it was called', async () => {
  const { service, engine, upload } = await openApp()
  const { id } = await upload(tinyPng, 'application/octet-stream')
  await service.generate({ model, request: asking({ fileUri: `files/${id}`, mimeType: 'image/jpeg' }) }, asLibrary)
  expect(engine.calls[0]!.references).toMatchObject([{ mimeType: 'image/png' }])
})

test('a file that is not there is refused as Google refuses it', async () => {
  const { service } = await openApp()
  for (const call of [
    service.generate({ model, request: asking({ fileUri: 'files/none' }) }, asLibrary),
    service.countTokens(asking({ fileUri: 'files/none' }), {}),
  ]) {
    expect(await failureOf(call)).toMatchObject({
      code: 'permission-denied',
      message: 'You do not have permission to access the File none or it may not exist.',
    })
  }
})

test('a file that is still processed is refused as Google refuses it', async () => {
  const { service, upload } = await openApp()
  const { id } = await upload(tinyPng, 'video/mp4')
  expect(
    await failureOf(service.generate({ model, request: asking({ fileUri: `files/${id}` }) }, asLibrary)),
  ).toMatchObject({
    code: 'failed-precondition',
    message: `The File ${id} is not in an ACTIVE state and usage is not allowed.`,
  })
})

test('all that is wrong with a request is named at once, files among the rest', async () => {
  const { service, upload } = await openApp({
    'https://pictures.example/page': Buffer.from('<html>'),
    [pictureUrl]: tinyPng,
  })
  const text = await upload(Buffer.from('hello'), 'text/plain')
  const files = [
    { fileUri: 'files/none' },
    { fileUri: 'gs://bucket/cat.png' },
    { fileUri: 'https://pictures.example/none' },
    { fileUri: 'https://pictures.example/page' },
    { fileUri: pictureUrl },
    { fileUri: pictureUrl, mimeType: 'video/mp4' },
    { fileUri: `files/${text.id}` },
    { fileUri: '' },
    {} as FileData,
  ]
  const request = { ...asking(...files), generationConfig: { imageConfig: { aspectRatio: '17:3' } } }
  const { code, violations } = await failureOf(service.generate({ model, request }, asLibrary))
  expect(code).toBe('invalid-argument')
  const found = violations!.map(({ field, description }) => [field, description.slice(0, 60)])
  expect(found).toEqual([
    ['generation_config.image_config.aspect_ratio', expect.stringContaining('aspect_ratio must be one of')],
    ['contents[0].parts[1].file_data.file_uri', 'You do not have permission to access the File none or it may'],
    ['contents[0].parts[2].file_data.file_uri', 'Invalid or unsupported file uri: gs://bucket/cat.png. Name a'],
    ['contents[0].parts[3].file_data.file_uri', 'Cannot fetch content from the provided URL. https://pictures'],
    ['contents[0].parts[4].file_data.file_uri', 'Provided image is not valid. It is an HTML page (perhaps the'],
    ['contents[0].parts[6].file_data.mime_type', 'Unsupported MIME type: video/mp4'],
    ['contents[0].parts[7].file_data.file_uri', 'Unsupported MIME type: text/plain'],
    ['contents[0].parts[8].file_data.file_uri', 'Invalid or unsupported file uri: . Name a file of the Files '],
    ['contents[0].parts[9].file_data.file_uri', 'Invalid or unsupported file uri: . Name a file of the Files '],
  ])
})

test('an address that only looks like a file’s is fetched, and refused as a file when it cannot be', async () => {
  const lookalike = 'https://photos.example/v1/files/cat'
  const { service, fetched } = await openApp({ [lookalike]: tinyPng })
  await service.generate({ model, request: asking({ fileUri: lookalike }) }, asLibrary)
  const gone = 'https://draw.example/v1beta/files/gone'
  const { code } = await failureOf(service.generate({ model, request: asking({ fileUri: gone }) }, asLibrary))
  expect(code).toBe('permission-denied')
  expect(fetched).toEqual([lookalike, gone])
})

test('a request may name 64 addresses, whose bytes are 100 MB together', async () => {
  const addresses = Array.from({ length: 65 }, (_, index) => `https://pictures.example/${index}`)
  const many = await openApp(Object.fromEntries(addresses.map((address) => [address, tinyPng])))
  const tooMany = await failureOf(many.service.countTokens(asking(...addresses.map((fileUri) => ({ fileUri }))), {}))
  expect(tooMany.message).toContain('One request may name 64 addresses.')
  expect(many.fetched).toHaveLength(64)
  const large = Buffer.concat([tinyPng, Buffer.alloc(60 * 1024 * 1024)])
  const heavy = await openApp({ 'https://a.example/': large, 'https://b.example/': large })
  const tooHeavy = await failureOf(
    heavy.service.countTokens(asking({ fileUri: 'https://a.example/' }, { fileUri: 'https://b.example/' }), {}),
  )
  expect(tooHeavy.message).toContain('All together have more than 104857600 bytes.')
})

test('tokens of a picture are counted by its size, wherever it is', async () => {
  const { service, upload } = await openApp()
  const { id } = await upload()
  const counts = await service.countTokens(asking({ fileUri: `files/${id}` }, { fileUri: pictureUrl }), {})
  expect(counts.promptTokensDetails).toContainEqual({ modality: 'IMAGE', tokenCount: 2 * 258 })
})

test('a picture alone is a prompt, and thoughts that name files are carried along', async () => {
  const { service, engine, upload } = await openApp()
  const { id } = await upload()
  const part = { fileData: { fileUri: `files/${id}` } }
  await service.generate({ model, request: { contents: [{ parts: [part, { ...part, thought: true }] }] } }, asLibrary)
  expect(engine.calls[0]!.references).toHaveLength(1)
})

test('private addresses are refused unless the configuration allows them', async () => {
  const engine = createScriptedEngine(drawTinyPicture)
  const app = await openTempApp({ engine })
  const request = asking({ fileUri: 'https://127.0.0.1:9/cat.png' })
  const refused = await failureOf(app.service.generate({ model, request }, asLibrary))
  expect(refused.message).toContain('Its host has an address that is not public.')
  const open = await openTempApp({ engine, config: { allowPrivateAddresses: true } })
  const failed = await failureOf(open.service.generate({ model, request }, asLibrary))
  expect(failed.message).toContain('The connection failed.')
})

test('a caller who leaves while an address is fetched hears so', async () => {
  const engine = createScriptedEngine(drawTinyPicture)
  const leaving = new AbortController()
  const fetchRemote = createRemoteFetcher({
    allowPrivateAddresses: false,
    resolve: () => {
      leaving.abort()
      return new Promise(() => {})
    },
  })
  const app = await openTempApp({ engine, fetchRemote })
  const request = asking({ fileUri: pictureUrl })
  const { code } = await failureOf(app.service.generate({ model, request }, { ...asLibrary, signal: leaving.signal }))
  expect(code).toBe('cancelled')
})

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createGoogleGenerativeAI } from '@ai-sdk/google'
import * as genai3 from '@google/genai'
import { generateText, uploadFile } from 'ai'
import * as genai2 from 'genai-2'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createScriptedEngine, drawTinyPicture } from '../service/temp-app.ts'
import { drawReference, type LimnServer, startLimnServer } from './limn-server.ts'

// Files on the official SDKs, with nothing but the base URL and a key set.

const key = 'files-key'
let server: LimnServer
let folder: string
beforeAll(async () => {
  server = await startLimnServer([key], { engine: createScriptedEngine(drawTinyPicture) })
  folder = mkdtempSync(path.join(tmpdir(), 'limn-sdk-files-'))
})
afterAll(async () => {
  await server.close()
  rmSync(folder, { recursive: true, force: true })
})

// The two majors differ in types this file does not touch.
const sdks = [
  ['@google/genai 3', 'v1', genai3],
  ['@google/genai 2', 'v1beta', genai2 as unknown as typeof genai3],
] as const

describe.each(sdks)('%s', (_, version, { GoogleGenAI, ApiError, createPartFromUri }) => {
  const connect = () => new GoogleGenAI({ apiKey: key, httpOptions: { baseUrl: server.url } })

  test('uploads a file by its path, shows it and deletes it', async () => {
    const ai = connect()
    const file = path.join(folder, `cat-${version}.png`)
    writeFileSync(file, Buffer.from(drawReference('image/png', '#a33'), 'base64'))
    const uploaded = await ai.files.upload({ file, config: { displayName: 'A cat', name: `cat-${version}` } })
    expect(uploaded).toMatchObject({
      name: `files/cat-${version}`,
      displayName: 'A cat',
      mimeType: 'image/png',
      uri: `${server.url}/${version}/files/cat-${version}`,
      state: 'ACTIVE',
      source: 'UPLOADED',
    })
    expect(uploaded.sizeBytes).toBe(String(readFileSync(file).length))
    const name = uploaded.name!
    expect(await ai.files.get({ name })).toEqual(uploaded)
    await ai.files.delete({ name })
    const gone = await ai.files.get({ name }).catch((error: unknown) => error)
    expect(gone).toBeInstanceOf(ApiError)
    expect((gone as InstanceType<typeof ApiError>).status).toBe(403)
  })

  test('draws from an uploaded file, in a chat too, and counts it', async () => {
    const ai = connect()
    const file = new Blob([Buffer.from(drawReference('image/png', '#3a3'), 'base64')], { type: 'image/png' })
    const uploaded = await ai.files.upload({ file })
    const picture = createPartFromUri(uploaded.uri!, uploaded.mimeType!)
    const model = 'gemini-3-pro-image-preview'
    const { candidates } = await ai.models.generateContent({ model, contents: ['make it blue', picture] })
    expect(candidates?.[0]?.content?.parts?.some((part) => part.inlineData)).toBe(true)
    const chat = ai.chats.create({ model })
    await chat.sendMessage({ message: ['make it blue', picture] })
    const answer = await chat.sendMessage({ message: 'make it darker' })
    expect(answer.candidates?.[0]?.finishReason).toBe('STOP')
    const { totalTokens } = await ai.models.countTokens({ model, contents: [picture] })
    expect(totalTokens).toBe(258)
    await ai.files.delete({ name: uploaded.name! })
    const gone = ai.models.generateContent({ model, contents: ['make it blue', picture] })
    await expect(gone).rejects.toMatchObject({ status: 403 })
  })

  test('uploads a Blob of more than one chunk of 8 MiB as it is', async () => {
    const bytes = Buffer.alloc(17 * 1024 * 1024, 'limn')
    bytes.write('end', bytes.length - 3)
    const uploaded = await connect().files.upload({ file: new Blob([bytes], { type: 'image/png' }) })
    expect(uploaded.sizeBytes).toBe(String(bytes.length))
    expect(Buffer.compare(await server.files.readWhole(uploaded.name!), bytes)).toBe(0)
  })

  test('lists files page by page', async () => {
    const ai = connect()
    for (let count = 0; count < 3; count++) {
      await ai.files.upload({ file: new Blob([`${version} ${count}`], { type: 'text/plain' }) })
    }
    const names: (string | undefined)[] = []
    for await (const file of await ai.files.list({ config: { pageSize: 2 } })) names.push(file.name)
    expect(names.length).toBeGreaterThanOrEqual(3)
    expect(new Set(names).size).toBe(names.length)
  })

  test('downloads what limn made, and nothing else', async () => {
    const ai = connect()
    const { id } = await server.files.createGenerated({ mimeType: 'application/jsonl' }, Buffer.from('{"key":"1"}\n'))
    const downloadPath = path.join(folder, `results-${version}.jsonl`)
    const file = await ai.files.get({ name: id })
    expect(file.downloadUri).toBe(`${server.url}/${version}/files/${id}:download?alt=media`)
    await ai.files.download({ file, downloadPath })
    expect(readFileSync(downloadPath, 'utf8')).toBe('{"key":"1"}\n')
    const uploaded = await ai.files.upload({ file: new Blob(['x'], { type: 'text/plain' }) })
    await expect(ai.files.download({ file: uploaded, downloadPath })).rejects.toThrow()
  })
})

test('@ai-sdk/google uploads without a key where it is told to, and hands over the address of the file as it is', async () => {
  const google = createGoogleGenerativeAI({ apiKey: key, baseURL: `${server.url}/v1beta` })
  const bytes = Buffer.from(drawReference('image/png', '#33a'), 'base64')
  const { providerReference } = await uploadFile({ api: google.files(), data: { type: 'data', data: bytes } })
  const uri = providerReference.google!
  expect(uri).toContain(`${server.url}/v1beta/files/`)
  const before = server.requests.length
  const { files } = await generateText({
    model: google('gemini-3-pro-image-preview'),
    messages: [
      {
        role: 'user',
        content: [
          { type: 'text', text: 'make it red' },
          { type: 'file', mediaType: 'image/png', data: new URL(uri) },
        ],
      },
    ],
  })
  expect(files[0]?.mediaType).toBe('image/png')
  expect(server.requests[before]?.request.contents[0]?.parts?.[1]).toMatchObject({ fileData: { fileUri: uri } })
})

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import * as genai3 from '@google/genai'
import * as genai2 from 'genai-2'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { drawReference, type LimnServer, startLimnServer } from './limn-server.ts'

// Files on the official SDKs, with nothing but the base URL and a key set.

const key = 'files-key'
let server: LimnServer
let folder: string
beforeAll(async () => {
  server = await startLimnServer([key])
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

describe.each(sdks)('%s', (_, version, { GoogleGenAI, ApiError }) => {
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

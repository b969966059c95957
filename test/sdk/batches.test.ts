import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createGoogleGenerativeAI } from '@ai-sdk/google'
import * as genai3 from '@google/genai'
import {
  experimental_cancelBatch as cancelBatch,
  experimental_getBatchResults as getBatchResults,
  experimental_getBatchStatus as getBatchStatus,
  experimental_listBatches as listBatches,
  experimental_startBatch as startBatch,
} from 'ai'
import * as genai2 from 'genai-2'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createScriptedEngine, drawTinyPicture, tinyPng } from '../service/temp-app.ts'
import { type LimnServer, startLimnServer } from './limn-server.ts'

// Batches on the clients people use, with nothing but the base URL and a key set.

const key = 'batch-key'
const model = 'gemini-3-pro-image-preview'
let server: LimnServer
let folder: string
let release: () => void
const held = new Promise<void>((resolve) => {
  release = resolve
})

beforeAll(async () => {
  const engine = createScriptedEngine(async function* (request) {
    if (request.prompt.includes('wait')) await held
    yield* drawTinyPicture(request)
  })
  server = await startLimnServer([key], { engine })
  folder = mkdtempSync(path.join(tmpdir(), 'limn-sdk-batches-'))
})
afterAll(async () => {
  release()
  await server.close()
  rmSync(folder, { recursive: true, force: true })
})

// The two majors differ in types this file does not touch.
const sdks = [
  ['@google/genai 3', 'v1', genai3],
  ['@google/genai 2', 'v1beta', genai2 as unknown as typeof genai3],
] as const

describe.each(sdks)('%s', (_, version, { GoogleGenAI, ApiError, JobState }) => {
  const connect = () => new GoogleGenAI({ apiKey: key, httpOptions: { baseUrl: server.url } })

  async function ended(name: string): Promise<genai3.BatchJob> {
    const ai = connect()
    const open: unknown[] = [JobState.JOB_STATE_PENDING, JobState.JOB_STATE_RUNNING]
    for (;;) {
      const job = await ai.batches.get({ name })
      if (!open.includes(job.state)) return job
    }
  }

  test('answers inline requests in order, with their metadata, and errors in their places', async () => {
    const ai = connect()
    const created = await ai.batches.create({
      model,
      src: [
        { contents: 'a cat', metadata: { key: 'first' }, config: { imageConfig: { aspectRatio: '16:9' } } },
        { contents: 'a dog', metadata: { key: 'second' }, config: { imageConfig: { aspectRatio: '7:5' } } },
      ],
      config: { displayName: `pets ${version}` },
    })
    expect(created).toMatchObject({ displayName: `pets ${version}`, model: `models/${model}` })
    expect(created.state).toBe(JobState.JOB_STATE_PENDING)
    const job = await ended(created.name!)
    expect(job.state).toBe(JobState.JOB_STATE_SUCCEEDED)
    expect(Date.parse(job.endTime!)).toBeGreaterThanOrEqual(Date.parse(job.createTime!))
    const [cat, dog] = job.dest!.inlinedResponses!
    expect([cat!.metadata, dog!.metadata]).toEqual([{ key: 'first' }, { key: 'second' }])
    const picture = cat!.response!.candidates![0]!.content!.parts!.find((part) => part.inlineData)
    expect(picture!.inlineData).toEqual({ mimeType: 'image/png', data: tinyPng.toString('base64') })
    expect(cat!.response!.usageMetadata).toMatchObject({ serviceTier: 'batch' })
    expect(dog!.error).toMatchObject({ code: 3, message: expect.stringContaining('aspect_ratio must be one of') })
  })

  test('answers the lines of a file in a file that may be downloaded', async () => {
    const ai = connect()
    const lines = ['{"key":"a","request":{"contents":[{"parts":[{"text":"a cat"}]}]}}', '', 'no json', '{"key":"b"}']
    const file = path.join(folder, `requests-${version}.jsonl`)
    writeFileSync(file, lines.join('\n'))
    const uploaded = await ai.files.upload({ file, config: { mimeType: 'application/jsonl' } })
    const created = await ai.batches.create({ model, src: uploaded.name! })
    const job = await ended(created.name!)
    expect(job.state).toBe(JobState.JOB_STATE_SUCCEEDED)
    expect(job.dest!.fileName).toMatch(/^files\//)
    const downloadPath = path.join(folder, `results-${version}.jsonl`)
    await ai.files.download({ file: job.dest!.fileName!, downloadPath })
    const results = readFileSync(downloadPath, 'utf8').trimEnd().split('\n')
    const [a, none, b] = results.map((line) => JSON.parse(line))
    expect(results).toHaveLength(3)
    expect(a.key).toBe('a')
    const parts = a.response.candidates[0].content.parts as genai3.Part[]
    expect(parts.find((part) => part.inlineData)?.inlineData?.data).toBe(tinyPng.toString('base64'))
    expect(none).toEqual({ error: { code: 3, message: expect.stringContaining('no JSON') } })
    expect(b).toMatchObject({ key: 'b', error: { code: 3 } })
  })

  test('lists batches page by page, newest first', async () => {
    const ai = connect()
    const names: string[] = []
    for (let count = 0; count < 3; count++) {
      names.unshift((await ai.batches.create({ model, src: [{ contents: `cat ${version} ${count}` }] })).name!)
    }
    const listed: string[] = []
    for await (const job of await ai.batches.list({ config: { pageSize: 2 } })) listed.push(job.name!)
    expect(new Set(listed).size).toBe(listed.length)
    expect(listed.filter((name) => names.includes(name))).toHaveLength(3)
    for (const name of names) await ended(name)
  })

  test('cancels what runs and forgets what is deleted', async () => {
    const ai = connect()
    const { name } = await ai.batches.create({ model, src: [{ contents: `wait ${version}` }, { contents: 'a cat' }] })
    await expect.poll(async () => (await ai.batches.get({ name: name! })).state).toBe(JobState.JOB_STATE_RUNNING)
    await ai.batches.cancel({ name: name! })
    const job = await ended(name!)
    expect(job.state).toBe(JobState.JOB_STATE_CANCELLED)
    expect(job.dest).toBeUndefined()
    await ai.batches.delete({ name: name! })
    const error = await ai.batches.get({ name: name! }).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(ApiError)
    expect((error as genai3.ApiError).status).toBe(404)
  })
})

describe('ai and @ai-sdk/google', () => {
  const connect = () => createGoogleGenerativeAI({ apiKey: key, baseURL: `${server.url}/v1beta` })

  test('draws a batch of pictures', async () => {
    const provider = connect()
    const batch = await startBatch({
      provider,
      requests: [
        { id: 'cat', type: 'image', model, prompt: 'a cat', aspectRatio: '16:9' },
        { id: 'dog', type: 'image', model, prompt: 'a dog', aspectRatio: '1:8' },
      ],
    })
    await expect.poll(async () => (await getBatchStatus({ provider, batch })).status).toBe('completed')
    const results = new Map<string, string | Buffer>()
    for await (const result of await getBatchResults({ provider, batch })) {
      const picture = result.type === 'image' && result.status === 'succeeded' ? result.images[0] : undefined
      results.set(result.id, picture ? Buffer.from(picture.uint8Array) : result.status)
    }
    expect(results).toEqual(
      new Map<string, string | Buffer>([
        ['cat', tinyPng],
        ['dog', 'failed'],
      ]),
    )
    const { batches } = await listBatches({ provider })
    expect(batches.some((listed) => JSON.stringify(listed).includes(batch.id))).toBe(true)
  })

  test('cancels a batch', async () => {
    const provider = connect()
    const requests = [{ id: 'cat', type: 'image', model, prompt: 'wait for a cat' }] as const
    const batch = await startBatch({ provider, requests })
    await cancelBatch({ provider, batch })
    // It knows no status of its own for a cancelled batch.
    expect(await getBatchStatus({ provider, batch })).toMatchObject({
      status: 'failed',
      rawStatus: 'BATCH_STATE_CANCELLED',
    })
  })
})

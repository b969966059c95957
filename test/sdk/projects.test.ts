import { type ApiError, GoogleGenAI } from '@google/genai'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createScriptedEngine, drawTinyPicture } from '../service/temp-app.ts'
import { drawReference, type LimnServer, startLimnServer } from './limn-server.ts'

const model = 'gemini-3-pro-image'

let server: LimnServer
/** The first two are of one project, the third of another, the fourth of none that has a name. */
let ada: GoogleGenAI, adasOther: GoogleGenAI, bob: GoogleGenAI, eve: GoogleGenAI
beforeAll(async () => {
  const keys = ['key-ada', 'key-ada-2', 'key-bob', 'key-eve']
  const projects = { first: ['key-ada', 'key-ada-2'], second: ['key-bob'] }
  server = await startLimnServer(keys, { projects, engine: createScriptedEngine(drawTinyPicture) })
  ;[ada, adasOther, bob, eve] = keys.map(
    (apiKey) => new GoogleGenAI({ apiKey, httpOptions: { baseUrl: server.url } }),
  ) as [GoogleGenAI, GoogleGenAI, GoogleGenAI, GoogleGenAI]
})
afterAll(() => server.close())

const statusOf = (call: Promise<unknown>): Promise<number> =>
  call.then(
    () => 200,
    (error: ApiError) => error.status,
  )

async function namesOf(pager: Promise<AsyncIterable<{ name?: string }>>): Promise<(string | undefined)[]> {
  const names = []
  for await (const { name } of await pager) names.push(name)
  return names
}

test('a file is seen, read and deleted by the keys of its project alone', async () => {
  const bytes = new Blob([Buffer.from(drawReference('image/png', 'navy'), 'base64')])
  const { name, uri } = await ada.files.upload({ file: bytes, config: { mimeType: 'image/png' } })
  const contents = [{ fileData: { fileUri: uri!, mimeType: 'image/png' } }, { text: 'in this style' }]
  for (const other of [bob, eve]) {
    expect(await namesOf(other.files.list())).toEqual([])
    expect(await statusOf(other.files.get({ name: name! }))).toBe(403)
    expect(await statusOf(other.files.delete({ name: name! }))).toBe(403)
    expect(await statusOf(other.models.generateContent({ model, contents }))).toBe(403)
    expect(await statusOf(other.models.generateContentStream({ model, contents }))).toBe(403)
    const input = [{ type: 'image' as const, uri: uri!, mime_type: 'image/png' }]
    expect(await statusOf(other.interactions.create({ model, input }))).toBeGreaterThanOrEqual(400)
  }
  expect(await namesOf(adasOther.files.list())).toEqual([name])
  expect(await statusOf(adasOther.models.generateContent({ model, contents }))).toBe(200)
  expect(await statusOf(adasOther.models.generateContentStream({ model, contents }))).toBe(200)
  expect(await statusOf(adasOther.files.delete({ name: name! }))).toBe(200)
})

test('a batch is seen, cancelled and deleted by the keys of its project alone, and so are its answers', async () => {
  const line = JSON.stringify({ key: 'a', request: { contents: [{ parts: [{ text: 'a cat' }] }] } })
  const lines = await ada.files.upload({ file: new Blob([line]), config: { mimeType: 'application/jsonl' } })
  expect(await statusOf(bob.batches.create({ model, src: lines.name! }))).toBe(404)
  const { name } = await ada.batches.create({ model, src: lines.name! })
  for (const other of [bob, eve]) {
    expect(await namesOf(other.batches.list())).toEqual([])
    expect(await statusOf(other.batches.get({ name: name! }))).toBe(404)
    expect(await statusOf(other.batches.cancel({ name: name! }))).toBe(404)
    expect(await statusOf(other.batches.delete({ name: name! }))).toBe(404)
  }
  expect(await namesOf(adasOther.batches.list())).toEqual([name])
  await expect.poll(async () => (await ada.batches.get({ name: name! })).state).toBe('JOB_STATE_SUCCEEDED')
  const answers = (await ada.batches.get({ name: name! })).dest!.fileName!
  expect(await statusOf(adasOther.files.get({ name: answers }))).toBe(200)
  expect(await statusOf(bob.files.get({ name: answers }))).toBe(403)
})

test('an interaction is seen, gone on from and deleted by the keys of its project alone', async () => {
  const { id } = await ada.interactions.create({ model, input: 'a cat' })
  const next = { model, input: 'at night', previous_interaction_id: id }
  const background = await ada.interactions.create({ ...next, background: true })
  for (const one of [id, background.id]) {
    expect(await statusOf(bob.interactions.get(one))).toBe(404)
    expect(await statusOf(bob.interactions.get(one, { stream: true }))).toBe(404)
    expect(await statusOf(bob.interactions.cancel(one))).toBe(404)
    expect(await statusOf(bob.interactions.delete(one))).toBe(404)
  }
  expect(await statusOf(bob.interactions.create(next))).toBe(404)
  await expect.poll(async () => (await adasOther.interactions.get(background.id)).status).toBe('completed')
  expect(await statusOf(adasOther.interactions.create(next))).toBe(200)
  expect(await statusOf(adasOther.interactions.delete(id))).toBe(200)
})

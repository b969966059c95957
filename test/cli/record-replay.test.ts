import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import * as genai3 from '@google/genai'
import * as genai2 from 'genai-2'
import OpenAI from 'openai'
import { expect, it, onTestFinished, vi } from 'vitest'
import { answer, model } from '../engines/gemini/open-google.ts'
import { googleError, say, startRawUpstream } from '../engines/gemini/raw-upstream.ts'
import { drawReference } from '../sdk/limn-server.ts'
import { serveInHome } from './serve-in-home.ts'

const callerKey = 'a-key-of-the-caller'
/** In no form that a key is known by. */
const googleKey = 'a-key-of-google-in-plain-words'
const navy = drawReference('image/png', 'navy')
const drawn = structuredClone(answer)
drawn.candidates[0]!.content.parts[2]!.inlineData!.data = drawReference('image/png', 'gold')

function openFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'limn-recordings-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A server that records what an upstream of our own answers. */
async function startRecording(folder: string, ...statuses: number[]) {
  const upstream = await startRawUpstream((socket, _, index) => {
    const status = statuses[index] ?? 200
    if (status === 200) say(socket, 200, drawn)
    else say(socket, status, googleError(status, 'INVALID_ARGUMENT', `No, said for ${googleKey}.`))
  })
  const google = { baseUrl: upstream.baseUrl, apiKey: googleKey }
  return { ...(await serveInHome(['--record', folder], {}, { engine: 'gemini', google })), upstream }
}

const recordingsIn = (folder: string): string[] => readdirSync(folder).filter((name) => name.endsWith('.json'))

const everythingIn = (folder: string): string =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(path.join(entry.parentPath, entry.name), 'latin1'))
    .join('\n')

const request = (text: string, more = {}) => ({
  contents: [
    {
      role: 'user',
      parts: [{ text }, { inline_data: { mime_type: 'image/png', data: navy } }],
    },
  ],
  ...more,
})

async function ask(url: string, method: string, body: object, key = callerKey) {
  const response = await fetch(`${url}/v1beta/models/${model}:${method}`, {
    method: 'POST',
    headers: { 'x-goog-api-key': key, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  return { status: response.status, headers: response.headers, text: await response.text() }
}

it('answers again byte for byte, whole and streamed, whoever asks in whatever order and spelling of fields', async () => {
  const folder = openFolder()
  const server = await startRecording(folder)
  const body = request('a fox', { generationConfig: { imageConfig: { aspectRatio: '1:1', imageSize: '1K' } } })
  const whole = await ask(server.url, 'generateContent', body)
  const streamed = await ask(server.url, 'streamGenerateContent?alt=sse', body)
  const array = await ask(server.url, 'streamGenerateContent', body)
  await ask(server.url, 'generateContent', request(`a sign that says ${callerKey} and ${googleKey}`))
  await server.stop()
  const kept = everythingIn(folder)
  expect(kept).not.toContain(callerKey)
  expect(kept).not.toContain(googleKey)
  expect(kept).not.toContain(navy)
  expect(readdirSync(path.join(folder, 'pictures'))).toHaveLength(2)
  expect(recordingsIn(folder)).toHaveLength(4)
  for (const name of recordingsIn(folder)) expect(readFileSync(path.join(folder, name)).length).toBeLessThan(6_000)

  const { url, text } = await serveInHome(['--replay', folder])
  expect(text).toMatch(/Answers come from 4 recordings/)
  const other = {
    generation_config: { image_config: { image_size: '1K', aspect_ratio: '1:1' } },
    contents: [
      {
        parts: [{ text: 'a fox' }, { inlineData: { data: navy, mimeType: 'image/png' } }],
        role: 'user',
      },
    ],
  }
  const again = await ask(url, 'generateContent', other, 'another-key')
  expect(again).toMatchObject({ status: 200, text: whole.text })
  expect(again.headers.get('content-type')).toBe(whole.headers.get('content-type'))
  expect(again.headers.get('x-limn-recording')).toMatch(/^0001-generateContent-[0-9a-f]{8}\.json$/)
  expect((await ask(url, 'streamGenerateContent?alt=sse&key=other', other)).text).toBe(streamed.text)
  expect((await ask(url, 'streamGenerateContent', other)).text).toBe(array.text)
})

it.each([
  ['@google/genai 3', genai3],
  ['@google/genai 2', genai2 as unknown as typeof genai3],
])('replays to %s what it recorded of the other, and tells it where a request differs', async (_, sdk) => {
  const folder = openFolder()
  const server = await startRecording(folder)
  const connect = ({ GoogleGenAI }: typeof genai3, baseUrl: string) =>
    new GoogleGenAI({ apiKey: callerKey, httpOptions: { baseUrl } })
  const asked = { model, contents: 'a fox', config: { temperature: 0.3, imageConfig: { aspectRatio: '16:9' } } }
  const other = sdk === genai3 ? (genai2 as unknown as typeof genai3) : genai3
  await connect(other, server.url).models.generateContent(asked)
  for await (const _ of await connect(other, server.url).models.generateContentStream(asked));
  await server.stop()

  const client = connect(sdk, (await serveInHome(['--replay', folder])).url)
  const { candidates, usageMetadata } = await client.models.generateContent(asked)
  const parts = candidates?.[0]?.content?.parts
  expect(parts?.[2]?.inlineData?.data).toBe(drawn.candidates[0]!.content.parts[2]!.inlineData!.data)
  expect(usageMetadata?.totalTokenCount).toBe(drawn.usageMetadata.totalTokenCount)
  const chunks = []
  for await (const chunk of await client.models.generateContentStream(asked)) chunks.push(chunk)
  expect(chunks.length).toBeGreaterThan(0)

  const wrong = { ...asked, contents: 'a cat', config: { ...asked.config, imageConfig: { aspectRatio: '1:1' } } }
  const error = await client.models.generateContent(wrong).catch((thrown: unknown) => thrown as genai3.ApiError)
  expect(error).toMatchObject({ status: 404, message: expect.stringContaining('NOT_FOUND') })
  const message = JSON.parse((error as genai3.ApiError).message).error.message as string
  expect(message).toMatch(/The nearest, 0001-generateContent-\w+\.json, differs in:/)
  expect(message).toContain('* contents[0].parts[0].text: "a cat" came, "a fox" was recorded')
  expect(message).toContain('* generationConfig.imageConfig.aspectRatio: "1:1" came, "16:9" was recorded')
  await expect(client.models.countTokens({ model, contents: 'a fox' })).rejects.toThrow(/There are some of POST models/)
  expect((await client.models.get({ model })).name).toBe(`models/${model}`)
})

it('replays to the openai package, forms included', async () => {
  const folder = openFolder()
  const server = await startRecording(folder)
  const connect = (url: string) => new OpenAI({ apiKey: callerKey, baseURL: `${url}/v1beta/openai`, maxRetries: 0 })
  const calls = async (client: OpenAI) => {
    const image = new File([Buffer.from(navy, 'base64')], 'navy.png', { type: 'image/png' })
    const made = await client.images.generate({ prompt: 'a fox', model })
    const edited = await client.images.edit({ image, prompt: 'at night', model })
    return [made.data?.[0]?.b64_json, edited.data?.[0]?.b64_json, made.created]
  }
  const before = await calls(connect(server.url))
  await server.stop()
  const { url } = await serveInHome(['--replay', folder])
  expect(await calls(connect(url))).toEqual(before)
  await expect(connect(url).images.generate({ prompt: 'a cat', model })).rejects.toMatchObject({ status: 404 })
})

it('replays failures in the order they came, and recording again takes their place', async () => {
  const folder = openFolder()
  const server = await startRecording(folder, 400)
  const malformed = await fetch(`${server.url}/v1/models/${model}:generateContent`, { method: 'POST', body: '{"a":' })
  const refused = await ask(server.url, 'generateContent', request('a fox'))
  const drawnThen = await ask(server.url, 'generateContent', request('a fox'))
  await ask(server.url, 'generateContent', request('an owl'))
  await server.stop()
  expect([refused.status, drawnThen.status]).toEqual([400, 200])
  expect(everythingIn(folder)).not.toContain(googleKey)
  expect(recordingsIn(folder)).toHaveLength(3)
  const replay = await serveInHome(['--replay', folder])
  const again = await fetch(`${replay.url}/v1/models/${model}:generateContent`, { method: 'POST', body: '{"a":' })
  expect(await again.text()).toBe(await malformed.text())
  for (const { status, text } of [refused, drawnThen, drawnThen]) {
    expect(await ask(replay.url, 'generateContent', request('a fox'))).toMatchObject({ status, text })
  }
  const anew = await startRecording(folder)
  await ask(anew.url, 'generateContent', request('a fox'))
  await anew.stop()
  expect(recordingsIn(folder).map((name) => name.slice(0, 4))).toEqual(['0003', '0004'])
  expect(readdirSync(path.join(folder, 'pictures'))).toHaveLength(2)
})

/** A recording as somebody may write it by hand. */
function writeRecording(folder: string, changes: object = {}, name = '0001-generateContent-aaaaaaaa.json') {
  mkdirSync(folder, { recursive: true })
  const recording = {
    at: '2026-11-29T12:00:00.000Z',
    request: { method: 'POST', path: `models/${model}:generateContent`, query: {}, body: { contents: [] } },
    response: {
      status: 200,
      headers: { 'content-type': 'application/json' },
      body: [{ text: '{"first":1,' }, { text: '"second":2}' }],
      timing: [
        [11, 0],
        [11, 400],
      ],
      ...changes,
    },
  }
  writeFileSync(path.join(folder, name), JSON.stringify(recording))
}

it('keeps nothing of a caller that left before there was an answer', async () => {
  const folder = openFolder()
  let answerNow = () => {}
  const upstream = await startRawUpstream((socket, _, index) => {
    if (index > 0) say(socket, 200, drawn)
    else answerNow = () => say(socket, 200, drawn)
  })
  const google = { baseUrl: upstream.baseUrl, apiKey: googleKey }
  const server = await serveInHome(['--record', folder], {}, { engine: 'gemini', google })
  const leaving = new AbortController()
  const left = fetch(`${server.url}/v1beta/models/${model}:generateContent`, {
    method: 'POST',
    body: JSON.stringify(request('a fox')),
    signal: leaving.signal,
  })
  await upstream.arrived(1)
  leaving.abort()
  await expect(left).rejects.toThrow()
  await vi.waitFor(async () => {
    const { entries } = (await (await fetch(`${server.url}/limn/v1/journal`)).json()) as { entries: unknown[] }
    expect(entries).toMatchObject([{ status: 499 }])
  })
  answerNow()
  expect((await ask(server.url, 'generateContent', request('a fox'))).status).toBe(200)
  await server.stop()
  const [name, ...others] = recordingsIn(folder)
  expect(others).toEqual([])
  expect(JSON.parse(readFileSync(path.join(folder, name!), 'utf8')).response.status).toBe(200)
})

it('takes as long as it took with --replay-timing', async () => {
  const folder = openFolder()
  writeRecording(folder)
  const { url } = await serveInHome(['--replay', folder, '--replay-timing'])
  const started = performance.now()
  const response = await fetch(`${url}/v1beta/models/${model}:generateContent`, {
    method: 'POST',
    body: '{"contents":[]}',
  })
  const reader = response.body!.getReader()
  expect(Buffer.from((await reader.read()).value!).toString()).toBe('{"first":1,')
  expect(Buffer.from((await reader.read()).value!).toString()).toBe('"second":2}')
  expect(performance.now() - started).toBeGreaterThan(350)
})

it.each<[string, (folder: string) => string[], RegExp]>([
  ['both at once', (folder) => ['--record', folder, '--replay', folder], /exclude each other/],
  ['a folder without recordings', (folder) => ['--replay', folder], /holds no recordings; make some/],
  [
    'a place where no recording can be written',
    (folder) => {
      writeFileSync(path.join(folder, 'file'), '')
      return ['--record', path.join(folder, 'file', 'below')]
    },
    /Recordings cannot be written in/,
  ],
  ['the timing of nothing', () => ['--replay-timing'], /needs --replay/],
  [
    'what is no recording',
    (folder) => {
      writeRecording(folder, { status: 'fine' })
      return ['--replay', folder]
    },
    /0001-generateContent-aaaaaaaa\.json: response\.status/,
  ],
  [
    'a recording whose picture is gone',
    (folder) => {
      writeRecording(folder, { body: [{ base64Of: `pictures/${'a'.repeat(64)}.png` }] })
      return ['--replay', folder]
    },
    /pictures\/a+\.png is missing/,
  ],
  [
    'a recording that names a file elsewhere',
    (folder) => {
      writeRecording(folder, { body: [{ file: '../../etc/passwd' }] })
      return ['--replay', folder]
    },
    /0001-generateContent-aaaaaaaa\.json: response\.body/,
  ],
])('refuses %s', async (_, argvFor, message) => {
  expect((await serveInHome(argvFor(openFolder()))).text).toMatch(message)
})

import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sniffImage } from '../../src/imaging/sniff.ts'
import { createPlainEngine } from '../engines/plain-engine.ts'
import { drawReference, type LimnServer, startLimnServer } from './limn-server.ts'

// The way Google's REST samples call: curl, snake_case, keys in a header or the query.

const model = 'gemini-3-pro-image'
const hasCurl = spawnSync('curl', ['--version']).status === 0
if (!hasCurl) test.skip('SKIPPED: there is no curl on this machine')

describe.runIf(hasCurl)('curl', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'limn-curl-'))
  let server: LimnServer
  beforeAll(async () => {
    server = await startLimnServer(['right-key'], { engine: createPlainEngine() })
  })
  afterAll(async () => {
    await server.close()
    rmSync(folder, { recursive: true })
  })

  /** The head and the body of an answer. */
  function curl(...argv: string[]): Promise<{ head: string; body: string }> {
    return new Promise((resolve, reject) => {
      const child = spawn('curl', ['--silent', '--show-error', '--include', ...argv], { cwd: folder })
      const pieces: Buffer[] = []
      child.stdout.on('data', (data: Buffer) => pieces.push(data))
      child.once('error', reject)
      child.once('close', () => {
        // `Expect: 100-continue`, which curl sends before long bodies, brings a head of its own.
        const text = Buffer.concat(pieces)
          .toString()
          .replace(/^HTTP\/1\.1 100 [^\r]*\r\n\r\n/, '')
        const end = text.indexOf('\r\n\r\n')
        resolve({ head: text.slice(0, end), body: text.slice(end + 4) })
      })
    })
  }

  const post = (call: string, body: object, ...argv: string[]) => {
    writeFileSync(path.join(folder, 'body.json'), JSON.stringify(body))
    const json = ['-H', 'Content-Type: application/json', '-d', '@body.json']
    return curl(`${server.url}/${call}`, '-H', 'x-goog-api-key: right-key', ...json, ...argv)
  }

  const asked = {
    system_instruction: { parts: [{ text: 'Draw flat.' }] },
    contents: [
      {
        role: 'user',
        parts: [
          { inline_data: { mime_type: 'image/jpeg', data: drawReference('image/jpeg', 'navy') } },
          { text: 'A sports car in these colours' },
        ],
      },
    ],
    generation_config: {
      response_modalities: ['Text', 'Image'],
      image_config: { aspect_ratio: '16:9', image_size: '2K' },
    },
  }

  test.each(['v1', 'v1beta'])('draws from a body in snake_case, under %s', async (version) => {
    const { head, body } = await post(`${version}/models/${model}:generateContent`, asked)
    expect(head).toMatch(/^HTTP\/1\.1 200 OK/)
    expect(head).toMatch(/content-type: application\/json; charset=UTF-8/i)
    const { parts } = JSON.parse(body).candidates[0].content
    expect(parts[0].text).toContain('A sports car in these colours')
    expect(sniffImage(Buffer.from(parts[1].inlineData.data, 'base64'))).toMatchObject({ width: 2752, height: 1536 })
    expect(server.requests.at(-1)!.request).toMatchObject({
      systemInstruction: asked.system_instruction,
      generationConfig: {
        responseModalities: ['TEXT', 'IMAGE'],
        imageConfig: { aspectRatio: '16:9', imageSize: '2K' },
      },
    })
  })

  test('camelCase in one place and snake_case in another are read alike', async () => {
    await post(`v1beta/models/${model}:generateContent`, {
      contents: asked.contents,
      generationConfig: { responseModalities: ['IMAGE'], image_config: { aspectRatio: '1:1', image_size: '1K' } },
    })
    expect(server.requests.at(-1)!.request.generationConfig).toEqual({
      responseModalities: ['IMAGE'],
      imageConfig: { aspectRatio: '1:1', imageSize: '1K' },
    })
  })

  test('streams events with alt=sse, and one array without', async () => {
    const events = await post(`v1beta/models/${model}:streamGenerateContent?alt=sse`, asked, '--no-buffer')
    expect(events.head).toMatch(/content-type: text\/event-stream/i)
    const messages = events.body.split('\r\n\r\n').filter(Boolean)
    expect(messages.every((message) => message.startsWith('data: {'))).toBe(true)
    expect(JSON.parse(messages.at(-1)!.slice('data: '.length)).candidates[0].finishReason).toBe('STOP')
    const array = await post(`v1beta/models/${model}:streamGenerateContent`, asked)
    expect(JSON.parse(array.body)).toHaveLength(messages.length)
  })

  test('lists models with the key in the query', async () => {
    const { body } = await curl(`${server.url}/v1beta/models?key=right-key&pageSize=2`)
    const { models, nextPageToken } = JSON.parse(body)
    expect(models).toHaveLength(2)
    const next = await curl(`${server.url}/v1beta/models?key=right-key&pageSize=2&pageToken=${nextPageToken}`)
    expect(JSON.parse(next.body).models[0].name).not.toBe(models[0].name)
  })

  test('counts tokens', async () => {
    const { body } = await post(`v1beta/models/${model}:countTokens`, { contents: asked.contents })
    expect(JSON.parse(body)).toMatchObject({
      totalTokens: expect.any(Number),
      promptTokensDetails: [{ modality: 'TEXT' }, { modality: 'IMAGE', tokenCount: 258 }],
    })
  })

  test('uploads a file in two steps, names it in a prompt by its URI, and deletes it', async () => {
    writeFileSync(path.join(folder, 'reference.png'), Buffer.from(drawReference('image/png', 'teal'), 'base64'))
    const key = ['-H', 'x-goog-api-key: right-key']
    const started = await curl(
      `${server.url}/upload/v1beta/files`,
      ...key,
      ...['-H', 'X-Goog-Upload-Protocol: resumable', '-H', 'X-Goog-Upload-Command: start'],
      ...['-H', 'X-Goog-Upload-Header-Content-Type: image/png', '-H', 'Content-Type: application/json'],
      ...['-d', '{"file": {"display_name": "reference"}}'],
    )
    const address = /^x-goog-upload-url: (\S+)/im.exec(started.head)![1]!
    const uploaded = await curl(
      address,
      ...['-H', 'X-Goog-Upload-Offset: 0', '-H', 'X-Goog-Upload-Command: upload, finalize'],
      ...['--data-binary', '@reference.png'],
    )
    const { file } = JSON.parse(uploaded.body)
    expect(file).toMatchObject({ displayName: 'reference', mimeType: 'image/png', source: 'UPLOADED' })
    const { body } = await post(`v1beta/models/${model}:generateContent`, {
      contents: [{ parts: [{ file_data: { mime_type: 'image/png', file_uri: file.uri } }, { text: 'in this style' }] }],
    })
    expect(JSON.parse(body).candidates?.[0]?.finishReason, body).toBe('STOP')
    const deleted = await curl(`${server.url}/v1beta/${file.name}`, ...key, '-X', 'DELETE')
    expect(JSON.parse(deleted.body)).toEqual({})
  })

  test('a wrong value is 400, and says so in the body', async () => {
    const { head, body } = await post(`v1beta/models/${model}:generateContent`, {
      ...asked,
      generation_config: { image_config: { image_size: '4k' } },
    })
    expect(head).toMatch(/^HTTP\/1\.1 400 /)
    expect(JSON.parse(body).error).toMatchObject({ code: 400, status: 'INVALID_ARGUMENT' })
  })
})

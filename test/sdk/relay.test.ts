import { connect, createServer, type Socket } from 'node:net'
import * as genai3 from '@google/genai'
import * as genai2 from 'genai-2'
import { expect, onTestFinished, test } from 'vitest'
import type { DrawRequest, EngineEvent } from '../../src/engines/engine.ts'
import { createGeminiEngine } from '../../src/engines/gemini/engine.ts'
import { googleDefaults } from '../../src/engines/gemini/options.ts'
import { pictureOf } from '../engines/gemini/relay-server.ts'
import { createScriptedEngine } from '../service/temp-app.ts'
import { startLimnServer } from './limn-server.ts'

// SDK → limn → another limn as the upstream, with a wire tap before and behind the limn in the middle.

const sdks = [
  ['@google/genai 3', genai3],
  ['@google/genai 2', genai2 as unknown as typeof genai3],
] as const

/** A port that hands every byte on to `url`, and remembers what came back, connection by connection. */
async function tap(url: string) {
  const { hostname, port } = new URL(url)
  const answers: Buffer[][] = []
  const sockets = new Set<Socket>()
  const server = createServer((client) => {
    const target = connect(Number(port), hostname)
    const answer: Buffer[] = []
    answers.push(answer)
    for (const socket of [client, target]) sockets.add(socket.on('error', () => {}))
    target.on('data', (chunk) => answer.push(chunk))
    client.pipe(target).pipe(client)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy()
    server.close()
  })
  return {
    url: `http://127.0.0.1:${(server.address() as { port: number }).port}`,
    bodies: () => answers.flatMap((answer) => bodiesOf(Buffer.concat(answer))),
  }
}

/** The bodies of the answers on one connection, with their status. */
function bodiesOf(bytes: Buffer): { status: number; body: string }[] {
  const found: { status: number; body: string }[] = []
  for (let at = 0; at < bytes.length; ) {
    const start = bytes.indexOf('\r\n\r\n', at) + 4
    const head = bytes.toString('latin1', at, start)
    const length = /content-length: (\d+)/i.exec(head)?.[1]
    const status = Number(head.split(' ')[1])
    at = start
    if (length !== undefined) {
      found.push({ status, body: bytes.toString('latin1', at, at + Number(length)) })
      at += Number(length)
      continue
    }
    let body = ''
    for (let size = -1; size !== 0; ) {
      const lineEnd = bytes.indexOf('\r\n', at)
      size = Number.parseInt(bytes.toString('latin1', at, lineEnd), 16)
      body += bytes.toString('latin1', lineEnd + 2, lineEnd + 2 + size)
      at = lineEnd + 2 + size + 2
    }
    found.push({ status, body })
  }
  return found
}

/** Large enough to be a picture on its way, and drawn at once. */
async function* drawLargePicture({ width, height }: DrawRequest): AsyncGenerator<EngineEvent> {
  yield { type: 'thought', text: 'I plan it.' }
  yield { type: 'text', text: 'Here it is. 🦊' }
  yield { type: 'image', bytes: pictureOf(90_001), mimeType: 'image/png', width, height, signature: 'c2NlbmU=' }
  yield { type: 'finish', reason: 'STOP' }
}

const bySize = (one: { body: string }, other: { body: string }): number => one.body.length - other.body.length

test.each(sdks)(
  '%s gets the very bytes of the upstream: pictures, text, streams, blocked prompts and errors',
  async (_, sdk) => {
    const upstream = await startLimnServer([], { engine: createScriptedEngine(drawLargePicture) })
    const behind = await tap(upstream.url)
    const engine = createGeminiEngine(
      { ...googleDefaults, apiKey: 'a-key', baseUrl: behind.url },
      { nowMs: () => performance.now(), random: () => 0.5, sleep: async () => {} },
    )
    const limn = await startLimnServer([], { engine })
    const before = await tap(limn.url)
    onTestFinished(async () => {
      await limn.close()
      await upstream.close()
    })
    const { models } = new sdk.GoogleGenAI({ apiKey: 'any', httpOptions: { baseUrl: before.url } })
    const model = 'gemini-2.5-flash-image'
    const config = { imageConfig: { aspectRatio: '16:9' } }

    const pictured = await models.generateContent({ model, contents: 'A red fox', config })
    expect(pictured.candidates?.[0]?.content?.parts?.some((part) => part.inlineData?.data)).toBe(true)
    let streamed = 0
    for await (const chunk of await models.generateContentStream({ model, contents: 'A blue boat', config })) {
      streamed += chunk.candidates?.[0]?.content?.parts?.length ?? 0
    }
    expect(streamed).toBeGreaterThan(1)
    const blocked = await models.generateContent({ model, contents: 'a naked child' })
    expect(blocked.candidates?.[0]?.content?.parts ?? []).toEqual([])
    // Only the upstream fails so; limn itself would not.
    const script = JSON.stringify({ script: '403;reason=leaked' })
    await fetch(`${upstream.url}/limn/v1/faults`, { method: 'POST', body: script })
    await expect(models.generateContent({ model, contents: 'A hat' })).rejects.toMatchObject({ status: 403 })

    const ends = { before: before.bodies().sort(bySize), behind: behind.bodies().sort(bySize) }
    expect(ends.before.map(({ status }) => status).sort()).toEqual([200, 200, 200, 403])
    expect(ends.before.map(({ body }) => body.length)).toEqual(ends.behind.map(({ body }) => body.length))
    for (const [index, { body }] of ends.before.entries()) expect(body === ends.behind[index]!.body).toBe(true)

    // Once more: from limn's own disk, and still the same bytes.
    await models.generateContent({ model, contents: 'A red fox', config })
    expect(behind.bodies()).toHaveLength(4)
    const pictures = before.bodies().flatMap(({ body }) => (body.startsWith('{"candidates"') ? [body] : []))
    expect(pictures).toHaveLength(2)
    expect(pictures[0] === pictures[1]).toBe(true)
  },
)

import { mkdtempSync, writeFileSync } from 'node:fs'
import type { Socket } from 'node:net'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, it, vi } from 'vitest'
import type { Framing } from '../../../src/engines/engine.ts'
import type { HttpLogEntry } from '../../../src/http/index.ts'
import { sha256Of } from '../../../src/store/sha256-of.ts'
import { openSqliteStore } from '../../../src/store/sqlite/sqlite-store.ts'
import { bodies, contentTypes, head, oddly, picture, withPicture } from './odd-answers.ts'
import { answer, apiKey, ask, usage, usageUsd } from './open-google.ts'
import { googleError, say, startRawUpstream } from './raw-upstream.ts'
import { paths, pictureOf, post, sayCut, serveGoogle } from './relay-server.ts'

/** The books are closed after the last byte is out. */
const eventually = <Result>(look: () => Promise<Result>): Promise<Result> =>
  vi.waitFor(look, { timeout: 20_000, interval: 20 })

const framings = Object.keys(paths) as Framing[]
const every = (step: number) => Array.from({ length: Math.floor(90_000 / step) }, (_, index) => (index + 1) * step)

it.each(framings)(
  'passes %s on byte for byte wherever it is cut, keeps it, and answers the same bytes again for $0',
  async (framing) => {
    const body = bodies[framing]
    const contentType = contentTypes[framing]
    const manners = [
      { cuts: [], chunked: false },
      { cuts: every(997), chunked: true },
      { cuts: [1, 2, 3, 700, 701, 5000, body.length - 1], chunked: framing === 'sse' },
    ]
    const upstream = await startRawUpstream(
      (socket, _, index) => void sayCut(socket, body, { ...manners[index]!, contentType }),
    )
    const { url, app, ledger } = await serveGoogle(upstream.baseUrl)
    for (const [index, { chunked }] of manners.entries()) {
      for (const cached of [false, true]) {
        const got = await post(url + paths[framing], `fox ${index}`)
        expect(got.body.equals(body)).toBe(true)
        expect(got).toMatchObject({
          status: 200,
          cut: false,
          headers: { 'content-type': contentType, 'x-limn-engine': 'gemini' },
        })
        expect(got.headers['x-limn-cached']).toBe(String(cached))
        expect(got.headers['content-length']).toBe(chunked && !cached ? undefined : String(body.length))
        await eventually(async () =>
          expect(await ledger()).toMatchObject(
            manners.slice(0, index + 1).map(() => ({ state: 'settled', costUsd: usageUsd })),
          ),
        )
        // Whoever asks before joins it.
        await app.paidCalls.ended()
        const record = await app.store.findRecord(String(got.headers['x-limn-record']))
        expect(record).toMatchObject({
          outcome: 'done',
          finishReason: 'STOP',
          usage,
          paidUsd: usageUsd,
          reply: { framing },
        })
        expect(record!.images).toEqual([
          { sha256: sha256Of(picture), mimeType: 'image/png', width: 1, height: 1, bytes: picture.length },
        ])
        expect(Buffer.from((await app.store.blobs.get(sha256Of(picture)))!).equals(picture)).toBe(true)
        expect(JSON.stringify(record).length).toBeLessThan(20_000)
      }
    }
    expect(upstream.requests.map(({ head: sent }) => sent.split(' ')[1])).toEqual(manners.map(() => paths[framing]))
  },
)

it.each(framings)('passes on in %s what a body holds that comes compressed, unasked', async (framing) => {
  const packed = gzipSync(bodies[framing])
  const upstream = await startRawUpstream((socket) => {
    socket.write(
      `HTTP/1.1 200 OK\r\ncontent-type: ${contentTypes[framing]}\r\ncontent-encoding: gzip\r\ncontent-length: ${packed.length}\r\n\r\n`,
    )
    socket.end(packed)
  })
  const { url, app, ledger } = await serveGoogle(upstream.baseUrl)
  for (const cached of ['false', 'true']) {
    const got = await post(url + paths[framing], 'fox')
    expect(got.body.equals(bodies[framing])).toBe(true)
    expect(got).toMatchObject({ status: 200, cut: false, headers: { 'x-limn-cached': cached } })
    expect(got.headers['content-encoding']).toBeUndefined()
    await app.paidCalls.ended()
  }
  expect(await ledger()).toMatchObject([{ state: 'settled', costUsd: usageUsd }])
})

it('answers a request that was relayed in one framing in any other, in its own words', async () => {
  const upstream = await startRawUpstream((socket) => void sayCut(socket, bodies.json, {}))
  const { url, app } = await serveGoogle(upstream.baseUrl)
  await post(url + paths.json, 'fox')
  await eventually(async () => expect(await app.store.listRecords({ limit: 9 })).toHaveLength(1))
  const streamed = await post(url + paths.sse, 'fox')
  const found = streamed.body
    .toString()
    .split('\r\n\r\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line.slice(6)))
  expect(found.flatMap(({ candidates }) => candidates[0].content.parts ?? []).map((part) => Object.keys(part))).toEqual(
    [['text', 'thought'], ['text', 'thoughtSignature', 'partMetadata'], ['inlineData'], ['text']],
  )
  const inLibrary = await app.service.generate(
    { model: 'gemini-3-pro-image', request: { contents: [{ role: 'user', parts: [{ text: 'fox' }] }] } },
    { surface: 'library' },
  )
  expect(inLibrary.cached).toBe(true)
  expect(JSON.parse(JSON.stringify(inLibrary.response))).toEqual(JSON.parse(bodies.json.toString()))
  expect(upstream.requests).toHaveLength(1)
})

it('says in headers what it knows: what was changed, how long it waited, and of what comes again what that saves', async () => {
  const upstream = await startRawUpstream((socket, _, index) => {
    if (index > 0) return say(socket, 200, bodies.json.toString())
    const retryInfo = { '@type': 'type.googleapis.com/google.rpc.RetryInfo', retryDelay: '2s' }
    say(socket, 429, googleError(429, 'RESOURCE_EXHAUSTED', 'Slow down.', [retryInfo]))
  })
  const { url, app } = await serveGoogle(upstream.baseUrl)
  const ofRetired = paths.json.replace('gemini-3-pro-image', 'gemini-3-pro-image-preview')
  const first = (await post(url + ofRetired, 'fox')).headers
  expect(JSON.parse(String(first['x-limn-warnings']))).toMatchObject([{ type: 'substituted', feature: 'model' }])
  expect(Number(first['x-limn-waited-ms'])).toBeGreaterThanOrEqual(0)
  expect(first['x-limn-cost-usd']).toBeUndefined()
  await app.paidCalls.ended()
  const again = (await post(url + ofRetired, 'fox')).headers
  expect(again).toMatchObject({
    'x-limn-cache': 'hit',
    'x-limn-cost-usd': '0',
    'x-limn-warnings': expect.stringContaining('was shut down'),
  })
  expect(Number(again['x-limn-saved-usd'])).toBeCloseTo(usageUsd, 8)
  expect(again['x-limn-waited-ms']).toBeUndefined()
  const byItsName = (await post(url + paths.json, 'fox')).headers
  expect(byItsName).toMatchObject({
    'x-limn-cache': 'hit',
    'x-limn-warnings': expect.not.stringContaining('shut down'),
  })
})

it('counts as saved what is answered again in the same bytes, in other words, and to those who join', async () => {
  const home = mkdtempSync(path.join(process.env.LIMN_HOME!, 'saved-'))
  const upstream = await startHalting(bodies.json)
  const { url, app, ledger } = await serveGoogle(upstream.baseUrl, { config: { home } })
  const first = post(url + paths.json, 'fox')
  await upstream.arrived(1)
  const joined = post(url + paths.json, 'fox', { onResponse: async () => upstream.release() })
  expect([(await first).headers['x-limn-cache'], (await joined).headers['x-limn-cache']]).toEqual(['miss', 'shared'])
  await eventually(async () => expect(await ledger()).toMatchObject([{ state: 'settled' }]))
  await app.paidCalls.ended()
  expect((await post(url + paths.json, 'fox')).headers['x-limn-cache']).toBe('hit')
  expect((await post(url + paths.sse, 'fox')).status).toBe(200)
  await app.close()
  const store = await openSqliteStore({ home })
  const [total] = await store.sumLedger({ sinceMs: 0, by: 'model' })
  await store.close()
  expect(total).toMatchObject({ calls: 1, paidUsd: usageUsd })
  expect(total!.savedUsd).toBeCloseTo(3 * usageUsd, 6)
})

/** An upstream that says the first half, and the rest when it is told to. */
async function startHalting(body: Buffer, options: Parameters<typeof sayCut>[2] = {}) {
  let release = (): void => {}
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  const upstream = await startRawUpstream(async (socket) => {
    const half = Math.floor(body.length / 2)
    socket.write(
      `HTTP/1.1 200 OK\r\ncontent-type: ${options.contentType ?? 'application/json'}\r\ncontent-length: ${body.length}\r\n\r\n`,
    )
    socket.write(body.subarray(0, half))
    await released
    socket.end(body.subarray(half))
  })
  return { ...upstream, release }
}

it('sends what has come while the rest is still on its way, to all who ask the same, and one call is paid', async () => {
  const upstream = await startHalting(bodies.json)
  const { url, app, ledger } = await serveGoogle(upstream.baseUrl)
  let begun = 0
  const onResponse = async (): Promise<void> => {
    begun += 1
    if (begun === 2) upstream.release()
  }
  const first = post(url + paths.json, 'fox', { onResponse })
  await upstream.arrived(1)
  const joined = [
    post(url + paths.json, 'fox', { onResponse }),
    post(url + paths.sse, 'fox'),
    app.service.generate(ask('fox'), { surface: 'library' }),
  ] as const
  expect((await first).body.equals(bodies.json)).toBe(true)
  expect((await joined[0]).body.equals(bodies.json)).toBe(true)
  expect((await joined[1]).body.toString()).toContain('data: {"candidates"')
  expect(JSON.parse(JSON.stringify((await joined[2]).response))).toEqual(JSON.parse(bodies.json.toString()))
  expect(await ledger()).toMatchObject([{ state: 'settled' }])
  expect(upstream.requests).toHaveLength(1)
})

it('finishes and keeps what a client that hangs up in the middle has paid for', async () => {
  const upstream = await startHalting(bodies.json)
  const { url, app, ledger } = await serveGoogle(upstream.baseUrl)
  const left = await post(url + paths.json, 'fox', { onResponse: async (socket) => void socket.destroy() })
  expect(left.cut).toBe(true)
  upstream.release()
  await eventually(async () => expect(await ledger()).toMatchObject([{ state: 'settled' }]))
  await app.paidCalls.ended()
  expect((await post(url + paths.json, 'fox')).body.equals(bodies.json)).toBe(true)
  expect(upstream.requests).toHaveLength(1)
})

it('takes a large picture in at full speed while a client reads none of it, and gives it whole when it does', async () => {
  const body = Buffer.from(JSON.stringify(withPicture(pictureOf(6_000_000))))
  const upstream = await startRawUpstream((socket) => void sayCut(socket, body, {}))
  const { url, ledger } = await serveGoogle(upstream.baseUrl)
  const slow = await post(url + paths.json, 'fox', {
    onResponse: () => eventually(async () => expect(await ledger()).toMatchObject([{ state: 'settled' }])),
  })
  expect(sha256Of(slow.body)).toBe(sha256Of(body))
})

it('gives those who read nothing for long their own pictures from the cache', async () => {
  const wholes = [8_000_000, 8_000_001].map((bytes) => Buffer.from(JSON.stringify(withPicture(pictureOf(bytes)))))
  const upstream = await startRawUpstream(
    (socket, { body }) => void sayCut(socket, wholes[Number(/fox (\d)/.exec(body)![1])]!, {}),
  )
  const { url, app } = await serveGoogle(upstream.baseUrl)
  const askAll = (onResponse: () => Promise<void>) =>
    Promise.all(wholes.map((_, index) => post(url + paths.json, `fox ${index}`, { onResponse })))
  await askAll(async () => {})
  await app.paidCalls.ended()
  const got = await askAll(() => new Promise((resolve) => setTimeout(resolve, 300)))
  expect(got.map(({ headers }) => headers['x-limn-cache'])).toEqual(['hit', 'hit'])
  expect(got.map(({ body }) => sha256Of(body))).toEqual(wholes.map(sha256Of))
})

it('gives each of many who read by fits and starts its own picture, also who comes when half is through, or asks again', async () => {
  const picturesOf = Array.from({ length: 4 }, (_, index) => pictureOf(4_000_000 + 1001 * index))
  const wholes = picturesOf.map((bytes) => Buffer.from(JSON.stringify(withPicture(bytes))))
  const upstream = await startRawUpstream((socket, { body }) => {
    const index = Number(/fox (\d)/.exec(body)![1])
    void sayCut(socket, wholes[index]!, { cuts: every(7919 * (index + 1)), chunked: index % 2 === 1 })
  })
  const { url, app } = await serveGoogle(upstream.baseUrl)
  const fitfully = async (socket: Socket): Promise<void> => {
    const halt = (): void => {
      socket.pause()
      setTimeout(() => socket.resume(), 15)
    }
    halt()
    const halting = setInterval(halt, 20)
    socket.once('close', () => clearInterval(halting))
  }
  await Promise.all(
    wholes.map(async (whole, index) => {
      const ask = (onResponse: (socket: Socket) => Promise<void>) =>
        post(url + paths.json, `fox ${index}`, { onResponse })
      let late: ReturnType<typeof ask> | undefined
      const first = await ask(async (socket) => {
        late = ask(fitfully)
        await fitfully(socket)
      })
      for (const { body, cut } of [first, await late!]) {
        expect({ cut, sha256: sha256Of(body) }).toEqual({ cut: false, sha256: sha256Of(whole) })
      }
    }),
  )
  await app.paidCalls.ended()
  const again = await Promise.all(
    wholes.map((_, index) => post(url + paths.json, `fox ${index}`, { onResponse: fitfully })),
  )
  expect(again.map(({ body }) => sha256Of(body))).toEqual(wholes.map(sha256Of))
  expect(upstream.requests).toHaveLength(wholes.length)
  for (const bytes of picturesOf) {
    expect(sha256Of((await app.store.blobs.get(sha256Of(bytes)))!)).toBe(sha256Of(bytes))
  }
})

it('tells the log what goes wrong when the head of an answer is out', async () => {
  const cut = await startRawUpstream(
    (socket) => void sayCut(socket, bodies.json.subarray(0, 5000), { promisedBytes: bodies.json.length }),
  )
  const whole = await startRawUpstream((socket) => void sayCut(socket, bodies.json, {}))
  for (const [{ baseUrl }, words, breakHome] of [
    [cut, /may have been paid/, () => {}],
    [whole, /Nothing can be written in .*blobs/, (home: string) => writeFileSync(path.join(home, 'blobs'), '')],
  ] as const) {
    const home = mkdtempSync(path.join(process.env.LIMN_HOME!, 'log-'))
    const log: HttpLogEntry[] = []
    const { url } = await serveGoogle(baseUrl, { config: { home }, log: (entry) => log.push(entry) })
    breakHome(home)
    await post(url + paths.json, 'fox')
    await eventually(async () =>
      expect(log.map(({ status, error }) => [status, (error as Error | undefined)?.message])).toEqual([
        [200, undefined],
        [200, expect.stringMatching(words)],
      ]),
    )
  }
})

it('cuts the client off where the upstream broke off, after every byte that came, and counts the money as spent', async () => {
  for (const [index, share] of [0.001, 0.5, 0.99].entries()) {
    const part = bodies.json.subarray(0, Math.floor(bodies.json.length * share))
    const upstream = await startRawUpstream(
      (socket) => void sayCut(socket, part, { promisedBytes: bodies.json.length, chunked: index === 1 }),
    )
    const { url, ledger, app } = await serveGoogle(upstream.baseUrl)
    const got = await post(url + paths.json, 'fox')
    expect(got).toMatchObject({ status: 200, cut: true })
    expect(got.body.equals(part)).toBe(true)
    await eventually(async () => expect(await ledger()).toMatchObject([{ state: 'unknown' }]))
    await app.paidCalls.ended()
    expect(await app.store.findRecord(String(got.headers['x-limn-record']))).toMatchObject({
      outcome: 'failed',
      images: [],
    })
    expect((await post(url + paths.json, 'fox')).status).toBe(400)
  }
})

it.each([
  ['no JSON', '{"candidates": [{]}'],
  ['nothing', ''],
  ['bytes that are no text', Buffer.from([0x7b, 0xff, 0xfe, 0x22, 0x7d])],
  ['an error inside an answer', JSON.stringify(googleError(500, 'INTERNAL', 'Broke off.'))],
])('passes %s on as it came, and counts the money as spent', async (_, text) => {
  const body = Buffer.from(text as string)
  const upstream = await startRawUpstream((socket) => void sayCut(socket, body, {}))
  const { url, ledger } = await serveGoogle(upstream.baseUrl)
  const got = await post(url + paths.json, 'fox')
  expect(got).toMatchObject({ status: 200, cut: false })
  expect(got.body.equals(body)).toBe(true)
  await eventually(async () => expect(await ledger()).toMatchObject([{ state: 'unknown' }]))
})

it.each(framings)('passes a blocked prompt on byte for byte in %s, and settles it', async (framing) => {
  const blocked = {
    promptFeedback: { blockReason: 'PROHIBITED_CONTENT' },
    usageMetadata: { promptTokenCount: 10, totalTokenCount: 10 },
    ...head,
  }
  const text = { json: oddly(blocked), array: `[${oddly(blocked)}]`, sse: `data: ${JSON.stringify(blocked)}\n\n` }[
    framing
  ]
  const upstream = await startRawUpstream(
    (socket) => void sayCut(socket, Buffer.from(text), { contentType: contentTypes[framing] }),
  )
  const { url, ledger, app } = await serveGoogle(upstream.baseUrl)
  const got = await post(url + paths[framing], 'fox')
  expect(got.body.toString()).toBe(text)
  await eventually(async () => expect(await ledger()).toMatchObject([{ state: 'settled' }]))
  expect(await app.store.findRecord(String(got.headers['x-limn-record']))).toMatchObject({
    outcome: 'blocked',
    finishReason: 'PROHIBITED_CONTENT',
  })
})

it.each(framings)('passes errors on byte for byte in %s, with Retry-After', async (framing) => {
  const error = googleError(429, 'RESOURCE_EXHAUSTED', 'That was all for today. 🦊', [
    {
      '@type': 'type.googleapis.com/google.rpc.QuotaFailure',
      violations: [{ quotaId: 'GenerateRequestsPerDayPerProjectPerModel' }],
    },
  ])
  const text = framing === 'array' ? `[${oddly(error)}\n]\n` : oddly(error)
  const respond = (socket: Socket, status: number): void =>
    void socket.end(
      `HTTP/1.1 ${status} No\r\ncontent-type: application/json; charset=UTF-8\r\nretry-after: 77\r\ncontent-length: ${Buffer.byteLength(text)}\r\n\r\n${text}`,
    )
  // After the last, limn knows that the day is over, and says so itself.
  const statuses = [400, 403, 404, 500, 429]
  const upstream = await startRawUpstream((socket, _, index) => respond(socket, statuses[index]!))
  const { url, ledger } = await serveGoogle(upstream.baseUrl)
  for (const [index, status] of statuses.entries()) {
    const got = await post(url + paths[framing], `fox ${index}`)
    expect(got.body.toString()).toBe(text)
    expect(got).toMatchObject({ status, headers: { 'retry-after': '77' } })
  }
  expect((await ledger()).map(({ state }) => state).sort()).toEqual([
    'released',
    'released',
    'released',
    'released',
    'unknown',
  ])
})

it('hides the key where the upstream echoes it, in an error as in an answer', async () => {
  const echo = JSON.stringify({ ...withPicture(picture), note: `the key ${apiKey} came` })
  const cutInKey = Buffer.byteLength(echo.slice(0, echo.indexOf(apiKey))) + 5
  const upstream = await startRawUpstream((socket, _, index) =>
    index === 0
      ? void sayCut(socket, Buffer.from(echo), { cuts: [cutInKey, cutInKey + 1, cutInKey + 9] })
      : void sayCut(socket, Buffer.from(JSON.stringify(googleError(400, 'INVALID_ARGUMENT', `No: ${apiKey}`))), {
          status: 400,
        }),
  )
  const { url, app, ledger } = await serveGoogle(upstream.baseUrl)
  const got = await post(url + paths.json, 'fox')
  expect(got.body.toString()).toBe(echo.replace(apiKey, '*'.repeat(apiKey.length)))
  const refused = await post(url + paths.json, 'another fox')
  expect(refused).toMatchObject({ status: 400, cut: false })
  expect(JSON.parse(refused.body.toString()).error.message).toBe(`No: ${'*'.repeat(apiKey.length)}`)
  await eventually(async () => expect((await ledger()).map(({ state }) => state)).not.toContain('sent'))
  const record = await app.store.findRecord(String(got.headers['x-limn-record']))
  expect(JSON.stringify(record)).not.toContain(apiKey)
})

it('takes a word that is too short to be a secret for what it is: letters of a picture', async () => {
  const body = Buffer.from(JSON.stringify(withPicture(picture)))
  const upstream = await startRawUpstream((socket) => void sayCut(socket, body, {}))
  const { url } = await serveGoogle(upstream.baseUrl, { google: { apiKey: 'Aa' } })
  expect((await post(url + paths.json, 'fox')).body.equals(body)).toBe(true)
})

it('asks anew where a picture of the kept answer is gone', async () => {
  const upstream = await startRawUpstream((socket) => void sayCut(socket, bodies.json, {}))
  const { url, app } = await serveGoogle(upstream.baseUrl)
  const kept = () => eventually(async () => expect(await app.store.blobs.get(sha256Of(picture))).toBeDefined())
  await post(url + paths.json, 'fox')
  await kept()
  await app.paidCalls.ended()
  await app.store.blobs.remove(sha256Of(picture))
  expect((await post(url + paths.json, 'fox')).body.equals(bodies.json)).toBe(true)
  expect(upstream.requests).toHaveLength(2)
})

it('lets faults spoil what it passes on, and the journal tells what it was', async () => {
  const upstream = await startRawUpstream((socket) => void sayCut(socket, bodies.json, {}))
  const { url, app } = await serveGoogle(upstream.baseUrl)
  const cut = await post(url + paths.json, 'fox', { headers: { 'x-limn-fault': 'truncate;at=1000' } })
  expect(cut).toMatchObject({ status: 200, cut: true, headers: { 'x-limn-fault': 'truncate;at=1000' } })
  expect(cut.body.equals(bodies.json.subarray(0, 1000))).toBe(true)
  await eventually(async () => expect(await app.store.listRecords({ limit: 9 })).toHaveLength(1))
  await eventually(async () => {
    const { entries } = (await (await fetch(`${url}/limn/v1/journal`)).json()) as { entries: Record<string, unknown>[] }
    expect(entries[0]).toMatchObject({
      state: 'cut',
      generations: [
        {
          record: cut.headers['x-limn-record'],
          finishReason: 'STOP',
          model: answer.modelVersion,
          images: [{ sha256: sha256Of(picture), bytes: picture.length }],
        },
      ],
    })
  })
})

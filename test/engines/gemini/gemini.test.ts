import { createServer, type Socket } from 'node:net'
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import sharp from 'sharp'
import { expect, it } from 'vitest'
import { signThought } from '../../../src/gemini-api/thought-signature.ts'
import { tinyPng } from '../../service/temp-app.ts'
import { answer, apiKey, ask, model, openGoogle, usage, usageUsd } from './open-google.ts'
import { googleError, say, startRawUpstream } from './raw-upstream.ts'

const surface = 'library'

it('sends the request as it was written, with the key in a header and nowhere else', async () => {
  const upstream = await startRawUpstream((socket) => say(socket, 200, answer))
  const { app } = await openGoogle(upstream.baseUrl)
  const request = {
    ...ask('a fox', {
      somethingNew: { deep: [1, null] },
      generationConfig: { temperature: 0.4, imageConfig: { aspectRatio: '16:9', alsoNew: true } },
      tools: [{ googleSearch: {} }],
    }),
  }
  request.request.contents[0]!.parts.push({
    inlineData: { mimeType: 'image/png', data: tinyPng.toString('base64') },
  } as never)
  const { warnings } = await app.service.generate(request, { surface })
  expect(JSON.parse(upstream.requests[0]!.body)).toEqual(request.request)
  const { head } = upstream.requests[0]!
  expect(head).toMatch(/^POST \/v1beta\/models\/gemini-3-pro-image:generateContent HTTP\/1\.1\r\n/)
  expect(head).toContain(`\r\nx-goog-api-key: ${apiKey}`)
  expect(head.split(apiKey)).toHaveLength(2)
  expect(head).toMatch(/\r\ncontent-length: \d+/)
  expect(warnings.map(({ feature }) => feature)).toEqual(['imageSize'])
})

it('gives the answer as Google wrote it: parts, signatures, grounding, ids and count, also from the cache', async () => {
  const upstream = await startRawUpstream((socket) => say(socket, 200, answer))
  const { app, ledger } = await openGoogle(upstream.baseUrl)
  const first = await app.service.generate(ask('a fox'), { surface })
  expect(JSON.parse(JSON.stringify(first.response))).toEqual(answer)
  expect(first.record).toMatchObject({ paidUsd: usageUsd, usage, finishReason: 'STOP', outcome: 'done' })
  expect(first.images).toMatchObject([{ mimeType: 'image/png', width: 1, height: 1 }])
  expect(await ledger()).toMatchObject([{ state: 'settled', costUsd: usageUsd, recordId: first.record.id, usage }])

  const again = await app.service.generate(ask('a fox'), { surface })
  expect(JSON.parse(JSON.stringify(again.response))).toEqual({ ...answer, responseId: answer.responseId })
  expect(again).toMatchObject({ cached: true, cost: { paidUsd: 0 } })
  expect(upstream.requests).toHaveLength(1)
})

it('streams what Google streams, cut anywhere, and each chunk carries its count', async () => {
  const [candidate] = answer.candidates
  const chunks = candidate!.content.parts.map((part) => ({
    candidates: [{ content: { role: 'model', parts: [part] }, index: 0 }],
    usageMetadata: usage,
    modelVersion: answer.modelVersion,
    responseId: answer.responseId,
  }))
  const { content: _, ...ending } = candidate!
  const last = { ...chunks[0], candidates: [{ ...ending, content: { role: 'model', parts: [{ text: '' }] } }] }
  const text = [...chunks, last].map((chunk) => `data: ${JSON.stringify(chunk)}\r\n\r\n`).join('')
  const upstream = await startRawUpstream((socket) => {
    socket.setNoDelay()
    socket.write('HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ntransfer-encoding: chunked\r\n\r\n')
    for (let at = 0; at < text.length; at += 97) {
      const piece = text.slice(at, at + 97)
      socket.write(`${piece.length.toString(16)}\r\n${piece}\r\n`)
    }
    socket.end('0\r\n\r\n')
  })
  const { app, ledger } = await openGoogle(upstream.baseUrl)
  const events = []
  for await (const event of app.service.stream(ask('a fox'), { surface })) events.push(event)
  expect(upstream.requests[0]!.head).toContain(':streamGenerateContent?alt=sse HTTP/1.1')
  const streamed = events.flatMap((event) =>
    event.type === 'chunk' ? [JSON.parse(JSON.stringify(event.response))] : [],
  )
  expect(streamed).toEqual([...chunks, last])
  const done = events.at(-1)!
  expect(done.type === 'done' && JSON.parse(JSON.stringify(done.generation.response))).toEqual(answer)
  expect(await ledger()).toMatchObject([{ state: 'settled', costUsd: usageUsd }])
})

it.each([
  [
    'a prompt that is blocked',
    {
      promptFeedback: { blockReason: 'PROHIBITED_CONTENT', blockReasonMessage: 'No.' },
      usageMetadata: { promptTokenCount: 9, totalTokenCount: 9 },
      modelVersion: 'm',
      responseId: 'r',
    },
    'blocked',
  ],
  [
    'no picture',
    {
      candidates: [{ content: {}, finishReason: 'NO_IMAGE', finishMessage: 'Nothing came.', index: 0 }],
      usageMetadata: { promptTokenCount: 9, totalTokenCount: 9 },
      modelVersion: 'm',
      responseId: 'r',
    },
    'failed',
  ],
] as const)('passes on %s, and pays what it came to', async (_, body, outcome) => {
  const upstream = await startRawUpstream((socket) => say(socket, 200, body))
  const { app, ledger } = await openGoogle(upstream.baseUrl)
  const { response, record } = await app.service.generate(ask('a fox'), { surface })
  expect(response).toEqual(body)
  expect(record).toMatchObject({ outcome, paidUsd: 0.000018 })
  expect(await ledger()).toMatchObject([{ state: 'settled', costUsd: 0.000018 }])
  expect(upstream.requests).toHaveLength(1)
})

it('reads counts that are written as text', async () => {
  const asText = JSON.parse(JSON.stringify(usage).replaceAll(/:(\d+)/g, ':"$1"'))
  const upstream = await startRawUpstream((socket) => say(socket, 200, { ...answer, usageMetadata: asText }))
  const { app, ledger } = await openGoogle(upstream.baseUrl)
  await app.service.generate(ask('a fox'), { surface })
  expect(await ledger()).toMatchObject([{ state: 'settled', costUsd: usageUsd, usage }])
})

it('bills pictures as pictures when Google names no modality', async () => {
  const { candidatesTokensDetails: _, ...bare } = usage
  const upstream = await startRawUpstream((socket) => say(socket, 200, { ...answer, usageMetadata: bare }))
  const { app } = await openGoogle(upstream.baseUrl)
  const { cost } = await app.service.generate(ask('a fox'), { surface })
  expect(cost.paidUsd).toBeCloseTo(usageUsd, 6)
})

it('sends a retired model to its successor and says so; one without a profile to nobody', async () => {
  const upstream = await startRawUpstream((socket) => say(socket, 200, answer))
  const { app, ledger } = await openGoogle(upstream.baseUrl)
  const old = await app.service.generate({ ...ask('a fox'), model: 'gemini-3-pro-image-preview' }, { surface })
  expect(upstream.requests[0]!.head).toContain('/models/gemini-3-pro-image:generateContent')
  expect(old.warnings[0]).toMatchObject({ type: 'substituted', feature: 'model' })
  await expect(app.service.generate({ ...ask('a fox'), model: 'gemini-9-image' }, { surface })).rejects.toMatchObject({
    code: 'not-found',
    message: expect.stringMatching(/gemini-9-image.*sent nothing.*gemini-nano-banana-2\.1/),
  })
  expect(await ledger()).toHaveLength(1)
})

it('says of a retired model what this request asked for, also where another one was answered', async () => {
  const upstream = await startRawUpstream((socket) => say(socket, 200, answer))
  const { app } = await openGoogle(upstream.baseUrl)
  const saidTo = async (name: string) =>
    (await app.service.generate({ ...ask('a fox'), model: name }, { surface })).warnings.filter(
      ({ feature }) => feature === 'model',
    )
  expect(await saidTo('gemini-3-pro-image-preview')).toHaveLength(1)
  expect(await saidTo('gemini-3-pro-image')).toEqual([])
  expect(await saidTo('gemini-3-pro-image-preview')).toHaveLength(1)
  expect(upstream.requests).toHaveLength(1)
})

it.each(['gif', 'avif', 'tiff'] as const)('sends a %s as PNG and says so', async (format) => {
  const picture = await sharp({ create: { width: 9, height: 7, channels: 3, background: 'red' } })
    .toFormat(format)
    .toBuffer()
  const upstream = await startRawUpstream((socket) => say(socket, 200, answer))
  const { app } = await openGoogle(upstream.baseUrl)
  const request = ask('make it blue')
  request.request.contents[0]!.parts.unshift({
    inlineData: { mimeType: `image/${format}`, data: picture.toString('base64') },
  } as never)
  const { warnings } = await app.service.generate(request, { surface })
  const { inlineData } = JSON.parse(upstream.requests[0]!.body).contents[0].parts[0]
  expect(inlineData.mimeType).toBe('image/png')
  expect(await sharp(Buffer.from(inlineData.data, 'base64')).metadata()).toMatchObject({
    format: 'png',
    width: 9,
    height: 7,
  })
  expect(warnings).toContainEqual(
    expect.objectContaining({
      type: 'adjusted',
      feature: 'contents[0].parts[0]',
      message: expect.stringContaining(`Google takes no ${format.toUpperCase()}`),
    }),
  )
})

const retryInfo = (retryDelay: string) => ({ '@type': 'type.googleapis.com/google.rpc.RetryInfo', retryDelay })
const quota = (quotaId: string) => ({
  '@type': 'type.googleapis.com/google.rpc.QuotaFailure',
  violations: [{ quotaMetric: 'm', quotaId, quotaDimensions: { model }, quotaValue: '10' }],
})

it('tries again what surely was not billed, and waits as long as it was told', async () => {
  const upstream = await startRawUpstream((socket, _, index) => {
    if (index === 0)
      say(socket, 429, googleError(429, 'RESOURCE_EXHAUSTED', 'Slow.', [quota('PerMinute'), retryInfo('7.5s')]))
    else if (index === 1) say(socket, 503, googleError(503, 'UNAVAILABLE', 'Busy.'), { 'retry-after': '3' })
    else if (index === 2) say(socket, 503, googleError(503, 'UNAVAILABLE', 'Busy.'))
    else say(socket, 200, answer)
  })
  const { app, waits, ledger } = await openGoogle(upstream.baseUrl)
  const { cost } = await app.service.generate(ask('a fox'), { surface })
  expect(cost.paidUsd).toBeCloseTo(usageUsd)
  expect(waits).toEqual([7500, 3500, 1000])
  expect(await ledger()).toMatchObject([{ state: 'settled' }])
})

it.each([
  [
    "a day's quota",
    429,
    googleError(429, 'RESOURCE_EXHAUSTED', 'Spent.', [quota('GenerateRequestsPerDayPerProject'), retryInfo('30s')]),
    'resource-exhausted',
  ],
  ['429 that does not say when', 429, googleError(429, 'RESOURCE_EXHAUSTED', 'Spent.'), 'resource-exhausted'],
  [
    'a wait of an hour',
    429,
    googleError(429, 'RESOURCE_EXHAUSTED', 'Later.', [quota('PerMinute'), retryInfo('3600s')]),
    'resource-exhausted',
  ],
  [
    'a wrong request',
    400,
    googleError(400, 'INVALID_ARGUMENT', 'Bad.', [
      { '@type': 'type.googleapis.com/google.rpc.BadRequest', fieldViolations: [{ field: 'x', description: 'Bad.' }] },
    ]),
    'invalid-argument',
  ],
  [
    'a wrong key',
    400,
    googleError(400, 'INVALID_ARGUMENT', 'API key not valid. Please pass a valid API key.'),
    'permission-denied',
  ],
  [
    'a leaked key',
    403,
    googleError(403, 'PERMISSION_DENIED', `Your API key ${apiKey} was reported as leaked.`),
    'permission-denied',
  ],
  ['no such model', 404, googleError(404, 'NOT_FOUND', 'No.'), 'not-found'],
  ['a redirect', 302, '', 'internal'],
  ["a proxy's own page", 403, '<html>Go away</html>', 'permission-denied'],
] as const)('tells of %s at once and releases its money', async (_, status, body, code) => {
  const upstream = await startRawUpstream((socket) => say(socket, status, body))
  const { app, waits, ledger } = await openGoogle(upstream.baseUrl)
  const error = await app.service.generate(ask('a fox'), { surface }).catch((error) => error)
  expect(error).toMatchObject({ code })
  expect(`${error.message} ${error.stack}`).not.toContain(apiKey)
  expect(waits).toEqual([])
  expect(upstream.requests).toHaveLength(1)
  expect(await ledger()).toMatchObject([{ state: 'released' }])
  expect(await app.store.sumSpentUsd({ sinceMs: 0 })).toBe(0)
})

it('waits until the date that a refusal names', async () => {
  const at = new Date(Date.UTC(2026, 10, 29, 0, 0, 7)).toUTCString()
  const upstream = await startRawUpstream((socket, _, index) =>
    say(socket, [429, 503, 200][index]!, index < 2 ? '' : answer, index < 2 ? { 'retry-after': at } : {}),
  )
  const { app, waits, ledger } = await openGoogle(upstream.baseUrl)
  await app.service.generate(ask('a fox'), { surface })
  // The second time it is over: then as where none is named.
  expect(waits).toEqual([7000, 500])
  expect(await ledger()).toMatchObject([{ state: 'settled' }])
})

it.each(['gzip', 'deflate', 'br'] as const)('reads answers and errors that come in %s, unasked', async (coding) => {
  const pack = { gzip: gzipSync, deflate: deflateSync, br: brotliCompressSync }[coding]
  const packed = (status: number, body: unknown) => (socket: Socket) => {
    const bytes = pack(JSON.stringify(body))
    socket.write(`HTTP/1.1 ${status} X\r\ncontent-encoding: ${coding}\r\ncontent-length: ${bytes.length}\r\n\r\n`)
    socket.end(bytes)
  }
  const ways = [packed(200, answer), packed(400, googleError(400, 'INVALID_ARGUMENT', 'Bad seed.'))]
  const upstream = await startRawUpstream((socket, _, index) => ways[index]!(socket))
  const { app, ledger } = await openGoogle(upstream.baseUrl)
  const { response } = await app.service.generate(ask('a fox'), { surface })
  expect(JSON.parse(JSON.stringify(response))).toEqual(answer)
  expect(await ledger()).toMatchObject([{ state: 'settled', costUsd: usageUsd }])
  await expect(app.service.generate(ask('a cat'), { surface })).rejects.toThrow('Bad seed.')
})

it('gives up after a few attempts where nobody listens, with the money released', async () => {
  const port = await new Promise<number>((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    })
  })
  const { app, waits, ledger } = await openGoogle(`http://127.0.0.1:${port}`)
  await expect(app.service.generate(ask('a fox'), { surface })).rejects.toMatchObject({
    code: 'unavailable',
    message: expect.stringMatching(/127\.0\.0\.1:\d+ cannot be reached \(ECONNREFUSED\)\. Nothing was sent/),
  })
  expect(waits).toEqual([500, 1000, 2000, 4000])
  expect(await ledger()).toMatchObject([{ state: 'released' }])
})

const whole = JSON.stringify(answer)
const head = 'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n'

type Unbilled = [string, (socket: Socket) => void, boolean?]

it.each([
  ['the connection is reset before an answer', (socket) => socket.resetAndDestroy()],
  ['the connection ends before an answer', (socket) => socket.end()],
  [
    'the answer is cut in the middle',
    (socket) => socket.end(`${head}content-length: ${whole.length}\r\n\r\n${whole.slice(0, 400)}`),
  ],
  ['the answer lacks its last bracket', (socket) => say(socket, 200, whole.slice(0, -1))],
  ['the answer is no JSON', (socket) => say(socket, 200, '<html>')],
  ['the answer is empty', (socket) => say(socket, 200, '')],
  ['the answer does not say what it cost', (socket) => say(socket, 200, { ...answer, usageMetadata: undefined }), true],
  ...[
    {},
    { totalTokenCount: 1510 },
    { promptTokenCount: 10, totalTokenCount: 10 },
    { ...usage, promptTokenCount: -10 },
    { ...usage, candidatesTokenCount: 1e300 },
    { ...usage, candidatesTokenCount: {} },
    { ...usage, candidatesTokensDetails: 'IMAGE' },
    { ...usage, candidatesTokensDetails: [null] },
  ].map((usageMetadata): Unbilled => {
    const name = `its count is ${JSON.stringify(usageMetadata).slice(0, 80)}`
    return [name, (socket) => say(socket, 200, { ...answer, usageMetadata }), true]
  }),
  [
    'a stream ends without its last message',
    (socket) => {
      const [candidate] = answer.candidates
      const begun = { candidates: [{ content: candidate!.content }], usageMetadata: usage }
      say(socket, 200, `data: ${JSON.stringify(begun)}\n\n`, { 'content-type': 'text/event-stream' })
    },
    true,
  ],
  ['500', (socket) => say(socket, 500, googleError(500, 'INTERNAL', 'An internal error has occurred.'))],
  ['408', (socket) => say(socket, 408, 'Too slow.')],
  ['499', (socket) => say(socket, 499, googleError(499, 'CANCELLED', 'It was cancelled.'))],
  ['another success than 200', (socket) => say(socket, 201, answer)],
  ['504', (socket) => say(socket, 504, googleError(504, 'DEADLINE_EXCEEDED', 'Too late.'))],
  [
    'an error comes inside an answer',
    (socket) =>
      say(socket, 200, `data: {"error":{"code":503,"message":"Busy ${apiKey}"}}\n\n`, {
        'content-type': 'text/event-stream',
      }),
  ],
  ['nonsense comes in place of HTTP', (socket) => socket.end('what?\r\n\r\n')],
] as Unbilled[])(
  'counts a call as spent when %s, and does not send it again',
  async (_, answerWith, arrives = false) => {
    const upstream = await startRawUpstream(answerWith)
    const { app, waits, ledger } = await openGoogle(upstream.baseUrl)
    const result = await app.service.generate(ask('a fox'), { surface }).catch((error) => error)
    expect(result instanceof Error).toBe(!arrives)
    if (result instanceof Error) expect(`${result.message} ${result.stack}`).not.toContain(apiKey)
    expect(waits).toEqual([])
    const [entry] = await ledger()
    expect(entry).toMatchObject({ state: 'unknown', sentAt: expect.any(Number), reason: expect.any(String) })
    expect(await app.store.sumSpentUsd({ sinceMs: 0 })).toBeCloseTo(entry!.holdUsd)
    expect(
      ((await app.store.findRecord(entry!.recordId ?? '')) ?? (await app.store.listRecords({ limit: 1 }))[0])!.paidUsd,
    ).toBe(entry!.holdUsd)
    if (arrives) {
      expect(result.images).toHaveLength(1)
      expect(result.warnings.filter(({ feature }: { feature: string }) => feature === 'cost')).toHaveLength(1)
      return
    }
    await expect(app.service.generate(ask('a fox'), { surface })).rejects.toMatchObject({
      code: 'failed-precondition',
      message: expect.stringContaining('may be paid already'),
    })
    expect(upstream.requests).toHaveLength(1)
  },
)

it('sends a request of unknown fate again when the user chose so, and the first stays counted', async () => {
  const upstream = await startRawUpstream((socket, _, index) => (index === 0 ? socket.end() : say(socket, 200, answer)))
  const { app, ledger } = await openGoogle(upstream.baseUrl, { config: { onUnknown: 'retry' } })
  await expect(app.service.generate(ask('a fox'), { surface })).rejects.toThrow(/may have been paid/)
  await app.service.generate(ask('a fox'), { surface })
  expect((await ledger()).map(({ state }) => state).sort()).toEqual(['settled', 'unknown'])
})

it('keeps to the budget of the day with what is spent, set aside and unknown', async () => {
  const upstream = await startRawUpstream((socket, _, index) => (index === 0 ? say(socket, 200, answer) : socket.end()))
  const { app } = await openGoogle(upstream.baseUrl, { config: { budgets: { day: 0.4 } } })
  await app.service.generate(ask('one'), { surface })
  await expect(app.service.generate(ask('two'), { surface })).rejects.toThrow(/may have been paid/)
  await expect(app.service.generate(ask('three'), { surface })).rejects.toMatchObject({
    code: 'resource-exhausted',
    message: expect.stringMatching(/may cost \$0\.\d+, and \$0\.\d+ is left of the \$0\.40 a day: .*Nothing was sent/),
  })
  expect(upstream.requests).toHaveLength(2)
})

it('gives pictures in the format that was asked for; what Google sent stays as it is', async () => {
  const upstream = await startRawUpstream((socket) => say(socket, 200, answer))
  const { app } = await openGoogle(upstream.baseUrl)
  const asked = await app.service.generate(ask('a fox'), { surface, outputMimeType: 'image/webp' })
  expect(await sharp(asked.images[0]!.bytes).metadata()).toMatchObject({ format: 'webp', width: 1 })
  expect(JSON.parse(JSON.stringify(asked.response))).toEqual(answer)
  expect(asked.record.images).toMatchObject([{ mimeType: 'image/png' }])
  const other = await app.service.generate(ask('a fox'), { surface, outputMimeType: 'image/jpeg' })
  expect(other).toMatchObject({ cached: true, images: [{ mimeType: 'image/jpeg' }] })
  expect(upstream.requests).toHaveLength(1)
})

it('leaves out what only limn and Vertex AI know, says so, and pays the full price', async () => {
  const { serviceTier: _, ...bare } = usage
  const upstream = await startRawUpstream((socket) => say(socket, 200, { ...answer, usageMetadata: bare }))
  const { app } = await openGoogle(upstream.baseUrl)
  const imageConfig = { aspectRatio: '1:1', outputCompressionQuality: 50 }
  const { warnings, cost } = await app.service.generate(
    ask('a fox', { serviceTier: 'batch', generationConfig: { imageConfig } }),
    { surface: 'batch' },
  )
  expect(JSON.parse(upstream.requests[0]!.body)).toEqual(
    ask('a fox', { generationConfig: { imageConfig: { aspectRatio: '1:1' } } }).request,
  )
  expect(warnings.map(({ feature }) => feature)).toEqual(expect.arrayContaining(['serviceTier', 'imageConfig']))
  expect(cost.paidUsd).toBeCloseTo(usageUsd, 6)
})

it('sends the priority tier as it was asked for, and says that its price is not known', async () => {
  const upstream = await startRawUpstream((socket) => say(socket, 200, answer))
  const { app } = await openGoogle(upstream.baseUrl)
  const request = ask('a fox', { serviceTier: 'priority' })
  const { warnings } = await app.service.generate(request, { surface })
  expect(JSON.parse(upstream.requests[0]!.body)).toEqual(request.request)
  expect(warnings).toContainEqual(
    expect.objectContaining({ message: expect.stringContaining('the bill may be higher') }),
  )
})

it('gives turns that the illustrator drew the signature that Google documents for them', async () => {
  const upstream = await startRawUpstream((socket) => say(socket, 200, answer))
  const { app } = await openGoogle(upstream.baseUrl)
  const request = ask('make it night')
  const drawn = (thoughtSignature: string) => ({
    role: 'model' as const,
    parts: [{ inlineData: { mimeType: 'image/png', data: tinyPng.toString('base64') }, thoughtSignature }],
  })
  const own = signThought(Buffer.from('a scene'))
  const contents = [{ role: 'user' as const, parts: [{ text: 'a fox' }] }, drawn(own), ...request.request.contents]
  await app.service.generate({ model, request: { contents } }, { surface })
  expect(JSON.parse(upstream.requests[0]!.body).contents).toEqual([
    contents[0],
    drawn('context_engineering_is_the_way_to_go'),
    contents[2],
  ])
})

it('refuses a key that no header can carry before anything is sent, without saying it', async () => {
  const upstream = await startRawUpstream((socket) => say(socket, 200, answer))
  const opening = openGoogle(upstream.baseUrl, { google: { apiKey: 'AIza-with\r\nx-injected: 1' } })
  const failure = await opening
    .then(({ app }) => app.service.generate(ask('a fox'), { surface }))
    .catch((error: Error) => error)
  expect(failure).toMatchObject({ code: 'failed-precondition', message: expect.stringContaining('GEMINI_API_KEY') })
  expect(String(failure)).not.toContain('AIza')
  expect(upstream.requests).toEqual([])
})

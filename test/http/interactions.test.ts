import { expect, test } from 'vitest'
import { EngineError, QuotaError, UnavailableError } from '../../src/errors/index.ts'
import type { Interaction } from '../../src/gemini-api/interactions/interaction.ts'
import { createHttpApp, type HttpApp } from '../../src/http/index.ts'
import { createGatedEngine } from '../engines/gated-engine.ts'
import { createPlainEngine } from '../engines/plain-engine.ts'
import { createScriptedEngine, drawTinyPicture, openTempApp, tinyPng } from '../service/temp-app.ts'

const model = 'gemini-3-pro-image'

async function openApp(
  options: Parameters<typeof openTempApp>[0] = { engine: createPlainEngine() },
  keys: string[] = [],
): Promise<HttpApp> {
  const { service, files, interactions, start } = await openTempApp(options)
  await start()
  return createHttpApp({ service, files, interactions, keys, version: '1' })
}

const post = async (app: HttpApp, body: unknown, path = '/v1/interactions', init: RequestInit = {}) =>
  await app.request(path, { ...init, method: 'POST', body: typeof body === 'string' ? body : JSON.stringify(body) })

const created = async (app: HttpApp, body: object): Promise<Interaction & { id: string }> =>
  (await (await post(app, { model, input: 'a cat', ...body })).json()) as Interaction & { id: string }

const errorOf = async (response: Response) =>
  ((await response.json()) as { error: { code: string; message: string } }).error

test('an answer says what it cost and which record it is, as generateContent does', async () => {
  const response = await post(await openApp(), { model, input: 'a cat', service_tier: 'flex' }, '/v1beta/interactions')
  expect(response.status).toBe(200)
  expect(response.headers.get('x-gemini-service-tier')).toBe('flex')
  expect(response.headers.get('x-limn-record')).toMatch(/^[0-9a-z]{12}$/)
  expect(Object.keys((await response.json()) as object)).toEqual([
    'id',
    'status',
    'usage',
    'created',
    'updated',
    'service_tier',
    'steps',
    'object',
    'model',
  ])
})

test('a stream is events under their names, and ends with [DONE]', async () => {
  const response = await post(await openApp(), { model, input: 'a cat', stream: true })
  expect(response.headers.get('content-type')).toBe('text/event-stream')
  const frames = (await response.text()).split('\n\n')
  expect(frames.at(-1)).toBe('')
  expect(frames.at(-2)).toBe('event: done\ndata: [DONE]')
  for (const frame of frames.slice(0, -2)) {
    const [event, data] = frame.split('\n')
    expect(JSON.parse(data!.slice('data: '.length)).event_type).toBe(event!.slice('event: '.length))
  }
})

test.each([
  ['malformed JSON', 'POST', '', '{', 400, 'invalid_request', /Invalid JSON payload/],
  ['no object', 'POST', '', '[]', 400, 'invalid_request', /JSON object was expected/],
  ['no model', 'POST', '', '{"input":"a cat"}', 400, 'invalid_request', /'model'/],
  ['an agent', 'POST', '', '{"agent":"deep-research","input":"a"}', 404, 'not_found', /limn has models, no agents/],
  ['an unknown id', 'GET', '/v1_x', undefined, 404, 'not_found', /v1_x is not found/],
  ['an unknown id to delete', 'DELETE', '/v1_x', undefined, 404, 'not_found', /v1_x is not found/],
  ['an unknown id to cancel', 'POST', '/v1_x/cancel', undefined, 404, 'not_found', /v1_x is not found/],
  ['an unknown method', 'PUT', '/v1_x', undefined, 404, 'not_found', /limn has no PUT/],
  [
    'a resumption without stream',
    'GET',
    '/v1_x?last_event_id=event_1',
    undefined,
    400,
    'invalid_request',
    /stream=true/,
  ],
  ['a strange flag', 'GET', '/v1_x?stream=maybe', undefined, 400, 'invalid_request', /true or false/],
])('%s is refused by a word', async (_, method, path, body, status, code, message) => {
  const app = await openApp()
  const response = await app.request(`/v1/interactions${path}`, { method, ...(body !== undefined && { body }) })
  expect(response.status).toBe(status)
  expect(await errorOf(response)).toEqual({ code, message: expect.stringMatching(message) })
})

test('a missing key and a wrong one are authentication', async () => {
  const app = await openApp(undefined, ['right'])
  for (const headers of [undefined, { 'x-goog-api-key': 'wrong' }]) {
    const response = await post(app, { model, input: 'a cat' }, '/v1/interactions', headers && { headers })
    expect(response.status).toBe(401)
    expect((await errorOf(response)).code).toBe('authentication')
  }
  const generateContent = await post(app, {}, `/v1/models/${model}:generateContent`)
  expect(generateContent.status).toBe(403)
})

test('everything wrong is told at once, at its place in the request', async () => {
  const response = await post(await openApp(), {
    model,
    colour: 'red',
    input: [
      { type: 'user_input', content: [{ type: 'image', mime_type: 'image/png', data: '%%%' }] },
      { type: 'function_call', name: 'f' },
    ],
    generation_config: { seed: 'seven', image_config: { ratio: '1:1' }, speech_config: {} },
    response_format: [{ type: 'text' }, { type: 'audio' }],
    safety_settings: [{ type: 'image_hate', threshold: 'never' }],
    tools: [{ type: 'code_execution' }],
    webhook_config: { uris: ['https://example.com'] },
  })
  const { code, message } = await errorOf(response)
  expect(code).toBe('invalid_request')
  for (const field of [
    'colour',
    'input[0].content[0].data',
    'input[1].type',
    'generation_config.seed',
    'generation_config.image_config.ratio',
    'generation_config.speech_config',
    'response_format[1].type',
    'safety_settings[0].threshold',
    'tools[0].type',
    'webhook_config',
  ]) {
    expect(message).toContain(`Invalid input at '${field}'`)
  }
})

test('what the model has not is refused at its place in the request, in the background too', async () => {
  const app = await openApp()
  const wrong = {
    model: 'gemini-2.5-flash-image',
    input: [
      { type: 'text', text: 'a cat' },
      { type: 'document', mime_type: 'application/pdf', data: 'JVBERg==' },
    ],
    response_format: [{ type: 'text' }, { type: 'image', image_size: '4k' }],
    generation_config: { thinking_level: 'high' },
    tools: [{ type: 'google_search' }],
  }
  for (const background of [false, true]) {
    const { code, message } = await errorOf(await post(app, { ...wrong, background }))
    expect(code).toBe('invalid_request')
    for (const field of [
      'input[1].mime_type',
      'response_format[1].image_size',
      'generation_config.thinking_level',
      'tools[0]',
    ]) {
      expect(message).toContain(`Invalid input at '${field}'`)
    }
  }
})

test('a limit and an overload say when to come back', async () => {
  const fail = (error: unknown) =>
    // biome-ignore lint/correctness/useYield: it fails before it has anything to say.
    createScriptedEngine(async function* () {
      throw error
    })
  const limited = await openApp({ engine: fail(new QuotaError('too many', { retryAfterMs: 1500 })) })
  const response = await post(limited, { model, input: 'a cat' })
  expect([response.status, response.headers.get('retry-after')]).toEqual([429, '2'])
  expect((await errorOf(response)).code).toBe('rate_limit_exceeded')
  const overloaded = await openApp({ engine: fail(new EngineError('x', 'overloaded', { code: 'unavailable' })) })
  expect((await errorOf(await post(overloaded, { model, input: 'a cat', stream: true }))).code).toBe(
    'service_unavailable',
  )
  const later = await created(overloaded, { background: true, stream: false })
  const events = await (await overloaded.request(`/v1/interactions/${later.id}?stream=true`)).text()
  expect(events).toContain('"error":{"message":"overloaded","code":"service_unavailable"}')
  expect(events).toContain('"status":"failed"')
})

test('what runs in the background waits for its place where others are sent away', async () => {
  const engine = createScriptedEngine(async function* (request) {
    if (engine.calls.length < 3) throw new UnavailableError('busy', { retryAfterMs: 1 })
    yield* drawTinyPicture(request)
  })
  const app = await openApp({ engine })
  expect((await post(app, { model, input: 'a cat' })).status).toBe(503)
  const { id } = await created(app, { background: true })
  expect(await (await app.request(`/v1/interactions/${id}?stream=true`)).text()).toContain('"status":"completed"')
})

test.each([
  ['IMAGE_SAFETY', 'image_safety'],
  ['NO_IMAGE', 'no_image'],
  ['OTHER', 'content_blocked'],
] as const)('a picture stopped by %s has failed by the word %s, and is no HTTP error', async (reason, code) => {
  const app = await openApp({
    engine: createScriptedEngine(async function* () {
      yield { type: 'finish', reason, message: 'Not this one.' }
    }),
  })
  const interaction = await created(app, {})
  expect(interaction).toMatchObject({
    status: 'failed',
    errors: [{ code, message: 'Not this one.' }],
    steps: [{ type: 'model_output', error: { message: 'Not this one.', details: [{ reason: code }] } }],
  })
  const stream = await (await post(app, { model, input: 'a cat', stream: true })).text()
  expect(stream).toContain(`event: error\ndata: {"event_type":"error","error":{"code":"${code}"`)
  const next = await post(app, { model, input: 'go on', previous_interaction_id: interaction.id })
  expect((await errorOf(next)).code).toBe('failed_precondition')
})

test('a conversation branches, goes on without what was deleted, and is gone with its last turn', async () => {
  const engine = createScriptedEngine(async function* ({ prompt, width, height, outputMimeType: mimeType }) {
    const signature = Buffer.from(prompt).toString('base64')
    yield { type: 'text', text: prompt, signature }
    yield { type: 'image', bytes: tinyPng, mimeType, width, height, signature }
    yield { type: 'finish', reason: 'STOP' }
  })
  const app = await openApp({ engine })
  const heard = () =>
    engine.calls
      .at(-1)!
      .history.map(({ role, parts }) => [
        role,
        ...parts!.map((part) => part.text ?? part.inlineData?.mimeType),
        ...new Set(parts!.flatMap((part) => part.thoughtSignature ?? [])),
      ])
  const first = await created(app, { input: 'one' })
  const second = await created(app, { input: 'two', previous_interaction_id: first.id })
  await created(app, { input: 'three', previous_interaction_id: second.id, system_instruction: 'in oils' })
  expect(heard()).toEqual([
    ['user', 'one'],
    ['model', 'one', 'image/png', Buffer.from('one').toString('base64')],
    ['user', 'two'],
    ['model', 'two', 'image/png', Buffer.from('two').toString('base64')],
  ])
  await created(app, { input: 'another', previous_interaction_id: first.id })
  expect(heard()).toHaveLength(2)
  expect(engine.calls.at(-1)!.systemInstruction).toBeUndefined()
  await app.request(`/v1/interactions/${first.id}`, { method: 'DELETE' })
  await created(app, { input: 'four', previous_interaction_id: second.id })
  expect(heard().flat()).not.toContain('one')
  expect(heard()).toHaveLength(2)
  const lost = await post(app, { model, input: 'five', previous_interaction_id: first.id })
  expect(lost.status).toBe(404)
})

test('steps of a conversation that the client holds are heard like stored ones', async () => {
  const engine = createScriptedEngine(async function* ({ width, height, outputMimeType: mimeType }) {
    yield { type: 'image', bytes: tinyPng, mimeType, width, height, signature: 'c2NlbmU=' }
    yield { type: 'finish', reason: 'STOP' }
  })
  const app = await openApp({ engine })
  const { steps, id } = await created(app, { input: 'one' })
  expect(id).toBeDefined()
  await created(app, {
    store: false,
    input: [
      { type: 'user_input', content: [{ type: 'text', text: 'one' }] },
      ...steps!,
      { type: 'user_input', content: [{ type: 'text', text: 'two' }] },
    ],
  })
  const { history, prompt } = engine.calls.at(-1)!
  expect(prompt).toBe('two')
  expect(history[1]?.parts).toMatchObject([{ inlineData: { mimeType: 'image/png' }, thoughtSignature: 'c2NlbmU=' }])
})

test('a picture by uri is a file to download, and goes on with the conversation', async () => {
  const app = await openApp()
  const interaction = await created(app, { response_format: { type: 'image', delivery: 'uri' } })
  const [image] = (interaction.steps!.at(-1) as { content: { uri: string; data?: string; mime_type: string }[] })
    .content
  expect(image).toEqual({
    type: 'image',
    mime_type: 'image/png',
    uri: expect.stringMatching(/^http.*:download\?alt=media$/),
  })
  const file = await app.request(new URL(image!.uri).pathname)
  expect(file.headers.get('content-type')).toBe('image/png')
  expect(Buffer.from(await file.arrayBuffer()).toString('latin1', 1, 4)).toBe('PNG')
  const shown = (await (await app.request(`/v1/interactions/${interaction.id}`)).json()) as Interaction
  expect(shown.steps).toEqual(interaction.steps)
  const next = await created(app, { input: 'go on', previous_interaction_id: interaction.id })
  expect(next.usage?.input_tokens_by_modality).toContainEqual({ modality: 'image', tokens: 516 })
})

test('a client that leaves a stream stops the drawing; what came of it is kept', async () => {
  const engine = createGatedEngine()
  const app = await openApp({ engine })
  const leaving = new AbortController()
  const response = await post(app, { model, input: 'wait', stream: true }, '/v1/interactions', {
    signal: leaving.signal,
  })
  const reader = response.body!.getReader()
  const first = new TextDecoder().decode((await reader.read()).value)
  const { id } = JSON.parse(first.split('data: ')[1]!).interaction as { id: string }
  const other = (await app.request(`/v1/interactions/${id}?stream=true`)) as Response
  leaving.abort()
  await engine.left
  expect(await other.text()).toContain('"status":"cancelled"')
  expect(await (await app.request(`/v1/interactions/${id}`)).json()).toMatchObject({ status: 'cancelled' })
})

test('only what runs in the background can be cancelled, and only until it has ended', async () => {
  const app = await openApp()
  const { id } = await created(app, {})
  expect((await errorOf(await post(app, '', `/v1/interactions/${id}/cancel`))).message).toMatch(
    /does not run in the background/,
  )
  const later = await created(app, { background: true })
  await (await app.request(`/v1/interactions/${later.id}?stream=true`)).text()
  expect((await errorOf(await post(app, '', `/v1/interactions/${later.id}/cancel`))).message).toMatch(
    /already completed/,
  )
})

test('an event that is not of this interaction is no place to go on from', async () => {
  const app = await openApp()
  const { id } = await created(app, {})
  for (const event of ['event_99', 'nonsense']) {
    const response = await app.request(`/v1/interactions/${id}?stream=true&last_event_id=${event}`)
    expect((await errorOf(response)).message).toMatch(/last_event_id/)
  }
})

test('pictures named by address go on with the conversation when their file is gone', async () => {
  const { service, files, interactions } = await openTempApp({ engine: createPlainEngine() })
  const app = createHttpApp({ service, files, interactions, version: '1' })
  const { id: file } = await files.upload({ mimeType: 'image/png' }, tinyPng)
  const input = [
    { type: 'image', uri: `http://localhost/v1/files/${file}` },
    { type: 'text', text: 'like this' },
  ]
  const first = await created(app, { input })
  await files.remove(file)
  const next = await created(app, { input: 'go on', previous_interaction_id: first.id })
  expect(next).toMatchObject({ status: 'completed' })
  const whole = (await (await app.request(`/v1/interactions/${first.id}?include_input=true`)).json()) as Interaction
  expect(whole.steps?.[0]).toEqual({
    type: 'user_input',
    content: [{ type: 'image', mime_type: 'image/png', uri: input[0]!.uri }, input[1]],
  })
  const gone = await post(app, { model, input, background: true })
  expect(gone.status).toBe(403)
  expect((await errorOf(gone)).code).toBe('permission_denied')
  const odd = await errorOf(await post(app, { model, input: [{ type: 'image', uri: 'ftp://x' }] }))
  expect(odd).toMatchObject({ code: 'invalid_request', message: expect.stringContaining("'input[0].uri'") })
})

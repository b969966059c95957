import fc from 'fast-check'
import { Pool } from 'undici'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type LimnServer, startLimnServer } from '../sdk/limn-server.ts'
import { createScriptedEngine, drawTinyPicture } from '../service/temp-app.ts'
import { halfRightBodies } from './half-right-bodies.ts'
import { addresses, type Route, routes } from './routes.data.ts'

/** In all; LIMN_FUZZ_BODIES sets it, LIMN_FUZZ_SEED sends others. */
const bodies = Number(process.env.LIMN_FUZZ_BODIES ?? (process.env.CI ? 10_000 : 2_000))
const seed = Number(process.env.LIMN_FUZZ_SEED ?? 20_261_128)
const key = 'fuzz-key-that-nobody-may-see'

let server: LimnServer
/** As `limn serve --strict --fidelity live --rpm 2`, which two requests of a model use up. */
let strictServer: LimnServer

beforeAll(async () => {
  // Drawing is what is not tried here.
  server = await startLimnServer([key], { engine: createScriptedEngine(drawTinyPicture) })
  strictServer = await startLimnServer([key], {
    engine: createScriptedEngine(drawTinyPicture),
    strict: true,
    fidelity: 'live',
    limits: { requestsPerMinute: 2 },
  })
})

afterAll(() => Promise.all([server?.close(), strictServer?.close()]))

/** Folders, stacks and keys. */
const leak = new RegExp(`/(?:tmp|home|root|usr|work)/|node_modules|\\bat (?:async )?[\\w.<>]+ \\(|\\.ts:\\d|${key}`)

/** Costs half of `fetch`, which is most of what this file costs. */
const pools = new Map<LimnServer, Pool>()

afterAll(() => Promise.all([...pools.values()].map((pool) => pool.close())))

/** @returns The status. */
async function send({ method, path, headers }: Route, body: string | undefined, to = server): Promise<number> {
  const pool = pools.get(to) ?? new Pool(to.url)
  pools.set(to, pool)
  const response = await pool.request({
    method: method as 'POST',
    path,
    headers: { 'x-goog-api-key': key, 'content-type': 'application/json', ...headers },
    body: body ?? null,
    signal: AbortSignal.timeout(10_000),
  })
  const text = await response.body.text()
  // 501 is Google's answer to what a server does not implement.
  if (response.statusCode >= 500) expect(response.statusCode, text.slice(0, 500)).toBe(501)
  if (response.statusCode >= 400) expect(text).toContain('"error"')
  const leaked = leak.exec(text.slice(0, 20_000))
  if (leaked) expect.fail(`${method} ${path} leaks ${leaked[0]}: ${text.slice(0, 500)}`)
  return response.statusCode
}

test.each(routes)('half-right bodies to $method $path are answered or refused', { timeout: 600_000 }, async (route) => {
  await fc.assert(
    fc.asyncProperty(fc.array(halfRightBodies(route.body), { minLength: 8, maxLength: 8 }), (batch) =>
      Promise.all(batch.map((body) => send(route, body))).then(() => {}),
    ),
    { numRuns: Math.ceil(bodies / routes.length / 8), seed, endOnFailure: false },
  )
})

test('so they are by a server that is strict, live and short of quota', { timeout: 600_000 }, async () => {
  const seen = new Set<number>()
  const sample = fc
    .constantFrom(...routes)
    .chain((route) => halfRightBodies(route.body).map((body) => ({ route, body })))
  await fc.assert(
    fc.asyncProperty(fc.array(sample, { minLength: 8, maxLength: 8 }), async (batch) => {
      const statuses = await Promise.all(batch.map(({ route, body }) => send(route, body, strictServer)))
      for (const status of statuses) seen.add(status)
    }),
    // Fewer would not use the quota of a model up.
    { numRuns: Math.ceil(Math.max(500, bodies / 20) / 8), seed, endOnFailure: false },
  )
  expect([...seen]).toEqual(expect.arrayContaining([200, 400, 429]))
})

const oddWords = fc.oneof(
  fc.string({ maxLength: 30, unit: 'binary' }).map((text) => encodeURIComponent(text)),
  fc.constantFrom(
    '',
    '..',
    '%2e%2e%2f',
    '%',
    '%00',
    '%ff',
    'models%2fx',
    '-1',
    '9'.repeat(30),
    'a'.repeat(3000),
    '[]',
    '=',
    '*',
  ),
)

const oddHeaders = fc.dictionary(
  fc.constantFrom(
    'range',
    'x-server-timeout',
    'x-goog-upload-command',
    'x-goog-upload-offset',
    'x-goog-upload-protocol',
    'content-type',
    'accept',
    'authorization',
  ),
  fc.constantFrom(
    '',
    '-1',
    'bytes=9-1',
    'bytes=-',
    'upload, finalize',
    'query',
    'x'.repeat(500),
    'multipart/form-data',
    'NaN',
    ' ',
  ),
  { maxKeys: 3 },
)

test('odd addresses, queries and headers are answered or refused', { timeout: 600_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...addresses), oddWords, oddHeaders, async ([method, path], word, headers) => {
      const body = method === 'GET' || method === 'DELETE' ? undefined : '{}'
      await send({ method, path: path.replaceAll('*', word), headers }, body)
    }),
    { numRuns: Math.ceil(bodies / 10), seed },
  )
})

import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { Socket } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { openFolder } from '../cli/run-in-folder.ts'
import { answer, model } from '../engines/gemini/open-google.ts'
import { googleError, say, startRawUpstream } from '../engines/gemini/raw-upstream.ts'

/** Google's, which limn sends; the server's, which callers send; and one that is refused. None looks like a key. */
const keys = {
  google: 'distinctive/Google+key"7f3a9',
  server: 'distinctive-server-key-51c8',
  wrong: 'distinctive-wrong-key-e20d',
}

/** Every spelling of a key that gives it away. */
const spellings = Object.values(keys).flatMap((key) => [
  key,
  JSON.stringify(key).slice(1, -1),
  encodeURIComponent(key),
  Buffer.from(key).toString('base64').replace(/.?=*$/, ''),
  Buffer.from(key).toString('hex'),
])

const told = (text: string): string[] => spellings.filter((spelling) => text.includes(spelling))

/** What the other side does with a prompt that begins so. Whatever it says, it says the key that it was sent. */
const ways: Record<string, (socket: Socket) => void> = {
  answered: (socket) => say(socket, 200, answer),
  leaked: (socket) => say(socket, 403, googleError(403, 'PERMISSION_DENIED', `Your key ${keys.google} was leaked.`)),
  invalid: (socket) =>
    say(
      socket,
      400,
      googleError(400, 'INVALID_ARGUMENT', 'API key not valid.', [
        {
          '@type': 'type.googleapis.com/google.rpc.ErrorInfo',
          reason: 'API_KEY_INVALID',
          metadata: { key: keys.google },
        },
        {
          '@type': 'type.googleapis.com/google.rpc.BadRequest',
          fieldViolations: [{ field: keys.google, description: keys.google }],
        },
      ]),
    ),
  quota: (socket) =>
    say(
      socket,
      429,
      googleError(429, 'RESOURCE_EXHAUSTED', `No quota for ${keys.google}.`, [
        {
          '@type': 'type.googleapis.com/google.rpc.QuotaFailure',
          violations: [{ quotaId: `PerDay-${keys.google}`, subject: keys.google }],
        },
      ]),
    ),
  broken: (socket) => say(socket, 500, googleError(500, 'INTERNAL', `${encodeURIComponent(keys.google)} failed.`)),
  named: (socket) => say(socket, 400, googleError(400, keys.google, keys.google), { 'x-echo': keys.google }),
  words: (socket) => say(socket, 502, `<html>Bad gateway for ${keys.google}</html>`),
  inside: (socket) => say(socket, 200, { error: { code: 503, message: `Busy, ${keys.google}`, status: keys.google } }),
  malformed: (socket) => say(socket, 200, `{"candidates": [${JSON.stringify(keys.google)} oops`),
  elsewhere: (socket) =>
    say(socket, 302, '', { location: `http://127.0.0.1:9/?key=${encodeURIComponent(keys.google)}` }),
  nonsense: (socket) => void socket.end(`x-goog-api-key: ${keys.google}\r\n\r\n`),
  cut: (socket) => void socket.end(`HTTP/1.1 200 OK\r\ncontent-length: 999\r\n\r\n{"error": "${keys.google}`),
  finished: (socket) =>
    say(socket, 200, { candidates: [{ finishReason: 'OTHER', finishMessage: `Ended for ${keys.google}`, index: 0 }] }),
  blocked: (socket) =>
    say(socket, 200, { promptFeedback: { blockReason: 'OTHER', blockReasonMessage: keys.google }, usageMetadata: {} }),
  chatty: (socket) =>
    say(socket, 200, { ...answer, modelVersion: keys.google, [`echo ${keys.google}`]: { headers: [keys.google] } }),
  worded: (socket) => {
    const parts = [{ text: `A fox, worded by ${keys.google}.` }]
    const usageMetadata = { promptTokenCount: 1, candidatesTokenCount: 1, totalTokenCount: 2 }
    say(socket, 200, { candidates: [{ content: { role: 'model', parts }, finishReason: 'STOP' }], usageMetadata })
  },
}

let folder: string
let upstream: Awaited<ReturnType<typeof startRawUpstream>>
const children: ChildProcess[] = []
/** All that was said: by processes on their outputs, and by the server to its callers. */
let said = ''

function hear(text: unknown): void {
  said += `${text}\n`
}

function startLimn(home: string, argv: string[], environment: Record<string, string>): ChildProcess {
  const env = { ...process.env, LIMN_HOME: home, LIMN_WORKERS: '0', ...environment }
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...argv], { env })
  children.push(child)
  child.stdout!.on('data', hear)
  child.stderr!.on('data', hear)
  return child
}

/** What everybody on the machine may read of a process. */
function readProcess({ pid }: ChildProcess): string {
  return ['cmdline', 'comm', 'stat', 'status']
    .map((name) => path.join('/proc', `${pid}`, name))
    .filter(existsSync)
    .map((file) => readFileSync(file, 'latin1'))
    .join('\n')
}

/** Names and bytes of every file, but for the one its owner wrote. */
function readFolder(home: string): string {
  return readdirSync(home, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'config.json')
    .map((entry) => path.join(entry.parentPath, entry.name))
    .flatMap((file) => [file, readIfThere(file)])
    .join('\n')
}

/** While a server runs, what it was writing has another name when its turn comes. */
function readIfThere(file: string): string {
  try {
    return readFileSync(file, 'latin1')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    return ''
  }
}

/** Up to where its connection was cut, too. */
async function textThatCame(response: Response): Promise<string> {
  const chunks: Uint8Array[] = []
  try {
    for await (const chunk of response.body ?? []) chunks.push(chunk)
  } catch {
    // What came before is told all the same.
  }
  return Buffer.concat(chunks).toString('utf8')
}

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'limn-key-'))
})
afterAll(() => {
  for (const child of children) child.kill('SIGKILL')
  rmSync(folder, { recursive: true, force: true })
})

it('a key is in nothing that limn writes, says or sends but the one header', async () => {
  upstream = await startRawUpstream((socket, { body }) => {
    const way = /"text":"(\w+)/.exec(body.slice(body.indexOf('"contents"')))?.[1]
    // Words of a text model begin as it likes.
    ;(ways[way ?? ''] ?? ways.chatty!)(socket)
  })
  const homes = ['server', 'cli', 'refused'].map((name) => path.join(folder, name))
  for (const home of homes) mkdirSync(home)
  const [serverHome, cliHome, refusedHome] = homes as [string, string, string]
  const google = { baseUrl: upstream.baseUrl, apiKey: keys.google }
  const config = { engine: 'gemini', google, apiKeys: [keys.server], projects: { mine: [keys.server] } }
  writeFileSync(path.join(serverHome, 'config.json'), JSON.stringify(config))
  writeFileSync(path.join(cliHome, 'config.json'), JSON.stringify({ google: { baseUrl: upstream.baseUrl } }))
  const refused = { google: { baseUrl: 'http://127.0.0.1:9' } }
  writeFileSync(path.join(refusedHome, 'config.json'), JSON.stringify(refused))

  const server = startLimn(serverHome, ['serve', '--port', '0', '--record', path.join(serverHome, 'recorded')], {})
  const command = startLimn(
    cliHome,
    ['answered by command', '--engine', 'gemini', '-m', model, '-o', path.join(cliHome, 'a.png')],
    {
      GEMINI_API_KEY: keys.google,
    },
  )
  const commandEnded = once(command, 'exit')
  hear(readProcess(command))
  await vi.waitFor(() => expect(said).toMatch(/http:\/\/127\.0\.0\.1:\d+/), { timeout: 60_000 })
  const url = /http:\/\/127\.0\.0\.1:\d+/.exec(said)![0]

  async function ask(
    where: string,
    body?: unknown,
    headers: Record<string, string> = { 'x-goog-api-key': keys.server },
  ) {
    const method = body === undefined ? 'GET' : 'POST'
    const response = await fetch(url + where, {
      method,
      headers,
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    hear(JSON.stringify([...response.headers]))
    const text = await textThatCame(response)
    hear(text)
    return { status: response.status, text }
  }

  const prompt = (text: string) => ({ contents: [{ parts: [{ text }] }] })
  // First, as the day's quota is spent after one of the ways: what nobody waits for would wait for tomorrow.
  const { text: begun } = await ask('/v1beta/interactions', {
    model,
    input: 'leaked behind',
    background: true,
    store: true,
  })
  const interaction = JSON.parse(begun) as { id: string }
  const requests = ['answered', 'leaked', 'malformed'].map((way) => ({ request: prompt(`${way} in a batch`) }))
  const batch = { batch: { displayName: 'b', inputConfig: { requests: { requests } } } }
  const { text: operation } = await ask(`/v1beta/models/${model}:batchGenerateContent`, batch)
  const { name } = JSON.parse(operation) as { name: string }
  await vi.waitFor(
    async () => {
      expect((await ask(`/v1beta/interactions/${interaction.id}`)).text).toMatch(/"status":"failed"/)
      expect((await ask(`/v1beta/${name}`)).text).toMatch(/"done":true/)
    },
    { timeout: 60_000, interval: 200 },
  )
  const everyWay = Object.keys(ways).map(async (way) => {
    await ask(`/v1beta/models/${model}:generateContent`, prompt(`${way} whole`))
    await ask(`/v1beta/models/${model}:streamGenerateContent?alt=sse`, prompt(`${way} in a stream`))
    await ask('/v1beta/interactions', { model, input: `${way} as an interaction` })
    await ask(
      '/v1/images/generations',
      { model, prompt: `${way} for OpenAI` },
      { authorization: `Bearer ${keys.server}` },
    )
  })
  await Promise.all(everyWay)
  const query = `?key=${encodeURIComponent(keys.server)}`
  await ask(`/v1beta/models/${model}:generateContent${query}`, prompt('answered by query'), {})
  await ask(`/v1beta/models/${model}:generateContent?key=${keys.wrong}`, prompt('answered never'), {})
  await ask(`/v1beta/models${query}`, undefined, {})
  await ask('/v1beta/models', undefined, { 'x-goog-api-key': keys.wrong })
  await ask('/v1/models', undefined, { authorization: `Bearer ${keys.wrong}` })
  await ask(`/v1beta/${keys.server}/none`, {})
  for (const fault of ['403;reason=leaked', '500', 'malformed', '429;retry=1s']) {
    await ask(`/v1beta/models/${model}:generateContent`, prompt('answered with a fault'), {
      'x-goog-api-key': keys.server,
      'x-limn-fault': fault,
    })
  }
  hear(readProcess(server))
  const { text: journal } = await ask('/limn/v1/journal')
  await ask('/limn/')
  // While it runs, what is not in the database's file yet is in the log beside it.
  hear(readFolder(serverHome))
  expect(existsSync(path.join(serverHome, 'limn.db-wal'))).toBe(true)
  expect(readdirSync(path.join(serverHome, 'recorded')).length).toBeGreaterThan(0)
  const stopped = once(server, 'exit')
  server.kill('SIGTERM')
  await Promise.all([stopped, commandEnded])

  const run = openFolder()
  for (const [home, text] of [
    [refusedHome, 'answered by nobody'],
    [cliHome, 'leaked'],
    [cliHome, 'chatty'],
    [cliHome, 'worded'],
  ] as const) {
    const environment = { LIMN_HOME: home, GOOGLE_API_KEY: keys.google, GEMINI_API_KEY: undefined }
    const draw = [text, '--engine', 'gemini', '-m', model]
    for (const argv of [[...draw, '--enhance'], [...draw, '--json'], ['log'], ['cost', '--by', 'key']]) {
      const { stdout, stderr } = await run.run(argv, { environment })
      hear(stdout + stderr)
    }
  }
  for (const home of homes) hear(readFolder(home))
  for (const { head } of upstream.requests) hear(head.replace(/^x-goog-api-key: .*$/im, ''))

  // All of it took place.
  expect(upstream.requests.every(({ head }) => head.includes(`x-goog-api-key: ${keys.google}`))).toBe(true)
  for (const way of Object.keys(ways)) expect(said.includes(`${way} in a stream`), way).toBe(true)
  expect(journal.includes('answered by query')).toBe(true)
  expect(said).toContain('Enhanced by gemini-3.5-flash-lite (under $0.0001): A fox, worded by [key].')
  expect(said.includes('[key]')).toBe(true)
  expect(said.length).toBeGreaterThan(100_000)
  expect(told(said)).toEqual([])
}, 120_000)

it('a configuration that is wrong is told without the keys in it', async () => {
  const folder = openFolder()
  const google = 'AIzaSyDistinctiveKeyThatLooksLikeOne42'
  for (const [text, told] of [
    [`{"google":{"apiKey":${google}}}`, 'is not JSON'],
    [`{"google":{"apiKey":"${google}`, 'is not JSON'],
    [google, 'is not JSON'],
    [`{"${google}":{}}`, 'Unrecognized key'],
    [`{"google":"${google}"}`, 'google: '],
    [`{"apiKeys":"${keys.server}"}`, 'apiKeys: '],
    [`{"projects":{"mine":"${keys.server}"}}`, 'projects.mine: '],
    [`{"budgets":{"perKey":{"${keys.server}":{"day":"5"}}}}`, 'budgets.perKey.….day: '],
    [`{"apiKeys":["other-key"],"budgets":{"perKey":{"${keys.server}":{"day":5}}}}`, 'budgets.perKey: '],
  ] as const) {
    writeFileSync(path.join(folder.path, 'config.json'), text)
    const { code, stderr } = await folder.run(['log'], { environment: { LIMN_HOME: folder.path } })
    expect(code).not.toBe(0)
    expect(stderr).toContain(told)
    for (const key of [google.slice(0, 12), keys.server]) expect(stderr).not.toContain(key)
  }
})

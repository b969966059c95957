import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { GenerateContentResponse } from '../../src/gemini-api/index.ts'
import { buildForTest } from './build-for-test.ts'

const execute = promisify(execFile)
let built: ReturnType<typeof buildForTest>
let folder: string

beforeAll(() => {
  built = buildForTest('workers')
  folder = mkdtempSync(path.join(tmpdir(), 'limn-workers-'))
})
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
  built.remove()
})

/** What a program says that has the library as `createLimn`. */
async function runProgram(program: string, workers: number): Promise<string> {
  const library = path.join(built.folder, 'index.js')
  const argv = ['--input-type=module', '-e', `import { createLimn } from ${JSON.stringify(library)};${program}`]
  const env = { ...process.env, LIMN_HOME: path.join(folder, `library-${workers}`), LIMN_WORKERS: String(workers) }
  return (await execute(process.execPath, argv, { env, timeout: 60_000 })).stdout
}

it('draws the same in a thread of its own as in that of the caller, and keeps no process alive', async () => {
  const program = `
    const limn = createLimn()
    const credentials = false
    const first = await limn.generate({ prompt: 'A red car by a shop called "OPEN LATE"', imageSize: '512', model: 'gemini-3.1-flash-image', credentials })
    const [{ bytes, sha256 }] = first.images
    const next = await limn.generate({ prompt: 'make it night', after: first, outputMimeType: 'image/webp', includeThoughts: true, credentials })
    const other = await limn.generate({ prompt: 'put this on a mug', references: [bytes], outputMimeType: 'image/jpeg', credentials })
    console.log(JSON.stringify([sha256, next.images[0].sha256, next.text, next.thoughts, other.images[0].sha256]))`
  const [inThread, inCallers] = await Promise.all([runProgram(program, 2), runProgram(program, 0)])
  expect(inThread).toBe(inCallers)
  expect(JSON.parse(inThread)).toHaveLength(5)
}, 60_000)

it('says of a reference that cannot be decoded what it says without threads', async () => {
  const program = `
    const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAgAAAAICAYAAADED76LAAAADUlEQVR4nGP4', 'base64')
    await createLimn().generate({ prompt: 'frame it', references: [png] }).catch(({ name, code, message }) => console.log(name, code, message))`
  const [inThread, inCallers] = await Promise.all([runProgram(program, 1), runProgram(program, 0)])
  expect(inThread).toContain('InvalidRequestError invalid-argument')
  expect(inThread).toBe(inCallers)
})

describe('a server', () => {
  let server: ChildProcess
  let url: string

  beforeAll(async () => {
    const env = { ...process.env, LIMN_HOME: path.join(folder, 'server'), LIMN_WORKERS: '1' }
    server = spawn(process.execPath, [path.join(built.folder, 'cli', 'main.js'), 'serve', '--port', '0'], {
      env,
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    const [line] = await once(server.stdout!, 'data')
    url = /http:\/\/127\S+/.exec(String(line))![0]
  })
  afterAll(() => {
    server.kill('SIGKILL')
  })

  const ask = (prompt: string, imageSize: string, signal?: AbortSignal) =>
    fetch(`${url}/v1beta/models/gemini-3-pro-image:generateContent`, {
      method: 'POST',
      body: JSON.stringify({
        contents: [{ parts: [{ text: prompt }] }],
        generationConfig: { imageConfig: { imageSize } },
      }),
      ...(signal && { signal }),
    })

  it('answers others while it draws', async () => {
    await (await ask('a red car', '1K')).arrayBuffer()
    const client = new AbortController()
    const drawing = ask('an oil painting of a harbour', '4K', client.signal).catch((error: Error) => error.name)
    await sleep(50)
    expect((await fetch(`${url}/healthz`)).status).toBe(200)
    expect(await Promise.race([drawing, 'not yet'])).toBe('not yet')
    client.abort()
    expect(await drawing).toBe('AbortError')
  })

  it('draws the next picture soon after the client of a large one has gone', async () => {
    const startMs = performance.now()
    await ask('an oil painting of a village by the sea', '4K', AbortSignal.timeout(400)).catch(() => {})
    const goneMs = performance.now()
    const { status } = await ask('a blue cup', '1K')
    // Whole, the large picture takes seconds.
    expect(status).toBe(200)
    expect(performance.now() - goneMs).toBeLessThan(10_000)
    expect(goneMs - startMs).toBeLessThan(2_000)
  })

  it('looks at a picture in a thread, and answers others meanwhile', async () => {
    const drawn = (await (await ask('a red car', '1K')).json()) as GenerateContentResponse
    const picture = drawn.candidates![0]!.content.parts!.find((part) => part.inlineData)!.inlineData!
    const body = Buffer.from(picture.data as string, 'base64')
    const looking = fetch(`${url}/limn/v1/verify`, { method: 'POST', body }).then((answer) => answer.json())
    expect((await fetch(`${url}/healthz`)).status).toBe(200)
    expect(await Promise.race([looking, 'not yet'])).toBe('not yet')
    expect(await looking).toMatchObject({ watermark: { found: true }, record: { prompt: 'a red car' } })
  })

  it('ends at once although its threads wait', async () => {
    const ended = once(server, 'exit')
    server.kill('SIGTERM')
    expect(await ended).toEqual([0, null])
  })
})

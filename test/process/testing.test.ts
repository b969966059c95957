import { execFile } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type * as Testing from '../../src/testing/index.ts'
import { buildForTest, root } from './build-for-test.ts'

const execute = promisify(execFile)
const guide = readFileSync(path.join(root, 'docs', 'testing.md'), 'utf8')
const blocks = [...guide.matchAll(/```ts\n([\s\S]*?)```/g)].map((match) => match[1]!)

let built: ReturnType<typeof buildForTest>
let kit: string
let startLimn: typeof Testing.startLimn
/** A stranger's project: packages are found, limn's sources are not. */
let folder: string
let environment: NodeJS.ProcessEnv

beforeAll(async () => {
  built = buildForTest('testing')
  kit = pathToFileURL(path.join(built.folder, 'testing', 'index.js')).href
  ;({ startLimn } = (await import(kit)) as typeof Testing)
  folder = mkdtempSync(path.join(tmpdir(), 'limn-stranger-'))
  symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'))
  mkdirSync(path.join(folder, 'tmp'))
  const { VITEST: _, NODE_OPTIONS: __, ...rest } = process.env
  environment = { ...rest, TMPDIR: path.join(folder, 'tmp'), GEMINI_API_KEY: 'a real key' }
  // Bundling takes a second, and many on a machine that does much else.
}, 60_000)
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
  built.remove()
})

/** Writes a block of the guide as a file and runs node on it. */
async function run(name: string, block: string, argv: readonly string[]): Promise<string> {
  writeFileSync(path.join(folder, name), block.replaceAll("'limn/testing'", `'${kit}'`))
  const { stdout } = await execute(process.execPath, [...argv, name], { cwd: folder, env: environment })
  return stdout
}

/** What limn left behind in the stranger's temporary folder. */
const leftovers = () => readdirSync(path.join(folder, 'tmp')).filter((name) => name.startsWith('limn-test-'))

describe('docs/testing.md', () => {
  const blockWith = (text: string): string => blocks.find((block) => block.includes(text))!

  it('has no TypeScript that is not run here', () => {
    expect(blocks).toHaveLength(4)
  })

  it('has a suite for Vitest', async () => {
    const vitest = path.join(root, 'node_modules', 'vitest', 'vitest.mjs')
    expect(await run('vitest.test.ts', blockWith("from 'vitest'"), [vitest, 'run', '--reporter=tap'])).toMatch(
      /^ok 1.*\n?[\s\S]*ok 2/m,
    )
    expect(leftovers()).toEqual([])
  })

  it('has a suite for node:test', async () => {
    const output = await run('node.test.ts', blockWith("from 'node:test'"), ['--import', 'tsx', '--test'])
    expect(output).toMatch(/pass 1\n[\s\S]*fail 0/)
    expect(leftovers()).toEqual([])
  })

  it('has a setup and a teardown for Jest', async () => {
    writeFileSync(
      path.join(folder, 'jest-setup.mjs'),
      blockWith('// jest-setup.mjs').replace("'limn/testing'", `'${kit}'`),
    )
    writeFileSync(path.join(folder, 'jest-teardown.mjs'), blockWith('// jest-teardown.mjs'))
    const jest = `
      import setUp from './jest-setup.mjs'
      import tearDown from './jest-teardown.mjs'
      await setUp()
      console.log((await fetch(process.env.GOOGLE_GEMINI_BASE_URL + '/healthz')).status)
      await tearDown()`
    expect(await run('jest.mjs', jest, [])).toBe('200\n')
    expect(leftovers()).toEqual([])
  })
})

describe('startLimn', () => {
  const draw = (url: string, prompt = 'a red boat') =>
    fetch(`${url}/v1/models/gemini-3-pro-image:generateContent`, {
      method: 'POST',
      body: JSON.stringify({ contents: [{ parts: [{ text: prompt }] }] }),
    })

  it('serves under an address of its own, as often as it is called', async () => {
    await using one = await startLimn()
    await using other = await startLimn()
    expect(one.url).not.toBe(other.url)
    expect(one.env).toEqual({
      GOOGLE_GEMINI_BASE_URL: one.url,
      GEMINI_API_KEY: one.apiKey,
      OPENAI_BASE_URL: `${one.url}/v1/openai`,
      OPENAI_API_KEY: one.apiKey,
    })
    for (const { url } of [one, other]) expect((await fetch(`${url}/healthz`)).status).toBe(200)
  })

  it('lets go wrong what it is told, and begins anew with reset', async () => {
    await using limn = await startLimn({ faults: '503' })
    const statuses = async () => [(await draw(limn.url)).status, (await draw(limn.url)).status]
    expect(await statuses()).toEqual([503, 200])
    expect((await draw(limn.url)).headers.get('x-limn-cached')).toBe('true')
    await limn.faults('429, 404')
    expect(await statuses()).toEqual([429, 404])
    await limn.faults('500:100%', { seed: 3 })
    expect(await statuses()).toEqual([500, 500])
    await limn.faults('')
    expect(await statuses()).toEqual([200, 200])
    await Promise.all([limn.reset(), limn.reset()])
    expect(await statuses()).toEqual([503, 200])
    await expect(limn.faults('teapot')).rejects.toThrow(/teapot/)
  })

  it('tells what arrived and what was answered, and forgets it with reset', async () => {
    await using limn = await startLimn()
    await draw(limn.url, 'a green kite')
    await fetch(`${limn.url}/v1/openai/images/generations`, { method: 'POST', body: '{"prompt": 7}' })
    expect(await limn.requests()).toMatchObject([
      {
        method: 'POST',
        state: 'answered',
        status: 200,
        generations: [{ prompt: 'a green kite', finishReason: 'STOP' }],
      },
      { path: '/v1/openai/images/generations', status: 400, body: { prompt: 7 } },
    ])
    await limn.reset()
    expect(await limn.requests()).toEqual([])
  })

  it('allows as much as it is told, and says how much that is', async () => {
    await using limn = await startLimn({ limits: { tier: '1', requestsPerMinute: 0 } })
    const response = await draw(limn.url)
    expect(response.status).toBe(429)
    expect(await response.text()).toContain('limit: 0, model: gemini-3-pro-image')
  })

  it('answers from a folder of recordings and nothing else, from the beginning after a reset', async () => {
    const recordings = mkdtempSync(path.join(folder, 'recordings-'))
    const body = { contents: [{ parts: [{ text: 'a red boat' }] }] }
    const recordedRequest = { method: 'POST', path: 'models/gemini-3-pro-image:generateContent', query: {}, body }
    for (const [index, text] of ['{"first":1}', '{"second":2}'].entries()) {
      const response = { status: 200, headers: {}, body: [{ text }], timing: [] }
      const recording = { at: '2026-11-29T00:00:00.000Z', request: recordedRequest, response }
      writeFileSync(path.join(recordings, `000${index + 1}-generateContent-a.json`), JSON.stringify(recording))
    }
    const limn = await startLimn({ replay: recordings })
    const said = async (prompt?: string) => (await draw(limn.url, prompt)).text()
    expect([await said(), await said(), await said()]).toEqual(['{"first":1}', '{"second":2}', '{"second":2}'])
    expect(await said('a blue boat')).toContain('a red boat')
    await limn.reset()
    expect(await said()).toBe('{"first":1}')
    await limn.close()
    await expect(startLimn({ replay: path.join(folder, 'nowhere') })).rejects.toThrow(/holds no recordings/)
  })

  it('says why it cannot start', async () => {
    await expect(startLimn({ fidelity: 'dead' as 'live' })).rejects.toThrow(/Allowed choices are reference, live/)
  })

  it('is closed once, and says so to whoever goes on', async () => {
    const limn = await startLimn({ strict: true })
    await Promise.all([limn.close(), limn.close()])
    await limn.close()
    await expect(limn.reset()).rejects.toThrow('limn is closed')
    await expect(fetch(limn.url)).rejects.toThrow()
  })

  it.each([
    ['is never closed', ''],
    ['is killed', "process.kill(process.pid, 'SIGKILL')"],
    ['fails', "throw new Error('a test that fails')"],
    ['is CommonJS', '', 'cjs'],
  ])('ends with a process that %s', async (_, end, extension = 'mjs') => {
    const name = `${extension}-${end.length}.${extension}`
    const program = `(async () => {
      const { startLimn } = await import('limn/testing')
      console.log((await startLimn()).url)
      ${end}
    })()`
    writeFileSync(path.join(folder, name), program.replace("'limn/testing'", `'${kit}'`))
    const ended = await execute(process.execPath, [name], { cwd: folder, env: environment }).catch((error) => error)
    const url: string = ended.stdout.trim()
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
    await expect
      .poll(() =>
        fetch(url).then(
          () => 'serving',
          () => 'gone',
        ),
      )
      .toBe('gone')
    await expect.poll(leftovers).toEqual([])
  })
})

describe('Dockerfile', () => {
  // There is no Docker here: this reads it and does not build it.
  const dockerfile = readFileSync(path.join(root, 'Dockerfile'), 'utf8').replaceAll('\\\n', '')
  const instructions = [...dockerfile.matchAll(/^([A-Z]+) (.*)$/gm)].map(([, name, rest]) => ({
    name: name!,
    rest: rest!,
  }))
  const all = (name: string): string[] => instructions.filter((one) => one.name === name).map(({ rest }) => rest)

  it('copies what exists and what the context holds', () => {
    const ignored = readFileSync(path.join(root, '.dockerignore'), 'utf8').split('\n')
    for (const needed of ['src', 'art', 'scripts', 'tsconfig.build.json']) expect(ignored).not.toContain(needed)
    for (const line of all('COPY')) {
      const sources = line
        .replace(/^--from=\w+ /, '')
        .replaceAll('/app/', '')
        .split(' ')
        .slice(0, -1)
      for (const source of sources.filter((one) => !['dist', 'node_modules'].includes(one))) {
        expect(existsSync(path.join(root, source)), source).toBe(true)
      }
    }
  })

  it('runs as a user without rights, on every address, and says when it is healthy', () => {
    expect(all('USER')).toEqual(['node'])
    expect(instructions.findIndex(({ name }) => name === 'USER')).toBeLessThan(
      instructions.findIndex(({ name }) => name === 'ENTRYPOINT'),
    )
    expect(JSON.parse(all('CMD')[0]!)).toEqual(['serve', '--host', '0.0.0.0'])
    expect(all('HEALTHCHECK')[0]).toMatch(/127\.0\.0\.1:8642\/healthz/)
    expect(all('EXPOSE')).toEqual(['8642'])
  })

  it('asks health with a command that works', async () => {
    const command: string[] = JSON.parse(/CMD (\[.*\])$/.exec(all('HEALTHCHECK')[0]!)![1]!)
    await using limn = await startLimn()
    const check = (url: string) =>
      execute(
        process.execPath,
        command.slice(1).map((word) => word.replace('http://127.0.0.1:8642', url)),
      )
    await check(limn.url)
    await limn.close()
    await expect(check(limn.url)).rejects.toMatchObject({ code: 1 })
  })
})

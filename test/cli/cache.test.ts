import { rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { answer, apiKey, usageUsd } from '../engines/gemini/open-google.ts'
import { say, startRawUpstream } from '../engines/gemini/raw-upstream.ts'
import { openFolder } from './run-in-folder.ts'

/** `limn ARGV` in a home of its own, which asks an upstream. */
async function openUpstreamFolder() {
  const folder = openFolder()
  const upstream = await startRawUpstream((socket) => say(socket, 200, answer))
  const google = { apiKey, baseUrl: upstream.baseUrl }
  writeFileSync(path.join(folder.path, 'config.json'), JSON.stringify({ engine: 'gemini', google }))
  const run = (...argv: string[]) => folder.run(argv, { environment: { LIMN_HOME: folder.path } })
  const draw = async (...options: string[]) => {
    const { stdout } = await run('a red kite', '-m', 'gemini-3-pro-image', '--json', ...options)
    const { cache, cost, id } = JSON.parse(stdout).generations[0]
    return { cache, cost, id }
  }
  return { home: folder.path, requests: upstream.requests, run, draw }
}

it('asks anew for --refresh and --no-cache, and says what was used and saved', async () => {
  const { draw, run, requests } = await openUpstreamFolder()
  const first = await draw()
  expect(first).toMatchObject({ cache: 'miss', cost: { paidUsd: usageUsd, savedUsd: 0 } })
  expect(await draw()).toMatchObject({ cache: 'hit', id: first.id, cost: { paidUsd: 0, savedUsd: usageUsd } })
  expect((await draw('--no-cache')).cache).toBe('off')
  expect(await draw()).toMatchObject({ cache: 'hit', id: first.id })
  const fresh = await draw('--refresh')
  expect(fresh).toMatchObject({ cache: 'refresh', cost: { paidUsd: usageUsd, savedUsd: 0 } })
  expect(await draw()).toMatchObject({ cache: 'hit', id: fresh.id })
  expect(requests).toHaveLength(3)
  const { stdout } = await run('a red kite', '-m', 'gemini-3-pro-image')
  expect(stdout).toContain('from the cache · $0, drawn before (saved $0.153)')
})

it('takes --refresh or --no-cache, not both', async () => {
  const { code, stderr } = await openFolder().run(['a red kite', '--refresh', '--no-cache'])
  expect(code).toBe(2)
  expect(stderr).toMatch(/--refresh.*--no-cache/)
})

it('says of a picture that was removed that it is gone, and how to have it again', async () => {
  const { home, draw, run } = await openUpstreamFolder()
  const { id } = await draw()
  rmSync(path.join(home, 'blobs'), { recursive: true })
  expect((await run('log')).stdout).toMatch(/done +gone/)
  const { code, stdout } = await run('show', id)
  expect(code).toBe(0)
  expect(stdout).toMatch(/its picture is gone.* Draw it again from its prompt and seed \d+/s)
  for (const argv of [
    ['show', id, '-o', 'again.png'],
    ['refine', id, 'Make it snow'],
  ]) {
    const refused = await run(...argv)
    expect(refused.code).not.toBe(0)
    expect(refused.stderr).toMatch(/gone: limn keeps those used last, up to cacheBytes/)
  }
  expect((await draw()).cache).toBe('miss')
})

import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import type { RateLimits } from '../../src/service/limits/rate-limits.ts'
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store.ts'
import { answer, apiKey, model, usageUsd } from '../engines/gemini/open-google.ts'
import { say, startRawUpstream } from '../engines/gemini/raw-upstream.ts'
import { tinyPng } from '../service/temp-app.ts'
import { openFolder } from './run-in-folder.ts'

const upstreamOf = () => startRawUpstream((socket) => say(socket, 200, answer))

/** A home that sends to `baseUrl`, and `limn` run beside it. */
function openHome(baseUrl: string, limits: RateLimits = {}) {
  const folder = openFolder()
  const home = path.join(folder.path, 'home')
  mkdirSync(home)
  writeFileSync(
    path.join(home, 'config.json'),
    JSON.stringify({ engine: 'gemini', google: { baseUrl, apiKey, limits } }),
  )
  const limn = (...argv: string[]) => folder.run(argv, { environment: { LIMN_HOME: home } })
  const ledger = async () => {
    const store = await openSqliteStore({ home })
    const entries = await store.listEntries({ limit: 9 })
    await store.close()
    return entries
  }
  return { folder, home, limn, ledger }
}

it('a dry run shows what would leave, its key hidden and its pictures by their hashes, and sends and keeps nothing', async () => {
  const upstream = await upstreamOf()
  const { folder, home, limn } = openHome(upstream.baseUrl)
  writeFileSync(path.join(folder.path, 'white.png'), tinyPng)
  const argv = ['a fox', '-m', model, '-s', '2K', '-n', '2', '-r', 'white.png', '--seed', '7', '--dry-run']
  const { code, stdout } = await limn(...argv)
  expect(code).toBe(0)
  expect(stdout).toContain(`POST ${upstream.baseUrl}/v1beta/models/${model}:generateContent\n`)
  expect(stdout).toContain('x-goog-api-key: [key]\n')
  expect(stdout).toContain(`<${tinyPng.length} bytes, SHA-256 ${createHash('sha256').update(tinyPng).digest('hex')}>`)
  expect(stdout).toMatch(/2 pictures, with the seeds 7, 8\n\$0\.2\d+ at least, usually \$0\.2\d+, at most \$0\.3/)
  expect(stdout).not.toContain(apiKey)

  const said = JSON.parse((await limn(...argv, '--json')).stdout)
  const [first, second] = said.pictures
  expect(first.call.body.contents[0].parts[1]).toEqual({ text: 'a fox' })
  expect(second.call.body.generationConfig.seed).toBe(8)
  expect(said.price.highestUsd).toBeCloseTo(2 * first.price.highestUsd, 9)
  expect(first.price.leastUsd).toBeLessThan(first.price.usualUsd)
  expect(upstream.requests).toEqual([])
  expect(existsSync(path.join(home, 'limn.db'))).toBe(false)
  expect(folder.files()).toEqual(['home', 'white.png'])
})

it('a dry run knows what is in the cache, and what a refinement would send', async () => {
  const upstream = await upstreamOf()
  const { limn, ledger } = openHome(upstream.baseUrl)
  const drawn = JSON.parse((await limn('a fox', '-m', model, '--json')).stdout)
  const again = JSON.parse((await limn('a fox', '-m', model, '--json', '--dry-run')).stdout)
  expect(again).toMatchObject({ pictures: [{ cached: true, price: { highestUsd: 0 } }], price: { highestUsd: 0 } })
  const refined = JSON.parse((await limn('refine', drawn.generations[0].id, 'at night', '--dry-run', '--json')).stdout)
  expect(refined.pictures[0].call.body).toMatchObject({
    contents: [{}, { role: 'model' }, { parts: [{ text: 'at night' }] }],
    generationConfig: { imageConfig: { imageSize: '4K' } },
  })
  expect(JSON.stringify(refined)).not.toContain(tinyPng.toString('base64'))
  expect(await ledger()).toHaveLength(1)
  expect(upstream.requests).toHaveLength(1)
})

it("a dry run says how long Google's quota makes it wait, and that nobody waits until tomorrow", async () => {
  const upstream = await upstreamOf()
  const { limn } = openHome(upstream.baseUrl, { imagesPerMinute: 1, requestsPerDay: 2 })
  await limn('a fox', '-m', model)
  const ask = (...more: string[]) => limn('a dog', '-m', model, '--dry-run', ...more)
  expect((await ask()).stdout).toMatch(/\nIt would wait \d\d s for Google's quota of 1 image a minute\.\n\$/)
  expect((await ask('-n', '2')).stdout).toMatch(/\nThe first would wait \d\d s for /)
  const [{ wait }] = JSON.parse((await ask('--json')).stdout).pictures
  expect(wait).toEqual({ untilMs: expect.any(Number), reason: "Google's quota of 1 image a minute" })
  expect((await limn('a fox', '-m', model, '--dry-run')).stdout).not.toContain('wait')
  expect(upstream.requests).toHaveLength(1)

  const other = openHome(upstream.baseUrl, { requestsPerDay: 1 })
  await other.limn('a fox', '-m', model)
  const refused = await other.limn('a dog', '-m', model, '--dry-run')
  expect(refused).toMatchObject({ code: 4, stderr: expect.stringMatching(/quota of 1 request a day .* is used up/) })
})

it('a dry run that a budget has no room for says so, as the call would', async () => {
  const upstream = await upstreamOf()
  const { home, limn } = openHome(upstream.baseUrl)
  const file = path.join(home, 'config.json')
  const config = JSON.parse(readFileSync(file, 'utf8'))
  writeFileSync(file, JSON.stringify({ ...config, budgets: { day: 0.2 } }))
  expect((await limn('a fox', '-m', model, '--dry-run')).code).toBe(0)
  await limn('a fox', '-m', model)
  const [dry, real] = [await limn('a dog', '-m', model, '--dry-run'), await limn('a dog', '-m', model)]
  expect(dry).toMatchObject({ code: 4, stderr: expect.stringMatching(/is left of the \$0\.20 a day/) })
  expect(dry.stderr).toBe(real.stderr)
  expect((await limn('a fox', '-m', model, '--dry-run')).stdout).toContain('It is in the cache.')
  expect(upstream.requests).toHaveLength(1)
})

it('a dry run of several pictures finds that a budget has no room for all of them', async () => {
  const upstream = await upstreamOf()
  const { home, limn } = openHome(upstream.baseUrl)
  const file = path.join(home, 'config.json')
  const config = JSON.parse(readFileSync(file, 'utf8'))
  writeFileSync(file, JSON.stringify({ ...config, budgets: { day: 0.35 } }))
  expect((await limn('a fox', '-m', model, '-n', '2', '--dry-run')).code).toBe(0)
  const refused = await limn('a fox', '-m', model, '-n', '3', '--dry-run')
  expect(refused.code).toBe(4)
  expect(refused.stderr).toMatch(
    /\$0 is spent or set aside, and \$0\.27\d* goes to what comes before it\. Nothing was sent/,
  )
  expect(upstream.requests).toEqual([])
})

it('a dry run foresees that a request may be paid already, and leaves the books as they are', async () => {
  const upstream = await startRawUpstream((socket) => socket.resetAndDestroy())
  const { limn, ledger } = openHome(upstream.baseUrl)
  await limn('a fox', '-m', model)
  const before = await ledger()
  const [dry, real] = [await limn('a fox', '-m', model, '--dry-run'), await limn('a fox', '-m', model)]
  expect(dry).toMatchObject({ code: 2, stderr: expect.stringMatching(/may be paid already/) })
  expect(dry.stderr).toBe(real.stderr)
  expect(await ledger()).toEqual(before)
})

it('tells Google the seed of a draft, so that what it is refined to shares it', async () => {
  const upstream = await upstreamOf()
  const { limn } = openHome(upstream.baseUrl)
  const seedOf = (index: number) => JSON.parse(upstream.requests[index]!.body).generationConfig.seed
  const draft = JSON.parse((await limn('a fox', '-m', model, '--draft', '-n', '2', '--json')).stdout)
  expect(draft.generations.map(({ seed }: { seed: number }) => seed)).toEqual([seedOf(0), seedOf(1)])
  expect(seedOf(1)).toBe(seedOf(0) + 1)
  await limn('refine', draft.generations[1].id)
  expect(seedOf(2)).toBe(seedOf(1))
})

it('a dry run of the illustrator costs nothing, and one that would be blocked says so', async () => {
  const folder = openFolder()
  const drawn = await folder.run(['a fox', '--dry-run'])
  expect(drawn.stdout).toMatch(
    /by illustrator\n\$0 \(usually \$0\.13\d+ at Google\)\nNothing was sent, drawn or kept\.\n$/,
  )
  const blocked = await folder.run(['a naked woman having sex', '--dry-run'])
  expect(blocked.stdout).toMatch(/It would be blocked: /)
  expect(blocked.code).toBe(3)
})

it('--max-cost refuses before anything leaves when all pictures together may cost more', async () => {
  const upstream = await upstreamOf()
  const { limn, ledger } = openHome(upstream.baseUrl)
  const refused = await limn('a fox', '-m', model, '-n', '3', '--max-cost', '0.40')
  expect(refused.code).toBe(4)
  expect(refused.stderr).toMatch(
    /These 3 pictures may cost \$0\.47\d+, and --max-cost is \$0\.400\. Nothing was sent\./,
  )
  expect(upstream.requests).toEqual([])
  expect(await ledger()).toEqual([])

  const paid = JSON.parse((await limn('a fox', '-m', model, '--max-cost', '$0.16', '--json')).stdout)
  expect(paid.cost.paidUsd).toBeCloseTo(usageUsd)
  // The first is in the cache by now, so only two of them would be paid.
  expect(await limn('a fox', '-m', model, '-n', '3', '--max-cost', '0.40')).toMatchObject({ code: 0 })
  expect(upstream.requests).toHaveLength(3)
})

it('--max-cost 0 draws what costs nothing', async () => {
  expect(await openFolder().run(['a fox', '-s', '1K', '--max-cost', '0'])).toMatchObject({ code: 0 })
  expect((await openFolder().run(['a fox', '--max-cost', 'little'])).stderr).toMatch(/--max-cost is an amount in USD/)
})

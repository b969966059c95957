import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { openFolder } from './run-in-folder.ts'

it('lists the models with sizes, references and prices', async () => {
  const { stdout, code } = await openFolder().run(['models'])
  expect(code).toBe(0)
  expect(stdout).toMatch(/^gemini-3-pro-image-preview +1K 2K 4K +10 +14 +\$0\.134 \$0\.134 \$0\.24/m)
  expect(stdout).toMatch(/^gemini-2\.5-flash-image +1K +10 /m)
  expect(JSON.parse((await openFolder().run(['models', '--json'])).stdout)[0].id).toBe('gemini-3-pro-image-preview')
})

it('remembers what was drawn, finds it by words, and shows it again', async () => {
  const folder = openFolder()
  const drawn = await folder.run(['A lighthouse in the fog with zebras', '--json'])
  const { id, sha256 } = JSON.parse(drawn.stdout).pictures[0]
  expect((await folder.run(['log'])).stdout).toMatch(new RegExp(`^${id} .*done +1024x1024 +\\$0 +A lighthouse`, 'm'))
  expect((await folder.run(['log', 'zebra', 'light'])).stdout).toContain(id)
  expect((await folder.run(['log', 'giraffe'])).stdout).toMatch(/Nothing drawn yet with “giraffe”/)
  expect(JSON.parse((await folder.run(['log', 'zebra', '--json'])).stdout.split('\n')[0]!).id).toBe(id)
  const shown = await folder.run(['show', id.slice(0, 6), '-o', 'again.png'])
  expect(shown.stdout).toMatch(/prompt +A lighthouse in the fog with zebras/)
  expect(shown.stdout).toContain(sha256)
  const again = readFileSync(path.join(folder.path, 'again.png'))
  expect(again.equals(readFileSync(path.join(folder.path, 'lighthouse-in-the-fog-with-zebras.png')))).toBe(true)
  expect(JSON.parse((await folder.run(['show', id, '--json'])).stdout)).toMatchObject({ id, surface: 'cli' })
})

it('serves until it is interrupted', async () => {
  const folder = openFolder()
  const controller = new AbortController()
  const { PassThrough } = await import('node:stream')
  const { runCli } = await import('../../src/cli/run-cli.ts')
  const stdout = new PassThrough()
  const stderr = new PassThrough()
  const running = runCli(['serve', '--port', '0'], {
    stdin: process.stdin,
    stdout,
    stderr,
    cwd: folder.path,
    environment: process.env,
    signal: controller.signal,
  })
  const [line] = (await once(stdout, 'data')) as [Buffer]
  const url = /(http:\/\/127\.0\.0\.1:\d+)/.exec(line.toString())![1]
  expect((await fetch(`${url}/healthz?key=secret`)).status).toBe(200)
  expect((await fetch(`${url}/v1/models/none`)).status).toBe(404)
  expect(stderr.read().toString()).toMatch(
    /^[\d:]{8} GET \/healthz 200 \d+ ms\n[\d:]{8} GET \/v1\/models\/none 404 \d+ ms .*not found/,
  )
  controller.abort()
  expect(await running).toBe(0)
  await expect(fetch(`${url}/healthz`)).rejects.toThrow()
})

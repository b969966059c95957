import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import { showPicture } from '../../src/cli/show-picture.ts'
import { openFolder } from './run-in-folder.ts'

const execute = promisify(execFile)

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
  expect((await folder.run(['log'])).stdout).toMatch(new RegExp(`^${id} .*1024x1024 +\\$0 +A lighthouse`, 'm'))
  expect((await folder.run(['log', 'zebra', 'light'])).stdout).toContain(id)
  expect((await folder.run(['log', 'giraffe'])).stdout).toMatch(/Nothing drawn yet with “giraffe”/)
  expect(JSON.parse((await folder.run(['log', 'zebra', '--json'])).stdout.split('\n')[0]!).id).toBe(id)
  const shown = await folder.run(['show', id.slice(0, 6), '-o', 'again.png'])
  expect(shown.stdout).toMatch(/prompt +A lighthouse in the fog with zebras/)
  expect(shown.stdout).toContain(sha256)
  expect(readFileSync(path.join(folder.path, 'again.png'))).toEqual(
    readFileSync(path.join(folder.path, 'lighthouse-in-the-fog-with-zebras.png')),
  )
  expect(JSON.parse((await folder.run(['show', id, '--json'])).stdout)).toMatchObject({ id, surface: 'cli' })
})

it.each(['bash', 'zsh', 'fish'])('completes verbs, options and models in %s', async (shell) => {
  const { stdout } = await openFolder().run(['completion', shell])
  for (const word of ['models', 'serve', 'aspect', 'gemini-3-pro-image', '4K']) expect(stdout).toContain(word)
  // zsh wants the colon of a ratio escaped.
  expect(stdout).toMatch(/21\\?:9/)
})

it('completes in a real bash', async () => {
  const folder = openFolder()
  writeFileSync(path.join(folder.path, 'limn.bash'), (await folder.run(['completion', 'bash'])).stdout)
  const complete = async (...words: string[]): Promise<string[]> => {
    const line = words.map((word) => `'${word}'`).join(' ')
    const script = `source limn.bash; COMP_WORDS=(${line}); COMP_CWORD=${words.length - 1}; _limn; printf '%s\\n' "\${COMPREPLY[@]}"`
    const { stdout } = await execute('bash', ['--norc', '-c', script], { cwd: folder.path })
    return stdout.trim().split('\n')
  }
  expect(await complete('limn', 'mo')).toEqual(['models'])
  expect(await complete('limn', 'serve', '--po')).toEqual(['--port'])
  expect(await complete('limn', 'a cat', '--size', '')).toEqual(['1K', '2K', '4K'])
  expect(await complete('limn', 'completion', 'f')).toEqual(['fish'])
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

it.each([
  ['kitty', /^\u001b_Ga=T,f=100,q=2,m=[01];iVBOR/],
  ['iterm2', /^\u001b\]1337;File=inline=1/],
  ['sixel', /^\u001bP[\d;]*q/],
])('shows the picture by the %s protocol on a terminal that has it, and nothing elsewhere', async (protocol, start) => {
  const { PassThrough } = await import('node:stream')
  const { tinyPng } = await import('../service/temp-app.ts')
  const show = async (isTTY: boolean): Promise<string> => {
    const stdout = Object.assign(new PassThrough(), { isTTY })
    const graphics = { kitty: false, iterm2: false, sixel: false, [protocol]: true }
    await showPicture({ stdin: process.stdin, stdout, stderr: stdout, cwd: '.' }, { bytes: tinyPng }, graphics)
    return (stdout.read() ?? '').toString()
  }
  expect(await show(true)).toMatch(start)
  expect(await show(false)).toBe('')
})

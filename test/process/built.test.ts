import { exec, execFile, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, it } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }
import { buildForTest } from './build-for-test.ts'

const execute = promisify(execFile)
let built: ReturnType<typeof buildForTest>
let main: string
let folder: string

beforeAll(() => {
  built = buildForTest('built')
  main = path.join(built.folder, 'cli', 'main.js')
  folder = mkdtempSync(path.join(tmpdir(), 'limn-process-'))
})
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
  built.remove()
})

const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex')
const inHome = (name: string) => ({ cwd: folder, env: { ...process.env, LIMN_HOME: path.join(folder, name) } })

it('says its version', async () => {
  expect((await execute(process.execPath, [main, '--version'])).stdout.trim()).toBe(manifest.version)
})

it.each(['A serene mountain landscape at dawn', 'A professional headshot of a business executive', 'A red sports car'])(
  'draws %j with the same bytes in every process',
  async (prompt) => {
    const hashes = await Promise.all(
      ['first', 'second'].map(async (home) => {
        const argv = [main, prompt, '--seed', '3', '--no-credentials', '-o', '-']
        const { stdout } = await execute(process.execPath, argv, {
          ...inHome(home),
          encoding: 'buffer',
          maxBuffer: 2 ** 26,
        })
        return sha256(stdout)
      }),
    )
    expect(hashes[0]).toBe(hashes[1])
  },
)

it('leaves no file behind when it is killed by Ctrl-C, and says so by its exit code', async () => {
  const child = spawn(process.execPath, [main, 'serve', '--port', '0'], { ...inHome('interrupted'), stdio: 'pipe' })
  await once(child.stdout, 'data')
  child.kill('SIGINT')
  const [code] = await once(child, 'exit')
  expect(code).toBe(0)
  const drawing = spawn(process.execPath, [main, 'a red car', '-s', '2K', '-n', '9'], {
    ...inHome('interrupted'),
    stdio: 'pipe',
  })
  await once(drawing.stdout, 'data')
  drawing.kill('SIGINT')
  expect(await once(drawing, 'exit')).toEqual([130, null])
  const files = readdirSync(folder).filter((name) => name.endsWith('.png') || name.includes('.tmp'))
  expect(files.length).toBeLessThan(9)
  for (const file of files) {
    const end = readFileSync(path.join(folder, file)).subarray(-8, -4).toString('latin1')
    expect(end).toBe('IEND')
  }
})

const shell = (line: string) =>
  promisify(exec)(line.replaceAll('limn', `"${process.execPath}" "${main}"`), { ...inHome('pipe'), shell: 'bash' })

it.each([
  ['limn models --json | head -n 1', '[\n'],
  ['limn --version | true', ''],
  ['limn "blue boat" -q --json | true', ''],
  ['limn "blue boat" -o - 2>/dev/null | head -c 4 | tail -c 3', 'PNG'],
  ['limn completion bash | true', ''],
])('ends quietly and well when its reader has seen enough: %s', async (line, expected) => {
  const { stdout, stderr } = await shell(`set -o pipefail; ${line}`)
  expect({ stdout, stderr }).toEqual({ stdout: expected, stderr: '' })
})

it.skipIf(!existsSync('/dev/full')).each(['limn --version', 'limn models', 'limn "blue boat" -o -'])(
  'says that standard output is full: %s',
  async (line) => {
    await expect(shell(`${line} > /dev/full`)).rejects.toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/^limn: Standard output could not be written: no space left on device\.\n$/),
    })
  },
)

it('keeps the picture and says so when there is nothing to open it with', async () => {
  const { cwd, env } = inHome('open')
  const argv = [main, 'a red car', '--open', '-o', 'opened.png']
  const { stdout, stderr } = await execute(process.execPath, argv, { cwd, env: { ...env, PATH: folder } })
  expect(stdout).toMatch(/^opened\.png\n/)
  expect(stderr).toMatch(/^limn: the picture is there but could not be opened: [^\n]*\n/)
  expect(stderr).not.toMatch(/\n\s+at /)
})

it('ends a server at once when told to, though a connection has said nothing', async () => {
  const server = spawn(process.execPath, [main, 'serve', '--port', '0'], { ...inHome('terminated'), stdio: 'pipe' })
  const [line] = (await once(server.stdout, 'data')) as [Buffer]
  const silent = connect(Number(/:(\d+)/.exec(line.toString())![1]), '127.0.0.1').on('error', () => {})
  await once(silent, 'connect')
  const startedMs = performance.now()
  server.kill('SIGTERM')
  expect(await once(server, 'exit')).toEqual([0, null])
  expect(performance.now() - startedMs).toBeLessThan(5_000)
})

it('ends with 143 when it is terminated while it draws', async () => {
  const drawing = spawn(process.execPath, [main, 'a red car', '-n', '50', '-o', 'terminated.png'], {
    ...inHome('terminated'),
    stdio: 'pipe',
  })
  await once(drawing.stdout, 'data')
  drawing.kill('SIGTERM')
  expect(await once(drawing, 'exit')).toEqual([143, null])
})

it('can be imported by every subpath of the package', async () => {
  for (const target of Object.values(manifest.exports)) {
    if (typeof target === 'string') continue
    const module = await import(path.join(built.folder, path.relative('dist', target.default)))
    expect(Object.keys(module).length).toBeGreaterThan(0)
  }
})

import { execFile, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
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
        const argv = [main, prompt, '--seed', '3', '-o', '-']
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

it('ends quietly when its reader has seen enough', async () => {
  const { stdout, stderr } = await execute(
    'bash',
    ['-c', `"${process.execPath}" "${main}" models --json | head -n 1`],
    inHome('pipe'),
  )
  expect(stdout).toBe('[\n')
  expect(stderr).toBe('')
})

it('can be imported by every subpath of the package', async () => {
  for (const target of Object.values(manifest.exports)) {
    if (typeof target === 'string') continue
    const module = await import(path.join(built.folder, path.relative('dist', target.default)))
    expect(Object.keys(module).length).toBeGreaterThan(1)
  }
})

import { Writable } from 'node:stream'
import { expect, it } from 'vitest'
import { openFolder } from './run-in-folder.ts'

/** A stream that fails as the system does. */
const failing = (code: string, errno: number): Writable =>
  new Writable({ write: (_chunk, _encoding, done) => done(Object.assign(new Error(`write ${code}`), { code, errno })) })

const lines = [['models'], ['models', '--json'], ['--help'], ['completion', 'bash'], ['log', '--json', '-n', '0']]

it.each(lines)('ends quietly when the reader of standard output has gone: limn %s %s', async (...argv) => {
  const { code, stderr } = await openFolder().run(argv.filter(Boolean), { stdout: failing('EPIPE', -32) })
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
})

it.each(lines)('says in one sentence that standard output is full: limn %s %s', async (...argv) => {
  const { code, stderr } = await openFolder().run(argv.filter(Boolean), { stdout: failing('ENOSPC', -28) })
  expect({ code, stderr }).toEqual({
    code: 2,
    stderr: 'limn: Standard output could not be written: no space left on device.\n',
  })
})

it.each([
  [['a cat', '--json', '-n', '0'], 'invalid-argument', '--count'],
  [['a cat', '--json', '--colour'], 'invalid-argument', '--colour'],
  [['show', 'zzz', '--json'], 'not-found', undefined],
  [['show', '--json'], 'invalid-argument', 'id'],
  [['log', '--json', '-n', 'many'], 'invalid-argument', '--limit'],
])('prints the failure of %j as one JSON object and nothing else', async (argv, code, field) => {
  const run = await openFolder().run(argv)
  expect(run).toMatchObject({ code: 2, stderr: '' })
  const { error } = JSON.parse(run.stdout)
  expect(error).toMatchObject({ code, retryable: false })
  expect(error.violations?.[0].field).toBe(field)
})

it.each([[['a cat', '--colour']], [['show', 'zzz']], [['a cat', '-o', 'nowhere/']], [['models', 'x']]])(
  'begins every error with its own name once: %j',
  async (argv) => {
    const { stderr } = await openFolder().run(argv)
    expect(stderr).toMatch(/^limn: (?!limn|error)/)
    expect(stderr.match(/error:/)).toBeNull()
  },
)

it('blames the setting that names an engine there is not', async () => {
  const folder = openFolder()
  const stderr = async (argv: string[], LIMN_ENGINE?: string) =>
    (await folder.run(argv, { environment: { LIMN_ENGINE } })).stderr
  expect(await stderr(['a cat'], 'foo')).toMatch(/^limn: LIMN_ENGINE: there is no engine "foo"/)
  expect(await stderr(['a cat', '--engine', 'foo'])).toMatch(/^limn: --engine: there is no engine "foo"/)
})

it('calls an option by its own name only', async () => {
  const { stderr } = await openFolder().run(['a cat', '--aspect', '2x3'])
  expect(stderr).toMatch(/^limn: --aspect must be one of/)
})

it('says in its help how to draw a prompt that begins with the name of a verb', async () => {
  expect((await openFolder().run(['--help'])).stdout).toMatch(/limn "log cabin in the snow"/)
  expect((await openFolder().run(['generate', '--help'])).stdout).toMatch(/512, 1K, 2K,\s+4K/)
})

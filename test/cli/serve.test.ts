import { once } from 'node:events'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { PassThrough } from 'node:stream'
import { expect, it, onTestFinished } from 'vitest'
import { runCli } from '../../src/cli/run-cli.ts'

/** `limn serve` in a home of its own; gives its address, or what it said when it would not serve. */
async function serve(argv: string[], environment: Record<string, string> = {}, file = {}) {
  const home = mkdtempSync(path.join(tmpdir(), 'limn-serve-'))
  writeFileSync(path.join(home, 'config.json'), JSON.stringify(file))
  const controller = new AbortController()
  const [stdout, stderr] = [new PassThrough(), new PassThrough()]
  const io = { stdin: process.stdin, stdout, stderr, cwd: home, environment: { LIMN_HOME: home, ...environment } }
  const running = runCli(['serve', '--port', '0', ...argv], { ...io, signal: controller.signal })
  onTestFinished(async () => {
    controller.abort()
    await running
  })
  const said = await Promise.race([once(stdout, 'data'), once(stderr, 'data')])
  const text = String(said[0])
  return { url: /(http:\/\/127\.0\.0\.1:\d+)/.exec(text)?.[1] ?? '', text }
}

const statusOf = async (url: string): Promise<number> => (await fetch(`${url}/v1/models/gemini-2.5-flash-image`)).status

it.each([
  ['nothing', [], {}, {}, 200],
  ['--fidelity live', ['--fidelity', 'live'], {}, {}, 404],
  ['LIMN_FIDELITY', [], { LIMN_FIDELITY: 'live' }, {}, 404],
  ['config.json', [], {}, { fidelity: 'live' }, 404],
  ['--fidelity over LIMN_FIDELITY', ['--fidelity', 'reference'], { LIMN_FIDELITY: 'live' }, {}, 200],
  ['LIMN_FIDELITY over config.json', [], { LIMN_FIDELITY: 'reference' }, { fidelity: 'live' }, 200],
  ['--retired-models over fidelity', ['--fidelity', 'live', '--retired-models', 'serve'], {}, {}, 200],
] as const)('serves retired models as %s says', async (_, argv, environment, file, status) => {
  const { url } = await serve([...argv], environment, file)
  expect(await statusOf(url)).toBe(status)
})

it.each([
  ['on the command line', ['--fidelity', 'true'], {}, {}, /reference, live/],
  ['in the environment', [], { LIMN_FIDELITY: 'yes' }, {}, /LIMN_FIDELITY must be one of reference, live; "yes" came/],
  ['in config.json', [], {}, { retiredModels: 'drop' }, /retiredModels.*"serve"\|"refuse"\|"redirect"/s],
] as const)('refuses what is no fidelity %s', async (_, argv, environment, file, message) => {
  expect((await serve([...argv], environment, file)).text).toMatch(message)
})

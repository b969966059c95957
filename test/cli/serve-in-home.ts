import { once } from 'node:events'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { PassThrough } from 'node:stream'
import { onTestFinished } from 'vitest'
import { runCli } from '../../src/cli/run-cli.ts'

/** `limn serve` in a home of its own; gives its address, or what it said when it would not serve. */
export async function serveInHome(argv: string[], environment: Record<string, string> = {}, file = {}) {
  const home = mkdtempSync(path.join(tmpdir(), 'limn-serve-'))
  writeFileSync(path.join(home, 'config.json'), JSON.stringify(file))
  const controller = new AbortController()
  const [stdout, stderr] = [new PassThrough(), new PassThrough()]
  const io = { stdin: process.stdin, stdout, stderr, cwd: home, environment: { LIMN_HOME: home, ...environment } }
  const running = runCli(['serve', '--port', '0', ...argv], { ...io, signal: controller.signal })
  const stop = async (): Promise<void> => {
    controller.abort()
    await running
  }
  onTestFinished(stop)
  const said = await Promise.race([once(stdout, 'data'), once(stderr, 'data')])
  const text = String(said[0])
  return { home, url: /(http:\/\/127\.0\.0\.1:\d+)/.exec(text)?.[1] ?? '', text, stop }
}

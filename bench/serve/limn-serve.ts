import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** What the process says of itself. */
export interface ServerFacts {
  rssMiB: number
  /** How long the event loop was held up since `begin`, milliseconds. */
  loopP50Ms: number
  loopP99Ms: number
  loopMaxMs: number
  /** The same without waiting for a core. */
  ownLoopP99Ms: number
  ownLoopMaxMs: number
}

export interface LimnServe {
  url: string
  ask(question: 'begin' | 'facts'): Promise<ServerFacts>
  close(): Promise<void>
}

/** The built `limn serve` in a process and a home of its own. */
export async function startLimnServe(workers: number): Promise<LimnServe> {
  const home = mkdtempSync(path.join(tmpdir(), 'limn-serve-'))
  const main = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url))
  const probe = new URL('probe.mjs', import.meta.url).href
  const child: ChildProcess = fork(main, ['serve', '--port', '0'], {
    execArgv: ['--import', probe],
    env: { ...process.env, LIMN_HOME: home, LIMN_WORKERS: String(workers) },
    stdio: ['ignore', 'pipe', 'ignore', 'ipc'],
  })
  const [line] = await once(child.stdout!, 'data')
  const url = /http:\/\/127\S+/.exec(String(line))?.[0]
  if (url === undefined) throw new Error(`limn serve said: ${line}`)
  return {
    url,
    async ask(question) {
      child.send(question)
      const [facts] = await once(child, 'message')
      return facts as ServerFacts
    },
    async close() {
      child.kill()
      await once(child, 'exit')
      rmSync(home, { recursive: true, force: true })
    },
  }
}

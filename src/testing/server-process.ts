import { type ChildProcess, fork } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { readEnvironment } from '../config.ts'
import type { ServerCommand, ServerReport } from './server-messages.ts'

/** The process that serves, from the test's side. */
export interface ServerProcess {
  /** Its own; it removes it at its end. */
  folder: string
  /** Sends a command and waits for its answer; one after the other. Throws Error when it failed. */
  tell(command: Exclude<ServerCommand, { type: 'end' }>): Promise<Exclude<ServerReport, { type: 'failed' }>>
  /** Ends it. Calling it again does nothing. */
  end(): Promise<void>
}

export function startServerProcess(): ServerProcess {
  const folder = mkdtempSync(path.join(tmpdir(), 'limn-test-'))
  const child = fork(fileURLToPath(new URL('./server.js', import.meta.url)), [folder], {
    // Neither the loaders nor the flags of the test runner are for limn.
    execArgv: [],
    env: { ...readEnvironment(), NODE_OPTIONS: '' },
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  let settled: Promise<unknown> = Promise.resolve()
  return {
    folder,
    tell(command) {
      const answer = settled.then(() => ask(child, command))
      settled = answer.catch(() => {})
      return answer
    },
    async end() {
      if (child.exitCode !== null || child.signalCode !== null) return
      hold(child, true)
      const exited = new Promise((resolve) => child.once('exit', resolve))
      if (child.connected) child.send({ type: 'end' } satisfies ServerCommand)
      await exited
    },
  }
}

function ask(child: ChildProcess, command: ServerCommand): Promise<Exclude<ServerReport, { type: 'failed' }>> {
  return new Promise((resolve, reject) => {
    const onExit = (): void => finish(() => reject(new Error('limn is closed; start another.')))
    const onReport = (report: ServerReport): void =>
      finish(() => (report.type === 'failed' ? reject(new Error(report.message)) : resolve(report)))
    function finish(settle: () => void): void {
      child.off('exit', onExit).off('message', onReport)
      hold(child, false)
      settle()
    }
    if (child.exitCode !== null || !child.connected) return onExit()
    hold(child, true)
    child.once('exit', onExit).once('message', onReport)
    child.send(command)
  })
}

/** A server that nobody closed must not keep the tests' process from ending; one that is asked something must. */
function hold(child: ChildProcess, held: boolean): void {
  const change = held ? 'ref' : 'unref'
  child[change]()
  child.channel?.[change]()
}

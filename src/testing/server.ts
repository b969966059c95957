import { once } from 'node:events'
import { mkdirSync, rmSync } from 'node:fs'
import { type IncomingMessage, request } from 'node:http'
import { Readable, Writable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { runCli } from '../cli/run-cli.ts'
import type { ServerCommand, ServerReport } from './server-messages.ts'

// The process that startLimn starts: `limn serve`, told what to do by messages. It ends with the process that started it,
// however that one ends, and takes its folder along.

const [folder] = process.argv.slice(2)

/** One run of `limn serve`. */
interface Run {
  url: string | undefined
  stop(): Promise<void>
}

let current: Run | undefined

function serve({ argv, home }: Extract<ServerCommand, { type: 'serve' }>): Run {
  mkdirSync(home)
  const interrupt = new AbortController()
  let complaint = ''
  const run: Run = {
    url: undefined,
    stop() {
      interrupt.abort()
      return ended
    },
  }
  const ended = runCli(['serve', ...argv], {
    stdin: Readable.from([]),
    stdout: writableTo((words) => {
      const url = /http:\/\/[\d.]+:\d+/.exec(words)?.[0]
      if (url === undefined || run.url !== undefined) return
      run.url = url
      report({ type: 'serving', url })
    }),
    stderr: writableTo((words) => {
      complaint = words
    }),
    cwd: home,
    environment: { LIMN_HOME: home },
    signal: interrupt.signal,
  }).then((exitCode) => {
    if (exitCode !== 0) report({ type: 'failed', message: complaint.trim() })
  })
  return run
}

function writableTo(take: (text: string) => void): Writable {
  return new Writable({
    write(chunk: Buffer, _, done) {
      take(chunk.toString())
      done()
    },
  })
}

async function ask({ method, path, body }: Extract<ServerCommand, { type: 'ask' }>): Promise<void> {
  try {
    // A connection of its own each time: one that was kept may be closed by a server that begins anew.
    const call = request(`${current?.url}${path}`, { method, agent: false })
    call.end(body && JSON.stringify(body))
    const [answer] = (await once(call, 'response')) as [IncomingMessage]
    const json = JSON.parse(await text(answer)) as { error?: { message: string } }
    if (json.error) report({ type: 'failed', message: json.error.message })
    else report({ type: 'answered', body: json })
  } catch (error) {
    report({ type: 'failed', message: (error as Error).message })
  }
}

function report(message: ServerReport): void {
  if (process.connected) process.send?.(message)
}

function end(): never {
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true })
  process.exit()
}

process.on('message', async (command: ServerCommand) => {
  if (command.type === 'end') end()
  if (command.type === 'ask') return ask(command)
  const before = current
  current = undefined
  await before?.stop()
  current = serve(command)
})
process.once('disconnect', end)
process.once('SIGTERM', end)
// Ctrl-C is for the tests; when they have ended, so does this.
process.on('SIGINT', () => {})

import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { PassThrough, Readable, type Writable } from 'node:stream'
import { onTestFinished } from 'vitest'
import { runCli } from '../../src/cli/run-cli.ts'

export interface CliRun {
  code: number
  stdout: string
  stdoutBytes: Buffer
  stderr: string
}

export interface RunOptions {
  stdin?: string
  signal?: AbortSignal
  /** All three are a terminal, of that many columns. */
  terminal?: boolean
  columns?: number
  /** Added to this process' own. */
  environment?: Record<string, string | undefined>
  /** Instead of a stream that is read. */
  stdout?: Writable
}

export interface CliFolder {
  path: string
  /** Names in the folder, sorted, hidden ones too. */
  files(): string[]
  run(argv: readonly string[], options?: RunOptions): Promise<CliRun>
}

/** A folder of its own to run the command line in, gone when the test ends. */
export function openFolder(): CliFolder {
  const folder = mkdtempSync(path.join(tmpdir(), 'limn-cli-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return {
    path: folder,
    files: () => readdirSync(folder).sort(),
    async run(argv, { stdin = '', signal, terminal = false, columns, environment, stdout } = {}) {
      const out = collect(terminal, columns)
      const err = collect(terminal, columns)
      const code = await runCli(argv, {
        stdin: Object.assign(Readable.from([stdin]), { isTTY: terminal }),
        stdout: stdout ?? out.stream,
        stderr: err.stream,
        cwd: folder,
        environment: { ...process.env, TERM: 'xterm-256color', ...environment },
        signal: signal ?? new AbortController().signal,
      })
      const stdoutBytes = Buffer.concat(out.chunks)
      return { code, stdoutBytes, stdout: stdoutBytes.toString(), stderr: Buffer.concat(err.chunks).toString() }
    },
  }
}

function collect(isTTY: boolean, columns: number | undefined) {
  const chunks: Buffer[] = []
  const stream = Object.assign(new PassThrough(), { isTTY, columns })
  stream.on('data', (chunk: Buffer) => chunks.push(chunk))
  return { stream, chunks }
}

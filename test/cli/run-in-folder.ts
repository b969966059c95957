import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import { onTestFinished } from 'vitest'
import { runCli } from '../../src/cli/run-cli.ts'

export interface CliRun {
  code: number
  stdout: string
  stdoutBytes: Buffer
  stderr: string
}

export interface CliFolder {
  path: string
  /** Names in the folder, sorted, hidden ones too. */
  files(): string[]
  run(argv: readonly string[], options?: { stdin?: string; signal?: AbortSignal; terminal?: boolean }): Promise<CliRun>
}

/** A folder of its own to run the command line in, gone when the test ends. */
export function openFolder(): CliFolder {
  const folder = mkdtempSync(path.join(tmpdir(), 'limn-cli-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return {
    path: folder,
    files: () => readdirSync(folder).sort(),
    async run(argv, { stdin = '', signal, terminal = false } = {}) {
      const out = collect(terminal)
      const err = collect(terminal)
      const code = await runCli(argv, {
        stdin: Readable.from([stdin]),
        stdout: out.stream,
        stderr: err.stream,
        cwd: folder,
        signal: signal ?? new AbortController().signal,
      })
      const stdoutBytes = Buffer.concat(out.chunks)
      return { code, stdoutBytes, stdout: stdoutBytes.toString(), stderr: Buffer.concat(err.chunks).toString() }
    },
  }
}

function collect(isTTY: boolean) {
  const chunks: Buffer[] = []
  const stream = Object.assign(new PassThrough(), { isTTY })
  stream.on('data', (chunk: Buffer) => chunks.push(chunk))
  return { stream, chunks }
}

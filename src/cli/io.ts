import type { Readable, Writable } from 'node:stream'
import type { Environment } from '../config.ts'
import { harmless, harmlessJson } from './harmless.ts'
import { OutputError } from './output-error.ts'

/** The outside world of one run, so that tests can be it. */
export interface Io {
  stdin: Readable & { isTTY?: boolean }
  stdout: Writable & { isTTY?: boolean; columns?: number }
  stderr: Writable & { isTTY?: boolean; columns?: number }
  /** Folder that relative paths start from. */
  cwd: string
  environment: Environment
  /** Fires on Ctrl-C and on SIGTERM; its reason is the signal's name. */
  signal?: AbortSignal
}

/**
 * Writes bytes, or escapes of our own, as they are, and waits until they are handed over, so that a process may end
 * right after.
 *
 * @throws OutputError when the stream is closed or full.
 */
export function writeRaw(stream: Writable, data: string | Uint8Array): Promise<void> {
  return new Promise((resolve, reject) =>
    stream.write(data, (error) => (error ? reject(new OutputError(error)) : resolve())),
  )
}

/** Writes words on standard output. Whoever wrote them, they cannot steer the terminal. */
export function print(io: Io, text: string): Promise<void> {
  return writeRaw(io.stdout, harmless(text))
}

/** Writes words beside the result, on standard error. Nobody hearing them is no reason to fail. */
export function tell(io: Io, text: string): Promise<void> {
  return writeRaw(io.stderr, harmless(text)).catch(() => {})
}

/** Writes one JSON value and a line end on standard output. */
export function printJson(io: Io, value: unknown, indent?: number): Promise<void> {
  return writeRaw(io.stdout, `${harmlessJson(JSON.stringify(value, null, indent))}\n`)
}

/** Whether the stream is a screen that knows escape sequences. */
export function isScreen(io: Io, stream: Io['stdout']): boolean {
  return Boolean(stream.isTTY) && io.environment.TERM !== 'dumb'
}

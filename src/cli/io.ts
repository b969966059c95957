import type { Readable, Writable } from 'node:stream'

/** The outside world of one run, so that tests can be it. */
export interface Io {
  stdin: Readable & { isTTY?: boolean }
  stdout: Writable & { isTTY?: boolean; columns?: number }
  stderr: Writable & { isTTY?: boolean; columns?: number }
  /** Folder that relative paths start from. */
  cwd: string
  signal?: AbortSignal
}

/** Writes and waits until the bytes are handed over, so that a process may end right after. */
export function write(stream: Writable, data: string | Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => stream.write(data, (error) => (error ? reject(error) : resolve())))
}

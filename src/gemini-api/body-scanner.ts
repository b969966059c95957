import { type Base64Run, createBase64Run } from './base64-run.ts'
import type { BodySink } from './body-sink.ts'
import { backslash, endOfRun, quote } from './json-run.ts'

/** Finds the pictures in JSON, or in events of JSON, that passes in pieces cut anywhere. It never builds the JSON. */
export interface BodyScanner {
  write(chunk: Buffer): void
  /** What was held back in hope of more. Whether it is JSON is not its affair. */
  end(): void
}

const colon = 0x3a

export function createBodyScanner(sink: BodySink): BodyScanner {
  let inString = false
  /** Bytes of a short string since its quote, to know a key by; undefined when it is too long for one. */
  let word: string | undefined
  let key: string | undefined
  /** The last byte was a backslash inside a string. */
  let escaped = false
  let run: Base64Run | undefined

  /** Gives the place where a run may begin, or the end. */
  function scan(chunk: Buffer, from: number): number {
    for (let at = from; at < chunk.length; at += 1) {
      const byte = chunk[at]!
      if (inString) {
        if (escaped) escaped = false
        else if (byte === backslash) escaped = true
        else if (byte === quote) {
          inString = false
          continue
        }
        if (word !== undefined) word = word.length < 8 ? word + String.fromCharCode(byte) : undefined
        // Nothing but its end is of interest in a long string.
        if (word === undefined && !escaped) at = endOfRun(chunk, at + 1) - 1
      } else if (byte === quote) {
        if (key === 'data') {
          key = undefined
          run = createBase64Run(sink)
          return at + 1
        }
        inString = true
        word = ''
      } else if (byte === colon) key = word
      else if (byte > 0x20) key = undefined
    }
    return chunk.length
  }

  return {
    write(chunk) {
      for (let at = 0; at < chunk.length; ) {
        if (run === undefined) {
          const end = scan(chunk, at)
          sink.text(chunk.subarray(at, end))
          at = end
          continue
        }
        at = run.take(chunk, at)
        if (!run.over) continue
        // The quote that ends it is still to come, or the rest of a string that is no base64.
        inString = true
        word = undefined
        run = undefined
      }
    },

    end() {
      run?.cut()
      run = undefined
    },
  }
}

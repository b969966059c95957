import type { AnswerHead } from './answer-head.ts'

/** Where the body of an answer ends, which is in pieces as they were read. */
export interface BodyFraming {
  /** What of the body is in these bytes, in one piece: what stands between its parts is written over. Throws for what is no HTTP. */
  take(bytes: Buffer): Buffer
  readonly isOver: boolean
  /** True where the body is all that comes. */
  readonly endsWithLine: boolean
}

/** @throws Error for a head that does not say how its body ends. */
export function framingOf({ status, headers }: AnswerHead): BodyFraming {
  const { 'transfer-encoding': coding, 'content-length': length } = headers
  if (status === 204 || status === 304) return byLength(0)
  if (coding !== undefined) {
    if (length !== undefined) throw new Error('The answer says two ways in which its body ends.')
    return coding.toLowerCase() === 'chunked' ? inChunks() : untilTheEnd(coding)
  }
  if (length === undefined) return untilTheEnd()
  if (!/^\d{1,15}$/.test(length)) throw new Error(`The answer is ${JSON.stringify(length.slice(0, 40))} bytes long.`)
  return byLength(Number(length))
}

function byLength(length: number): BodyFraming {
  let left = length
  return {
    endsWithLine: false,
    take(bytes) {
      const body = bytes.subarray(0, left)
      left -= body.length
      return body
    },
    get isOver() {
      return left === 0
    },
  }
}

function untilTheEnd(coding = 'identity'): BodyFraming {
  if (coding.toLowerCase() !== 'identity')
    throw new Error(`limn does not know the coding ${JSON.stringify(coding.slice(0, 40))}.`)
  return { endsWithLine: true, isOver: false, take: (bytes) => bytes }
}

const lineFeed = 0x0a
const mostLineLength = 16 * 1024

function inChunks(): BodyFraming {
  let next: 'size' | 'bytes' | 'line end' | 'trailer' | 'nothing' = 'size'
  /** Of a chunk. */
  let left = 0
  /** The beginning of a line. */
  let begun = ''

  function takeLine(line: string): void {
    if (next === 'size') {
      const [, size] = /^([\da-f]{1,12})[ \t]*(?:;.*)?$/i.exec(line) ?? []
      if (size === undefined) throw new Error(`The answer has a chunk of ${JSON.stringify(line.slice(0, 40))} bytes.`)
      left = Number.parseInt(size, 16)
      next = left === 0 ? 'trailer' : 'bytes'
    } else if (next === 'line end') {
      if (line !== '') throw new Error('A chunk of the answer is longer than it says.')
      next = 'size'
    } else if (line === '') next = 'nothing'
  }

  return {
    endsWithLine: false,
    take(bytes) {
      let start = 0
      let end = 0
      for (let at = 0; at < bytes.length && next !== 'nothing'; ) {
        if (next === 'bytes') {
          const length = Math.min(left, bytes.length - at)
          if (end === 0) start = end = at
          else bytes.copyWithin(end, at, at + length)
          end += length
          at += length
          left -= length
          if (left === 0) next = 'line end'
          continue
        }
        const feed = bytes.indexOf(lineFeed, at)
        begun += bytes.toString('latin1', at, feed < 0 ? bytes.length : feed)
        if (begun.length > mostLineLength) throw new Error('The answer has a line without an end.')
        if (feed < 0) break
        at = feed + 1
        if (!begun.endsWith('\r')) throw new Error('The answer has a line that does not end as in HTTP.')
        const line = begun.slice(0, -1)
        begun = ''
        takeLine(line)
      }
      return bytes.subarray(start, end)
    },
    get isOver() {
      return next === 'nothing'
    },
  }
}

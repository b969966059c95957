import type { BodySink, RunSink } from './body-sink.ts'
import { endOfRun, quote } from './json-run.ts'
import { createLooseBase64, type LooseBase64 } from './loose-base64.ts'

const equalsSign = 0x3d
/** Shorter strings are left in the text: too short to matter, and too short to tell a word from base64. */
const shortestRun = 4096

/** Where pieces are decoded, one after the other, whosever they are: they are valid during a call only. */
let scratch: Buffer = Buffer.alloc(0)
/** What is longer is not kept. */
const mostScratchBytes = 256 * 1024

/** A string under a key `data`, from behind its quote on. */
export interface Base64Run {
  /** Takes what is its own of a chunk, from `from` on, and gives the place behind that. */
  take(chunk: Buffer, from: number): number
  /** True when its quote comes next, or when it is no long base64: then what was taken was given on as text. */
  readonly over: boolean
  /** The body ended inside of it. */
  cut(): void
}

export function createBase64Run(sink: BodySink): Base64Run {
  let over = false
  /** What came before it was long enough to tell. */
  let beginning: Buffer[] = []
  let beginningBytes = 0
  let out: RunSink | undefined
  /** Letters that make no whole group yet, then the padding. */
  let rest = ''
  /** Set from where it is written in another way. */
  let loose: LooseBase64 | undefined

  function begin(chunk: Buffer, from: number): number {
    const end = Math.min(endOfRun(chunk, from), from + shortestRun - beginningBytes)
    beginning.push(Buffer.from(chunk.subarray(from, end)))
    beginningBytes += end - from
    if (beginningBytes < shortestRun && end === chunk.length) return end
    const start = Buffer.concat(beginning)
    beginning = []
    if (beginningBytes < shortestRun || !isBase64(start.toString('latin1'))) {
      sink.text(start)
      over = true
      return end
    }
    out = sink.run()
    decode(start, 0, start.length)
    return end
  }

  /** Whole groups as they stand in the chunk; only what is left of one at either end is put together. */
  function decode(chunk: Buffer, from: number, end: number): void {
    let at = from
    if (rest !== '') {
      at = rest.includes('=') ? end : Math.min(end, from + 4 - rest.length)
      decodeText(rest + chunk.toString('latin1', from, at))
    }
    const whole = chunk.subarray(at, end).includes(equalsSign) ? 0 : end - at - ((end - at) % 4)
    if (loose === undefined && whole > 0) {
      if (decodeGroups(chunk.toString('latin1', at, at + whole))) at += whole
      else giveUp('')
    }
    if (at === end) return
    if (loose === undefined) decodeText(chunk.toString('latin1', at, end))
    else out!.spelled(chunk.subarray(at, end), loose.write(chunk.toString('latin1', at, end)))
  }

  function decodeText(text: string): void {
    const padding = text.indexOf('=')
    const letters = padding < 0 ? text.length : padding
    const whole = letters - (letters % 4)
    const tail = text.slice(whole)
    if (tail.length > 4 || !decodeGroups(text.slice(0, whole))) giveUp(text)
    else rest = tail
  }

  function decodeGroups(text: string): boolean {
    if (text === '') return true
    if (text.includes('-') || text.includes('_')) return false
    const length = (text.length / 4) * 3
    const bytes = scratchOf(length).subarray(0, length)
    // Buffer skips what is no base64 without a word; then fewer bytes come than the length promises.
    if (bytes.write(text, 'base64') !== bytes.length) return false
    out!.bytes(bytes)
    return true
  }

  function giveUp(text: string): void {
    loose = createLooseBase64()
    rest = ''
    if (text !== '') out!.spelled(Buffer.from(text, 'latin1'), loose.write(text))
  }

  function finish(): void {
    if (loose === undefined && rest !== '') {
      const last = Buffer.from(rest, 'base64')
      if (last.toString('base64') === rest) out!.bytes(last)
      else giveUp(rest)
    }
    if (loose !== undefined) out!.spelled(Buffer.alloc(0), loose.end())
    out!.end()
    over = true
  }

  function takeLoose(chunk: Buffer, from: number): number {
    const end = loose!.endIn(chunk, from)
    const piece = chunk.subarray(from, end)
    if (piece.length > 0) out!.spelled(piece, loose!.write(piece.toString('latin1')))
    if (end < chunk.length) finish()
    return end
  }

  return {
    take(chunk, from) {
      if (out === undefined) return begin(chunk, from)
      if (loose !== undefined) return takeLoose(chunk, from)
      const end = endOfRun(chunk, from)
      if (end > from) decode(chunk, from, end)
      if (end === chunk.length || loose !== undefined) return end
      if (chunk[end] === quote) finish()
      else giveUp(rest)
      return end
    },

    get over() {
      return over
    },

    cut() {
      if (out === undefined) for (const piece of beginning) sink.text(piece)
      else if (loose === undefined) giveUp(rest)
    },
  }
}

function scratchOf(length: number): Buffer {
  if (length <= scratch.length) return scratch
  const room = Buffer.allocUnsafeSlow(length)
  if (length <= mostScratchBytes) scratch = room
  return room
}

/** Whole groups of the standard alphabet. */
function isBase64(text: string): boolean {
  return /^[A-Za-z0-9+/]*$/.test(text)
}

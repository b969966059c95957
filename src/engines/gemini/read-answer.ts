import type { Keep, TakeBytes } from '../byte-source.ts'
import { type AnswerHead, parseAnswerHead } from './answer-head.ts'
import { type BodyFraming, framingOf } from './body-framing.ts'
import type { Line } from './lines.ts'
import type { UpstreamReply } from './upstream.ts'

/** More than a server says in its head; the same as Node's own client takes. */
const mostHeadBytes = 16 * 1024
const endOfHead = '\r\n\r\n'

/**
 * Reads one answer from a line and ends it. Node's own client copies every piece of a body, two megabytes a picture,
 * and the garbage collector then takes longer than everything else that is done with it.
 *
 * Rejects where the line ends before the head of an answer, and with what is wrong with that. Of the body, pieces are
 * lent as they were read.
 */
export function readAnswer({ socket, readTo }: Line): Promise<UpstreamReply> {
  return new Promise((answer, refuse) => {
    let head: Buffer = Buffer.alloc(0)
    let framing: BodyFraming | undefined
    let take: TakeBytes | undefined
    /** What came before anybody took it. */
    let held: { piece: Buffer; giveBack(): void } | undefined
    /** Pending as long as the last piece is lent. */
    let taken: Promise<void> | undefined
    let settle: { resolve(): void; reject(error: unknown): void }
    const ended = new Promise<void>((resolve, reject) => {
      settle = { resolve, reject }
    })
    // Heard from now on: it may break off before anybody wants it.
    ended.catch(() => {})

    function fail(error: unknown): void {
      refuse(error)
      settle.reject(error)
      leave()
    }

    function end(): void {
      settle.resolve()
      leave()
    }

    /** A line that has ended is kept for a while by Node, and would keep the answer with it. */
    function leave(): void {
      socket.off('end', onEnd).off('error', fail).off('close', onClose)
      readTo(() => false)
      socket.destroy()
    }

    /** False where nothing more is to be read for now. */
    function read(piece: Buffer, keep: Keep): boolean {
      try {
        return framing === undefined ? readHead(piece, keep) : readBody(piece, keep)
      } catch (error) {
        fail(error)
        return false
      }
    }

    function readHead(piece: Buffer, keep: Keep): boolean {
      const bytes = withoutBlankLines(head.length === 0 ? piece : Buffer.concat([head, piece]))
      const at = bytes.indexOf(endOfHead)
      if ((at < 0 ? bytes.length : at) > mostHeadBytes) throw new Error('The head of the answer has no end.')
      if (at < 0) {
        head = Buffer.from(bytes)
        return true
      }
      const said: AnswerHead = parseAnswerHead(bytes.toString('latin1', 0, at))
      head = Buffer.alloc(0)
      const rest = bytes.subarray(at + endOfHead.length)
      // What a server says while it goes on reading.
      if (said.status < 200 && said.status !== 101) return rest.length === 0 || readHead(rest, keep)
      framing = framingOf(said)
      answer({ ...said, body: { sendTo } })
      return readBody(rest, keep)
    }

    function readBody(piece: Buffer, keep: Keep): boolean {
      if (take === undefined) {
        held = held ? { piece: Buffer.concat([held.piece, piece]), giveBack() {} } : { piece, giveBack: keep() }
        return false
      }
      const body = framing!.take(piece)
      taken = body.length === 0 ? undefined : take(body, keep)
      if (framing!.isOver) {
        if (taken === undefined) end()
        else taken.then(end, fail)
        return false
      }
      taken?.then(() => void socket.resume(), fail)
      return taken === undefined
    }

    function sendTo(taker: TakeBytes): { ended: Promise<void>; leave(): void } {
      take = taker
      const { piece, giveBack } = held!
      held = undefined
      let isKept = false
      const keep = (): (() => void) => {
        isKept = true
        return giveBack
      }
      if (read(piece, keep)) socket.resume()
      if (!isKept && taken === undefined) giveBack()
      return { ended, leave: end }
    }

    let isEnded = false
    const onEnd = (): void => {
      isEnded = true
    }
    const onClose = (): void => {
      if (isEnded && framing?.endsWithLine === true) end()
      else if (framing === undefined) fail(closed('before there was an answer'))
      else fail(closed('in the middle of the answer'))
    }
    socket.once('end', onEnd).on('error', fail).once('close', onClose)
    readTo(read)
    socket.resume()
  })
}

/** Some servers send one before an answer. */
function withoutBlankLines(bytes: Buffer): Buffer {
  let at = 0
  while (bytes[at] === 0x0d && bytes[at + 1] === 0x0a) at += 2
  return bytes.subarray(at)
}

const closed = (when: string): Error =>
  Object.assign(new Error(`The connection was closed ${when}.`), { code: 'ECONNRESET' })

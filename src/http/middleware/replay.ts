import { setTimeout } from 'node:timers/promises'
import type { Context, MiddlewareHandler } from 'hono'
import { NotFoundError } from '../../errors/index.ts'
import type { HttpEnv } from '../http-env.ts'
import { redactDeep } from '../journal/redact.ts'
import { readForm } from '../read-form.ts'
import { readJson } from '../read-json.ts'
import { requestOf } from '../recordings/canonical-request.ts'
import type { ReplayedAnswer, Replayer } from '../recordings/replayer.ts'
import { isRecorded, listenToBody } from './record.ts'

/** Large enough to be quick, small enough to be waited for. */
const pieceBytes = 65_536

/**
 * Answers calls of the API as they were answered once, and nothing else: whatever was not recorded is 404. Models that
 * nobody asked for then are described as always.
 *
 * @param keepsTime Whether answers take as long as they did.
 */
export function replaying(replayer: Replayer, { keepsTime }: { keepsTime: boolean }): MiddlewareHandler<HttpEnv> {
  return async function replayingMiddleware(context, next) {
    if (!isRecorded(context)) return next()
    const request = redactDeep(requestOf(context.req, await bodyOf(context)), context.get('redact'))
    const answer = await replayer.find(request)
    if (answer) return send(context, answer, keepsTime)
    if (context.req.method === 'GET' && /^models(?:\/|$)/.test(request.path)) return next()
    const isArray = request.path.endsWith(':streamGenerateContent') && request.query.alt !== 'sse'
    context.set('answersArray', isArray)
    throw new NotFoundError(replayer.explain(request))
  }
}

async function bodyOf(context: Context<HttpEnv>): Promise<unknown> {
  const { raw, method } = context.req
  if (method === 'GET' || method === 'HEAD' || method === 'DELETE') return undefined
  let body: unknown
  listenToBody(context.get('callContext'), (heard) => {
    body = heard
  })
  if (/^\s*multipart\/form-data\b/i.test(raw.headers.get('content-type') ?? '')) await readForm(raw)
  else await readJson(raw)
  return body
}

function send(context: Context<HttpEnv>, answer: ReplayedAnswer, keepsTime: boolean): Response {
  const { name, status, headers, body, timing } = answer
  for (const [header, value] of Object.entries(headers)) context.header(header, value)
  context.header('x-limn-recording', name)
  context.header('content-length', String(body.length))
  return context.newResponse(streamOf(keepsTime ? inTime(body, timing) : inPieces(body)), status as 200)
}

/** What comes out of it, after so many milliseconds from now. */
type Paced = Iterable<{ bytes: Uint8Array; afterMs: number }>

function* inPieces(body: Buffer): Paced {
  for (let at = 0; at < body.length; at += pieceBytes) yield { bytes: body.subarray(at, at + pieceBytes), afterMs: 0 }
}

/** Keys that were taken out of a body have made it shorter or longer than its timing says. */
function* inTime(body: Buffer, timing: ReplayedAnswer['timing']): Paced {
  let at = 0
  for (const [bytes, afterMs] of timing) {
    yield { bytes: body.subarray(at, at + bytes), afterMs }
    at += bytes
  }
  yield { bytes: body.subarray(at), afterMs: 0 }
}

function streamOf(pieces: Paced): ReadableStream<Uint8Array> {
  const startedMs = performance.now()
  const left = new AbortController()
  const iterator = pieces[Symbol.iterator]()
  return new ReadableStream(
    {
      async pull(controller) {
        for (;;) {
          const { value, done } = iterator.next()
          if (done) return controller.close()
          const waitMs = value.afterMs - (performance.now() - startedMs)
          if (waitMs > 0) await setTimeout(waitMs, undefined, { signal: left.signal })
          if (value.bytes.length === 0) continue
          return controller.enqueue(value.bytes)
        }
      },
      cancel: () => left.abort(),
    },
    { highWaterMark: 0 },
  )
}

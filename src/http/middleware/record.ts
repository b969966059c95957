import type { Context, MiddlewareHandler } from 'hono'
import { isLimnError } from '../../errors/index.ts'
import type { CallContext } from '../call-context.ts'
import type { HttpEnv } from '../http-env.ts'
import { watchBody } from '../journal/watch-body.ts'
import type { Recorder } from '../recordings/recorder.ts'

/** Calls of the API. Files are kept by the server itself, and limn's own pages are nobody's API. */
const recorded = /^\/v1(?:beta)?\/(?:models|interactions|batches|openai|images)(?:[/:]|$)/

export const isRecorded = (context: Context): boolean => recorded.test(context.req.path)

/** Hears of the body besides whoever else does. */
export function listenToBody(call: CallContext, hear: (body: unknown) => void): void {
  const { onBody } = call
  call.onBody = (body) => {
    onBody?.(body)
    hear(body)
  }
}

/** Keeps every exchange that came to its end. The caller gets what it would get without. */
export function recording(
  recorder: Recorder,
  options: { nowMs: () => number; onError: (error: unknown) => void },
): MiddlewareHandler<HttpEnv> {
  return async function recordingMiddleware(context, next) {
    if (!isRecorded(context)) return next()
    const startedMs = performance.now()
    let requestBody: unknown
    listenToBody(context.get('callContext'), (body) => {
      requestBody = body
    })
    await next()
    // What could not be read has nothing to be found by; a replay refuses it in the same words.
    if (requestBody === undefined && sentBody(context)) return
    const { res } = context
    const { status, headers } = res
    const timing: [number, number][] = []
    const timed = noteTiming(res, (bytes) => {
      const afterMs = Math.round(performance.now() - startedMs)
      const last = timing.at(-1)
      if (last?.[1] === afterMs) last[0] += bytes
      else timing.push([bytes, afterMs])
    })
    const watched = watchBody(timed, Number.POSITIVE_INFINITY, ({ whole, head }) => {
      if (!whole || context.get('unanswered') || nobodyHeard(context.get('error'))) return
      const { method, url } = context.req
      const exchange = { request: { method, url }, requestBody, status, headers, responseBody: head, timing }
      recorder.keep({ ...exchange, redact: context.get('redact'), nowMs: options.nowMs() }).catch(options.onError)
    })
    // Hono would merge the headers of both.
    context.res = undefined
    context.res = watched
  }
}

/** The caller left before there was an answer, and asks again, or not: a replay is not to answer with that. */
const nobodyHeard = (error: unknown): boolean => isLimnError(error) && error.code === 'cancelled'

/** A body that nobody was told of was no JSON. */
function sentBody(context: Context): boolean {
  const { headers } = context.req.raw
  return Number(headers.get('content-length') ?? 0) > 0 || headers.has('transfer-encoding')
}

function noteTiming(response: Response, note: (bytes: number) => void): Response {
  if (response.body === null) return response
  const passed = new TransformStream<Uint8Array, Uint8Array>(
    {
      transform(chunk, controller) {
        note(chunk.length)
        controller.enqueue(chunk)
      },
    },
    { highWaterMark: 1 },
    { highWaterMark: 0 },
  )
  return new Response(response.body.pipeThrough(passed), response)
}

import type { Context } from 'hono'
import { toErrorEnvelope } from '../../gemini-api/error-envelope.ts'
import type { GenerateContentResponse } from '../../gemini-api/generate-content-response.ts'
import { parseGenerateContentRequest } from '../../gemini-api/parse-generate-content-request.ts'
import { frameArrayEnd, frameArrayItem, frameSse } from '../../gemini-api/sse.ts'
import type { GenerationEvent } from '../../service/generation.ts'
import { type CallSignal, callSignalOf } from '../call-signal.ts'
import type { HttpEnv } from '../http-env.ts'
import { serviceTierOf } from '../limn-headers.ts'
import { readJson } from '../read-json.ts'
import { type ModelCall, wantsEvents } from './model-call.ts'

/** The answer in chunks: an event stream with `alt=sse`, else one JSON array. */
export async function answerStreamGenerateContent({ context, model, service }: ModelCall): Promise<Response> {
  const call = callSignalOf(context.req.raw)
  const request = parseGenerateContentRequest(await readJson(context.req.raw), { contents: 'wire' })
  const events = service.stream({ model, request }, { signal: call.signal, surface: 'http' })[Symbol.asyncIterator]()

  // What fails before the first chunk is an ordinary error with its own HTTP status.
  const first = await nextChunk(events, call)
  if (first === undefined) throw new Error('The service ended a stream that had not begun.')
  context.header('x-gemini-service-tier', serviceTierOf(first))
  const sse = wantsEvents(context)
  context.header('content-type', sse ? 'text/event-stream' : 'application/json')
  return context.body(bodyOf(first, events, call, sse ? sseFraming : arrayFraming(), context))
}

interface Framing {
  frame(message: object): string
  end(): string
}

const sseFraming: Framing = { frame: frameSse, end: () => '' }

function arrayFraming(): Framing {
  let count = 0
  return { frame: (message) => frameArrayItem(message, count++), end: () => frameArrayEnd(count) }
}

async function nextChunk(
  events: AsyncIterator<GenerationEvent>,
  call: CallSignal,
): Promise<GenerateContentResponse | undefined> {
  for (;;) {
    const { value, done } = await call.untilAborted(events.next())
    if (done) return undefined
    if (value.type === 'chunk') return value.response
  }
}

/** Pulls a chunk when the client has taken the one before; ends the drawing when the client leaves. */
function bodyOf(
  first: GenerateContentResponse,
  events: AsyncIterator<GenerationEvent>,
  call: CallSignal,
  framing: Framing,
  context: Context<HttpEnv>,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  let next: GenerateContentResponse | undefined = first
  const leave = () => {
    call.abort()
    events.return?.().catch(() => {})
  }
  return new ReadableStream({
    async pull(controller) {
      try {
        next ??= await nextChunk(events, call)
        if (next !== undefined) {
          const chunk = next
          next = undefined
          controller.enqueue(encoder.encode(framing.frame(chunk)))
          return
        }
      } catch (error) {
        // The status is sent already: the error is the last message.
        context.set('error', error)
        controller.enqueue(encoder.encode(framing.frame(toErrorEnvelope(error).body)))
        leave()
      }
      const end = framing.end()
      if (end !== '') controller.enqueue(encoder.encode(end))
      controller.close()
    },
    cancel: leave,
  })
}

import type { Context } from 'hono'
import { toErrorEnvelope } from '../../gemini-api/error-envelope.ts'
import type { GenerateContentResponse } from '../../gemini-api/generate-content-response.ts'
import { parseGenerateContentRequest } from '../../gemini-api/parse-generate-content-request.ts'
import { arrayEnd, arrayFrame, type Frame, sseFrame } from '../../gemini-api/sse.ts'
import type { GenerationEvent } from '../../service/generation.ts'
import { type CallSignal, callSignalOf } from '../call-signal.ts'
import { failLate } from '../fail-late.ts'
import { framed } from '../framed.ts'
import type { HttpEnv } from '../http-env.ts'
import { serviceTierOf } from '../limn-headers.ts'
import { readJson } from '../read-json.ts'
import { relayCall } from '../relay-call.ts'
import { streamOf } from '../text-stream.ts'
import { type ModelCall, parseOptionsOf, wantsEvents } from './model-call.ts'

/** The answer in chunks: an event stream with `alt=sse`, else one JSON array. */
export async function answerStreamGenerateContent({ context, model, service }: ModelCall): Promise<Response> {
  const call = callSignalOf(context.req.raw, service.conduct)
  const request = parseGenerateContentRequest(await readJson(context.req.raw), parseOptionsOf(service))
  const sse = wantsEvents(context)
  const relayed = await relayCall({ context, model, service }, request, call, sse ? 'sse' : 'array')
  if (relayed instanceof Response) return relayed
  const whole = relayed ?? service.stream({ model, request }, { signal: call.signal, surface: 'http' })
  const events = whole[Symbol.asyncIterator]()

  // What fails before the first chunk is an ordinary error with its own HTTP status.
  const first = await nextChunk(events, call)
  if (first === undefined) throw new Error('The service ended a stream that had not begun.')
  context.header('x-gemini-service-tier', serviceTierOf(first))
  context.header('content-type', sse ? 'text/event-stream' : 'application/json')
  return context.body(bodyOf(first, events, call, sse ? sseFraming : arrayFraming(), context))
}

/** How the messages of one stream stand in its body. */
interface Framing {
  next(): Frame
  end(): string
}

const sseFraming: Framing = { next: () => sseFrame, end: () => '' }

function arrayFraming(): Framing {
  let count = 0
  return { next: () => arrayFrame(count++), end: () => arrayEnd(count) }
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
  const leave = () => {
    call.abort()
    events.return?.().catch(() => {})
  }
  async function* texts(): AsyncGenerator<string> {
    try {
      for (let chunk: GenerateContentResponse | undefined = first; chunk; chunk = await nextChunk(events, call)) {
        yield* framed(chunk, framing.next())
      }
    } catch (error) {
      // The status is sent already: the error is the last message.
      failLate(context, error)
      yield* framed(toErrorEnvelope(error).body, framing.next())
      leave()
    }
    yield framing.end()
  }
  return streamOf(texts(), leave)
}

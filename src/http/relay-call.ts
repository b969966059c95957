import type { Context } from 'hono'
import type { Framing } from '../engines/engine.ts'
import { isLimnError } from '../errors/index.ts'
import type { GenerateContentRequest } from '../gemini-api/generate-content-request.ts'
import type { GenerationEvent } from '../service/generation.ts'
import { byteStream } from './byte-stream.ts'
import type { CallSignal } from './call-signal.ts'
import { failLate } from './fail-late.ts'
import type { HttpEnv } from './http-env.ts'
import { limnHeaders } from './limn-headers.ts'
import type { ModelCall } from './routes/model-call.ts'

/**
 * What the engine's own server answered, byte for byte; or the events of a call that limn answers itself. Undefined
 * where the engine relays nothing.
 */
export async function relayCall(
  { context, model, service }: ModelCall,
  request: GenerateContentRequest,
  call: CallSignal,
  framing: Framing,
): Promise<Response | AsyncIterable<GenerationEvent> | undefined> {
  if (service.relay === undefined) return undefined
  try {
    const relaying = service.relay({ model, request }, { signal: call.signal, surface: 'http', framing })
    const relayed = await call.untilAborted(relaying)
    if (relayed?.type !== 'reply') return relayed?.events
    const { status, headers, body: bytes, ...known } = relayed.reply
    relayed.outcome.catch((error) => failLate(context, error))
    return answer(context, byteStream(bytes), status, { ...headers, ...Object.fromEntries(limnHeaders(known)) })
  } catch (error) {
    if (!isLimnError(error) || error.reply?.framing !== framing) throw error
    context.set('error', error)
    const { body, status, headers } = error.reply
    return answer(context, new Uint8Array(body), status, headers)
  }
}

function answer(
  context: Context<HttpEnv>,
  body: ReadableStream<Uint8Array> | Uint8Array<ArrayBuffer>,
  status: number,
  headers: Readonly<Record<string, string>>,
): Response {
  for (const [name, value] of Object.entries(headers)) context.header(name, value)
  // Else the server would wait for more, to find out how long it is.
  if (!('content-length' in headers)) context.header('transfer-encoding', 'chunked')
  return context.newResponse(body, status as 200)
}

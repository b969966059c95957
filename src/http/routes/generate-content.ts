import { parseGenerateContentRequest } from '../../gemini-api/parse-generate-content-request.ts'
import type { Generation, GenerationEvent } from '../../service/generation.ts'
import { answerJson } from '../answer-json.ts'
import { callSignalOf } from '../call-signal.ts'
import { headersOf, serviceTierOf } from '../limn-headers.ts'
import { readJson } from '../read-json.ts'
import { relayCall } from '../relay-call.ts'
import { type ModelCall, parseOptionsOf } from './model-call.ts'

/** The whole answer in one body. */
export async function answerGenerateContent({ context, model, service }: ModelCall): Promise<Response> {
  const call = callSignalOf(context.req.raw, service.conduct)
  const request = parseGenerateContentRequest(await readJson(context.req.raw), parseOptionsOf(service))
  const relayed = await relayCall({ context, model, service }, request, call, 'json')
  if (relayed instanceof Response) return relayed
  const generation = await call.untilAborted(
    relayed ? wholeOf(relayed) : service.generate({ model, request }, { signal: call.signal, surface: 'http' }),
  )
  context.header('x-gemini-service-tier', serviceTierOf(generation.response))
  for (const [name, value] of headersOf(generation)) context.header(name, value)
  return answerJson(context, generation.response)
}

async function wholeOf(events: AsyncIterable<GenerationEvent>): Promise<Generation> {
  for await (const event of events) if (event.type === 'done') return event.generation
  throw new Error('The service ended a generation without its last event.')
}

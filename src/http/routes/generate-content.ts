import { parseGenerateContentRequest } from '../../gemini-api/parse-generate-content-request.ts'
import { answerJson } from '../answer-json.ts'
import { callSignalOf } from '../call-signal.ts'
import { limnHeaders, serviceTierOf } from '../limn-headers.ts'
import { readJson } from '../read-json.ts'
import { type ModelCall, parseOptionsOf } from './model-call.ts'

/** The whole answer in one body. */
export async function answerGenerateContent({ context, model, service }: ModelCall): Promise<Response> {
  const call = callSignalOf(context.req.raw, service.conduct)
  const request = parseGenerateContentRequest(await readJson(context.req.raw), parseOptionsOf(service))
  const generation = await call.untilAborted(
    service.generate({ model, request }, { signal: call.signal, surface: 'http' }),
  )
  context.header('x-gemini-service-tier', serviceTierOf(generation.response))
  for (const [name, value] of limnHeaders(generation)) context.header(name, value)
  return answerJson(context, generation.response)
}

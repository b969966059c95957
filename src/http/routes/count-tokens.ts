import { parseCountTokensRequest } from '../../gemini-api/count-tokens.ts'
import { callSignalOf } from '../call-signal.ts'
import { readJson } from '../read-json.ts'
import { type ModelCall, parseOptionsOf } from './model-call.ts'

export async function answerCountTokens({ context, service }: ModelCall): Promise<Response> {
  const call = callSignalOf(context.req.raw, service.conduct)
  const request = parseCountTokensRequest(await readJson(context.req.raw), parseOptionsOf(service))
  return context.json(await call.untilAborted(service.countTokens(request, { signal: call.signal })))
}

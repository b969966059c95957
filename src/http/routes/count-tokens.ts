import type { InlineData } from '../../gemini-api/content.ts'
import { countTokens, parseCountTokensRequest } from '../../gemini-api/count-tokens.ts'
import { bytesOf } from '../../gemini-api/inline-data.ts'
import { sniffImage } from '../../imaging/sniff.ts'
import { readJson } from '../read-json.ts'
import { type ModelCall, parseOptionsOf } from './model-call.ts'

export async function answerCountTokens({ context, service }: ModelCall): Promise<Response> {
  const request = parseCountTokensRequest(await readJson(context.req.raw), parseOptionsOf(service))
  return context.json(countTokens(request, measure))
}

function measure(picture: InlineData): { width: number; height: number } | undefined {
  return sniffImage(bytesOf(picture))
}

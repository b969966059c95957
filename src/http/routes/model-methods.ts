import { Hono } from 'hono'
import { NotFoundError } from '../../errors/index.ts'
import { errorMessages } from '../../gemini-api/error-messages.data.ts'
import { findModelProfile, findServedModel } from '../../gemini-api/model-profiles.ts'
import type { BatchService } from '../../jobs/batches/batch-service.ts'
import type { GenerationService } from '../../service/generation.ts'
import type { HttpEnv } from '../http-env.ts'
import { answerBatchGenerateContent } from './batches.ts'
import { answerCountTokens } from './count-tokens.ts'
import { answerGenerateContent } from './generate-content.ts'
import { type ModelCall, wantsEvents } from './model-call.ts'
import { answerStreamGenerateContent } from './stream-generate-content.ts'
import { answerUnimplemented, answerUnknown } from './unknown.ts'

const methods: Readonly<Record<string, (call: ModelCall) => Promise<Response>>> = {
  generateContent: answerGenerateContent,
  streamGenerateContent: answerStreamGenerateContent,
  countTokens: answerCountTokens,
}

function methodOf(name: string, batches: BatchService | undefined) {
  if (name === 'batchGenerateContent' && batches) return (call: ModelCall) => answerBatchGenerateContent(call, batches)
  return Object.hasOwn(methods, name) ? methods[name] : undefined
}

/** Methods Google has and limn has not. */
const unimplementedMethods = [
  'asyncBatchEmbedContent',
  'embedContent',
  'batchEmbedContents',
  'predict',
  'predictLongRunning',
  'generateAnswer',
  'bidiGenerateContent',
]

/** `POST models/{model}:{method}`. */
export function modelMethodsRoute(
  apiVersion: string,
  service: GenerationService,
  batches?: BatchService,
): Hono<HttpEnv> {
  return new Hono<HttpEnv>().post('/:call', async (context) => {
    const call = context.req.param('call')
    const colon = call.lastIndexOf(':')
    const model = call.slice(0, colon)
    const name = call.slice(colon + 1)
    if (colon < 0) return answerUnknown(context)
    if (unimplementedMethods.includes(name) || (name === 'batchGenerateContent' && !batches)) {
      return answerUnimplemented(context, name)
    }
    const method = methodOf(name, batches)
    if (method === undefined) return answerUnknown(context)
    if (name === 'streamGenerateContent' && !wantsEvents(context)) context.set('answersArray', true)
    if (model.startsWith('models/') || findServedModel(model, service.conduct) === undefined) {
      throw new NotFoundError(errorMessages.modelNotFound(model, name, apiVersion))
    }
    const shutdown = findModelProfile(model)?.lifecycle.shutdown
    // RFC 8594: when Google's own answers end, or ended.
    if (shutdown !== undefined) context.header('sunset', new Date(shutdown).toUTCString())
    return method({ context, model, service })
  })
}

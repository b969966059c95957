import { type Context, Hono } from 'hono'
import { bytesOf, inlineDataOf } from '../../../gemini-api/inline-data.ts'
import { sniffImage } from '../../../imaging/sniff.ts'
import { bodyOfForm } from '../../../openai-api/body-of-form.ts'
import type { ImagesOperation } from '../../../openai-api/image-parameters.data.ts'
import type { ImagesRequest } from '../../../openai-api/images-request.ts'
import { parseImagesRequest } from '../../../openai-api/parse-images-request.ts'
import { resolveModel } from '../../../openai-api/resolve-model.ts'
import { toGeminiRequests } from '../../../openai-api/to-gemini-requests.ts'
import { callSignalOf } from '../../call-signal.ts'
import type { HttpEnv } from '../../http-env.ts'
import { readForm } from '../../read-form.ts'
import { readJson } from '../../read-json.ts'
import { answerImageStream } from './answer-image-stream.ts'
import { answerImages } from './answer-images.ts'
import type { ImagesCall } from './images-call.ts'
import { answerWrongMethod } from './unknown.ts'

/** `POST images/generations` and `POST images/edits`. */
export function openAiImagesRoute(given: Pick<ImagesCall, 'service' | 'links' | 'nowMs'>): Hono<HttpEnv> {
  const answer = (operation: ImagesOperation) => async (context: Context<HttpEnv>) => {
    const call = callSignalOf(context.req.raw, given.service.conduct)
    const request = withSniffedImages(parseImagesRequest(operation, await bodyOf(context.req.raw)))
    const { name: model, profile, warnings } = resolveModel(request.model, given.service.conduct)
    const gemini = toGeminiRequests(request, profile)
    const images: ImagesCall = {
      ...given,
      context,
      request,
      model,
      requests: gemini.requests,
      warnings: [...request.warnings, ...warnings, ...gemini.warnings],
      options: {
        signal: call.signal,
        surface: 'http',
        outputMimeType: `image/${request.outputFormat}`,
        ...(request.mask && { mask: bytesOf(request.mask) }),
      },
      call,
    }
    return request.stream ? answerImageStream(images) : answerImages(images)
  }
  return new Hono<HttpEnv>()
    .post('/generations', answer('generations'))
    .post('/edits', answer('edits'))
    .all('/generations', answerWrongMethod)
    .all('/edits', answerWrongMethod)
}

/** A form where one came, whatever the operation, else JSON. */
async function bodyOf(request: Request): Promise<unknown> {
  const isForm = /^\s*multipart\//i.test(request.headers.get('content-type') ?? '')
  return isForm ? bodyOfForm(await readForm(request)) : readJson(request)
}

/** Clients that upload bytes without a name declare no type of picture, or a wrong one; the bytes say. */
function withSniffedImages(request: ImagesRequest): ImagesRequest {
  const images = request.images.map((image) => {
    const bytes = bytesOf(image)
    return inlineDataOf(bytes, sniffImage(bytes)?.mimeType ?? 'image/png')
  })
  return { ...request, images }
}

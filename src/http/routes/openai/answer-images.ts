import {
  blockOf,
  buildImagesResponse,
  moderationCategories,
  type Picture,
} from '../../../openai-api/images-response.ts'
import { NoPictureError } from '../../../openai-api/no-picture-error.ts'
import type { RequestWarning } from '../../../openai-api/request-warning.ts'
import type { Generation, GenerationCost } from '../../../service/generation.ts'
import { answerJson } from '../../answer-json.ts'
import { headersOf } from '../../limn-headers.ts'
import { publicBaseUrlOf } from '../../public-base-url.ts'
import { type ImagesCall, pictureOf } from './images-call.ts'

/** All pictures in one body. Those that were blocked are left out, unless all were: that is an error. */
export async function answerImages(images: ImagesCall): Promise<Response> {
  const { context, request, requests, model, options, call, service, nowMs } = images
  const rest = new AbortController()
  const signal = AbortSignal.any([call.signal, rest.signal])
  const drawings = requests.map((one) => service.generate({ model, request: one }, { ...options, signal }))
  const generations = await call.untilAborted(Promise.all(drawings)).catch((error) => {
    // The others would be drawn for nobody.
    rest.abort()
    throw error
  })
  const pictures = generations.flatMap((generation) => generation.images.map(pictureOf))
  if (pictures.length === 0) throw noPictureError(generations)
  if (request.background === 'transparent' && !pictures.every(({ transparent }) => transparent)) {
    images.warnings.push(keptBackground)
  }
  const data = await withLinks(pictures, images)
  for (const [name, value] of headersOf(together(generations, images))) context.header(name, value)
  context.header('x-request-id', generations[0]!.record.id)
  return answerJson(
    context,
    buildImagesResponse({
      request,
      pictures: data,
      usages: generations.map(({ response }) => response.usageMetadata),
      createdMs: nowMs(),
    }),
  )
}

const keptBackground: RequestWarning = {
  type: 'unsupported',
  feature: 'background',
  message: 'A picture came with its background: what fills the frame, such as a landscape, has no other.',
}

/** Pictures to be fetched by their address, where that is asked for and there is a place to keep them. */
async function withLinks(pictures: readonly Picture[], images: ImagesCall): Promise<Picture[]> {
  const { request, links, warnings, context } = images
  if (request.responseFormat !== 'url') return [...pictures]
  if (links === undefined) {
    const message = "This server keeps no files: pictures come as 'b64_json'."
    warnings.push({ type: 'substituted', feature: 'response_format', message })
    return [...pictures]
  }
  const base = publicBaseUrlOf(context.req.raw)
  return Promise.all(
    pictures.map(async (picture) => ({
      ...picture,
      url: base + (await links.create(picture.bytes, `image/${request.outputFormat}`)),
    })),
  )
}

function noPictureError(generations: readonly Generation[]): NoPictureError {
  const { response, warnings } = generations[0]!
  const block = blockOf(response) ?? { reason: 'NO_IMAGE' }
  const stage = response.promptFeedback === undefined ? 'output' : 'input'
  return new NoPictureError({ ...block, stage, categories: moderationCategories(response, warnings) })
}

/** What the headers say of several generations: the first's name, everybody's cost and warnings. */
function together(generations: readonly Generation[], { warnings }: ImagesCall): Generation {
  const sum = (cost: keyof GenerationCost) => generations.reduce((total, one) => total + one.cost[cost], 0)
  const drawn = generations.find(({ cached }) => !cached)
  const texts = new Map([...warnings, ...generations.flatMap((one) => one.warnings)].map((one) => [one.message, one]))
  return {
    ...generations[0]!,
    cached: drawn === undefined,
    cache: (drawn ?? generations[0]!).cache,
    cost: { paidUsd: sum('paidUsd'), upstreamUsd: sum('upstreamUsd'), savedUsd: sum('savedUsd') },
    warnings: [...texts.values()],
  }
}

import { InvalidRequestError, LimnError, NotFoundError } from '../errors/index.ts'
import type { Content, Part } from '../gemini-api/content.ts'
import type { GenerateContentRequest } from '../gemini-api/generate-content-request.ts'
import { readImageFormat } from '../gemini-api/image-format.ts'
import { findModelProfile, listModelProfiles } from '../gemini-api/model-profiles.ts'
import type { OutputMimeType } from '../imaging/image.ts'
import type { GenerationRecord } from '../store/record-store.ts'
import type { Store } from '../store/store.ts'
import { partsWithBytes } from './blob-references.ts'
import { fullSize } from './draft-size.ts'
import type { GenerationRequest } from './generation.ts'

/** What becomes of a picture that was chosen. */
export interface Refinement {
  /** What to change, said as the next turn. Without it the same is drawn again. */
  change?: string | undefined
  /** Default: the largest the model has. */
  imageSize?: string | undefined
  /** Default: the model that drew it. */
  model?: string | undefined
}

/** A chosen picture, ready to be drawn larger. */
export interface RefinedRequest {
  request: GenerationRequest
  /** The record it goes on from. */
  parent: string
  /** That of the chosen picture. */
  outputMimeType: OutputMimeType
}

/**
 * The request of an earlier generation with the same words, seed, references and shape, at full size.
 *
 * @param id Of a record, or its first four letters and more.
 * @throws NotFoundError for an unknown id, InvalidRequestError for a refinement that changes nothing, LimnError
 *   (`failed-precondition`) where there is no picture to go on from.
 */
export async function refineRequest(store: Store, id: string, refinement: Refinement): Promise<RefinedRequest> {
  const { change } = refinement
  if (change !== undefined && change.trim() === '')
    throw wrong('change', 'The change is empty. Say what to change, or leave it out to draw the same at full size.')
  const record = await store.findRecord(id)
  if (!record) throw new NotFoundError(`There is no picture "${id}", or several begin so. limn log lists their ids.`)
  const [picture] = record.images
  if (!picture)
    throw new LimnError(`${record.id} has no picture to go on from: it was ${record.outcome}.`, {
      code: 'failed-precondition',
    })
  const earlier = record.request as GenerateContentRequest
  const contents: Content[] = []
  for (const content of earlier.contents) contents.push(await whole(content, store, record))
  if (change !== undefined) {
    contents.push(await whole({ role: 'model', parts: record.parts as Part[] }, store, record))
    contents.push({ role: 'user', parts: [{ text: change }] })
  }
  return {
    request: { model: refinement.model ?? record.model, request: atSize(earlier, contents, record, refinement) },
    parent: record.id,
    outputMimeType: picture.mimeType as OutputMimeType,
  }
}

function atSize(
  { generationConfig, ...earlier }: GenerateContentRequest,
  contents: Content[],
  record: GenerationRecord,
  refinement: Refinement,
): GenerateContentRequest {
  const { responseFormat, imageConfig, ...config } = generationConfig ?? {}
  const { aspectRatio } = readImageFormat(generationConfig)
  const imageSize = refinement.imageSize ?? sizeFor(record, refinement)
  return {
    ...earlier,
    contents,
    generationConfig: {
      ...config,
      seed: record.seed,
      imageConfig: {
        ...imageConfig,
        ...(aspectRatio && { aspectRatio: aspectRatio.value as string }),
        ...(imageSize !== undefined && { imageSize }),
      },
    },
  }
}

/** Undefined for a model that is not known: that is said when it is asked for. */
function sizeFor(record: GenerationRecord, { model, change }: Refinement): string | undefined {
  const profile = findModelProfile(model ?? record.model)
  if (!profile) return undefined
  const isSame = change === undefined && profile.id === record.model
  if (isSame && profile.sizes.length === 1) {
    const larger = listModelProfiles().find(({ lifecycle, sizes }) => lifecycle.status === 'live' && sizes.length > 1)
    throw wrong(
      'imageSize',
      `${profile.id} has one size, ${profile.sizes[0]}: this is its full size. Say what to change, or choose a model that draws larger, such as ${larger?.id}.`,
    )
  }
  return fullSize(profile)
}

async function whole(content: Content, store: Store, record: GenerationRecord): Promise<Content> {
  const parts = await partsWithBytes(content.parts ?? [], store.blobs)
  if (!parts) {
    throw new LimnError(
      `The record ${record.id} is there, but its picture, or one that was sent with its request, is gone: limn keeps those used last, up to cacheBytes. Draw it again from its prompt and seed ${record.seed}, and send its references along.`,
      { code: 'not-found' },
    )
  }
  return { ...content, parts }
}

function wrong(field: string, description: string): InvalidRequestError {
  return new InvalidRequestError([{ field, description }], description)
}

import { readThoughtSignature } from '../../gemini-api/thought-signature.ts'
import type { ReferenceFile } from '../../illustrator/illustration.ts'
import type { Scene } from '../../illustrator/scene/scene.ts'
import { decodeScene } from '../../illustrator/scene/scene-codec.ts'
import type { OutputMimeType } from '../../imaging/image.ts'
import type { DrawOptions, DrawRequest, Reference } from '../engine.ts'

/** All of a request that the illustrator draws by; plain data, fit to be sent to another thread. */
export interface DrawOrder {
  prompt: string
  instruction: string | undefined
  references: readonly ReferenceFile[]
  mask: ReferenceFile | undefined
  previous: Scene | undefined
  /** Id of the model, said inside the file. */
  model: string
  seed: number
  /** Pixels. */
  width: number
  height: number
  outputMimeType: OutputMimeType
  outputQuality: number | undefined
  wantsText: boolean
  wantsThoughts: boolean
  /** The id that its pictures bear as an invisible mark. */
  watermark: string | undefined
  /** Whether the file tells prompt, model and seed. */
  tellsHow: boolean
}

export function drawOrderOf(
  request: DrawRequest,
  { watermark, metadata = true }: Pick<DrawOptions, 'watermark' | 'metadata'>,
): DrawOrder {
  const previous = followedScene(request)
  const { prompt, systemInstruction, mask, profile, seed, width, height } = request
  const { outputMimeType, outputQuality, wantsText, wantsThoughts } = request
  return {
    prompt,
    instruction: systemInstruction,
    references: referencesFor(request, previous).map(({ bytes, field }) => ({ bytes, field })),
    mask: mask && { bytes: mask.bytes, field: mask.field },
    previous,
    model: profile.id,
    seed,
    width,
    height,
    outputMimeType,
    outputQuality,
    wantsText,
    wantsThoughts,
    watermark,
    tellsHow: metadata,
  }
}

/**
 * The scene this turn goes on from. Pictures of its own, unless they are those that came before, begin anew what was made
 * of pictures: the old scene tells of others.
 */
function followedScene(request: DrawRequest): Scene | undefined {
  const previous = previousScene(request)
  if (!previous || previous.references.length === 0 || request.references.length === 0) return previous
  const { references, earlierReferences } = request
  const same =
    references.length === earlierReferences.length &&
    references.every(({ bytes }, at) => Buffer.compare(bytes, earlierReferences[at]!.bytes) === 0)
  return same ? previous : undefined
}

/** The scene in the newest readable signature of the conversation. */
function previousScene(request: DrawRequest): Scene | undefined {
  for (const content of request.history.toReversed()) {
    for (const part of content.parts?.toReversed() ?? []) {
      const payload = part.thoughtSignature === undefined ? undefined : readThoughtSignature(part.thoughtSignature)
      const scene = payload && decodeScene(payload)
      if (scene) return scene
    }
  }
  return undefined
}

/**
 * The pictures this turn works from: its own; else those its scene was built from; else, when the signature was lost
 * on the way, the picture the model drew before.
 */
function referencesFor(request: DrawRequest, previous: Scene | undefined): readonly Reference[] {
  if (request.references.length > 0) return request.references
  if (previous) return request.earlierReferences
  return request.previousPicture ? [request.previousPicture] : []
}

import { EngineError, isLimnError, throwIfCancelled } from '../../errors/index.ts'
import { readThoughtSignature, signThought } from '../../gemini-api/thought-signature.ts'
import { illustrate } from '../../illustrator/illustrate.ts'
import { shapeAsked } from '../../illustrator/language/shape-asked.ts'
import type { Scene } from '../../illustrator/scene/scene.ts'
import { decodeScene, encodeScene } from '../../illustrator/scene/scene-codec.ts'
import { encodeImage } from '../../imaging/encode.ts'
import type { DrawRequest, Engine, Reference, Warning } from '../engine.ts'
import { revision } from './revision.ts'

const name = 'illustrator'

const onWhite: Warning = {
  type: 'adjusted',
  feature: 'transparency',
  message: 'JPEG has no transparency, so what is clear became white; ask for PNG or WebP to keep it.',
}

/** The built-in artist behind the engine contract. The scene of each picture travels in its thought signature. */
export function createIllustratorEngine(): Engine {
  return {
    name,
    version: revision,
    capabilities: {
      seed: true,
      references: 14,
      edits: true,
      sampling: false,
      search: false,
      local: true,
      guarded: false,
    },
    shapeAsked,

    async *draw(request, { signal }) {
      try {
        const previous = followedScene(request)
        const illustration = await illustrate(
          {
            prompt: request.prompt,
            instruction: request.systemInstruction,
            references: referencesFor(request, previous),
            previous,
            wantsDraft: request.wantsThoughts,
            seed: request.seed,
            width: request.width,
            height: request.height,
          },
          { signal },
        )
        if (request.wantsThoughts) {
          for (const text of illustration.thoughts) yield { type: 'thought', text }
        }
        if (illustration.draft) {
          const { width, height } = illustration.draft
          const mimeType = request.outputMimeType
          const bytes = await encodeImage(illustration.draft, mimeType, { quality: request.outputQuality, signal })
          yield { type: 'image', bytes, mimeType, width, height, thought: true }
        }
        const signature = signThought(encodeScene(illustration.scene))
        if (request.wantsText) yield { type: 'text', text: illustration.commentary, signature }
        throwIfCancelled(signal)
        if (illustration.transparent && request.outputMimeType === 'image/jpeg')
          yield { type: 'warning', warning: onWhite }
        yield {
          type: 'image',
          bytes: await encodeImage(illustration.pixels, request.outputMimeType, {
            transparent: illustration.transparent,
            quality: request.outputQuality,
            metadata: { prompt: request.prompt, model: request.profile.id, seed: request.seed },
            signal,
          }),
          mimeType: request.outputMimeType,
          width: request.width,
          height: request.height,
          signature,
        }
        yield { type: 'finish', reason: 'STOP' }
      } catch (error) {
        if (isLimnError(error)) throw error
        throw new EngineError(name, `The illustrator failed on this prompt: ${(error as Error).message}`, {
          cause: error,
        })
      }
    },
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

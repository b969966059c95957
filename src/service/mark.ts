import type { DrawRequest, Engine, EngineEvent, Warning } from '../engines/engine.ts'
import type { Claim, DigitalSourceType } from '../imaging/credentials/claim.ts'
import type { Ingredient, Relationship } from '../imaging/credentials/ingredient.ts'
import { leastArea, markAlgorithm } from '../imaging/watermark/algorithm.ts'
import type { IngredientReader } from './ingredients/ingredient-reader.ts'
import type { Signer } from './signer.ts'

export interface MarkOptions {
  signer: Signer
  ingredients: IngredientReader
  engine: Engine
  /** What the engine draws by. */
  request: DrawRequest
  /** The id that its pictures bear as an invisible mark. */
  watermark: string | undefined
  /** Of limn. */
  version: string
}

type ImageEvent = Extract<EngineEvent, { type: 'image' }>

/**
 * The engine's events, its pictures with signed credentials. What that needs is loaded while the first is drawn. A picture
 * that cannot be signed passes as it is, with a warning.
 */
export async function* mark(events: AsyncIterable<EngineEvent>, options: MarkOptions): AsyncGenerator<EngineEvent> {
  const preparing = prepare(options)
  // Whoever leaves before the first picture hears nothing of it.
  preparing.catch(() => {})
  for await (const event of events) {
    if (event.type !== 'image') {
      yield event
      continue
    }
    try {
      const { sign, ingredients } = await preparing
      const { bytes, label } = await sign(event, claimOf(event, ingredients, options))
      // In the same event: those it came through still hold it, and would hold the picture that was.
      event.bytes = bytes
      event.credentials = label
      delete event.room
    } catch (error) {
      yield { type: 'warning', warning: unsigned(error) }
    }
    yield event
  }
}

async function prepare({ signer, ingredients: reader, request }: MarkOptions) {
  const { signCredentials } = await import('../imaging/credentials/sign-credentials.ts')
  const [identity, ingredients] = await Promise.all([signer.identity(), readIngredients(request, reader)])
  return {
    ingredients,
    sign: ({ bytes, mimeType, room }: ImageEvent, claim: Claim) =>
      signCredentials(bytes, mimeType, claim, identity, { room }),
  }
}

interface Ingredients {
  previous: Ingredient | undefined
  references: Ingredient[]
  mask: Ingredient | undefined
}

async function readIngredients(
  { previousPicture, references, earlierReferences, mask }: DrawRequest,
  reader: IngredientReader,
): Promise<Ingredients> {
  const read = async (picture: { bytes: Uint8Array } | undefined, title: string) =>
    picture && reader.read(picture.bytes, { title })
  // What an earlier turn was made from stands in that turn's picture, unless it did not come back.
  const used = references.length > 0 || previousPicture ? references : earlierReferences
  return {
    previous: await read(previousPicture, 'previous picture'),
    references: await Promise.all(used.map(({ bytes }, at) => reader.read(bytes, { title: `reference ${at + 1}` }))),
    mask: await read(mask, 'mask'),
  }
}

function claimOf(event: ImageEvent, ingredients: Ingredients, { engine, watermark, version }: MarkOptions): Claim {
  const { width, height, fingerprint } = event
  const made = engine.capabilities.makes!
  const sourceType = event.sourceType ?? (ingredients.references.length > 0 ? (withPictures[made] ?? made) : made)
  return {
    generator: { name: 'limn', version },
    sourceType,
    width,
    height,
    ...(fingerprint !== undefined && { fingerprint }),
    ...(watermark !== undefined &&
      width * height >= leastArea && { watermark: { algorithm: markAlgorithm, payload: watermark } }),
    ingredients: related(ingredients, sourceType),
  }
}

/** What an engine that says no more makes of pictures. */
const withPictures: Partial<Record<DigitalSourceType, DigitalSourceType>> = {
  algorithmicMedia: 'algorithmicallyEnhanced',
  trainedAlgorithmicMedia: 'compositeWithTrainedAlgorithmicMedia',
}

const changesOne: ReadonlySet<DigitalSourceType> = new Set([
  'algorithmicallyEnhanced',
  'compositeWithTrainedAlgorithmicMedia',
])

/** The picture of the turn before is what it goes on from; without one, the picture that it changes. */
function related({ previous, references, mask }: Ingredients, sourceType: DigitalSourceType): Claim['ingredients'] {
  const as = (relationship: Relationship) => (ingredient: Ingredient) => ({ ...ingredient, relationship })
  const parents = [previous ?? (changesOne.has(sourceType) ? references[0] : undefined)].flatMap((one) => one ?? [])
  const others = references.filter((one) => !parents.includes(one))
  return [
    ...parents.map(as('parentOf')),
    ...others.map(as(sourceType === 'composite' ? 'componentOf' : 'inputTo')),
    ...[mask].flatMap((one) => one ?? []).map(as('inputTo')),
  ]
}

const unsigned = (error: unknown): Warning => ({
  type: 'adjusted',
  feature: 'credentials',
  message: `The picture carries no signed credentials. ${(error as Error).message}`,
})

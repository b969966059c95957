import { text as readAll } from 'node:stream/consumers'
import { InvalidRequestError } from '../../errors/index.ts'
import { defaultModelId, findModelProfile } from '../../gemini-api/model-profiles.ts'
import type { SafetySetting } from '../../gemini-api/safety-settings.ts'
import { composeRequest } from '../../service/compose-request.ts'
import { draftSize, fullSize } from '../../service/draft-size.ts'
import { type DrawingOptions, drawPictures } from '../draw-pictures.ts'
import { type EnhanceFlags, enhancerOf } from '../enhance-prompt.ts'
import { exitCodes } from '../exit-codes.ts'
import { type Io, print, tell } from '../io.ts'
import { readReference } from '../read-reference.ts'
import { safetySettingsOf } from '../safety-option.ts'

export interface GenerateOptions extends DrawingOptions, EnhanceFlags {
  model?: string
  aspect?: string
  size?: string
  search?: boolean
  reference: string[]
  count: number
  seed?: number
  safety?: readonly SafetySetting[]
}

/** `limn generate`: draws one picture or several from words. */
export async function generate(io: Io, words: string[], options: GenerateOptions): Promise<number> {
  const model = options.model ?? defaultModelId
  const imageSize = sizeOf(model, options)
  const { code, saved } = await drawPictures(io, options, async (_, config) => {
    const prompt = words.join(' ') === '-' ? (await readAll(io.stdin)).trim() : words.join(' ')
    const references = await Promise.all(options.reference.map((file) => readReference(file, io.cwd)))
    const safetySettings = safetySettingsOf(config, options.safety)
    return {
      prompt,
      enhancer: enhancerOf(options),
      files: options.reference,
      requestAt(index, words, firstSeed) {
        const seed = firstSeed === undefined ? options.seed : nextSeed(firstSeed, index)
        return {
          model: options.model,
          request: composeRequest({
            prompt: words,
            references,
            aspectRatio: options.aspect,
            imageSize,
            seed,
            search: options.search,
            safetySettings,
          }),
        }
      },
    }
  })
  if (options.draft && !options.dryRun && code === exitCodes.done && !options.quiet && !options.json) {
    const say = options.output === '-' ? tell : print
    await say(
      io,
      howToRefine(
        model,
        saved.map(({ generation }) => generation.record.id),
        options.engine,
      ),
    )
  }
  return code
}

function sizeOf(model: string, { draft, size }: GenerateOptions): string | undefined {
  if (!draft) return size
  if (size !== undefined) {
    const description =
      '--draft draws at the smallest size of the model; leave out --size, and give it to limn refine for the picture you choose.'
    throw new InvalidRequestError([{ field: '--draft', description }], description)
  }
  const profile = findModelProfile(model)
  return profile && draftSize(profile)
}

function howToRefine(model: string, ids: readonly string[], engine: string | undefined): string {
  const profile = findModelProfile(model)
  const [id] = ids
  // What was asked for by name is asked for by name again.
  const by = engine === undefined ? '' : ` --engine ${engine}`
  const command = `limn refine ${ids.length > 1 ? 'ID' : id}`
  if (!profile || fullSize(profile) === draftSize(profile))
    return `Draft. ${model} has no larger size: ${command} -m gemini-3-pro-image${by}\n`
  const which = ids.length > 1 ? `, ID being one of ${ids.join(', ')}` : ''
  return `Draft. At ${fullSize(profile)}: ${command} ["what to change"]${by}${which}\n`
}

/** Each further picture of one command takes the next seed of the first. */
function nextSeed(firstSeed: number, index: number): number {
  return (firstSeed + index) % 2 ** 31
}

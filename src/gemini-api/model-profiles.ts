import type { Conduct } from './conduct.ts'
import type { AspectRatio, ImageSize, ModelProfile } from './model-profile.ts'
import { modelProfiles } from './model-profiles.data.ts'
import { pixelTables } from './pixels.data.ts'

/** The reference document's default. */
export const defaultModelId = 'gemini-3-pro-image-preview'

const profilesByName = new Map<string, ModelProfile>()
for (const profile of modelProfiles) {
  for (const name of [profile.id, ...profile.aliases]) profilesByName.set(name, profile)
}

/** The profile of an id or alias, with or without `models/`. Retired models are found too: see their `lifecycle`. */
export function findModelProfile(id: string): ModelProfile | undefined {
  return profilesByName.get(id.startsWith('models/') ? id.slice('models/'.length) : id)
}

/** Every profile, the default model first. */
export function listModelProfiles(): readonly ModelProfile[] {
  return modelProfiles
}

/** The profile that answers for an id or alias; undefined where Google would say that there is no such model. */
export function findServedModel(id: string, { retiredModels }: Conduct): ModelProfile | undefined {
  const profile = findModelProfile(id)
  if (profile?.lifecycle.status !== 'retired' || retiredModels === 'serve') return profile
  const { successor } = profile.lifecycle
  return retiredModels === 'redirect' && successor !== undefined ? findModelProfile(successor) : undefined
}

/** Names under which models are listed, each with its profile. */
export function listServedModels({ retiredModels, listsAliases }: Conduct): { name: string; profile: ModelProfile }[] {
  return modelProfiles
    .filter(({ lifecycle }) => retiredModels === 'serve' || lifecycle.status !== 'retired')
    .flatMap((profile) => [profile.id, ...(listsAliases ? profile.aliases : [])].map((name) => ({ name, profile })))
}

/** Output pixels of a ratio and size that the profile has; a RangeError for others. */
export function pixelsOf(
  profile: ModelProfile,
  ratio: AspectRatio,
  size: ImageSize,
): { width: number; height: number } {
  const pixels = pixelTables[profile.pixelTable][size]?.[ratio]
  if (pixels === undefined || !profile.sizes.includes(size) || !profile.ratios.includes(ratio)) {
    throw new RangeError(`${profile.id} draws no ${ratio} picture of size ${size}.`)
  }
  return { width: pixels[0], height: pixels[1] }
}

import { type ImageSize, imageSizes, type ModelProfile } from '../gemini-api/model-profile.ts'

/** The sizes that any of the models draws, smallest first. */
export function sizesOf(...profiles: readonly ModelProfile[]): ImageSize[] {
  return imageSizes.filter((size) => profiles.some((profile) => profile.sizes.includes(size)))
}

import { type ImageSize, imageSizes, type ModelProfile } from '../gemini-api/model-profile.ts'

/** The size to try a prompt at: the smallest of those that cost least. */
export function draftSize({ sizes, price: { perImage } }: ModelProfile): ImageSize {
  const priceOf = (size: ImageSize): number => perImage[size] ?? Number.POSITIVE_INFINITY
  return imageSizes.filter((size) => sizes.includes(size)).sort((left, right) => priceOf(left) - priceOf(right))[0]!
}

/** The largest size a model draws. */
export function fullSize({ sizes }: ModelProfile): ImageSize {
  return imageSizes.findLast((size) => sizes.includes(size))!
}

import { nearestRatio } from '../gemini-api/image-config.ts'
import type { AspectRatio, ImageSize, ModelProfile } from '../gemini-api/model-profile.ts'
import { pixelsOf } from '../gemini-api/model-profiles.ts'

/** A form of picture that a model has. */
export interface PictureFormat {
  aspectRatio: AspectRatio
  imageSize: ImageSize
  width: number
  height: number
}

/** The model's format nearest to a size in pixels: first in shape, then in area. */
export function nearestFormat(profile: ModelProfile, size: { width: number; height: number }): PictureFormat {
  const aspectRatio = nearestRatio(profile.ratios, size.width / size.height)
  const formats = profile.sizes.map((imageSize) => ({
    aspectRatio,
    imageSize,
    ...pixelsOf(profile, aspectRatio, imageSize),
  }))
  const distance = ({ width, height }: PictureFormat) =>
    Math.abs(Math.log((width * height) / (size.width * size.height)))
  return formats.reduce((nearest, format) => (distance(format) < distance(nearest) ? format : nearest))
}

/** What may be done to a photo, each a step of its own. */
export const photoEditKinds = [
  'crop',
  'zoom',
  'extend',
  'rotate',
  'mirror',
  'flip',
  'no-background',
  'plain-background',
  'new-background',
  'exposure',
  'contrast',
  'warmth',
  'saturation',
  'black-and-white',
  'sepia',
  'invert',
  'posterize',
  'tint',
  'recolor',
  'remove',
  'light',
  'style',
  'blur',
  'pixelate',
  'sharpen',
  'grain',
  'vignette',
  'border',
  'instant-photo',
  'round',
  'compare',
  'things',
] as const
export type PhotoEditKind = (typeof photoEditKinds)[number]

/** One step of the editing of a photo. Steps are done in the order they were asked for. */
export interface PhotoEdit {
  kind: PhotoEditKind
  /**
   * How much: width over height of a crop, degrees of a rotation, times of a zoom, share of the shorter side of a border
   * or a corner, levels of a posterisation; of a tone -3..3, where 1 is what "brighter" means by itself.
   */
  amount?: number
  /** CSS hex: what it becomes. */
  color?: string
  /** CSS hex: what it was, where the words say. */
  from?: string
  /** Part or side of the picture, thing, hour or style: `background`, `faces`, `left`, `sky`, `night`, `watercolor`. */
  where?: string
}

/** Where in a photo words put something: worn on its subject's head, on the subject itself, in its sky, far off, or in front. */
export const photoSpots = ['head', 'subject', 'sky', 'far', 'near'] as const
export type PhotoSpot = (typeof photoSpots)[number]

/** What is seen in a photo and decides where something added to it goes. Shares of the photo. */
export interface PhotoFacts {
  /** y of the line between ground and sky, or between what is near and far. */
  horizon: number
  /** The thing or person the photo is of. */
  subject: PhotoArea
  /** Where a head is, or would be. */
  head: PhotoArea
  /** Mean lightness, 0..1. */
  brightness: number
}

export interface PhotoArea {
  x: number
  y: number
  width: number
  height: number
}

import type { Point } from '../people/curve.ts'
import type { EyeLook } from './eye.ts'

/** Where a second colour lies on face and body. */
export type MarkName =
  | 'muzzle'
  | 'blaze'
  | 'cheeks'
  | 'brows'
  | 'wolf-mask'
  | 'dark-mask'
  | 'eye-patches'
  | 'tabby'
  | 'tiger'
  | 'spots'
  | 'patches'
  | 'ears'
  | 'bib'
  | 'belly'
  | 'saddle'
  | 'socks'
  | 'limbs'
  | 'tail-tip'

export interface Mark {
  name: MarkName
  color: string
}

/** Colours of an animal, and how its fur is. CSS hex. */
export interface Coat {
  main: string
  /** Over `main`, in this order. */
  marks: readonly Mark[]
  nose: string
  /** The inside of the ears. */
  inner: string
  /** How far its fur stands out, in units of a head half as wide as 20: 0 smooth .. 4 shaggy. */
  fur: number
}

export interface Ears {
  kind: 'pricked' | 'round' | 'hanging' | 'folded' | 'long'
  /** Middle of the root on the right side. */
  x: number
  y: number
  width: number
  length: number
  /** How far the tip leans outward. */
  splay: number
  /** Colour other than the coat's. */
  color?: string
}

/** A head from the front, in units of a head half as wide as 20, its middle the origin. */
export interface Face {
  /** The right half, from the crown to the chin. */
  skull: readonly Point[]
  ears: Ears
  eyes: EyeLook & { x: number; y: number; size: number }
  muzzle: {
    kind: 'cat' | 'dog'
    /** Half its width. */
    width: number
    top: number
    noseY: number
    bottom: number
    /** Half the width of the nose. */
    nose: number
    color?: string
  }
  /** Fur that stands off the cheeks. */
  ruff: number
  whiskers: number
  /** A mane of this colour behind the head. */
  mane?: string
  /** Wrinkles and jowls. */
  jowls?: boolean
  /** Curls on head and ears. */
  curly?: boolean
  /** Rosy under the eyes, as what is meant to be cute. */
  blush?: boolean
  /** Mouth open and tongue out when nothing else is said. */
  panting?: boolean
}

export type Tail = 'cat' | 'plume' | 'curl' | 'sabre' | 'whip' | 'brush' | 'stub' | 'puff' | 'tuft' | 'bush'

/** Proportions of the body, 1 as a house cat or a middle-sized dog has them. */
export interface Build {
  /** Half the width of the head over 20 units. */
  head: number
  legs: number
  length: number
  bulk: number
  neck: number
  paws: number
  /** How far the belly is drawn up, 0 .. 1. */
  tuck: number
  tail: Tail
  /** Carries its head before its shoulders, no higher than they are, as a bear does. */
  stoops?: boolean
}

/** One kind of furred animal. */
export interface Beast {
  face: Face
  coat: Coat
  build: Build
  /** Height standing, metres. */
  metres: number
}

import type { Point } from '../people/curve.ts'

export type Bones = readonly (readonly [x: number, y: number, width: number])[]

/** What stands on hooves, from the side, facing right, in units that are about 2.5 cm of a horse. Ground is y 0. */
export interface Hoofed {
  trunk: readonly Point[]
  neck: readonly Point[]
  head: readonly Point[]
  /** Eye, nostril and the corner of the mouth, and how large the eye is. */
  eye: readonly [x: number, y: number, size: number]
  nostril: Point
  mouth: readonly [from: Point, bend: Point, to: Point]
  /** Near ear: root and tip, and width. */
  ear: { root: Point; tip: Point; width: number; hangs?: boolean }
  /** Joints the legs hang from, and how thick they are. */
  elbow: Point
  hip: Point
  thickness: number
  tail: Bones
  mane?: { crest: readonly Point[]; length: number; forelock: Point }
  coat: HoofedCoat
  metres: number
}

export interface HoofedCoat {
  main: string
  mane: string
  /** Muzzle, and the underside if it is lighter. */
  muzzle: string
  belly?: string
  /** Lower legs. */
  legs?: string
  hooves: string
  pattern?: { kind: 'stripes' | 'patches' | 'dapples' | 'plates'; color: string } | undefined
  blaze?: string
  /** A face of another colour than the body, bare where the body is woolly. */
  face?: string
  fur: number
  iris: string
}

import type { Pixels } from '../imaging/image.ts'
import type { Scene } from './scene/scene.ts'

/** What the illustrator is asked. */
export interface IllustrationRequest {
  prompt: string
  /** A standing instruction: the manner it asks for (style, light, camera) holds where the prompt says nothing else. */
  instruction?: string
  /** Pictures that came with the prompt, in order. */
  references: readonly ReferenceFile[]
  /** The scene of the picture this one follows, from `decodeScene`. */
  previous?: Scene
  seed: number
  /** Also sketches the plan before it is painted: `Illustration.draft`. */
  wantsDraft?: boolean
  /** Pixels. */
  width: number
  height: number
}

/** A PNG, JPEG, WebP, GIF, AVIF, TIFF or HEIC file. */
export interface ReferenceFile {
  bytes: Uint8Array
  /** What a message calls it; default `references[0]`, `references[1]` … */
  field?: string
}

/** What it made. */
export interface Illustration {
  /** Made when they are asked for, some rows or all. */
  pixels: Pixels
  /** Gives back the memory of pixels nobody will ask for. */
  release(): void
  /** True when the picture is clear in places: a subject without its background. */
  transparent: boolean
  /** The plan that was painted; `encodeScene` makes it fit to travel. */
  scene: Scene
  /** What the picture shows, in a sentence or two, and what could not be drawn. */
  commentary: string
  /** The plan in plain words, step by step. */
  thoughts: string[]
  /** The plan as a small pencil sketch, when it was wanted. */
  draft?: Pixels
}

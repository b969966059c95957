import type { Context, Stage } from '../paint/stage.ts'
import type { Scene, SceneCamera, SceneSetting } from '../scene/scene.ts'

/** What subjects stand on in a place. */
export type Surface = 'ground' | 'floor' | 'table' | 'water' | 'none'

export interface Standing {
  left: number
  right: number
  farthest: number
  nearest: number
}

/** A place pictures happen in. One file each in settings/, listed in settings/index.ts. */
export interface Setting {
  /** Its name in `Scene.setting.kind`; the file's name. */
  kind: string
  /** Words that name it or that it is made of, singular, lower case; language/ reads them. */
  words: readonly string[]
  surface: Surface
  /** What a scene of things that swim rests on here, when it is not the ground others stand on. */
  swimSurface?: Surface
  /** The near edge of that water, as a share of the height, where it does not reach the lower edge of the picture. */
  swimUntil?: number
  indoor: boolean
  /** Where a road runs across the picture: how far of the ground, from the horizon, is pavement. */
  pavement?(scene: Scene): number | undefined
  /** Where things stand that are said to be upon a height of the place, as shares of the frame. */
  height?(scene: Scene): Standing | undefined
  /** True where the ground shows what stands on it upside down. */
  mirrors?(scene: Scene): boolean
  /** True where nothing has an edge, so that being out of focus changes nothing. */
  soft?: boolean
  /** y of the horizon, or of the edge between wall and floor, as a share of the height. */
  horizon(setting: SceneSetting, camera: SceneCamera, aspect: number): number
  /** Everything behind the subjects, the whole frame, opaque. */
  paintBehind(context: Context, stage: Stage): void
  /** What stands in front of them: grass, foam, a branch that frames. */
  paintInFront?(context: Context, stage: Stage): void
}

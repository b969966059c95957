import type { Arrangement, DesignText } from '../designs/design.ts'
import type { Box } from '../paint/stage.ts'
import type { Scene, SceneLettering, SceneSubject } from './scene.ts'

/** A scene given a frame: who stands where and how large. Pixels. */
export interface Composition {
  scene: Scene
  width: number
  height: number
  /** The part of it that is shown in a panel; all of it where absent. */
  view?: Box
  horizon: number
  /** Far to near: paint in this order. */
  placements: Placement[]
  lettering: LetteringPlacement[]
  /** Things on a table seen from right above. */
  flat?: boolean
  /** A layout that is itself the picture, the picture in its window, and those of its panels; their placements are also above. */
  design?: { arrangement: Arrangement; picture?: Composition; panels: Composition[] }
}

/** One instance of a subject. */
export interface Placement {
  subject: SceneSubject
  /** 0 .. count - 1. */
  instance: number
  box: Box
  /** 0 far .. 1 near. */
  depth: number
  flip: boolean
  /** What it rests on; decides its shadow. `none` floats on purpose: birds, balloons, a collage; `flat` lies on what is seen from above. */
  rests: 'ground' | 'water' | 'surface' | 'flat' | 'none'
  /** How far it is turned about its middle, in radians. */
  turn?: number
  /** The share of its height that is under water, when it rests there. */
  draught?: number
  /** The mouth it rises from, as an oval: what is below its near lip is not seen. */
  dips?: Box
  /** What ties it to a hand. */
  tether?: Tether
}

/** A line between two points of the frame, in pixels. `slack` is how far it hangs, as a share of its length. */
export interface Tether {
  from: { x: number; y: number }
  to: { x: number; y: number }
  slack: number
  kind: 'leash' | 'string'
}

export interface LetteringPlacement {
  lettering: SceneLettering
  box: Box
  /** How a layout sets it. */
  manner?: DesignText
}

import type { Canvas } from '@napi-rs/canvas'
import type { Scene } from '../../scene/scene.ts'

/** A way a picture is made. One file each in paint/styles/, listed in styles/index.ts. */
export interface Style {
  /** Its name in `Scene.style.kind`; the file's name. */
  kind: string
  /**
   * The finished picture from the painted one; the same size, opaque. May draw on `canvas` and return it. Asks `signal` once a
   * row or some hundred strokes, and throws CancelledError when it has fired.
   */
  apply(canvas: Canvas, scene: Scene, signal?: AbortSignal): Canvas
  /** True when it draws a line where a thing ends. */
  drawsLines?: boolean
  /** The outline that its pictures of things without a background have, opaque inside; default: that of the things as painted. */
  outlineOf?(things: Canvas): Canvas
}

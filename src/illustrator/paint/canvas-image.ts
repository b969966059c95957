import type { Canvas, Image } from '@napi-rs/canvas'

/** A decoded picture that came with the prompt. */
export type CanvasImage = Image | Canvas

import { shadeCels } from './cel-shading.ts'
import type { Style } from './style.ts'

/** A frame of an animated film: one hard shade, thin lines of a darker tone, light that blooms. */
export const anime: Style = {
  kind: 'anime',
  drawsLines: true,
  apply: (canvas, _, signal) => shadeCels(canvas, { tones: 4, line: 0.3, dark: 0.78, bloom: 0.2 }, signal),
}

import { shadeCels } from './cel-shading.ts'
import type { Style } from './style.ts'

/** A cartoon: few shades, bold dark outlines. */
export const cartoon: Style = {
  kind: 'cartoon',
  drawsLines: true,
  apply: (canvas, _, signal) => shadeCels(canvas, { tones: 3, line: 0.48, dark: 0.9, bloom: 0 }, signal),
}

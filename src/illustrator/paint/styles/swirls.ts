import { hairs, type OilManner, paintInOil, ridges } from './oil.ts'
import { createBrush } from './oil-paint.ts'
import type { Style } from './style.ts'

/** Strokes go round points that lie in a loose lattice, as wind does round eddies. */
function eddies(x: number, y: number): number {
  const wave = Math.sin(x / 7.5 + 1.3 * Math.sin(y / 13)) + Math.cos(y / 8.5 + 1.1 * Math.cos(x / 15))
  const slopeX = Math.cos(x / 7.5 + 1.3 * Math.sin(y / 13)) / 7.5
  const slopeY = -Math.sin(y / 8.5 + 1.1 * Math.cos(x / 15)) / 8.5
  return Math.atan2(slopeY, slopeX) + Math.PI / 2 + 0.12 * wave
}

const longStrokes: OilManner = {
  layers: [
    { width: 2.6, length: 11, apart: 2, detail: 0, brush: createBrush(hairs(3), ridges(3), 0.1) },
    { width: 1.5, length: 8.5, apart: 1.5, detail: 0.002, brush: createBrush(hairs(2), ridges(2), 0.12) },
    { width: 0.95, length: 4.4, apart: 0.95, detail: 0.05, brush: createBrush(hairs(1), ridges(1), 0.08) },
    { width: 0.6, length: 2.2, apart: 0.6, detail: 0.13, brush: createBrush(hairs(0), ridges(0), 0) },
  ],
  broken: 46,
  vivid: 1.5,
  drift: eddies,
  obedience: 0.4,
  fine: 0.7,
}

/** Long ridged strokes of strong colour that swirl where no form leads them, after Van Gogh's late skies. */
export const swirls: Style = {
  kind: 'swirls',
  apply: (canvas, scene, signal) => paintInOil(canvas, scene, longStrokes, signal),
}

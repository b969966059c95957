import { hairs, type OilManner, paintInOil, ridges } from './oil.ts'
import { createBrush } from './oil-paint.ts'
import type { Style } from './style.ts'

const dabs: OilManner = {
  layers: [
    { width: 3.4, length: 6, apart: 2.3, detail: 0, brush: createBrush(hairs(2), ridges(2), 0.07) },
    { width: 2, length: 3.6, apart: 1.35, detail: 0.006, brush: createBrush(hairs(1), ridges(2), 0.09) },
    { width: 1.15, length: 2.2, apart: 0.9, detail: 0.04, brush: createBrush(hairs(1), ridges(1), 0.08) },
    { width: 0.7, length: 1.4, apart: 0.62, detail: 0.13, brush: createBrush(hairs(0), ridges(0), 0) },
  ],
  broken: 38,
  vivid: 1.3,
  drift: (x, y) => 0.25 + 0.5 * Math.sin(x / 23 + y / 31),
  obedience: 0.55,
  fine: 0.55,
}

/** Impressionism: short dabs of broken colour, brighter than what they show. */
export const impressionist: Style = {
  kind: 'impressionist',
  apply: (canvas, scene, signal) => paintInOil(canvas, scene, dabs, signal),
}

import { Path2D } from '@napi-rs/canvas'
import { airbrush } from './airbrush.ts'
import { type Point, shape, stroke } from './curve.ts'
import type { HeadMeasures } from './head-shape.ts'
import { bareTops } from './occupations.data.ts'
import { type Sitter, turned } from './sitter.ts'
import { alpha, mix } from './tone.ts'
import type { Torso } from './torso.ts'

/** Neck and upper chest, with the shadow the head throws on them. */
export function paintNeck(sitter: Sitter, m: HeadMeasures, torso: Torso): void {
  const { context, skin, lighting, traits, scale } = sitter
  const s = lighting.side
  const half = m.neckHalf
  const lean = Math.sin(sitter.yaw) * 0.08
  const torsoSide = torso.side.map(
    ([x, y, corner], index): Point => [index === 0 ? half + 0.03 : x - 0.03, y + 0.015, corner],
  )
  // Under clothes that cover it the skin ends early, so that none shows below a hem.
  const skinSide = bareTops.includes(traits.top) ? torsoSide : torsoSide.filter(([, y]) => y < 1.6)
  const outline = shape([
    [-half + lean, 0.1, 1],
    [half + lean, 0.1, 1],
    [half * 0.98 + lean * 0.7, 0.44],
    ...skinSide.map(([x, y], index): Point => [x, Math.min(y, 2), index === skinSide.length - 1 ? 1 : 0]),
    ...[...skinSide].reverse().map(([x, y], index): Point => [-x, Math.min(y, 2), index === 0 ? 1 : 0]),
    [-half * 0.98 + lean * 0.7, 0.44],
  ])
  context.save()
  context.clip(outline)
  airbrush(
    context,
    { x: -1.05, y: 0.1, width: 2.1, height: torso.hem },
    Math.min(46, Math.max(24, scale * 0.5)),
    ({ context: small, spray }) => {
      const base = small.createLinearGradient(s * 0.4, 0.4, -s * 0.4, 0.7)
      base.addColorStop(0, skin.light)
      base.addColorStop(0.5, skin.base)
      base.addColorStop(1, mix(skin.base, skin.shadow, 0.9))
      small.fillStyle = base
      small.fillRect(-2, 0, 4, 4)
      // Away from the light, and the two cords that run to the pit of the neck.
      spray(
        shape([
          [-s * 0.8, 0.1],
          [-s * half * 0.55 + lean, 0.2],
          [-s * half * 0.45 + lean, 0.56],
          [-s * (half + 0.08), 0.72],
          [-s * 0.8, 0.9],
        ]),
        alpha(skin.shadow, 0.85),
        0.05,
      )
      const cord = (side: number): Point[] => [
        [side * half * 0.95 + lean, 0.36],
        [side * half * 0.62, 0.58],
        [side * 0.05, 0.73],
        [side * 0.02, 0.76],
        [side * 0.09, 0.7],
        [side * half * 0.78, 0.57],
      ]
      const muscle = traits.femininity > 0.5 ? 0.4 : 0.55
      spray(shape(cord(-s)), alpha(skin.deep, muscle * 0.8), 0.022)
      spray(shape(cord(s)), alpha(skin.shadow, muscle), 0.022)
      spray(
        shape([
          [-0.05, 0.73],
          [0, 0.71],
          [0.05, 0.73],
          [0.03, 0.78],
          [-0.03, 0.78],
        ]),
        alpha(skin.deep, 0.22),
        0.02,
      )
      for (const side of [-1, 1]) {
        spray(
          shape([
            [side * 0.07, 0.775],
            [side * 0.3, 0.765],
            [side * 0.55, 0.76],
            [side * 0.3, 0.8],
          ]),
          alpha(skin.shadow, 0.3),
          0.02,
        )
        spray(
          shape([
            [side * 0.08, 0.755],
            [side * 0.3, 0.735],
            [side * 0.5, 0.74],
            [side * 0.3, 0.765],
          ]),
          alpha(skin.light, side === s ? 0.6 : 0.25),
          0.015,
        )
      }
      if (bareTops.includes(traits.top) && !torso.armless) {
        const w = torso.wide
        for (const side of [-1, 1]) {
          const arm = new Path2D()
          stroke(
            arm,
            [
              [side * w * 0.8, 1.12],
              [side * w * 0.775, 1.28],
              [side * w * 0.79, 1.5],
              [side * w * 0.79, 1.9],
            ],
            0.075,
            [0, 0.7, 1, 1],
          )
          spray(arm, alpha(skin.deep, 0.6), 0.02)
          spray(
            shape([
              [side * w * 0.74, 0.86],
              [side * w * 0.86, 0.98],
              [side * w * 0.87, 1.2],
              [side * w * 0.8, 1.1],
            ]),
            alpha(side === s ? skin.shine : skin.rim, 0.5),
            0.05,
          )
        }
      }
      // What the head throws: the jaw's own shape, moved down and away from the light.
      const jaw = m.contour.filter(([, y]) => y > 0.1)
      const cast = [
        ...jaw.map(([x, y, z]): Point => [turned(sitter, x, z) * 0.97 - s * 0.045, y + 0.135]),
        ...jaw.map(([x, y, z]): Point => [turned(sitter, -x, z) * 0.97 - s * 0.045, y + 0.135]).reverse(),
      ]
      spray(shape([...cast, [-0.7, 0, 1], [0.7, 0, 1]]), alpha(skin.deep, 0.66), 0.018)
      spray(
        shape([
          [-0.5, 0],
          [0.5, 0],
          [0.3, 0.42],
          [0, 0.53],
          [-0.3, 0.42],
        ]),
        alpha(skin.deep, 0.5),
        0.03,
      )
    },
  )
  context.restore()
}

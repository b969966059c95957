import { Path2D } from '@napi-rs/canvas'
import { stroke } from '../curve.ts'
import { materialTones, mix } from '../tone.ts'
import { type PropBrush, palmOf } from './prop-brush.ts'

/** A cheerleader's pompoms: strands about each hand. */
export function paintPompoms({ context, lighting, skeleton, traits }: PropBrush): void {
  const tones = materialTones(traits.accent, lighting, 0.7)
  for (const arm of [skeleton.left, skeleton.right]) {
    const [x, y] = palmOf(arm)
    for (const [count, reach, share] of [
      [22, 0.4, 0.2],
      [16, 0.3, 0.7],
    ] as const) {
      const strands = new Path2D()
      for (let index = 0; index < count; index++) {
        const angle = (index / count) * Math.PI * 2
        const far = reach * (index % 2 ? 1 : 0.84)
        stroke(
          strands,
          [
            [x, y],
            [x + Math.cos(angle) * far * 0.6, y + Math.sin(angle) * far * 0.6],
            [x + Math.cos(angle + 0.25) * far, y + Math.sin(angle + 0.25) * far],
          ],
          0.1,
          [0.4, 1, 0.3],
        )
      }
      context.fillStyle = mix(tones.shadow, tones.shine, share)
      context.fill(strands)
    }
  }
}

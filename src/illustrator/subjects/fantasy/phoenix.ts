import { createAnimal } from '../animals/animal.ts'
import { paintFeather } from '../animals/bird.ts'
import type { Brush } from '../animals/brush.ts'
import { paintEye } from '../animals/eye.ts'
import { paintFeatherWing } from '../animals/feather-wing.ts'
import { trace } from '../animals/trace.ts'
import type { Point } from '../people/curve.ts'
import { alpha, mix } from '../people/tone.ts'

/** A phoenix rising, wings raised to both sides, its tail a fall of flames. */
function paintPhoenix(brush: Brush, main: string, glow: string): void {
  const { context } = brush
  const hot = mix(main, '#8a1414', 0.4)
  brush.spot(0, -70, 92, 86, glow, 0.4)
  for (const [index, [bend, reach]] of (
    [
      [-0.34, 66],
      [0.34, 66],
      [-0.2, 84],
      [0.2, 84],
      [-0.07, 96],
      [0.07, 96],
    ] as const
  ).entries()) {
    const root: Point = [bend * 10, -44]
    const tip: Point = [Math.sin(bend * 2.6) * reach, -44 + Math.cos(bend * 2) * reach]
    paintFeather(brush, root, tip, 13 - index, [hot, main, glow][Math.floor(index / 2)]!, bend * 0.8)
    brush.spot(tip[0] * 0.9, -44 + (tip[1] + 44) * 0.9, 4.6, 5.4, glow, 0.9)
  }
  for (const side of [-1, 1] as const) {
    context.save()
    context.scale(-side, 1)
    paintFeatherWing(brush, { x: -9, y: -74, scale: 1.25, turn: -0.12, color: main, tips: glow })
    context.restore()
  }
  const body = trace(
    '0 -118, 8 -114, 10 -105, 7 -96, 13 -84, 14 -68, 8 -52, 0 -42, -8 -52, -14 -68, -13 -84, -7 -96, -10 -105, -8 -114',
  )
  for (const crest of [
    '-2 -116, -10 -132, -8 -140!, -2 -130, 0 -116',
    '-1 -117, 0 -136, 4 -148!, 6 -134, 3 -116',
    '2 -116, 10 -128, 16 -134!, 12 -122, 6 -114',
  ])
    brush.form([{ points: trace(crest) }], glow, { soft: 1.6 })
  brush.form([{ points: body, tuft: 1.4, flow: [0, 1] }], main, {
    soft: 6,
    paint: (tones) => {
      brush.spot(0, -76, 10, 20, brush.tones(glow).base, 0.7)
      for (let row = 0; row < 7; row++)
        brush.locks(
          { x: -13, y: -98 + row * 7, width: 26, height: 6 },
          12,
          6,
          [0, 1],
          alpha(row % 2 ? tones.deep : tones.shine, 0.4),
          0.8,
        )
    },
  })
  brush.head({ left: -10, right: 10, crown: -119, eyes: [3, -108], chin: -98 })
  brush.form([{ points: trace('7 -111, 14 -110, 20 -104!, 13 -104, 7 -104') }], '#5a3a1c', { soft: 1.2, gloss: 0.7 })
  paintEye(brush, 4, -109, 2.4, 1, { iris: '#fff2b0', pupil: 'round', open: 0.9, tilt: 0.1, rim: '#2a1210' }, 'open')
}

/** A phoenix. First colour its plumage, second the glow of its tips. */
export const phoenix = createAnimal({
  name: 'phoenix',
  nouns: ['phoenix', 'firebird', 'phoenix bird'],
  habitat: 'air',
  metres: () => 1.6,
  draw(brush, { attributes: { colors } }) {
    const main = colors[0] ?? '#dd4a22'
    paintPhoenix(brush, main, colors[1] ?? (colors[0] ? mix(main, '#fff4d8', 0.5) : '#f9b233'))
  },
})

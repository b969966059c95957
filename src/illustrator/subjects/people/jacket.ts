import { Path2D } from '@napi-rs/canvas'
import { drapery, paintCloth } from './cloth.ts'
import { line, type Point, shape, stroke } from './curve.ts'
import { dot } from './dot.ts'
import {
  paintButtonhole,
  paintPenPocket,
  paintPlacket,
  paintPocketSquare,
  paintSleeveHeads,
  softly,
} from './jacket-details.ts'
import { cutLapel, paintRolled, rollLine } from './lapels.ts'
import { paintBowTie, paintTie } from './neckwear.ts'
import { paintShell, paintShirt } from './shirt.ts'
import type { Sitter } from './sitter.ts'
import { alpha, materialTones, mix } from './tone.ts'
import { paintTurtleneck } from './tops-casual.ts'
import type { Torso } from './torso.ts'

const corner = ([x, y]: Point): Point => [x, y, 1]

/** A trunk a little slimmer and shorter, for what is worn beneath a jacket. */
function underlayer(torso: Torso): Torso {
  const side = torso.side.filter(([, y]) => y < 1.8).map(([x, y], index): Point => [index ? x - 0.07 : x, y])
  return { ...torso, side: [...side, [side.at(-1)![0] - 0.04, 1.8, 1]], hem: 1.8 }
}

/** What is worn beneath: shirt, shell, turtleneck, with what is knotted over it. */
function paintInner(sitter: Sitter, torso: Torso): void {
  const { traits } = sitter
  const inner = torso.armless ? underlayer(torso) : torso
  const bow = traits.extras.includes('bow-tie')
  const tie = traits.extras.includes('tie')
  if (traits.inner === 'turtleneck' && !bow && !tie) {
    paintTurtleneck({ ...sitter, traits: { ...traits, color: traits.under } }, inner)
    return
  }
  if (traits.inner === 'shell' && !bow && !tie) paintShell(sitter, inner, traits.under)
  else paintShirt(sitter, inner, traits.under, tie || bow ? 0 : 0.75)
  if (tie) paintTie(sitter, torso, traits.accent, torso.armless ? Math.min(2.2, torso.hem) : 2)
  else if (bow) paintBowTie(sitter, torso, traits.color)
}

/** A jacket or coat worn over a shirt or blouse. */
export function paintJacket(sitter: Sitter, torso: Torso, kind: 'suit' | 'coat'): void {
  const { context, traits, scale, lighting } = sitter
  const { at, hem } = torso
  const s = lighting.side
  const woman = traits.femininity > 0.5
  const coat = kind === 'coat'
  // Only what the opening shows: the rest of the shirt would be painted for nothing.
  context.save()
  context.beginPath()
  context.rect(-torso.wide * 0.5, 0.3, torso.wide, 3)
  context.clip()
  paintInner(sitter, torso)
  context.restore()
  const tones = materialTones(traits.color, lighting, 0.25)
  const button = coat ? 1.95 : woman ? 1.64 : 1.72
  const reach = Math.min(button, hem)
  // Without a shirt collar between, the jacket's own lies on the neck.
  const bare = traits.inner === 'shell' && !traits.extras.includes('bow-tie') && !traits.extras.includes('tie')
  const hug = bare ? 0.045 : 0
  const fronts = new Path2D()
  // The left front (viewer's right) closes over the other.
  const overs = { [-1]: 0.06, 1: 0 } as Record<number, number>
  for (const side of [1, -1]) {
    const over = overs[side]!
    const roll = rollLine(torso, side, reach, -side * over, hug)
    const outline = [
      corner(roll(0)),
      roll(0.3),
      roll(0.65),
      corner(roll(1)),
      corner(at(-side * (over - 0.02), hem)),
      ...torso.side.map(([x, y, sharp]): Point => [side * (x + 0.018), y - 0.012, sharp]).reverse(),
    ]
    // Both run the same way round, so that where they overlap is no hole.
    fronts.addPath(shape(side > 0 ? outline : outline.reverse()))
  }
  // What the fronts throw on the shirt.
  const lapels = [1, -1].map((side) => ({ side, ...cutLapel(torso, side, reach, -side * overs[side]!, coat, hug) }))
  if (scale > 60)
    softly(
      sitter,
      torso,
      ({ spray }) => {
        for (const { side, roll } of lapels) {
          const band = new Path2D()
          stroke(
            band,
            [roll(bare ? 0.42 : 0.1), roll(bare ? 0.55 : 0.4), roll(0.7), roll(1)].map(
              ([x, y]): Point => [x - side * 0.02, y],
            ),
            0.09,
            [0.6, 1, 1, 0.8],
          )
          spray(band, alpha('#1b2030', side === s ? 0.42 : 0.3), 0.022)
        }
      },
      shirtArea(torso, lapels),
    )
  paintCloth(sitter, torso, fronts, tones, {
    folds: drapery(torso, coat ? 0.6 : 0.38),
    contrast: coat ? 0.75 : 1,
  })
  if (scale > 100 && !torso.armless) paintSleeveHeads(sitter, torso, tones, fronts)
  paintPlacket(sitter, torso, tones, reach)
  if (scale > 60)
    softly(
      sitter,
      torso,
      ({ spray }) => {
        for (const { lapel, collar } of lapels)
          for (const piece of [lapel, collar])
            spray(
              shape(piece.map(([x, y, sharp]): Point => [x - s * 0.022, y + 0.024, sharp])),
              alpha(tones.deep, 0.85),
              0.02,
            )
      },
      fronts,
    )
  for (const { side, lapel, collar, roll } of lapels) {
    const lit = side === s ? 1 : 0.3
    const bend = roll(0.5)
    const wide = 0.34 * (torso.wide / 0.93)
    paintRolled(
      sitter,
      lapel,
      tones,
      [bend[0] - side * 0.02, bend[1]],
      [bend[0] + side * wide, bend[1] + wide * 0.24],
      lit,
    )
    const path = paintRolled(
      sitter,
      collar,
      tones,
      [roll(0.12)[0] - side * 0.02, roll(0.12)[1]],
      [roll(0.12)[0] + side * wide * 0.8, roll(0.12)[1] + wide * 0.19],
      lit,
    )
    // The gorge seam, and the shade where the collar turns round the neck.
    context.save()
    context.clip(path)
    const turn = context.createLinearGradient(0, 0.52, 0, 0.72)
    turn.addColorStop(0, alpha(tones.deep, side === s ? 0.3 : 0.6))
    turn.addColorStop(1, alpha(tones.deep, 0))
    context.fillStyle = turn
    context.fill(path)
    context.restore()
    if (scale > 120) {
      const [from, to] = [collar[6]!, collar[5]!]
      context.strokeStyle = alpha(tones.deep, 0.7)
      context.lineWidth = 0.006
      context.stroke(line([from, to]))
    }
  }
  if (scale > 200 && !coat) paintButtonhole(sitter, lapels[s > 0 ? 0 : 1]!, tones)
  context.fillStyle = mix(tones.deep, tones.light, 0.3)
  const [bx] = at(-0.02, 1)
  for (const y of coat ? [1.98, 2.25] : [reach + 0.04, reach + 0.3]) if (y < hem) dot(sitter, bx, y, 0.028)
  if (traits.extras.includes('pocket-square') && !coat) paintPocketSquare(sitter, torso, tones)
  if (coat) paintPenPocket(sitter, torso, tones)
}

const shirtArea = (torso: Torso, lapels: readonly { side: number; roll: (along: number) => Point }[]): Path2D => {
  const right = lapels.find(({ side }) => side > 0)!
  const left = lapels.find(({ side }) => side < 0)!
  const steps = [0.06, 0.3, 0.65, 1]
  return shape([
    ...steps.map((along) => right.roll(along)),
    ...[...steps].reverse().map((along) => left.roll(along)),
    torso.at(0, torso.pit),
  ])
}

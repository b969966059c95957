import type { Point } from '../people/curve.ts'
import { mix } from '../people/tone.ts'
import type { Brush } from './brush.ts'
import { curls } from './ears.ts'
import { paintEye } from './eye.ts'
import type { Hoofed } from './hoofed-body.ts'
import { bowed } from './hoofed-bow.ts'
import { model, paintEar, paintProfile, spread } from './hoofed-form.ts'
import { paintHairTail, paintMane } from './hoofed-hair.ts'
import { foreSteps, hindSteps, legOf } from './hoofed-legs.ts'
import { patternOf, trunkPattern } from './hoofed-pattern.ts'
import { limb, type Part } from './outline.ts'

export type Gait = 'standing' | 'running' | 'grazing' | 'rearing' | 'bust'

/** How far what rears is turned about its hips, radians. */
const reared = 0.74

/** Paints it standing, grazing, rearing or at full gallop; as a bust, head and neck cut below the throat. */
export function paintHoofed(
  brush: Brush,
  whole: Hoofed,
  gait: Gait,
  more: { under?(): void; over?(): void; onHead?(): void },
): void {
  const { context } = brush
  const bow = gait === 'grazing' ? bowed(whole) : undefined
  const animal = bow?.animal ?? whole
  const { coat } = animal
  const { thickness, elbow, hip } = animal
  const rearing = gait === 'rearing'
  const running = gait === 'running'
  const body = gait !== 'bust'
  const wind = running || rearing ? ([-1, 0.12] as const) : ([-0.42, 0.9] as const)
  const legs = {
    farHind: legOf(running ? hindSteps.gathering : hindSteps.far, [hip[0] + 3, hip[1]], thickness * 0.96),
    farFore: legOf(running || rearing ? foreSteps.folded : foreSteps.far, [elbow[0] + 1, elbow[1]], thickness * 0.96),
    nearHind: legOf(running ? hindSteps.pushing : hindSteps.near, hip, thickness),
    nearFore: legOf(running || rearing ? foreSteps.reaching : foreSteps.near, elbow, thickness),
  }
  const paintLeg = (leg: ReturnType<typeof legOf>, far: boolean, melt?: readonly [Point, Point]): void => {
    const tint = (color: string): string => (far ? mix(color, '#34263e', 0.26) : color)
    brush.form([{ points: leg.hoof }], tint(coat.hooves), { soft: 1.4, gloss: 0.6, rim: far ? 0 : 0.7 })
    const fur = coat.fur
    brush.form(
      [{ points: limb(leg.bones), tuft: fur > 1 ? (_, y) => (y < elbow[1] * 0.6 ? fur * 0.5 : 0) : 0 }],
      tint(coat.main),
      {
        soft: 2.6 * thickness,
        rim: far ? 0.2 : 0.9,
        depth: far ? 1.1 : 0.9,
        melt,
        paint: (tones) => {
          if (coat.legs) {
            const knee = leg.bones[4]!
            const foot = leg.bones[6]!
            const tone = brush.tones(tint(coat.legs)).base
            const dx = foot[0] - knee[0]
            const dy = foot[1] - knee[1]
            const reach = Math.hypot(dx, dy) * 0.9
            const mid = leg.bones[5]!
            brush.spot(knee[0], knee[1], reach * 0.9, reach * 0.9, tone, 0.9)
            brush.spot(mid[0], mid[1], reach, reach, tone, 1)
            brush.spot(foot[0], foot[1], reach, reach, tone, 1)
          }
          patternOf(brush, animal, leg.bones)
          const knee = leg.bones[3]!
          brush.spot(knee[0] + 0.6, knee[1], 2.4, 3.4, tones.shine, 0.3)
          brush.spot(leg.bones[1]![0] - 3, leg.bones[1]![1], 3, 9, tones.deep, 0.3)
        },
      },
    )
  }
  /** In the frame of the trunk, which stands up over the hind legs of what rears. */
  const raised = (paint: () => void): void => {
    context.save()
    context.translate(hip[0], hip[1])
    context.rotate(rearing ? -reared : 0)
    context.translate(-hip[0], -hip[1])
    paint()
    context.restore()
  }
  if (body) {
    raised(() => more.under?.())
    raised(() => paintHairTail(brush, animal, running || rearing))
    paintLeg(legs.farHind, true)
    raised(() => paintLeg(legs.farFore, true))
  }
  raised(() => paintTrunk())
  if (body) {
    const [hx, hy] = hip
    const [ex, ey] = elbow
    paintLeg(legs.nearHind, false, [
      [hx, hy + hy * 0.08],
      [hx + (running ? -6 : -1), hy * 0.72],
    ])
    const forward = running || rearing
    raised(() =>
      paintLeg(legs.nearFore, false, [
        [ex, ey + ey * 0.12],
        [ex + (forward ? 7 : 1), ey * (forward ? 0.96 : 0.82)],
      ]),
    )
  }
  raised(() => paintFace())

  function paintTrunk(): void {
    paintEar(brush, animal, true)
    const top = Math.min(...animal.trunk.map(([, y]) => y))
    const cut: Point[] = [
      [animal.neck[0]![0] - 13, top + 26, 1],
      [animal.neck[0]![0] - 7, top + 8],
      ...animal.neck.slice(0, -2),
      [elbow[0] + 15, top + 19],
      [elbow[0] + 18, top + 26, 1],
    ]
    const parts: Part[] = body
      ? [
          { points: animal.trunk, tuft: coat.fur, flow: [-0.6, 0.7] },
          { points: animal.neck, tuft: coat.fur, flow: [-0.4, 0.9] },
          { points: animal.head, tuft: Math.min(0.5, coat.fur) },
        ]
      : [
          { points: cut, tuft: (_, y) => (y > top + 20 ? 0 : coat.fur) },
          { points: animal.head, tuft: Math.min(0.5, coat.fur) },
        ]
    brush.form(parts, coat.main, {
      soft: 7.5,
      paint: (tones) => {
        if (coat.belly) brush.spot(2, elbow[1] + 5, 30, 12, brush.tones(coat.belly).base, 0.95)
        trunkPattern(brush, animal)
        if (coat.fur > 2) {
          const { left, top, width, height } = spread(animal.trunk)
          curls({ brush, beast: animal }, { x: left, y: top, width, height })
          const nape = spread(animal.neck)
          curls({ brush, beast: animal }, { x: nape.left, y: nape.top, width: nape.width, height: nape.height })
        }
        if (coat.face) brush.patch(animal.head, brush.tones(coat.face).base, 0)
        model(brush, animal, tones)
        paintProfile(brush, animal, tones)
      },
    })
  }

  function paintFace(): void {
    paintEar(brush, animal, false)
    paintMane(brush, animal, wind)
    const [x, y, size] = animal.eye
    const skull = spread(animal.head)
    const middle = x - skull.width * 0.13
    brush.head({
      left: middle - skull.width * 0.35,
      right: middle + skull.width * 0.35,
      crown: skull.top + 1,
      eyes: [x + 1, y],
      chin: skull.top + skull.height * 0.95,
    })
    paintEye(brush, x, y, size, 1, { iris: coat.iris, pupil: 'bar', open: 0.86, tilt: -0.12, rim: '#1c1315' }, 'open')
    more.over?.()
    context.save()
    bow?.withHead(context)
    more.onHead?.()
    context.restore()
  }
}

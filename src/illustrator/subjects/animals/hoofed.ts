import { Path2D } from '@napi-rs/canvas'
import { type Point, stroke } from '../people/curve.ts'
import { alpha, mix } from '../people/tone.ts'
import { scatter } from './body.ts'
import type { Brush } from './brush.ts'
import { curls } from './ears.ts'
import { paintEye } from './eye.ts'
import { blot } from './face-marks.ts'
import { limb, type Part } from './outline.ts'
import { stripe } from './stripe.ts'

type Bones = readonly (readonly [x: number, y: number, width: number])[]

/** What stands on hooves, from the side, facing right, in units that are about 2.5 cm of a horse. Ground is y 0. */
export interface Hoofed {
  trunk: readonly Point[]
  neck: readonly Point[]
  head: readonly Point[]
  /** Eye, nostril and the corner of the mouth, and how large the eye is. */
  eye: readonly [x: number, y: number, size: number]
  nostril: Point
  mouth: readonly [from: Point, bend: Point, to: Point]
  /** Near ear: root and tip, and width. */
  ear: { root: Point; tip: Point; width: number; hangs?: boolean }
  /** Joints the legs hang from, and how thick they are. */
  elbow: Point
  hip: Point
  thickness: number
  tail: Bones
  mane?: { crest: readonly Point[]; length: number; forelock: Point }
  coat: HoofedCoat
  metres: number
}

export interface HoofedCoat {
  main: string
  mane: string
  /** Muzzle, and the underside if it is lighter. */
  muzzle: string
  belly?: string
  /** Lower legs. */
  legs?: string
  hooves: string
  pattern?: { kind: 'stripes' | 'patches' | 'dapples'; color: string } | undefined
  blaze?: string
  /** A face of another colour than the body, bare where the body is woolly. */
  face?: string
  fur: number
  iris: string
}

interface Step {
  bones: Bones
  /** Ground angle of the hoof. */
  angle: number
}

/** Joints as [x, share of the way to the ground, width] from elbow or hip. */
const foreSteps: Readonly<Record<'near' | 'far' | 'reaching' | 'folded', Step>> = {
  near: {
    bones: [
      [-2, -0.2, 16],
      [0, 0.03, 10.6],
      [1.4, 0.3, 7.4],
      [1.6, 0.46, 6.8],
      [1, 0.64, 4.6],
      [1.2, 0.8, 5.6],
      [3, 0.88, 5.2],
    ],
    angle: 0,
  },
  far: {
    bones: [
      [0, -0.1, 13],
      [3, 0.08, 10],
      [7, 0.32, 7.2],
      [9, 0.46, 6.6],
      [9, 0.64, 4.5],
      [9.2, 0.8, 5.4],
      [11, 0.88, 5],
    ],
    angle: 0,
  },
  reaching: {
    bones: [
      [-1, -0.14, 16],
      [7, 0.02, 10.6],
      [17, 0.14, 7.6],
      [23, 0.2, 6.8],
      [30, 0.34, 4.7],
      [35, 0.44, 5.6],
      [38, 0.47, 5],
    ],
    angle: -0.7,
  },
  folded: {
    bones: [
      [0, -0.12, 13],
      [7, 0.02, 10],
      [17, 0.08, 7.4],
      [22, 0.18, 6.8],
      [17, 0.36, 4.6],
      [13, 0.48, 5.4],
      [10, 0.5, 5],
    ],
    angle: 2.1,
  },
}
const hindSteps: Readonly<Record<'near' | 'far' | 'pushing' | 'gathering', Step>> = {
  near: {
    bones: [
      [-1, -0.16, 26],
      [2, 0.1, 19],
      [-3, 0.3, 11],
      [-8.6, 0.5, 7.8],
      [-8, 0.68, 5.2],
      [-7.4, 0.82, 6],
      [-5.4, 0.89, 5.2],
    ],
    angle: 0,
  },
  far: {
    bones: [
      [1, -0.1, 22],
      [7, 0.12, 17],
      [4, 0.32, 10.4],
      [0, 0.5, 7.4],
      [1.4, 0.68, 5],
      [2, 0.82, 5.8],
      [4, 0.89, 5],
    ],
    angle: 0,
  },
  pushing: {
    bones: [
      [-1, -0.16, 26],
      [-4, 0.1, 19],
      [-13, 0.26, 11],
      [-22, 0.4, 7.8],
      [-30, 0.58, 5.2],
      [-35, 0.7, 6],
      [-37, 0.77, 5],
    ],
    angle: 1.2,
  },
  gathering: {
    bones: [
      [1, -0.1, 22],
      [8, 0.14, 17],
      [5, 0.34, 10.4],
      [3, 0.52, 7.4],
      [12, 0.66, 5],
      [17, 0.74, 5.8],
      [20, 0.77, 5],
    ],
    angle: -0.4,
  },
}

function legOf(step: Step, [x, y]: Point, thickness: number): { bones: Bones; hoof: Point[]; angle: number } {
  const length = -y
  const bones = step.bones.map(([dx, share, width], index): [number, number, number] => [
    x + dx * (length / 42),
    y + share * length,
    width * thickness * (index < 2 ? 1 : 0.97),
  ])
  const [endX, endY] = bones.at(-1)!
  const size = (length * 0.112) / 4.6
  const cos = Math.cos(step.angle)
  const sin = Math.sin(step.angle)
  const put = (dx: number, dy: number): Point => [
    endX + (dx * cos - dy * sin) * size * (0.5 + 0.5 * thickness),
    endY + (dx * sin + dy * cos) * size,
    1,
  ]
  return {
    bones,
    hoof: [put(-2.5, -0.8), put(0, -1.4), put(2.4, -0.8), put(4, 4.4), put(-2.9, 4.4)],
    angle: step.angle,
  }
}

/** Paints it standing or at full gallop; as a bust, head and neck cut below the throat. */
export function paintHoofed(
  brush: Brush,
  animal: Hoofed,
  gait: 'standing' | 'running' | 'bust',
  over?: () => void,
): void {
  const { context } = brush
  const { coat } = animal
  const { thickness, elbow, hip } = animal
  const running = gait === 'running'
  const body = gait !== 'bust'
  const wind = running ? ([-1, 0.12] as const) : ([-0.42, 0.9] as const)
  const legs = {
    farHind: legOf(running ? hindSteps.gathering : hindSteps.far, [hip[0] + 3, hip[1]], thickness * 0.96),
    farFore: legOf(running ? foreSteps.folded : foreSteps.far, [elbow[0] + 1, elbow[1]], thickness * 0.96),
    nearHind: legOf(running ? hindSteps.pushing : hindSteps.near, hip, thickness),
    nearFore: legOf(running ? foreSteps.reaching : foreSteps.near, elbow, thickness),
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
  if (body) {
    if (running) {
      context.save()
    }
    paintHairTail(brush, animal, running)
    paintLeg(legs.farHind, true)
    paintLeg(legs.farFore, true)
  }
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
  if (body) {
    const [hx, hy] = hip
    const [ex, ey] = elbow
    paintLeg(legs.nearHind, false, [
      [hx, hy + hy * 0.08],
      [hx + (running ? -6 : -1), hy * 0.72],
    ])
    paintLeg(legs.nearFore, false, [
      [ex, ey + ey * 0.12],
      [ex + (running ? 7 : 1), ey * (running ? 0.96 : 0.82)],
    ])
    if (running) context.restore()
  }
  paintEar(brush, animal, false)
  paintMane(brush, animal, wind)
  const [x, y, size] = animal.eye
  paintEye(brush, x, y, size, 1, { iris: coat.iris, pupil: 'bar', open: 0.86, tilt: -0.12, rim: '#1c1315' }, 'open')
  over?.()
}

function spread(points: readonly Point[]): { left: number; top: number; width: number; height: number } {
  const left = Math.min(...points.map(([x]) => x))
  const top = Math.min(...points.map(([, y]) => y))
  return {
    left,
    top,
    width: Math.max(...points.map(([x]) => x)) - left,
    height: Math.max(...points.map(([, y]) => y)) - top,
  }
}

/** Shoulder, barrel, haunch, neck. */
function model(brush: Brush, { elbow, hip, trunk, neck }: Hoofed, tones: ReturnType<Brush['tones']>): void {
  const top = Math.min(...trunk.map(([, y]) => y))
  const deep = elbow[1] - top
  brush.spot(elbow[0] - 1, top + deep * 0.5, 9, deep * 0.5, tones.shine, 0.26, 0.3)
  brush.spot(elbow[0] - 11, top + deep * 0.66, 6, deep * 0.5, tones.shadow, 0.5, 0.2)
  brush.spot(elbow[0] + 7, top + deep * 0.85, 5, deep * 0.4, tones.shadow, 0.45)
  brush.spot(hip[0] + 1, top + deep * 0.46, 11, deep * 0.46, tones.shine, 0.28)
  brush.spot(hip[0] + 14, top + deep * 0.72, 6, deep * 0.46, tones.shadow, 0.5)
  brush.spot((elbow[0] + hip[0]) / 2, top + deep * 0.36, 14, deep * 0.24, tones.light, 0.3)
  const middle = neck[Math.floor(neck.length / 2)]!
  brush.spot(middle[0] - 7, middle[1] + 2, 4, 13, tones.shadow, 0.4, 0.5)
}

/** Cheek, nostril, lips and the hollow of the eye. */
function paintProfile(brush: Brush, animal: Hoofed, tones: ReturnType<Brush['tones']>): void {
  const { eye, nostril, mouth, coat } = animal
  const [ex, ey, size] = eye
  const length = Math.hypot(nostril[0] - ex, nostril[1] - ey)
  const angle = Math.atan2(nostril[1] - ey, nostril[0] - ex)
  brush.spot(nostril[0] - 0.5, nostril[1] + 1.6, length * 0.36, length * 0.32, brush.tones(coat.muzzle).base, 0.95)
  if (coat.blaze) {
    const tone = brush.tones(coat.blaze).base
    brush.patch(
      [
        [ex + 0.5, ey - size * 3.6],
        [ex + size * 1.6 + Math.cos(angle) * length * 0.1, ey - size * 2.3],
        [nostril[0] + 1, nostril[1] - length * 0.2],
        [nostril[0] + 4, nostril[1] - length * 0.4],
        [ex + 7, ey - size * 4],
      ],
      tone,
      0.5,
    )
  }
  brush.spot(ex + 0.4, ey + 0.3, size * 2.4, size * 2, tones.deep, 0.4)
  brush.spot(ex + 0.6, ey - size * 1.6, size * 1.8, size * 0.9, tones.shine, 0.4)
  brush.spot(ex - length * 0.2, ey + length * 0.36, length * 0.26, length * 0.24, tones.shine, 0.28)
  brush.spot(ex + length * 0.12, ey + length * 0.46, length * 0.16, length * 0.2, tones.shadow, 0.4)
  brush.spot(
    ex + Math.cos(angle) * length * 0.55,
    ey + Math.sin(angle) * length * 0.5,
    length * 0.34,
    length * 0.08,
    tones.shine,
    0.35,
    angle,
  )
  const dark = mix(brush.tones(coat.muzzle).deep, '#120b0d', 0.65)
  brush.spot(nostril[0], nostril[1], length * 0.1, length * 0.07, dark, 1, angle + 0.4)
  brush.spot(nostril[0], nostril[1], length * 0.075, length * 0.05, dark, 1, angle + 0.4)
  brush.line(mouth, 0.4, alpha(dark, 0.6))
}

function paintEar(brush: Brush, { ear, coat }: Hoofed, far: boolean): void {
  const shift = far ? 3.4 : 0
  const { root, tip, width } = ear
  const dx = tip[0] - root[0]
  const dy = tip[1] - root[1]
  const length = Math.hypot(dx, dy)
  const nx = (-dy / length) * width
  const ny = (dx / length) * width
  const along = (share: number, side: number): Point => [
    root[0] + shift + dx * share + nx * side,
    root[1] + dy * share + ny * side,
  ]
  const outline = [
    along(-0.08, -0.4),
    along(0.4, -0.62),
    along(0.82, -0.3),
    along(1, 0),
    along(0.8, 0.34),
    along(0.4, 0.6),
    along(-0.08, 0.45),
  ]
  if (ear.hangs && far) return
  brush.form(
    [{ points: outline, tuft: coat.fur * 0.3 }],
    far ? mix(coat.face ?? coat.main, '#34263e', 0.25) : (coat.face ?? coat.main),
    {
      soft: 1.6,
      paint: (tones) => {
        const inner = [along(0.1, -0.2), along(0.45, -0.34), along(0.8, -0.1), along(0.5, 0.3), along(0.1, 0.2)]
        brush.patch(inner, mix(tones.deep, '#caa090', 0.3), 0)
      },
    },
  )
}

function paintMane(brush: Brush, { mane, coat, eye }: Hoofed, wind: readonly [number, number]): void {
  if (!mane) return
  const { crest, length, forelock } = mane
  const under = crest.map(([x, y], index): Point => {
    const share = 0.32 + 0.3 * Math.sin((index / (crest.length - 1)) * Math.PI)
    return [x + wind[0] * length * share + 2, y + wind[1] * length * share + 1.4]
  })
  brush.form([{ points: [...crest, ...under.reverse()] }], coat.mane, { soft: 2.4 })
  const roots = 22
  hairLocks(
    brush,
    coat.mane,
    Array.from({ length: roots }, (_, index) => {
      const at = (index / (roots - 1)) * (crest.length - 1.001)
      const low = Math.floor(at)
      const [x, y] = crest[low]!
      const [x2, y2] = crest[low + 1]!
      const reach = length * brush.random.between(0.8, 1.25)
      const from: Point = [x + (x2 - x) * (at - low) + 0.6, y + (y2 - y) * (at - low)]
      const sway = brush.random.between(-0.16, 0.16) * reach
      return [
        from,
        [from[0] + wind[0] * reach * 0.3 + 2.2, from[1] + wind[1] * reach * 0.42 - 0.6],
        [from[0] + wind[0] * reach * 0.72 + 1.4 + sway * 0.5, from[1] + wind[1] * reach * 0.78],
        [from[0] + wind[0] * reach + sway - 0.6, from[1] + wind[1] * reach],
      ] as const
    }),
    length * 0.26,
  )
  const [fx, fy] = forelock
  hairLocks(
    brush,
    coat.mane,
    [0, 1, 2, 3, 4, 5].map((index) => [
      [fx - 2.4 + index * 0.8, fy - 1],
      [fx + 0.4 + index * 0.9, fy + 0.6],
      [fx + 1.6 + index * 0.9 + wind[0], fy + 4],
      [eye[0] - 2.6 + index * 1.5 + wind[0] * 3, eye[1] + 1 - index * 0.9],
    ]),
    2.2,
  )
}

/** Locks of long hair: tapered strokes in three tones of one colour. */
function hairLocks(brush: Brush, color: string, spines: readonly (readonly Point[])[], width: number): void {
  for (const spine of spines) brush.reach(spine)
  if (brush.measuring) return
  const tones = brush.tones(color, 0.5)
  const { context, random } = brush
  for (const [index, spine] of spines.entries()) {
    const path = stroke(new Path2D(), spine, width * random.between(0.7, 1.15), [0.55, 1, 0.8, 0.02])
    context.fillStyle = [tones.base, tones.shadow, mix(tones.base, tones.light, 0.7)][index % 3]!
    context.fill(path)
    const shine = stroke(new Path2D(), spine.slice(0, 3), width * 0.16, [0, 1, 0])
    context.fillStyle = alpha(tones.shine, 0.5)
    context.fill(shine)
  }
}

function paintHairTail(brush: Brush, { tail, coat }: Hoofed, running: boolean): void {
  const [rx, ry] = tail[0]!
  const bones = running
    ? tail.map(([x, y, width], index): [number, number, number] => [
        rx - (Math.abs(y - ry) + Math.abs(x - rx)) * 0.86,
        ry + (y - ry) * 0.16 - index * 1.4,
        width,
      ])
    : tail
  const hair = bones[Math.floor(bones.length / 2)]![2] > 7
  if (!hair) {
    brush.form([{ points: limb(bones), tuft: coat.fur * 0.5 }], coat.main, { soft: 2 })
    return
  }
  brush.form([{ points: limb(bones.slice(0, -1)) }], coat.mane, { soft: 3 })
  const wisps = 18
  hairLocks(
    brush,
    coat.mane,
    Array.from({ length: wisps }, (_, index) => {
      const side = ((index * 7) % wisps) / (wisps - 1) - 0.5
      const stop = Math.min(1, 0.72 + ((index * 5) % wisps) / wisps / 2)
      return bones.slice(0, Math.ceil(bones.length * stop)).map(([x, y, width], at): Point => {
        const spread = side * width * (at === 0 ? 0.5 : 0.95)
        return running ? [x, y + spread + at * side * 1.5] : [x + spread + at * side * 0.8, y]
      })
    }),
    3.4,
  )
}

function trunkPattern(brush: Brush, animal: Hoofed): void {
  const { pattern } = animal.coat
  if (!pattern || brush.measuring) return
  const { context, random } = brush
  const tone = brush.tones(pattern.color).base
  const top = Math.min(...animal.trunk.map(([, y]) => y))
  const { elbow, hip, neck, eye, nostril } = animal
  const deep = elbow[1] - top + 6
  if (pattern.kind === 'dapples') {
    scatter(brush, { x: hip[0] - 8, y: top, width: elbow[0] - hip[0] + 14, height: deep * 0.7 }, tone, 1.5, 40)
    return
  }
  if (pattern.kind === 'patches') {
    const width = elbow[0] - hip[0]
    for (const [x, y, size] of [
      [hip[0] - 3, top + deep * 0.3, deep * 0.42],
      [hip[0] + width * 0.5, top + deep * 0.22, deep * 0.4],
      [elbow[0] + 2, top + deep * 0.42, deep * 0.36],
      [hip[0] + width * 0.36, top + deep * 0.96, deep * 0.22],
      [neck[1]![0] + 4, neck[1]![1] + 6, deep * 0.3],
      [eye[0] - 1, eye[1] + 1, 6],
    ] as const) {
      brush.patch(blot(x, y, size, random.next()), tone, 0.6)
    }
    return
  }
  context.fillStyle = tone
  for (let index = 0; index < 12; index++) {
    const share = index / 11
    const x = hip[0] - 6 + share * (elbow[0] - hip[0] + 12)
    const lean = share < 0.35 ? (0.35 - share) * 60 : 0
    context.fill(
      stripe([x, top - 6], [x + 1.5 - lean * 0.3, top + deep * 0.4], [x - 1 - lean, top + deep * 0.98], 1.55),
    )
  }
  for (let index = 2; index < 8; index++) {
    const share = index / 7
    const from = neck[0]!
    const to = neck[3] ?? neck.at(-1)!
    const x = from[0] + (to[0] - from[0]) * share
    const y = from[1] + (to[1] - from[1]) * share
    context.fill(stripe([x - 4, y - 4], [x + 5, y + 4], [x + 14, y + 11], 1.3))
  }
  const angle = Math.atan2(nostril[1] - eye[1], nostril[0] - eye[0])
  for (let index = 0; index < 7; index++) {
    const along = -3 + index * 3
    const x = eye[0] + Math.cos(angle) * along
    const y = eye[1] + Math.sin(angle) * along
    const reach = 8 - index * 0.5
    context.fill(
      stripe(
        [x + Math.sin(angle) * 6, y - Math.cos(angle) * 6],
        [x + 0.6, y + 0.4],
        [x - Math.sin(angle) * reach, y + Math.cos(angle) * reach],
        0.7,
      ),
    )
  }
}

/** What a pattern does to a leg: bands for stripes. */
function patternOf(brush: Brush, { coat }: Hoofed, bones: Bones): void {
  if (coat.pattern?.kind !== 'stripes' || brush.measuring) return
  brush.context.fillStyle = brush.tones(coat.pattern.color).base
  for (let index = 1; index + 1 < bones.length; index++) {
    const [x, y, width] = bones[index]!
    const [nx, ny] = bones[index + 1]!
    for (const share of [0.1, 0.6]) {
      const cx = x + (nx - x) * share
      const cy = y + (ny - y) * share
      brush.context.fill(stripe([cx - width * 0.7, cy - 0.6], [cx, cy + 0.6], [cx + width * 0.7, cy - 0.6], 0.8))
    }
  }
}

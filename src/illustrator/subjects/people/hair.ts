import { paintCurls } from './curls.ts'
import { line, type Point, shape } from './curve.ts'
import type { HeadMeasures } from './head-shape.ts'
import { fullHats, openHats } from './headwear.ts'
import { depthAt, type Sitter, turned } from './sitter.ts'
import { paintSheet, type Sheet } from './strands.ts'
import { alpha, mix } from './tone.ts'
import type { HairStyle } from './traits.ts'

const long: readonly HairStyle[] = ['long', 'wavy', 'bob', 'curly']

/** Turns front points of the head with it: what lies on the skull moves as the skull does. */
function onHead(sitter: Sitter, x: number, y: number): Point {
  return [turned(sitter, x, depthAt(x, y) * 0.8), y]
}

/** The right half of the hairline, from the middle of the forehead to the sideburn. */
function hairline(sitter: Sitter, m: HeadMeasures): readonly (readonly [number, number])[] {
  const { traits } = sitter
  const high = traits.hairStyle === 'receding' ? 0.07 : traits.age === 'middle' || traits.age === 'old' ? 0.016 : 0
  const temple = traits.hairStyle === 'receding' ? 0.13 : traits.femininity > 0.5 ? 0 : 0.022
  const wide = m.earX / 0.335
  const burn = traits.femininity > 0.5 ? -0.03 : traits.beard === 'none' ? 0.02 : 0.06
  return [
    [0, -0.335 - high],
    [0.09 * wide, -0.333 - high * 1.1 - temple * 0.2],
    [0.18 * wide, -0.312 - high - temple],
    [0.255 * wide, -0.265 - temple * 0.9],
    [0.293 * wide, -0.19 - temple * 0.3],
    [0.292 * wide, -0.12],
    [0.305 * wide, -0.06],
    [0.322 * wide, burn],
  ]
}

/** The outline of short hair round the skull, by the same steps as the hairline; `volume` in head heights. */
function skull(m: HeadMeasures, volume: number, top = volume): readonly (readonly [number, number])[] {
  const wide = m.earX / 0.335
  return [
    [0, -0.5 - top],
    [0.125 * wide, -0.485 - top],
    [0.24 * wide + volume * 0.5, -0.418 - top * 0.8],
    [0.312 * wide + volume * 0.85, -0.31 - volume * 0.6],
    [0.335 * wide + volume, -0.2 - volume * 0.2],
    [0.342 * wide + volume, -0.12],
    [0.342 * wide + volume * 0.9, -0.06],
    [0.336 * wide + volume * 0.4, 0.0],
  ]
}

/** Hair close to the skull: over the top strands run back from the hairline, at the sides they run down. */
function cap(sitter: Sitter, m: HeadMeasures, volume: number, top = volume): Sheet[] {
  const inner = hairline(sitter, m)
  const outer = skull(m, volume, top)
  const tipOf = (side: number, index: number): Point => {
    const [x, y] = outer[index]!
    return [turned(sitter, side * x, -0.02), y]
  }
  const over = (side: number, index: number): Point[] => {
    const [x, y] = inner[index]!
    const root = onHead(sitter, side * x, y)
    const tip = tipOf(side, index)
    return [0, 0.42, 0.76, 1].map(
      (rise, step): Point => [
        root[0] + (tip[0] - root[0]) * [0, 0.3, 0.66, 1][step]!,
        root[1] + (tip[1] - root[1]) * rise,
      ],
    )
  }
  const sheets: Sheet[] = []
  for (const side of [-1, 1]) {
    const edge = [3, 4, 5, 6, 7].map((index): Point => {
      const [x, y] = inner[index]!
      return onHead(sitter, side * x, y)
    })
    const rim = [3, 4, 5, 6, 7].map((index) => tipOf(side, index))
    const between = edge.map(([x, y], index): Point => [(x + rim[index]![0]) / 2, (y + rim[index]![1]) / 2])
    sheets.push({
      guides: side < 0 ? [rim, between, edge] : [edge, between, rim],
      locks: 14,
      ragged: 0.006,
      sheen: [0.1, 0.4],
      behind: 0.18,
    })
  }
  const half = [0, 1, 2, 3, 4]
  sheets.push({
    guides: [...[...half].reverse().map((index) => over(-1, index)), ...half.slice(1).map((index) => over(1, index))],
    locks: 64,
    ragged: 0.006,
    sheen: [0.15, 0.6],
  })
  return sheets
}

/** What hangs or stands behind the head; painted before neck and face. */
export function paintHairBehind(sitter: Sitter): void {
  const { traits, random } = sitter
  const style = traits.hairStyle
  const down = style === 'bob' ? 0.4 : style === 'long' ? 1.12 : style === 'wavy' ? 0.98 : 0
  if (fullHats.includes(traits.headwear) || traits.headwear === 'clown') return
  const hatted = !openHats.includes(traits.headwear)
  if (down) {
    const wide = style === 'wavy' ? 0.06 : 0
    const guides: Point[][] = []
    for (const at of [-1, -0.6, -0.2, 0.2, 0.6, 1]) {
      guides.push([
        [at * 0.3, -0.42],
        [at * (0.43 + wide * 0.5), -0.05],
        [at * (0.42 + wide), down * 0.4],
        [at * (style === 'bob' ? 0.41 : 0.47 + wide), down * 0.72],
        [at * (style === 'bob' ? 0.33 : 0.42 + wide), down - Math.abs(at) * 0.05],
      ])
    }
    paintSheet(sitter, { guides, locks: 46, ragged: 0.035, wave: style === 'wavy' ? 0.03 : 0.004, behind: 0.62 })
  }
  if (style === 'curly' && traits.femininity > 0.5) {
    paintCurls(
      sitter,
      [
        [0, -0.6],
        [0.28, -0.52],
        [0.46, -0.25],
        [0.52, 0.05],
        [0.54, 0.35],
        [0.44, 0.6],
        [0.2, 0.62],
        [-0.2, 0.62],
        [-0.44, 0.6],
        [-0.54, 0.35],
        [-0.52, 0.05],
        [-0.46, -0.25],
        [-0.28, -0.52],
      ],
      { size: 0.075, behind: 0.6, loose: 1 },
    )
  }
  if (style === 'afro' && !hatted) {
    const points: Point[] = []
    for (let index = 0; index < 18; index++) {
      const angle = (index / 18) * Math.PI * 2
      points.push([
        Math.cos(angle) * 0.53 * random.between(0.97, 1.03) - Math.sin(sitter.yaw) * 0.05,
        -0.16 + Math.sin(angle) * 0.5 * random.between(0.97, 1.03),
      ])
    }
    paintCurls(sitter, points, { size: 0.05, behind: 0.25 })
  }
  if (style === 'bun' && !hatted) {
    const x = -Math.sin(sitter.yaw) * 0.12
    const guides = [-1, -0.5, 0, 0.5, 1].map((at): Point[] => [
      [x - 0.155, -0.6 + at * 0.012],
      [x - 0.115, -0.61 + at * 0.085],
      [x, -0.625 + at * 0.125],
      [x + 0.115, -0.61 + at * 0.085],
      [x + 0.155, -0.6 + at * 0.012],
    ])
    paintSheet(sitter, { guides, locks: 22, ragged: 0, sheen: [0.2, 0.6] })
  }
  if (style === 'ponytail') {
    const away = sitter.yaw > 0 ? -1 : 1
    const guides = [-1, -0.5, 0, 0.5, 1].map((at): Point[] => [
      [away * 0.12, -0.44 - at * 0.06],
      [away * (0.36 + at * 0.1), -0.36 - at * 0.1],
      [away * (0.4 + at * 0.1), -0.05],
      [away * (0.4 + at * 0.1), 0.35],
      [away * (0.37 + at * 0.04), 0.74 - Math.abs(at) * 0.06],
    ])
    paintSheet(sitter, { guides, locks: 26, ragged: 0.05, wave: 0.012, behind: 0.25 })
  }
}

/** The hair that frames and covers the head; painted over the face. */
export function paintHair(sitter: Sitter, m: HeadMeasures): void {
  const { context, traits, hair, skin } = sitter
  const style = traits.hairStyle
  if (fullHats.includes(traits.headwear) || traits.headwear === 'clown') return
  if (style === 'bald') return
  const sheets: Sheet[] = []
  const p = (x: number, y: number): Point => onHead(sitter, x, y)
  const away = sitter.yaw > 0 ? -1 : 1

  const hidden = !openHats.includes(traits.headwear)

  if (style === 'buzz') {
    context.save()
    if (hidden) clipBelowHat(sitter)
    context.globalAlpha = 0.82
    const fuzz = { ...hair, shine: mix(hair.light, skin.light, 0.3), light: mix(hair.base, skin.base, 0.2) }
    for (const sheet of cap(sitter, m, 0.012)) paintSheet(sitter, { ...sheet, ragged: 0.002 }, fuzz)
    context.restore()
    return
  }
  if (style === 'afro' || style === 'curly') {
    context.save()
    if (hidden) clipBelowHat(sitter)
    const inner = hairline(sitter, m)
    const big = style === 'afro' ? 1 : 0
    const loop: Point[] = [
      ...inner.map(([x, y]) => p(x, y)).reverse(),
      ...inner.slice(1).map(([x, y]) => p(-x, y)),
    ].reverse()
    const outer = skull(m, style === 'afro' ? 0.12 : 0.085, style === 'afro' ? 0.13 : 0.1)
    const around: Point[] = [
      ...[...outer].reverse().map(([x, y]): Point => [turned(sitter, x, -0.02), y]),
      ...outer.slice(1).map(([x, y]): Point => [turned(sitter, -x, -0.02), y]),
    ]
    const fall = style === 'curly' && traits.femininity > 0.5
    const sides: Point[] = fall
      ? [
          [-0.47, 0.2],
          [-0.46, 0.45],
          [-0.36, 0.52],
          [-0.315, 0.3],
          [-0.33, 0.1],
        ]
      : []
    const region = [...around, ...sides, ...loop, ...sides.map(([x, y]): Point => [-x, y]).reverse()]
    paintCurls(sitter, region, { size: big ? 0.045 : fall ? 0.07 : 0.055, loose: 1 - big })
    context.restore()
    return
  }

  const volume =
    style === 'crop' || style === 'receding'
      ? 0.022
      : style === 'pixie'
        ? 0.04
        : long.includes(style)
          ? 0.045
          : style === 'bun' || style === 'ponytail' || style === 'braids'
            ? 0.022
            : 0.028
  sheets.push(...cap(sitter, m, volume, style === 'crop' ? 0.05 : volume * 1.1))

  if (style === 'side-part' || style === 'pixie' || style === 'receding') {
    const lift = style === 'receding' ? 0.03 : style === 'pixie' ? 0.09 : 0.075
    const back = style === 'receding' ? 0.06 : 0
    const low = style === 'pixie' ? 0.09 : 0
    sheets.push({
      guides: [
        [
          p(away * 0.15, -0.345 - back),
          p(away * 0.19, -0.375 - back),
          p(away * 0.255, -0.345 - back * 0.7),
          p(away * 0.3, -0.255),
          p(away * 0.308, -0.16),
        ],
        [
          p(away * 0.155, -0.4 - back * 0.6),
          [away * 0.22, -0.45],
          [away * 0.3, -0.4],
          [away * 0.355, -0.29],
          [away * 0.362, -0.15],
        ],
        [
          p(away * 0.15, -0.47),
          [away * 0.22, -0.51 - lift * 0.2],
          [away * 0.325, -0.435],
          [away * 0.378, -0.29],
          [away * 0.375, -0.1],
        ],
      ],
      locks: 26,
      ragged: 0.012,
    })
    sheets.push({
      guides: [
        [
          p(away * 0.15, -0.345 - back),
          p(away * 0.08, -0.4 - back),
          p(-away * 0.06, -0.39 - back + low * 0.3),
          p(-away * 0.2, -0.325 - back * 0.6 + low),
          p(-away * 0.3, -0.2 + low * 0.6),
        ],
        [
          p(away * 0.16, -0.38 - back * 0.7),
          p(away * 0.08, -0.46 - back * 0.5),
          [-away * 0.08, -0.47 - lift * 0.3],
          [-away * 0.25, -0.4],
          [-away * 0.345, -0.22],
        ],
        [
          p(away * 0.165, -0.42 - back * 0.4),
          [away * 0.08, -0.52 - lift * 0.5],
          [-away * 0.1, -0.54 - lift * 0.7],
          [-away * 0.29, -0.46 - lift * 0.2],
          [-away * 0.372, -0.22],
        ],
        [
          p(away * 0.165, -0.46),
          [away * 0.09, -0.55 - lift],
          [-away * 0.1, -0.575 - lift],
          [-away * 0.31, -0.48 - lift * 0.6],
          [-away * 0.385, -0.17],
        ],
      ],
      locks: 44,
      ragged: 0.016,
      sheen: [0.15, 0.5],
    })
  }
  if (style === 'quiff' || style === 'tousled' || style === 'crop') {
    const lift = style === 'quiff' ? 0.13 : style === 'tousled' ? 0.085 : 0.045
    const guides: Point[][] = []
    for (const at of [-1, -0.66, -0.33, 0, 0.33, 0.66, 1]) {
      const lean = style === 'quiff' ? -away * 0.09 : style === 'tousled' ? -away * 0.05 : 0
      const drop = Math.abs(at) ** 2 * 0.085
      guides.push([
        p(at * 0.265, -0.325 + drop * 0.7 - (style === 'tousled' ? -0.02 : 0)),
        [at * 0.275 + lean * 0.15 + Math.sin(sitter.yaw) * 0.2, -0.43 + drop - lift * 0.1],
        [at * 0.3 + lean * 0.55 + Math.sin(sitter.yaw) * 0.1, -0.5 + drop - lift * 0.65],
        [at * 0.305 + lean, -0.505 + drop * 1.5 - lift],
      ])
    }
    sheets.push({
      guides,
      locks: style === 'crop' ? 50 : 38,
      ragged: style === 'tousled' ? 0.04 : 0.022,
      wave: style === 'tousled' ? 0.014 : 0,
      sheen: [0.25, 0.7],
    })
  }
  if (style === 'long' || style === 'wavy' || style === 'bob') {
    const end = style === 'bob' ? 0.43 : style === 'long' ? 1.02 : 0.9
    const part = away * 0.07
    for (const side of [-1, 1]) {
      const out = side * 0.42
      const inn = side * 0.325
      const bend = style === 'bob' ? -side * 0.04 : side * 0.05
      sheets.push({
        guides: [
          [
            p(part, -0.355),
            p(side * 0.17, -0.32),
            p(side * 0.285, -0.17),
            [turned(sitter, inn, 0.1), 0.06],
            [turned(sitter, side * 0.318, 0.1), end * 0.55],
            [side * 0.3 + bend, end],
          ],
          [
            p(part, -0.4),
            p(side * 0.2, -0.4),
            [side * 0.32, -0.2],
            [side * 0.37, 0.06],
            [side * 0.37, end * 0.55],
            [side * 0.36 + bend, end * 1.02],
          ],
          [
            p(part, -0.46),
            [side * 0.2 + part * 0.4, -0.5],
            [side * 0.36, -0.28],
            [side * 0.405, 0.04],
            [side * 0.41, end * 0.55],
            [side * 0.4 + bend, end],
          ],
          [
            p(part, -0.51),
            [side * 0.18 + part * 0.5, -0.55],
            [out * 0.93, -0.32],
            [out * 1.03, 0.02],
            [out * 1.05, end * 0.55],
            [out + bend, end * 0.96],
          ],
        ],
        locks: 40,
        ragged: style === 'bob' ? 0.012 : 0.05,
        wave: style === 'wavy' ? 0.026 : 0.002,
        sheen: [0.16, 0.42],
      })
    }
  }
  if (style === 'bun' || style === 'ponytail' || style === 'braids') {
    for (const side of [-1, 1]) {
      sheets.push({
        guides: [
          [
            p(away * 0.05, -0.345),
            p(side * 0.16, -0.32),
            p(side * 0.27, -0.225),
            p(side * 0.32, -0.07),
            [turned(sitter, side * 0.345, 0), 0.02],
          ],
          [
            p(away * 0.05, -0.39),
            p(side * 0.19, -0.38),
            [side * 0.3, -0.25],
            [side * 0.345, -0.1],
            [turned(sitter, side * 0.355, -0.05), 0],
          ],
          [
            p(away * 0.05, -0.45),
            [side * 0.2, -0.46],
            [side * 0.32, -0.3],
            [side * 0.362, -0.13],
            [turned(sitter, side * 0.362, -0.05), -0.03],
          ],
          [
            p(away * 0.05, -0.515),
            [side * 0.21, -0.5],
            [side * 0.335, -0.35],
            [side * 0.376, -0.17],
            [turned(sitter, side * 0.366, -0.05), -0.06],
          ],
        ],
        locks: 34,
        ragged: 0,
        sheen: [0.2, 0.5],
      })
    }
  }
  context.save()
  if (hidden) clipBelowHat(sitter)
  else {
    // The shade hair throws on the forehead.
    const inner = hairline(sitter, m)
    const rim = [
      ...inner.map(([x, y]) => p(-x, y + 0.016)).reverse(),
      ...inner.slice(1).map(([x, y]) => p(x, y + 0.016)),
    ]
    context.fillStyle = alpha(skin.deep, 0.3)
    context.fill(shape([...rim, [0.33, -0.3], [0.15, -0.45], [-0.15, -0.45], [-0.33, -0.3]]))
  }
  for (const sheet of sheets) paintSheet(sitter, sheet)
  context.restore()
  if (style === 'braids') paintBraids(sitter)
}

/** Hair under a hat shows below its brim only. */
function clipBelowHat({ context }: Sitter): void {
  context.beginPath()
  context.rect(-1, -0.34, 2, 3)
  context.clip()
}

function paintBraids(sitter: Sitter): void {
  const { context, hair, lighting, scale } = sitter
  for (const side of [-1, 1]) {
    const knots = 11
    for (let knot = 0; knot < knots; knot++) {
      const y = 0.1 + knot * 0.086
      const x = side * (0.375 + Math.sin(knot * 0.3) * 0.018)
      const w = 0.062 * (1 - knot * 0.022)
      for (const lobe of [-1, 1]) {
        const cx = x + lobe * w * 0.5
        const cy = y + (lobe > 0 ? 0.043 : 0)
        const lit = lighting.side * lobe > 0
        const fill = context.createLinearGradient(cx + lighting.side * w, cy - 0.05, cx - lighting.side * w, cy + 0.06)
        fill.addColorStop(0, lit ? hair.light : hair.base)
        fill.addColorStop(0.55, lit ? hair.base : hair.shadow)
        fill.addColorStop(1, hair.deep)
        context.fillStyle = fill
        const path = shape([
          [cx - lobe * w * 1.05, cy + 0.062],
          [cx - lobe * w * 0.75, cy - 0.01],
          [cx + lobe * w * 0.2, cy - 0.055],
          [cx + lobe * w * 0.78, cy - 0.03],
          [cx + lobe * w * 0.72, cy + 0.02],
          [cx - lobe * w * 0.2, cy + 0.062],
        ])
        context.fill(path)
        if (scale < 150) continue
        context.strokeStyle = alpha(hair.shine, 0.35)
        context.lineWidth = 0.005
        context.stroke(
          line([
            [cx - lobe * w * 0.7, cy + 0.02],
            [cx + lobe * w * 0.1, cy - 0.03],
            [cx + lobe * w * 0.6, cy - 0.02],
          ]),
        )
        context.strokeStyle = alpha(hair.deep, 0.5)
        context.stroke(
          line([
            [cx - lobe * w * 0.6, cy + 0.045],
            [cx + lobe * w * 0.1, cy],
            [cx + lobe * w * 0.6, cy + 0.005],
          ]),
        )
      }
    }
    const end = 0.1 + knots * 0.086
    paintSheet(sitter, {
      guides: [-1, 0, 1].map((at): Point[] => [
        [side * 0.372 + at * 0.028, end - 0.02],
        [side * 0.37 + at * 0.045, end + 0.05],
        [side * 0.366 + at * 0.03, end + 0.13],
      ]),
      locks: 8,
      ragged: 0.03,
    })
  }
}

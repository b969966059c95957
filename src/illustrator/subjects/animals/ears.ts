import type { Point } from '../people/curve.ts'
import { alpha, mix } from '../people/tone.ts'
import type { Head } from './head.ts'

/** Ears that stand behind the skull. */
export function paintBackEars(head: Head): void {
  const { kind } = head.beast.face.ears
  for (const mirror of head.pose.turn > 0 ? [1, -1] : [-1, 1]) {
    if (kind === 'pricked') paintPricked(head, mirror)
    if (kind === 'round') paintRound(head, mirror)
    if (kind === 'long') paintLong(head, mirror)
  }
}

/** Ears that hang before the cheeks. */
export function paintFrontEars(head: Head): void {
  const { kind } = head.beast.face.ears
  for (const mirror of [-1, 1]) {
    if (kind === 'hanging') paintHanging(head, mirror)
    if (kind === 'folded') paintFolded(head, mirror)
  }
}

function earColor({ beast, markColor }: Head): string {
  return beast.face.ears.color ?? markColor('ears') ?? beast.coat.main
}

function paintPricked(head: Head, mirror: number): void {
  const { brush, beast, turned } = head
  const { x, y, width: w, length: h, splay } = beast.face.ears
  const fur = beast.coat.fur
  const put = (points: readonly Point[], depth = -3): Point[] =>
    turned(
      points.map(([px, py, corner]): Point => [px * mirror, py, corner]),
      depth,
    )
  const outline = put([
    [x - w * 0.56, y + 1],
    [x - w * 0.3 + splay * 0.35, y - h * 0.58],
    [x + splay - 0.5, y - h * 0.97],
    [x + splay + 0.7, y - h * 0.98],
    [x + w * 0.44 + splay * 0.55, y - h * 0.5],
    [x + w * 0.6, y + h * 0.12],
    [x, y + h * 0.42],
  ])
  brush.form([{ points: outline, tuft: fur * 0.3, flow: [0, -0.7] }], earColor(head), {
    soft: 3,
    depth: 0.8,
    paint: (tones) => {
      const inner = put(
        [
          [x - w * 0.3, y + 3],
          [x - w * 0.1 + splay * 0.4, y - h * 0.48],
          [x + splay * 0.86 + 0.2, y - h * 0.8],
          [x + w * 0.26 + splay * 0.55, y - h * 0.42],
          [x + w * 0.42, y + h * 0.16],
        ],
        -2.4,
      )
      brush.patch(inner, brush.tones(beast.coat.inner).base, 0)
      const middle = put([[x + w * 0.06, y - h * 0.1]])[0]!
      brush.spot(middle[0], middle[1] + 2, w * 0.4, h * 0.5, tones.deep, 0.5)
      const root = put([[x - w * 0.34, y + 1]])[0]!
      brush.locks(
        { x: root[0] - w * 0.16, y: y - h * 0.22, width: w * 0.34, height: h * 0.34 },
        15,
        h * 0.36,
        [mirror * 0.42, -0.82],
        alpha(mix(tones.shine, '#fff6e6', 0.35), 0.75),
        0.5,
      )
    },
  })
}

function paintRound(head: Head, mirror: number): void {
  const { brush, beast, at } = head
  const { x, y, width, length } = beast.face.ears
  const points: Point[] = Array.from({ length: 10 }, (_, index): Point => {
    const angle = (index / 10) * Math.PI * 2
    return [at(mirror * x, -3) + Math.cos(angle) * width * 0.5, y + Math.sin(angle) * length * 0.5]
  })
  brush.form([{ points, tuft: 0.9 + beast.coat.fur * 0.2, flow: [mirror * 0.4, -0.6] }], earColor(head), {
    soft: 2.6,
    paint: (tones) => {
      const cx = at(mirror * (x - 0.6), -2)
      brush.spot(cx, y + 1, width * 0.42, length * 0.42, brush.tones(beast.coat.inner).base, 0.95)
      brush.spot(cx, y + 2.6, width * 0.38, length * 0.36, tones.deep, 0.6)
      brush.locks(
        { x: cx - width * 0.25, y, width: width * 0.5, height: length * 0.3 },
        9,
        length * 0.3,
        [mirror * 0.3, -0.8],
        alpha(tones.shine, 0.5),
        0.45,
      )
    },
  })
}

function paintLong(head: Head, mirror: number): void {
  const { brush, beast, at } = head
  const { x, y, width: w, length: h, splay } = beast.face.ears
  const cx = (share: number): number => at(mirror * (x + splay * share), -3)
  const ring = (wide: number, low: number, high: number): Point[] => [
    [cx(0) - w * 0.3 * wide, y - h * low],
    [cx(0.45) - w * 0.52 * wide, y - h * (low + (high - low) * 0.45)],
    [cx(0.85) - w * 0.4 * wide, y - h * (low + (high - low) * 0.85)],
    [cx(1), y - h * high],
    [cx(0.85) + w * 0.4 * wide, y - h * (low + (high - low) * 0.85)],
    [cx(0.45) + w * 0.52 * wide, y - h * (low + (high - low) * 0.45)],
    [cx(0) + w * 0.3 * wide, y - h * low],
  ]
  brush.form([{ points: ring(1, -0.12, 1), tuft: 0.5 }], earColor(head), {
    soft: 2.4,
    paint: (tones) => {
      brush.patch(ring(0.58, 0, 0.92), brush.tones(beast.coat.inner).base, 0)
      brush.spot(cx(0.2), y - h * 0.1, w * 0.5, h * 0.35, tones.deep, 0.55)
      brush.spot(cx(0.6), y - h * 0.55, w * 0.16, h * 0.3, tones.shine, 0.3)
    },
  })
}

function paintHanging(head: Head, mirror: number): void {
  const { brush, beast, turned } = head
  const { face, coat } = beast
  const { x, y, width: w, length: h, splay } = face.ears
  const put = (points: readonly Point[]): Point[] =>
    turned(
      points.map(([px, py]): Point => [px * mirror, py]),
      0.5,
    )
  const outline = put([
    [x - w * 0.62, y - 0.5],
    [x, y - h * 0.1],
    [x + w * 0.5 + splay * 0.4, y + h * 0.08],
    [x + w * 0.56 + splay, y + h * 0.5],
    [x + w * 0.34 + splay, y + h * 0.88],
    [x - w * 0.04 + splay * 0.8, y + h],
    [x - w * 0.34 + splay * 0.5, y + h * 0.78],
    [x - w * 0.3 + splay * 0.2, y + h * 0.4],
  ])
  const long = face.curly ? 2.4 : coat.fur
  const tuft = (_: number, py: number): number => (face.curly ? 2 : long * Math.max(0, Math.min(1, (py - y) / h)) * 0.8)
  const shadow = put([[x - w * 0.1, y + h * 0.55]])[0]!
  brush.spot(shadow[0] - mirror * w * 0.2, shadow[1] + 1.5, w * 0.55, h * 0.55, '#2a1620', 0.22)
  brush.form([{ points: outline, tuft, flow: [0, 1] }], earColor(head), {
    soft: 3.4,
    depth: 1,
    paint: (tones) => {
      const top = put([[x + w * 0.05, y + h * 0.2]])[0]!
      brush.spot(top[0], top[1], w * 0.5, h * 0.24, tones.shine, 0.4)
      const low = put([[x, y + h * 0.8]])[0]!
      brush.spot(low[0], low[1], w * 0.7, h * 0.4, tones.deep, 0.4)
      const area = { x: Math.min(top[0], low[0]) - w * 0.5, y: y + 1, width: w, height: h * 0.75 }
      if (face.curly) {
        curls(head, area)
      } else if (long > 0.5) {
        brush.locks(area, 26, h * 0.24, [mirror * 0.18, 1], alpha(tones.deep, 0.35), 0.5)
        brush.locks(area, 18, h * 0.22, [mirror * 0.18, 1], alpha(tones.shine, 0.4), 0.45)
      }
    },
  })
}

/** A small ear whose tip has fallen forward. */
function paintFolded(head: Head, mirror: number): void {
  const { brush, beast, turned } = head
  const { x, y, width: w, length: h, splay } = beast.face.ears
  const put = (points: readonly Point[]): Point[] =>
    turned(
      points.map(([px, py, corner]): Point => [px * mirror, py, corner]),
      -1,
    )
  brush.form(
    [
      {
        points: put([
          [x - w * 0.6, y + 1.5],
          [x - w * 0.2, y - h * 0.42],
          [x + w * 0.5 + splay * 0.4, y - h * 0.36],
          [x + w * 0.72 + splay, y + h * 0.12],
          [x + w * 0.6 + splay, y + h * 0.62],
          [x + w * 0.14, y + h * 0.3],
        ]),
        tuft: 0.3,
      },
    ],
    earColor(head),
    {
      soft: 2.2,
      paint: (tones) => {
        const fold = put([[x + w * 0.2, y - h * 0.15]])[0]!
        brush.spot(fold[0], fold[1], w * 0.5, h * 0.22, tones.shine, 0.5)
        const under = put([[x + w * 0.2, y + h * 0.36]])[0]!
        brush.spot(under[0], under[1], w * 0.6, h * 0.3, tones.deep, 0.6)
      },
    },
  )
}

/** Tight curls over an area. */
export function curls(
  { brush, beast }: { brush: Head['brush']; beast: { coat: { main: string } } },
  area: { x: number; y: number; width: number; height: number },
): void {
  const { context, random } = brush
  if (brush.measuring) return
  const tones = brush.tones(beast.coat.main)
  const count = Math.min(190, Math.round((area.width * area.height) / 5))
  for (const [color, offset] of [
    [alpha(tones.deep, 0.42), 0.25],
    [alpha(tones.shine, 0.5), 0],
  ] as const) {
    context.beginPath()
    for (let index = 0; index < count; index++) {
      const x = area.x + random.next() * area.width
      const y = area.y + random.next() * area.height
      const radius = random.between(0.8, 1.5)
      const start = random.between(0, 6)
      context.moveTo(x + Math.cos(start) * radius, y + offset + Math.sin(start) * radius)
      context.arc(x, y + offset, radius, start, start + 3.4)
    }
    context.strokeStyle = color
    context.lineWidth = Math.max(0.4, brush.pixel * 0.6)
    context.stroke()
  }
}

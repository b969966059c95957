import type { Point } from '../people/curve.ts'
import { alpha, mix } from '../people/tone.ts'
import type { MarkName } from './beast.ts'
import { curls } from './ears.ts'
import type { Head } from './head.ts'
import { stripe } from './stripe.ts'

/** Paints the coat's markings on the face; the skull clips them. */
export function markFace(head: Head): void {
  for (const { name, color } of head.beast.coat.marks) markers[name]?.(head, color)
  if (head.beast.face.curly) curls(head, { x: -16, y: -18, width: 32, height: 16 })
}

const markers: Partial<Record<MarkName, (head: Head, color: string) => void>> = {
  muzzle({ brush, beast, both }, color) {
    const { width: w, noseY, bottom } = beast.face.muzzle
    brush.patch(
      both(
        [
          [0, noseY - 4],
          [w * 0.7, noseY - 2],
          [w * 1.25, noseY + 3],
          [w * 1.2, bottom],
          [w * 0.7, bottom + 6],
          [0, bottom + 7],
        ],
        4,
      ),
      brush.tones(color).base,
      1,
    )
  },
  blaze({ brush, beast, both }, color) {
    const { width: w, noseY, bottom } = beast.face.muzzle
    brush.patch(
      both(
        [
          [0, -17, 1],
          [1.6, -9],
          [2.3, -1],
          [w * 0.8, noseY - 1],
          [w * 1.3, noseY + 4],
          [w * 1.3, bottom],
          [w * 0.7, bottom + 6],
          [0, bottom + 7],
        ],
        4,
      ),
      brush.tones(color).base,
      0.9,
    )
  },
  cheeks({ brush, beast, both }, color) {
    const { eyes, muzzle } = beast.face
    brush.patch(
      both(
        [
          [0, muzzle.noseY - 1.5],
          [3.4, muzzle.noseY - 2],
          [eyes.x, eyes.y + eyes.size + 1.6],
          [eyes.x + 6, eyes.y + eyes.size * 0.7],
          [25, eyes.y + 3],
          [25, 24],
          [0, 26],
        ],
        3,
      ),
      brush.tones(color).base,
      1.4,
      [0.2, -0.6],
    )
  },
  brows({ brush, beast, at }, color) {
    const { eyes } = beast.face
    for (const mirror of [-1, 1]) {
      const x = at(mirror * (eyes.x - 0.6), 3)
      const y = eyes.y - eyes.size * 1.7
      brush.patch(
        [
          [x - 2.3, y + 0.4],
          [x, y - 1.6],
          [x + 2.3, y + 0.4],
          [x, y + 1.5],
        ],
        brush.tones(color).base,
        0.6,
      )
    }
  },
  'wolf-mask'({ brush, beast, both }, color) {
    const { eyes, muzzle } = beast.face
    const [x, y, size] = [eyes.x, eyes.y, eyes.size]
    brush.patch(
      both(
        [
          [0, muzzle.noseY - 3],
          [2.6, y + 1],
          [2.8, y - size * 1.2],
          [x - 0.4, y - size * 2.5],
          [x + size * 1.1, y - size * 1.5],
          [x + size * 1.7, y + size * 0.2],
          [17, y + 4],
          [26, y + 5],
          [26, 26],
          [0, 28],
        ],
        3,
      ),
      brush.tones(color).base,
      1.5,
      [0.1, -0.7],
    )
  },
  'dark-mask'({ brush, beast, at }, color) {
    const { muzzle, eyes } = beast.face
    const tone = brush.tones(color).base
    brush.spot(at(0, 4), muzzle.noseY, muzzle.width * 2, (muzzle.bottom - eyes.y) * 1.05, tone, 1)
    brush.spot(at(0, 4), muzzle.noseY, muzzle.width * 1.5, (muzzle.bottom - eyes.y) * 0.9, tone, 0.9)
  },
  'eye-patches'({ brush, beast, at }, color) {
    const { eyes } = beast.face
    for (const mirror of [-1, 1]) {
      const x = at(mirror * (eyes.x + 0.8), 3)
      const points = [0, 1, 2, 3, 4, 5, 6, 7].map((eighth): Point => {
        const angle = (eighth / 8) * Math.PI * 2
        const u = Math.cos(angle) * eyes.size * 1.75
        const v = Math.sin(angle) * eyes.size * 2.35
        const lean = mirror * 0.62
        return [
          x + u * Math.cos(lean) - v * Math.sin(lean) * 0.9,
          eyes.y + 1.2 + u * Math.sin(lean) + v * Math.cos(lean),
        ]
      })
      brush.patch(points, brush.tones(color).base, 0.8, [mirror * 0.3, 0.6])
    }
  },
  tabby(head, color) {
    const { brush, beast, at } = head
    const { eyes } = beast.face
    const pale = mix(brush.tones(beast.coat.main).light, '#fff3de', 0.6)
    for (const mirror of [-1, 1]) {
      brush.spot(at(mirror * (eyes.x - 1), 3), eyes.y - eyes.size * 1.25, eyes.size * 1.1, eyes.size * 0.7, pale, 0.75)
      brush.spot(at(mirror * (eyes.x + 0.6), 3), eyes.y + eyes.size * 1.3, eyes.size * 1.2, eyes.size * 0.66, pale, 0.7)
    }
    stripes(head, alpha(head.brush.tones(color).base, 0.9), [
      [[0, -19], [0, -13], [0, -6.5], 0.8],
      [[3, -18.5], [3.4, -12], [2.4, -6.4], 0.9],
      [[6.4, -17.5], [7.4, -11.5], [5.6, -6.8], 0.95],
      [[10.4, -15], [11.4, -10.5], [10, -6.6], 0.75],
      [[12.6, 2.2], [17, 2.8], [22, 0], 0.75],
      [[12.4, 5.4], [17, 7], [23, 5.4], 0.85],
      [[12.6, 9], [16.5, 11.4], [21, 11.6], 0.7],
    ])
  },
  tiger(head, color) {
    const { brush, beast, both, at } = head
    const white = brush.tones('#fbf3e6').base
    const { eyes } = beast.face
    for (const mirror of [-1, 1]) brush.spot(at(mirror * (eyes.x + 1), 3), eyes.y - 4.6, 5.4, 4, white, 1)
    brush.patch(
      both(
        [
          [0, 7],
          [7, 6],
          [13, 9],
          [25, 5],
          [25, 25],
          [0, 26],
        ],
        3,
      ),
      white,
      1.4,
      [0.2, -0.5],
    )
    stripes(head, brush.tones(color).base, [
      [[-5, -15.5], [0, -13.6], [5, -15.5], 0.9],
      [[-6.4, -12], [0, -10.2], [6.4, -12], 1],
      [[-4.6, -8.6], [0, -7.2], [4.6, -8.6], 0.8],
      [[0, -18], [0, -12], [0, -5.4], 0.7],
      [[9.5, -15], [10.5, -11], [8, -8], 0.9],
      [[14, -11], [14.5, -7.5], [11.5, -4.8], 0.9],
      [[14, 0.4], [17.5, 0.6], [24, -3], 1],
      [[14.5, 4.4], [18, 5.8], [25, 4], 1.1],
      [[13, 8.6], [17, 11.4], [24, 11], 1],
      [[9.5, 12.4], [13, 16], [19, 17], 0.8],
    ])
  },
  spots({ brush, beast, both }, color) {
    const tone = brush.tones(color).base
    const { random } = brush
    void both
    void beast
    for (const [x, y, size] of [
      [-13, -9, 2.4],
      [-6, -14, 1.7],
      [5.5, -12.5, 2.1],
      [13.6, -6, 1.6],
      [-16, 3, 1.5],
      [16, 5, 2],
      [-11, 10, 1.3],
      [11, 12, 1.4],
      [0.5, -6, 1.2],
      [-9, -5.5, 1.1],
      [9.6, -15.4, 1.2],
    ] as const) {
      brush.patch(blot(x, y, size, random.next()), tone, 0.3)
    }
  },
  patches({ brush, beast, turned }, color) {
    const { eyes } = beast.face
    brush.patch(
      turned(
        [
          [-24, -22],
          [-3, -22],
          [-2.4, -8],
          [-4, eyes.y + 3],
          [-10, eyes.y + 7],
          [-18, eyes.y + 4],
          [-26, 2],
        ],
        2,
      ),
      brush.tones(color).base,
      1.1,
    )
  },
}

/** An uneven round spot. */
export function blot(x: number, y: number, size: number, turn: number): Point[] {
  return [0, 1, 2, 3, 4, 5].map((sixth): Point => {
    const angle = (sixth / 6 + turn) * Math.PI * 2
    const reach = size * (0.8 + 0.35 * Math.sin(sixth * 2.3 + turn * 9))
    return [x + Math.cos(angle) * reach, y + Math.sin(angle) * reach * 0.9]
  })
}

/** Tapered stripes; those beside the middle are mirrored. */
function stripes({ brush, at }: Head, color: string, list: readonly (readonly [Point, Point, Point, number])[]): void {
  const { context } = brush
  if (brush.measuring) return
  context.fillStyle = color
  for (const [from, bend, to, width] of list) {
    const central = from[0] <= 0
    for (const mirror of central ? [1] : [-1, 1]) {
      const put = ([x, y]: Point): Point => [at(x * mirror, 1.5), y]
      context.fill(stripe(put(from), put(bend), put(to), width))
    }
  }
}

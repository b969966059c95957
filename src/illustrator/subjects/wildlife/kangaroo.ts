import { createAnimal, wordsOf } from '../animals/animal.ts'
import type { Brush } from '../animals/brush.ts'
import { furColor } from '../animals/coat-words.ts'
import { paintEye } from '../animals/eye.ts'
import { limb } from '../animals/outline.ts'
import { trace, traceBones } from '../animals/trace.ts'
import { alpha, mix, shift } from '../people/tone.ts'

const head = '30 -100, 35 -108, 43 -109, 50 -104, 58 -97, 62 -92.4, 60 -88, 53 -87.6, 45 -89, 37 -90, 31 -94'

function paintEar(brush: Brush, dx: number, fur: string): void {
  const outline = trace('34 -106, 27 -115, 27 -127, 32 -132, 37 -124, 39 -112, 39 -106').map(
    ([x, y]): [number, number] => [x + dx, y],
  )
  brush.form([{ points: outline }], fur, {
    soft: 1.8,
    paint: (tones) =>
      brush.patch(
        trace('34 -108, 30 -116, 31 -126, 35 -120, 36 -110').map(([x, y]): [number, number] => [x + dx, y]),
        mix(tones.deep, '#dba798', 0.6),
        0,
      ),
  })
}

function paintFace(brush: Brush, fur: string): void {
  brush.form([{ points: trace(head), tuft: 0.5 }], fur, {
    soft: 3.6,
    paint: (tones) => {
      brush.spot(57, -91, 8, 5, brush.tones('#f2e3cd').base, 0.7)
      brush.spot(46, -102, 7, 3, tones.shine, 0.5, 0.5)
      brush.spot(60.6, -92.4, 2.6, 2, '#2a1e1d', 1)
      brush.spot(60.6, -92.4, 2.2, 1.7, '#2a1e1d', 1)
      brush.line(trace('60 -88.8, 55 -89, 51 -91.4'), 0.6, alpha(tones.deep, 0.8))
    },
  })
  paintEye(brush, 46, -99.6, 2, 1, { iris: '#33200f', pupil: 'round', open: 0.9, tilt: 0.1, rim: '#1d1513' }, 'open')
}

/** A joey's head and paws over the pouch's edge. */
function paintJoey(brush: Brush, fur: string): void {
  const { context } = brush
  context.save()
  context.translate(5, 6)
  context.scale(0.44, 0.44)
  paintEar(brush, 6, shift(fur, 0.8))
  paintEar(brush, 0, fur)
  paintFace(brush, shift(fur, 1.08))
  context.restore()
}

function paintKangaroo(brush: Brush, fur: string, joey: boolean): void {
  const far = mix(fur, '#34263e', 0.24)
  const belly = brush.tones(mix(fur, '#fbf1de', 0.7)).base
  const foot = (dx: number, color: string): void => {
    const points = trace('-12 -9, -2 -9, 12 -6, 27 -4.6, 31 -1.6, 28 0, -12 0, -17 -4').map(
      ([x, y]): [number, number] => [x + dx, y],
    )
    brush.form([{ points }], color, {
      soft: 2.4,
      paint: (tones) => brush.spot(29 + dx, -1.6, 4, 2.4, tones.deep, 0.8),
    })
  }
  brush.form(
    [{ points: limb(traceBones('-18 -36 20, -32 -22 14, -48 -10 10, -66 -5 8, -82 -6 5, -90 -9 2')), tuft: 0.7 }],
    fur,
    { soft: 4 },
  )
  foot(6, far)
  brush.form([{ points: limb(traceBones('0 -36 22, 12 -26 15, 6 -14 9, -2 -5 8')) }], far, { soft: 3, rim: 0.3 })
  brush.form([{ points: limb(traceBones('22 -68 8, 34 -60 6.4, 42 -50 4.6, 44 -44 4')) }], far, { soft: 2, rim: 0.3 })
  paintEar(brush, 6, far)
  const body = trace(
    '30 -104, 26 -94, 18 -80, 4 -70, -12 -58, -24 -42, -26 -24, -18 -12, 0 -9, 16 -16, 25 -30, 30 -48, 33 -66, 37 -80, 41 -90, 36 -100',
  )
  brush.form([{ points: body, tuft: 0.9, flow: [-0.5, 0.8] }], fur, {
    soft: 8,
    paint: (tones) => {
      brush.patch(trace('42 -88, 33 -84, 27 -68, 21 -50, 13 -30, 8 -8, 30 -8, 44 -50'), belly, 1.6, [-0.5, 0.8])
      brush.locks({ x: -26, y: -100, width: 60, height: 90 }, 110, 4, [-0.5, 0.85], alpha(tones.deep, 0.2), 0.4)
      brush.locks({ x: -26, y: -100, width: 60, height: 90 }, 90, 4, [-0.5, 0.85], alpha(tones.shine, 0.25), 0.4)
      brush.spot(10, -62, 12, 10, tones.shine, 0.3, -0.6)
    },
  })
  if (joey) paintJoey(brush, fur)
  brush.form([{ points: trace('12 -34, 20 -31, 29 -35, 27 -24, 20 -15, 12 -18') }], mix(fur, '#fbf1de', 0.6), {
    soft: 3,
    paint: (tones) => brush.line(trace('11 -33, 20 -30, 29 -35'), 1, alpha(tones.deep, 0.7)),
  })
  foot(-6, fur)
  brush.form(
    [{ points: trace('-24 -40, -10 -48, 6 -42, 11 -30, 4 -20, -4 -12, -4 -5, -16 -3, -18 -12, -26 -24'), tuft: 0.6 }],
    fur,
    {
      soft: 6.4,
      depth: 0.9,
      paint: (tones) => brush.spot(-8, -34, 11, 9, tones.shine, 0.34),
    },
  )
  brush.form([{ points: limb(traceBones('22 -74 10, 29 -62 7.6, 38 -54 5.4, 46 -49 4.6')) }], fur, {
    soft: 2.4,
    paint: (tones) => brush.spot(45, -49, 4, 3, tones.deep, 0.5),
  })
  paintEar(brush, 0, fur)
  paintFace(brush, fur)
  brush.head({ left: 34, right: 54, crown: -108, eyes: [47, -99.6], chin: -88 })
}

/** A kangaroo on its haunches, a joey in the pouch unless it is young itself. */
export const kangaroo = createAnimal({
  name: 'kangaroo',
  nouns: ['kangaroo', 'wallaby', 'joey'],
  metres: (asked) => (wordsOf(asked).has('joey') || wordsOf(asked).has('baby') ? 0.8 : 1.6),
  draw(brush, asked) {
    const [first] = asked.attributes.colors
    const words = wordsOf(asked)
    const pouch = words.has('joey') ? asked.noun !== 'joey' : words.has('mother') || words.has('pouch')
    paintKangaroo(brush, first ? furColor(first) : '#b17c50', pouch)
  },
})

import { createAnimal, wordsOf } from '../animals/animal.ts'
import type { Brush } from '../animals/brush.ts'
import { furColor } from '../animals/coat-words.ts'
import { limb, oval } from '../animals/outline.ts'
import { trace, traceBones } from '../animals/trace.ts'
import type { Point } from '../people/curve.ts'
import { alpha, mix, shift } from '../people/tone.ts'

/** Jointed legs from thorax to ground; the far ones darker. */
function paintLegs(brush: Brush, legs: readonly string[], color: string): void {
  for (const leg of legs) brush.form([{ points: limb(traceBones(leg)) }], color, { soft: 0.9, rim: 0.6, gloss: 0.7 })
}

function paintEyeDot(brush: Brush, x: number, y: number, size: number, color: string): void {
  brush.form([{ points: oval(x, y, size, size * 1.15) }], color, { soft: 1.4, gloss: 1 })
  brush.spot(x + brush.side * size * 0.3, y - size * 0.4, size * 0.36, size * 0.36, '#ffffff', 0.95)
}

function paintClearWing(brush: Brush, points: readonly Point[], root: Point): void {
  brush.reach(points)
  if (brush.measuring) return
  brush.patch(points, alpha('#e6f1f6', 0.66), 0)
  for (const tip of points) brush.line([root, tip], 0.5, alpha('#3c5360', 0.45))
}

function paintAnt(brush: Brush, color: string): void {
  const far = mix(color, '#241c2c', 0.4)
  paintLegs(
    brush,
    [
      '4 -18 3, 14 -32 2.2, 22 -14 1.8, 28 0 1.4',
      '0 -18 3, 2 -34 2.2, 0 -16 1.8, 4 0 1.4',
      '-6 -18 3, -20 -34 2.2, -30 -16 1.8, -36 0 1.4',
    ],
    far,
  )
  paintLegs(brush, ['30 -30 1.8, 40 -42 1.4, 52 -40 1.2', '28 -31 1.8, 34 -46 1.4, 46 -50 1.2'], color)
  for (const [x, y, rx, ry, tilt] of [
    [-27, -23, 17, 12, 0.12],
    [-6, -18, 6, 5, 0],
    [6, -19, 9.4, 7, -0.1],
    [25, -25, 11, 9.4, 0.2],
  ] as const)
    brush.form([{ points: oval(x, y, rx, ry, tilt) }], color, {
      soft: 3,
      gloss: 0.9,
      paint: (tones) => {
        if (rx > 15)
          for (const band of [-10, -2, 6])
            brush.line(
              trace(`${x + band} ${y - 13}, ${x + band - 3} ${y}, ${x + band} ${y + 13}`),
              0.8,
              alpha(tones.deep, 0.6),
            )
        brush.spot(x + 2, y - ry * 0.5, rx * 0.5, ry * 0.3, '#ffffff', 0.4)
      },
    })
  brush.form([{ points: trace('33 -21, 40 -19, 43 -14!, 38 -14, 32 -17') }], shift(color, 0.7), { soft: 1 })
  paintEyeDot(brush, 28, -28, 2.8, '#17120f')
  paintLegs(
    brush,
    [
      '8 -16 3.2, 20 -26 2.4, 26 -10 2, 34 0 1.5',
      '4 -15 3.2, 8 -28 2.4, 10 -12 2, 15 0 1.5',
      '-4 -16 3.2, -14 -28 2.4, -20 -12 2, -26 0 1.5',
    ],
    color,
  )
}

function paintFly(brush: Brush, color: string, isMosquito: boolean): void {
  const far = mix(color, '#241c2c', 0.4)
  if (isMosquito) {
    paintLegs(brush, ['8 -34 1.8, 24 -52 1.4, 32 -20 1.2, 38 0 1', '0 -34 1.8, -12 -56 1.4, -26 -24 1.2, -34 0 1'], far)
    brush.form([{ points: limb(traceBones('0 -34 7, -18 -28 6.4, -38 -16 5, -46 -11 3')) }], color, {
      soft: 2,
      paint: (tones) => {
        for (let x = -8; x > -46; x -= 7)
          brush.line(
            [
              [x, -40],
              [x - 4, -8],
            ],
            1.4,
            alpha(tones.light, 0.7),
          )
      },
    })
    paintClearWing(brush, trace('2 -38, -16 -54, -40 -58, -48 -50, -30 -42, -8 -36'), [2, -37])
    brush.form([{ points: oval(6, -37, 9, 7.4) }], color, { soft: 2.6 })
    brush.form([{ points: oval(18, -34, 5.4, 5) }], color, { soft: 1.6 })
    paintLegs(brush, ['21 -31 1.8, 30 -22 1.4, 38 -13 0.9', '21 -36 1, 32 -42 0.8', '20 -37 1, 29 -47 0.8'], color)
    paintEyeDot(brush, 19.6, -35.6, 3, '#5c1f1a')
    paintLegs(brush, ['10 -33 2, 20 -50 1.5, 24 -20 1.3, 22 0 1', '4 -32 2, -4 -48 1.5, -8 -20 1.3, -12 0 1'], color)
    return
  }
  paintLegs(brush, ['10 -14 2.4, 22 -16 1.8, 30 0 1.4', '-8 -14 2.4, -20 -16 1.8, -30 0 1.4'], far)
  brush.form([{ points: oval(-18, -22, 19, 13, 0.16), tuft: 0.8 }], shift(color, 0.95), {
    soft: 4,
    gloss: 0.8,
    paint: (tones) => {
      for (const x of [-28, -20, -12]) brush.line(trace(`${x} -36, ${x - 3} -22, ${x} -8`), 1.2, alpha(tones.deep, 0.7))
    },
  })
  brush.form([{ points: oval(7, -24, 14, 12.4), tuft: 0.8 }], color, { soft: 4, gloss: 0.7 })
  paintClearWing(brush, trace('8 -32, -8 -46, -32 -48, -46 -38, -40 -28, -18 -24, 2 -26'), [8, -31])
  brush.form([{ points: oval(24, -23, 9, 10) }], shift(color, 0.8), { soft: 2.4 })
  paintEyeDot(brush, 26, -26, 7, '#a8322a')
  paintLegs(
    brush,
    [
      '31 -16 2, 35 -10 2.4',
      '12 -14 2.6, 22 -10 2, 24 0 1.5',
      '2 -13 2.6, 4 -8 2, 8 0 1.5',
      '-6 -14 2.6, -14 -10 2, -18 0 1.5',
    ],
    color,
  )
}

function paintGrasshopper(brush: Brush, color: string): void {
  const far = mix(color, '#241c2c', 0.34)
  paintLegs(brush, ['18 -16 3, 26 -14 2.2, 32 0 1.6', '-10 -20 8, -34 -46 4, -46 -22 2.4, -52 0 1.8'], far)
  brush.form(
    [{ points: trace('-62 -18, -40 -28, -6 -34, 24 -36, 36 -34, 39 -26, 35 -16, 24 -13, 0 -14, -34 -15') }],
    color,
    {
      soft: 4,
      gloss: 0.6,
      paint: (tones) => {
        for (let x = -50; x < 0; x += 7)
          brush.line(trace(`${x} -30, ${x - 2} -20, ${x + 1} -12`), 0.7, alpha(tones.deep, 0.4))
        brush.patch(trace('24 -15, -50 -14, -50 -8, 30 -8'), brush.tones('#e9dfa6').base, 0)
        brush.line(trace('20 -36, 16 -26, 20 -14'), 1, alpha(tones.deep, 0.5))
      },
    },
  )
  brush.form([{ points: trace('20 -36, -6 -36, -42 -28, -68 -18, -44 -20, -6 -24, 16 -26') }], shift(color, 0.84), {
    soft: 2.4,
    paint: (tones) => {
      for (const y of [-34, -31, -28]) brush.line(trace(`18 ${y}, -20 ${y + 1}, -60 -19`), 0.5, alpha(tones.deep, 0.5))
    },
  })
  paintLegs(brush, ['36 -34 1.2, 46 -52 0.9, 60 -60 0.7', '34 -35 1.2, 40 -54 0.9, 50 -66 0.7'], shift(color, 0.7))
  paintEyeDot(brush, 34, -30, 3.4, '#3a2418')
  brush.line(trace('38 -20, 34 -19, 31 -21'), 0.8, shift(color, 0.5))
  paintLegs(
    brush,
    [
      '22 -16 3.2, 30 -8 2.4, 40 0 1.7',
      '10 -15 3.2, 6 -8 2.4, 12 0 1.7',
      '-4 -18 10, -24 -42 5, -30 -46 4, -34 -22 2.6, -40 0 2, -30 0 1.6',
    ],
    shift(color, 0.94),
  )
}

function paintCaterpillar(brush: Brush, color: string): void {
  const rings = Array.from({ length: 9 }, (_, index): readonly [number, number] => [
    -56 + index * 13.4,
    -12 - Math.max(0, Math.sin((index / 8) * Math.PI * 1.5 + 0.2)) * 9 - (index === 8 ? 7 : 0),
  ])
  for (const [x, y] of rings.slice(0, -1))
    brush.form([{ points: trace(`${x - 3} ${y + 8}, ${x + 3} ${y + 8}, ${x + 2} 0, ${x - 2} 0`) }], shift(color, 0.6), {
      soft: 1,
    })
  for (const [index, [x, y]] of rings.entries())
    brush.form(
      [{ points: oval(x, y, index === 8 ? 12.4 : 10.4, index === 8 ? 12.4 : 11.6) }],
      index % 2 ? color : shift(color, 1.14),
      {
        soft: 3.6,
        gloss: 0.7,
        paint: (tones) => {
          brush.spot(x, y - 5, 5, 3, '#ffffff', 0.35)
          if (index < 8) brush.spot(x, y, 2.6, 2.6, brush.tones('#e8a13a').base, 0.9)
          else brush.line(trace(`${x + 2} ${y + 4}, ${x + 6} ${y + 7}, ${x + 9} ${y + 3}`), 0.9, alpha(tones.deep, 0.9))
        },
      },
    )
  const [hx, hy] = rings[8]!
  for (const dx of [0, 8]) {
    brush.line(
      [
        [hx + dx - 2, hy - 10],
        [hx + dx + 1, hy - 22],
      ],
      1.2,
      shift(color, 0.5),
    )
    brush.form([{ points: oval(hx + dx + 1, hy - 23, 2, 2) }], '#e8a13a', { soft: 0.8, gloss: 0.8 })
  }
  for (const dx of [1, 8]) {
    brush.form([{ points: oval(hx + dx, hy - 2, 3, 3.6) }], '#fbf8f0', { soft: 0.9 })
    brush.spot(hx + dx + 0.8, hy - 1.6, 1.7, 2, '#17120f', 1)
  }
}

function paintScorpion(brush: Brush, color: string): void {
  const far = mix(color, '#241c2c', 0.34)
  for (let index = 0; index < 4; index++)
    paintLegs(brush, [`${10 - index * 9} -12 4, ${16 - index * 13} -26 3, ${22 - index * 17} 0 1.4`], far)
  const tail = traceBones(
    '-22 -12 11, -38 -14 10, -52 -24 9, -56 -42 8.4, -48 -58 8, -34 -64 8, -24 -58 7, -20 -50 1.4',
  )
  brush.form([{ points: limb(tail) }], color, {
    soft: 2.6,
    gloss: 0.8,
    paint: (tones) => {
      for (const [x, y] of tail.slice(1, 7)) brush.spot(x, y, 2.2, 4.6, tones.deep, 0.6)
    },
  })
  brush.form([{ points: trace('24 -20, 34 -16, 30 -6, 10 -4, -14 -4, -30 -8, -30 -16, -14 -21, 8 -22') }], color, {
    soft: 4,
    gloss: 0.8,
    paint: (tones) => {
      for (let x = -24; x < 16; x += 7)
        brush.line(trace(`${x} -24, ${x - 2} -12, ${x} -2`), 0.9, alpha(tones.deep, 0.6))
    },
  })
  for (const [dy, tone] of [
    [-6, far],
    [0, color],
  ] as const) {
    paintLegs(brush, [`26 ${-12 + dy} 5, 42 ${-6 + dy} 4.4, 50 ${-16 + dy} 5`], tone)
    brush.form(
      [
        {
          points: trace(
            `46 ${-14 + dy}, 52 ${-26 + dy}, 64 ${-30 + dy}, 76 ${-25 + dy}!, 66 ${-23 + dy}, 60 ${-19 + dy}, 74 ${-17 + dy}!, 62 ${-11 + dy}, 52 ${-9 + dy}`,
          ),
        },
      ],
      tone,
      { soft: 2.4, gloss: 0.9 },
    )
  }
  paintEyeDot(brush, 26, -18, 2, '#120e0c')
  for (let index = 0; index < 4; index++)
    paintLegs(brush, [`${14 - index * 9} -9 4, ${20 - index * 12} -20 3, ${30 - index * 17} 0 1.4`], shift(color, 0.92))
}

/** An ant. */
export const ant = createAnimal({
  name: 'ant',
  nouns: ['ant', 'termite'],
  metres: () => 0.05,
  draw: (brush, { attributes: { colors } }) => paintAnt(brush, colors[0] ? furColor(colors[0]) : '#6e2f22'),
})

/** A housefly or a mosquito. */
export const fly = createAnimal({
  name: 'fly',
  nouns: ['fly', 'housefly', 'mosquito', 'gnat'],
  metres: () => 0.05,
  draw(brush, asked) {
    const [first] = asked.attributes.colors
    const words = wordsOf(asked)
    const isMosquito = words.has('mosquito') || words.has('gnat')
    paintFly(brush, first ? furColor(first) : isMosquito ? '#6a5a50' : '#3f4a5c', isMosquito)
  },
})

/** A grasshopper, its hind legs drawn up. */
export const grasshopper = createAnimal({
  name: 'grasshopper',
  nouns: ['grasshopper', 'cricket', 'locust', 'katydid'],
  metres: () => 0.06,
  draw: (brush, { attributes: { colors } }) => paintGrasshopper(brush, colors[0] ? furColor(colors[0]) : '#7fae3c'),
})

/** A caterpillar walking. */
export const caterpillar = createAnimal({
  name: 'caterpillar',
  nouns: ['caterpillar', 'inchworm', 'centipede', 'millipede', 'larva'],
  metres: () => 0.05,
  draw: (brush, { attributes: { colors } }) => paintCaterpillar(brush, colors[0] ? furColor(colors[0]) : '#86b83e'),
})

/** A scorpion, its sting raised. */
export const scorpion = createAnimal({
  name: 'scorpion',
  nouns: ['scorpion'],
  metres: () => 0.1,
  draw: (brush, { attributes: { colors } }) => paintScorpion(brush, colors[0] ? furColor(colors[0]) : '#4a3630'),
})

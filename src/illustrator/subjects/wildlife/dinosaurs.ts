import { createAnimal, wordsOf } from '../animals/animal.ts'
import type { Brush } from '../animals/brush.ts'
import { furColor } from '../animals/coat-words.ts'
import { paintEye } from '../animals/eye.ts'
import { limb } from '../animals/outline.ts'
import { trace, traceBones } from '../animals/trace.ts'
import { alpha, mix, shift } from '../people/tone.ts'

const eye = { iris: '#d9a22c', pupil: 'slit', open: 0.9, tilt: 0, rim: '#20201a' } as const

/** A column of a leg with blunt toes. */
function paintLeg(brush: Brush, x: number, top: number, width: number, color: string): void {
  brush.form(
    [
      {
        points: trace(
          `${x - width * 0.6} ${top}, ${x + width * 0.6} ${top}, ${x + width * 0.55} ${top * 0.5}, ${x + width * 0.5} -6, ${x + width * 0.72} 0, ${x - width * 0.5} 0, ${x - width * 0.5} -8, ${x - width * 0.6} ${top * 0.5}`,
        ),
      },
    ],
    color,
    {
      soft: 3.4,
      paint: (tones) => {
        for (const share of [-0.2, 0.2, 0.56]) brush.spot(x + width * share, -1.6, width * 0.15, 2, tones.shine, 0.9)
        brush.line(
          trace(`${x - width * 0.4} ${top * 0.42}, ${x} ${top * 0.38}, ${x + width * 0.4} ${top * 0.42}`),
          0.7,
          alpha(tones.deep, 0.3),
        )
      },
    },
  )
}

/** Hide of small plates, darker over the back. */
function paintHide(
  brush: Brush,
  left: number,
  top: number,
  width: number,
  height: number,
  tones: ReturnType<Brush['tones']>,
): void {
  for (let index = 0; index < 150; index++) {
    const x = left + brush.random.next() * width
    const y = top + brush.random.next() * height
    brush.spot(
      x,
      y,
      brush.random.between(0.9, 2),
      brush.random.between(0.8, 1.5),
      index % 2 ? tones.shine : tones.deep,
      0.26,
    )
  }
  for (let x = left + 8; x < left + width; x += 15) brush.spot(x, top + 4, 3.6, height * 0.4, tones.deep, 0.34, 0.16)
}

function paintTriceratops(brush: Brush, skin: string): void {
  const far = mix(skin, '#2a2a44', 0.3)
  const horn = '#eadfc4'
  paintLeg(brush, -30, -38, 17, far)
  paintLeg(brush, 26, -34, 15, far)
  brush.form([{ points: trace('-46 -58, -66 -44, -88 -26, -102 -14!, -84 -18, -60 -26, -42 -34') }], skin, { soft: 5 })
  const body = '40 -56, 24 -68, 2 -76, -22 -74, -42 -62, -54 -46, -50 -30, -34 -22, -6 -18, 22 -20, 40 -28, 48 -42'
  brush.form([{ points: trace(body) }], skin, {
    soft: 9,
    paint: (tones) => {
      brush.patch(
        trace('-52 -26, -20 -28, 20 -28, 48 -32, 48 -10, -52 -10'),
        brush.tones(mix(skin, '#f4e8c6', 0.5)).base,
        0,
      )
      paintHide(brush, -50, -74, 92, 48, tones)
    },
  })
  paintLeg(brush, -38, -40, 20, skin)
  paintLeg(brush, 16, -36, 17, skin)
  brush.form([{ points: limb(traceBones('56 -62 5.6, 68 -74 4.4, 80 -80 2.8, 88 -82 0.6')) }], shift(horn, 0.8), {
    soft: 1.6,
    gloss: 0.6,
  })
  const frill = '34 -38, 26 -52, 24 -68, 30 -84, 42 -92, 54 -90, 60 -78, 60 -62, 52 -44, 44 -36'
  brush.form([{ points: trace(frill) }], shift(skin, 0.86), {
    soft: 5,
    paint: (tones) => {
      for (const [x, y] of [
        [35, -76],
        [34, -60],
        [45, -80],
      ] as const) {
        brush.spot(x, y, 6, 8, brush.tones('#c9603a').base, 0.7)
        brush.spot(x, y, 3, 4, tones.shine, 0.4)
      }
    },
  })
  for (const point of [
    '24 -66, 17 -69!, 25 -73',
    '27 -80, 21 -86!, 31 -87',
    '36 -90, 34 -98!, 43 -93',
    '25 -52, 18 -52!, 28 -46',
    '49 -92, 52 -99!, 57 -88',
  ])
    brush.form([{ points: trace(point) }], horn, { soft: 1 })
  brush.form(
    [{ points: trace('44 -66, 54 -68, 66 -60, 78 -48, 86 -38, 86 -30!, 78 -30, 68 -28, 56 -30, 46 -36, 41 -50') }],
    skin,
    {
      soft: 5.4,
      paint: (tones) => {
        brush.spot(82, -34, 8, 7, brush.tones('#cbb88c').base, 0.8)
        brush.line(trace('84 -31, 70 -34, 58 -38'), 0.9, alpha(tones.deep, 0.8))
        brush.spot(79, -43, 1.5, 1.2, tones.deep, 0.9)
      },
    },
  )
  brush.form([{ points: trace('72 -53, 76 -64!, 80 -48') }], horn, { soft: 1.4, gloss: 0.6 })
  brush.form([{ points: limb(traceBones('52 -62 6.4, 62 -76 5, 74 -85 3, 83 -89 0.6')) }], horn, {
    soft: 1.8,
    gloss: 0.7,
  })
  paintEye(brush, 59, -54, 2.5, 1, eye, 'open')
}

function paintStegosaurus(brush: Brush, skin: string): void {
  const far = mix(skin, '#2a2a44', 0.3)
  const plate = mix('#d0743a', skin, 0.25)
  paintLeg(brush, -24, -42, 17, far)
  paintLeg(brush, 30, -30, 12, far)
  const line: (readonly [x: number, y: number, size: number, lean: number])[] = [
    [56, -42, 6, 0.4],
    [46, -48, 9, 0.3],
    [34, -58, 13, 0.2],
    [18, -68, 17, 0.1],
    [0, -75, 20, 0],
    [-19, -76, 20, -0.1],
    [-37, -69, 17, -0.24],
    [-53, -57, 13, -0.36],
    [-67, -45, 9, -0.44],
  ]
  for (const isFar of [true, false]) {
    for (const [x, y, size, lean] of line) {
      const dx = isFar ? 7 : 0
      const tipX = x + dx + Math.sin(lean) * size * 1.6
      const tipY = y - Math.cos(lean) * size * 1.5
      brush.form(
        [
          {
            points: [
              [x + dx - size * 0.34, y + 5],
              [x + dx - size * 0.62 + Math.sin(lean) * size * 0.6, y - size * 0.62],
              [tipX, tipY, 1],
              [x + dx + size * 0.62 + Math.sin(lean) * size * 0.6, y - size * 0.62],
              [x + dx + size * 0.34, y + 5],
            ],
          },
        ],
        isFar ? shift(plate, 0.74) : plate,
        {
          soft: size * 0.2,
          paint: (tones) => {
            for (const turn of [-0.3, 0, 0.3])
              brush.line(
                [
                  [x + dx, y + 4],
                  [tipX + turn * size, tipY + size * 0.4],
                ],
                0.6,
                alpha(tones.deep, 0.4),
              )
          },
        },
      )
    }
  }
  for (const spike of ['-94 -28, -104 -46!, -88 -32', '-102 -22, -116 -36!, -97 -27'])
    brush.form([{ points: trace(spike) }], '#eadfc4', { soft: 1.4, gloss: 0.6 })
  const body =
    '74 -40, 66 -45, 54 -42, 40 -52, 22 -64, 0 -71, -20 -72, -40 -63, -58 -48, -78 -34, -98 -25, -114 -20, -98 -16, -74 -20, -52 -28, -34 -24, -8 -20, 16 -20, 34 -22, 46 -28, 56 -32, 66 -31, 76 -33'
  brush.form([{ points: trace(body) }], skin, {
    soft: 8,
    paint: (tones) => {
      brush.patch(
        trace('-60 -26, -20 -28, 20 -28, 50 -32, 78 -35, 78 -10, -60 -10'),
        brush.tones(mix(skin, '#f4e8c6', 0.5)).base,
        0,
      )
      paintHide(brush, -70, -70, 116, 42, tones)
      brush.line(trace('76 -35.6, 70 -35, 64 -37'), 0.8, alpha(tones.deep, 0.8))
      brush.spot(74, -39, 0.9, 0.8, tones.deep, 0.9)
    },
  })
  for (const spike of ['-90 -24, -98 -8!, -84 -22', '-100 -20, -112 -6!, -94 -21'])
    brush.form([{ points: trace(spike) }], '#f1e7d0', { soft: 1.4, gloss: 0.6 })
  paintLeg(brush, -34, -46, 20, skin)
  paintLeg(brush, 20, -32, 14, skin)
  paintEye(brush, 66.4, -40, 1.8, 1, eye, 'open')
}

function paintPterodactyl(brush: Brush, skin: string): void {
  const membrane = mix(shift(skin, 0.86), '#b5623c', 0.3)
  brush.form(
    [{ points: trace('8 -4, 26 -26, 44 -46, 56 -70!, 40 -62, 18 -44, -2 -24, -8 -6') }],
    shift(membrane, 0.72),
    { soft: 4 },
  )
  brush.form([{ points: trace('-18 2, -34 4, -44 12!, -30 10, -14 8') }], shift(skin, 0.8), { soft: 1.6 })
  brush.form(
    [
      {
        points: trace(
          '22 -10, 30 -18, 42 -22, 38 -12, 50 -8, 78 -2!, 52 -1, 40 0, 30 -2, 14 8, -6 10, -22 6, -10 -6, 8 -10',
        ),
      },
    ],
    skin,
    {
      soft: 4.4,
      paint: (tones) => {
        brush.patch(trace('30 -1, 14 2, -10 4, -20 12, 14 12'), brush.tones(mix(skin, '#f4e8c6', 0.55)).base, 0)
        brush.spot(64, -4, 15, 3, brush.tones('#dba24a').base, 0.8)
        brush.line(trace('78 -2, 58 -3, 44 -4'), 0.7, alpha(tones.deep, 0.8))
      },
    },
  )
  brush.form([{ points: trace('42 -14, 34 -24, 14 -30!, 24 -20, 34 -10') }], '#c9603a', { soft: 1.8 })
  brush.form(
    [
      {
        points: trace('14 -4, 4 -24, -18 -44, -42 -56, -84 -62!, -66 -44, -60 -32!, -44 -26, -36 -14!, -22 -10, -14 4'),
      },
    ],
    membrane,
    {
      soft: 6,
      paint: (tones) => {
        for (const tip of ['-60 -32', '-36 -14']) brush.line(trace(`-14 -38, ${tip}`), 0.8, alpha(tones.deep, 0.5))
        brush.spot(-30, -36, 20, 8, tones.shine, 0.3, 0.5)
      },
    },
  )
  brush.form([{ points: limb(traceBones('12 -4 7, 2 -24 5.4, -20 -44 4.6, -44 -56 4, -84 -62 0.8')) }], skin, {
    soft: 1.8,
  })
  paintEye(brush, 41, -9.6, 2.2, 1, eye, 'open')
}

const own = (colors: readonly string[], usual: string): string => (colors[0] ? furColor(colors[0]) : usual)

/** A triceratops with its frill and three horns. */
export const triceratops = createAnimal({
  name: 'triceratops',
  nouns: ['triceratops', 'ceratops'],
  metres: (asked) => (wordsOf(asked).has('baby') ? 1.2 : 3),
  draw: (brush, { attributes: { colors } }) => paintTriceratops(brush, own(colors, '#7f8a5c')),
})

/** A stegosaurus with its plates and spiked tail. */
export const stegosaurus = createAnimal({
  name: 'stegosaurus',
  nouns: ['stegosaurus', 'ankylosaurus'],
  metres: (asked) => (wordsOf(asked).has('baby') ? 1.2 : 3.4),
  draw: (brush, { attributes: { colors } }) => paintStegosaurus(brush, own(colors, '#6f8a56')),
})

/** A pterodactyl on the wing. */
export const pterodactyl = createAnimal({
  name: 'pterodactyl',
  nouns: ['pterodactyl', 'pteranodon', 'pterosaur', 'flying dinosaur'],
  habitat: 'air',
  metres: () => 2.6,
  draw: (brush, { attributes: { colors } }) => paintPterodactyl(brush, own(colors, '#8f7a54')),
})

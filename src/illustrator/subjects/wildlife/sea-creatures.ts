import { createAnimal, wordsOf } from '../animals/animal.ts'
import type { Brush } from '../animals/brush.ts'
import { furColor } from '../animals/coat-words.ts'
import { paintEye } from '../animals/eye.ts'
import { fin } from '../animals/fin.ts'
import { limb, oval } from '../animals/outline.ts'
import { trace, traceBones } from '../animals/trace.ts'
import { alpha, mix, shift } from '../people/tone.ts'

const bright = { iris: '#e0b23a', pupil: 'round', open: 1, tilt: 0, rim: '#20181a', fill: 0.9 } as const

function paintRay(brush: Brush, skin: string): void {
  brush.form([{ points: limb(traceBones('-20 6 8, -48 14 5, -76 10 3, -100 16 1')) }], shift(skin, 0.84), { soft: 1.6 })
  brush.form([{ points: trace('34 -4, 22 -18, 4 -36, -16 -50!, -20 -28, -26 -10, -30 4, -10 6') }], shift(skin, 0.8), {
    soft: 5,
    gloss: 0.6,
  })
  brush.form(
    [{ points: trace('44 2, 36 -6, 20 -10, -2 -8, -22 -4, -32 4, -26 14, -22 30, -12 50!, 8 38, 26 24, 40 12') }],
    skin,
    {
      soft: 7,
      gloss: 0.8,
      paint: (tones) => {
        for (let index = 0; index < 40; index++) {
          const x = -24 + brush.random.next() * 54
          brush.spot(
            x,
            -4 + brush.random.next() * 40,
            brush.random.between(1, 2.6),
            brush.random.between(0.8, 2),
            brush.tones('#e9efe6').base,
            0.5,
          )
        }
        brush.spot(6, -4, 28, 4, '#ffffff', 0.3)
        brush.line(trace('20 4, -4 6, -24 6'), 1, alpha(tones.deep, 0.3))
      },
    },
  )
  brush.form([{ points: oval(28, -5, 5, 4.4) }], skin, { soft: 1.8, gloss: 0.7 })
  paintEye(brush, 29, -5, 2.6, 1, bright, 'open')
}

function paintLobster(brush: Brush, shell: string): void {
  const far = mix(shell, '#2a1c34', 0.32)
  const claw = (dy: number, color: string): void => {
    brush.form([{ points: limb(traceBones(`24 ${-18 + dy} 6, 40 ${-30 + dy} 6, 48 ${-38 + dy} 7`)) }], color, {
      soft: 1.8,
      gloss: 0.8,
    })
    brush.form(
      [
        {
          points: trace(
            `44 ${-36 + dy}, 48 ${-50 + dy}, 60 ${-60 + dy}, 80 ${-62 + dy}!, 70 ${-54 + dy}, 66 ${-50 + dy}, 84 ${-50 + dy}!, 72 ${-40 + dy}, 58 ${-34 + dy}`,
          ),
        },
      ],
      color,
      {
        soft: 3.4,
        gloss: 0.9,
        paint: (tones) => brush.spot(58, -48 + dy, 7, 4, tones.shine, 0.5, -0.4),
      },
    )
  }
  claw(-14, far)
  for (let index = 0; index < 4; index++)
    brush.form(
      [{ points: limb(traceBones(`${18 - index * 8} -12 3, ${26 - index * 10} -22 2.4, ${32 - index * 12} 0 1.2`)) }],
      far,
      { soft: 0.9 },
    )
  for (const fan of [
    '-62 -10, -78 -22, -90 -20, -84 -10',
    '-62 -8, -82 -10, -92 -4, -80 0',
    '-60 -5, -74 2, -82 8, -66 6',
  ])
    brush.form([{ points: trace(fan) }], shift(shell, 0.9), { soft: 2, gloss: 0.8 })
  for (let index = 5; index >= 0; index--) {
    const x = -8 - index * 10.6
    const tall = 12.4 - index * 0.9
    brush.form([{ points: oval(x, -13 + index * 1.1, 8.6, tall) }], index % 2 ? shell : shift(shell, 0.92), {
      soft: 3,
      gloss: 0.9,
    })
  }
  brush.form([{ points: trace('-4 -26, 14 -29, 30 -26, 42 -19!, 36 -11, 24 -4, 4 -1, -8 -4, -12 -14') }], shell, {
    soft: 4.4,
    gloss: 0.9,
    paint: (tones) => {
      brush.line(trace('6 -28, 2 -16, 8 -2'), 1, alpha(tones.deep, 0.5))
      brush.spot(14, -23, 15, 3, '#ffffff', 0.4)
    },
  })
  for (const feeler of ['38 -20, 62 -36, 92 -34', '37 -21, 56 -52, 78 -78', '38 -18, 58 -20, 76 -12']) {
    brush.reach(trace(feeler))
    brush.line(trace(feeler), 1, shift(shell, 0.8))
  }
  for (let index = 0; index < 4; index++)
    brush.form(
      [{ points: limb(traceBones(`${22 - index * 8} -8 3.2, ${32 - index * 10} -16 2.6, ${38 - index * 13} 0 1.3`)) }],
      shift(shell, 0.94),
      { soft: 0.9, gloss: 0.7 },
    )
  brush.form([{ points: oval(33, -25, 2.8, 2.8) }], '#17120f', { soft: 0.8, gloss: 1 })
  brush.spot(33.8, -26, 0.9, 0.9, '#ffffff', 0.95)
  claw(4, shell)
}

function paintSquid(brush: Brush, skin: string): void {
  const arms = [
    '20 -8 7, 40 -22 5, 58 -18 3.4, 68 -26 1.4',
    '22 -4 7, 46 -8 5, 64 -2 3.4, 76 -8 1.4',
    '22 0 7, 44 6 5, 62 12 3.4, 74 8 1.4',
    '20 4 7, 38 18 5, 52 28 3.4, 64 28 1.4',
    '22 -2 4, 54 2 3, 84 -6 2.6, 98 -4 6, 106 -2 2',
    '21 2 4, 48 16 3, 74 24 2.6, 90 22 6, 98 24 2',
  ]
  for (const [index, bones] of arms.entries()) {
    const spine = traceBones(bones)
    brush.form([{ points: limb(spine) }], index % 2 ? skin : shift(skin, 0.9), {
      soft: 1.8,
      gloss: 0.8,
      paint: (tones) => {
        for (const [x, y, width] of spine) brush.spot(x, y + width * 0.2, 1.2, 1, tones.shine, 0.8)
      },
    })
  }
  brush.form([{ points: trace('-52 -4, -66 -26!, -84 -6, -90 0!, -84 6, -66 26!, -52 4') }], shift(skin, 0.88), {
    soft: 3.4,
    gloss: 0.8,
  })
  brush.form([{ points: trace('12 -14, -14 -16, -44 -12, -72 -4, -88 0, -72 4, -44 12, -14 16, 12 14, 18 0') }], skin, {
    soft: 5.4,
    gloss: 0.9,
    paint: (tones) => {
      for (let index = 0; index < 44; index++)
        brush.spot(-76 + brush.random.next() * 84, -11 + brush.random.next() * 22, 1.5, 1.2, tones.deep, 0.36)
      brush.spot(-26, -8, 30, 3, '#ffffff', 0.4)
    },
  })
  brush.form([{ points: oval(17, 0, 11, 10.6) }], skin, { soft: 3, gloss: 0.8 })
  paintEye(brush, 18, -1, 5, 1, bright, 'open')
}

function paintPuffer(brush: Brush, skin: string): void {
  fin(brush, trace('-34 -4, -52 -14, -56 0, -52 14, -34 6'), [-36, 0], shift(skin, 0.9), true)
  fin(brush, trace('-14 -30, -28 -44, -32 -34, -26 -24'), [-20, -28], shift(skin, 0.9), true)
  for (let index = 0; index < 34; index++) {
    const angle = (index / 34) * Math.PI * 2
    const [x, y] = [Math.cos(angle), Math.sin(angle)]
    brush.form(
      [
        {
          points: [
            [x * 34 - y * 2, y * 31 + x * 2],
            [x * 43, y * 39, 1],
            [x * 34 + y * 2, y * 31 - x * 2],
          ],
        },
      ],
      mix(skin, '#f6ead0', 0.5),
      { soft: 0.9 },
    )
  }
  brush.form([{ points: oval(0, 0, 37, 33) }], skin, {
    soft: 9,
    gloss: 0.7,
    paint: (tones) => {
      brush.patch(trace('40 6, 20 8, -10 6, -40 4, -34 40, 34 40'), brush.tones('#fbf4e2').base, 0)
      for (let index = 0; index < 26; index++)
        brush.spot(-28 + brush.random.next() * 50, -28 + brush.random.next() * 30, 2.4, 2, tones.deep, 0.5)
      for (let index = 0; index < 40; index++) {
        const x = -28 + brush.random.next() * 58
        const y = -22 + brush.random.next() * 46
        brush.line(
          [
            [x, y],
            [x - 3.4, y - 1.4],
          ],
          0.9,
          alpha('#fdf6e4', 0.8),
        )
      }
    },
  })
  brush.form([{ points: oval(37, 6, 4, 5) }], shift(skin, 1.1), {
    soft: 1.4,
    paint: (tones) => brush.spot(39, 6, 1.8, 2.6, tones.deep, 0.9),
  })
  paintEye(brush, 20, -9, 6.6, 1, { ...bright, fill: 0.72 }, 'open')
  fin(brush, trace('-2 4, -16 -2, -20 8, -14 18, -2 14'), [-2, 9], shift(skin, 0.94), true)
}

function paintSwordfish(brush: Brush, skin: string): void {
  fin(brush, trace('-58 0, -70 -24!, -66 -4, -64 2, -70 26!, -58 4'), [-58, 1], shift(skin, 0.86), false)
  fin(brush, trace('26 -14, 18 -38!, 6 -30, -4 -16'), [14, -15], shift(skin, 0.8), true)
  fin(brush, trace('18 12, 6 26!, 4 22, 4 12'), [12, 12], shift(skin, 0.8), false)
  brush.form(
    [
      {
        points: trace('104 -6!, 72 -8, 54 -12, 34 -16, 6 -16, -26 -9, -56 -1, -56 4, -28 9, 4 14, 32 13, 52 6, 66 -2'),
      },
    ],
    skin,
    {
      soft: 6,
      gloss: 0.9,
      paint: (tones) => {
        brush.patch(trace('72 -3, 44 0, 0 3, -60 2, -50 20, 50 20'), brush.tones('#e6edf0').base, 0)
        brush.spot(12, -11, 44, 3, '#ffffff', 0.4)
        brush.line(trace('66 -2, 58 0, 52 -1'), 0.7, alpha(tones.deep, 0.8))
        brush.line(trace('40 -12, 36 -2, 40 8'), 0.8, alpha(tones.deep, 0.4))
      },
    },
  )
  paintEye(brush, 53, -5.4, 2.8, 1, { ...bright, iris: '#3a4a5a' }, 'open')
}

function paintEel(brush: Brush, skin: string): void {
  const spine = traceBones(
    '64 -16 15, 50 -12 19, 30 -2 20, 8 8 19, -14 8 17, -34 -2 14, -52 -12 11, -72 -10 7, -88 0 2',
  )
  fin(
    brush,
    trace('44 -20, 30 -18, 12 -6, -14 -6, -36 -16, -60 -26, -88 -4, -60 -6, -30 0, 10 4, 40 -6'),
    [0, 4],
    shift(skin, 0.8),
    true,
  )
  brush.form(
    [{ points: limb(spine) }, { points: trace('60 -24, 72 -24, 84 -18, 86 -12!, 76 -10, 84 -6!, 70 -2, 56 -4') }],
    skin,
    {
      soft: 4.4,
      gloss: 0.9,
      paint: (tones) => {
        for (let index = 0; index < 80; index++) {
          const [x, y] = spine[index % spine.length]!
          brush.spot(
            x + brush.random.between(-11, 11),
            y + brush.random.between(-8, 8),
            2,
            1.6,
            index % 2 ? tones.deep : '#e9d36a',
            0.5,
          )
        }
        brush.line(trace('86 -11.6, 76 -11, 68 -14'), 0.9, alpha(tones.deep, 0.9))
      },
    },
  )
  paintEye(brush, 73, -18, 2.6, 1, bright, 'open')
}

const own = (colors: readonly string[], usual: string): string => (colors[0] ? furColor(colors[0]) : usual)

/** A stingray or manta, gliding. */
export const stingray = createAnimal({
  name: 'stingray',
  nouns: ['stingray', 'manta ray', 'manta', 'ray fish'],
  habitat: 'water',
  metres: () => 1.2,
  draw: (brush, { attributes: { colors } }) => paintRay(brush, own(colors, '#5f7a86')),
})

/** A lobster, crayfish or shrimp. */
export const lobster = createAnimal({
  name: 'lobster',
  nouns: ['lobster', 'crayfish', 'crawfish', 'langoustine'],
  metres: () => 0.3,
  draw: (brush, { attributes: { colors } }) => paintLobster(brush, own(colors, '#cf4030')),
})

/** A squid, its arms before it. */
export const squid = createAnimal({
  name: 'squid',
  nouns: ['squid', 'giant squid', 'cuttlefish', 'calamari'],
  habitat: 'water',
  metres: (asked) => (wordsOf(asked).has('giant') ? 3 : 0.5),
  draw: (brush, { attributes: { colors } }) => paintSquid(brush, own(colors, '#d8777a')),
})

/** A pufferfish, blown up. */
export const pufferfish = createAnimal({
  name: 'pufferfish',
  nouns: ['pufferfish', 'puffer fish', 'blowfish', 'puffer'],
  habitat: 'water',
  metres: () => 0.3,
  draw: (brush, { attributes: { colors } }) => paintPuffer(brush, own(colors, '#d9a443')),
})

/** A swordfish or marlin. */
export const swordfish = createAnimal({
  name: 'swordfish',
  nouns: ['swordfish', 'marlin', 'sailfish'],
  habitat: 'water',
  metres: () => 1,
  draw: (brush, { attributes: { colors } }) => paintSwordfish(brush, own(colors, '#3f5f86')),
})

/** An eel. */
export const eel = createAnimal({
  name: 'eel',
  nouns: ['eel', 'moray', 'moray eel', 'electric eel'],
  habitat: 'water',
  metres: () => 0.5,
  draw: (brush, { attributes: { colors } }) => paintEel(brush, own(colors, '#6a7a3c')),
})

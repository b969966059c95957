import { snowOn } from '../buildings/architecture.ts'
import { oval, polygon } from '../craft/outlines.ts'
import { type Craft, thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'

interface Face {
  x: number
  y: number
  size: number
  hair: 'long' | 'short' | 'parted'
  beard?: boolean
  moustache?: boolean
}

function paintFace(art: Craft, { x, y, size, hair, beard, moustache }: Face, stone: string): void {
  const at = (dx: number, dy: number): string => `${x + dx * size} ${y + dy * size}`
  const own = art.lit(stone)
  const dark = fade(shade(own, -0.72), 0.62)
  const mane = `M ${at(-11, hair === 'long' ? 7 : 3)} C ${at(-14, 0)} ${at(-13, -14)} ${at(0, -16)} C ${at(13, -15)} ${at(14, -2)} ${at(11, hair === 'long' ? 7 : 3)} L ${at(6, 4)} L ${at(-7, 4)} Z`
  art.part(mane, shade(stone, -0.12), 'ball', 0)
  for (let strand = -4; strand <= 4; strand++)
    art.line(
      `M ${at(strand * 1.4, -15)} C ${at(strand * 2.4, -12)} ${at(strand * 2.6, -11)} ${at(strand * 2.7, -9)}`,
      0.5 * size,
      fade(dark, 0.3),
    )
  art.part(
    `M ${at(-8.4, -6)} C ${at(-9, 4)} ${at(-7, 13)} ${at(0, 16)} C ${at(7, 13)} ${at(9, 4)} ${at(8.4, -6)} C ${at(5, -12)} ${at(-5, -12)} ${at(-8.4, -6)} Z`,
    stone,
    'ball',
    0,
  )
  if (hair === 'parted')
    art.part(
      `M ${at(-9, -4)} C ${at(-8, -14)} ${at(6, -16)} ${at(9, -5)} C ${at(4, -9)} ${at(-2, -10)} ${at(-9, -4)} Z`,
      shade(stone, -0.14),
      'bar',
      0,
    )
  for (const side of [-1, 1]) {
    art.fill(
      `M ${at(side * 1.6, -2)} C ${at(side * 3, -4.4)} ${at(side * 6, -4.2)} ${at(side * 7.4, -1.6)} C ${at(side * 6, 0.6)} ${at(side * 3, 0.8)} ${at(side * 1.6, -2)} Z`,
      dark,
    )
    art.part(oval(x + side * 4.4 * size, y - 1 * size, 1.7 * size, 1.1 * size), shade(stone, 0.06), 'ball', 0)
    art.part(
      `M ${at(side * 1.4, -3.4)} C ${at(side * 3, -5.8)} ${at(side * 6, -5.4)} ${at(side * 7.8, -3)} L ${at(side * 7, -2.2)} C ${at(side * 5, -4)} ${at(side * 3, -3.6)} ${at(side * 1.6, -2.2)} Z`,
      shade(stone, 0.08),
      'bar',
      0,
    )
  }
  art.part(
    polygon(
      [x - 1.2 * size, y - 3 * size],
      [x + 1.2 * size, y - 3 * size],
      [x + 2.4 * size, y + 5 * size],
      [x - 2.4 * size, y + 5 * size],
    ),
    shade(stone, 0.06),
    'column',
    0,
  )
  art.fill(oval(x, y + 5.3 * size, 2.4 * size, 0.8 * size), dark)
  if (beard)
    art.part(
      `M ${at(-7.6, 5)} C ${at(-7, 14)} ${at(-4, 19)} ${at(0, 20)} C ${at(4, 19)} ${at(7, 14)} ${at(7.6, 5)} C ${at(5, 10)} ${at(-5, 10)} ${at(-7.6, 5)} Z`,
      shade(stone, -0.14),
      'ball',
      0,
    )
  if (moustache)
    art.part(
      `M ${at(-5, 8)} C ${at(-3, 5.4)} ${at(3, 5.4)} ${at(5, 8)} C ${at(3, 8.4)} ${at(-3, 8.4)} ${at(-5, 8)} Z`,
      shade(stone, -0.14),
      'bar',
      0,
    )
  art.line(`M ${at(-3.2, 9)} C ${at(-1, 9.8)} ${at(1, 9.8)} ${at(3.2, 9)}`, 0.7 * size, dark)
}

/** Mount Rushmore: four heads in the granite. First colour the rock. */
export const mountRushmore = thing({
  name: 'mount-rushmore',
  nouns: ['mount rushmore', 'rushmore', 'mt rushmore', 'mt. rushmore'],
  habitat: 'ground',
  height: 45,
  view: [0, 0, 150, 92],
  paint(art) {
    const rock = art.color('#c2b6a6')
    const own = art.lit(rock)
    const cliff =
      'M 1 92 C 2 70 4 52 10 36 C 14 24 20 12 30 8 C 40 2 50 8 60 5 C 74 0.4 88 10 100 10 C 116 10 132 16 140 32 C 146 46 149 70 149 92 Z'
    art.form(cliff, shade(rock, -0.1), 'face', 0)
    const { random } = art
    art.clip(cliff, () => {
      for (let crack = 0; crack < 60; crack++) {
        const [x, y] = [random.between(2, 148), random.between(4, 90)]
        art.line(
          `M ${x} ${y} l ${random.between(-2, 3)} ${random.between(3, 9)} l ${random.between(-1, 3)} ${random.between(2, 6)}`,
          0.6,
          fade(shade(own, random.chance(0.6) ? -0.6 : 0.5), 0.35),
        )
      }
    })
    paintFace(art, { x: 121, y: 42, size: 1.15, hair: 'parted', beard: true }, rock)
    paintFace(art, { x: 92, y: 44, size: 1.02, hair: 'short', moustache: true }, shade(rock, -0.1))
    paintFace(art, { x: 65, y: 34, size: 1.18, hair: 'long' }, rock)
    paintFace(art, { x: 33, y: 36, size: 1.42, hair: 'long' }, rock)
    snowOn(art, cliff, 0.1)
    // Rubble and pines below.
    for (let stone = 0; stone < 46; stone++) {
      const [x, y] = [random.between(4, 146), random.between(68, 90)]
      art.part(
        oval(Math.round(x), Math.round(y), 3 + Math.round(random.next() * 2), 2),
        shade(rock, random.between(-0.2, 0.08)),
        'ball',
        0,
      )
    }
    for (let pine = 0; pine < 26; pine++) {
      const [x, size] = [4 + pine * 5.7 + random.between(-1.5, 1.5), random.between(8, 16)]
      art.part(polygon([x - size * 0.26, 92], [x, 92 - size], [x + size * 0.26, 92]), '#3f5f48', 'column', 0)
    }
  },
})

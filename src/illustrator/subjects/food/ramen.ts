import { oval } from '../craft/outlines.ts'
import { type Craft, thing } from '../craft/thing.ts'
import { paintBowlInside, paintBowlOutside, paintSteam } from '../tableware/dish.ts'
import { fade, shade } from '../tones.ts'

/** Half a boiled egg, its yolk up. */
export function paintEggHalf(art: Craft, x: number, y: number, rx: number, angle: number): void {
  art.turned(x, y, angle, () => {
    art.fill(oval(x + 0.6, y + rx * 0.22, rx, rx * 0.74), 'rgba(40,20,8,0.35)')
    art.part(oval(x, y, rx, rx * 0.72), '#f8f2e4', 'ball', 0.3)
    art.part(oval(x, y + 0.3, rx * 0.55, rx * 0.4), '#ee9a24', 'ball', 0.8)
  })
}

/** Strands that loop over and under one another inside the level of the broth. */
export function paintNoodles(
  art: Craft,
  x: number,
  y: number,
  rx: number,
  ry: number,
  color: string,
  count = 26,
): void {
  const own = art.lit(color)
  for (let strand = 0; strand < count; strand++) {
    const share = strand / count
    const across = art.random.between(-0.75, 0.75)
    const [sx, sy] = [x + across * rx, y + art.random.between(-0.75, 0.5) * ry * Math.sqrt(1 - across * across)]
    const reach = art.random.between(0.2, 0.46) * rx
    const lift = art.random.between(-0.5, 0.5) * ry
    const path = `M ${sx - reach} ${sy + ry * 0.2} C ${sx - reach * 0.5} ${sy - ry * 0.5 + lift} ${sx + reach * 0.4} ${sy - ry * 0.4 - lift} ${sx + reach} ${sy + ry * 0.1}`
    art.line(path, rx * 0.062, shade(own, -0.5))
    art.line(path, rx * 0.046, shade(own, -0.12 + share * 0.2))
    art.line(path, rx * 0.014, fade(shade(own, 0.7), 0.6))
  }
}

function chopsticks(art: Craft, x: number, y: number): void {
  for (const [dx, dy] of [
    [0, 0],
    [4, 5],
  ] as const) {
    const path = `M ${x + dx} ${y + dy} L ${x + 58 + dx * 0.4} ${y - 38 + dy * 2}`
    art.line(path, 3, shade(art.lit('#7a3a22'), -0.3))
    art.line(path, 1.6, art.lit('#b0623a'))
  }
}

/** A bowl of noodle soup: broth, noodles, egg, nori, spring onion and meat, with chopsticks. */
export const ramen = thing({
  name: 'ramen',
  nouns: ['ramen', 'noodle', 'noodles', 'bowl of noodles', 'noodle soup', 'ramen bowl', 'pho', 'udon', 'noodle bowl'],
  height: 0.15,
  view: [3.2, 2, 108, 84.3],
  paint(art) {
    const glaze = art.color('#2b3f57', '#ece4d6', '#8f2b25', '#2f3130')
    const band = art.asked[1] ?? (glaze === '#ece4d6' ? '#b8322b' : '#e6d3ae')
    const rim = 34
    paintBowlInside(art, 50, rim, 46, glaze)
    const level = oval(50, rim + 1.4, 42.4, 11.6)
    art.part(level, '#b8722c', 'top', 0.5)
    art.clip(level, () => {
      paintNoodles(art, 50, rim + 2, 36, 11, '#f0d28a', 44)
      for (let drop = 0; drop < 16; drop++)
        art.line(
          oval(art.random.between(12, 88), art.random.between(rim - 8, rim + 12), art.random.between(0.8, 2.2), 0.8),
          0.35,
          fade('#ffe9b0', 0.7),
        )
    })
    // Nori stands behind, the rest lies on the noodles.
    art.part('M 66 33 L 69 13 L 86 17 L 82 36 Z', '#1f3026', 'face', 0.5)
    art.part('M 60 34 L 60 15 L 74 16 L 74 36 Z', '#26392c', 'face', 0.5)
    for (const [x, y] of [
      [26, 28],
      [38, 25],
    ] as const) {
      art.part(oval(x, y, 12, 6.4), '#b0653c', 'ball', 0.3)
      art.fill(oval(x, y - 0.6, 9, 4.4), art.lit('#e0a27c'))
      art.line(
        `M ${x - 6} ${y} C ${x - 2} ${y - 5} ${x + 4} ${y + 3} ${x + 6} ${y - 2}`,
        1.2,
        fade(art.lit('#f6dcc6'), 0.9),
      )
    }
    paintEggHalf(art, 34, 37, 9.4, -0.15)
    paintEggHalf(art, 52, 34, 9.4, 0.2)
    art.part(oval(70, 39, 7, 4.6), '#f6f1e8', 'ball', 0.2)
    art.line('M 67 39 C 68 36.4 73 36.6 72.6 39.4 C 72 41.4 69 41 69.6 39.2', 1, art.lit('#e0708a'))
    for (let ring = 0; ring < 26; ring++) {
      const [x, y] = [art.random.between(26, 78), rim + art.random.between(3, 9.4)]
      art.line(oval(x, y, 1.5, 1), 0.9, art.lit(ring % 3 ? '#5f9a3c' : '#a8cc6a'))
    }
    paintBowlOutside(art, 50, rim, 46, 84, glaze, band)
    chopsticks(art, 48, 41)
    if (!art.is('cold', 'iced')) paintSteam(art, 40, 24, 2, 15)
  },
})

import { archway, courses, dome, glass, opening, snowOn, steps } from '../buildings/architecture.ts'
import { polygon, slab } from '../craft/outlines.ts'
import { type Craft, thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'

const schemes = [
  ['#2f8f5b', '#f0d24a'],
  ['#2f5fae', '#f4f1e8'],
  ['#c0392f', '#3f9a63'],
  ['#e0a92c', '#3a6fb0'],
  ['#3a8f8a', '#e9e4d4'],
  ['#b5432f', '#f0c24a'],
] as const

/** An onion dome in two colours: swirled or in zigzags. */
function paintOnion(art: Craft, x: number, base: number, half: number, height: number, scheme: number): void {
  const [first, second] = schemes[scheme % schemes.length]!
  const path = dome(art, x, base, half, height, first, { kind: 'onion', tip: height * 0.42 })
  const stripe = art.lit(second)
  art.clip(path, () => {
    for (let band = -4; band < 6; band++) {
      const from = x + (band * half) / 2
      if (scheme % 2 === 0)
        art.line(
          `M ${from - half * 0.8} ${base} C ${from - half * 0.3} ${base - height * 0.3} ${from + half * 0.9} ${base - height * 0.5} ${x + half * 0.1} ${base - height}`,
          half * 0.13,
          fade(stripe, 0.9),
        )
      else {
        const y = base - height * (0.1 + (band + 4) * 0.1)
        let zig = `M ${x - half * 1.3} ${y}`
        for (let step = 1; step <= 8; step++)
          zig += ` L ${x - half * 1.3 + step * half * 0.33} ${y - (step % 2 ? height * 0.07 : 0)}`
        art.line(zig, half * 0.12, fade(stripe, 0.9))
      }
    }
    art.patch(x - art.lightX * half * -0.5, base - height * 0.5, half * 0.5, height * 0.3, '#ffffff', 0.3)
    art.patch(x - art.lightX * half, base - height * 0.35, half * 0.8, height * 0.5, '#1a1030', 0.45)
  })
  snowOn(art, path, 0.45)
}

function paintTower(
  art: Craft,
  x: number,
  base: number,
  half: number,
  top: number,
  color: string,
  scheme: number,
): void {
  const shaft = slab(x - half, top, half * 2, base - top)
  art.form(shaft, color, 'column', 0)
  courses(art, shaft, color, 2.4, 0.6)
  for (let floor = base - half * 2.6; floor > top + half * 2.4; floor -= half * 3.2) {
    for (const at of [-0.5, 0.5]) {
      art.fill(archway(x + at * half, floor, half * 0.66, half * 1.7), art.lit('#f2ead8'))
      glass(art, archway(x + at * half, floor, half * 0.42, half * 1.4))
    }
    art.part(slab(x - half * 1.08, floor + half * 0.4, half * 2.16, half * 0.3), '#f2ead8', 'bar', 0)
  }
  for (const at of [-0.66, 0, 0.66])
    art.part(archway(x + at * half, top + half * 0.9, half * 0.66, half * 1.1, 0.7), '#f2ead8', 'face', 0)
  art.part(slab(x - half * 0.74, top - half * 0.9, half * 1.48, half), shade(color, 0.1), 'column', 0)
  paintOnion(art, x, top - half * 0.8, half * 1.12, half * 2.7, scheme)
}

/** St Basil's cathedral with its many onion domes. First colour the brick. */
export const stBasils = thing({
  name: 'st-basils',
  nouns: [
    'saint basil cathedral',
    'st basil cathedral',
    'st basils cathedral',
    'kremlin',
    'moscow kremlin',
    'red square',
    'russian church',
    'orthodox church',
  ],
  habitat: 'ground',
  height: 60,
  view: [0, 0, 104, 122],
  paint(art) {
    const brick = art.color('#b04a38')
    paintTower(art, 34, 96, 6, 46, shade(brick, -0.08), 3)
    paintTower(art, 70, 96, 6, 48, shade(brick, -0.08), 2)
    // The tented tower in the middle.
    art.form(slab(42, 54, 20, 44), brick, 'column', 0)
    courses(art, slab(42, 54, 20, 44), brick, 2.4, 0.6)
    for (const x of [45.6, 52, 58.4]) art.part(archway(x, 58, 6, 8, 0.7), '#f2ead8', 'face', 0)
    const tent = polygon([43.6, 51], [50.4, 20], [53.6, 20], [60.4, 51])
    art.part(tent, '#c9603c', 'column', 0.1)
    for (const share of [0.25, 0.5, 0.75])
      art.line(`M ${43.6 + 16.8 * share} 51 L ${50.4 + 3.2 * share} 20`, 0.5, fade('#f2ead8', 0.7))
    for (let band = 0; band < 5; band++)
      art.line(
        `M ${44.6 + band * 1.3} ${46 - band * 6} L ${59.4 - band * 1.3} ${46 - band * 6}`,
        0.5,
        fade('#3f8a5a', 0.9),
      )
    art.part(slab(50, 16, 4, 5), '#f2ead8', 'column', 0)
    snowOn(art, dome(art, 52, 16.6, 3.4, 8, '#e0b23a', { kind: 'onion', tip: 7 }), 0.4)
    paintTower(art, 14, 110, 7, 68, brick, 0)
    paintTower(art, 90, 110, 7, 66, brick, 1)
    paintTower(art, 35, 112, 6.4, 76, brick, 4)
    paintTower(art, 69, 112, 6.4, 74, brick, 5)
    // Gallery with its arches.
    const gallery = slab(3, 98, 98, 20)
    art.form(gallery, brick)
    courses(art, gallery, brick, 2.4, 0.6)
    for (let x = 9; x < 100; x += 9.55) {
      art.fill(archway(x, 116, 6.6, 13), art.lit('#f2ead8'))
      opening(art, archway(x, 116, 5, 11.6))
    }
    const eave = polygon([2, 99], [5, 94.6], [99, 94.6], [102, 99])
    art.part(eave, '#3f8a5a', 'bar', 0.1)
    snowOn(art, eave, 0.7)
    art.part(slab(1, 117, 102, 2.4), '#e6dcc8', 'bar', 0)
    steps(art, 44, 60, 118.6, 122, 3, '#cfc5b4', 1.2)
    art.part(slab(2, 119, 100, 3), '#cfc5b4', 'bar', 0)
  },
})

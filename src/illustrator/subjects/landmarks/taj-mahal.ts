import { archway, columns, dome, opening, snowOn } from '../buildings/architecture.ts'
import { polygon, slab } from '../craft/outlines.ts'
import { type Craft, thing } from '../craft/thing.ts'
import { blend } from '../easel.ts'
import { fade, shade } from '../tones.ts'

function paintMinaret(art: Craft, x: number, base: number, top: number, half: number, color: string): void {
  art.part(
    polygon([x - half * 0.7, top], [x + half * 0.7, top], [x + half, base], [x - half, base]),
    color,
    'column',
    0.15,
  )
  for (const share of [0.02, 0.34, 0.66])
    art.part(slab(x - half * 1.2, top + (base - top) * share, half * 2.4, 1.5), shade(color, 0.1), 'bar', 0.1)
  for (const at of [-0.6, 0, 0.6]) art.part(slab(x + at * half - 0.25, top - 3, 0.5, 3.4), color, 'column', 0)
  snowOn(art, dome(art, x, top - 2.6, half * 0.95, 4.4, color, { kind: 'onion', tip: 2 }), 0.5)
}

/** A deep pointed porch in its frame. */
function paintIwan(art: Craft, x: number, base: number, width: number, height: number, color: string): void {
  art.part(slab(x - width * 0.66, base - height * 1.2, width * 1.32, height * 1.2), shade(color, 0.08), 'face', 0.1)
  opening(art, archway(x, base, width, height, 0.62))
  const own = art.lit(color)
  art.line(archway(x, base, width, height, 0.62), width * 0.05, shade(own, 0.4))
  const inner = archway(x, base, width * 0.5, height * 0.52, 0.7)
  art.fill(inner, art.dark > 0.4 ? '#ffd98a' : fade('#141020', 0.55))
  art.line(inner, width * 0.04, fade(shade(own, 0.1), 0.8))
}

/** The Taj Mahal on its terrace between four minarets. First colour the marble. */
export const tajMahal = thing({
  name: 'taj-mahal',
  nouns: ['taj mahal', 'taj'],
  habitat: 'ground',
  height: 73,
  view: [0, 0, 170, 104],
  paint(art) {
    const marble = art.color('#efe4d8')
    const sandstone = shade(marble, -0.1)
    paintMinaret(art, 38, 92, 34, 2.6, shade(marble, -0.03))
    paintMinaret(art, 132, 92, 34, 2.6, shade(marble, -0.03))
    // Drum and great dome, small domes beside.
    for (const x of [61, 109]) {
      columns(art, x - 7, x + 7, 44, 52, 4, marble, 0.3)
      art.part(slab(x - 8.4, 42, 16.8, 2), shade(marble, 0.1), 'bar', 0)
      snowOn(art, dome(art, x, 42.4, 7.4, 13, marble, { kind: 'onion', tip: 4 }), 0.45)
    }
    art.form(slab(70, 40, 30, 12), marble, 'column', 0)
    for (let x = 73; x < 99; x += 4.8) art.line(archway(x, 51, 3, 8, 0.6), 0.4, fade(shade(art.lit(marble), -0.5), 0.5))
    snowOn(art, dome(art, 85, 41, 18, 35, marble, { kind: 'onion', tip: 6 }), 0.4)
    art.part(slab(69, 39, 32, 2.4), shade(marble, 0.1), 'bar', 0.1)
    // The cube with cut corners: front, and two slanting faces.
    art.form(slab(52, 52, 66, 40), marble)
    for (const [from, to] of [
      [42, 52],
      [118, 128],
    ] as const) {
      const lit = from < 85 === art.lightX < 0
      const tone = shade(marble, lit ? 0.06 : -0.16)
      art.form(slab(from, 52, to - from, 40), tone)
      for (const base of [70, 90]) {
        opening(art, archway((from + to) / 2, base, 5, 14, 0.62), false)
        art.line(archway((from + to) / 2, base, 6.6, 16, 0.62), 0.5, shade(art.lit(tone), 0.4))
      }
    }
    for (const x of [59, 111])
      for (const base of [70, 90]) {
        art.line(slab(x - 5, base - 17.4, 10, 18), 0.4, fade(shade(art.lit(marble), -0.4), 0.5))
        opening(art, archway(x, base, 6.8, 14.6, 0.62), base === 90)
      }
    paintIwan(art, 85, 92, 24, 34, marble)
    for (const x of [52, 68.6, 101.4, 118]) {
      art.part(slab(x - 0.8, 46, 1.6, 46), shade(marble, 0.08), 'column', 0.1)
      art.part(polygon([x - 0.6, 46], [x, 42], [x + 0.6, 46]), '#d9a93a', 'column', 0.6)
    }
    art.part(slab(41, 50.6, 88, 2), shade(marble, 0.14), 'bar', 0)
    paintMinaret(art, 9, 95, 22, 3.4, marble)
    paintMinaret(art, 161, 95, 22, 3.4, marble)
    // Terrace.
    art.form(slab(2, 92, 166, 6), sandstone)
    for (let x = 6; x < 166; x += 6)
      art.line(archway(x, 98, 3.4, 4.6, 0.7), 0.35, fade(shade(art.lit(sandstone), -0.5), 0.45))
    art.part(slab(0, 97.6, 170, 6.4), '#b9785a', 'bar', 0)
    art.fill(slab(78, 92, 14, 12), blend(art, [0, 92], [0, 104], art.lit('#dccbb8'), shade(art.lit('#dccbb8'), -0.2)))
    for (let y = 93.5; y < 104; y += 2) art.line(`M 78 ${y} L 92 ${y}`, 0.35, fade('#2a1a14', 0.3))
    snowOn(art, slab(40, 50.4, 90, 4), 0.7)
  },
})

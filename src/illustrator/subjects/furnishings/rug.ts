import { oval, polygon } from '../craft/outlines.ts'
import { type Craft, thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'

/** A checked cloth spread on the ground. */
function paintChecks(
  art: Craft,
  at: (x: number, y: number) => readonly [number, number],
  own: string,
  pale: string,
): void {
  const band = (x: number, y: number, wide: number, high: number): string =>
    polygon(at(x, y), at(x + wide, y), at(x + wide, y + high), at(x, y + high))
  art.fill(band(0, 0, 1, 1), pale)
  for (let check = 0; check < 10; check++) art.fill(band(check / 10, 0, 0.05, 1), fade(own, 0.55))
  for (let check = 0; check < 6; check++) art.fill(band(0, check / 6, 1, 1 / 12), fade(own, 0.55))
}

/** A rug lying on the floor; round when said. */
export const rug = thing({
  name: 'rug',
  nouns: [
    'rug',
    'carpet',
    'mat',
    'persian rug',
    'doormat',
    'yoga mat',
    'picnic blanket',
    'beach towel',
    'blanket',
    'tablecloth',
  ],
  habitat: 'ground',
  height: 0.34,
  view: [-0.8, 0.8, 150.7, 44.7],
  paint(art, details) {
    const wool = art.color('#9a2f33', '#2f4a6e', '#5f6b3a', '#b5653a')
    const [gold, cream] = [art.lit(art.asked[1] ?? '#d9b25a'), art.lit('#efe3c8')]
    const own = art.lit(wool)
    if (art.is('round', 'oval')) {
      for (const [share, tone] of [
        [1, shade(own, -0.2)],
        [0.9, own],
        [0.72, cream],
        [0.66, own],
        [0.34, gold],
        [0.3, shade(own, 0.2)],
      ] as const)
        art.fill(oval(75, 22, 75 * share, 22 * share), tone)
      return
    }
    const at = (x: number, y: number): readonly [number, number] => [75 + (x - 0.5) * (104 + y * 46), y * 42 + 1]
    const quad = (i: number): string =>
      polygon(at(i, i * 1.4), at(1 - i, i * 1.4), at(1 - i, 1 - i * 1.4), at(i, 1 - i * 1.4))
    if (/blanket|towel/.test(details.noun)) {
      paintChecks(art, at, own, cream)
      return
    }
    for (let strand = 0; strand < 44; strand++) {
      const [x, y] = at(strand / 43, 0.99)
      art.line(`M ${x} ${y - 0.6} L ${x + art.random.between(-0.6, 0.6)} ${y + 1.6}`, 0.7, cream)
    }
    art.form(quad(0), wool, 'top', 0)
    for (const [inset, tone] of [
      [0.03, gold],
      [0.045, shade(own, -0.35)],
      [0.11, cream],
      [0.122, own],
    ] as const)
      art.fill(quad(inset), tone)
    const [cx, cy] = at(0.5, 0.5)
    for (const [rx, ry, tone] of [
      [34, 12, gold],
      [31, 10.6, shade(own, -0.35)],
      [19, 6.6, cream],
      [15, 5, own],
    ] as const)
      art.fill(polygon([cx - rx, cy], [cx, cy - ry], [cx + rx, cy], [cx, cy + ry]), tone)
    for (let motif = 0; motif < 22; motif++) {
      for (const y of [0.105, 0.895]) {
        const [x, my] = at(0.09 + (motif / 21) * 0.82, y)
        art.fill(oval(x, my, 1.5, 0.8), fade(gold, 0.9))
      }
    }
    for (const [x, y] of [
      [0.22, 0.3],
      [0.78, 0.3],
      [0.2, 0.72],
      [0.8, 0.72],
    ] as const) {
      const [mx, my] = at(x, y)
      art.fill(polygon([mx - 6, my], [mx, my - 3], [mx + 6, my], [mx, my + 3]), gold)
      art.fill(polygon([mx - 3, my], [mx, my - 1.5], [mx + 3, my], [mx, my + 1.5]), shade(own, -0.3))
    }
  },
})

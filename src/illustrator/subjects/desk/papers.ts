import { oval, polygon, slab, starOutline } from '../craft/outlines.ts'
import { type Craft, thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'

/** An old or a tourist's map, unfolded. */
export const paperMap = thing({
  name: 'map',
  nouns: ['map', 'road map', 'old map', 'city map', 'world map', 'nautical chart'],
  height: 0.5,
  view: [2, 2, 158, 112],
  paint(art) {
    const treasure = art.is('treasure', 'old', 'ancient', 'pirate', 'vintage')
    const paper = art.color(treasure ? '#e0c48e' : '#ece3c8', treasure ? '#d6b67a' : '#dfe8d8')
    const sheets = 4
    for (let fold = 0; fold < sheets; fold++) {
      const [left, right] = [2 + fold * 39, 41 + fold * 39]
      const [a, b] = fold % 2 ? [2, 9] : [9, 2]
      const sheet = polygon([left, a], [right, b], [right, b + 102], [left, a + 102])
      art.form(sheet, shade(paper, fold % 2 ? -0.08 : 0.03), 'face', 0.1)
    }
    const ink = art.lit(treasure ? '#5a3420' : '#2f6fa8')
    const land = fade(art.lit(treasure ? '#a8843f' : '#7fa86a'), 0.55)
    art.fill('M 14 24 C 30 14 56 20 66 34 C 74 46 58 56 60 70 C 56 86 30 92 20 78 C 10 66 6 36 14 24 Z', land)
    art.fill('M 96 20 C 114 12 146 22 148 40 C 150 60 134 62 126 76 C 116 96 92 96 92 76 C 92 60 82 32 96 20 Z', land)
    art.line('M 66 8 C 78 34 66 60 80 104', 2, fade(art.lit('#6fa0bf'), 0.8))
    for (let dash = 0; dash < 11; dash++) {
      const t = dash / 11
      const [x, y] = [28 + t * 90, 70 - Math.sin(t * 5) * 20]
      art.line(`M ${x} ${y} L ${x + 4} ${y - 2.6 * Math.cos(t * 5)}`, 1.8, art.lit(treasure ? '#8a2a1f' : '#c8323a'))
    }
    art.line('M 118 48 L 130 60 M 130 48 L 118 60', 3.4, art.lit('#b8202c'))
    art.fill(starOutline(26, 94, 9, 3, 4), ink)
    if (treasure) art.patch(128, 88, 24, 14, '#6a3a14', 0.4)
  },
})

export const compass = thing({
  name: 'compass',
  nouns: ['compass', 'magnetic compass', 'pocket compass'],
  height: 0.08,
  view: [4, 2, 96, 112],
  paint(art) {
    const brass = art.color('#b8863a', '#c3c9d1')
    art.line(oval(50, 10, 6, 6), 3, art.lit(brass))
    art.part(oval(50, 64, 46, 48), brass, 'ball', 1)
    art.part(oval(50, 64, 38, 39.6), '#f3ecdc', 'ball', 0.2)
    const ink = art.lit('#3a2a20')
    for (let tick = 0; tick < 32; tick++) {
      const angle = (tick / 32) * Math.PI * 2
      const inner = tick % 8 === 0 ? 27 : tick % 4 === 0 ? 30 : 33
      art.line(
        `M ${50 + Math.cos(angle) * inner} ${64 + Math.sin(angle) * inner} L ${50 + Math.cos(angle) * 35} ${64 + Math.sin(angle) * 35}`,
        tick % 8 === 0 ? 2 : 0.9,
        ink,
      )
    }
    art.fill(starOutline(50, 64, 22, 6, 4), fade(art.lit('#c8a868'), 0.7))
    art.turned(50, 64, 0.6, () => {
      art.part(polygon([50, 34], [55, 64], [45, 64]), '#c8202c', 'column', 0.6)
      art.part(polygon([50, 94], [55, 64], [45, 64]), '#2b3a55', 'column', 0.6)
    })
    art.part(oval(50, 64, 4), brass, 'ball', 1)
    art.clip(oval(50, 64, 38, 39.6), () => art.patch(38, 44, 30, 20, '#ffffff', 0.5))
  },
})

/** A booklet with a crest. */
export const passport = thing({
  name: 'passport',
  nouns: ['passport', 'travel document'],
  height: 0.13,
  view: [2, 2, 92, 126],
  paint(art) {
    const cover = art.color('#7a1f2a', '#1f2f55', '#1f4a3a')
    const gold = art.lit('#d9b25c')
    art.part(slab(8, 5, 84, 121, 5), '#efe9dc', 'face', 0.1)
    art.form(slab(2, 2, 86, 122, 6), cover, 'face', 0.3)
    art.line(oval(45, 66, 21), 2, gold)
    art.line('M 45 45 L 45 87 M 24 66 L 66 66 M 30 52 C 40 60 50 60 60 52 M 30 80 C 40 72 50 72 60 80', 1.1, gold)
    art.line(oval(45, 66, 10, 21), 1.1, gold)
    art.line('M 22 24 L 68 24 M 30 104 L 60 104', 3, gold)
  },
})

/** Banknotes; a stack, a wad or one. */
export const money = thing({
  name: 'money',
  nouns: ['money', 'banknote', 'cash', 'dollar bill', 'bank note', 'stack of money', 'dollar', 'euro note', 'bill'],
  height: 0.08,
  view: [2, 2, 152, 84],
  paint(art) {
    const paper = art.color('#8fb58a', '#9ab890')
    for (let sheet = 5; sheet >= 0; sheet--)
      note(
        art,
        2 + (sheet % 2) * 2,
        14 - (5 - sheet) * 2 + 4 + sheet,
        shade(paper, sheet === 0 ? 0 : -0.12 - sheet * 0.02),
        sheet === 0,
      )
    art.part(polygon([66, 6.4], [90, 6.4], [90, 84], [66, 84]), '#e6ddc4', 'face', 0.2)
    art.line('M 66 28 L 90 28 M 66 50 L 90 50', 1.4, art.lit('#b89a5a'))
  },
})

function note(art: Craft, x: number, y: number, color: string, top: boolean): void {
  art.form(slab(x, y, 146, 64, 2), color, 'face', 0.1)
  if (!top) return
  const ink = shade(art.lit(color), -0.55)
  art.line(slab(x + 5, y + 5, 136, 54, 2), 1.6, ink)
  art.line(oval(x + 44, y + 32, 15, 19), 1.4, ink)
  art.fill(oval(x + 44, y + 27, 6, 7), fade(ink, 0.6))
  art.fill(`M ${x + 33} ${y + 45} C ${x + 36} ${y + 34} ${x + 52} ${y + 34} ${x + 55} ${y + 45} Z`, fade(ink, 0.6))
  for (const [cx, cy] of [
    [14, 13],
    [132, 13],
    [14, 51],
    [132, 51],
  ] as const)
    art.fill(oval(x + cx, y + cy, 5), fade(ink, 0.8))
  for (const row of [22, 32, 42]) art.line(`M ${x + 94} ${y + row} L ${x + 124} ${y + row}`, 1.2, fade(ink, 0.6))
}

export const creditCard = thing({
  name: 'credit-card',
  nouns: ['credit card', 'debit card', 'bank card', 'gift card', 'id card', 'membership card'],
  height: 0.055,
  view: [2, 2, 142, 90],
  paint(art) {
    const plastic = art.color('#24344f', '#2b2d33', '#8a3a5a', '#2f6a6a')
    const card = slab(2, 2, 140, 88, 9)
    art.form(card, plastic, 'face', 0.7)
    art.clip(card, () => art.fill('M 60 92 C 80 40 110 20 146 16 L 146 92 Z', fade(shade(art.lit(plastic), 0.35), 0.5)))
    art.part(slab(16, 30, 22, 17, 3), '#d9b25c', 'face', 1)
    art.line('M 24 30 L 24 47 M 16 38 L 38 38', 0.8, fade(art.lit('#7a5a1c'), 0.8))
    for (let group = 0; group < 4; group++)
      art.line(`M ${16 + group * 24} 62 L ${32 + group * 24} 62`, 4, fade(art.lit('#f3f1ec'), 0.85))
    art.part(slab(110, 66, 22, 15, 3), '#c9d6dc', 'face', 1)
  },
})

export const ticket = thing({
  name: 'ticket',
  nouns: [
    'ticket',
    'movie ticket',
    'train ticket',
    'admission ticket',
    'concert ticket',
    'raffle ticket',
    'golden ticket',
    'stub',
  ],
  height: 0.07,
  view: [2, 4, 158, 76],
  paint(art) {
    const paper = art.color('#e0a83a', '#d9634a', '#7fb0a0')
    const own = art.lit(paper)
    const edge = 'M 2 4 L 158 4 L 158 28 C 148 30 148 50 158 52 L 158 76 L 2 76 L 2 52 C 12 50 12 30 2 28 Z'
    art.form(edge, paper, 'face', 0.2)
    art.line('M 14 12 L 146 12 L 146 68 L 14 68 Z', 1.4, fade(shade(own, -0.5), 0.7))
    for (let y = 10; y < 74; y += 6) art.line(`M 116 ${y} L 116 ${y + 3}`, 1.4, shade(own, -0.5))
    art.fill(starOutline(62, 40, 17, 7, 5), shade(own, -0.45))
    for (const x of [30, 94]) art.fill(starOutline(x, 40, 8, 3.4, 5), fade(shade(own, -0.45), 0.8))
    for (const x of [124, 127, 131, 134, 139]) art.line(`M ${x} 22 L ${x} 58`, x % 2 ? 1.6 : 0.9, shade(own, -0.6))
  },
})

/** A postage stamp with its perforated edge. */
export const stamp = thing({
  name: 'stamp',
  nouns: ['stamp', 'postage stamp', 'vintage stamp'],
  height: 0.03,
  view: [2, 2, 98, 118],
  paint(art) {
    const ink = art.color('#b8323a', '#2f5f8a', '#3f7a5a')
    const paper = art.lit('#f3ecdc')
    art.fill(slab(4, 4, 92, 112, 1), paper)
    for (let bump = 0; bump < 12; bump++) {
      art.fill(oval(8 + bump * 7.6, 4.6, 2.6), paper)
      art.fill(oval(8 + bump * 7.6, 115.4, 2.6), paper)
    }
    for (let bump = 0; bump < 15; bump++) {
      art.fill(oval(4.6, 8 + bump * 7.4, 2.6), paper)
      art.fill(oval(95.4, 8 + bump * 7.4, 2.6), paper)
    }
    art.part(slab(12, 12, 76, 96, 1), ink, 'face', 0.2)
    const pale = art.lit(shade(ink, 0.75))
    art.fill('M 12 92 L 34 58 L 48 76 L 62 50 L 88 90 L 88 108 L 12 108 Z', fade(pale, 0.8))
    art.fill(oval(68, 34, 10), fade(pale, 0.9))
    art.line('M 20 20 L 34 20', 5, pale)
  },
})

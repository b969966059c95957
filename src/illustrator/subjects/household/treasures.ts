import { oval, polygon, slab, starOutline } from '../craft/outlines.ts'
import { type Craft, dot, thing } from '../craft/thing.ts'
import { sheen } from '../round-forms.ts'
import { fade, mix, shade } from '../tones.ts'

/** A brilliant seen from the side, `x` its middle, its girdle at `y`. */
export function paintGem(art: Craft, x: number, y: number, rx: number, color: string): void {
  const own = art.lit(color)
  const [top, foot] = [y - rx * 0.42, y + rx * 1.05]
  const tones = [0.55, 0.2, 0.75, -0.05, 0.4, -0.25]
  const crown = [-1, -0.56, -0.2, 0.2, 0.56, 1]
  const table = [-0.6, -0.6, -0.2, 0.2, 0.6, 0.6]
  for (let facet = 0; facet < 5; facet++) {
    art.fill(
      polygon(
        [x + crown[facet]! * rx, y],
        [x + table[facet]! * rx, top],
        [x + table[facet + 1]! * rx, top],
        [x + crown[facet + 1]! * rx, y],
      ),
      shade(own, tones[(facet * 2) % 6]!),
    )
    art.fill(
      polygon([x + crown[facet]! * rx, y], [x + crown[facet + 1]! * rx, y], [x, foot]),
      shade(own, tones[(facet * 2 + 3) % 6]! - 0.12),
    )
  }
  const outline = polygon([x - rx, y], [x - rx * 0.6, top], [x + rx * 0.6, top], [x + rx, y], [x, foot])
  art.fill(polygon([x - rx * 0.56, y], [x - rx * 0.2, top], [x + rx * 0.2, top], [x - rx * 0.1, y]), sheen(art, 0.55))
  art.line(outline, rx * 0.025, fade(shade(own, 0.7), 0.9))
  art.line(`M ${x - rx} ${y} L ${x + rx} ${y}`, rx * 0.02, fade(shade(own, 0.8), 0.8))
}

function sparkle(art: Craft, x: number, y: number, size: number): void {
  art.fill(starOutline(x, y, size, size * 0.14, 4), sheen(art, 1))
}

export const diamond = thing({
  name: 'diamond',
  nouns: ['diamond', 'gem', 'gemstone', 'jewel', 'ruby', 'emerald', 'sapphire', 'amethyst'],
  height: 0.08,
  view: [2, 2, 98, 75],
  paint(art) {
    const stone = art.color(
      art.is('ruby')
        ? '#d0203a'
        : art.is('emerald')
          ? '#1f9a5a'
          : art.is('sapphire')
            ? '#2a4fc0'
            : art.is('amethyst')
              ? '#8a4ac0'
              : '#a8dcf0',
    )
    paintGem(art, 50, 24, 48, stone)
    sparkle(art, 24, 16, 11)
    sparkle(art, 80, 14, 7)
  },
})

export const ring = thing({
  name: 'ring',
  nouns: ['ring', 'wedding ring', 'diamond ring', 'engagement ring', 'gold ring'],
  height: 0.05,
  view: [3, 2, 81, 112],
  paint(art) {
    const metal = art.color('#d9a32c', '#d9a32c', '#c3ccd3')
    const own = art.lit(metal)
    const hoop = oval(42, 73, 35)
    art.line(hoop, 8, shade(own, -0.55))
    art.line(hoop, 6, own)
    art.line(oval(41, 72, 35.6), 1.6, fade(shade(own, 0.8), 0.95))
    art.line(oval(42, 73, 32.6), 0.9, fade(shade(own, -0.7), 0.7))
    art.part(polygon([28, 30], [33, 26], [42, 40], [51, 26], [56, 30], [44, 44], [40, 44]), metal, 'column', 1)
    paintGem(art, 42, 14, 22, art.asked[1] ?? '#bfe6f5')
    sparkle(art, 30, 10, 7)
  },
})

export const coin = thing({
  name: 'coin',
  nouns: ['coin', 'gold coin', 'penny', 'medallion'],
  height: 0.035,
  view: [3, 3, 97, 97],
  paint(art) {
    const metal = art.color('#d9a32c', '#c9953a')
    const own = art.lit(metal)
    art.form(oval(50, 50, 47), shade(metal, -0.25), 'face', 1)
    art.form(oval(49.4, 49, 45), metal, 'face', 1)
    for (let notch = 0; notch < 48; notch++) {
      const angle = (notch / 48) * 6.2832
      art.line(
        `M ${49.4 + Math.cos(angle) * 42} ${49 + Math.sin(angle) * 42} L ${49.4 + Math.cos(angle) * 44.6} ${49 + Math.sin(angle) * 44.6}`,
        1,
        fade(shade(own, -0.6), 0.5),
      )
    }
    art.line(oval(49.4, 49, 38), 1.4, fade(shade(own, -0.55), 0.8))
    art.line(oval(49.4, 50, 38), 0.9, fade(shade(own, 0.7), 0.8))
    art.fill(starOutline(50.4, 50.4, 25, 11, 5), shade(own, -0.5))
    art.part(starOutline(49.4, 49, 25, 11, 5), shade(metal, 0.16), 'face', 1)
    sparkle(art, 27, 25, 9)
  },
})

export const trophy = thing({
  name: 'trophy',
  nouns: ['trophy', 'award', 'trophy cup', 'golden trophy', 'prize'],
  height: 0.4,
  view: [2, 2, 98, 124],
  paint(art) {
    const metal = art.color('#d9a32c')
    const own = art.lit(metal)
    for (const side of [-1, 1]) {
      const x = (value: number): number => 50 + side * value
      const arm = `M ${x(30)} 16 C ${x(52)} 12 ${x(50)} 50 ${x(24)} 52`
      art.line(arm, 6, shade(own, -0.5))
      art.line(arm, 4, own)
      art.line(arm, 1.2, fade(shade(own, 0.8), 0.9))
    }
    art.form(polygon([40, 74], [60, 74], [64, 96], [36, 96]), metal, 'column', 1)
    art.form(oval(50, 76, 11, 4), metal, 'bar', 1)
    art.form('M 16 8 C 16 46 28 70 44 76 L 56 76 C 72 70 84 46 84 8 Z', metal, 'column', 1)
    art.form(oval(50, 8, 34, 6), metal, 'top', 1)
    art.fill(oval(50, 8.6, 30, 4.4), shade(own, -0.55))
    art.part(starOutline(50, 38, 15, 6.6, 5), mix(metal, '#ffffff', 0.3), 'face', 1)
    art.form(slab(30, 94, 40, 8, 2), metal, 'bar', 1)
    art.part(slab(22, 101, 56, 23, 2), '#3a2416', 'face', 0.5)
    art.part(slab(34, 107, 32, 10, 1), '#e0b85a', 'face', 0.9)
    sparkle(art, 29, 20, 9)
  },
})

export const medal = thing({
  name: 'medal',
  nouns: ['medal', 'gold medal', 'olympic medal'],
  height: 0.12,
  view: [8, 1, 80, 116],
  paint(art) {
    const metal = art.asked[0] ?? (art.is('silver') ? '#c3ccd3' : art.is('bronze') ? '#b8763a' : '#d9a32c')
    art.part(polygon([12, 1], [32, 1], [52, 50], [38, 58]), '#b8322f', 'face', 0.3)
    art.part(polygon([76, 1], [56, 1], [36, 50], [50, 58]), '#2f5f9a', 'face', 0.3)
    dot(art, 44, 52, 7, 7, metal)
    art.form(oval(44, 80, 36), metal, 'face', 1)
    art.line(oval(44, 80, 29.6), 1.4, fade(shade(art.lit(metal), -0.6), 0.8))
    art.part(starOutline(44, 79, 19, 8.4, 5), shade(metal, 0.2), 'face', 1)
    sparkle(art, 26, 62, 8)
  },
})

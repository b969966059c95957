import { drum, oval, starOutline } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'
import { sparkle } from './gem.ts'

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

/** Coins one upon the other, in a few stacks where several are said. */
export const coinStack = thing({
  name: 'coin-stack',
  nouns: [
    'stack of coins',
    'stack of gold coins',
    'coin stack',
    'stack of silver coins',
    'stack of pennies',
    'tower of coins',
  ],
  height: 0.09,
  view: [2, 2, 128, 142],
  paint(art) {
    const metal = art.color('#d9a32c', '#c9953a')
    const own = art.lit(metal)
    for (const [x, base, count] of [
      [36, 124, 7],
      [94, 126, 11],
      [66, 141, 5],
    ] as const)
      for (let level = 0; level < count; level++) {
        const [cx, y] = [x + art.random.between(-1.6, 1.6), base - 8 - level * 10]
        art.form(drum(cx, y - 8, y + 4, 30, 30, 0.3), shade(metal, art.random.between(-0.12, 0.04)), 'column', 1)
        for (let notch = -9; notch <= 9; notch++) {
          const nx = cx + Math.sin((notch / 9.6) * 1.5) * 30
          const dip = Math.cos((notch / 9.6) * 1.5) * 6
          art.line(`M ${nx} ${y - 6 + dip} L ${nx} ${y - 0.5 + dip}`, 0.8, fade(shade(own, -0.6), 0.5))
        }
        art.form(oval(cx, y - 8, 30, 9), shade(metal, 0.12), 'top', 1)
        art.line(oval(cx, y - 8, 25, 7), 0.9, fade(shade(own, -0.45), 0.7))
        if (level === count - 1) art.part(starOutline(cx, y - 8, 12, 5.6, 5), shade(metal, -0.14), 'top', 1)
      }
    sparkle(art, 104, 14, 9)
  },
})

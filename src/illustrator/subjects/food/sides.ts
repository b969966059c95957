import { oval } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'

/** Fried rings in a heap. */
export const onionRings = thing({
  name: 'onion-rings',
  nouns: ['onion rings', 'onion ring', 'fried onion rings'],
  height: 0.1,
  view: [4, 6, 136, 80],
  paint(art) {
    const crust = art.color('#d9963a', '#cf8a34')
    for (const [x, y, rx, ry] of [
      [36, 58, 26, 13],
      [104, 58, 26, 13],
      [70, 60, 28, 14],
      [52, 42, 25, 13],
      [90, 42, 25, 13],
      [70, 24, 24, 13],
    ] as const) {
      const own = art.lit(art.vary(crust, 0.08))
      art.line(oval(x, y + 3, rx, ry), 10, shade(own, -0.35))
      art.line(oval(x, y, rx, ry), 9, own)
      art.line(oval(x, y - 1.6, rx, ry), 3, fade(shade(own, 0.5), 0.6))
      for (let crumb = 0; crumb < 26; crumb++) {
        const angle = art.random.between(0, 6.3)
        const reach = art.random.between(0.9, 1.12)
        art.fill(
          oval(x + Math.cos(angle) * rx * reach, y + Math.sin(angle) * ry * reach, 1.3, 1),
          fade(shade(own, art.random.between(-0.3, 0.4)), 0.8),
        )
      }
    }
  },
})

/** A heap of roasted beans. */
export const coffeeBeans = thing({
  name: 'coffee-beans',
  nouns: ['coffee bean', 'coffee beans'],
  height: 0.06,
  view: [7, 12, 133, 74],
  paint(art) {
    const roast = art.color('#5a3420', '#4a2a1a')
    for (let bean = 0; bean < 54; bean++) {
      const row = bean / 54
      const width = 18 + row * 44
      const x = 70 + (bean % 9 === 0 ? (bean % 2 ? 1 : -1) : art.random.between(-1, 1)) * width
      const y = 20 + row * 46 + Math.abs(x - 70) * 0.12
      art.turned(x, y, art.random.between(-1.2, 1.2), () => {
        art.part(oval(x, y, 7.4, 5), art.vary(roast, 0.1), 'ball', 0.6)
        art.line(
          `M ${x - 6.4} ${y} C ${x - 2} ${y - 2} ${x + 2} ${y + 2} ${x + 6.4} ${y}`,
          1.1,
          shade(art.lit(roast), -0.6),
        )
      })
    }
  },
})

import { leafOutline, oval, polygon, slab } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'

/** A wavy edge of lettuce at `y`. */
function lettuce(y: number): string {
  let path = `M 4 ${y}`
  for (let wave = 0; wave < 9; wave++) {
    const x = 4 + wave * 10.4
    path += ` C ${x + 2} ${y + 9 - (wave % 2) * 3} ${x + 7} ${y + 9 - (wave % 3) * 2} ${x + 10.4} ${y + (wave % 2 ? 1 : 2)}`
  }
  return `${path} L 94 ${y - 5} L 8 ${y - 5} Z`
}

export const burger = thing({
  name: 'burger',
  nouns: ['burger', 'hamburger', 'cheeseburger'],
  height: 0.12,
  view: [3, 3, 98.4, 88],
  paint(art) {
    const bun = art.color('#d68a3c', '#cf8236', '#e09a4a')
    const own = art.lit(bun)
    art.form('M 6 72 C 6 69 94 69 94 72 L 93 78 C 92 86 84 88 76 88 L 24 88 C 16 88 8 86 7 78 Z', bun, 'bar', 0.25)
    art.line('M 8 73 C 30 71 70 71 92 73', 1.6, fade(art.lit('#f6dfae'), 0.9))
    art.part(slab(5, 57, 91, 15, 7.5), '#6b3a22', 'bar', 0.3)
    for (let crumb = 0; crumb < 60; crumb++)
      art.fill(
        oval(art.random.between(8, 93), art.random.between(59, 70), 1, 0.7),
        fade(crumb % 2 ? '#2e150a' : '#a5683f', 0.55),
      )
    art.part(
      polygon([3.4, 55], [97.6, 55], [96, 58], [80, 60], [70, 67], [60, 60], [38, 59], [28, 65], [18, 60], [5, 58]),
      '#f5b52e',
      'top',
      0.5,
    )
    art.part(slab(8, 47.6, 40, 7.6, 3.8), '#cf3526', 'bar', 0.6)
    art.part(slab(52, 47.6, 40, 7.6, 3.8), '#c42e22', 'bar', 0.6)
    art.part(lettuce(45), '#6fae3a', 'top', 0.3)
    art.part(lettuce(43), '#8cc44f', 'top', 0.3)
    const dome = 'M 4 40 C 2 14 24 3 50 3 C 76 3 98 14 96 40 C 96 44 90 44.6 84 44.6 L 16 44.6 C 10 44.6 4 44 4 40 Z'
    art.form(dome, bun, 'ball', 0.6)
    art.clip(dome, () => {
      art.patch(50, 48, 56, 12, shade(own, -0.5), 0.5)
      for (let seed = 0; seed < 34; seed++) {
        const [x, y] = [50 + art.random.between(-36, 36), art.random.between(8, 31)]
        if ((x - 50) ** 2 / 1500 + (y - 36) ** 2 / 900 > 0.9) continue
        art.fill(leafOutline(x + 0.3, y + 0.7, 4, 1.1, art.random.between(-0.6, 0.6)), fade('#5a2c0c', 0.4))
        art.fill(leafOutline(x, y, 4, 1.1, art.random.between(-0.6, 0.6)), art.lit('#fbeecb'))
      }
    })
  },
})

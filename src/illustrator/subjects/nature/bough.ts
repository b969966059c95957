import { leafOutline } from '../craft/outlines.ts'
import { type Craft, thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'

/** A branch that reaches out from its stem, with leaves, blossoms or bare. */
export const bough = thing({
  name: 'bough',
  nouns: ['branch', 'tree branch', 'bough', 'tree limb', 'branch of a tree', 'cherry branch', 'cherry blossom branch'],
  habitat: 'ground',
  height: 1.3,
  view: [0, 0, 200, 150],
  paint(art) {
    const bark = art.color('#6b4a32', '#6b4a32', '#5c4534')
    const stem =
      'M 2 150 C 12 112 14 78 6 40 C 4 26 10 12 16 0 C 19 14 18 26 22 40 C 27 58 28 70 36 78 C 60 90 92 78 122 84 C 148 88 170 78 190 62 C 176 86 150 98 122 96 C 92 94 66 104 44 100 C 36 112 40 132 46 150 Z'
    const twigs: readonly (readonly [path: string, width: number])[] = [
      ['M 128 88 C 142 106 156 110 172 110', 4],
      ['M 70 92 C 78 110 90 116 104 118', 3.4],
      ['M 150 90 C 160 76 166 64 168 46', 3.6],
      ['M 18 40 C 28 30 34 24 38 10', 3.6],
      ['M 10 60 C 4 50 2 42 1 32', 2.6],
      ['M 48 86 C 54 72 60 66 62 52', 3],
    ]
    for (const [path, width] of twigs) art.line(path, width, art.lit(shade(bark, -0.12)))
    art.form(stem, bark, 'column', 0.1)
    art.clip(stem, () => {
      const own = art.lit(bark)
      for (let crack = 0; crack < 26; crack++) {
        const x = art.random.between(6, 40)
        const y = art.random.between(10, 140)
        art.line(`M ${x} ${y} c 2 8 -2 12 1 20`, 1, fade(shade(own, crack % 2 ? -0.5 : 0.35), 0.55))
        const along = art.random.between(46, 180)
        art.line(`M ${along} ${art.random.between(78, 98)} c 8 1 14 -2 20 -1`, 0.9, fade(shade(own, -0.5), 0.5))
      }
      art.line('M 36 79 C 60 91 92 79 122 85 C 148 89 170 79 190 63', 2.2, fade(shade(own, 0.5), 0.55))
    })
    if (!art.is('bare', 'dead', 'snowy', 'winter')) dress(art)
    if (art.is('snowy', 'winter', 'snow'))
      art.line('M 36 78 C 60 89 92 78 122 84 C 148 88 170 78 188 64', 5, art.lit('#f4f8fc'))
  },
})

/** Ends of twigs, each with the direction its leaves fan out to. */
const ends: readonly (readonly [x: number, y: number, toward: number])[] = [
  [186, 64, -0.5],
  [172, 110, 0.3],
  [104, 118, 0.5],
  [168, 46, -1.4],
  [38, 12, -1],
  [4, 34, -1.9],
  [62, 54, -1.3],
  [148, 104, 0.9],
]

function dress(art: Craft): void {
  const blooms = art.is('cherry', 'blossom', 'sakura', 'flowering', 'plum', 'magnolia')
  const green = art.second(...(art.is('autumn', 'fall') ? ['#c8642a', '#d8932f'] : ['#5f8a3f', '#4d7c40']))
  for (const [x, y, toward] of ends) {
    for (let leaf = 0; leaf < 9; leaf++) {
      const angle = toward + (leaf - 4) * 0.5
      const reach = art.random.between(1, 11)
      const [cx, cy] = [clamp(x + Math.cos(angle) * reach, 8, 190), clamp(y + Math.sin(angle) * reach, 8, 140)]
      if (blooms) {
        for (let petal = 0; petal < 5; petal++) {
          const turn = (petal / 5) * Math.PI * 2 + leaf
          art.patch(cx + Math.cos(turn) * 3, cy + Math.sin(turn) * 3, 3.4, 3.4, art.lit('#f6bccb'), 1)
        }
        art.patch(cx, cy, 1.6, 1.6, art.lit('#d8577e'), 1)
      } else
        art.turned(cx, cy, angle, () => {
          const shape = leafOutline(cx, cy, 11, 4.6, 0)
          art.part(shape, art.vary(green, 0.2), 'face', 0.2)
        })
    }
  }
}

const clamp = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value))

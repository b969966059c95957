import { polygon, slab } from '../craft/outlines.ts'
import { type Craft, isSaid, thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'

function ribbed(art: Craft, path: string, x: number, width: number, top: number, bottom: number, color: string): void {
  const own = art.lit(color)
  art.form(path, color, 'column', 0.2)
  art.clip(path, () => {
    for (let rib = 1; rib < 6; rib++) {
      const at = x + (rib / 6) * width
      art.line(`M ${at} ${top} L ${at} ${bottom}`, 1.1, fade(shade(own, -0.55), 0.6))
      for (let y = top + 4; y < bottom; y += 7) {
        art.line(`M ${at} ${y} L ${at - 2} ${y - 2} M ${at} ${y} L ${at + 2} ${y - 2}`, 0.5, fade('#f4f0d8', 0.85))
      }
    }
  })
}

/** A saguaro with arms and a flower, small in its pot where it is potted: the pot has the first colour then. */
export const cactus = thing({
  name: 'cactus',
  nouns: ['cactus', 'saguaro', 'cacti'],
  habitat: 'ground',
  height: (asked) => (isSaid(asked, 'potted') ? 0.3 : 1.8),
  view: (asked) => [3, -2.6, 97, isSaid(asked, 'potted') ? 164 : 132],
  paint(art) {
    const isPotted = art.is('potted')
    const green = (isPotted ? art.second : art.color)('#4f8a4f', '#5a944a', '#467f58')
    const left = 'M 42 88 L 20 88 C 8 88 3 80 3 70 L 3 48 C 3 36 19 36 19 48 L 19 66 C 19 70 21 72 24 72 L 42 72 Z'
    const right =
      'M 58 74 L 80 74 C 92 74 97 66 97 56 L 97 36 C 97 24 81 24 81 36 L 81 52 C 81 56 79 58 76 58 L 58 58 Z'
    ribbed(art, left, 3, 16, 42, 88, green)
    ribbed(art, right, 81, 16, 30, 74, green)
    ribbed(art, slab(33, 4, 34, 128, 17), 33, 34, 10, 130, green)
    for (let petal = 0; petal < 7; petal++) {
      const angle = -Math.PI + (petal / 6) * Math.PI
      art.turned(50, 7, angle, () => art.part('M 50 7 C 53 3 58 4 60 7 C 58 10 53 11 50 7 Z', '#e8689a', 'face', 0.3))
    }
    art.part('M 47 7 C 47 4 53 4 53 7 Z', '#f5c94a', 'ball', 0.3)
    if (!isPotted) return
    const clay = art.color('#c2673f')
    art.form(polygon([24, 126], [76, 126], [69, 164], [31, 164]), clay, 'column', 0.3)
    art.form(slab(19, 116, 62, 13, 3), clay, 'column', 0.4)
  },
})

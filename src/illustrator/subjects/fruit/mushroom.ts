import { oval } from '../craft/outlines.ts'
import { dot, thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'

const cap = 'M 3 48 C 4 18 26 3 50 3 C 74 3 96 18 97 48 C 97 56 76 60 50 60 C 24 60 3 56 3 48 Z'
const stem = 'M 38 50 C 40 66 36 80 33 92 C 32 100 68 100 67 92 C 64 80 60 66 62 50 Z'

/** A toadstool with white warts; a plain brown cap when it is to be eaten. */
export const mushroom = thing({
  name: 'mushroom',
  nouns: ['mushroom', 'toadstool', 'champignon', 'fly agaric', 'porcini'],
  height: 0.14,
  habitat: 'ground',
  view: [3, 3, 97, 98],
  paint(art) {
    const eaten = art.is('champignon', 'porcini', 'edible', 'brown', 'button')
    const skin = art.color(...(eaten ? ['#a8764a', '#c8a47c'] : ['#c8281f', '#d23a26']))
    const own = art.lit(skin)
    art.form(stem, '#efe4cf', 'column', 0.1)
    art.clip(stem, () => {
      for (let rib = 34; rib < 68; rib += 3.4)
        art.line(`M ${rib} 96 C ${rib + 2} 80 ${rib * 0.5 + 25} 64 ${rib * 0.5 + 25} 56`, 0.5, fade('#6b5a40', 0.3))
      art.patch(50, 56, 26, 14, '#2a1a10', 0.6)
    })
    art.part(oval(50, 50, 46, 9), '#e2d2b4', 'bar', 0)
    for (let gill = 6; gill < 95; gill += 2.6)
      art.line(`M ${gill} 50 L ${50 + (gill - 50) * 0.3} 55`, 0.5, fade('#6b4f30', 0.45))
    art.part('M 34 66 C 40 72 60 72 66 66 L 68 73 C 60 79 40 79 32 73 Z', '#f4ecdc', 'bar', 0.1)
    const dome = 'M 3 48 C 4 18 26 3 50 3 C 74 3 96 18 97 48 C 90 52 70 50 50 50 C 30 50 10 52 3 48 Z'
    art.form(dome, skin, 'ball', 0.55)
    art.clip(cap, () => art.patch(50, 58, 54, 12, shade(own, -0.7), 0.4))
    if (eaten) return
    art.clip(dome, () => {
      for (const [x, y, r] of [
        [50, 14, 6],
        [30, 22, 5],
        [70, 22, 5.4],
        [17, 38, 4.4],
        [40, 34, 6.4],
        [62, 38, 5.2],
        [83, 38, 4.6],
        [50, 46, 3],
        [28, 45, 3],
        [74, 47, 3],
      ] as const)
        dot(art, x, y, r, r * 0.78, '#f5eedf')
    })
  },
})

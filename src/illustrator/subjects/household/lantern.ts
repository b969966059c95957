import { polygon, slab } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { blend, glow } from '../easel.ts'
import { sheen } from '../round-forms.ts'
import { fade, shade } from '../tones.ts'
import { paintFlame } from './candle.ts'

/** A metal lantern with a flame behind glass; a paper lantern glows all over. */
export const lantern = thing({
  name: 'lantern',
  nouns: ['lantern', 'oil lamp', 'paper lantern', 'chinese lantern', 'sky lantern'],
  height: 0.4,
  view: ({ noun }) => (/paper|chinese|sky/.test(noun) ? [2, 0, 86, 118] : [4, 2, 76, 126]),
  paint(art) {
    if (/paper|chinese|sky/.test(art.noun) || art.is('paper', 'chinese')) {
      const paper = art.asked[0] ?? '#d8342a'
      art.line('M 44 0 L 44 12', 1.4, art.lit('#3a2a20'))
      art.line('M 44 92 L 44 116', 2.4, art.lit('#d9a32c'))
      for (let thread = -3; thread <= 3; thread++)
        art.line(`M 44 100 L ${44 + thread * 1.6} 118`, 0.8, art.lit('#e8b83c'))
      const body =
        'M 26 14 L 62 14 C 84 26 92 40 92 52 C 92 66 84 80 62 90 L 26 90 C 4 80 -4 66 -4 52 C -4 40 4 26 26 14 Z'
      art.context.save()
      art.context.translate(44, 0)
      art.context.scale(0.875, 1)
      art.context.translate(-44, 0)
      art.form(body, paper, 'ball', 0.1)
      art.clip(body, () => {
        for (let rib = -4; rib <= 4; rib++)
          art.line(
            `M 44 10 C ${44 + rib * 15} 26 ${44 + rib * 15} 78 44 94`,
            0.9,
            fade(shade(art.lit(paper), -0.5), 0.5),
          )
        glow(art, 44, 54, 46, `rgba(255,190,90,${0.5 + art.dark * 0.4})`)
      })
      art.context.restore()
      art.part(slab(27, 9, 34, 7, 1.5), '#d9a32c', 'bar', 1)
      art.part(slab(27, 87, 34, 7, 1.5), '#d9a32c', 'bar', 1)
      return
    }
    const iron = art.color('#2f3338', '#4a3a2a', '#7a5a2a')
    const own = art.lit(iron)
    art.line('M 24 34 C 20 -6 60 -6 56 34', 3, shade(own, 0.15))
    art.line('M 25 32 C 22 -2 58 -2 55 32', 0.8, fade('#ffffff', 0.4))
    art.form('M 30 20 L 50 20 L 52 28 L 66 40 L 14 40 L 28 28 Z', iron, 'column', 0.8)
    const pane = polygon([18, 42], [62, 42], [66, 104], [14, 104])
    art.fill(pane, blend(art, [0, 42], [0, 104], fade('#ffd58a', 0.5), fade('#ffb45a', 0.7)))
    art.part(slab(33, 84, 14, 20, 2), '#f4e8cf', 'column', 0.2)
    art.line('M 40 84 L 40 79', 1, '#2a1c14')
    paintFlame(art, 40, 82, 30)
    glow(art, 40, 72, 40, `rgba(255,190,90,${0.3 + art.dark * 0.5})`)
    art.fill(polygon([21, 44], [30, 44], [27, 102], [18, 102]), sheen(art, 0.4))
    for (const [a, b] of [
      [18, 14],
      [62, 66],
    ] as const)
      art.line(`M ${a} 40 L ${b} 106`, 3.2, own)
    art.line('M 40 41 L 40 50 M 16 73 L 64 73', 1.4, own)
    art.form(slab(10, 39, 60, 6, 2), iron, 'bar', 0.8)
    art.form(polygon([11, 103], [69, 103], [74, 116], [6, 116]), iron, 'column', 0.8)
    art.form(slab(4, 115, 72, 11, 3), iron, 'bar', 0.8)
  },
})

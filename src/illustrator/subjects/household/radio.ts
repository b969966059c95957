import { slab } from '../craft/outlines.ts'
import { dot, thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'

export const radio = thing({
  name: 'radio',
  nouns: ['radio', 'vintage radio', 'boombox', 'transistor radio'],
  height: 0.26,
  view: [2, 1, 128, 90],
  paint(art) {
    const case_ = art.color('#8a5a34', '#b8463a', '#8fc1bd', '#e6dcc4')
    const own = art.lit(case_)
    art.line('M 34 22 C 34 2 96 2 96 22', 4.6, shade(own, -0.45))
    art.line('M 34 22 C 34 3 96 3 96 22', 1.2, fade(shade(own, 0.6), 0.6))
    art.line('M 108 20 L 122 1.6', 1.2, art.lit('#c3ccd3'))
    art.form(slab(2, 18, 126, 70, 12), case_, 'face', 0.5)
    art.part(slab(9, 25, 62, 56, 8), '#e9dfc6', 'face', 0.1)
    art.clip(slab(9, 25, 62, 56, 8), () => {
      for (let row = 0; row < 12; row++)
        art.line(`M 9 ${27 + row * 4.6} L 71 ${27 + row * 4.6}`, 1.9, fade('#6a5232', 0.75))
      art.patch(40, 53, 26, 24, '#2a1a0c', 0.4)
    })
    art.part(slab(77, 26, 44, 24, 3), '#f2e6c4', 'face', 0.4)
    for (let mark = 0; mark < 9; mark++)
      art.line(`M ${81 + mark * 4.6} 31 L ${81 + mark * 4.6} ${mark % 2 ? 36 : 39}`, 0.7, '#4a3a26')
    art.line('M 102 28 L 102 48', 1.2, '#c23d3d')
    for (const x of [86, 112]) {
      dot(art, x, 68, 9.6, 9.6, '#d9b25a')
      dot(art, x, 68, 6, 6, '#efdca0')
    }
    art.part(slab(14, 87, 12, 3), '#2a1a10')
    art.part(slab(104, 87, 12, 3), '#2a1a10')
  },
})

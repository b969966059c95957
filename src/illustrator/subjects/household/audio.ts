import { oval, slab } from '../craft/outlines.ts'
import { dot, thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'

export const headphones = thing({
  name: 'headphones',
  nouns: ['headphones', 'headphone', 'headset', 'earphones'],
  height: 0.2,
  view: [3, 2, 97, 100],
  paint(art) {
    const shell = art.color('#2f3338', '#c9463a', '#e9edee', '#3f6e8f')
    const own = art.lit(shell)
    const band = 'M 14 62 C 8 -12 92 -12 86 62'
    art.line(band, 8, shade(own, -0.5))
    art.line(band, 6, own)
    art.line('M 16 44 C 18 0 82 0 84 44', 1.4, fade(shade(own, 0.7), 0.7))
    art.line('M 30 11 C 40 4 60 4 70 11', 5, shade(own, -0.6))
    for (const side of [-1, 1]) {
      const x = 50 + side * 35
      art.part(slab(x - 4 - side * -2, 40, 6, 22, 3), '#c3ccd3', 'column', 1)
      art.part(oval(x - side * 8, 74, 10, 24), '#1c1e22', 'ball', 0.2)
      art.form(oval(x + side * 1, 74, 11, 25.6), shell, 'ball', 0.8)
      art.part(oval(x + side * 3, 74, 6, 15), shade(shell, 0.14), 'ball', 0.9)
    }
  },
})

/** A studio microphone on a stand; the head alone stands taller when vintage. */
export const microphone = thing({
  name: 'microphone',
  nouns: ['microphone', 'mic', 'vintage microphone'],
  height: 0.4,
  view: [3, 2, 73, 130],
  paint(art) {
    const body = art.color('#9aa6ae', '#2f3338', '#c9a14a')
    const own = art.lit(body)
    art.part('M 8 124 C 8 116 68 116 68 124 C 68 131 8 131 8 124 Z', '#2a2c30', 'top', 0.6)
    art.part(slab(35, 86, 6, 38, 2), '#8a939b', 'column', 1)
    art.line('M 8 46 C 8 92 68 92 68 46', 4.4, shade(art.lit('#8a939b'), -0.3))
    art.line('M 8 46 C 8 91 68 91 68 46', 1.2, fade('#f0f4f6', 0.8))
    dot(art, 8, 46, 5, 5, '#8a939b')
    dot(art, 68, 46, 5, 5, '#8a939b')
    const head = slab(14, 2, 48, 76, 23)
    art.form(head, body, 'column', 1)
    art.clip(head, () => {
      for (let bar = 0; bar < 9; bar++) {
        art.line(
          `M 12 ${10 + bar * 4.6} C 26 ${13 + bar * 4.6} 50 ${13 + bar * 4.6} 64 ${10 + bar * 4.6}`,
          2,
          fade(shade(own, -0.75), 0.8),
        )
        art.line(
          `M 12 ${12 + bar * 4.6} C 26 ${15 + bar * 4.6} 50 ${15 + bar * 4.6} 64 ${12 + bar * 4.6}`,
          0.8,
          fade(shade(own, 0.6), 0.8),
        )
      }
      art.fill(slab(12, 52, 52, 9), shade(own, -0.5))
      art.line('M 38 6 L 38 52', 3, own)
    })
    dot(art, 38, 68, 3, 3, '#c23d3d')
  },
})

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

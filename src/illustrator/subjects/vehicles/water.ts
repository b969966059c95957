import { oval, slab } from '../craft/outlines.ts'
import { dot, thing } from '../craft/thing.ts'
import { glow } from '../easel.ts'
import { fade, shade } from '../tones.ts'

/** A submarine, its lamp lit in the dark. First colour its hull. */
export const submarine = thing({
  name: 'submarine',
  nouns: ['submarine', 'nuclear submarine', 'submersible'],
  habitat: 'water',
  height: 10,
  view: [2, 2, 198, 94],
  paint(art) {
    const steel = art.is('nuclear submarine', 'military')
    const hull = art.color(...(steel ? ['#444b57'] : ['#e8b21f', '#d9782a', '#3f7f9c']))
    const own = art.lit(hull)
    art.line('M 112 22 L 112 6 L 122 6', 3, art.lit('#7c828c'))
    dot(art, 122, 6, 3, 2.6, '#2a3a4a')
    art.form('M 86 42 L 92 20 C 94 17 122 17 126 20 L 132 42 Z', hull, 'column', 0.6)
    art.line('M 92 25 L 126 25', 2, fade(shade(own, -0.5), 0.6))
    art.form('M 24 50 L 8 28 L 22 28 L 44 46 Z', shade(hull, -0.2), 'face', 0.4)
    art.form('M 24 74 L 8 92 L 22 92 L 44 78 Z', shade(hull, -0.3), 'face', 0.4)
    for (const side of [-1, 1])
      art.part(
        `M 10 62 C 3 ${62 + side * 6} 2 ${62 + side * 16} 6 ${62 + side * 20} C 12 ${62 + side * 14} 13 ${62 + side * 6} 12 62 Z`,
        '#c8973a',
        'ball',
        0.9,
      )
    const body = 'M 12 60 C 30 42 70 38 120 38 C 166 38 196 46 198 64 C 196 82 166 88 120 88 C 70 88 30 82 12 66 Z'
    art.form(body, hull, 'bar', 0.8)
    art.clip(body, () => {
      art.fill('M 0 74 C 60 82 150 82 200 74 L 200 94 L 0 94 Z', fade(shade(own, -0.5), 0.5))
      for (const x of [60, 100, 148])
        art.line(`M ${x} 36 C ${x + 5} 52 ${x + 5} 74 ${x} 90`, 0.8, fade(shade(own, -0.6), 0.5))
    })
    if (!steel)
      for (const x of [80, 108, 136]) {
        art.part(oval(x, 60, 9.4), '#c9ced6', 'ball', 0.9)
        art.part(oval(x, 60, 6.6), art.dark > 0.3 ? '#ffdf8a' : '#4a86a8', 'ball', 1)
        if (art.dark > 0.3) glow(art, x, 60, 16, 'rgba(255,220,130,0.8)')
      }
    art.part(oval(184, 60, 5), '#fff4c8', 'ball', 0.9)
    glow(art, 186, 60, 22, 'rgba(255,244,190,0.7)')
    art.part(slab(150, 70, 26, 5, 2), shade(hull, -0.3), 'bar', 0.4)
  },
})

/** A motor boat under way. First colour its hull. */
export const speedboat = thing({
  name: 'speedboat',
  nouns: ['speedboat', 'motorboat', 'speed boat', 'motor boat', 'powerboat'],
  habitat: 'water',
  height: 1.9,
  view: [2, 2, 178, 62],
  paint(art) {
    const hull = art.color('#f2f3f1', '#c4262a', '#1f3f6e')
    const band = art.second('#c4262a', '#1f7fa8')
    art.part('M 6 24 L 20 22 L 22 44 L 10 46 Z', '#2c2e34', 'column', 0.6)
    art.part('M 30 30 L 34 18 C 40 16 48 18 50 22 L 52 32 Z', '#e6d8bc', 'ball', 0.2)
    art.part('M 60 30 L 64 18 C 70 16 76 18 78 22 L 80 32 Z', '#e6d8bc', 'ball', 0.2)
    art.fill('M 84 30 L 96 5 C 106 4 112 12 124 27 L 122 30 Z', fade('#7fb0cc', 0.75))
    art.line('M 84 30 L 96 5 C 106 4 112 12 124 27', 1.8, art.lit('#c9ced6'))
    art.line('M 100 5 L 104 29', 1.2, art.lit('#c9ced6'))
    art.line('M 22 24 L 22 3 M 22 3 L 30 6 L 22 10', 1, art.lit('#c9302a'))
    const body = 'M 16 29 C 60 31 130 29 178 24 C 170 42 150 58 120 60 L 26 60 C 18 54 15 42 16 29 Z'
    art.form(body, hull, 'bar', 0.9)
    art.clip(body, () => {
      art.fill('M 10 38 C 60 42 130 40 180 31 L 180 38 C 130 47 60 49 10 45 Z', art.lit(band))
      art.line('M 14 31 C 60 33 130 31 178 26', 1.6, fade('#ffffff', 0.7))
    })
    for (let spray = 0; spray < 16; spray++)
      art.fill(
        oval(
          art.random.between(4, 40),
          art.random.between(53, 61),
          art.random.between(1, 3),
          art.random.between(0.7, 1.6),
        ),
        fade('#ffffff', 0.8),
      )
  },
})

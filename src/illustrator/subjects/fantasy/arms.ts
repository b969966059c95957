import { oval, polygon, slab } from '../craft/outlines.ts'
import { dot, isSaid, thing } from '../craft/thing.ts'
import { glow } from '../easel.ts'
import { fade, shade } from '../tones.ts'

/** A sword, point up; a blade of light when the words say so. First colour its grip and gem (or its light). */
export const sword = thing({
  name: 'sword',
  nouns: ['sword', 'longsword', 'broadsword', 'lightsaber', 'light saber', 'claymore'],
  height: 1.1,
  view: (asked) => (isSaid(asked, 'lightsaber', 'light saber', 'laser', 'plasma') ? [4, 2, 56, 200] : [1, 2, 59, 200]),
  paint(art) {
    const shining = art.is('lightsaber', 'light saber', 'laser', 'plasma')
    const own = art.color(...(shining ? ['#4aa8ff', '#5dff7a', '#ff4a4a'] : ['#7a2028', '#23406e', '#4a2f22']))
    if (shining) {
      glow(art, 30, 80, 74, fade(own, 0.3))
      art.fill(slab(22, 3, 16, 142, 8), fade(own, 0.65))
      art.fill(slab(25.4, 5, 9.2, 140, 4.6), shade(own, 0.82))
      art.part(slab(21, 144, 18, 55, 4), '#b9c0c9', 'column', 0.9)
      for (const y of [160, 168, 176, 184]) art.part(slab(20, y, 20, 4, 1), '#26282e', 'column', 0.5)
      art.part(slab(19, 150, 8, 7, 2), own, 'face', 0.8)
      return
    }
    const steel = '#c5ccd6'
    art.form('M 30 3 L 39 22 L 37 146 L 23 146 L 21 22 Z', steel, 'column', 0.9)
    art.fill('M 30 3 L 21 22 L 23 146 L 30 146 Z', fade(shade(art.lit(steel), art.lightX < 0 ? 0.7 : -0.5), 0.55))
    art.fill('M 29 24 L 31 24 L 31 140 L 29 140 Z', fade(shade(art.lit(steel), -0.6), 0.5))
    art.part(
      'M 2 143 C 12 149 20 145 30 145 C 40 145 48 149 58 143 C 60 150 56 156 50 156 L 10 156 C 4 156 0 150 2 143 Z',
      '#d0a23c',
      'bar',
      0.9,
    )
    art.form(slab(24, 154, 12, 34, 3), own, 'column', 0.4)
    for (let y = 158; y < 187; y += 5) art.line(`M 24 ${y} L 36 ${y + 3}`, 1.2, fade(shade(art.lit(own), 0.5), 0.7))
    art.part(oval(30, 192, 8.4, 7.8), '#d0a23c', 'ball', 0.9)
    art.part(oval(30, 150, 6, 5.4), own, 'ball', 1)
    art.part(oval(30, 192, 4, 3.8), own, 'ball', 1)
    if (art.is('magic', 'magical', 'enchanted', 'glowing', 'flaming', 'legendary'))
      glow(art, 30, 74, 60, fade(art.is('flaming') ? '#ff9a3a' : '#8fd0ff', 0.7))
  },
})

/** A knight's shield. First colour its field, second its charge. */
export const shield = thing({
  name: 'shield',
  nouns: ['shield', "knight's shield", 'buckler', 'coat of arms'],
  height: 1,
  view: [2, 2, 98, 118],
  paint(art) {
    const field = art.color('#1f4a8c', '#a3202a', '#2f6b45')
    const charge = art.second('#e8c24a', '#eef0f2')
    const outline = 'M 4 8 C 20 12 36 10 50 3 C 64 10 80 12 96 8 C 100 60 84 96 50 117 C 16 96 0 60 4 8 Z'
    const inner = 'M 12 16 C 26 18 38 17 50 11 C 62 17 74 18 88 16 C 90 60 76 89 50 107 C 24 89 10 60 12 16 Z'
    art.part(outline, '#b9c0c9', 'face', 0.9)
    art.form(inner, field, 'ball', 0.5)
    art.clip(inner, () => {
      art.fill('M 42 0 L 58 0 L 58 120 L 42 120 Z', art.lit(charge))
      art.fill('M 0 42 L 100 42 L 100 58 L 0 58 Z', art.lit(charge))
      art.patch(50 + (art.lightX < 0 ? 30 : -30), 80, 40, 44, '#0a0a1c', 0.4)
    })
    art.part(oval(50, 50, 13), '#c9ced6', 'ball', 0.9)
    for (const [x, y] of [
      [9, 14],
      [91, 14],
      [10, 50],
      [90, 50],
      [28, 90],
      [72, 90],
      [50, 111],
    ] as const)
      dot(art, x, y, 2.2, 2.2, '#e3e7ec')
  },
})

/** A battle axe. First colour its haft's binding. */
export const axe = thing({
  name: 'axe',
  nouns: ['axe', 'ax', 'battle axe', 'hatchet'],
  height: 0.9,
  view: [5, 3, 89, 160],
  paint(art) {
    const binding = art.color('#8a2a24', '#2f5d6b')
    const double = art.is('battle axe', 'viking', 'dwarven', 'double')
    art.part('M 43 4 L 53 4 L 55 160 L 41 160 Z', '#8a5a34', 'column', 0.4)
    for (const side of double ? [-1, 1] : [1]) {
      const x = (value: number): number => 48 + side * value
      art.part(
        `M ${x(0)} 22 L ${x(14)} 22 C ${x(24)} 20 ${x(32)} 12 ${x(36)} 6 C ${x(43)} 24 ${x(43)} 48 ${x(36)} 66 C ${x(32)} 58 ${x(24)} 48 ${x(14)} 46 L ${x(0)} 46 Z`,
        '#9aa3af',
        'face',
        0.9,
      )
      art.part(
        `M ${x(36)} 6 C ${x(43)} 24 ${x(43)} 48 ${x(36)} 66 C ${x(34)} 62 ${x(32)} 58 ${x(30)} 55 C ${x(35)} 42 ${x(35)} 28 ${x(30)} 14 Z`,
        '#e3e7ec',
        'face',
        1,
      )
    }
    if (!double) art.part('M 48 24 L 22 27 C 8 31 6 37 22 41 L 48 44 Z', '#7c848f', 'bar', 0.8)
    art.part(slab(39, 20, 18, 28, 3), '#6d747f', 'column', 0.8)
    art.form(slab(40, 54, 16, 16, 2), binding, 'column', 0.4)
    art.form(slab(39.6, 108, 17, 44, 3), binding, 'column', 0.3)
    for (let y = 112; y < 150; y += 6) art.line(`M 40 ${y} L 56 ${y + 4}`, 1.2, shade(art.lit(binding), 0.45))
    art.part(polygon([40, 153], [56, 153], [58, 160], [38, 160]), '#6d747f', 'bar', 0.7)
  },
})

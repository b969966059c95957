import { drum, oval, polygon, slab } from '../craft/outlines.ts'
import { dot, thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'

export const anvil = thing({
  name: 'anvil',
  nouns: ['anvil', 'blacksmith anvil'],
  height: 0.35,
  view: [0, 4, 150, 90],
  paint(art) {
    const own = art.color('#5a6068')
    art.form(
      'M 44 40 L 112 40 C 108 56 100 60 100 70 L 118 84 L 120 90 L 36 90 L 38 84 L 56 70 C 56 60 48 54 44 40 Z',
      own,
      'face',
      0.6,
    )
    art.form('M 2 14 C 20 12 32 10 44 6 L 146 6 L 148 20 L 142 40 L 52 40 C 36 34 12 30 2 14 Z', own, 'bar', 0.9)
    art.form('M 44 6 L 146 6 L 148 11 L 40 11 Z', shade(own, 0.3), 'top', 1)
    dot(art, 134, 8.4, 3, 1.2, '#22252a')
  },
})

export const steeringWheel = thing({
  name: 'steering-wheel',
  nouns: ['steering wheel', 'car steering wheel'],
  height: 0.38,
  view: [2, 2, 118, 118],
  paint(art) {
    const own = art.color('#24262b')
    art.line(oval(60, 60, 50), 13, art.lit(own))
    art.line(oval(60, 60, 50), 8, shade(art.lit(own), 0.12))
    art.line('M 24 26 C 40 6 80 6 96 26', 2.4, 'rgba(255,255,255,0.35)')
    art.form(
      'M 14 54 C 34 46 44 46 60 46 C 76 46 86 46 106 54 L 106 66 C 90 64 82 72 76 78 L 70 108 L 50 108 L 44 78 C 38 72 30 64 14 66 Z',
      shade(own, 0.06),
      'face',
      0.4,
    )
    art.part(oval(60, 62, 17), '#3a3d44', 'ball', 0.5)
    art.part(oval(60, 62, 6), '#c7ccd2', 'ball', 1)
    for (const x of [36, 84]) art.part(slab(x - 6, 55, 12, 7, 2), '#50545c', 'face', 0.4)
  },
})

export const slingshot = thing({
  name: 'slingshot',
  nouns: ['slingshot', 'catapult toy'],
  height: 0.2,
  view: [21, 5, 99, 132],
  paint(art) {
    const own = art.color('#8a5a34')
    art.line('M 28 16 C 40 40 50 44 60 44 C 70 44 80 40 92 16', 2.6, art.lit('#c2433a'))
    art.part('M 50 40 C 54 36 66 36 70 40 L 68 50 C 64 53 56 53 52 50 Z', '#5a3826', 'face', 0.3)
    art.line('M 60 126 L 60 78 C 58 58 38 54 30 14 M 60 78 C 62 58 82 54 90 14', 14, shade(art.lit(own), -0.3))
    art.line('M 60 126 L 60 78 C 58 58 38 54 30 14 M 60 78 C 62 58 82 54 90 14', 10, art.lit(own))
    art.line('M 57 122 L 57 80 C 54 62 36 54 28 20', 2, fade(shade(art.lit(own), 0.5), 0.7))
    for (const x of [30, 90]) art.part(slab(x - 7, 14, 14, 6, 2), '#c2433a', 'bar', 0.3)
  },
})

export const handcuffs = thing({
  name: 'handcuffs',
  nouns: ['handcuffs', 'cuffs', 'shackles', 'manacles'],
  height: 0.1,
  view: [2, 2, 148, 72],
  paint(art) {
    const own = art.color('#b9c1c9')
    for (const x of [38, 112]) {
      art.line(oval(x, 40, 28, 27), 8, shade(art.lit(own), -0.35))
      art.line(oval(x, 39.4, 28, 27), 5, art.lit(own))
      art.line(oval(x, 38.6, 28, 27), 1.4, 'rgba(255,255,255,0.7)')
      art.form(slab(x - 11, 4, 22, 17, 4), own, 'face', 1)
      art.fill(oval(x, 12, 2.4), '#2a2d32')
    }
    for (const x of [58, 68, 78, 88]) art.line(oval(x + 2, 16, 6, 4), 2.4, art.lit(own))
  },
})

export const sundial = thing({
  name: 'sundial',
  nouns: ['sundial', 'sun dial'],
  habitat: 'ground',
  height: 1.1,
  view: [10, 4, 110, 130],
  paint(art) {
    const stone = art.color('#b3aca0')
    art.form(slab(26, 118, 68, 12, 2), stone, 'bar', 0.1)
    art.form('M 44 52 C 52 74 50 94 42 118 L 78 118 C 70 94 68 74 76 52 Z', stone, 'column', 0.1)
    art.form(drum(60, 44, 56, 48, 46, 0.3), stone, 'column', 0.1)
    art.part(oval(60, 44, 46, 15), '#b88c4a', 'top', 0.8)
    art.line(oval(60, 44, 40, 12.6), 0.9, '#5a4020')
    for (let hour = 0; hour < 12; hour++) {
      const angle = (hour / 12) * 2 * Math.PI
      art.line(
        `M ${60 + Math.cos(angle) * 33} ${44 + Math.sin(angle) * 10.4} L ${60 + Math.cos(angle) * 39} ${44 + Math.sin(angle) * 12.4}`,
        1.2,
        '#5a4020',
      )
    }
    art.fill(polygon([60, 46], [92, 50], [66, 40]), 'rgba(30,18,6,0.45)')
    art.part(polygon([46, 47], [72, 42], [64, 8]), '#d2a552', 'face', 1)
  },
})

export const golfClub = thing({
  name: 'golf-club',
  nouns: ['golf club', 'putter', 'golf driver', 'nine iron'],
  height: 1,
  view: [20, 0, 100, 160],
  paint(art) {
    art.line('M 84 6 L 52 138', 3, art.lit('#c4cad0'))
    art.line('M 83 10 L 52 138', 1, 'rgba(255,255,255,0.8)')
    art.line('M 85 4 L 76 42', 6, art.lit('#2a2c30'))
    art.form(
      'M 48 134 L 57 136 C 58 146 54 156 44 158 C 34 160 24 156 22 150 C 30 148 42 148 48 134 Z',
      art.color('#a9b1b9'),
      'bar',
      1,
    )
  },
})

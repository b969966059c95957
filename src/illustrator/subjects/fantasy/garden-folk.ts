import { oval, polygon, slab } from '../craft/outlines.ts'
import { dot, thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'

/** A garden gnome. First colour its hat, second its coat. */
export const gnome = thing({
  name: 'gnome',
  nouns: ['gnome', 'garden gnome', 'dwarf gnome'],
  habitat: 'ground',
  height: 0.5,
  view: [12, 2, 108, 160],
  paint(art) {
    const hat = art.color('#c4202a', '#2f8a4a', '#d9702a')
    const coat = art.second('#2f5fa8', '#3a7a4a', '#6a4a9c')
    const skin = '#f0b894'
    for (const side of [-1, 1]) {
      art.part(slab(60 + side * 17 - 13, 128, 26, 24, 6), '#5a4638', 'column', 0.2)
      art.part(oval(60 + side * 20, 152, 21, 8.4), '#3a2a22', 'ball', 0.5)
    }
    art.part('M 60 82 C 92 84 98 112 96 136 C 80 144 40 144 24 136 C 22 112 28 84 60 82 Z', coat, 'ball', 0.2)
    art.part('M 23 122 C 44 130 76 130 97 122 L 97 131 C 76 139 44 139 23 131 Z', '#3a2418', 'column', 0.5)
    art.line(slab(66, 124, 15, 13, 2), 3, art.lit('#e0b440'))
    for (const side of [-1, 1]) {
      const x = (value: number): number => 60 + side * value
      art.part(
        `M ${x(26)} 88 C ${x(44)} 94 ${x(48)} 110 ${x(43)} 124 C ${x(38)} 128 ${x(31)} 126 ${x(30)} 120 C ${x(31)} 110 ${x(28)} 104 ${x(20)} 100 Z`,
        coat,
        'ball',
        0.2,
      )
      art.part(oval(x(37), 125, 8, 7.4), skin, 'ball', 0.2)
    }
    art.part(oval(60, 64, 27, 24), skin, 'ball', 0.2)
    art.part(
      'M 32 64 C 36 74 46 76 60 76 C 74 76 84 74 88 64 C 92 88 82 112 60 126 C 38 112 28 88 32 64 Z',
      '#f4f1ea',
      'ball',
      0,
    )
    for (let lock = 0; lock < 13; lock++) {
      const x = 36 + lock * 4
      art.line(
        `M ${x} ${80 + Math.abs(lock - 6)} C ${x} 92 ${60 + (x - 60) * 0.7} 100 ${60 + (x - 60) * 0.4} ${116 - Math.abs(lock - 6) * 3}`,
        1.1,
        fade('#8f8a86', 0.4),
      )
    }
    art.part(
      'M 60 73 C 50 68 42 72 36 80 C 46 84 56 82 60 77 C 64 82 74 84 84 80 C 78 72 70 68 60 73 Z',
      '#fbf9f4',
      'bar',
      0,
    )
    for (const x of [48, 72]) {
      dot(art, x, 59, 2.8, 3.4, '#22202a')
      art.patch(x + (x < 60 ? -6 : 6), 68, 7, 5, '#e8605a', 0.5)
    }
    art.part(oval(60, 67, 7, 6), shade(skin, -0.1), 'ball', 0.4)
    art.form(
      'M 28 58 C 30 40 44 26 54 3 C 58 2 62 2 64 6 C 72 28 90 40 92 58 C 78 48 42 48 28 58 Z',
      hat,
      'column',
      0.2,
    )
    art.part(
      'M 26 56 C 42 44 78 44 94 56 C 95 60 94 63 92 64 C 76 54 44 54 28 64 C 26 63 25 60 26 56 Z',
      shade(hat, -0.2),
      'bar',
      0.2,
    )
  },
})

/** A scarecrow on its pole. First colour its shirt, second its hat. */
export const scarecrow = thing({
  name: 'scarecrow',
  nouns: ['scarecrow', 'straw man'],
  habitat: 'ground',
  height: 2,
  view: [1, 3, 159, 200],
  paint(art) {
    const shirt = art.color('#b8362a', '#3a6a9c', '#5a7a3a')
    const hat = art.second('#a8823f', '#6a4a2f')
    const own = art.lit(shirt)
    const straw = (x: number, y: number, dx: number, dy: number, count: number): void => {
      for (let stem = 0; stem < count; stem++) {
        const [a, b] = [art.random.between(-6, 6), art.random.between(-6, 6)]
        art.line(
          `M ${x + (dy ? a : 0)} ${y + (dx ? b : 0)} L ${x + dx + (dy ? a * 1.7 : 0)} ${y + dy + (dx ? b * 1.7 : 0)}`,
          1.3,
          shade(art.lit('#e0b650'), stem % 2 ? 0.2 : -0.25),
        )
      }
    }
    art.part(slab(76, 70, 8, 130, 1), '#7a5232', 'column', 0.2)
    art.part(slab(8, 84, 144, 6, 2), '#7a5232', 'bar', 0.2)
    for (const x of [66, 94]) straw(x, 176, 0, 14, 10)
    art.part('M 54 132 L 106 132 L 108 178 L 84 178 L 80 146 L 76 178 L 52 178 Z', '#41587c', 'column', 0.1)
    art.part(slab(58, 156, 12, 11, 1), '#c9973f', 'face', 0)
    straw(20, 87, -17, 0, 10)
    straw(140, 87, 17, 0, 10)
    const coat =
      'M 66 72 L 94 72 C 112 74 128 76 144 78 L 144 98 C 128 98 116 98 107 100 L 108 138 L 52 138 L 53 100 C 44 98 32 98 16 98 L 16 78 C 32 76 48 74 66 72 Z'
    art.form(coat, shirt, 'ball', 0.05)
    art.clip(coat, () => {
      for (let x = 10; x < 150; x += 11) art.line(`M ${x} 68 L ${x} 142`, 2.4, fade(shade(own, -0.45), 0.4))
      for (let y = 76; y < 140; y += 11) art.line(`M 10 ${y} L 150 ${y}`, 2.4, fade(shade(own, 0.5), 0.3))
    })
    art.line('M 54 131 L 106 131', 3.4, art.lit('#c9a85a'))
    art.part(oval(80, 50, 21, 23), '#dcb682', 'ball', 0)
    art.part('M 62 68 L 98 68 L 104 80 L 80 76 L 56 80 Z', '#c9302a', 'bar', 0.1)
    for (const x of [71, 89]) dot(art, x, 47, 3.4, 3.4, '#2a2020')
    art.part(polygon([77, 56], [83, 56], [80, 51]), '#c9653a', 'face', 0)
    art.line('M 68 60 C 74 66 86 66 92 60', 1.6, '#4a2a20')
    for (const x of [72, 77, 83, 88]) art.line(`M ${x} 60.4 L ${x} 65.6`, 1.1, '#4a2a20')
    straw(80, 34, 0, 8, 12)
    art.form('M 44 36 C 54 28 106 28 116 36 C 106 44 54 44 44 36 Z', hat, 'bar', 0.1)
    art.form(
      'M 60 34 C 62 16 66 4 76 4 C 84 8 90 3 94 8 C 98 14 99 24 100 34 C 90 39 70 39 60 34 Z',
      hat,
      'column',
      0.1,
    )
    art.part('M 60 28 C 70 33 90 33 99.6 28 L 100 34 C 90 39 70 39 60 34 Z', '#8a2a24', 'column', 0.2)
  },
})

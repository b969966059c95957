import { oval, polygon } from '../craft/outlines.ts'
import { dot, thing } from '../craft/thing.ts'
import { shade } from '../tones.ts'

/** A snowman with hat, scarf and carrot. First colour its scarf, second its hat. */
export const snowman = thing({
  name: 'snowman',
  nouns: ['snowman', 'snow man'],
  habitat: 'ground',
  height: 1.6,
  view: [2, 2, 118, 152],
  paint(art) {
    const scarf = art.color('#c9262e', '#2f6fb5', '#2f8a5a')
    const hat = art.second('#24262e', '#3a2a4a')
    const snow = '#f3f6fb'
    const wood = art.lit('#5d4030')
    for (const side of [-1, 1]) {
      art.line(`M ${60 + side * 26} 82 L ${60 + side * 57} 60`, 2.6, wood)
      art.line(`M ${60 + side * 48} 66 L ${60 + side * 56} 70 M ${60 + side * 48} 66 L ${60 + side * 50} 56`, 1.8, wood)
    }
    art.part(oval(60, 122, 38, 30), snow, 'ball', 0.1)
    art.part(oval(60, 83, 28, 25), snow, 'ball', 0.1)
    for (const y of [76, 88, 110]) dot(art, 61, y, 2.8, 2.8, '#2a2b33')
    art.part(oval(60, 48, 22, 20), snow, 'ball', 0.1)
    art.form(
      'M 42 58 C 50 66 72 66 79 58 C 83 61 83 66 80 69 C 70 75 50 75 41 69 C 38 66 39 61 42 58 Z',
      scarf,
      'bar',
      0.1,
    )
    art.form('M 44 66 L 56 69 L 52 98 L 40 96 Z', scarf, 'face', 0.1)
    art.line('M 42 90 L 52 91.6 M 43 84 L 53 85.6', 2, shade(art.lit(scarf), 0.55))
    for (const x of [41, 44, 47, 50]) art.line(`M ${x} 96.4 L ${x - 0.6} 101`, 1.4, art.lit(scarf))
    for (const x of [52, 68]) {
      dot(art, x, 44, 2.8, 3.2, '#22232b')
      art.fill(oval(x - 0.8, 43, 0.8), '#ffffff')
    }
    for (const [x, y] of [
      [50, 54],
      [54, 57.4],
      [60, 58.6],
      [66, 57.4],
      [70, 54],
    ] as const)
      dot(art, x, y, 1.4, 1.4, '#22232b')
    art.part(polygon([58, 47], [60, 53], [82, 53]), '#e8792a', 'bar', 0.3)
    art.part('M 30 34 C 40 28 80 28 90 34 C 84 40 36 40 30 34 Z', hat, 'bar', 0.5)
    art.part('M 42 4 C 50 2 70 2 78 4 L 77 33 C 70 36 50 36 43 33 Z', hat, 'column', 0.4)
    art.part('M 43 25 C 52 28 68 28 77 25 L 77 32 C 68 35 52 35 43 32 Z', scarf, 'column', 0.3)
  },
})

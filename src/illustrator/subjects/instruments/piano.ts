import { polygon, slab } from '../craft/outlines.ts'
import type { Craft } from '../craft/thing.ts'
import { thing } from '../craft/thing.ts'
import { blend } from '../easel.ts'
import { sheen } from '../round-forms.ts'
import { fade, shade } from '../tones.ts'

function keys(art: Craft, x: number, y: number, width: number, height: number, slant: number): void {
  art.part(
    polygon([x, y], [x + width, y], [x + width + slant, y + height], [x - slant, y + height]),
    '#f6f1e6',
    'top',
    0.6,
  )
  const count = 28
  for (let key = 1; key < count; key++) {
    const t = key / count
    art.line(
      `M ${x + width * t} ${y} L ${x - slant + (width + slant * 2) * t} ${y + height}`,
      0.35,
      fade('#3a342c', 0.6),
    )
    if ([1, 2, 4, 5, 6].includes(key % 7)) {
      const at = (share: number, dx: number): readonly [number, number] => [
        x - slant * share + (width + slant * 2 * share) * t + dx,
        y + height * share,
      ]
      art.fill(polygon(at(0, -0.9), at(0, 0.9), at(0.62, 1), at(0.62, -1)), '#15151a')
    }
  }
}

/** A grand piano with its lid up, keys to us; an upright when the words say so. */
export const piano = thing({
  name: 'piano',
  nouns: ['piano', 'grand piano', 'upright piano', 'pianoforte', 'organ'],
  habitat: 'ground',
  height: 1.5,
  view: ({ noun, attributes }) =>
    [noun, ...attributes.words].join(' ').includes('upright') || noun === 'organ' ? [2, 2, 118, 102] : [3, 1, 152, 118],
  paint(art) {
    const coat = art.color('#1c1c22', '#1c1c22', '#5a2c18')
    const own = art.lit(coat)
    if (art.is('upright', 'organ')) {
      art.form(slab(6, 8, 108, 84, 2), coat, 'face', 0.9)
      art.form(slab(2, 2, 116, 8, 2), coat, 'bar', 0.9)
      art.part(slab(38, 18, 44, 22, 1), shade(coat, 0.1), 'face', 0.6)
      art.part(polygon([44, 20], [60, 22], [76, 20], [76, 37], [60, 39], [44, 37]), '#f6f1e6', 'face', 0)
      art.form(polygon([6, 44], [114, 44], [118, 56], [2, 56]), coat, 'top', 0.8)
      keys(art, 10, 46, 100, 8, 2.4)
      art.form(slab(2, 56, 116, 7, 1), coat, 'bar', 0.9)
      for (const x of [5, 107]) art.form(slab(x, 62, 8, 36, 2), coat, 'column', 0.9)
      for (const x of [54, 60, 66]) art.part(slab(x, 92, 3, 7, 1), '#c9a14a', 'bar', 1)
      art.form(slab(2, 94, 116, 8, 1), coat, 'bar', 0.9)
      return
    }
    const lid = 'M 24 58 C 18 24 30 4 62 3 C 92 2 94 22 116 24 C 138 26 150 38 150 58 Z'
    art.form(lid, shade(coat, 0.05), 'face', 1)
    art.line(lid, 1.2, fade(shade(own, 0.5), 0.5))
    art.clip(lid, () => art.fill(polygon([50, 0], [78, 0], [48, 60], [26, 60]), sheen(art, 0.3)))
    art.fill(
      polygon([26, 58], [150, 58], [146, 68], [20, 68]),
      blend(art, [0, 58], [0, 68], art.lit('#c9953a'), art.lit('#7a4a1a')),
    )
    for (let wire = 0; wire < 26; wire++)
      art.line(`M ${32 + wire * 4.5} 59 L ${28 + wire * 4.6} 67`, 0.35, fade('#f7e6b8', 0.8))
    art.line('M 124 66 L 112 32', 1.8, shade(own, 0.1))
    for (const x of [24, 132]) {
      art.form(polygon([x - 4, 88], [x + 5, 88], [x + 3, 113], [x - 2, 113]), coat, 'column', 0.9)
      art.part(slab(x - 3, 112, 7, 6, 3), '#c9a14a', 'ball', 1)
    }
    art.form(polygon([74, 88], [84, 88], [82, 112], [76, 112]), shade(coat, -0.2), 'column', 0.7)
    for (const x of [74, 78.4, 82.8]) art.part(slab(x, 111, 3, 6, 1), '#c9a14a', 'bar', 1)
    art.form('M 8 68 L 148 66 C 152 72 152 84 148 90 L 8 90 C 4 88 4 72 8 68 Z', coat, 'bar', 0.9)
    art.form(polygon([10, 68], [134, 68], [138, 80], [5, 80]), shade(coat, 0.06), 'top', 0.8)
    keys(art, 16, 71, 112, 8.4, 3.6)
    art.part(polygon([54, 52], [92, 52], [94, 67], [52, 67]), shade(coat, 0.1), 'face', 0.7)
    art.part(polygon([58, 54], [73, 55], [88, 54], [89, 65], [73, 66], [57, 65]), '#f6f1e6', 'face', 0)
    art.form(slab(3, 80, 139, 10, 2), coat, 'bar', 1)
    art.line('M 4 81.4 L 140 81.4', 0.9, sheen(art, 0.7))
  },
})

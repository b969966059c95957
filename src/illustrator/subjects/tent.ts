import { blend, glow, onEasel } from './easel.ts'
import { face, sideFacing } from './round-forms.ts'
import type { Subject } from './subject.ts'
import { fade, shade } from './tones.ts'

/** A ridge tent with its flap tied back, glowing from inside after dark. The colour is its canvas. */
export const tent: Subject = {
  name: 'tent',
  nouns: ['tent', 'camping tent', 'campsite'],
  habitat: 'ground',
  height: ({ attributes }) => 1.7 * attributes.size,
  aspect: () => 1.55,
  paint(context, box, details, stage) {
    onEasel(context, box, { width: 155, height: 100 }, details, stage, (easel) => {
      const canvas = details.attributes.colors[0] ?? easel.random.pick(['#e08a35', '#c8553d', '#4f7f5c', '#3f6f96'])
      const frontTone = face(easel, canvas, sideFacing(easel, 'left'))
      const sideTone = face(easel, canvas, sideFacing(easel, 'right'))
      const night = easel.dark > 0.3
      easel.line('M 56 8 L 3 96 M 128 14 L 153 94', 0.5, easel.lit('#d9d2c2'))
      easel.fill(
        'M 54 5 L 126 13 C 134 40 142 70 148 97 L 98 100 C 82 72 64 36 54 4 Z',
        blend(easel, [60, 0], [148, 40], shade(sideTone, 0.22), sideTone, shade(sideTone, -0.3)),
      )
      easel.line('M 78 9 C 92 40 108 74 116 99 M 102 11 C 114 40 126 74 133 98', 0.5, fade(shade(sideTone, -0.6), 0.45))
      easel.fill(
        'M 54 4 C 44 36 28 74 10 100 L 98 100 C 82 72 64 36 54 4 Z',
        blend(easel, [10, 0], [98, 0], shade(frontTone, 0.14), frontTone, shade(frontTone, -0.12)),
      )
      easel.fill(
        'M 54 22 C 50 52 42 80 32 100 L 77 100 C 66 80 58 52 54 22 Z',
        night
          ? blend(easel, [0, 22], [0, 100], '#fff0bf', '#ffc766', '#d9803a')
          : blend(easel, [0, 22], [0, 100], '#33231f', '#1b1418'),
      )
      if (!night) easel.fill('M 38 100 C 40 92 46 88 55 88 C 64 88 70 92 72 100 Z', easel.lit('#5c6b86'))
      easel.fill('M 54 14 C 50 40 40 74 22 100 L 36 100 C 46 82 54 52 54 22 Z', shade(frontTone, 0.3))
      easel.fill(
        'M 54 14 C 58 40 66 64 80 82 C 76 90 75 96 77 100 L 92 100 C 78 74 62 44 54 14 Z',
        shade(frontTone, 0.2),
      )
      easel.fill('M 74 78 C 78 76 82 78 84 82 L 79 85 C 77 82 75 80 74 78 Z', shade(frontTone, -0.45))
      easel.line('M 54 3 C 44 36 28 74 9.6 100 M 54 3 C 64 36 82 72 98.4 100', 1, shade(frontTone, 0.45))
      easel.line('M 54 5 L 126 12.4', 1.2, shade(sideTone, 0.45))
      easel.line('M 54 6 L 54 0.8', 1.4, easel.lit('#8a8f98'))
      easel.line('M 98 100 L 148 97', 1.2, shade(sideTone, -0.4))
      if (night) {
        glow(easel, 54, 74, 62, 'rgba(255,190,90,0.6)')
        glow(easel, 112, 62, 46, 'rgba(255,180,90,0.28)')
      }
    })
  },
}

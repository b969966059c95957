import { blend, glow, onEasel } from './easel.ts'
import { upright } from './round-forms.ts'
import type { Subject } from './subject.ts'
import { fade, shade } from './tones.ts'

/** A banded lighthouse on its rock with the keeper's door. Colour paints the bands; at dusk and night its lamp sweeps both ways. */
export const lighthouse: Subject = {
  name: 'lighthouse',
  nouns: ['lighthouse', 'light house', 'beacon'],
  habitat: 'ground',
  height: ({ attributes }) => 18 * attributes.size,
  aspect: () => 0.46,
  paint(context, box, details, stage) {
    onEasel(context, box, { width: 46, height: 100 }, details, stage, (easel) => {
      const { random } = easel
      const band = details.attributes.colors[0] ?? random.pick(['#c23a34', '#c23a34', '#27466b'])
      const white = details.attributes.colors[1] ?? '#f5f0e4'
      const half = (y: number): number => 5.4 + ((y - 24) / 70) ** 1.3 * 5.6
      const at = (y: number): string => `${23 - half(y)} ${y}`
      const opposite = (y: number): string => `${23 + half(y)} ${y}`
      const bands = 6
      for (let index = 0; index < bands; index++) {
        const top = 24 + (index / bands) * 70
        const bottom = 24 + ((index + 1) / bands) * 70
        const color = index % 2 ? band : white
        easel.fill(
          `M ${at(top)} C ${23 - half(top) * 0.5} ${top + 1.4} ${23 + half(top) * 0.5} ${top + 1.4} ${opposite(top)} L ${opposite(bottom)} C ${23 + half(bottom) * 0.5} ${bottom + 1.5} ${23 - half(bottom) * 0.5} ${bottom + 1.5} ${at(bottom)} Z`,
          upright(easel, 23 - half(94), 23 + half(94), color, 0.1),
        )
      }
      for (const y of [37, 55, 71]) {
        easel.fill(
          `M 21.6 ${y + 4} L 21.6 ${y + 1} C 21.6 ${y - 1} 24.4 ${y - 1} 24.4 ${y + 1} L 24.4 ${y + 4} Z`,
          easel.dark > 0.3 ? '#ffd98a' : easel.lit('#2c3a4b'),
        )
        easel.line(`M 21 ${y + 4.4} L 25 ${y + 4.4}`, 0.7, easel.lit('#e9e2d2'))
      }
      easel.fill('M 20 94.6 L 20 87 C 20 83.6 26 83.6 26 87 L 26 94.6 Z', easel.lit('#5b3a2a'))
      easel.line('M 20 94.6 L 20 87 C 20 83.6 26 83.6 26 87 L 26 94.6', 0.8, easel.lit('#e9e2d2'))
      // Gallery, lantern and cap.
      const iron = easel.lit('#2a2e36')
      easel.fill(
        'M 17.4 24 L 28.6 24 L 30.4 21 L 15.6 21 Z',
        blend(easel, [15, 0], [31, 0], shade(iron, 0.3), shade(iron, -0.2)),
      )
      easel.line('M 15 21 L 31 21', 1, shade(iron, 0.2))
      easel.line('M 15 17 L 31 17', 0.5, shade(iron, 0.25))
      for (let x = 15.2; x <= 31; x += 2.2) easel.line(`M ${x} 17 L ${x} 21`, 0.35, shade(iron, 0.25))
      const alight = easel.dark > 0.1
      easel.fill(
        'M 18.6 21 L 18.6 11.6 L 27.4 11.6 L 27.4 21 Z',
        alight
          ? blend(easel, [18, 0], [28, 0], '#ffdf92', '#fffbe4', '#ffdf92')
          : blend(easel, [18, 11], [28, 21], easel.lit('#dfeff2'), easel.lit('#7fa2b2'), easel.lit('#c7dde2')),
      )
      easel.line(
        'M 18.6 11.6 L 18.6 21 M 21.4 11.6 L 21.4 21 M 24.6 11.6 L 24.6 21 M 27.4 11.6 L 27.4 21 M 18.6 16.4 L 27.4 16.4',
        0.45,
        iron,
      )
      easel.fill('M 16.6 11.8 C 18 6.4 21 4.4 23 4 C 25 4.4 28 6.4 29.4 11.8 Z', upright(easel, 16.6, 29.4, band, 0.6))
      easel.line('M 16.2 11.8 L 29.8 11.8', 0.9, iron)
      easel.line('M 23 4 L 23 0.6', 0.6, iron)
      // Rock.
      const rock = easel.lit('#6d6660')
      easel.fill(
        'M 0 100 C 2 95 5 94.6 8 92.6 C 11 91 13 93.6 17 93 C 22 92 26 94 30 92.8 C 34 91.4 37 93 40 95 C 43 96.4 45 97.6 46 100 Z',
        blend(
          easel,
          [0, 91],
          [46, 100],
          shade(rock, easel.lightX < 0 ? 0.3 : -0.1),
          rock,
          shade(rock, easel.lightX < 0 ? -0.4 : 0.1),
        ),
      )
      easel.line(
        'M 8 93 L 11 97 L 9 100 M 17 93.4 L 15 97 M 30 93.2 L 33 97 L 32 100 M 40 95.4 L 37 99',
        0.5,
        fade(shade(rock, -0.6), 0.5),
      )
      if (!alight) return
      context.save()
      context.globalCompositeOperation = 'screen'
      for (const side of [-1, 1]) {
        for (const spread of [1, 0.6, 0.3]) {
          const beam = context.createLinearGradient(23, 0, 23 + side * 150, 0)
          beam.addColorStop(0, fade('#fff3c4', 0.32 * easel.dark))
          beam.addColorStop(1, fade('#fff3c4', 0))
          context.fillStyle = beam
          context.beginPath()
          context.moveTo(23, 15.6)
          context.lineTo(23 + side * 150, 16 - 17 * spread)
          context.lineTo(23 + side * 150, 16 + 17 * spread)
          context.lineTo(23, 17.2)
          context.fill()
        }
      }
      context.restore()
      glow(easel, 23, 16.4, 26, `rgba(255,236,170,${0.9 * Math.max(0.4, easel.dark)})`)
    })
  },
}

import { blend, onEasel } from './easel.ts'
import { sheen } from './round-forms.ts'
import type { Subject } from './subject.ts'
import { fade, shade } from './tones.ts'

/** An open laptop with a lit screen. The colour is its shell. */
export const laptop: Subject = {
  name: 'laptop',
  nouns: ['laptop', 'laptop computer', 'notebook computer', 'macbook', 'laptop screen', 'computer screen'],
  habitat: 'surface',
  height: ({ attributes }) => 0.24 * attributes.size,
  aspect: () => 1.5,
  paint(context, box, details, stage) {
    onEasel(context, box, { width: 150, height: 100 }, details, stage, (easel) => {
      const shell = easel.lit(details.attributes.colors[0] ?? '#b9bec7')
      const lid = 'M 24 2 C 24 0.8 25 0 26.4 0 L 123.6 0 C 125 0 126 0.8 126 2 L 128 80 L 22 80 Z'
      easel.fill(lid, blend(easel, [0, 0], [0, 80], shade(shell, 0.3), shade(shell, -0.2)))
      const bezel = details.attributes.colors[0] ? shade(shell, -0.12) : '#0b0c11'
      easel.fill('M 25.4 1.6 L 124.6 1.6 L 126.4 79 L 23.6 79 Z', bezel)
      const screen = 'M 28.4 5 L 121.6 5 L 123 75 L 27 75 Z'
      const lettered = stage.scene.lettering.some(({ on }) => on !== undefined)
      easel.fill(
        screen,
        lettered
          ? blend(easel, [30, 75], [120, 5], '#1d2b57', '#2f5590')
          : blend(easel, [30, 75], [120, 5], '#20325f', '#3d6fa5', '#8ec7c9', '#f4d9a8'),
      )
      easel.clip(screen, () => {
        // A screen that says something shows nothing else.
        if (lettered) {
          context.fillStyle = sheen(easel, 0.12)
          context.fillRect(20, 0, 110, 80)
          return
        }
        context.fillStyle = '#fff2cf'
        context.beginPath()
        context.arc(96, 34, 7, 0, Math.PI * 2)
        context.fill()
        easel.fill(
          'M 20 62 L 44 40 L 58 52 L 76 32 L 102 58 L 112 50 L 130 66 L 130 80 L 20 80 Z',
          'rgba(33,52,92,0.75)',
        )
        easel.fill('M 20 70 L 40 58 L 62 68 L 88 54 L 130 74 L 130 80 L 20 80 Z', 'rgba(18,30,60,0.9)')
        context.fillStyle = 'rgba(255,255,255,0.92)'
        context.beginPath()
        context.roundRect(34, 12, 40, 26, 2)
        context.fill()
        for (const [y, length] of [
          [18, 26],
          [23, 32],
          [28, 22],
          [33, 29],
        ] as const)
          easel.line(`M 38 ${y} L ${38 + length} ${y}`, 1.4, y === 18 ? '#d9673b' : 'rgba(50,60,80,0.55)')
        context.fillStyle = sheen(easel, 0.16)
        context.beginPath()
        context.moveTo(20, 0)
        context.lineTo(86, 0)
        context.lineTo(46, 80)
        context.lineTo(20, 80)
        context.fill()
      })
      // Keyboard deck, seen from a little above.
      const deck = 'M 22 80 L 128 80 L 148 96 L 2 96 Z'
      easel.fill(deck, blend(easel, [0, 80], [0, 96], shade(shell, -0.15), shade(shell, 0.25)))
      for (let row = 0; row < 4; row++) {
        const y = 81.6 + row * 2.2
        const left = 27 - row * 2.2
        const right = 123 + row * 2.2
        const keys = 14
        const step = (right - left) / keys
        for (let key = 0; key < keys; key++) {
          context.fillStyle = 'rgba(24,26,34,0.85)'
          context.beginPath()
          context.roundRect(left + key * step + 0.4, y, step - 0.8, 1.6, 0.4)
          context.fill()
        }
      }
      easel.fill('M 59 91 L 91 91 L 93 95.2 L 57 95.2 Z', fade(shade(shell, -0.4), 0.4))
      easel.fill(
        'M 2 96 L 148 96 L 148 98 C 148 99.4 146 100 144 100 L 6 100 C 4 100 2 99.4 2 98 Z',
        blend(easel, [0, 96], [0, 100], shade(shell, 0.35), shade(shell, -0.45)),
      )
      easel.fill('M 64 96 L 86 96 C 85 98 65 98 64 96 Z', shade(shell, -0.4))
    })
  },
}

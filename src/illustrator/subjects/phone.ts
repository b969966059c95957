import { blend, onEasel } from './easel.ts'
import { sheen } from './round-forms.ts'
import type { Subject } from './subject.ts'
import { fade, shade } from './tones.ts'

const wallpapers = [
  ['#2b1f57', '#a53f86', '#ffb36b'],
  ['#0d3b55', '#2f8f9d', '#c9f2d0'],
  ['#1c2b6b', '#5b7be0', '#f4c6d6'],
] as const

/** A smartphone held upright, its screen alight. A colour asked for is its metal frame and tints the screen. */
export const phone: Subject = {
  name: 'phone',
  nouns: ['phone', 'smartphone', 'mobile phone', 'cell phone', 'cellphone', 'iphone', 'mobile', 'phone screen'],
  habitat: 'surface',
  height: ({ attributes }) => 0.15 * attributes.size,
  aspect: () => 0.49,
  paint(context, box, details, stage) {
    onEasel(context, box, { width: 49, height: 100 }, details, stage, (easel) => {
      const frame = easel.lit(details.attributes.colors[0] ?? '#3a3f49')
      const rounded = (inset: number, radius: number, fill: ReturnType<typeof blend>): void => {
        context.fillStyle = fill
        context.beginPath()
        context.roundRect(0.8 + inset, inset, 47.4 - inset * 2, 100 - inset * 2, radius)
        context.fill()
      }
      context.fillStyle = shade(frame, -0.3)
      context.fillRect(0, 22, 1.4, 7)
      context.fillRect(0, 32, 1.4, 7)
      context.fillRect(47.6, 27, 1.4, 11)
      rounded(
        0,
        8,
        blend(
          easel,
          [0, 0],
          [49, 0],
          shade(frame, 0.5),
          shade(frame, -0.3),
          frame,
          shade(frame, -0.4),
          shade(frame, 0.4),
        ),
      )
      rounded(1.1, 7, '#07080c')
      const asked = details.attributes.colors[0]
      const picked = easel.random.pick(wallpapers)
      const [low, middle, high] = asked ? [shade(asked, -0.5), asked, shade(asked, 0.55)] : picked
      context.save()
      context.beginPath()
      context.roundRect(3.2, 2.6, 42.6, 94.8, 5.4)
      context.clip()
      context.fillStyle = blend(easel, [0, 100], [30, 0], low, middle, high)
      context.fillRect(0, 0, 49, 100)
      easel.fill('M 0 74 C 12 58 24 70 32 60 C 40 52 46 58 49 54 L 49 100 L 0 100 Z', fade(low, 0.5))
      easel.fill('M 0 86 C 10 76 22 84 34 74 C 42 68 46 72 49 70 L 49 100 L 0 100 Z', fade(low, 0.75))
      if (details.attributes.words.some((word) => word === 'blank' || word === 'empty')) {
        context.fillStyle = '#f6f7fa'
        context.fillRect(0, 0, 49, 100)
      } else {
        const icons = ['#ff8a5b', '#4cc38a', '#5aa9ff', '#f6c445', '#e65f8e', '#9a7bff', '#ffffff', '#38c6c6']
        for (let index = 0; index < 8; index++) {
          context.fillStyle = index < 4 ? fade('#ffffff', 0) : icons[index]!
          const x = 7.4 + (index % 4) * 9.2
          context.fillStyle = blend(easel, [x, 0], [x, 94], shade(icons[index]!, 0.3), icons[index]!)
          context.beginPath()
          context.roundRect(x, index < 4 ? 66 : 85.4, 6.6, 6.6, 1.8)
          context.fill()
        }
        if (!stage.scene.lettering.some(({ on }) => on !== undefined)) {
          easel.line('M 13 22 L 36 22', 3.4, '#ffffff')
          easel.line('M 18 28 L 31 28', 1.3, 'rgba(255,255,255,0.75)')
        }
      }
      context.fillStyle = sheen(easel, 0.22)
      context.beginPath()
      context.moveTo(0, 0)
      context.lineTo(34, 0)
      context.lineTo(2, 76)
      context.lineTo(0, 76)
      context.fill()
      context.restore()
      context.fillStyle = '#07080c'
      context.beginPath()
      context.roundRect(18, 5, 13, 3.6, 1.8)
      context.fill()
    })
  },
}

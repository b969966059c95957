import { onEasel } from './easel.ts'
import type { Subject } from './subject.ts'
import { shade } from './tones.ts'

/** The sun with a crown of soft rays. */
export const sun: Subject = {
  name: 'sun',
  nouns: ['sun', 'sunshine'],
  habitat: 'air',
  height: ({ attributes }) => 9 * attributes.size,
  aspect: () => 1,
  paint(context, box, details, stage) {
    onEasel(context, box, { width: 100, height: 100 }, details, stage, (easel) => {
      const own = details.attributes.colors[0] ?? '#ffc53a'
      for (let ray = 0; ray < 16; ray++) {
        const angle = (ray / 16) * Math.PI * 2
        const length = ray % 2 ? 42 : 49.4
        const tip = [50 + Math.cos(angle) * length, 50 + Math.sin(angle) * length]
        const base = (turn: number): string => `${50 + Math.cos(angle + turn) * 30} ${50 + Math.sin(angle + turn) * 30}`
        const gradient = context.createRadialGradient(50, 50, 28, 50, 50, length)
        gradient.addColorStop(0, shade(own, -0.05))
        gradient.addColorStop(1, shade(own, 0.4))
        easel.fill(`M ${base(-0.15)} L ${tip[0]} ${tip[1]} L ${base(0.15)} Z`, gradient)
      }
      const disc = context.createRadialGradient(42, 40, 2, 50, 50, 28)
      disc.addColorStop(0, shade(own, 0.75))
      disc.addColorStop(0.6, own)
      disc.addColorStop(1, shade(own, -0.14))
      context.fillStyle = disc
      context.beginPath()
      context.arc(50, 50, 27, 0, Math.PI * 2)
      context.fill()
    })
  },
}

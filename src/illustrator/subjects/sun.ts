import { onEasel } from './easel.ts'
import type { Subject } from './subject.ts'
import { fade, shade } from './tones.ts'

/** The sun: a bright disc in a halo of soft rays. */
export const sun: Subject = {
  name: 'sun',
  nouns: ['sun', 'sunshine'],
  habitat: 'air',
  height: ({ attributes }) => 9 * attributes.size,
  aspect: () => 1,
  paint(context, box, details, stage) {
    onEasel(context, box, { width: 100, height: 100 }, details, stage, (easel) => {
      const own = details.attributes.colors[0] ?? '#ffc53a'
      const halo = context.createRadialGradient(50, 50, 16, 50, 50, 50)
      halo.addColorStop(0, fade(shade(own, 0.5), 0.85))
      halo.addColorStop(0.3, fade(shade(own, 0.3), 0.4))
      halo.addColorStop(1, fade(own, 0))
      context.fillStyle = halo
      context.fillRect(0, 0, 100, 100)
      const rays = context.createRadialGradient(50, 50, 20, 50, 50, 49)
      rays.addColorStop(0, fade(shade(own, 0.7), 0.5))
      rays.addColorStop(1, fade(shade(own, 0.4), 0))
      for (let ray = 0; ray < 20; ray++) {
        const angle = (ray / 20) * Math.PI * 2
        const half = ray % 2 ? 0.05 : 0.09
        const at = (turn: number): string => `${50 + Math.cos(angle + turn) * 50} ${50 + Math.sin(angle + turn) * 50}`
        easel.fill(`M 50 50 L ${at(-half)} L ${at(half)} Z`, rays)
      }
      const disc = context.createRadialGradient(50, 50, 2, 50, 50, 22)
      disc.addColorStop(0, shade(own, 0.95))
      disc.addColorStop(0.7, shade(own, 0.55))
      disc.addColorStop(1, shade(own, 0.15))
      context.fillStyle = disc
      context.beginPath()
      context.arc(50, 50, 22, 0, Math.PI * 2)
      context.fill()
    })
  },
}

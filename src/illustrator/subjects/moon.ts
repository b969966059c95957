import { onEasel } from './easel.ts'
import type { Subject } from './subject.ts'
import { fade, shade } from './tones.ts'

/** The moon: full and cratered, or a crescent. Glows by night. */
export const moon: Subject = {
  name: 'moon',
  nouns: ['moon', 'full moon', 'crescent moon', 'crescent', 'moon crescent', 'half moon'],
  habitat: 'air',
  // Somebody sits on it.
  height: ({ attributes, noun }) => (noun === 'moon crescent' ? 2.4 : 8) * attributes.size,
  aspect: () => 1,
  paint(context, box, details, stage) {
    onEasel(context, box, { width: 100, height: 100 }, details, stage, (easel) => {
      const own = details.attributes.colors[0] ?? '#efe8d2'
      const crescent = easel.said('crescent', 'half', 'new')
      context.beginPath()
      if (crescent) {
        // Two circles that cross at the horns.
        const [outer, inner, apart, toward] = [49.6, 42, 27.2, -0.3]
        const spread = Math.acos((apart ** 2 + outer ** 2 - inner ** 2) / (2 * apart * outer))
        const innerSpread = Math.acos((outer ** 2 - inner ** 2 - apart ** 2) / (2 * apart * inner))
        context.arc(50, 50, outer, toward + spread, toward - spread)
        const [x, y] = [50 + Math.cos(toward) * apart, 50 + Math.sin(toward) * apart]
        context.arc(x, y, inner, toward - innerSpread, toward + innerSpread, true)
      } else context.arc(50, 50, 49.6, 0, Math.PI * 2)
      context.clip()
      const gradient = context.createRadialGradient(38, 36, 6, 50, 50, 52)
      gradient.addColorStop(0, shade(own, 0.6))
      gradient.addColorStop(0.6, own)
      gradient.addColorStop(1, shade(own, -0.22))
      context.fillStyle = gradient
      context.fillRect(0, 0, 100, 100)
      for (const [x, y, radius] of [
        [30, 34, 12],
        [62, 26, 8],
        [66, 62, 14],
        [36, 70, 9],
        [18, 56, 6],
        [50, 48, 5],
        [82, 44, 5],
        [52, 86, 6],
        [24, 18, 4],
      ] as const) {
        context.fillStyle = fade(shade(own, -0.35), 0.32)
        context.beginPath()
        context.arc(x, y, radius, 0, Math.PI * 2)
        context.fill()
        context.fillStyle = fade(shade(own, -0.2), 0.34)
        context.beginPath()
        context.arc(x + radius * 0.14, y + radius * 0.16, radius * 0.82, 0, Math.PI * 2)
        context.fill()
        context.strokeStyle = fade(shade(own, 0.7), 0.4)
        context.lineWidth = 0.7
        context.beginPath()
        context.arc(x, y, radius, 0.2, 1.8)
        context.stroke()
      }
    })
  },
}

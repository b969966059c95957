import { onEasel } from './easel.ts'
import { ball, sheen } from './round-forms.ts'
import type { Subject } from './subject.ts'
import { fade, shade } from './tones.ts'

const hues = ['#d8343c', '#2f78c4', '#f0b429', '#3f9d6b', '#d85a96', '#7b55b8'] as const

/** A party balloon on its string. */
export const balloon: Subject = {
  name: 'balloon',
  nouns: ['balloon', 'party balloon', 'birthday balloon', 'helium balloon'],
  habitat: 'air',
  height: ({ attributes }) => 0.7 * attributes.size,
  aspect: () => 0.44,
  paint(context, box, details, stage) {
    onEasel(context, box, { width: 44, height: 100 }, details, stage, (easel) => {
      const color = details.attributes.colors[0] ?? easel.random.pick(hues)
      const own = easel.lit(color)
      const sway = easel.random.between(-5, 5)
      easel.line(
        `M 22 58 C ${22 + sway} 70 ${22 - sway} 84 ${22 + sway * 0.6} 99.4`,
        0.7,
        fade(easel.dark > 0.5 ? '#efe9df' : '#6b6260', 0.85),
      )
      easel.fill('M 20 53.4 L 24 53.4 L 26 58.4 C 24 59.6 20 59.6 18 58.4 Z', shade(own, -0.25))
      const body = 'M 22 54.4 C 10 50 1 36 1 22 C 1 9 10 0.6 22 0.6 C 34 0.6 43 9 43 22 C 43 36 34 50 22 54.4 Z'
      context.globalAlpha = 0.96
      easel.fill(body, ball(easel, 22, 24, 30, color, 1))
      context.globalAlpha = 1
      const left = easel.lightX < 0
      context.fillStyle = sheen(easel, 0.75)
      context.beginPath()
      context.ellipse(left ? 11.4 : 32.6, 14.6, 2.8, 6.4, left ? 0.5 : -0.5, 0, Math.PI * 2)
      context.fill()
      context.fillStyle = sheen(easel, 0.5)
      context.beginPath()
      context.arc(left ? 8.4 : 35.6, 24, 1.2, 0, Math.PI * 2)
      context.fill()
      easel.line(
        left ? 'M 40.4 26 C 39 36 33 45 27 49.6' : 'M 3.6 26 C 5 36 11 45 17 49.6',
        1,
        fade(shade(own, 0.6), 0.4),
      )
    })
  },
}

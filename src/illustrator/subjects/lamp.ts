import { blend, glow, onEasel } from './easel.ts'
import { ball, sheen, upright } from './round-forms.ts'
import type { Subject } from './subject.ts'
import { fade, mix, shade } from './tones.ts'

const shades = ['#f1e3c6', '#e8d6b8', '#d9a441', '#c65d46'] as const
const bases = ['#2f6f73', '#b98b3e', '#3a4a63', '#8c5a3a'] as const

/** A table lamp, alight; `floor lamp` stands tall. The first colour is the shade, the second the base. Reads off. */
export const lamp: Subject = {
  name: 'lamp',
  nouns: ['lamp', 'table lamp', 'desk lamp', 'floor lamp', 'bedside lamp'],
  habitat: 'surface',
  height: ({ attributes, noun }) => (noun === 'floor lamp' ? 1.6 : 0.5) * attributes.size,
  aspect: ({ noun }) => (noun === 'floor lamp' ? 0.3 : 0.62),
  paint(context, box, details, stage) {
    const tall = details.noun === 'floor lamp'
    onEasel(context, box, { width: tall ? 30 : 62, height: 100 }, details, stage, (easel) => {
      const { colors } = details.attributes
      const cloth = colors[0] ?? easel.random.pick(shades)
      const base = colors[1] ?? easel.random.pick(bases)
      const middle = tall ? 15 : 31
      const metal = easel.lit('#c7a45a')
      const lit = !easel.said('off', 'unlit')
      if (tall) {
        easel.fill('M 14.2 26 L 15.8 26 L 15.8 96 L 14.2 96 Z', upright(easel, 14, 16, '#8d7a4a', 0.9))
        easel.fill('M 4 100 C 4 96 10 95 15 95 C 20 95 26 96 26 100 Z', upright(easel, 4, 26, '#8d7a4a', 0.8))
      } else {
        easel.fill(
          'M 29.6 44 L 32.4 44 L 32.4 58 L 29.6 58 Z',
          blend(easel, [29, 0], [33, 0], shade(metal, 0.3), shade(metal, -0.5)),
        )
        easel.fill(
          'M 27 57 C 20 62 15 70 15 79 C 15 88 20 94 25 96 L 37 96 C 42 94 47 88 47 79 C 47 70 42 62 35 57 Z',
          ball(easel, 31, 77, 20, base, 0.9),
        )
        easel.fill('M 19 100 L 20 96.4 C 21 95 41 95 42 96.4 L 43 100 Z', upright(easel, 19, 43, '#b98b3e', 0.8))
        easel.fill('M 26 56 L 36 56 L 36.4 58.6 L 25.6 58.6 Z', metal)
        const x = easel.lightX < 0 ? 22 : 38
        context.fillStyle = sheen(easel, 0.6)
        context.beginPath()
        context.ellipse(x, 72, 2.2, 6.4, easel.lightX < 0 ? 0.3 : -0.3, 0, Math.PI * 2)
        context.fill()
      }
      const path = tall
        ? 'M 8.4 2 L 21.6 2 L 29 27 C 22 29 8 29 1 27 Z'
        : 'M 17 2 L 45 2 L 61 46 C 46 49.6 16 49.6 1 46 Z'
      const bottom = tall ? 28 : 48
      const own = easel.lit(cloth)
      easel.fill(path, upright(easel, 0, middle * 2, cloth, 0.1))
      if (lit) {
        easel.clip(path, () => {
          const bulb = context.createRadialGradient(middle, bottom * 0.62, 0, middle, bottom * 0.62, bottom * 0.95)
          const warm = mix(cloth, '#fff3cf', 0.75)
          bulb.addColorStop(0, fade(warm, 0.98))
          bulb.addColorStop(0.45, fade(mix(cloth, '#ffdf9a', 0.6), 0.85))
          bulb.addColorStop(1, fade(mix(cloth, '#f0a850', 0.4), 0.35))
          context.fillStyle = bulb
          context.fillRect(0, 0, middle * 2, bottom + 4)
        })
      }
      easel.clip(path, () => {
        for (let index = -5; index <= 5; index++) {
          easel.line(
            `M ${middle + index * (tall ? 1.3 : 2.7)} 0 L ${middle + index * (tall ? 2.8 : 5.8)} 50`,
            0.3,
            fade(shade(own, -0.6), 0.14),
          )
        }
      })
      easel.line(
        tall ? 'M 1 27 C 8 29 22 29 29 27' : 'M 1 46 C 16 49.6 46 49.6 61 46',
        1.2,
        lit ? mix(own, '#fff0c8', 0.4) : shade(own, -0.3),
      )
      easel.line(tall ? 'M 8.4 2 L 21.6 2' : 'M 17 2 L 45 2', 1.1, shade(own, -0.25))
      if (lit && stage.light.time !== 'day') {
        glow(easel, middle, bottom * 0.7, bottom * 1.6, `rgba(255,200,110,${0.25 + 0.3 * easel.dark})`)
      }
    })
  },
}

import { blend, glow, onEasel } from './easel.ts'
import { ball, upright } from './round-forms.ts'
import type { Subject } from './subject.ts'
import { fade, shade } from './tones.ts'

const icings = ['#f3c9d2', '#f6ead6', '#5a3424', '#bfdcd6'] as const

const numbers = 'one two three four five six seven eight nine ten eleven twelve'.split(' ')

/** A two-tier iced cake on a stand, with dripping icing, cherries and candles (a birthday cake's are lit). The first colour is the icing. */
export const cake: Subject = {
  name: 'cake',
  nouns: ['cake', 'birthday cake', 'chocolate cake', 'wedding cake', 'layer cake'],
  habitat: 'surface',
  height: ({ attributes }) => 0.34 * attributes.size,
  aspect: ({ noun }) => (noun === 'wedding cake' ? 98 / 82 : 0.98),
  paint(context, box, details, stage) {
    const wedding = details.noun === 'wedding cake'
    onEasel(context, box, { width: 98, height: wedding ? 82 : 100 }, details, stage, (easel) => {
      if (wedding) context.translate(0, -18)
      const { random } = easel
      const chocolate = easel.said('chocolate')
      const icing = details.attributes.colors[0] ?? (chocolate ? '#5a3424' : wedding ? '#faf5ec' : random.pick(icings))
      const drip = details.attributes.colors[1] ?? (chocolate ? '#f3dfc4' : icing === '#5a3424' ? '#f3c9d2' : '#fdf8f0')
      // Stand.
      easel.fill('M 40 92 L 58 92 L 66 99 C 60 100.4 38 100.4 32 99 Z', upright(easel, 32, 66, '#e9e6e0', 0.7))
      easel.fill(
        'M 4 88 C 4 84 24 82 49 82 C 74 82 94 84 94 88 C 94 92 74 94.6 49 94.6 C 24 94.6 4 92 4 88 Z',
        upright(easel, 4, 94, '#f1eee8', 0.7),
      )
      const tier = (left: number, right: number, top: number, bottom: number, ry: number): void => {
        const middle = (left + right) / 2
        const half = (right - left) / 2
        easel.fill(
          `M ${left} ${top} L ${left} ${bottom} C ${left} ${bottom + ry * 1.3} ${right} ${bottom + ry * 1.3} ${right} ${bottom} L ${right} ${top} Z`,
          upright(easel, left, right, icing, 0.3),
        )
        context.fillStyle = fade(shade(easel.lit(icing), -0.5), 0.25)
        for (let index = 0; index <= 12; index++) {
          const angle = (index / 12) * Math.PI
          context.beginPath()
          context.arc(
            middle - Math.cos(angle) * half * 0.97,
            bottom + Math.sin(angle) * ry * 0.94 - 0.4,
            2.5,
            0,
            Math.PI * 2,
          )
          context.fill()
        }
        for (let index = 0; index <= 12; index++) {
          const angle = (index / 12) * Math.PI
          const x = middle - Math.cos(angle) * half * 0.97
          const y = bottom + Math.sin(angle) * ry * 0.94 - 1
          context.fillStyle = ball(easel, x, y, 2.4, drip, 0.3)
          context.beginPath()
          context.arc(x, y, 2.4, 0, Math.PI * 2)
          context.fill()
        }
        let edge = `M ${left} ${top}`
        const drips = Math.round(half / 4.4)
        for (let index = 0; index < drips; index++) {
          const from = left + (index / drips) * (right - left)
          const to = left + ((index + 1) / drips) * (right - left)
          const at = ((from + to) / 2 - middle) / half
          const sag = Math.sqrt(Math.max(0, 1 - at * at)) * ry
          const fall = random.between(4, 11)
          const width = to - from
          edge += ` C ${from} ${top + sag + fall} ${from + width * 0.1} ${top + sag + fall + 2} ${from + width * 0.4} ${top + sag + fall + 2} C ${from + width * 0.8} ${top + sag + fall + 2} ${to - width * 0.2} ${top + sag + 2} ${to} ${top + sag * 0.9 + 1.4}`
        }
        edge += ` L ${right} ${top} Z`
        easel.clip(
          `M ${left} ${top} L ${left} ${bottom} C ${left} ${bottom + ry * 1.3} ${right} ${bottom + ry * 1.3} ${right} ${bottom} L ${right} ${top} Z`,
          () => easel.fill(edge, upright(easel, left, right, drip, 0.6)),
        )
        context.fillStyle = blend(
          easel,
          [left, top - ry],
          [right, top + ry],
          shade(easel.lit(drip), easel.lightX < 0 ? 0.25 : -0.06),
          easel.lit(drip),
          shade(easel.lit(drip), easel.lightX < 0 ? -0.12 : 0.2),
        )
        context.beginPath()
        context.ellipse(middle, top, half, ry, 0, 0, Math.PI * 2)
        context.fill()
      }
      tier(11, 87, 60, 84, 7)
      tier(25, 73, 36, 57, 4.6)
      for (const [x, y] of [
        [19, 58],
        [79, 58],
      ] as const) {
        context.fillStyle = ball(easel, x, y - 3, 3.4, '#c4202f', 1)
        context.beginPath()
        context.arc(x, y - 3, 3.4, 0, Math.PI * 2)
        context.fill()
      }
      if (wedding) {
        for (const [x, y, radius] of [
          [49, 28, 9],
          [40, 33, 6],
          [58, 33, 6],
        ] as const) {
          context.fillStyle = ball(easel, x, y, radius, '#f0c6cf', 0.3)
          context.beginPath()
          context.arc(x, y, radius, 0, Math.PI * 2)
          context.fill()
          context.strokeStyle = fade('#b56a7c', 0.5)
          context.lineWidth = 0.6
          context.beginPath()
          for (let step = 0; step < 24; step++)
            context.lineTo(
              x + Math.cos(step * 0.5) * radius * (step / 30),
              y + Math.sin(step * 0.5) * radius * (step / 34),
            )
          context.stroke()
        }
        return
      }
      const wax = ['#e2574c', '#3f8fc4', '#f0b52e', '#5fae7c', '#a86bc2']
      const asked = numbers.findIndex((number) => easel.said(number)) + 1
      const count = asked || 5
      for (let index = 0; index < count; index++) {
        const x = 49 + (index - (count - 1) / 2) * Math.min(8, 38 / count)
        const lift = Math.sin(((index + 0.5) / count) * Math.PI) * 2.6
        const top = 16 + (index % 2) * 1.5
        easel.fill(
          `M ${x - 1.3} ${top} L ${x + 1.3} ${top} L ${x + 1.3} ${35 + lift} L ${x - 1.3} ${35 + lift} Z`,
          upright(easel, x - 1.3, x + 1.3, wax[index % wax.length]!, 0.5),
        )
        easel.line(
          `M ${x - 1.2} ${top + 6} L ${x + 1.2} ${top + 4.4} M ${x - 1.2} ${top + 12} L ${x + 1.2} ${top + 10.4}`,
          0.7,
          'rgba(255,255,255,0.75)',
        )
        easel.line(`M ${x} ${top} L ${x} ${top - 2}`, 0.4, '#2a2020')
        glow(easel, x, top - 5, 9, 'rgba(255,190,90,0.75)')
        easel.fill(
          `M ${x} ${top - 11} C ${x + 2.6} ${top - 6.6} ${x + 2} ${top - 2.4} ${x} ${top - 1.6} C ${x - 2} ${top - 2.4} ${x - 2.6} ${top - 6.6} ${x} ${top - 11} Z`,
          blend(easel, [0, top - 11], [0, top - 1.6], '#ff9a2e', '#ffd45a', '#fff6d0'),
        )
      }
    })
  },
}

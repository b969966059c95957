import { blend, type Easel, glow, onEasel } from './easel.ts'
import type { Subject } from './subject.ts'
import { fade, shade } from './tones.ts'

function flame(
  easel: Easel,
  x: number,
  base: number,
  width: number,
  height: number,
  lean: number,
  colors: readonly [string, string],
): void {
  const tipX = x + lean
  const tip = base - height
  easel.fill(
    `M ${x} ${base} C ${x - width} ${base} ${x - width * 0.95} ${base - height * 0.42} ${x - width * 0.3} ${base - height * 0.62} C ${x - width * 0.1} ${base - height * 0.72} ${tipX - width * 0.2} ${tip + height * 0.16} ${tipX} ${tip} C ${tipX + width * 0.1} ${tip + height * 0.24} ${x + width * 0.9} ${base - height * 0.5} ${x + width * 0.75} ${base - height * 0.24} C ${x + width * 0.7} ${base - height * 0.06} ${x + width * 0.4} ${base} ${x} ${base} Z`,
    blend(easel, [0, tip], [0, base], colors[0], colors[1]),
  )
}

/** Burning logs in a ring of stones, with sparks. */
export const campfire: Subject = {
  name: 'campfire',
  nouns: ['campfire', 'bonfire', 'camp fire', 'fire pit'],
  habitat: 'ground',
  height: ({ attributes }) => 0.9 * attributes.size,
  aspect: () => 1,
  paint(context, box, details, stage) {
    onEasel(context, box, { width: 100, height: 100 }, details, stage, (easel) => {
      const { random } = easel
      const log = easel.lit('#6e4427')
      glow(easel, 50, 60, 50, `rgba(255,150,50,${0.35 + 0.35 * easel.dark})`)
      const timber = (from: readonly [number, number], to: readonly [number, number], width: number): void => {
        easel.line(`M ${from[0]} ${from[1]} L ${to[0]} ${to[1]}`, width, shade(log, -0.4))
        easel.line(`M ${from[0]} ${from[1] - width * 0.14} L ${to[0]} ${to[1] - width * 0.14}`, width * 0.66, log)
        easel.line(`M ${from[0]} ${from[1] - width * 0.3} L ${to[0]} ${to[1] - width * 0.3}`, width * 0.16, '#ffab55')
        context.fillStyle = shade('#d8a063', -0.05)
        context.beginPath()
        context.ellipse(from[0], from[1], width * 0.36, width * 0.5, 0, 0, Math.PI * 2)
        context.fill()
        context.strokeStyle = fade('#6e4427', 0.7)
        context.lineWidth = 0.5
        context.beginPath()
        context.ellipse(from[0], from[1], width * 0.18, width * 0.26, 0, 0, Math.PI * 2)
        context.stroke()
      }
      timber([22, 84], [66, 76], 9)
      timber([79, 84], [36, 75], 9)
      const hot = details.attributes.colors[0]
      const outer: readonly [string, string] = hot ? [shade(hot, 0.1), shade(hot, -0.2)] : ['#f2541b', '#d8321a']
      const middle: readonly [string, string] = hot ? [shade(hot, 0.45), hot] : ['#ffb02e', '#f7701d']
      flame(easel, 36, 84, 13, 40, -6, outer)
      flame(easel, 65, 84, 13, 44, 6, outer)
      flame(easel, 50, 86, 20, 80, random.between(-4, 4), outer)
      flame(easel, 41, 85, 9, 36, -3, middle)
      flame(easel, 60, 85, 9, 34, 4, middle)
      flame(easel, 50, 86, 13, 56, random.between(-3, 3), middle)
      flame(easel, 50, 86, 7.4, 34, 1, ['#fff3b8', '#ffd54f'])
      timber([34, 92], [70, 84], 9)
      timber([70, 93], [40, 84], 8)
      for (const [x, y, radius] of [
        [12, 92, 8],
        [28, 95, 7],
        [44, 96, 7],
        [60, 96, 7.4],
        [75, 95, 7],
        [89, 92, 8],
      ] as const) {
        const rock = easel.lit('#7d7a78')
        context.fillStyle = blend(
          easel,
          [0, y - radius * 0.6],
          [0, y + radius * 0.6],
          shade(rock, 0.25),
          shade(rock, -0.4),
        )
        context.beginPath()
        context.ellipse(x, Math.min(y, 100 - radius * 0.56), radius, radius * 0.56, 0, 0, Math.PI * 2)
        context.fill()
        context.strokeStyle = 'rgba(255,170,80,0.6)'
        context.lineWidth = 0.8
        context.beginPath()
        context.ellipse(
          x,
          Math.min(y, 100 - radius * 0.56),
          radius * 0.9,
          radius * 0.5,
          0,
          x < 50 ? -1.2 : -2.6,
          x < 50 ? -0.4 : -1.9,
        )
        context.stroke()
      }
      for (let spark = 0; spark < 16; spark++) {
        context.fillStyle = fade(random.chance(0.5) ? '#ffd36b' : '#ff8a3c', random.between(0.5, 1))
        context.beginPath()
        context.arc(random.between(24, 76), random.between(3, 46), random.between(0.4, 1), 0, Math.PI * 2)
        context.fill()
      }
    })
  },
}

import { blend, type Easel, onEasel } from './easel.ts'
import type { Subject } from './subject.ts'
import { fade, mix, shade } from './tones.ts'

const paints = ['#c8372f', '#1f6f78', '#2b4f8c', '#e0a02e', '#31343c'] as const

function wheel(easel: Easel, x: number, y: number, radius: number, tyre: number, knobs: boolean): void {
  const { context, random } = easel
  const ring = (size: number, width: number, style: string | ReturnType<typeof blend>): void => {
    context.strokeStyle = style
    context.lineWidth = Math.max(width, easel.pixel * 0.6)
    context.beginPath()
    context.arc(x, y, size, 0, Math.PI * 2)
    context.stroke()
  }
  const steel = easel.lit('#c9ced6')
  context.strokeStyle = fade(steel, 0.75)
  context.lineWidth = Math.max(0.16, easel.pixel * 0.45)
  const turn = random.between(0, 0.3)
  context.beginPath()
  for (let spoke = 0; spoke < 28; spoke++) {
    const angle = turn + (spoke / 28) * Math.PI * 2
    const lean = angle + (spoke % 2 ? 0.55 : -0.55)
    context.moveTo(x + Math.cos(lean) * 1.7, y + Math.sin(lean) * 1.7)
    context.lineTo(x + Math.cos(angle) * (radius - tyre), y + Math.sin(angle) * (radius - tyre))
  }
  context.stroke()
  const rubber = easel.lit('#25262b')
  if (knobs) {
    context.fillStyle = rubber
    for (let knob = 0; knob < 64; knob++) {
      const angle = (knob / 64) * Math.PI * 2
      context.save()
      context.translate(x + Math.cos(angle) * (radius - 0.5), y + Math.sin(angle) * (radius - 0.5))
      context.rotate(angle)
      context.fillRect(-0.6, -0.7, 1.1, 1.4)
      context.restore()
    }
  }
  const tread = blend(
    easel,
    [x - radius, y - radius],
    [x + radius, y + radius],
    shade(rubber, easel.lightX < 0 ? 0.28 : 0),
    rubber,
    shade(rubber, easel.lightX < 0 ? -0.5 : 0.2),
  )
  ring(radius - tyre / 2 - (knobs ? 0.6 : 0), tyre, tread)
  ring(
    radius - tyre - 0.5,
    1.2,
    blend(easel, [x - radius, y - radius], [x + radius, y + radius], '#f2f4f7', steel, shade(steel, -0.5), steel),
  )
  if (knobs) ring(5, 0.9, fade(steel, 0.9))
  context.fillStyle = shade(steel, -0.3)
  context.beginPath()
  context.arc(x, y, 1.9, 0, Math.PI * 2)
  context.fill()
  context.fillStyle = shade(steel, 0.3)
  context.beginPath()
  context.arc(x, y, 0.9, 0, Math.PI * 2)
  context.fill()
}

/** A bicycle in side view. Mountain bikes have knobbly tyres, a suspension fork and flat bars; the others a town bike's. Reads basket, vintage. */
export const bicycle: Subject = {
  name: 'bicycle',
  nouns: ['bicycle', 'bike', 'mountain bike', 'mountain bicycle', 'road bike', 'city bike', 'cycle'],
  habitat: 'ground',
  height: ({ attributes }) => 1.05 * attributes.size,
  aspect: () => 1.62,
  paint(context, box, details, stage) {
    onEasel(context, box, { width: 162, height: 100 }, details, stage, (easel) => {
      const mountain = easel.said('mountain', 'trail', 'downhill', 'off-road')
      const paint = details.attributes.colors[0] ?? easel.random.pick(paints)
      const own = easel.lit(paint)
      const dark = easel.lit('#26272d')
      const steel = easel.lit('#b9bfc8')
      const rear = [33, 67] as const
      const front = [129, 67] as const
      const bracket = [72, 70] as const
      const seat = mountain ? ([62, 30] as const) : ([60, 29] as const)
      const head = mountain ? ([113, 25] as const) : ([110, 24] as const)
      const headLow = mountain ? ([116.6, 35] as const) : ([113.4, 34] as const)
      const radius = 32.6
      wheel(easel, rear[0], rear[1], radius, mountain ? 5.4 : 3, mountain)
      wheel(easel, front[0], front[1], radius, mountain ? 5.4 : 3, mountain)
      const tube = (
        from: readonly [number, number],
        to: readonly [number, number],
        width: number,
        color = own,
      ): void => {
        const length = Math.hypot(to[0] - from[0], to[1] - from[1])
        const nx = ((to[1] - from[1]) / length) * width * 0.5
        const ny = (-(to[0] - from[0]) / length) * width * 0.5
        const path = `M ${from[0]} ${from[1]} L ${to[0]} ${to[1]}`
        const up = ny < 0 ? 1 : -1
        easel.line(path, width, shade(color, -0.42))
        easel.line(
          `M ${from[0] + nx * up * 0.22} ${from[1] + ny * up * 0.22} L ${to[0] + nx * up * 0.22} ${to[1] + ny * up * 0.22}`,
          width * 0.72,
          color,
        )
        easel.line(
          `M ${from[0] + nx * up * 0.5} ${from[1] + ny * up * 0.5} L ${to[0] + nx * up * 0.5} ${to[1] + ny * up * 0.5}`,
          width * 0.2,
          mix(shade(color, 0.6), stage.light.key, 0.3),
        )
      }
      // Far crank, chain, stays, fork, frame.
      tube([bracket[0], bracket[1]], [62, 83], 2, dark)
      easel.line('M 52 83 L 68 83', 2.4, shade(dark, -0.3))
      easel.line(
        `M ${rear[0]} ${rear[1] - 3} L ${bracket[0]} ${bracket[1] - 6.4} M ${rear[0]} ${rear[1] + 3} L ${bracket[0]} ${bracket[1] + 6.4}`,
        0.8,
        easel.lit('#4a4c54'),
      )
      tube(rear, [bracket[0], bracket[1]], 2.6)
      tube(rear, [seat[0] + 2.4, seat[1] + 8], 2.4)
      if (mountain) {
        tube(headLow, [122, 50], 5, steel)
        tube([120.4, 46], front, 4.4, dark)
      } else {
        context.lineWidth = 3
        context.strokeStyle = shade(own, -0.3)
        context.beginPath()
        context.moveTo(headLow[0], headLow[1])
        context.quadraticCurveTo(121, 56, front[0], front[1])
        context.stroke()
        context.lineWidth = 1.6
        context.strokeStyle = own
        context.stroke()
      }
      tube(seat, bracket, mountain ? 4 : 3.2)
      tube(bracket, [headLow[0] - 0.6, headLow[1] - 1], mountain ? 5 : 3.6)
      tube([seat[0] + 1.4, seat[1] + 6], [head[0] + 0.8, head[1] + 2.4], mountain ? 4.4 : 3.4)
      tube(head, headLow, 4.6)
      // Seat post, saddle, stem and bars.
      tube([seat[0] - 2.4, seat[1] - 10], seat, 2.2, steel)
      easel.fill(
        `M ${seat[0] - 15} ${seat[1] - 13.6} C ${seat[0] - 12} ${seat[1] - 17} ${seat[0] - 4} ${seat[1] - 15} ${seat[0] + 2} ${seat[1] - 14.4} C ${seat[0] + 8} ${seat[1] - 14} ${seat[0] + 11} ${seat[1] - 13.4} ${seat[0] + 12} ${seat[1] - 11.6} C ${seat[0] + 6} ${seat[1] - 10} ${seat[0] + 1} ${seat[1] - 10.4} ${seat[0] - 3} ${seat[1] - 8.6} C ${seat[0] - 9} ${seat[1] - 7} ${seat[0] - 15} ${seat[1] - 9} ${seat[0] - 15} ${seat[1] - 13.6} Z`,
        blend(
          easel,
          [0, seat[1] - 16],
          [0, seat[1] - 8],
          shade(mountain ? dark : easel.lit('#7a4a2a'), 0.3),
          mountain ? dark : easel.lit('#6a3f24'),
        ),
      )
      tube([head[0] - 2, head[1] - 9], head, 2.4, steel)
      if (mountain) {
        tube([head[0] - 2, head[1] - 9], [head[0] + 5, head[1] - 12.4], 3, dark)
        tube([head[0] + 5, head[1] - 12.4], [head[0] - 6, head[1] - 15.6], 2.6, dark)
        easel.line(`M ${head[0] - 7} ${head[1] - 16} L ${head[0] - 14} ${head[1] - 17.6}`, 3.6, dark)
      } else {
        context.lineWidth = 2.4
        context.strokeStyle = steel
        context.beginPath()
        context.moveTo(head[0] - 2, head[1] - 9)
        context.bezierCurveTo(head[0] + 6, head[1] - 17, head[0] + 12, head[1] - 14, head[0] + 8, head[1] - 20)
        context.bezierCurveTo(head[0] + 4, head[1] - 23.4, head[0] - 6, head[1] - 21, head[0] - 10, head[1] - 17)
        context.stroke()
        easel.line(`M ${head[0] - 8} ${head[1] - 18.4} L ${head[0] - 15} ${head[1] - 13.4}`, 3.4, easel.lit('#6a3f24'))
        context.lineWidth = 1.7
        context.strokeStyle = shade(own, -0.1)
        for (const [x, y, from, to] of [
          [rear[0], rear[1], -2.9, -0.9],
          [front[0], front[1], -2.75, -1.1],
        ] as const) {
          context.beginPath()
          context.arc(x, y, radius - 0.6, from, to)
          context.stroke()
        }
      }
      if (easel.said('basket')) {
        easel.fill('M 116 8 L 144 8 L 140 28 L 119 28 Z', easel.lit('#b98550'))
        for (let y = 11; y < 28; y += 3) easel.line(`M 117 ${y} L 143 ${y}`, 0.6, 'rgba(60,34,14,0.5)')
        easel.line('M 115 8 L 145 8', 1.8, easel.lit('#8a5a30'))
      }
      // Chainring and near crank.
      context.strokeStyle = easel.lit('#8d939d')
      context.lineWidth = 1.5
      context.beginPath()
      context.arc(bracket[0], bracket[1], 6.6, 0, Math.PI * 2)
      context.stroke()
      context.fillStyle = dark
      context.beginPath()
      context.arc(bracket[0], bracket[1], 2.8, 0, Math.PI * 2)
      context.fill()
      tube(bracket, [82, 84], 2.6, steel)
      easel.line('M 76.6 84.6 L 88.6 84.6', 2.8, dark)
    })
  },
}

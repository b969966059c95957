import { blend, onEasel } from './easel.ts'
import { face, sideFacing } from './round-forms.ts'
import type { Subject } from './subject.ts'
import { shade } from './tones.ts'
import { paintWood, timbers } from './wood.ts'

/** A sturdy table seen a little from above; things stand on its top edge. Reads round (a pedestal table); colour paints it. */
export const table: Subject = {
  name: 'table',
  nouns: ['table', 'dining table', 'coffee table', 'desk', 'wooden table', 'kitchen table'],
  habitat: 'ground',
  height: ({ attributes, noun }) => (noun === 'coffee table' ? 0.45 : 0.75) * attributes.size,
  aspect: ({ noun }) => (noun === 'coffee table' ? 2.6 : 1.9),
  paint(context, box, details, stage) {
    const width = table.aspect(details) * 100
    onEasel(context, box, { width, height: 100 }, details, stage, (easel) => {
      const color = details.attributes.colors[0] ?? easel.random.pick(timbers)
      const own = easel.lit(color)
      const round = easel.said('round')
      const right = width - 2
      const leg = (x: number, top: number, bottom: number, thick: number, dim: number): void => {
        const path = `M ${x} ${top} L ${x + thick} ${top} L ${x + thick * 0.82} ${bottom} L ${x + thick * 0.18} ${bottom} Z`
        const bright = shade(own, (easel.lightX < 0 ? 0.15 : -0.3) + dim)
        const dark = shade(own, (easel.lightX < 0 ? -0.35 : 0.15) + dim)
        paintWood(
          easel,
          path,
          { x, y: top, width: thick, height: bottom - top },
          blend(easel, [x, 0], [x + thick, 0], bright, dark),
          color,
          true,
        )
      }
      if (round) {
        const mid = width / 2
        leg(mid - 6, 20, 90, 12, 0)
        easel.fill(
          `M ${mid - 5} 84 C ${mid - 12} 88 ${mid - 34} 92 ${mid - 40} 100 L ${mid - 32} 100 C ${mid - 24} 95 ${mid - 8} 94 ${mid} 94 C ${mid + 8} 94 ${mid + 24} 95 ${mid + 32} 100 L ${mid + 40} 100 C ${mid + 34} 92 ${mid + 12} 88 ${mid + 5} 84 Z`,
          shade(own, -0.2),
        )
        context.fillStyle = shade(own, -0.4)
        context.beginPath()
        context.ellipse(mid, 16.6, mid - 2.4, 11.4, 0, 0, Math.PI * 2)
        context.fill()
        context.fillStyle = blend(
          easel,
          [2, 0],
          [right, 20],
          shade(own, easel.lightX < 0 ? 0.3 : 0),
          own,
          shade(own, easel.lightX < 0 ? -0.1 : 0.3),
        )
        context.beginPath()
        context.ellipse(mid, 12, mid - 2, 11.6, 0, 0, Math.PI * 2)
        context.fill()
        return
      }
      leg(22, 16, 88, 7, -0.35)
      leg(width - 29, 16, 88, 7, -0.35)
      easel.fill(`M 20 16 L ${width - 20} 16 L ${width - 20} 28 L 20 28 Z`, shade(own, -0.5))
      leg(8, 20, 100, 10, 0)
      leg(width - 18, 20, 100, 10, 0)
      const apron = `M 10 20 L ${width - 10} 20 L ${width - 10} 33 C ${width * 0.7} 30.4 ${width * 0.3} 30.4 10 33 Z`
      const front = face(easel, color, -0.3)
      paintWood(
        easel,
        apron,
        { x: 10, y: 20, width: width - 20, height: 14 },
        blend(easel, [0, 19], [0, 33], shade(front, -0.45), front),
        color,
      )
      const top = `M 16 1 L ${width - 16} 1 L ${right} 15 L 2 15 Z`
      const lit = face(easel, color, 0.6)
      paintWood(
        easel,
        top,
        { x: 0, y: 0, width, height: 16 },
        blend(
          easel,
          [0, 0],
          [width, 0],
          shade(lit, sideFacing(easel, 'left') * 0.2),
          lit,
          shade(lit, sideFacing(easel, 'right') * 0.2),
        ),
        color,
      )
      const edge = `M 2 15 L ${right} 15 L ${right} 20.6 L 2 20.6 Z`
      paintWood(easel, edge, { x: 0, y: 15, width, height: 6 }, face(easel, color, 0.05), color)
      easel.line(`M 2.4 15.2 L ${right - 0.4} 15.2`, 0.7, shade(lit, 0.4))
    })
  },
}

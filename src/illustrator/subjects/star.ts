import { onEasel } from './easel.ts'
import type { Subject } from './subject.ts'
import { shade } from './tones.ts'

/** A five-pointed star in facets of light and shade, gold unless a colour is asked for. */
export const star: Subject = {
  name: 'star',
  nouns: ['star', 'gold star', 'christmas star'],
  habitat: 'air',
  height: ({ attributes }) => 0.6 * attributes.size,
  aspect: () => 1.05,
  paint(context, box, details, stage) {
    onEasel(context, box, { width: 105, height: 100 }, details, stage, (easel) => {
      const color = details.attributes.colors[0] ?? '#f3b928'
      const own = stage.light.time === 'night' ? color : easel.lit(color)
      const [x, y] = [52.5, 55]
      const point = (index: number): readonly [number, number] => {
        const angle = (index / 10) * Math.PI * 2 - Math.PI / 2
        const radius = index % 2 ? 22.5 : 54
        return [x + Math.cos(angle) * radius, y + Math.sin(angle) * radius]
      }
      for (let index = 0; index < 10; index++) {
        const [ax, ay] = point(index)
        const [bx, by] = point(index + 1)
        const nx = (ax + bx) / 2 - x + (index % 2 ? -8 : 8) * Math.sign(by - ay)
        const ny = (ay + by) / 2 - y
        const length = Math.hypot(nx, ny)
        const facing = (nx / length) * easel.lightX - (ny / length) * 0.5 + (index % 2 ? -0.26 : 0.26)
        context.fillStyle = shade(own, facing * 0.42)
        context.strokeStyle = context.fillStyle
        context.lineWidth = 0.3
        context.beginPath()
        context.moveTo(x, y)
        context.lineTo(ax, ay)
        context.lineTo(bx, by)
        context.closePath()
        context.fill()
        context.stroke()
      }
    })
  },
}

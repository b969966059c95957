import { oval } from '../craft/outlines.ts'
import type { Craft } from '../craft/thing.ts'
import { glow } from '../easel.ts'

/** A clock of a tower: white face, dark hands; lit from within at night. */
export function towerClock(art: Craft, x: number, y: number, radius: number): void {
  const night = art.dark > 0.4
  art.part(oval(x, y, radius * 1.16), '#c8a03c', 'ball', 0.6)
  art.fill(oval(x, y, radius), night ? '#fff1c4' : art.lit('#f7f1e0'))
  for (let hour = 0; hour < 12; hour++) {
    const [cos, sin] = [Math.cos((hour * Math.PI) / 6), Math.sin((hour * Math.PI) / 6)]
    art.line(
      `M ${x + cos * radius * 0.76} ${y + sin * radius * 0.76} L ${x + cos * radius * 0.92} ${y + sin * radius * 0.92}`,
      radius * 0.1,
      '#2a2630',
    )
  }
  art.line(`M ${x} ${y} L ${x - radius * 0.42} ${y - radius * 0.3}`, radius * 0.14, '#1e1c26')
  art.line(`M ${x} ${y} L ${x + radius * 0.24} ${y - radius * 0.72}`, radius * 0.1, '#1e1c26')
  if (night) glow(art, x, y, radius * 3.4, 'rgba(255,224,150,0.6)')
}

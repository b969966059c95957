import { onEasel } from './easel.ts'
import type { Subject } from './subject.ts'
import { fade, shade } from './tones.ts'

/** An open umbrella, upright on its hooked handle. Two colours or more alternate over its panels; also reads beach. */
export const umbrella: Subject = {
  name: 'umbrella',
  nouns: ['umbrella', 'parasol', 'beach umbrella'],
  habitat: 'ground',
  height: ({ attributes, noun }) => (noun === 'umbrella' ? 0.9 : 2) * attributes.size,
  aspect: () => 1.04,
  paint(context, box, details, stage) {
    onEasel(context, box, { width: 104, height: 100 }, details, stage, (easel) => {
      const beach = details.noun !== 'umbrella' || easel.said('beach')
      const asked = details.attributes.colors
      const first = asked[0] ?? easel.random.pick(['#c8332f', '#2a6f97', '#e5a02b', '#4b3f72'])
      const colors = asked.length > 1 ? asked : beach || easel.said('striped') ? [first, '#f6efe0'] : [first]
      const stick = easel.lit(beach ? '#e9e4da' : '#6b4426')
      easel.line(`M 52 8 L 52 ${beach ? 99 : 88}`, 2, shade(stick, -0.35))
      easel.line(`M 51.6 8 L 51.6 ${beach ? 99 : 88}`, 1, stick)
      if (!beach) {
        easel.line('M 52 84 L 52 91 C 52 100 40 100 40 92', 3.4, shade(easel.lit('#6b4426'), -0.3))
        easel.line('M 51.6 84 L 51.6 91 C 51.4 98.4 41 98.6 40.4 92', 1.6, easel.lit('#9a683c'))
      }
      const panels = 8
      const rim = 50
      const edgeX = (at: number): number => 52 - Math.cos(at * Math.PI) * 51
      const edgeY = (at: number): number => rim - Math.sin(at * Math.PI) * 4
      for (let panel = 0; panel < panels; panel++) {
        const a = panel / panels
        const b = (panel + 1) / panels
        const middle = (a + b) / 2
        const facing = -Math.cos(middle * Math.PI) * easel.lightX
        const own = shade(easel.lit(colors[panel % colors.length]!), facing * 0.3 + (panel % 2 ? -0.05 : 0.05))
        const control = (at: number): string => `${52 - Math.cos(at * Math.PI) * 40} ${16 - Math.sin(at * Math.PI) * 6}`
        const fill = context.createLinearGradient(0, 4, 0, 52)
        fill.addColorStop(0, shade(own, 0.28))
        fill.addColorStop(0.55, own)
        fill.addColorStop(1, shade(own, -0.25))
        easel.fill(
          `M 52 4 Q ${control(a)} ${edgeX(a)} ${edgeY(a)} Q ${edgeX(middle)} ${edgeY(middle) - 7} ${edgeX(b)} ${edgeY(b)} Q ${control(b)} 52 4 Z`,
          fill,
        )
        easel.line(`M 52 4 Q ${control(a)} ${edgeX(a)} ${edgeY(a)}`, 0.5, fade(shade(own, -0.6), 0.55))
        if (!beach) easel.line(`M ${edgeX(a)} ${edgeY(a)} L ${edgeX(a)} ${edgeY(a) + 1.6}`, 0.8, easel.lit('#3a3a40'))
      }
      easel.fill('M 50.8 5 L 52 0.4 L 53.2 5 Z', easel.lit('#3a3a40'))
    })
  },
}

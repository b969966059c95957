import { blend, onEasel } from './easel.ts'
import { sheen } from './round-forms.ts'
import type { Subject } from './subject.ts'
import { fade, shade } from './tones.ts'

/** A round wall clock, or an alarm clock on two feet with bells. The colour is its case; the time differs from picture to picture. */
export const clock: Subject = {
  name: 'clock',
  nouns: ['clock', 'wall clock', 'alarm clock'],
  habitat: 'surface',
  height: ({ attributes }) => 0.3 * attributes.size,
  aspect: ({ noun }) => (noun === 'alarm clock' ? 0.8 : 1),
  paint(context, box, details, stage) {
    const alarm = details.noun === 'alarm clock'
    onEasel(context, box, { width: alarm ? 80 : 100, height: 100 }, details, stage, (easel) => {
      const { random, lightX } = easel
      const enamel =
        details.attributes.colors[0] ??
        (alarm ? random.pick(['#c9382f', '#2a7f86', '#e0a22e']) : random.pick(['#3a2c24', '#24394d', '#b98b3e']))
      const own = easel.lit(enamel)
      const x = alarm ? 40 : 50
      const y = alarm ? 58 : 50
      const radius = alarm ? 37 : 49.4
      if (alarm) {
        easel.line('M 18 86 L 12 98 M 62 86 L 68 98', 5, shade(own, -0.3))
        easel.line('M 40 24 L 40 16', 4, easel.lit('#8d939d'))
        for (const side of [-1, 1]) {
          context.save()
          context.translate(x + side * 20, 20)
          context.rotate(side * 0.6)
          easel.fill(
            'M -13 6 C -13 -12 13 -12 13 6 Z',
            blend(easel, [-13, -8], [13, 6], shade(own, 0.45), own, shade(own, -0.45)),
          )
          context.restore()
        }
        easel.line('M 28 6 C 34 1.6 46 1.6 52 6', 2.6, easel.lit('#8d939d'))
        easel.line('M 40 18 L 40 10', 3, easel.lit('#5d636d'))
      }
      const disc = (size: number, fill: string | ReturnType<typeof blend>): void => {
        context.fillStyle = fill
        context.beginPath()
        context.arc(x, y, size, 0, Math.PI * 2)
        context.fill()
      }
      disc(
        radius,
        blend(
          easel,
          [x + lightX * radius, y - radius],
          [x - lightX * radius, y + radius],
          shade(own, 0.5),
          own,
          shade(own, -0.5),
        ),
      )
      disc(
        radius * 0.91,
        blend(
          easel,
          [x + lightX * radius, y - radius],
          [x - lightX * radius, y + radius],
          shade(own, -0.6),
          shade(own, 0.2),
        ),
      )
      const dial = easel.lit('#fbf6ea')
      disc(radius * 0.86, blend(easel, [x, y - radius], [x, y + radius], shade(dial, -0.16), dial, dial))
      const ink = easel.lit('#23232b')
      for (let minute = 0; minute < 60; minute++) {
        const angle = (minute / 60) * Math.PI * 2
        const hour = minute % 5 === 0
        const from = radius * (hour ? 0.68 : 0.76)
        easel.line(
          `M ${x + Math.sin(angle) * from} ${y - Math.cos(angle) * from} L ${x + Math.sin(angle) * radius * 0.8} ${y - Math.cos(angle) * radius * 0.8}`,
          radius * (hour ? (minute % 15 === 0 ? 0.05 : 0.03) : 0.01),
          ink,
        )
      }
      const minutes = random.integer(0, 11) * 5 + 3
      const hours = random.integer(1, 12) + minutes / 60
      const hand = (turn: number, length: number, width: number, color: string): void => {
        const angle = turn * Math.PI * 2
        const [dx, dy] = [Math.sin(angle) * radius, -Math.cos(angle) * radius]
        easel.line(
          `M ${x - dx * 0.1 + 0.8} ${y - dy * 0.1 + 1.2} L ${x + dx * length + 0.8} ${y + dy * length + 1.2}`,
          width,
          'rgba(20,12,30,0.22)',
        )
        easel.line(`M ${x - dx * 0.1} ${y - dy * 0.1} L ${x + dx * length} ${y + dy * length}`, width, color)
      }
      hand(hours / 12, 0.44, radius * 0.06, ink)
      hand(minutes / 60, 0.66, radius * 0.042, ink)
      hand(random.next(), 0.72, radius * 0.014, easel.lit('#c9382f'))
      disc(radius * 0.05, easel.lit('#c9382f'))
      context.save()
      context.beginPath()
      context.arc(x, y, radius * 0.86, 0, Math.PI * 2)
      context.clip()
      context.fillStyle = sheen(easel, 0.28)
      context.beginPath()
      context.ellipse(
        x + lightX * radius * 0.4,
        y - radius * 0.62,
        radius * 0.8,
        radius * 0.42,
        lightX * 0.5,
        0,
        Math.PI * 2,
      )
      context.fill()
      context.restore()
      context.strokeStyle = fade(shade(own, 0.7), 0.6)
      context.lineWidth = 0.6
      context.beginPath()
      context.arc(
        x,
        y,
        radius * 0.97,
        lightX < 0 ? Math.PI * 0.95 : Math.PI * 1.5,
        lightX < 0 ? Math.PI * 1.5 : Math.PI * 2.05,
      )
      context.stroke()
    })
  },
}

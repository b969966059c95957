import { blend, glow, onEasel } from './easel.ts'
import { upright } from './round-forms.ts'
import type { Subject } from './subject.ts'
import { fade, mix, shade } from './tones.ts'

const pairs = [
  ['#d6453a', '#f4e6cc', '#e9a43a'],
  ['#2d6f8f', '#f3ead6', '#e07a3f'],
  ['#7a3f6d', '#f2c879', '#d95a4e'],
  ['#2f7a63', '#f4e9cf', '#e3b23c'],
] as const

/** A hot-air balloon: striped gores, skirt, basket and burner. Colours asked for become its stripes. */
export const hotAirBalloon: Subject = {
  name: 'hot-air-balloon',
  nouns: ['hot air balloon', 'hot-air balloon', 'air balloon'],
  habitat: 'air',
  height: ({ attributes }) => 22 * attributes.size,
  aspect: () => 0.74,
  paint(context, box, details, stage) {
    onEasel(context, box, { width: 74, height: 100 }, details, stage, (easel) => {
      const asked = details.attributes.colors
      const stripes =
        asked.length === 1
          ? [asked[0]!, mix(asked[0]!, '#fff6e4', 0.82)]
          : asked.length
            ? asked
            : easel.random.pick(pairs)
      const half = (y: number): number => {
        // Envelope profile: a ball above, a cone below.
        const t = (y - 1) / 69
        return 36 * Math.sin(Math.PI * t ** 0.78) ** 0.62 * (1 - Math.max(0, t - 0.6) * 0.5) + 5.5 * t ** 6
      }
      const outline = (scale: number, direction: 1 | -1): void => {
        for (let step = 0; step <= 36; step++) {
          const at = direction === 1 ? step : 36 - step
          const y = 1 + (at / 36) * 69
          context.lineTo(37 + half(y) * scale, y)
        }
      }
      const gores = 12
      for (let gore = 0; gore < gores; gore++) {
        const from = Math.sin((gore / gores - 0.5) * Math.PI)
        const to = Math.sin(((gore + 1) / gores - 0.5) * Math.PI)
        const middle = (from + to) / 2
        const facing = middle * easel.lightX * 0.55 + 0.06
        const own = shade(easel.lit(stripes[gore % stripes.length]!), facing * 0.7 - middle * middle * 0.12)
        context.fillStyle = blend(easel, [0, 0], [0, 72], shade(own, 0.16), own, shade(own, -0.4))
        context.beginPath()
        outline(from, 1)
        outline(to, -1)
        context.closePath()
        context.fill()
        context.strokeStyle = fade(shade(own, -0.6), 0.25)
        context.lineWidth = 0.3
        context.stroke()
      }
      context.save()
      context.beginPath()
      outline(-1, 1)
      outline(1, -1)
      context.closePath()
      context.clip()
      const band = easel.lit(shade(stripes[0]!, -0.35))
      easel.line('M 0 33 C 20 42 54 42 74 33', 2.4, fade(band, 0.85))
      easel.line('M 0 37 C 20 46 54 46 74 37', 0.8, fade(easel.lit('#fff3d6'), 0.9))
      const light = context.createRadialGradient(37 + easel.lightX * 17, 18, 0, 37 + easel.lightX * 10, 26, 40)
      light.addColorStop(0, fade(mix(stage.light.key, '#ffffff', 0.4), 0.5 * stage.light.strength))
      light.addColorStop(1, fade('#ffffff', 0))
      context.fillStyle = light
      context.fillRect(0, 0, 74, 72)
      if (easel.dark > 0.3 || stage.light.time === 'dawn') glow(easel, 37, 62, 46, 'rgba(255,190,90,0.7)')
      context.restore()
      easel.fill('M 31 69 L 43 69 L 41.4 75 L 32.6 75 Z', upright(easel, 31, 43, shade(stripes[0]!, -0.3), 0.1))
      easel.line(
        'M 31.4 73 L 32.6 88 M 42.6 73 L 41.4 88 M 35 75 L 35.4 88 M 39 75 L 38.6 88',
        0.35,
        easel.lit('#3a2d28'),
      )
      easel.fill('M 35.4 80 L 38.6 80 L 38.2 83 L 35.8 83 Z', easel.lit('#7d848d'))
      easel.fill('M 37 73.6 C 38.6 76.6 38.4 79 37 80 C 35.6 79 35.4 76.6 37 73.6 Z', '#ffc95c')
      glow(easel, 37, 77, 6, 'rgba(255,180,80,0.7)')
      easel.fill(
        'M 31.6 88 L 42.4 88 L 41.6 99 C 41.5 99.8 41 100 40.4 100 L 33.6 100 C 33 100 32.5 99.8 32.4 99 Z',
        upright(easel, 31.6, 42.4, '#8a5a30', 0.1),
      )
      for (let y = 90.4; y < 99; y += 2) easel.line(`M 32 ${y} L 42 ${y}`, 0.3, 'rgba(30,16,8,0.4)')
      easel.line('M 31.2 88 L 42.8 88', 1.3, easel.lit('#5c3a20'))
    })
  },
}

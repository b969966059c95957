import { blend, type Easel, onEasel } from './easel.ts'
import type { Subject } from './subject.ts'
import { fade, mix, shade } from './tones.ts'

function wheel(easel: Easel, x: number, y: number, radius: number): void {
  const { context } = easel
  const disc = (size: number, fill: string | ReturnType<typeof blend>): void => {
    context.fillStyle = fill
    context.beginPath()
    context.arc(x, y, size, 0, Math.PI * 2)
    context.fill()
  }
  disc(radius * 1.16, '#0b0b10')
  disc(radius, easel.lit('#26272c'))
  disc(radius * 0.66, blend(easel, [x, y - radius], [x, y + radius], easel.lit('#e4e7ec'), easel.lit('#878d98')))
  disc(radius * 0.5, easel.lit('#aab0ba'))
  disc(radius * 0.24, easel.lit('#6c727d'))
  for (let nut = 0; nut < 8; nut++) {
    context.fillStyle = easel.lit('#4d525c')
    context.beginPath()
    context.arc(
      x + Math.cos(nut * 0.785) * radius * 0.38,
      y + Math.sin(nut * 0.785) * radius * 0.38,
      radius * 0.05,
      0,
      Math.PI * 2,
    )
    context.fill()
  }
}

/** A city bus in side view; school buses are yellow, double-decker ones have two floors. The first colour is its paint. */
export const bus: Subject = {
  name: 'bus',
  nouns: [
    'bus',
    'school bus',
    'city bus',
    'double-decker bus',
    'double decker bus',
    'double decker',
    'coach',
    'tour bus',
  ],
  habitat: 'ground',
  height: ({ attributes, noun }) => (noun.includes('double') ? 4.3 : 3.1) * attributes.size,
  aspect: ({ noun }) => (noun.includes('double') ? 2.3 : 3.1),
  paint(context, box, details, stage) {
    const double = details.noun.includes('double')
    const width = double ? 230 : 310
    onEasel(context, box, { width, height: 100 }, details, stage, (easel) => {
      const school = easel.said('school')
      const paint =
        details.attributes.colors[0] ??
        (school ? '#f2b21c' : double ? '#c21f28' : easel.random.pick(['#2a6fa8', '#c8433b', '#3a8a68', '#e9a12e']))
      const own = easel.lit(paint)
      const right = width - 2
      const body = `M 8 4 L ${right - 12} 4 C ${right - 4} 4 ${right - 1} 10 ${right} 20 L ${right + 1} 80 C ${right + 1} 86 ${right - 1} 88 ${right - 5} 88 L 6 88 C 3 88 1.6 86 1.6 83 L 2 12 C 2 7 4 4 8 4 Z`
      easel.fill(
        body,
        blend(
          easel,
          [0, 4],
          [0, 88],
          [0, shade(own, 0.55)] as const,
          [0.08, shade(own, 0.2)] as const,
          [0.4, own] as const,
          [0.62, shade(own, 0.18)] as const,
          [0.66, shade(own, -0.18)] as const,
          [1, shade(own, -0.42)] as const,
        ),
      )
      const night = easel.dark > 0.4
      const pane = (x: number, y: number, w: number, h: number): void => {
        context.fillStyle = '#0d0f15'
        context.beginPath()
        context.roundRect(x - 1, y - 1, w + 2, h + 2, 2.6)
        context.fill()
        context.fillStyle = night
          ? blend(easel, [0, y], [0, y + h], '#ffe3a0', '#f5b45c')
          : blend(
              easel,
              [0, y],
              [0, y + h],
              mix(stage.palette.skyHorizon, '#ffffff', 0.2),
              mix(stage.palette.skyMiddle, '#35506b', 0.45),
              '#22303f',
            )
        context.beginPath()
        context.roundRect(x, y, w, h, 2)
        context.fill()
        if (night) return
        context.fillStyle = 'rgba(10,16,26,0.5)'
        context.beginPath()
        context.roundRect(x + w * 0.24, y + h * 0.55, w * 0.34, h * 0.45, [2, 2, 0, 0])
        context.fill()
        context.fillStyle = 'rgba(255,255,255,0.22)'
        context.beginPath()
        context.moveTo(x + w * 0.45, y)
        context.lineTo(x + w * 0.72, y)
        context.lineTo(x + w * 0.3, y + h)
        context.lineTo(x + w * 0.05, y + h)
        context.fill()
      }
      const row = (y: number, h: number, from: number, to: number, count: number): void => {
        const step = (to - from) / count
        for (let index = 0; index < count; index++) pane(from + index * step + 1.6, y, step - 3.2, h)
      }
      if (double) {
        row(11, 22, 8, width - 24, 7)
        pane(width - 22, 11, 18, 22)
        row(48, 20, 30, width - 54, 5)
      } else row(school ? 18 : 14, school ? 24 : 32, 8, width - 62, school ? 9 : 7)
      pane(width - 26, double ? 46 : 14, 21, double ? 26 : 36)
      // Door.
      const doorX = double ? width - 50 : width - 58
      pane(doorX, double ? 46 : 14, 13, double ? 38 : 70)
      pane(doorX + 14, double ? 46 : 14, 13, double ? 38 : 70)
      easel.line(
        `M 3 ${double ? 40 : 58} L ${right} ${double ? 40 : 58}`,
        school ? 2.2 : 1.6,
        school ? easel.lit('#1d1d22') : fade(shade(own, 0.7), 0.9),
      )
      if (school) easel.line(`M 3 66 L ${right} 66`, 2.2, easel.lit('#1d1d22'))
      else if (!double) easel.fill(`M 2 88 L 2 70 C 60 74 120 66 190 88 Z`, fade(shade(own, 0.6), 0.5))
      easel.line(`M 10 5.6 L ${right - 14} 5.6`, 0.9, fade('#ffffff', 0.5))
      context.fillStyle = '#15161b'
      context.fillRect(4, 86, width - 8, 4)
      easel.fill(
        `M ${right - 1} 70 L ${right - 9} 71 L ${right - 9} 78 L ${right} 78 Z`,
        night ? '#fff4cf' : easel.lit('#f2f4f0'),
      )
      easel.fill('M 1.8 66 L 5.6 66 L 5.6 78 L 1.8 78 Z', night ? '#ff4a3a' : easel.lit('#b51f22'))
      if (!double && !school)
        easel.fill(
          `M ${right - 14} 6.4 L ${right - 3} 6.4 C ${right - 2} 8 ${right - 1} 10 ${right - 0.6} 12 L ${right - 14} 12 Z`,
          '#15161b',
        )
      const radius = 13
      for (const x of double ? [46, width - 72] : [62, width - 82]) wheel(easel, x, 100 - radius, radius)
    })
  },
}

import { blend, type Easel, glow, onEasel } from './easel.ts'
import { upright } from './round-forms.ts'
import type { Subject, SubjectDetails } from './subject.ts'
import { fade, shade } from './tones.ts'
import { paintWood, timbers } from './wood.ts'

function isNeon({ attributes, noun }: Pick<SubjectDetails, 'attributes' | 'noun'>): boolean {
  return noun.includes('neon') || attributes.words.includes('neon')
}

function isHeld({ attributes }: Pick<SubjectDetails, 'attributes'>): boolean {
  return attributes.words.includes('hand-held')
}

/** A sheet of card on a stick. */
function paintPlacard(easel: Easel, color: string): void {
  easel.fill('M 47 40 L 53 40 L 53 165 L 47 165 Z', upright(easel, 47, 53, '#a9825a', 0.2))
  const own = easel.lit(color)
  const sheet = 'M 1 2 L 99 0.6 L 99.6 57 L 0.4 58.4 Z'
  easel.fill('M 2 4 L 100 3 L 100 59.6 L 1.6 60.6 Z', 'rgba(12,8,24,0.28)')
  easel.fill(
    sheet,
    blend(
      easel,
      [0, 0],
      [100, 58],
      shade(own, easel.lightX < 0 ? 0.1 : -0.06),
      shade(own, easel.lightX < 0 ? -0.1 : 0.08),
    ),
  )
  easel.line(sheet, 0.6, fade(shade(own, -0.6), 0.5))
}

/**
 * A board on two posts; the upper part (12-88 % across, 10-50 % down) is kept clear for lettering. Wooden unless said
 * otherwise; street, road, metal give enamel; neon a dark board on low feet, all
 * of it clear, with a glowing frame.
 */
export const sign: Subject = {
  name: 'sign',
  nouns: [
    'sign',
    'signboard',
    'signpost',
    'street sign',
    'road sign',
    'wooden sign',
    'neon sign',
    'shop sign',
    'billboard',
    'placard',
    'picket sign',
    'protest sign',
    'cardboard sign',
  ],
  habitat: 'ground',
  height: ({ attributes, noun }) =>
    (attributes.words.includes('hand-held') ? 1.1 : noun === 'billboard' ? 6 : 2) * attributes.size,
  aspect: (details) => (isHeld(details) ? 100 / 165 : isNeon(details) ? 125 / 66 : 1.25),
  paint(context, box, details, stage) {
    if (isHeld(details)) {
      const cardboard = details.noun.includes('cardboard') || details.attributes.words.includes('cardboard')
      const color = details.attributes.colors[0] ?? (cardboard ? '#c79f6e' : '#fbf8f0')
      onEasel(context, box, { width: 100, height: 165 }, details, stage, (easel) => paintPlacard(easel, color))
      return
    }
    onEasel(context, box, { width: 125, height: isNeon(details) ? 66 : 100 }, details, stage, (easel) => {
      const asked = details.attributes.colors[0]
      const neon = isNeon(details)
      const enamel = easel.said('street', 'road', 'metal', 'billboard', 'shop', 'highway')
      const wood = easel.random.pick(timbers)
      const post = enamel ? '#7d858f' : shade(wood, -0.15)
      if (neon) {
        for (const x of [20, 97])
          easel.fill(`M ${x} 58 L ${x + 8} 58 L ${x + 12} 66 L ${x - 4} 66 Z`, easel.lit('#4a4f5a'))
      }
      for (const x of neon ? [] : [24, 93]) {
        const path = `M ${x} ${enamel ? 4 : 8} L ${x + 8} ${enamel ? 4 : 8} L ${x + 8} 100 L ${x} 100 Z`
        if (enamel) easel.fill(path, upright(easel, x, x + 8, post, 0.7))
        else paintWood(easel, path, { x, y: 4, width: 8, height: 96 }, upright(easel, x, x + 8, post, 0.1), post, true)
        easel.fill(`M ${x} 60 L ${x + 8} 60 L ${x + 8} 66 L ${x} 64 Z`, 'rgba(12,8,24,0.3)')
      }
      if (!enamel && !neon) {
        const board = 'M 4 8 C 30 5.6 96 6.6 121.6 7 L 122.6 31 L 121.2 58 C 90 60.4 34 59.6 3.2 58.6 L 2.4 34 Z'
        easel.fill('M 5 10 L 122 9 L 122.6 61.6 L 4 62 Z', 'rgba(12,8,24,0.4)')
        const color = asked ?? wood
        const own = easel.lit(color)
        paintWood(
          easel,
          board,
          { x: 0, y: 4, width: 125, height: 58 },
          blend(
            easel,
            [0, 6],
            [125, 60],
            shade(own, easel.lightX < 0 ? 0.26 : -0.08),
            own,
            shade(own, easel.lightX < 0 ? -0.22 : 0.2),
          ),
          color,
        )
        easel.line(
          'M 3.4 24.6 C 40 23.8 84 25 122 24.4 M 3 42 C 40 42.8 84 41.6 122 42.2',
          0.8,
          fade(shade(own, -0.65), 0.55),
        )
        easel.line('M 5 9 C 30 6.8 96 7.6 120.6 8', 0.8, fade(shade(own, 0.6), 0.7))
        easel.line(board, 0.7, fade(shade(own, -0.7), 0.7))
        for (const x of [28, 97]) {
          for (const y of [14, 51]) {
            context.fillStyle = easel.lit('#3b3b40')
            context.beginPath()
            context.arc(x, y, 1.5, 0, Math.PI * 2)
            context.fill()
            context.fillStyle = 'rgba(255,255,255,0.5)'
            context.beginPath()
            context.arc(x - 0.4, y - 0.5, 0.5, 0, Math.PI * 2)
            context.fill()
          }
        }
        return
      }
      const color = asked ?? (neon ? '#15161f' : easel.said('shop') ? '#233a4f' : '#1f6b4a')
      const own = neon ? '#14151e' : easel.lit(color)
      context.fillStyle = 'rgba(12,8,24,0.4)'
      context.beginPath()
      context.roundRect(3.4, 6.6, 120, 56, 6)
      context.fill()
      context.fillStyle = blend(easel, [0, 4], [125, 60], shade(own, 0.2), own, shade(own, -0.25))
      context.beginPath()
      context.roundRect(2, 4, 121, 56, 6)
      context.fill()
      const line = neon ? (asked ?? '#ff4fa3') : easel.lit('#f4f2ea')
      for (const [width, opacity] of neon
        ? ([
            [5, 0.18],
            [3, 0.35],
            [1.2, 1],
          ] as const)
        : ([[1.5, 1]] as const)) {
        context.strokeStyle = fade(neon && width < 2 ? shade(line, 0.6) : line, opacity)
        context.lineWidth = width
        context.beginPath()
        context.roundRect(5.6, 7.6, 113.8, 48.8, 3.6)
        context.stroke()
      }
      if (neon) glow(easel, 62, 32, 60, 'rgba(255,90,170,0.18)')
    })
  },
}

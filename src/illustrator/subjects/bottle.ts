import type { Stage } from '../paint/stage.ts'
import { blend, type Easel, onEasel } from './easel.ts'
import { sheen, upright } from './round-forms.ts'
import { onItsSide, seenInto } from './seen-into.ts'
import type { Posed, Subject, SubjectDetails } from './subject.ts'
import { fade, mix, shade } from './tones.ts'

const glasses = ['#2e5f3a', '#7a3f1c', '#3f7f8c', '#28485f'] as const

const lies = ({ attributes }: Pick<Posed, 'attributes'>): boolean => attributes.words.includes(onItsSide)

/**
 * A wine bottle with a label; water and clear ones are see-through, and so are those with something in them, which have no
 * label. The first colour is the glass, the second the label.
 */
export const bottle: Subject = {
  name: 'bottle',
  nouns: ['bottle', 'wine bottle', 'bottle of wine', 'glass bottle', 'beer bottle', 'water bottle'],
  habitat: 'surface',
  height: (asked) => (lies(asked) ? 0.093 : 0.31) * asked.attributes.size,
  aspect: (asked) => (lies(asked) ? 1 / 0.3 : 0.3),
  paint(context, box, details, stage) {
    const onSide = lies(details)
    const size = onSide ? { width: 100, height: 30 } : { width: 30, height: 100 }
    onEasel(context, box, size, details, stage, (easel) => {
      if (onSide) {
        // Its neck to the right.
        context.translate(100, 0)
        context.rotate(Math.PI / 2)
      }
      const { colors } = details.attributes
      const holds = details.attributes.words.includes(seenInto)
      const clear = holds || easel.said('water', 'clear', 'empty', 'transparent', 'glass')
      const glass = colors[0] ?? (clear ? '#a9cdd6' : easel.said('beer') ? '#7a3f1c' : easel.random.pick(glasses))
      const own = easel.lit(glass)
      const body =
        'M 1 97 L 1 46 C 1 38 10.4 35 10.6 25 L 10.8 6 L 19.2 6 L 19.4 25 C 19.6 35 29 38 29 46 L 29 97 C 29 99 27 100 24 100 L 6 100 C 3 100 1 99 1 97 Z'
      context.globalAlpha = holds ? 0.34 : clear ? 0.72 : 0.96
      easel.fill(body, upright(easel, 1, 29, glass, 0.9))
      context.globalAlpha = 1
      if (holds) easel.line(body, 0.8, sheen(easel, 0.9))
      easel.clip(body, () => {
        if (!holds) paintLiquid(easel, own)
        context.fillStyle = blend(easel, [0, 90], [0, 100], 'rgba(0,0,0,0)', 'rgba(0,0,0,0.4)')
        context.fillRect(0, 90, 30, 10)
      })
      if (!holds) paintLabel(easel, glass, details, stage)
      // Capsule and cork.
      easel.fill(
        'M 10.4 2.4 C 10.4 0.6 19.6 0.6 19.6 2.4 L 19.6 17 C 16 18 14 18 10.4 17 Z',
        upright(easel, 10.4, 19.6, holds ? '#b98a56' : clear ? '#d8dde0' : '#7c2230', 0.6),
      )
      easel.line('M 10.2 6.4 C 13 7.2 17 7.2 19.8 6.4', 0.7, 'rgba(0,0,0,0.35)')
      const left = easel.lightX < 0
      context.fillStyle = blend(easel, [0, 42], [0, 96], sheen(easel, 0.9), sheen(easel, 0.35), sheen(easel, 0.1))
      context.beginPath()
      context.moveTo(left ? 4 : 26, 47)
      context.bezierCurveTo(left ? 4.6 : 25.4, 42, left ? 9 : 21, 40, left ? 12 : 18, 33)
      context.bezierCurveTo(left ? 11.4 : 18.6, 40, left ? 7.4 : 22.6, 43, left ? 7 : 23, 48)
      context.lineTo(left ? 6.6 : 23.4, 94)
      context.lineTo(left ? 4.2 : 25.8, 94)
      context.closePath()
      context.fill()
      context.fillStyle = sheen(easel, 0.5)
      context.fillRect(left ? 12 : 17, 8, 1.1, 22)
      context.fillStyle = fade(mix(own, '#ffffff', 0.4), 0.4)
      context.fillRect(left ? 27 : 2, 48, 0.9, 48)
    })
  },
}

/** Darker than the glass above it. */
function paintLiquid(easel: Easel, own: string): void {
  const { context } = easel
  context.fillStyle = blend(
    easel,
    [1, 0],
    [29, 0],
    fade(shade(own, -0.55), 0.75),
    fade(shade(own, -0.3), 0.35),
    fade(shade(own, -0.6), 0.8),
  )
  context.fillRect(0, easel.said('empty') ? 200 : 33, 30, 70)
  context.fillStyle = fade(mix(own, '#ffffff', 0.5), 0.4)
  if (!easel.said('empty')) context.fillRect(0, 33, 30, 0.7)
}

function paintLabel(easel: Easel, glass: string, { attributes }: SubjectDetails, stage: Stage): void {
  const label = attributes.colors[1] ?? '#f2e8d2'
  easel.fill('M 1 55 C 8 57 22 57 29 55 L 29 82 C 22 84 8 84 1 82 Z', upright(easel, 1, 29, label, 0.1))
  const ink = easel.lit(shade(glass, -0.55))
  easel.line('M 1 57.6 C 8 59.6 22 59.6 29 57.6 M 1 79.4 C 8 81.4 22 81.4 29 79.4', 0.6, fade(ink, 0.7))
  if (!stage.scene.lettering.some(({ carrier }) => carrier === 'label')) {
    easel.fill('M 15 62 L 17.6 66 L 15 70 L 12.4 66 Z', easel.lit('#b8862f'))
    easel.line('M 7 73.6 C 11 74.4 19 74.4 23 73.6 M 9.6 76 C 12 76.6 18 76.6 20.4 76', 0.8, fade(ink, 0.6))
  }
}

import { blend, type Easel, onEasel } from './easel.ts'
import { sheen, upright } from './round-forms.ts'
import { seenInto } from './seen-into.ts'
import type { Subject } from './subject.ts'
import { fade, shade } from './tones.ts'

const glazes = ['#2f6f73', '#d9673b', '#efe6d6', '#c23d3d', '#3d5a8a', '#e0a93b'] as const

/** Two or three ribbons of steam that widen and fade as they rise. */
function steam(easel: Easel, x: number, bottom: number, top: number): void {
  const { context, random, stage } = easel
  for (const [offset, sway, width] of [
    [-9, 5, 3.4],
    [2, -6, 4.4],
    [12, 5, 3],
  ] as const) {
    const left = x + offset + random.between(-1.5, 1.5)
    const rise = bottom - top
    const color = stage.light.time === 'night' ? '#c7d0ea' : '#ffffff'
    for (const [spread, opacity] of [
      [2.2, 0.1],
      [1.3, 0.16],
      [0.6, 0.24],
    ] as const) {
      context.strokeStyle = blend(
        easel,
        [0, bottom],
        [0, top],
        fade(color, opacity),
        fade(color, opacity * 0.8),
        fade(color, 0),
      )
      context.lineWidth = width * spread
      context.beginPath()
      context.moveTo(left, bottom)
      context.bezierCurveTo(left + sway, bottom - rise * 0.3, left - sway, bottom - rise * 0.55, left + sway * 0.6, top)
      context.stroke()
    }
  }
}

/** Everything but a mug comes in a cup on a saucer. */
function isCup(noun: string): boolean {
  return !noun.endsWith('mug')
}

/** Milk poured into the shape of a leaf, flat on the coffee. */
function paintRosette(easel: Easel, x: number, y: number): void {
  const milk = easel.lit('#fbf1de')
  const stroke = shade(easel.lit('#a8682f'), 0)
  easel.fill(
    `M ${x - 20} ${y} C ${x - 12} ${y - 6.4} ${x + 10} ${y - 6} ${x + 20} ${y} C ${x + 10} ${y + 6} ${x - 12} ${y + 6.4} ${x - 20} ${y} Z`,
    milk,
  )
  for (const at of [-13, -7, -1, 5, 11])
    easel.line(
      `M ${x + at - 2} ${y - 4} C ${x + at + 4} ${y - 2} ${x + at + 4} ${y + 2} ${x + at - 2} ${y + 4}`,
      0.8,
      stroke,
    )
  easel.line(`M ${x - 19} ${y} L ${x + 19} ${y}`, 0.7, stroke)
}

/**
 * A mug, or a cup on its saucer when the noun or words say cup, coffee, tea or espresso, with steam unless cold. Reads
 * empty, striped, spotted; the first colour is the glaze, the second its band.
 */
export const mug: Subject = {
  name: 'mug',
  nouns: [
    'mug',
    'coffee mug',
    'cup',
    'coffee cup',
    'teacup',
    'coffee',
    'cup of coffee',
    'tea',
    'cup of tea',
    'espresso',
    'cappuccino',
    'hot chocolate',
  ],
  habitat: 'surface',
  height: ({ attributes }) => 0.16 * attributes.size,
  aspect: ({ noun }) => (isCup(noun) ? 1 : 0.84),
  mouth: ({ noun }) =>
    isCup(noun)
      ? { x: 0.203, y: 0.326, width: 0.586, height: 0.112 }
      : { x: 0.062, y: 0.306, width: 0.638, height: 0.112 },
  paint(context, box, details, stage) {
    const cup = isCup(details.noun)
    onEasel(context, box, { width: cup ? 100 : 84, height: 100 }, details, stage, (easel) => {
      if (!cup) context.translate(-16, 0)
      const { random } = easel
      const { colors } = details.attributes
      const glaze = colors[0] ?? random.pick(glazes)
      const own = easel.lit(glaze)
      const drink = easel.lit(
        easel.said('tea')
          ? '#b5651d'
          : easel.said('chocolate')
            ? '#4a2616'
            : easel.said('milk')
              ? '#f6efe2'
              : '#3b2013',
      )
      const ground = cup ? 88 : 100
      if (cup) {
        easel.fill(
          'M 2 91 C 2 86 24 83 50 83 C 76 83 98 86 98 91 C 98 96 76 100 50 100 C 24 100 2 96 2 91 Z',
          upright(easel, 2, 98, glaze, 0.5),
        )
        easel.fill(
          'M 14 90 C 14 87 30 85.4 50 85.4 C 70 85.4 86 87 86 90 C 86 93.6 70 95.4 50 95.4 C 30 95.4 14 93.6 14 90 Z',
          fade(shade(own, -0.5), 0.32),
        )
        easel.line('M 3 90.4 C 5 86.4 26 83.8 50 83.8 C 74 83.8 95 86.4 97 90.4', 0.7, sheen(easel, 0.8))
      }
      // Handle, a ring with thickness.
      const handle = cup
        ? 'M 74 46 C 88 42 97 50 94 60 C 91 69 80 73 71 73 L 72.6 67 C 80 66 87 62.6 88.4 57.6 C 89.6 52 83 50 74 53 Z'
        : 'M 74 46 C 90 42 98 52 97 66 C 96 80 86 88 73 86.4 L 74 79 C 83 80 89 75 90 65.6 C 90.6 56 85 51 74 54 Z'
      easel.fill(handle, blend(easel, [74, 44], [97, 84], shade(own, 0.22), own, shade(own, -0.5)))
      easel.line(cup ? 'M 77 48 C 88 45.6 94 52 91.6 59.6' : 'M 77 48.4 C 89 46 95 54 94.4 65', 0.9, sheen(easel, 0.6))
      const body = cup
        ? 'M 17 36 C 17 58 24 80 36 88 C 43 90.6 57 90.6 64 88 C 76 80 82 58 82 36 Z'
        : `M 18 34 L 20 ${ground - 8} C 20 ${ground - 2} 27 ${ground} 48 ${ground} C 69 ${ground} 76 ${ground - 2} 76 ${ground - 8} L 78 34 Z`
      const left = cup ? 17 : 18
      const right = cup ? 82 : 78
      const middle = (left + right) / 2
      easel.fill(body, upright(easel, left, right, glaze, 0.8))
      easel.clip(body, () => {
        context.fillStyle = blend(
          easel,
          [0, 34],
          [0, ground],
          fade('#000000', 0.0),
          fade('#0a0618', 0),
          fade('#0a0618', 0.3),
        )
        context.fillRect(0, 30, 100, 70)
        const band = colors[1]
        if (band || easel.said('striped', 'stripes')) {
          context.strokeStyle = upright(easel, left, right, band ?? '#f7f1e6', 0.4)
          context.lineWidth = 6
          for (const y of easel.said('striped', 'stripes') ? [48, 62, 76] : [52]) {
            context.beginPath()
            context.ellipse(middle, y, (right - left) / 2, 5, 0, 0, Math.PI)
            context.stroke()
          }
        }
        // A window mirrored in the glaze.
        const x = easel.lightX < 0 ? left + 7 : right - 15
        context.fillStyle = blend(easel, [0, 42], [0, 84], sheen(easel, 0.75), sheen(easel, 0.25), sheen(easel, 0))
        context.beginPath()
        context.roundRect(x, 43, 5, 38, 2.5)
        context.fill()
        context.fillStyle = sheen(easel, 0.3)
        context.beginPath()
        context.roundRect(x + (easel.lightX < 0 ? 7 : -4), 44, 1.8, 30, 0.9)
        context.fill()
      })
      // Rim, inside and drink.
      const rimY = cup ? 36 : 34
      const half = (right - left) / 2
      const oval = (width: number, height: number, y: number, style: string | CanvasGradientLike): void => {
        context.fillStyle = style
        context.beginPath()
        context.ellipse(middle, y, width, height, 0, 0, Math.PI * 2)
        context.fill()
      }
      oval(
        half,
        8,
        rimY,
        blend(
          easel,
          [left, 0],
          [right, 0],
          shade(own, easel.lightX < 0 ? 0.5 : 0.05),
          shade(own, 0.25),
          shade(own, easel.lightX < 0 ? 0.05 : 0.5),
        ),
      )
      oval(
        half - 2.4,
        6.6,
        rimY + 0.3,
        blend(
          easel,
          [left, 0],
          [right, 0],
          shade(own, easel.lightX < 0 ? -0.6 : -0.1),
          shade(own, easel.lightX < 0 ? -0.1 : -0.6),
        ),
      )
      const { words } = details.attributes
      // Pencils in a mug stand in no coffee.
      const empty = easel.said('empty') || (words.includes(seenInto) && /(?:mug|cup)$/.test(details.noun))
      if (!empty) {
        context.save()
        context.beginPath()
        context.ellipse(middle, rimY + 0.3, half - 2.4, 6.6, 0, 0, Math.PI * 2)
        context.clip()
        oval(
          half - 3.2,
          5.6,
          rimY + 2.2,
          blend(easel, [left, rimY], [right, rimY + 6], shade(drink, 0.22), drink, shade(drink, -0.35)),
        )
        if (easel.said('cappuccino', 'latte', 'coffee', 'chocolate')) {
          oval(half - 10, 3.6, rimY + 2.4, shade(easel.lit('#c98f56'), 0.1))
          oval(half - 17, 2.2, rimY + 2.3, easel.lit('#f3e3c8'))
          oval(half - 23, 1, rimY + 2.1, shade(easel.lit('#c98f56'), 0.1))
          if (easel.said('rosette')) paintRosette(easel, middle, rimY + 2.2)
        } else {
          context.strokeStyle = fade(shade(drink, 0.5), 0.6)
          context.lineWidth = 0.6
          context.beginPath()
          context.ellipse(middle, rimY + 2.4, half - 4.4, 4.8, 0, 0.2, Math.PI - 0.4)
          context.stroke()
        }
        context.restore()
        if (!easel.said('iced', 'cold')) steam(easel, middle, rimY - 1, 1)
      }
      if (words.some((word) => /tea ?bag/.test(word))) hangTag(easel, middle - half * 0.3, rimY + 3)
    })
  },
}

/** The string of a tea bag over the near rim, and its tag. */
function hangTag(easel: Easel, x: number, y: number): void {
  const paper = easel.lit('#f6efdc')
  easel.line(`M ${x} ${y} C ${x} ${y + 5} ${x + 1} ${y + 14} ${x} ${y + 19}`, 0.8, easel.lit('#efe9da'))
  easel.fill(
    `M ${x} ${y + 17} L ${x + 5} ${y + 21} L ${x + 5} ${y + 34} L ${x - 5} ${y + 34} L ${x - 5} ${y + 21} Z`,
    paper,
  )
  easel.line(`M ${x + 5} ${y + 21} L ${x + 5} ${y + 34} L ${x - 5} ${y + 34}`, 0.6, shade(paper, -0.4))
  easel.fill(
    `M ${x} ${y + 32} C ${x - 5} ${y + 28} ${x - 2} ${y + 23} ${x} ${y + 23} C ${x + 2} ${y + 23} ${x + 5} ${y + 28} ${x} ${y + 32} Z`,
    easel.lit('#5a9a4a'),
  )
}

type CanvasGradientLike = ReturnType<typeof blend>

import { animals } from '../language/attribute-words.data.ts'
import type { Placement } from '../scene/composition.ts'
import { findSubject } from '../subjects/index.ts'
import type { Box, Context } from './stage.ts'

type CuteMood = 'happy' | 'laughing' | 'sad' | 'asleep' | 'angry' | 'surprised' | 'loving'

const moods: readonly (readonly [RegExp, CuteMood])[] = [
  [/\b(?:laugh|joy|lol|grin)/, 'laughing'],
  [/\b(?:sad|cry|unhappy|tear)/, 'sad'],
  [/\b(?:sleep|asleep|tired|nap)/, 'asleep'],
  [/\b(?:angry|mad|furious|grumpy|evil)/, 'angry'],
  [/\b(?:surprise|shock|scared|amazed)/, 'surprised'],
  [/\b(?:love|loving|heart eyes|in love)/, 'loving'],
]

const cuteMoodOf = (said: string): CuteMood => moods.find(([pattern]) => pattern.test(said))?.[1] ?? 'happy'

const ink = '#33222b'

/** A small face with large eyes and rosy cheeks, on what has none: middle of the face at `x`, `y`, its width in pixels. */
function paintCuteFace(context: Context, { x, y, width }: Omit<Box, 'height'>, mood: CuteMood): void {
  const unit = width / 100
  context.save()
  context.translate(x, y)
  context.scale(unit, unit)
  context.lineCap = 'round'
  context.lineJoin = 'round'
  context.strokeStyle = ink
  context.lineWidth = 5
  for (const side of [-1, 1]) {
    const cheek = context.createRadialGradient(side * 43, 17, 1, side * 43, 17, 12)
    cheek.addColorStop(0, 'rgba(255,105,125,0.75)')
    cheek.addColorStop(1, 'rgba(255,105,125,0)')
    context.fillStyle = cheek
    context.fillRect(side * 43 - 12, 5, 24, 24)
    paintEye(context, side, mood)
  }
  paintMouth(context, mood)
  context.restore()
}

function paintEye(context: Context, side: number, mood: CuteMood): void {
  const x = side * 27
  context.beginPath()
  if (mood === 'laughing' || mood === 'asleep') {
    const up = mood === 'laughing' ? 1 : -1
    context.arc(x, up * 5, 10, up > 0 ? Math.PI * 1.08 : Math.PI * 0.08, up > 0 ? Math.PI * 1.92 : Math.PI * 0.92)
    context.stroke()
    return
  }
  if (mood === 'loving') {
    context.fillStyle = '#e63a56'
    context.moveTo(x, 12)
    context.bezierCurveTo(x - 24, -6, x - 9, -20, x, -7)
    context.bezierCurveTo(x + 9, -20, x + 24, -6, x, 12)
    context.fill()
    return
  }
  context.fillStyle = ink
  context.ellipse(x, 0, 11, 13, 0, 0, 2 * Math.PI)
  context.fill()
  context.fillStyle = '#ffffff'
  context.beginPath()
  context.arc(x + 3.6, -5, 4.4, 0, 2 * Math.PI)
  context.arc(x - 4, 5, 2.2, 0, 2 * Math.PI)
  context.fill()
  if (mood === 'angry' || mood === 'sad') {
    const inner = mood === 'angry' ? -12 : -22
    context.beginPath()
    context.moveTo(x - side * 11, inner)
    context.lineTo(x + side * 11, -34 - inner)
    context.stroke()
  }
}

function paintMouth(context: Context, mood: CuteMood): void {
  context.beginPath()
  if (mood === 'laughing' || mood === 'surprised') {
    context.fillStyle = '#7d2233'
    if (mood === 'surprised') context.ellipse(0, 21, 6, 8, 0, 0, 2 * Math.PI)
    else {
      context.moveTo(-14, 11)
      context.lineTo(14, 11)
      context.bezierCurveTo(14, 35, -14, 35, -14, 11)
    }
    context.fill()
    context.stroke()
    return
  }
  const down = mood === 'sad' || mood === 'angry'
  if (down) context.arc(0, 27, 9, Math.PI * 1.15, Math.PI * 1.85)
  else if (mood === 'asleep') context.arc(0, 16, 4, 0, 2 * Math.PI)
  else context.arc(0, 10, 9, Math.PI * 0.12, Math.PI * 0.88)
  context.stroke()
}

/** Where there is none: on food, plants, clouds and other things; what has a head has its own. */
export function giveFace(context: Context, { subject, box }: Placement): void {
  const { noun, drawn, attributes } = subject
  if (animals.has(noun) || faced.test(drawn) || findSubject(drawn).head) return
  const width = Math.min(box.width * 0.62, box.height * 0.5)
  const at = { x: box.x + box.width / 2, y: box.y + box.height * 0.6, width }
  paintCuteFace(context, at, cuteMoodOf(attributes.words.join(' ')))
}

const faced =
  /^(?:robot|ghost|dragon|alien|snowman|unicorn|goblin|skull|mermaid|teddy-bear|jack-o-lantern|icon:(?:.*(?:face|cat|dog|monster|alien).*))$/

/** True for a thing that is asked to have a face. */
export const wantsFace = ({ subject }: Placement): boolean =>
  subject.attributes.words.some((word) =>
    /^(?:kawaii|(?:smiling|happy|cute|sad|angry|smiley|sleepy|laughing) faces?)$/.test(word),
  )

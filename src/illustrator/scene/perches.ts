import type { Box } from '../paint/stage.ts'
import { backOf, headOf, poseOf } from './attach.ts'
import type { SceneSubject } from './scene.ts'

/** Where somebody's part is that one may sit on, and how high who sits there is at most, as shares of the box. */
interface Perch {
  x: number
  y: number
  height: number
}

const partOf = ({ attributes }: SceneSubject): string | undefined =>
  attributes.words.find((word) => word.startsWith('on the '))?.slice('on the '.length)

/** The place on a person or an animal that words name; on a person who only has something on them, the shoulder. */
export function perchOn(child: SceneSubject, anchor: SceneSubject, box: Box): Perch | undefined {
  const isPerson = anchor.drawn === 'person'
  const part = partOf(child) ?? (isPerson ? 'shoulder' : undefined)
  if (part === undefined || child.drawn === 'person') return undefined
  const head = headOf(anchor, box)
  const tall = head.chin - head.crown
  if (/^(?:head|forehead|horn|ear)$/.test(part)) return { x: head.x, y: head.crown + 0.06 * tall, height: 0.3 }
  if (/^(?:nose|snout|beak|cheek|trunk)$/.test(part))
    return {
      x: head.eyes.x + (Math.abs(head.eyes.x - head.x) > 0.02 ? 0.5 * head.width : 0),
      y: head.eyes.y + 0.42 * tall,
      height: 0.16,
    }
  if (part === 'back' && !isPerson) return { ...backOf(anchor), height: 0.4 }
  const posed = poseOf(anchor)
  if (!posed) return undefined
  if (part === 'shoulder' || part === 'neck' || part === 'back')
    return { x: head.x + (posed.side ? -0.2 : 0.82) * head.width, y: head.chin + 0.16 * tall, height: 0.23 }
  if (/^(?:lap|knee|leg)$/.test(part))
    return { x: posed.side ? posed.seat.x + 0.14 : posed.seat.x, y: posed.seat.y, height: 0.26 }
  if (/^(?:hand|arm|wrist|finger|palm|paw)$/.test(part)) {
    const hand = posed.hands.reduce((high, each) => (each.y < high.y ? each : high))
    return { ...hand, height: 0.2 }
  }
  return undefined
}

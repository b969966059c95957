import type { Context } from '../../paint/stage.ts'
import type { Point } from '../people/curve.ts'
import type { Hoofed } from './hoofed-body.ts'

/** The animal with its neck let down and its mouth at the grass, and what turns a context with its head. */
export function bowed(animal: Hoofed): { animal: Hoofed; withHead(context: Context): void } {
  const { neck, head, ear, nostril, mouth, eye, mane } = animal
  const poll = ear.root
  const base: Point = [(neck[0]![0] + neck.at(-2)![0]) / 2, (neck[0]![1] + neck.at(-2)![1]) / 2]
  const reach = Math.hypot(poll[0] - base[0], poll[1] - base[1])
  const face = Math.hypot(nostril[0] - poll[0], nostril[1] - poll[1])
  const down = Math.asin(Math.max(-0.2, Math.min(0.94, (-4 - base[1] - face) / reach)))
  const neckTurn = down - Math.atan2(poll[1] - base[1], poll[0] - base[0])
  const headTurn = 1.42 - Math.atan2(nostril[1] - poll[1], nostril[0] - poll[0])
  const about = ([cx, cy]: Point, angle: number, [tx, ty]: Point) => {
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
    return ([x, y, corner]: Point): Point => {
      const [px, py] = [tx + (x - cx) * cos - (y - cy) * sin, ty + (x - cx) * sin + (y - cy) * cos]
      return corner ? [px, py, corner] : [px, py]
    }
  }
  const onNeck = about(base, neckTurn, base)
  const lowered = onNeck(poll)
  const onHead = about(poll, headTurn, lowered)
  const [eyeX, eyeY] = onHead([eye[0], eye[1]])
  return {
    animal: {
      ...animal,
      neck: neck.map(onNeck),
      head: head.map(onHead),
      eye: [eyeX, eyeY, eye[2]],
      nostril: onHead(nostril),
      mouth: [onHead(mouth[0]), onHead(mouth[1]), onHead(mouth[2])],
      ear: { ...ear, root: onHead(ear.root), tip: onHead(ear.tip) },
      ...(mane ? { mane: { ...mane, crest: mane.crest.map(onNeck), forelock: onHead(mane.forelock) } } : {}),
    },
    withHead(context) {
      context.translate(lowered[0], lowered[1])
      context.rotate(headTurn)
      context.translate(-poll[0], -poll[1])
    },
  }
}

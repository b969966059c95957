import { findSubject } from '../subjects/index.ts'
import { paintShadow } from './shadow.ts'
import type { Context, Stage } from './stage.ts'

/** A thing that belongs to the place, drawn as the subject of that name; left out when the picture is about one already. */
export function paintProp(
  context: Context,
  stage: Stage,
  drawn: string,
  prop: {
    x: number
    y: number
    height: number
    name?: string
    flip?: boolean
    colors?: string[]
    words?: string[]
    /** Stands on nothing, so that it throws no shadow. */
    floats?: boolean
  },
): void {
  if (stage.scene.subjects.some((subject) => subject.drawn === drawn)) return
  const { x, y, height, name = drawn, flip = false, colors = [], words = [] } = prop
  const subject = findSubject(drawn)
  const details = {
    attributes: { colors, size: 1, words },
    noun: drawn,
    shot: 'wide' as const,
    flip,
    random: stage.random(`prop ${name}`),
  }
  const width = height * subject.aspect(details)
  const box = { x: x - width / 2, y: y - height, width, height }
  if (!prop.floats) paintShadow(context, stage, box, 'ground')
  context.save()
  subject.paint(context, box, details, stage)
  context.restore()
}

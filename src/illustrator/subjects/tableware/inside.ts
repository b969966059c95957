import type { Stage } from '../../paint/stage.ts'
import type { Craft } from '../craft/thing.ts'
import type { Subject, SubjectDetails } from '../subject.ts'

/** Paints another subject as a part of this one: `x`, `y` its middle, `width` its width. It keeps its own colours. */
export function paintInside(
  art: Craft,
  subject: Subject,
  details: SubjectDetails,
  x: number,
  y: number,
  width: number,
  words: readonly string[] = [],
  noun = subject.nouns[0]!,
): void {
  const own: SubjectDetails = { ...details, noun, attributes: { colors: [], size: 1, words: [...words] }, flip: false }
  const height = width / subject.aspect(own)
  // The easel may be mirrored: the light comes from where it comes from all the same.
  const stage = art.flip
    ? { ...art.stage, light: { ...art.stage.light, from: { ...art.stage.light.from, x: art.lightX } } }
    : art.stage
  subject.paint(art.context, { x: x - width / 2, y: y - height / 2, width, height }, own, stage)
}

/** True when the picture puts something in a container of this drawing: its hollow must not be painted over it. */
export function holdsAnything({ scene }: Stage, drawn: string): boolean {
  const ids = new Set(scene.subjects.filter((subject) => subject.drawn === drawn).map(({ id }) => id))
  return scene.subjects.some(({ relation, count }) => count > 0 && relation?.kind === 'in' && ids.has(relation.to))
}

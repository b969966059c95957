import { createRandom } from '../paint/random.ts'
import { arrangeCollage } from '../references/arrange-collage.ts'
import type { Placement } from './composition.ts'
import type { Frame } from './framing.ts'
import type { Scene, SceneSubject } from './scene.ts'

/** True for a picture put together of references alone: nothing is drawn beside them and no place is named. */
export function isCollage({ subjects, setting, references }: Scene): boolean {
  const shown = subjects.filter(({ count }) => count > 0)
  return (
    setting.assumed &&
    shown.length + Number(hasBackdrop(references)) > 1 &&
    shown.every(({ reference, relation }) => reference !== undefined && relation === undefined) &&
    references.some(({ role }) => role === 'element')
  )
}

const hasBackdrop = (references: Scene['references']): boolean => references.some(({ role }) => role === 'background')

/** How much of the height things take that stand in a photo of a place: it must stay a view. */
const standingInView = 0.5

/**
 * Places of all references of a collage, prints first and then cut-outs from far to near. `room` is the part of the
 * frame, from `top` to `bottom` in pixels, that lettering leaves.
 */
export function layOutCollage(scene: Scene, frame: Frame, room: { top: number; bottom: number }): Placement[] {
  const shown = scene.subjects.filter(({ count }) => count > 0)
  const view = hasBackdrop(scene.references)
  const top = view ? Math.max(room.top, (1 - standingInView) * frame.height) : room.top
  const pieces = shown.map((subject) => {
    const { aspect = 1, cutOut = false } = scene.references.find(({ index }) => index === subject.reference) ?? {}
    return { aspect, cutOut }
  })
  const area = { width: frame.width, height: room.bottom - top }
  const boxes = arrangeCollage(pieces, area, createRandom(scene.seed, 'collage'))
  const onlyCutOuts = pieces.every(({ cutOut }) => cutOut)
  const placed = shown.map((subject, at): { cutOut: boolean; placement: Placement } => {
    const box = { ...boxes[at]!, y: boxes[at]!.y + top }
    return {
      cutOut: pieces[at]!.cutOut,
      placement: {
        subject: subject satisfies SceneSubject,
        instance: 0,
        box,
        depth: Math.min(1, Math.max(0.1, (box.y + box.height) / frame.height)),
        flip: false,
        rests: onlyCutOuts ? 'ground' : 'none',
      },
    }
  })
  const foot = ({ placement: { box } }: (typeof placed)[number]): number => box.y + box.height
  return placed
    .map((one, order) => ({ one, order }))
    .sort(
      (a, b) =>
        Number(a.one.cutOut) - Number(b.one.cutOut) ||
        (a.one.cutOut ? foot(a.one) - foot(b.one) : 0) ||
        a.order - b.order,
    )
    .map(({ one }) => one.placement)
}

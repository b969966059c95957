import type { Placement } from '../scene/composition.ts'
import { findSubject } from '../subjects/index.ts'
import type { SubjectDetails } from '../subjects/subject.ts'
import type { CanvasImage } from './canvas-image.ts'
import { createSilhouette, paintReflection, paintShadow } from './shadow.ts'
import type { Box, Context, Stage } from './stage.ts'

/** Paints one instance of a subject where the layout put it, with its shadow or its reflection. */
export function paintPlacement(
  context: Context,
  placement: Placement,
  stage: Stage,
  _references: readonly CanvasImage[],
): void {
  const { box, rests } = placement
  if (!(box.width >= 1 && box.height >= 1)) return
  const paint = (target: Context, frame: Box): void => {
    paintSubject(target, frame, placement, stage)
  }
  if (rests !== 'none') {
    const silhouette = createSilhouette(box, paint)
    paintShadow(context, stage, box, rests, silhouette)
    if (rests === 'water') paintReflection(context, stage, box, silhouette)
  }
  paint(context, box)
}

function paintSubject(context: Context, box: Box, placement: Placement, stage: Stage): void {
  const { subject, instance, flip } = placement
  const details: SubjectDetails = {
    attributes: subject.attributes,
    noun: subject.noun,
    shot: stage.scene.camera.shot,
    flip,
    random: stage.random(`${subject.id}/${instance}`),
  }
  context.save()
  findSubject(subject.drawn).paint(context, box, details, stage)
  context.restore()
}

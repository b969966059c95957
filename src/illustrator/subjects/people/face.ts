import { paintAgeLines } from './age-lines.ts'
import { airbrush } from './airbrush.ts'
import { paintBeard } from './beard.ts'
import { paintBeardShadow } from './beard-shadow.ts'
import { paintBrows } from './brows.ts'
import { shape } from './curve.ts'
import { expressions } from './expression.ts'
import { paintEyes } from './eyes.ts'
import { paintFangs } from './fangs.ts'
import { type HeadMeasures, headContour } from './head-shape.ts'
import { paintMouth } from './mouth.ts'
import { modelNose, paintNose } from './nose.ts'
import type { Sitter } from './sitter.ts'
import { paintSkinMarks } from './skin-marks.ts'
import { paintCheeks, paintChin, paintPlanes, paintRim, paintSockets } from './skin-planes.ts'
import { paintTears } from './tears.ts'
import { paintDecay, paintWounds } from './undead.ts'

/** The face without hair: skin, features, beard shadow, marks of age. Ears are painted first, by `paintEars`. */
export function paintFace(sitter: Sitter, measures: HeadMeasures): void {
  const { context, traits, scale, skin } = sitter
  const mood = expressions[traits.expression]
  const contour = shape(headContour(sitter, measures))
  context.save()
  context.clip(contour)
  const fine = Math.min(132, Math.max(44, scale))
  if (sitter.shapeOnly) {
    context.fillStyle = skin.base
    context.fill(contour)
  } else
    airbrush(context, { x: -0.42, y: -0.56, width: 0.84, height: 1.12 }, fine, (brush) => {
      paintPlanes(brush, sitter)
      paintSockets(brush, sitter, measures)
      paintCheeks(brush, sitter, measures, mood.cheeks)
      modelNose(brush, sitter, measures)
      paintChin(brush, sitter, measures)
      paintDecay(brush, sitter, measures)
      paintBeardShadow(brush, sitter, measures)
      paintRim(brush, sitter, measures)
    })
  context.restore()
  if (scale > 70) paintNose(sitter, measures)
  if (scale > 60) {
    context.save()
    context.clip(contour)
    paintAgeLines(sitter, measures, mood.cheeks)
    paintSkinMarks(sitter, measures)
    paintWounds(sitter, measures)
    context.restore()
  }
  paintEyes(sitter, measures, mood.eyes)
  paintBrows(sitter, measures, mood.eyes)
  paintBeard(sitter, measures)
  paintMouth(sitter, measures, mood.mouth)
  paintFangs(sitter, measures)
  paintTears(sitter, measures)
}

import { type Canvas, createCanvas } from '@napi-rs/canvas'
import { singularForms } from '../../src/illustrator/language/singular-forms.ts'
import { createStage } from '../../src/illustrator/paint/create-stage.ts'
import { paintPlacement } from '../../src/illustrator/paint/paint-placement.ts'
import type { Composition, Placement } from '../../src/illustrator/scene/composition.ts'
import { findSetting } from '../../src/illustrator/settings/index.ts'

const side = 96

/** True when one of the words of a phrase is this noun, in any number. */
export const names = (phrase: string, noun: string): boolean =>
  phrase
    .toLowerCase()
    .split(/[\s-]+/)
    .some((word) => singularForms(word).includes(noun))

const isSame = (one: Canvas, other: Canvas): boolean => Buffer.compare(one.data(), other.data()) === 0

function paintSmall(composition: Composition, placement: Placement): Canvas {
  const canvas = createCanvas(side, side)
  const aspect = placement.box.width / placement.box.height
  const width = Math.min(side, side * aspect)
  const box = { x: 0, y: 0, width, height: width / aspect }
  paintPlacement(canvas.getContext('2d'), { ...placement, rests: 'none', box }, createStage(composition), [])
  return canvas
}

/** Whether a subject is painted otherwise for what its phrase says of a noun: a tuba "of petals" may be any tuba. */
export function wordShowsOnSubject(composition: Composition, placement: Placement, noun: string): boolean {
  const { subject } = placement
  const words = subject.attributes.words.filter((word) => !names(word, noun))
  if (words.length === subject.attributes.words.length) return false
  const without = { ...placement, subject: { ...subject, attributes: { ...subject.attributes, words } } }
  return !isSame(paintSmall(composition, placement), paintSmall(composition, without))
}

function paintPlace(composition: Composition): Canvas {
  const scale = side / composition.width
  const stage = createStage({ ...composition, width: side, height: side, horizon: composition.horizon * scale })
  const canvas = createCanvas(side, side)
  const setting = findSetting(composition.scene.setting.kind)
  setting.paintBehind(canvas.getContext('2d'), stage)
  setting.paintInFront?.(canvas.getContext('2d'), stage)
  return canvas
}

/** Whether a noun that the place is said to have (`pines`, `city lights`) changes how it is painted. */
export function wordShowsInPlace(composition: Composition, noun: string): boolean {
  const { scene } = composition
  const { features } = scene.setting
  const others = features.filter((feature) => !names(feature, noun))
  if (others.length === features.length) return false
  const paintedWith = (chosen: string[]): Canvas =>
    paintPlace({ ...composition, scene: { ...scene, setting: { ...scene.setting, features: chosen } } })
  if (!isSame(paintedWith(features), paintedWith(others))) return true
  // Another word may bring it too: a reflection needs a lake.
  return !isSame(paintedWith(features.filter((feature) => names(feature, noun))), paintedWith([]))
}

import type { Scene, SceneSubject } from './scene.ts'

/** The feature of a place that is none: its things stand alone, and the picture is clear around them. */
export const noBackground = 'no background'

const asked =
  /\b(?:transparent|no|without(?: an?| any)?) (?:background|backdrop)\b(?! (?:people|crowd|figures?|noise|details?|elements?|objects?|clutter|text|blur|music)\b)|\btransparent png\b|\bpng with transparency\b/i

/** True when words want a picture that is clear around its things. */
export const asksForNoBackground = (text: string): boolean => asked.test(text)

/** Layouts that are a thing on a ground, and are whole without the ground. */
const standalone = /^(?:logo|app-icon|emoji|icon-set|sticker|sticker-sheet)$/

/** Styles that make a whole picture: of light in the dark, or of pieces that lie across every edge. */
const whole =
  /^(?:isometric|neon|blueprint|stained-glass|mosaic|low-poly|cubist|chalk|cyanotype|glitch|art-deco|art-nouveau|woodblock|stencil|x-ray|psychedelic)$/

/** True for what has something to stand alone: a world of blocks, a poster and a landscape have not. */
export function canStandAlone({
  subjects,
  design,
  style,
  references,
}: Pick<Scene, 'subjects' | 'design' | 'style' | 'references'>): boolean {
  if (whole.test(style.kind) || references.some(({ role }) => role !== 'style')) return false
  return design ? standalone.test(design.kind) : subjects.some(isShown)
}

const isShown = ({ count }: SceneSubject): boolean => count > 0

/** True when the picture of a scene is clear around its things. */
export const hasNoBackground = (scene: Scene): boolean =>
  scene.setting.features.includes(noBackground) && canStandAlone(scene)

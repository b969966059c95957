import type { Meaning } from '../language/meaning.ts'
import type { ReferenceStudy } from '../references/study-reference.ts'
import { addSeats } from './add-seats.ts'
import { addSights } from './add-sights.ts'
import { addTable } from './add-table.ts'
import { boundScene } from './bound-scene.ts'
import { beforeWall } from './by-wall.ts'
import { chooseCamera, keepOffTable } from './choose-camera.ts'
import { chooseLight } from './choose-light.ts'
import { chooseSetting } from './choose-setting.ts'
import { clearTable } from './clear-table.ts'
import { closeOnTable } from './close-on-table.ts'
import { pictureBehind } from './name-pictures.ts'
import { asksForNoBackground, canStandAlone, noBackground } from './no-background.ts'
import { addPassersBy } from './passers-by.ts'
import { placeInLight } from './place-in-light.ts'
import { planDesign } from './plan-design.ts'
import { clearGround, planFrame } from './plan-frame.ts'
import { planLayout } from './plan-layout.ts'
import { planLettering } from './plan-lettering.ts'
import { isPanelled, planPanels, subjectsOf } from './plan-panels.ts'
import {
  bindReferences,
  blendMeasures,
  blendPalettes,
  castReferences,
  joinReferences,
  useOfReferences,
  withoutPointedAt,
} from './plan-references.ts'
import { planSubjects } from './plan-subjects.ts'
import { type Repertoire, repertoire } from './repertoire.ts'
import type { Scene, SceneSetting, SceneStyle, SceneSubject, Undrawn } from './scene.ts'
import { seeFromAbove } from './see-from-above.ts'

export interface PlanOptions {
  seed: number
  /** What was seen in the request's pictures, in order. */
  references: readonly ReferenceStudy[]
}

/** Decides what the prompt left open. Pure: the same meaning, references and seed give the same scene. */
export function planScene(asked: Meaning, options: PlanOptions, stock: Repertoire = repertoire): Scene {
  const { seed, references } = options
  const layout = asked.design && references.length === 0 ? planLayout(asked, asked.design) : undefined
  const design = layout
    ? { meaning: layout.meaning, undrawn: [] }
    : references.length > 0
      ? { meaning: asked, undrawn: [] }
      : planDesign(asked)
  const use = useOfReferences(design.meaning, references)
  const named = planSubjects(bindReferences(design.meaning, use, references), stock)
  const cleared =
    references.length > 0
      ? { subjects: named.subjects, meaning: design.meaning }
      : clearTable(named.subjects, design.meaning, stock)
  const { meaning } = cleared
  const planned = { ...named, subjects: cleared.subjects }
  const bound = new Set(planned.subjects.flatMap(({ reference }) => (reference === undefined ? [] : [reference])))
  const cast = castReferences(use, references, bound, pictureBehind(meaning.text, references.length))
  const joined = joinReferences(
    use === 'combine' ? withoutPointedAt(planned.subjects, meaning.text) : planned.subjects,
    cast,
  )
  const { subjects, frame } = planFrame(layout || cast.length > 0 ? undefined : meaning.frame, joined, seed)
  const framed = chooseCamera(closeToShirt(meaning, subjects), subjects, stock)
  const chosen = clearGround(
    beforeWall(chooseSetting(meaning, subjects, framed.shot, stock, seed), meaning),
    meaning,
    frame,
    subjects,
    stock,
  )
  const place = addSights(
    seeFromAbove(
      closeOnTable(placeInLight(chosen, meaning.light.setup, stock), subjects, framed.shot, stock),
      framed,
      subjects,
      stock,
    ),
  )
  const style = planStyle(meaning, use, references)
  const standsAlone =
    asksForNoBackground(asked.text) && canStandAlone({ subjects, design: layout?.design, style, references: cast })
  const setting: SceneSetting = standsAlone
    ? { kind: 'studio', assumed: true, features: [noBackground], colors: [] }
    : suitReferences(onPaper(place, style, subjects), use, references, subjects, stock)
  const camera = keepOffTable(framed, meaning, setting, subjects, stock)
  const light = chooseLight(use === 'style' ? inLightOf(meaning, references[0]!) : meaning, setting, seed)
  const scene = boundScene({
    version: 1,
    seed,
    setting,
    light,
    camera: frame ? { ...camera, frame } : camera,
    subjects: layout
      ? subjects
      : addSeats(
          addTable(addPassersBy(subjects, setting, meaning.without), setting, stock),
          setting,
          camera.shot,
          stock,
        ),
    lettering: planLettering(meaning, layout ? [] : subjects),
    ...(layout ? { design: layout.design } : {}),
    style,
    references: cast,
    undrawn: use === undefined ? [...design.undrawn, ...planned.undrawn] : planned.undrawn.filter(isNoPicture),
  })
  return scene.design && isPanelled(scene.design.kind)
    ? inPanels(scene, asked, ({ design: _none, ...one }) => planScene(one, { seed, references: [] }, stock))
    : scene
}

/** With the pictures of a layout that has several; what they could not draw is told of all of it. */
function inPanels(scene: Scene, asked: Meaning, plan: (meaning: Meaning) => Scene): Scene {
  const { panels, lettering } = planPanels(asked, scene, plan)
  const undrawn = panels.flatMap((panel) => panel.scene.undrawn)
  return boundScene({
    ...scene,
    subjects: scene.design?.kind === 'infographic' ? scene.subjects : subjectsOf(panels),
    lettering,
    design: { ...scene.design!, panels },
    undrawn: undrawn.filter(({ noun }, at) => undrawn.findIndex((one) => one.noun === noun) === at),
  })
}

/** What is drawn in lines alone stands on the paper, where no place is named. */
function onPaper(setting: SceneSetting, style: SceneStyle, subjects: readonly SceneSubject[]): SceneSetting {
  const isAlone = style.kind === 'line-art' && setting.assumed && subjects.some(({ count }) => count > 0)
  return isAlone ? { kind: 'studio', assumed: true, features: [], colors: setting.colors } : setting
}

/** What is written on somebody's shirt is read from near. */
function closeToShirt(meaning: Meaning, subjects: readonly SceneSubject[]): Meaning {
  const isWorn =
    meaning.lettering.some(({ carrier }) => carrier === 'shirt') && subjects.some(({ drawn }) => drawn === 'person')
  return isWorn && meaning.camera.shot === undefined && !subjects.some(({ drawn }) => drawn === 't-shirt')
    ? { ...meaning, camera: { ...meaning.camera, shot: 'portrait' } }
    : meaning
}

const pictureWords = new Set(
  'image,picture,photo,photograph,element,composition,reference,style,subject,object,thing,one,collage,palette,color,art'.split(
    ',',
  ),
)

/** "The elements of these images" are the references themselves, not things that could not be drawn. */
const isNoPicture = ({ noun }: Undrawn): boolean => !pictureWords.has(noun)

function suitReferences(
  setting: SceneSetting,
  use: ReturnType<typeof useOfReferences>,
  references: readonly ReferenceStudy[],
  subjects: readonly SceneSubject[],
  stock: Repertoire,
): SceneSetting {
  if (!setting.assumed || use === undefined) return setting
  if (use === 'style' && subjects.length === 0) {
    const kind = references[0]!.motif
    return { ...setting, kind: stock.hasSetting(kind) ? kind : 'mountains' }
  }
  const unnamed = subjects.every(({ drawn }) => drawn === 'reference')
  if (unnamed && (use === 'combine' || use === 'subject')) return { ...setting, kind: 'studio' }
  return setting
}

/** The style all references that have one agree on; else the first one's. */
function commonStyle(references: readonly ReferenceStudy[]): string | undefined {
  return references.find(({ style }) => style !== undefined)?.style
}

/** Dark references are followed by night, so that lamps and windows are lit; words come first. */
function inLightOf(meaning: Meaning, { measure, kind }: ReferenceStudy): Meaning {
  const dark = measure.brightness < 0.32 && kind === 'photo'
  return meaning.light.time === undefined && dark ? { ...meaning, light: { ...meaning.light, time: 'night' } } : meaning
}

function planStyle(
  meaning: Meaning,
  use: ReturnType<typeof useOfReferences>,
  references: readonly ReferenceStudy[],
): SceneStyle {
  const kind = meaning.style ?? (use === 'style' ? commonStyle(references) : undefined) ?? 'vector'
  if (use === 'style') {
    const measured = blendMeasures(references)
    return { kind, palette: blendPalettes(references), ...(measured ? { measured } : {}) }
  }
  // A collage is graded to the colours its parts share, not moved to their texture.
  return { kind, palette: use === 'combine' ? blendPalettes(references, 6) : [] }
}

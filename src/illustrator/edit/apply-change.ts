import type { Change, Meaning, NounPhrase } from '../language/meaning.ts'
import { nextId, toSubject } from '../scene/plan-subjects.ts'
import type { Scene, SceneSubject, SubjectAttributes, SubjectRelation } from '../scene/scene.ts'
import { garmentWords } from '../scene/scene-words.data.ts'
import { mergeAttributes } from './change-attributes.ts'
import { mergeCamera, zoomCamera } from './change-camera.ts'
import { setDesign } from './change-design.ts'
import { movePlace, resizePlace, turnPlace } from './change-place.ts'
import { addSetting, mergeLight, paintSetting, withoutFeature } from './change-setting.ts'
import { removeText, setText } from './change-text.ts'
import { findTarget } from './find-target.ts'
import { swapSubjects } from './swap-subjects.ts'

/** What a change came to: the scene after it, and what to tell the user when it could not be made. */
export interface Outcome {
  scene: Scene
  note?: string
}

const missing = (scene: Scene, noun: string, wish: string): Outcome => ({
  scene,
  note: `There is no “${noun}” in the picture to ${wish}.`,
})

/** The scene with one change made. */
export function applyChange(scene: Scene, change: Change, meaning: Meaning): Outcome {
  switch (change.kind) {
    case 'add':
      return addSubject(scene, change, meaning)
    case 'remove':
      return removeSubject(scene, change.target)
    case 'replace':
      return replaceSubject(scene, change.target, change.phrase)
    case 'attribute': {
      const { target, attributes } = change
      const subject = target === undefined ? scene.subjects.find(({ count }) => count > 0) : findTarget(scene, target)
      if (subject) {
        return {
          scene: withSubject(scene, { ...subject, attributes: mergeAttributes(subject.attributes, attributes) }),
        }
      }
      const dressed = target === undefined ? undefined : recolorGarment(scene, target, attributes)
      if (dressed) return { scene: dressed }
      const painted = paintSetting(scene, target, attributes)
      return painted ? { scene: painted } : missing(scene, target ?? 'subject', 'change')
    }
    case 'move':
      return changeSubject(scene, change.target, 'move', (subject) => movePlace(subject, change.direction))
    case 'turn':
      return changeSubject(scene, change.target, 'turn', (subject) => turnPlace(subject, change.direction))
    case 'resize':
      return changeSubject(scene, change.target, 'resize', (subject) => resizePlace(subject, change.factor))
    case 'count':
      return changeSubject(scene, change.target, 'count', (subject) => ({
        ...subject,
        count: Math.min(100, Math.max(1, Math.round(change.count))),
      }))
    case 'more':
      return addMore(scene, change, meaning)
    case 'swap':
      return swapSubjects(scene, change.targets)
    case 'setting':
      return { scene: addSetting(scene, change.setting, meaning.text) }
    case 'light':
      return { scene: { ...scene, light: mergeLight(scene.light, change.light) } }
    case 'camera':
      return { scene: { ...scene, camera: mergeCamera(scene.camera, change.camera) } }
    case 'zoom':
      return zoomCamera(scene, change.factor)
    case 'style':
      return { scene: { ...scene, style: { ...scene.style, kind: change.style } } }
    case 'design':
      return { scene: setDesign(scene, change.design, meaning) }
    case 'text':
      return { scene: setText(scene, change.text, meaning) }
  }
}

/** "Change her dress to green": clothes are part of who wears them. */
function recolorGarment(scene: Scene, target: string, attributes: Partial<SubjectAttributes>): Scene | undefined {
  const people = scene.subjects.filter(({ drawn, count }) => count > 0 && drawn === 'person')
  const wearer =
    people.find((person) => person.attributes.words.some((word) => word.endsWith(target))) ??
    (people.length === 1 ? people[0] : undefined)
  if (!wearer || !garmentWords.has(target.split(' ').at(-1)!)) return undefined
  const words = [...(attributes.words ?? []), target]
  return withSubject(scene, {
    ...wearer,
    attributes: mergeAttributes(wearer.attributes, { ...attributes, words }),
  })
}

const withSubject = (scene: Scene, subject: SceneSubject): Scene => ({
  ...scene,
  subjects: scene.subjects.map((other) => (other.id === subject.id ? subject : other)),
})

function changeSubject(
  scene: Scene,
  target: string,
  wish: string,
  change: (subject: SceneSubject) => SceneSubject,
): Outcome {
  const subject = findTarget(scene, target)
  return subject ? { scene: withSubject(scene, change(subject)) } : missing(scene, target, wish)
}

const cannotDraw = (scene: Scene, phrase: NounPhrase): Outcome => ({
  scene,
  note: `I could not draw “${phrase.noun}”.`,
})

type Addition = Extract<Change, { kind: 'add' }>

/** The wearer is there already: the new thing says whose it is. */
const ownedKinds: Partial<Record<SubjectRelation['kind'], SubjectRelation['kind']>> = {
  wearing: 'worn-by',
  holding: 'held-by',
}

/** The relation that the words give the added thing, to something that is already there. */
function relationOf(scene: Scene, { phrase, relation }: Addition, meaning: Meaning): SubjectRelation | undefined {
  if (relation) {
    const to = findTarget(scene, relation.target)?.id
    return to === undefined ? undefined : { kind: ownedKinds[relation.kind] ?? relation.kind, to }
  }
  const index = meaning.phrases.findIndex((other) => other === phrase || other.noun === phrase.noun)
  const found = meaning.relations.find(({ subject }) => subject === index)
  if (index < 0 || !found) return undefined
  const anchorOf = (at: number | undefined): string | undefined => {
    const noun = at === undefined ? undefined : meaning.phrases[at]?.noun
    return noun === undefined ? undefined : findTarget(scene, noun)?.id
  }
  const to = anchorOf(found.object)
  const and = anchorOf(found.and)
  return to === undefined ? undefined : { kind: found.kind, to, ...(and === undefined ? {} : { and }) }
}

/** Who puts a garment on: the person the words name, or the only one there is. */
function findWearer(scene: Scene, phrase: NounPhrase, relation: SubjectRelation | undefined): SceneSubject | undefined {
  if (!garmentWords.has(phrase.noun.split(' ').at(-1)!)) return undefined
  const people = scene.subjects.filter(({ drawn, count }) => count > 0 && (drawn === 'person' || drawn === 'portrait'))
  if (relation)
    return people.find(({ id }) => id === relation.to && (relation.kind === 'on' || relation.kind === 'worn-by'))
  return people.length === 1 ? people[0] : undefined
}

function addSubject(scene: Scene, addition: Addition, meaning: Meaning): Outcome {
  const { phrase } = addition
  const relation = relationOf(scene, addition, meaning)
  const wearer = findWearer(scene, phrase, relation)
  if (wearer) {
    const { colors } = wearer.attributes
    const attributes = {
      colors: [...colors, ...phrase.attributes.colors],
      words: [...phrase.attributes.words, phrase.noun],
    }
    return {
      scene: withSubject(scene, {
        ...wearer,
        attributes: mergeAttributes(wearer.attributes, attributes),
      }),
    }
  }
  if (phrase.drawn === undefined) return cannotDraw(scene, phrase)
  const ids = scene.subjects.map(({ id }) => id)
  const subject = { ...toSubject(phrase, phrase.drawn, ids), ...(relation ? { relation } : {}), joined: true }
  return { scene: { ...scene, subjects: [...scene.subjects, subject] } }
}

function addMore(scene: Scene, { phrase, by }: Extract<Change, { kind: 'more' }>, meaning: Meaning): Outcome {
  const subject = findTarget(scene, phrase.noun)
  if (!subject) {
    if (by === 'fewer') return missing(scene, phrase.noun, 'have fewer of')
    return addSubject(scene, { kind: 'add', phrase: { ...phrase, count: by === 'some' ? 3 : by } }, meaning)
  }
  const { count } = subject
  const next =
    by === 'fewer'
      ? Math.max(1, Math.round(count * 0.6 - 0.01))
      : count + (by === 'some' ? Math.ceil(count / 2) + 1 : by)
  return { scene: withSubject(scene, { ...subject, count: Math.min(100, next) }) }
}

/** Relations that would leave things hanging in the air when their anchor goes. */
const leaning = new Set(['on', 'in', 'riding', 'under', 'wearing', 'holding', 'above', 'worn-by', 'held-by'])

function removeSubject(scene: Scene, target: string): Outcome {
  const subject = findTarget(scene, target)
  if (!subject) {
    const textless = removeText(scene, target)
    const plainer = textless ?? withoutFeature(scene, target)
    return plainer ? { scene: plainer } : missing(scene, target, 'remove')
  }
  const lettering = scene.lettering.filter(({ on }) => on !== subject.id)
  const bears = scene.subjects.some(({ relation }) => relation?.to === subject.id && leaning.has(relation.kind))
  if (!bears) {
    const { vacated, count } = subject
    return { scene: withSubject({ ...scene, lettering }, { ...subject, count: 0, vacated: vacated ?? count }) }
  }
  const subjects = scene.subjects
    .filter(({ id }) => id !== subject.id)
    .map((other) => {
      if (other.relation?.to !== subject.id && other.relation?.and !== subject.id) return other
      const { relation: _dropped, ...rest } = other
      return rest
    })
  return { scene: { ...scene, subjects, lettering } }
}

function replaceSubject(scene: Scene, target: string, phrase: NounPhrase): Outcome {
  const subject = findTarget(scene, target)
  if (!subject) return missing(scene, target, 'replace')
  if (phrase.drawn === undefined) return cannotDraw(scene, phrase)
  const id = nextId(
    phrase.drawn,
    scene.subjects.map((other) => other.id),
  )
  const { reference: _dropped, ...kept } = subject
  const replaced = { ...kept, ...toSubject(phrase, phrase.drawn, []), id }
  if (phrase.count === 1) replaced.count = subject.count
  const rename = (other: string): string => (other === subject.id ? id : other)
  const subjects = scene.subjects.map((other) => {
    if (other.id === subject.id) return replaced
    if (!other.relation) return other
    const { kind, to, and } = other.relation
    return { ...other, relation: { kind, to: rename(to), ...(and === undefined ? {} : { and: rename(and) }) } }
  })
  const lettering = scene.lettering.map((one) => (one.on === subject.id ? { ...one, on: id } : one))
  return { scene: { ...scene, subjects, lettering } }
}

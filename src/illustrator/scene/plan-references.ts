import type { Meaning } from '../language/meaning.ts'
import { photoClauses, photoEditsIn } from '../language/photo-clauses.ts'
import type { ReferenceStudy } from '../references/study-reference.ts'
import { isPrintedOn, phrasesShown, pointsAtThing } from './bind-references.ts'
import { ordinalWord, plural } from './english.ts'
import { pictureOf } from './name-pictures.ts'
import { nextId } from './plan-subjects.ts'
import { printedWord } from './printed.ts'
import type { SceneReference, SceneSubject, StyleMeasure } from './scene.ts'

export type ReferenceUse = NonNullable<Meaning['references']>

/** How instructions to change a picture begin. */
const editVerbs =
  /^\s*(?:please\s+|now\s+|can you\s+|could you\s+)*(?:make|add|remove|change|turn|convert|crop|blur|brighten|darken|replace|erase|rotate|flip|sharpen|colou?ri[sz]e|restore|extend|expand|widen|zoom|pixelate|censor|posterize|invert|desaturate|saturate|warm|cool|lower|raise|boost|reduce|increase|decrease|apply|give|put|mirror|straighten|isolate|cut|round|resize|reframe|outpaint|uncrop|frame|tint|delete|get rid of|swap|substitute|switch|exchange|move|take|recolou?r|set|adjust|edit|enhance|write|print|undo|fix|correct|improve|straighten|shift)\b/i

/** True for words that change the one picture there is: another background, or what only a photo can have done to it. */
function isPhotoEdit(meaning: Meaning, photo: ReferenceStudy): boolean {
  const { text, setting, phrases, references } = meaning
  if (references === 'style' || references === 'combine') return false
  if (setting !== undefined && /\b(?:background|backdrop)\b/i.test(text)) return true
  // What cannot be cut out cleanly is kept in its photo's frame.
  const elsewhere = /\b(?:put|place|move|set|show) (?:it|this|that|him|her|them)\b/i.test(text)
  const onTable = phrases.every(({ noun }) => /(?:table|desk|counter|bench|shelf|place)$/.test(noun))
  if (setting !== undefined && elsewhere && !photo.cutOut && onTable) return true
  const { style, light } = meaning
  if (phrases.length === 0 && setting === undefined && (style !== undefined || Object.keys(light).length > 0))
    return true
  const clauses = photoClauses(text)
  const commands = editVerbs.test(text) || editVerbs.test(clauses[0] ?? '')
  return commands && clauses.some((clause) => photoEditsIn(clause).length > 0)
}

/** What the references are for: the prompt's own word, or what suits their number and what else is asked. */
export function useOfReferences(meaning: Meaning, references: readonly ReferenceStudy[]): ReferenceUse | undefined {
  if (references.length === 0) return undefined
  if (references.length === 1 && isPhotoEdit(meaning, references[0]!)) return 'edit'
  if (meaning.references) return meaning.references
  if (references.length > 1) return phrasesShown(meaning, references.length).length > 0 ? 'subject' : 'combine'
  if (pointsAtThing(meaning)) return 'subject'
  const names = meaning.phrases.length > 0 || meaning.setting !== undefined
  const asksOfPhoto = photoClauses(meaning.text).some((clause) => photoEditsIn(clause).length > 0)
  const commands = editVerbs.test(meaning.text) || editVerbs.test(photoClauses(meaning.text)[0] ?? '')
  if (commands || (!names && asksOfPhoto)) return 'edit'
  return names ? 'style' : 'subject'
}

/**
 * The prompt with each thing that a picture shows tied to that picture: the first thing named to the first, and so on,
 * where the words point at what is shown ("this dog", "the hat from the second picture").
 */
export function bindReferences(
  meaning: Meaning,
  use: ReferenceUse | undefined,
  references: readonly ReferenceStudy[],
): Meaning {
  if (use !== 'subject' && use !== 'combine') return meaning
  let shown = phrasesShown(meaning, references.length)
  if (shown.length === 0 && use === 'subject') {
    const first = meaning.phrases.findIndex(({ count }) => count === 1)
    shown = first < 0 ? [] : [first]
  }
  // "Combine these with a dragon" adds one of its own.
  if (use === 'combine' && shown.length < references.length) return meaning
  const phrases = meaning.phrases.map((phrase, at) => {
    const order = shown.indexOf(at)
    if (order < 0) return phrase
    const said = pictureOf(phrase.noun, meaning.text, references.length)
    return { ...phrase, reference: references[said ?? order]!.index }
  })
  return { ...meaning, phrases }
}

/** Width over height of what is shown of a picture: of its subject, when that can be cut out. */
function aspectOf({ width, height, cutOut }: ReferenceStudy, whole: boolean): number {
  const share = whole || !cutOut ? 1 : cutOut.width / Math.max(0.001, cutOut.height)
  return (share * width) / Math.max(1, height)
}

const isFootless = ({ cutOut }: ReferenceStudy): boolean => cutOut !== undefined && cutOut.y + cutOut.height > 0.985

/** True for a view that can fill the whole frame behind the others, when it is the only picture that is not cut out. */
const isBackdrop = (reference: ReferenceStudy): boolean =>
  !reference.cutOut && reference.kind === 'photo' && aspectOf(reference, true) >= 1

/** The part each reference plays. `bound` are those that show a thing the words name, `behind` the one they make the place. */
export function castReferences(
  use: ReferenceUse | undefined,
  references: readonly ReferenceStudy[],
  bound: ReadonlySet<number> = new Set(),
  behind?: number,
): SceneReference[] {
  const cast = (reference: ReferenceStudy, role: SceneReference['role']): SceneReference => ({
    index: reference.index,
    role,
    aspect: aspectOf(reference, role === 'background' || role === 'edit'),
    cutOut: reference.cutOut !== undefined,
    ...(isFootless(reference) ? { footless: true } : {}),
  })
  if (use !== 'combine' && use !== 'subject') {
    return references.map((reference) => cast(reference, use === 'edit' ? 'edit' : 'style'))
  }
  const free = references.filter(({ index }) => !bound.has(index))
  const whole = free.filter(({ cutOut }) => !cutOut)
  const said = free.find(({ index }) => index === behind)
  const backdrop = said ?? (references.length > 1 && whole.length === 1 ? whole.find(isBackdrop) : undefined)
  const lead =
    use === 'subject' && bound.size === 0 ? references.find((reference) => reference !== backdrop) : undefined
  return references.map((reference) => {
    if (reference === backdrop) return cast(reference, 'background')
    return cast(reference, bound.has(reference.index) || reference === lead ? 'subject' : 'element')
  })
}

/** "These people" are the ones in the pictures, not others beside them. */
export function withoutPointedAt(subjects: readonly SceneSubject[], text: string): SceneSubject[] {
  const gone = new Set(
    subjects
      .filter(({ noun }) =>
        new RegExp(`\\b(?:these|those)\\s+(?:\\w+\\s+)?${quotePattern(plural(noun))}\\b`, 'i').test(text),
      )
      .map(({ id }) => id),
  )
  return subjects
    .filter(({ id }) => !gone.has(id))
    .map((subject) => {
      const { relation, ...rest } = subject
      const loose = relation && (gone.has(relation.to) || (relation.and !== undefined && gone.has(relation.and)))
      return loose ? rest : subject
    })
}

const quotePattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Subjects with those of the pictures that nothing is named for, at the end. */
export function joinReferences(subjects: readonly SceneSubject[], cast: readonly SceneReference[]): SceneSubject[] {
  const joined = subjects.map((subject) => markPrint(subject, subjects))
  for (const reference of cast) {
    if (reference.role !== 'subject' && reference.role !== 'element') continue
    if (joined.some((subject) => subject.reference === reference.index)) continue
    joined.push({
      id: nextId(
        'reference',
        joined.map(({ id }) => id),
      ),
      noun: nameOfPicture(reference.index, cast.length),
      drawn: 'reference',
      count: 1,
      attributes: { colors: [], size: 1, words: [] },
      reference: reference.index,
    })
  }
  return joined
}

/** `picture` when there is one, else `second picture`. */
export function nameOfPicture(index: number, count: number): string {
  return count === 1 ? 'picture' : `${ordinalWord(index + 1)} picture`
}

/** A logo on a mug is on it as paint is. */
function markPrint(subject: SceneSubject, subjects: readonly SceneSubject[]): SceneSubject {
  const { relation, attributes } = subject
  const anchor = relation && subjects.find(({ id }) => id === relation.to)
  const flat = relation?.kind === 'on' || relation?.kind === 'in'
  if (subject.reference === undefined || !anchor || !flat || !isPrintedOn(subject.noun, anchor.noun)) return subject
  return { ...subject, attributes: { ...attributes, words: [...attributes.words, printedWord] } }
}

/** Mean of the measures of several style references. */
export function blendMeasures(references: readonly ReferenceStudy[]): StyleMeasure | undefined {
  if (references.length === 0) return undefined
  const mean = (key: keyof StyleMeasure): number =>
    references.reduce((sum, { measure }) => sum + measure[key], 0) / references.length
  return {
    brightness: mean('brightness'),
    contrast: mean('contrast'),
    saturation: mean('saturation'),
    warmth: mean('warmth'),
    edges: mean('edges'),
    texture: mean('texture'),
    flatness: mean('flatness'),
  }
}

/** Colours of several references in turns, so that each has its most important one among the first. */
export function blendPalettes(references: readonly ReferenceStudy[], most = 8): string[] {
  const blended: string[] = []
  const longest = Math.max(0, ...references.map(({ palette }) => palette.length))
  for (let at = 0; at < longest; at++) {
    for (const { palette } of references) {
      const color = palette[at]
      if (color !== undefined && !blended.includes(color)) blended.push(color)
    }
  }
  return blended.slice(0, most)
}

import type { Meaning } from '../language/meaning.ts'
import type { ReferenceStudy } from '../references/study-reference.ts'
import { plural } from './english.ts'
import { nextId } from './plan-subjects.ts'
import type { SceneReference, SceneSubject, StyleMeasure } from './scene.ts'

export type ReferenceUse = NonNullable<Meaning['references']>

/** How instructions to change a picture begin. */
const editVerbs =
  /^\s*(?:please\s+|now\s+|can you\s+|could you\s+)*(?:make|add|remove|change|turn|convert|crop|blur|brighten|darken|replace|erase|rotate|flip|sharpen|colou?ri[sz]e|restore|extend)\b/i

/** What the references are for: the prompt's own word, or what suits their number and what else is asked. */
export function useOfReferences(meaning: Meaning, references: readonly ReferenceStudy[]): ReferenceUse | undefined {
  if (references.length === 0) return undefined
  if (meaning.references) return meaning.references
  if (references.length > 1) return 'combine'
  if (editVerbs.test(meaning.text)) return 'edit'
  return meaning.phrases.length > 0 || meaning.setting ? 'style' : 'subject'
}

/** Width over height of what is shown of a picture: of its subject, when that can be cut out. */
function aspectOf({ width, height, cutOut }: ReferenceStudy, whole: boolean): number {
  const share = whole || !cutOut ? 1 : cutOut.width / Math.max(0.001, cutOut.height)
  return (share * width) / Math.max(1, height)
}

/** True for a view that can fill the whole frame behind the others, when it is the only picture that is not cut out. */
const isBackdrop = (reference: ReferenceStudy): boolean =>
  !reference.cutOut && reference.kind === 'photo' && aspectOf(reference, true) >= 1

/** The part each reference plays. */
export function castReferences(use: ReferenceUse | undefined, references: readonly ReferenceStudy[]): SceneReference[] {
  const cast = (reference: ReferenceStudy, role: SceneReference['role']): SceneReference => ({
    index: reference.index,
    role,
    aspect: aspectOf(reference, role === 'background' || role === 'edit'),
    cutOut: reference.cutOut !== undefined,
  })
  if (use === 'combine') {
    const whole = references.filter(({ cutOut }) => !cutOut)
    const backdrop = references.length > 1 && whole.length === 1 ? whole.find(isBackdrop) : undefined
    return references.map((reference) => cast(reference, reference === backdrop ? 'background' : 'element'))
  }
  if (use === 'subject') return references.map((reference, at) => cast(reference, at === 0 ? 'subject' : 'element'))
  return references.map((reference) => cast(reference, use === 'edit' ? 'edit' : 'style'))
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

/**
 * Subjects with those that come from references: the first things named are taken to be what the pictures show ("put
 * this dog on a beach"), and pictures nothing is named for join at the end.
 */
export function joinReferences(
  use: ReferenceUse | undefined,
  subjects: readonly SceneSubject[],
  cast: readonly SceneReference[],
): SceneSubject[] {
  const joined = subjects.map((subject) => ({ ...subject }))
  const shown = cast.filter(({ role }) => role === 'subject' || role === 'element')
  shown.forEach((reference, at) => {
    const named = use === 'subject' ? joined[at] : undefined
    if (named && named.count === 1 && named.reference === undefined) {
      named.drawn = 'reference'
      named.reference = reference.index
      return
    }
    joined.push({
      id: nextId(
        'reference',
        joined.map(({ id }) => id),
      ),
      noun: `picture ${reference.index + 1}`,
      drawn: 'reference',
      count: 1,
      attributes: { colors: [], size: 1, words: [] },
      reference: reference.index,
    })
  })
  return joined
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

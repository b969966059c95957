import type { Meaning } from '../language/meaning.ts'
import { nextId } from './plan-subjects.ts'
import type { SceneReference, SceneSubject, StyleMeasure } from './scene.ts'

/** What planning needs to know of a reference picture. */
export interface ReferenceFacts {
  /** Index into the request's pictures. */
  index: number
  /** CSS hex, most important first. */
  palette: string[]
  measure: StyleMeasure
  width: number
  height: number
  kind: 'photo' | 'flat' | 'line'
  /** True when its subject stands out from its background and can be cut out. */
  cutOut?: boolean
}

export type ReferenceUse = NonNullable<Meaning['references']>

/** What the references are for: the prompt's own word, or what suits their number and what else is asked. */
export function useOfReferences(meaning: Meaning, references: readonly ReferenceFacts[]): ReferenceUse | undefined {
  if (references.length === 0) return undefined
  if (meaning.references) return meaning.references
  if (references.length > 1) return 'combine'
  return meaning.phrases.length > 0 || meaning.setting ? 'style' : 'subject'
}

const aspectOf = ({ width, height }: ReferenceFacts): number => width / Math.max(1, height)

/** True for a view that can fill the whole frame behind the others. */
const isBackdrop = (reference: ReferenceFacts): boolean =>
  !reference.cutOut && reference.kind === 'photo' && aspectOf(reference) >= 1

/** The part each reference plays. */
export function castReferences(use: ReferenceUse | undefined, references: readonly ReferenceFacts[]): SceneReference[] {
  const cast = (reference: ReferenceFacts, role: SceneReference['role']): SceneReference => ({
    index: reference.index,
    role,
    aspect: aspectOf(reference),
    cutOut: reference.cutOut ?? false,
  })
  if (use === 'combine') {
    const backdrop = references.some(({ cutOut }) => cutOut) ? references.find(isBackdrop) : undefined
    return references.map((reference) => cast(reference, reference === backdrop ? 'background' : 'element'))
  }
  if (use === 'subject') return references.map((reference, at) => cast(reference, at === 0 ? 'subject' : 'element'))
  return references.map((reference) => cast(reference, use === 'edit' ? 'edit' : 'style'))
}

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
export function blendMeasures(references: readonly ReferenceFacts[]): StyleMeasure | undefined {
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
export function blendPalettes(references: readonly ReferenceFacts[], most = 8): string[] {
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

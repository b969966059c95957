import type { Meaning } from '../language/meaning.ts'
import type { SceneLettering, SceneSubject } from './scene.ts'

/** The text asked for, each with its id and with the subject that carries it, when one in the picture can. */
export function planLettering(meaning: Meaning, subjects: readonly SceneSubject[]): SceneLettering[] {
  if (meaning.without.includes('text')) return []
  return meaning.lettering.map((lettering, index) => {
    const { on, ...rest } = lettering
    const carrier = subjects.find(
      ({ id, noun, count }) => count > 0 && (on === undefined ? noun === rest.carrier : id === on || noun === on),
    )
    return { id: `text-${index + 1}`, ...rest, ...(carrier ? { on: carrier.id } : {}) }
  })
}

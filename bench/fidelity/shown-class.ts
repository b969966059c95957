import { lookUpNoun } from '../../src/illustrator/language/lexicon.ts'
import { singularForms } from '../../src/illustrator/language/singular-forms.ts'
import type { SceneSubject } from '../../src/illustrator/scene/scene.ts'

const lastWord = (noun: string): string => noun.slice(noun.lastIndexOf(' ') + 1)

/**
 * Tells whether a subject is drawn as one of a class: by the drawing that the class's own name has. A drawing that only
 * stands for a wider kind (`via`) shows the class to nobody. Where several of `classes` share a drawing (a car's body
 * makes it a truck), the subject's noun says which it is.
 */
export function createClassifier(classes: Iterable<string>): (subject: SceneSubject, name: string) => boolean {
  const sharing = new Map<string, string[]>()
  for (const name of new Set(classes)) {
    const drawing = lookUpNoun(name)
    if (drawing) sharing.set(drawing.drawn, [...(sharing.get(drawing.drawn) ?? []), name])
  }
  return ({ drawn, noun }, name) => {
    const drawing = lookUpNoun(name)
    if (!drawing || drawing.via !== undefined) return false
    if (drawing.drawn !== drawn && !(drawn === 'portrait' && drawing.drawn === 'person')) return false
    const rivals = sharing.get(drawing.drawn) ?? []
    if (rivals.length < 2) return true
    const named = rivals.find((rival) => singularForms(lastWord(noun)).includes(lastWord(rival)))
    return named === undefined ? rivals[0] === name : named === name
  }
}

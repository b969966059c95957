import { drawsInHand } from '../subjects/people/held.ts'
import type { SceneSubject } from './scene.ts'

/** Somebody, also from the chest up. */
export const isPerson = ({ drawn }: SceneSubject): boolean => drawn === 'person' || drawn === 'portrait'

/** People wear their clothes and hold what they can draw: it becomes part of their own drawing, colour first. */
export function dressPeople(subjects: readonly SceneSubject[]): SceneSubject[] {
  const wearerOf = ({ relation, ...garment }: SceneSubject): SceneSubject | undefined => {
    const inHand = relation?.kind === 'held-by' && garment.count === 1 && drawsInHand(garment.noun)
    const wearer = (relation?.kind === 'worn-by' || inHand) && subjects.find(({ id }) => id === relation?.to)
    // What a picture shows is worn as it is, not drawn as part of the wearer.
    if (garment.reference !== undefined) return undefined
    return wearer && isPerson(wearer) && !isPerson(garment as SceneSubject) ? wearer : undefined
  }
  const gone = new Map(
    subjects.flatMap((garment) => (wearerOf(garment)?.id ? [[garment.id, wearerOf(garment)!.id] as const] : [])),
  )
  return subjects
    .filter(({ id }) => !gone.has(id))
    .map((subject) => {
      const garments = subjects.filter(({ id }) => gone.get(id) === subject.id)
      const { relation, ...rest } = subject
      const stands = relation !== undefined && !gone.has(relation.to) && !(relation.and && gone.has(relation.and))
      const kept: SceneSubject = stands ? { ...rest, relation } : rest
      if (garments.length === 0) return kept
      const { colors, size, words } = kept.attributes
      // Colours are given to garments in order, so those that have one come first.
      const sorted = [...garments].sort(
        (a, b) => Number(b.attributes.colors.length > 0) - Number(a.attributes.colors.length > 0),
      )
      return {
        ...kept,
        attributes: {
          colors: [...colors, ...sorted.flatMap((garment) => garment.attributes.colors)],
          size,
          // "A woman in red with an umbrella": the first colour is that of her clothes.
          words: [
            ...words,
            ...(colors.length > 0 && sorted.every(({ noun }) => drawsInHand(noun)) ? ['clothes'] : []),
            ...sorted.map(nameGarment),
          ],
        },
      }
    })
}

/** `leather jacket`: a compound's own words are among its attributes. */
function nameGarment({ noun, count, attributes }: SceneSubject): string {
  const own = noun.split(' ')
  const isPair =
    count > 1 && /(?:boot|shoe|sneaker|sandal|heel|sock|glove|mitten|slipper|stocking|earring|skate)$/.test(noun)
  return [...attributes.words.filter((word) => !own.includes(word)), isPair ? `${noun}s` : noun].join(' ')
}

import type { SceneSubject, SubjectRelation } from './scene.ts'

/** What somebody is on or in who does this, when the words name nothing of the kind. */
const gear: readonly (readonly [doing: RegExp, noun: string, relation: SubjectRelation['kind'], drawn?: string])[] = [
  [/^(?:cyclist|cycling|biking|bicycling|bicyclist)$/, 'bicycle', 'riding'],
  [/^(?:biker|motorcyclist)$/, 'motorcycle', 'riding', 'motorcycle'],
  [/^(?:jockey|horseback|equestrian|horseman)$/, 'horse', 'riding'],
  [/^(?:rowing|paddling|kayaking|canoeing|rower|kayaker)$/, 'boat', 'in'],
]

/** Cyclists have bicycles, rowers boats. */
export function addGear(
  subjects: readonly SceneSubject[],
  newId: (drawn: string) => string,
  isKnown: (drawn: string) => boolean,
): SceneSubject[] {
  return subjects.flatMap((subject): SceneSubject[] => {
    const { drawn, relation, attributes, noun, count } = subject
    if (drawn !== 'person' || relation || count === 0) return [subject]
    const said = [noun.split(' ').at(-1)!, ...attributes.words]
    const line = gear.find(([doing]) => said.some((word) => doing.test(word)))
    if (!line) return [subject]
    const [, thing, kind, as = thing] = line
    if (subjects.some((other) => other.noun === thing || other.drawn === as) || !isKnown(as)) return [subject]
    const id = newId(as)
    return [
      { ...subject, relation: { kind, to: id } },
      {
        id,
        noun: thing,
        drawn: as,
        count: kind === 'riding' ? count : 1,
        attributes: { colors: [], size: 1, words: thing === 'boat' ? ['rowing'] : [] },
      },
    ]
  })
}

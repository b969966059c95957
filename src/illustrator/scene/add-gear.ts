import { animals } from '../language/attribute-words.data.ts'
import { underfoot } from '../subjects/seen-into.ts'
import { saying } from './acting.ts'
import type { SceneSubject, SubjectRelation } from './scene.ts'

/** What somebody is on or in who does this, when the words name nothing of the kind. */
const gear: readonly (readonly [doing: RegExp, noun: string, relation: SubjectRelation['kind'], drawn?: string])[] = [
  [/^(?:cyclist|cycling|biking|bicycling|bicyclist)$/, 'bicycle', 'riding'],
  [/^(?:biker|motorcyclist)$/, 'motorcycle', 'riding', 'motorcycle'],
  [/^(?:jockey|horseback|equestrian|horseman)$/, 'horse', 'riding'],
  [/^(?:skateboarding|skateboarder)$/, 'skateboard', 'riding'],
  [/^(?:pianist|organist)$/, 'piano', 'behind'],
  [/^(?:harpist)$/, 'harp', 'behind'],
  [/^(?:kayaking|kayaker)$/, 'kayak', 'in'],
  [/^(?:canoeing|canoeist)$/, 'canoe', 'in'],
  [/^(?:rowing|paddling|rower)$/, 'boat', 'in'],
  [/^(?:sledding|sledging|tobogganing)$/, 'sled', 'riding'],
]

/** What an animal does on a board; people who do so are drawn with theirs. */
const boards: typeof gear = [
  [/^surfing$/, 'surfboard', 'riding'],
  [/^snowboarding$/, 'snowboard', 'riding'],
]

/** Cyclists have bicycles, rowers boats, and a dinosaur that skateboards a skateboard. */
export function addGear(
  subjects: readonly SceneSubject[],
  newId: (drawn: string) => string,
  isKnown: (drawn: string) => boolean,
): SceneSubject[] {
  const equipped = subjects.flatMap((subject): SceneSubject[] => {
    const { drawn, relation, attributes, noun, count } = subject
    const isAnimal = animals.has(noun)
    if ((drawn !== 'person' && !isAnimal) || relation || count === 0) return [subject]
    const said = [noun.split(' ').at(-1)!, ...attributes.words]
    const line = (isAnimal ? [...gear, ...boards] : gear).find(([doing]) => said.some((word) => doing.test(word)))
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
  const isRidden = ({ id }: SceneSubject): boolean =>
    equipped.some(({ relation }) => relation?.to === id && (relation.kind === 'riding' || relation.kind === 'on'))
  return equipped.map((board) => (board.drawn === 'surfboard' && isRidden(board) ? saying(board, underfoot) : board))
}

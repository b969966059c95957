import type { Meaning, NounPhrase } from '../language/meaning.ts'
import { sceneLimits } from './bound-scene.ts'
import { seats } from './contact.data.ts'
import type { SceneSubject, SubjectRelation, Undrawn } from './scene.ts'

/** An id no subject has yet: `car-1`, then `car-2`. */
export function nextId(drawn: string, taken: Iterable<string>): string {
  const base =
    drawn
      .replace(/^icon:/, '')
      .replace(/[^a-z0-9]+/gi, '-')
      .toLowerCase() || 'thing'
  const known = new Set(taken)
  let number = 1
  while (known.has(`${base}-${number}`)) number++
  return `${base}-${number}`
}

/** A phrase as a subject. */
export function toSubject(phrase: NounPhrase, drawn: string, taken: Iterable<string>): SceneSubject {
  return {
    id: nextId(drawn, taken),
    noun: phrase.noun,
    drawn,
    count: Math.max(1, Math.min(sceneLimits.count, Math.round(phrase.count))),
    attributes: {
      colors: [...phrase.attributes.colors],
      size: phrase.attributes.size,
      words: [...phrase.attributes.words],
    },
  }
}

const peopleWords = new Set(['people', 'person', 'persons', 'human', 'humans'])

/** True when the prompt says that this must not be there. */
export function isExcluded(phrase: NounPhrase, without: readonly string[]): boolean {
  return without.some((word) => {
    const singular = word.replace(/s$/, '')
    if (phrase.noun === word || phrase.noun === singular) return true
    return peopleWords.has(word) && (phrase.drawn === 'person' || phrase.drawn === 'portrait')
  })
}

/** What the phrases name, in their order, with the relations the words give; and what nothing could draw. */
export function planSubjects(meaning: Meaning): { subjects: SceneSubject[]; undrawn: Undrawn[] } {
  const subjects: SceneSubject[] = []
  const undrawn: Undrawn[] = []
  const idOf = new Map<number, string>()
  meaning.phrases.forEach((phrase, index) => {
    if (isExcluded(phrase, meaning.without)) return
    if (phrase.drawn === undefined) {
      if (!undrawn.some(({ noun }) => noun === phrase.noun)) undrawn.push({ noun: phrase.noun })
      return
    }
    const subject = toSubject(
      phrase,
      phrase.drawn,
      subjects.map(({ id }) => id),
    )
    idOf.set(index, subject.id)
    subjects.push(subject)
  })
  for (const relation of meaning.relations) {
    const to = idOf.get(relation.object)
    const subject = subjects.find(({ id }) => id === idOf.get(relation.subject))
    if (!subject || to === undefined || to === subject.id) continue
    const and = relation.and === undefined ? undefined : idOf.get(relation.and)
    const flown = isPerson(subject) && flownThings.has(meaning.phrases[relation.object]?.noun ?? '')
    const kind = flown && relation.kind !== 'next-to' ? 'holding' : relation.kind
    relate(subjects, subject, { kind, to, ...(and === undefined ? {} : { and }) })
  }
  return { subjects: dressPeople(subjects).map((subject) => seat(subject, subjects)), undrawn }
}

const isPerson = ({ drawn }: SceneSubject): boolean => drawn === 'person' || drawn === 'portrait'

/** People wear their clothes: a worn thing becomes part of the wearer's own drawing, colour first. */
function dressPeople(subjects: readonly SceneSubject[]): SceneSubject[] {
  const worn = new Map<string, SceneSubject[]>()
  for (const { relation, ...wearer } of subjects) {
    const garment = subjects.find(({ id }) => relation?.kind === 'wearing' && id === relation.to)
    if (garment && isPerson(wearer as SceneSubject) && !isPerson(garment)) worn.set(wearer.id, [garment])
  }
  const gone = new Set([...worn.values()].flat().map(({ id }) => id))
  return subjects
    .filter(({ id }) => !gone.has(id))
    .map((subject) => {
      const garments = worn.get(subject.id)
      const { relation, ...rest } = subject
      const stands = relation !== undefined && !gone.has(relation.to) && !(relation.and && gone.has(relation.and))
      const kept: SceneSubject = stands ? { ...rest, relation } : rest
      if (!garments) return kept
      const { colors, size, words } = kept.attributes
      return {
        ...kept,
        attributes: {
          colors: [...colors, ...garments.flatMap((garment) => garment.attributes.colors)],
          size,
          words: [...words, ...garments.flatMap((garment) => [...garment.attributes.words, garment.noun])],
        },
      }
    })
}

const poses = new Set(['sitting', 'standing', 'lying', 'jumping', 'running', 'dancing', 'sleeping', 'walking'])

/** Someone on a chair or a horse sits, unless the words give another pose. */
function seat(subject: SceneSubject, subjects: readonly SceneSubject[]): SceneSubject {
  const { relation, attributes } = subject
  if (!isPerson(subject) || (relation?.kind !== 'on' && relation?.kind !== 'riding')) return subject
  const anchor = subjects.find(({ id }) => id === relation.to)
  const name = anchor?.noun.split(' ').at(-1) ?? ''
  if (!seats.has(name) || attributes.words.some((word) => poses.has(word))) return subject
  return { ...subject, attributes: { ...attributes, words: [...attributes.words, 'sitting'] } }
}

/** What people hold by a string or a pole, whatever word ties them to it. */
const flownThings = new Set(['kite', 'flag'])

const inverse: Partial<Record<SubjectRelation['kind'], SubjectRelation['kind']>> = {
  'left-of': 'right-of',
  'right-of': 'left-of',
  above: 'below',
  below: 'above',
  'in-front-of': 'behind',
  behind: 'in-front-of',
  'next-to': 'next-to',
}

/** A subject keeps one relation; a second one is told from the other side when it has one. */
function relate(subjects: readonly SceneSubject[], subject: SceneSubject, relation: SubjectRelation): void {
  if (!subject.relation) {
    subject.relation = relation
    return
  }
  const other = subjects.find(({ id }) => id === relation.to)
  const kind = inverse[relation.kind]
  if (other && !other.relation && kind) other.relation = { kind, to: subject.id }
}

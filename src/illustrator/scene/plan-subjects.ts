import { animals } from '../language/attribute-words.data.ts'
import { pluralCount } from '../language/counts.ts'
import { isShapeless } from '../language/lexicon.ts'
import type { Meaning, NounPhrase } from '../language/meaning.ts'
import { isAnimate } from '../language/things.ts'
import { drawsInHand } from '../subjects/people/held.ts'
import { saying } from './acting.ts'
import { addGear } from './add-gear.ts'
import { atDrums, bringToTable } from './at-table.ts'
import { sceneLimits } from './bound-scene.ts'
import { bearing, craft, poles, seats } from './contact.data.ts'
import { dressPeople, isPerson } from './dress-people.ts'
import { enact } from './enact.ts'
import { heldSign } from './lettering-areas.data.ts'
import { setOnFurniture } from './on-furniture.ts'
import { type Repertoire, repertoire } from './repertoire.ts'
import type { SceneSubject, SubjectRelation, Undrawn } from './scene.ts'
import { seeInside } from './see-inside.ts'
import { standUp } from './stand-up.ts'

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
    ...(phrase.madeOf ? { madeOf: phrase.madeOf } : {}),
    ...(phrase.reference === undefined ? {} : { reference: phrase.reference }),
  }
}

const peopleWords = new Set(['people', 'person', 'persons', 'human', 'humans'])

/** True when the prompt says that this must not be there. */
function isExcluded(phrase: NounPhrase, without: readonly string[]): boolean {
  return without.some((word) => {
    const singular = word.replace(/s$/, '')
    if (phrase.noun === word || phrase.noun === singular) return true
    return peopleWords.has(word) && (phrase.drawn === 'person' || phrase.drawn === 'portrait')
  })
}

/** What the phrases name, in their order, with the relations the words give; and what nothing could draw. */
export function planSubjects(
  meaning: Meaning,
  stock: Repertoire = repertoire,
): { subjects: SceneSubject[]; undrawn: Undrawn[] } {
  const subjects: SceneSubject[] = []
  const undrawn: Undrawn[] = []
  const idOf = new Map<number, string>()
  meaning.phrases.forEach((phrase, index) => {
    if (isExcluded(phrase, meaning.without)) return
    if (phrase.drawn === undefined && phrase.reference === undefined) {
      if (!undrawn.some(({ noun }) => noun === phrase.noun)) undrawn.push({ noun: phrase.noun })
      return
    }
    const subject = toSubject(
      phrase,
      phrase.drawn ?? 'reference',
      subjects.map(({ id }) => id),
    )
    if (phrase.instead !== undefined) undrawn.push({ noun: phrase.noun, instead: phrase.instead })
    idOf.set(index, subject.id)
    subjects.push(subject)
  })
  for (const relation of meaning.relations) {
    const to = idOf.get(relation.object)
    const subject = subjects.find(({ id }) => id === idOf.get(relation.subject))
    if (!subject || to === undefined || to === subject.id) continue
    const and = relation.and === undefined ? undefined : idOf.get(relation.and)
    const flown = isPerson(subject) && flownThings.has(meaning.phrases[relation.object]?.noun ?? '')
    const mount = meaning.phrases[relation.object]?.noun.split(' ').at(-1) ?? ''
    const rides =
      relation.kind === 'on' &&
      mounts.has(mount) &&
      isAnimate(meaning.phrases[relation.subject]!) &&
      !isPerched(subject)
    const treated =
      relation.kind === 'holding' &&
      meaning.phrases[relation.object]!.drawn === 'person' &&
      subject.attributes.words.some((word) => /^(?:examining|inspecting|serving|looking|sniffing)$/.test(word))
    const kind = treated
      ? 'next-to'
      : flown && relation.kind !== 'next-to'
        ? 'holding'
        : rides
          ? 'riding'
          : relation.kind
    const held = subjects.find(({ id }) => id === to)!
    if (flown && kind === 'holding') subject.attributes.words.push('holding')
    // A sign that is held is a placard, not the board by the road.
    if (kind === 'holding' && held.drawn === 'sign') held.attributes.words.push(heldSign)
    const carried =
      kind !== 'holding' ||
      (isLight(held, stock) &&
        !(stands.test(held.noun) && subject.attributes.words.some((word) => usesIt.test(word)))) ||
      (isPerson(subject) && (drawsInHand(held.noun) || poles.test(held.noun)))
    const many = meaning.phrases[relation.subject]!
    if (kind === 'in' && heaps.test(held.noun) && many.count === pluralCount && !many.counted)
      if (isSmallThing(subject, stock) && (!isAnimate(many) || swarms.test(subject.noun))) subject.count = heapCount
    if (!carried && held.noun === 'drum' && held.count === pluralCount) {
      held.noun = 'drum kit'
      held.count = 1
      subject.attributes.words.push(atDrums)
    }
    // One tree gives shade; of three, each would be as small as who is under it.
    if (
      kind === 'under' &&
      trees.test(held.drawn) &&
      held.count === pluralCount &&
      !meaning.phrases[relation.object]!.counted
    )
      held.count = 1
    if (!carried)
      relate(subjects, subject, {
        kind: satAt.test(held.noun) || /cauldron$/.test(held.noun) ? 'behind' : 'next-to',
        to,
      })
    else if (kind === 'wearing' || kind === 'holding') {
      own(subjects, subject, kind, to)
      if (kind === 'holding' && isPerson(subject) && poles.test(held.noun)) subject.attributes.words.push(bearing)
    } else if (kind === 'around') surround(subjects, subject, meaning.phrases[relation.subject]!, to)
    else if (kind === 'between' && and === undefined && held.count > 1) {
      const other = partOff(held, subjects)
      relate(subjects, subject, { kind, to, and: other.id })
      subjects.push(other)
    } else relate(subjects, subject, { kind, to, ...(and === undefined ? {} : { and }) })
  }
  const newId = (drawn: string): string =>
    nextId(
      drawn,
      subjects.map(({ id }) => id),
    )
  const upright = { subjects: standUp(subjects, meaning.text), undrawn }
  const acted = enact(upright, meaning, (drawn, taken) =>
    nextId(
      drawn,
      [...subjects, ...taken].map(({ id }) => id),
    ),
  )
  const dressed = dressPeople(acted.subjects).map((subject) => seat(subject, acted.subjects))
  const geared = layPicnic(
    addGear(shareSeats(dressed, newId), newId, (drawn) => drawn.startsWith('icon:') || stock.hasSubject(drawn)),
  )
  const isSmall = (thing: SceneSubject): boolean => isSmallThing(thing, stock)
  return {
    subjects: seeInside(bringToTable(setOnFurniture(man(standFree(geared)), isSmall), newId, isSmall)),
    // A picture of something lacks nothing for the want of "orientation".
    undrawn: acted.undrawn.filter(
      ({ noun, instead }) => subjects.length === 0 || instead !== undefined || !isShapeless(noun),
    ),
  }
}

/** "A cat between two dogs": one on each side. */
function partOff(many: SceneSubject, taken: readonly SceneSubject[]): SceneSubject {
  const id = nextId(
    many.drawn,
    taken.map((each) => each.id),
  )
  const other = { ...many, id, count: Math.floor(many.count / 2) }
  many.count -= other.count
  return other
}

/** On a part that is named, and that is not its back. */
const isPerched = ({ attributes }: SceneSubject): boolean =>
  attributes.words.some((word) => /^on the (?!back)/.test(word))

/** What holds a heap of things, and as many as a heap is when the words only say that there are several. */
const heaps = /(?:^| )(?:bowl|basket|crate|bucket|tray|plate|barrel|jar|wheelbarrow|cart)$/
const heapCount = 7

/** What one is surrounded by many of, alive as they are. */
const swarms = /(?:^| )(?:butterfly|bee|firefly|bird|bat|dragonfly|moth|fish|jellyfish|fairy)$/

/** As many as a ring takes when the words only say that there are several. */
const ringCount = 7

/** One sits on the ground around these. */
const fires = /(?:^| )(?:campfire|bonfire|camp ?fire|fire)$/

/** What is around a thing is many, unless it was counted or lives. */
function surround(subjects: readonly SceneSubject[], subject: SceneSubject, phrase: NounPhrase, to: string): void {
  if (phrase.count === pluralCount && !phrase.counted && (!isAnimate(phrase) || swarms.test(phrase.noun)))
    subject.count = ringCount
  const fire = subjects.find(({ id, noun }) => id === to && fires.test(noun))
  const isLone = phrase.count === 1 && !(fire && isPerson(subject))
  if (fire && isPerson(subject) && !subject.attributes.words.some((word) => poses.has(word)))
    subject.attributes.words.push('picnicking')
  relate(subjects, subject, { kind: isLone ? 'next-to' : 'around', to })
}

const trees = /(?:^|-)(?:tree|willow|palm)$/

/** Nobody holds a barn: what is higher than this, in metres, is only by. */
const heldHeight = 1.5

/** What is played or used from behind it. */
const satAt = /(?:^| )(?:piano|organ|synthesizer|keyboard|drum|drums|drum kit|harp|desk|table)$/

/** What stays where it stands while somebody looks into it or stirs it. */
const stands = /(?:^| )(?:beehive|hive|telescope|cauldron|engine|motor|easel|computer|plant|flower bed|aquarium)$/
const usesIt = /^(?:inspecting|examining|looking|stirring|sniffing|working|using|adjusting)$/

/** What comes along to a picnic is on its blanket, and so is who does; what they would be under or by, the blanket is before. */
function layPicnic(subjects: readonly SceneSubject[]): SceneSubject[] {
  const blanket = subjects.find(({ noun }) => noun === 'picnic blanket')
  if (!blanket) return [...subjects]
  const by = (subject: SceneSubject): string | undefined =>
    isPerson(subject) && (subject.relation?.kind === 'under' || subject.relation?.kind === 'next-to')
      ? subject.relation.to
      : undefined
  const shelter = subjects.find(({ id, drawn }) => drawn !== 'person' && subjects.some((each) => by(each) === id))
  return subjects.map((subject): SceneSubject => {
    if (subject === blanket)
      return shelter && !subject.relation ? { ...subject, relation: { kind: 'in-front-of', to: shelter.id } } : subject
    const loose = subject.relation === undefined || (shelter !== undefined && by(subject) === shelter.id)
    if (!loose || !(isPerson(subject) || /(?:basket|bottle|food|bread|fruit|sandwich|cake|pie)$/.test(subject.noun)))
      return subject
    const { attributes } = subject
    const words = isPerson(subject) ? [...new Set([...attributes.words, 'picnicking'])] : attributes.words
    return { ...subject, attributes: { ...attributes, words }, relation: { kind: 'on', to: blanket.id } }
  })
}

const counterThing = 0.5

function isSmallThing(thing: SceneSubject, stock: Repertoire): boolean {
  const attributes = { ...thing.attributes, size: Math.min(1, thing.attributes.size) }
  const details = { attributes, noun: thing.noun, shot: 'medium' as const }
  return thing.reference === undefined && stock.findSubject(thing.drawn).height(details) <= counterThing
}

function isLight(thing: SceneSubject, stock: Repertoire): boolean {
  const { habitat, height } = stock.findSubject(thing.drawn)
  const details = { attributes: { ...thing.attributes, size: 1 }, noun: thing.noun, shot: 'medium' as const }
  if (thing.reference !== undefined || habitat === 'air') return true
  return height(details) <= heldHeight && !satAt.test(thing.noun)
}

/** What is worn or held says so itself, so that its owner can wear a hat, hold a cup and sit on a chair. */
function own(subjects: readonly SceneSubject[], owner: SceneSubject, kind: 'wearing' | 'holding', to: string): void {
  const thing = subjects.find(({ id }) => id === to)
  if (!thing || owner.relation?.to === to) return
  const before = thing.relation
  thing.relation = { kind: kind === 'wearing' ? 'worn-by' : 'held-by', to: owner.id }
  if (before && before.to !== owner.id) relate(subjects, thing, before)
}

const poses = new Set(['sitting', 'standing', 'lying', 'jumping', 'running', 'dancing', 'sleeping', 'walking'])

/** Someone on a chair sits, unless the words give another pose. A rider's legs are behind the mount. */
function seat(subject: SceneSubject, subjects: readonly SceneSubject[]): SceneSubject {
  const bearsLap = subjects.some(
    ({ relation, attributes }) =>
      relation?.to === subject.id && attributes.words.some((word) => /^on the (?:lap|knee)$/.test(word)),
  )
  if (bearsLap && isPerson(subject) && !subject.attributes.words.some((word) => poses.has(word)))
    return { ...subject, attributes: { ...subject.attributes, words: [...subject.attributes.words, 'sitting'] } }
  const { relation, attributes } = subject
  if (relation?.kind !== 'on' && relation?.kind !== 'in') return subject
  const anchor = subjects.find(({ id }) => id === relation.to)
  const name = anchor?.noun.split(' ').at(-1) ?? ''
  if (relation.kind === 'in' && seats.has(name) && !craft.has(name) && name !== 'bed') {
    const settled =
      animals.has(subject.noun) && !attributes.words.some((word) => poses.has(word))
        ? saying(subject, 'sitting')
        : subject
    return seat({ ...settled, relation: { ...relation, kind: 'on' } }, subjects)
  }
  if (!isPerson(subject)) return subject
  if (!(relation.kind === 'in' ? craft : seats).has(name) || attributes.words.some((word) => poses.has(word)))
    return subject
  return { ...subject, attributes: { ...attributes, words: [...attributes.words, 'sitting'] } }
}

/** Who stands before a mirror stands on the floor, and does not hang on the wall as it does. */
function standFree(subjects: readonly SceneSubject[]): SceneSubject[] {
  const wallOf = ({ relation }: SceneSubject): SceneSubject | undefined =>
    relation?.kind === 'in-front-of'
      ? subjects.find((other) => other.id === relation.to && other.drawn === 'mirror')
      : undefined
  const hung = new Map(subjects.flatMap((one) => (isPerson(one) && wallOf(one) ? [[wallOf(one)!.id, one.id]] : [])))
  return subjects.map((one): SceneSubject => {
    const viewer = hung.get(one.id)
    if (viewer !== undefined && !one.relation) return { ...one, relation: { kind: 'next-to', to: viewer } }
    if (!isPerson(one) || !wallOf(one)) return one
    const { relation: _, ...rest } = one
    return rest
  })
}

/** "A king and queen on their thrones": each has one. */
function shareSeats(subjects: readonly SceneSubject[], newId: (drawn: string) => string): SceneSubject[] {
  const sittersOn = (seat: SceneSubject): SceneSubject[] =>
    subjects.filter(({ relation, count }) => relation?.kind === 'on' && relation.to === seat.id && count === 1)
  const seat = subjects.find(
    (one) => /^(?:throne|chair|armchair|stool|swing)$/.test(one.noun) && one.count > 1 && sittersOn(one).length > 1,
  )
  if (!seat) return [...subjects]
  const [, ...others] = sittersOn(seat)
  const taken = new Map<string, SceneSubject>()
  for (const { id } of others) {
    const own = { ...seat, count: 1, id: `${newId(seat.drawn)}-${taken.size}` }
    taken.set(id, own)
  }
  const placed = subjects.map((one): SceneSubject => {
    if (one === seat) return { ...one, count: 1 }
    const own = taken.get(one.id)
    return own ? { ...one, relation: { kind: 'on', to: own.id } } : one
  })
  return [...placed, ...taken.values()]
}

/** A boat somebody sits in is rowed, unless it is said to sail: no mast stands in their way. */
function man(subjects: readonly SceneSubject[]): SceneSubject[] {
  const aboard = (id: string): boolean =>
    subjects.some(({ relation }) => relation?.to === id && (relation.kind === 'in' || relation.kind === 'on'))
  return subjects.map((subject) => {
    const { words } = subject.attributes
    const rowed = subject.noun === 'boat' && aboard(subject.id) && !words.some((word) => word.startsWith('sail'))
    return rowed ? { ...subject, attributes: { ...subject.attributes, words: [...words, 'rowing'] } } : subject
  })
}

/** To be on one of these is to ride it. */
const mounts = new Set('horse,pony,unicorn,donkey,camel,elephant,bicycle,bike,motorcycle,motorbike,dragon'.split(','))

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

/** Where somebody is, whatever is by them. */
const holds: ReadonlySet<SubjectRelation['kind']> = new Set(['on', 'in', 'around', 'riding'])

/** A subject keeps one relation; a second one is told from the other side when it has one. */
function relate(subjects: readonly SceneSubject[], subject: SceneSubject, relation: SubjectRelation): void {
  if (!subject.relation) {
    subject.relation = relation
    return
  }
  // "Watching TV on the couch": where they sit is where they are, and what they watch is by them.
  if (subject.relation.kind === 'next-to' && isPerson(subject) && holds.has(relation.kind)) {
    const by = subjects.find(({ id }) => id === subject.relation!.to)
    if (by && !by.relation) by.relation = { kind: 'next-to', to: relation.to }
    subject.relation = relation
    return
  }
  const other = subjects.find(({ id }) => id === relation.to)
  const kind = inverse[relation.kind]
  if (other && !other.relation && kind) other.relation = { kind, to: subject.id }
}

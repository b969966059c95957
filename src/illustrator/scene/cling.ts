import { animals } from '../language/attribute-words.data.ts'
import type { Meaning } from '../language/meaning.ts'
import { woundWord } from '../subjects/reptiles/wound.ts'
import { isPerson, loose, saying } from './acting.ts'
import { clinging, leaningOn } from './contact.data.ts'
import type { SceneSubject } from './scene.ts'

/** What one climbs, and hugs standing. */
const upright =
  /(?:^| )(?:tree|palm|palm tree|oak|pine|trunk|tree trunk|bamboo|lamppost|lamp post|street lamp|streetlight|pole|flagpole|column|pillar|mast|rope|ladder|wall|cliff|tower|skyscraper|building|cactus|totem|statue|post|beanstalk)$/
const climbs = /^(?:climbing|hugging|clinging|scaling|shinning|clutching|embracing)$/
const leans = /^(?:leaning)$/
const winds =
  /\b(?:curl|coil|wrap|wind|wound|twist|entwin|twin|snak|spiral)\w*(?: itself| its (?:body|tail))? (?:around|round|about)\b/i

const isAlive = (one: SceneSubject): boolean => isPerson(one) || animals.has(one.noun) || winders.test(one.drawn)
const winders = /^(?:dragon|snake)$/

/** Who climbs or hugs a tree is on it, who leans on a fence touches it, and a dragon curled round a tower winds about it. */
export function cling(subjects: readonly SceneSubject[], { text }: Meaning): SceneSubject[] {
  const anchorOf = (one: SceneSubject): SceneSubject | undefined =>
    one.count === 1 && one.relation && /^(?:next-to|on|in|around)$/.test(one.relation.kind)
      ? subjects.find((other) => other.id === one.relation!.to && other.count === 1 && !isAlive(other))
      : undefined
  return takeInArms(subjects).map((one): SceneSubject => {
    const anchor = anchorOf(one)
    if (!anchor || !isAlive(one)) return one
    const { words } = one.attributes
    const before = { kind: 'in-front-of', to: anchor.id } as const
    if (winders.test(one.drawn) && winds.test(text)) return saying({ ...one, relation: before }, woundWord)
    if (upright.test(anchor.noun) && words.some((word) => climbs.test(word)))
      return saying({ ...one, relation: before }, clinging, ...(isPerson(one) ? ['from-behind'] : []))
    if (isPerson(one) && words.some((word) => leans.test(word)) && one.relation?.kind === 'next-to')
      return saying({ ...one, relation: before }, leaningOn)
    return one
  })
}

const pets =
  /^(?:frog|toad|cat|kitten|dog|puppy|rabbit|bunny|hamster|mouse|bird|parrot|hedgehog|duckling|duck|lamb|piglet|turtle|owl|penguin|koala|raccoon|fox|squirrel|otter)$/
const embraces = /^(?:kissing|hugging|cuddling|rescuing|saving|adopting)$/

/** A frog that is kissed, a cat that is cuddled, is in somebody's arms. */
function takeInArms(subjects: readonly SceneSubject[]): SceneSubject[] {
  const lover = subjects.find(
    (one) =>
      isPerson(one) &&
      one.count === 1 &&
      one.relation?.kind === 'next-to' &&
      one.attributes.words.some((word) => embraces.test(word)),
  )
  const pet = subjects.find(
    (one) =>
      one.id === lover?.relation?.to &&
      one.count === 1 &&
      one.drawn !== 'person' &&
      pets.test(one.noun) &&
      !one.relation,
  )
  if (!lover || !pet) return [...subjects]
  return subjects.map((one): SceneSubject => {
    if (one === pet) return { ...one, relation: { kind: 'held-by', to: lover.id } }
    return one === lover ? saying(loose(one), 'cradling') : one
  })
}

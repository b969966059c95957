import { animals } from '../language/attribute-words.data.ts'
import { atTable } from './at-table.ts'
import type { SceneSubject } from './scene.ts'

/** What two do with each other, face to face. */
const facing =
  /^(?:talking|chatting|arguing|speaking|whispering|fighting|battling|duelling|dueling|boxing|sparring|wrestling|dancing|kissing|hugging|embracing|playing|feeding|petting|stroking|brushing|grooming|milking|painting|photographing|filming|drawing|watching|admiring|looking|staring|greeting|saluting|facing|meeting|training|teaching|washing|examining|proposing|kicking|catching|pulling|pushing|throwing|shooting|cooking|baking|sniffing|licking|cuddling|shaking hands|duelling|fencing|boxer|karateka|conversing|discussing|chatting|waltzing|doing karate|seesawing|together|tending|building|toasting|clinking)$/
/** What two do one after the other, or side by side. */
const going =
  /^(?:walking|running|chasing|following|racing|leading|jogging|hiking|strolling|marching|hunting|fleeing|escaping|herding|swimming|flying|skating|skiing|cycling|galloping)$/
/** Who does this goes in front. */
const ahead = /^(?:leading|fleeing|escaping)$/

const does = ({ attributes, noun }: SceneSubject, what: RegExp): boolean =>
  what.test(noun) || attributes.words.some((word) => what.test(word))
/** True for who is on the way: all of a group go the same way. */
export const goesSomewhere = (subject: SceneSubject): boolean => does(subject, going)

const lives = ({ drawn, noun }: SceneSubject): boolean =>
  drawn === 'person' || animals.has(noun) || animals.has(drawn.replace(/^icon:/, '')) || drawn === 'dragon'

/** Middle of one instance of a subject, from left to right; nothing where it is not in the picture. */
export type Whereabouts = (id: string, instance: number) => number | undefined

/**
 * Which way somebody looks who has to do with somebody else: at each other, or the same way. True for left; nothing
 * where the words say nothing.
 */
export function looksToward(
  subject: SceneSubject,
  instance: number,
  subjects: readonly SceneSubject[],
  where: Whereabouts,
): boolean | undefined {
  const own = where(subject.id, instance)
  if (own === undefined) return undefined
  const partner = partnerOf(subject, instance, subjects)
  const other = partner && where(partner.subject.id, partner.instance)
  if (!partner || other === undefined) return undefined
  if (partner.way === 'facing') return other < own
  // Who chases is behind; both look where the one in front goes.
  return partner.leads ? other > own : other < own
}

interface Partner {
  subject: SceneSubject
  instance: number
  way: 'facing' | 'going'
  /** True when the partner comes after it. */
  leads?: boolean
}

function partnerOf(subject: SceneSubject, instance: number, subjects: readonly SceneSubject[]): Partner | undefined {
  const { relation } = subject
  const to =
    relation?.kind === 'next-to' || relation?.kind === 'around'
      ? subjects.find(({ id, count }) => id === relation.to && count > 0)
      : undefined
  const way = wayOf(subject)
  if (relation?.kind === 'on' && subject.attributes.words.includes('picnicking')) {
    const blanket = subjects.find(({ id }) => id === relation.to)
    return blanket && { subject: blanket, instance: 0, way: 'facing' }
  }
  if (relation?.kind === 'behind' && subject.attributes.words.includes(atTable)) {
    const table = subjects.find(({ id }) => id === relation.to)
    return table && { subject: table, instance: 0, way: 'facing' }
  }
  if (to && way) {
    const leads = does(subject, ahead)
    return { subject: to, instance: Math.min(instance, to.count - 1), way: lives(to) ? way : 'facing', leads }
  }
  if (!lives(subject)) return undefined
  const after = subjects.find(
    (other) => other.relation?.kind === 'next-to' && other.relation.to === subject.id && other.count > 0,
  )
  const its = after && wayOf(after)
  if (after && its)
    return { subject: after, instance: Math.min(instance, after.count - 1), way: its, leads: !does(after, ahead) }
  if (way !== 'facing') return undefined
  if (subject.count > 1) {
    const pair = instance % 2 === 0 ? instance + 1 : instance - 1
    return pair < subject.count ? { subject, instance: pair, way } : undefined
  }
  // "A couple dancing": two who do the same.
  const same = subjects.filter((other) => other.count === 1 && lives(other) && wayOf(other) === 'facing')
  const at = same.indexOf(subject)
  const pair = at < 0 ? undefined : same[at % 2 === 0 ? at + 1 : at - 1]
  return pair && { subject: pair, instance: 0, way }
}

function wayOf(subject: SceneSubject): Partner['way'] | undefined {
  if (does(subject, going)) return 'going'
  return does(subject, facing) ? 'facing' : undefined
}

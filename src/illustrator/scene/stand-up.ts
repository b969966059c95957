import { furWord, standsUpright } from '../subjects/people/animal-people.ts'
import { occupationOf } from '../subjects/people/era-dress.ts'
import { drawsInHand } from '../subjects/people/held.ts'
import type { SceneSubject } from './scene.ts'

/** What only somebody with a body like ours wears; hats, scarves and glasses go on any animal. */
const clothes =
  /(?:^| )(?:suit|tuxedo|dress|gown|jacket|coat|shirt|t-shirt|hoodie|sweater|jumper|cardigan|vest|waistcoat|uniform|apron|kimono|robe|overalls|pajamas|armor|armour|spacesuit|blazer|trousers|jeans|pants|shorts|skirt|tutu|lab coat|raincoat)$/
/** What only people do. */
const doings =
  /^(?:anthropomorphic|anthro|humanoid|reading|writing|painting|drawing|cooking|baking|typing|coding|programming|working|studying|knitting|sewing|dancing|waltzing|boxing|meditating|photographing|teaching|gardening|singing|juggling|driving|piloting|doing (?:yoga|karate)|lifting|weightlifting|cycling|bowling|golfing|fencing|duelling|toasting|ironing|vacuuming|fishing|skiing|hiking|sweeping|mopping|texting|jogging)$/
const cups =
  /^(?:mug|cup|teacup|coffee|tea|glass|wine|beer|cocktail|latte|hot chocolate|cocoa|lemonade|smoothie|milkshake|juice|boba)$/
const cooked =
  /(?:^| )(?:noodles|ramen|soup|pasta|spaghetti|pizza|burger|hamburger|sushi|sandwich|taco|ice cream|cake|donut|popcorn|pancakes|breakfast|lunch|dinner)$/
const played =
  /(?:^| )(?:guitar|piano|violin|cello|saxophone|trumpet|drums?|drum (?:kit|set)|keyboard|flute|banjo|harp|chess|cards?|poker)$/
const machines = /(?:^| )(?:motorcycle|motorbike|bicycle|bike|scooter|unicycle)$/

/** What is done at a table in company. */
const company =
  /\b(?:tea party|having (?:tea|coffee|dinner|lunch|breakfast|brunch)|playing (?:chess|cards|poker|checkers)|board meeting)\b/i

/**
 * Animals in clothes, and those that read, cook or play the piano, stand upright as people do: they are people with an
 * animal's head, and all that people can do is open to them.
 */
export function standUp(subjects: readonly SceneSubject[], text: string): SceneSubject[] {
  const upright = new Set(
    subjects
      .filter((subject) => isUpright(subject, subjects) || (company.test(text) && isAble(subject)))
      .map((subject) => subject.id),
  )
  // Who is with one of them is of their kind.
  for (const { relation, id, noun, drawn } of subjects) {
    if (drawn === 'person' || !standsUpright(noun)) continue
    const host = subjects.find(
      (other) => upright.has(other.id) && (other.id === relation?.to || other.relation?.to === id),
    )
    if (host && standsUpright(host.noun)) upright.add(id)
  }
  return subjects.map((subject): SceneSubject => {
    const { attributes, relation, id } = subject
    const garment = relation && upright.has(relation.to) ? relation.kind === 'worn-by' : false
    if (garment) return subject
    if (
      subjects.some(
        (other) =>
          upright.has(other.id) &&
          other.relation?.kind === 'in' &&
          other.relation.to === id &&
          clothes.test(subject.noun),
      )
    ) {
      const wearer = subjects.find((other) => upright.has(other.id) && other.relation?.to === id)!
      return { ...subject, relation: { kind: 'worn-by', to: wearer.id } }
    }
    if (!upright.has(id)) return subject
    const words = [...attributes.words, ...attributes.colors.map((color) => `${furWord}${color}`)]
    const { relation: _, ...rest } = subject
    const inClothes = relation?.kind === 'in' && clothes.test(nounOf(subjects, relation.to))
    return {
      ...(inClothes ? rest : subject),
      drawn: 'person',
      attributes: { ...attributes, colors: [], words },
    }
  })
}

const nounOf = (subjects: readonly SceneSubject[], id: string): string =>
  subjects.find((subject) => subject.id === id)?.noun ?? ''

const isAble = ({ noun, drawn, count, reference }: SceneSubject): boolean =>
  drawn !== 'person' && drawn !== 'portrait' && count > 0 && reference === undefined && standsUpright(noun)

/** Kinds that are called after somebody. */
const ranks =
  /\b(?:(?:emperor|king) penguin|(?:police|guard|guide|service|rescue) (?:dog|horse)|queen bee|monk (?:parrot|seal)|fighting (?:cock|bull))\b/

function isUpright(subject: SceneSubject, subjects: readonly SceneSubject[]): boolean {
  const { attributes, relation, id } = subject
  if (!isAble(subject)) return false
  if (attributes.words.some((word) => doings.test(word))) return true
  if (!ranks.test(`${attributes.words.join(' ')} ${subject.noun}`) && occupationOf(` ${attributes.words.join(' ')} `))
    return true
  const other = relation && nounOf(subjects, relation.to)
  if (other && relation.kind === 'in' && clothes.test(other)) return true
  if (other && relation.kind === 'riding' && machines.test(other)) return true
  const playing = attributes.words.includes('playing')
  if (other && playing && played.test(other)) return true
  return subjects.some(({ relation: its, noun: thing }) => {
    if (its?.to !== id) return false
    if (its.kind === 'worn-by') return clothes.test(thing)
    return (
      its.kind === 'held-by' &&
      (cups.test(thing) ||
        (cooked.test(thing) && attributes.words.includes('eating')) ||
        played.test(thing) ||
        (drawsInHand(thing) && thing !== 'book') ||
        /^(?:briefcase)$/.test(thing))
    )
  })
}

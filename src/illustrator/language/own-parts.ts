import type { Meaning, NounPhrase } from './meaning.ts'

type Said = Pick<Meaning, 'phrases' | 'relations'>

const buildings =
  /(?:^| )(?:house|home|cottage|cabin|farmhouse|hut|villa|mansion|bungalow|chalet|castle|building|skyscraper|tower|factory|barn|church|school|shop|bakery|lodge|inn)$/
const buildingParts = /^(?:chimney|smokestack|smoke|door|front door|window|roof|porch|shutter)$/
/** Relations a part may have to its whole, "with" among them. */
const besides = /^(?:next-to|holding|on|in)$/
/** What steams. */
const hot = /(?:^| )(?:mug|cup|teacup|coffee|tea|teapot|kettle|soup|ramen|bowl|cappuccino|latte|cocoa|chocolate)$/
const fires = /^(?:fire|flame)$/

/** What a phrase is only a part of, by index: the smoke of a cabin, the fire a dragon breathes. */
function ownerOf({ phrases, relations }: Said, index: number): number | undefined {
  const { noun } = phrases[index]!
  const related = relations.filter(({ subject, object }) => subject === index || object === index)
  const touches = (owner: number): boolean =>
    related.some(({ kind, subject, object }) => besides.test(kind) && (subject === owner || object === owner))
  if (buildingParts.test(noun)) {
    const houses = phrases.flatMap((each, at) => (buildings.test(each.noun) ? [at] : []))
    const isOutside = noun === 'smoke' || noun === 'chimney' || noun === 'smokestack'
    return (
      houses.find(touches) ??
      (isOutside ? houses.at(-1) : houses.find((house) => house < index && related.length === 0))
    )
  }
  if (noun === 'steam') {
    const cup = phrases.findIndex((each) => hot.test(each.noun))
    return cup < 0 ? undefined : cup
  }
  if (!fires.test(noun)) return undefined
  const burns = (each: NounPhrase, at: number): boolean =>
    each.noun === 'dragon' ||
    (buildings.test(each.noun) &&
      (each.attributes.words.some((word) => /burning|flaming|blazing/.test(word)) ||
        related.some(({ kind, subject }) => subject === at && (kind === 'on' || kind === 'in'))))
  const at = phrases.findIndex((each, place) => burns(each, place))
  return at < 0 ? undefined : at
}

/**
 * Folds what is part of a thing's drawing into its words, so that it is not drawn beside it: "a cabin with smoke rising
 * from the chimney", "a burning house with flames", "a dragon breathing fire".
 */
export function withOwnParts<T extends Said>(said: T): T {
  const owners = said.phrases.map((_, index) => ownerOf(said, index))
  if (owners.every((owner) => owner === undefined)) return said
  const kept = said.phrases.flatMap((_, index) => (owners[index] === undefined ? [index] : []))
  const phrases = kept.map((index) => {
    const phrase = said.phrases[index]!
    const parts = said.phrases.filter((_, part) => owners[part] === index)
    const words = parts.flatMap(({ noun, attributes }) => [...attributes.words, fires.test(noun) ? 'fire' : noun])
    return { ...phrase, attributes: { ...phrase.attributes, words: [...phrase.attributes.words, ...words] } }
  })
  const whole = (index: number): number => kept.indexOf(owners[index] ?? index)
  const relations = said.relations
    .map((relation) => ({
      ...relation,
      subject: whole(relation.subject),
      object: whole(relation.object),
      ...(relation.and === undefined ? {} : { and: whole(relation.and) }),
    }))
    .filter(({ subject, object }) => subject !== object)
  return { ...said, phrases, relations }
}

import type { SceneSubject } from './scene.ts'

/** A hidden word of who sits at a table: the pose is from the side, hands on the table. */
export const atTable = 'at-table'
/** A hidden word of who drums. */
export const atDrums = 'at-drums'

export const isTable = ({ noun, count }: SceneSubject): boolean =>
  count > 0 && /(?:^| )(?:(?<!pool )table|desk|piano|organ|typewriter|counter|harp)$/.test(noun)

/** What is done at a table when there is something to do it with. */
const tableWork =
  /^(?:working|typing|coding|programming|writing|drawing|studying|eating|dining|playing|having|sewing|painting|looking|examining|inspecting)$/
const meal = /(?:^| )(?:dinner|lunch|breakfast|supper)$/
/** What lies on a table while one is busy with it. */
const onTable =
  /(?:^| )(?:laptop|computer|typewriter|keyboard|chess|chess ?board|chess set|board game|cards?|poker|domino|dice|plate|dinner|lunch|breakfast|pizza|soup|salad|pasta|spaghetti|noodles?|ramen|steak|sushi|cake|bowl|notebook|tablet|sewing machine|pancakes?|microscope|wine glass|candle|roast [a-z]+)$/

/** What is done standing at one, with what is on it. */
const counterWork =
  /^(?:cooking|baking|kneading|chopping|cutting|slicing|mixing|stirring|preparing|decorating|carving|making|rolling|frosting|blowing|flipping|tossing|frying|sauteing|boiling|grilling|seasoning|tasting|arranging|sewing|wrapping|folding|whisking|peeling|grating|icing|assembling|repairing|fixing|polishing|soldering|hammering|sharpening|plating|potting)$/

/** Who works with, eats or plays what lies on a table is at one, though the words name none. */
export function bringToTable(
  subjects: readonly SceneSubject[],
  newId: (drawn: string) => string,
  isSmall: (thing: SceneSubject) => boolean,
): SceneSubject[] {
  const isLoose = ({ relation, drawn }: SceneSubject): boolean => drawn === 'person' && relation === undefined
  const known = subjects.find((subject) => isTable(subject) && !subject.relation)
  const isThere = ({ relation }: SceneSubject): boolean => relation?.kind === 'behind' && relation.to === known?.id
  const things = subjects.filter((thing) => {
    if (isWorkedOn(thing, subjects, isSmall)) return true
    const isPan = subjects.some(
      (content) =>
        content.relation?.kind === 'in' &&
        content.relation.to === thing.id &&
        isWorkedOn(loosened(content), subjects, isSmall),
    )
    if (isPan && !thing.relation && isSmall(thing)) return true
    const { noun, relation } = thing
    const user = subjects.find(({ id }) => id === relation?.to)
    const isUsed =
      relation?.kind === 'held-by' && user !== undefined && (isLoose(user) || isThere(user)) && onTable.test(noun)
    return (
      isUsed &&
      (known !== undefined ||
        meal.test(noun) ||
        subjects.some((other) => meal.test(other.noun) && other.relation?.to === user.id) ||
        user.attributes.words.some((word) => tableWork.test(word)))
    )
  })
  if (things.length === 0) return seatAt(subjects)
  const table: SceneSubject = known ?? {
    id: newId('table'),
    noun: 'table',
    drawn: 'table',
    count: 1,
    attributes: { colors: [], size: 1, words: [] },
  }
  const placed = subjects.map((subject): SceneSubject => {
    if (things.includes(subject))
      return {
        ...subject,
        count: subject.drawn === 'playing-cards' ? 1 : subject.count,
        relation: { kind: 'on', to: table.id },
      }
    const to = subject.relation?.kind === 'next-to' ? subject.relation.to : undefined
    const vessel = subjects.find(({ id, relation }) => id === to && relation?.kind === 'in')?.relation?.to
    const works = things.some(({ id }) => id === to || (vessel !== undefined && id === vessel))
    return works || isLoose(subject) ? { ...subject, relation: { kind: 'behind', to: table.id } } : subject
  })
  return seatAt(known ? placed : [...placed, table])
}

const loosened = ({ relation: _, ...rest }: SceneSubject): SceneSubject => rest

/** What somebody cooks or carves next to themselves, when it would lie on a counter. */
function isWorkedOn(
  thing: SceneSubject,
  subjects: readonly SceneSubject[],
  isSmall: (thing: SceneSubject) => boolean,
): boolean {
  // "Baking cookies with her grandson": who is named after them bakes, too.
  const helper = thing.relation?.kind === 'next-to' && subjects.find(({ id }) => id === thing.relation!.to)
  if (thing.drawn === 'person' || (thing.relation && !helper) || (helper && helper.drawn !== 'person')) return false
  // Wood is chopped where it lies, and a trumpet is blown.
  if (!isSmall(thing) || /(?:^| )(?:wood|firewood|log|tree|trumpet|horn|whistle)$/.test(thing.noun)) return false
  return subjects.some(
    ({ drawn, relation, attributes }) =>
      drawn === 'person' &&
      relation?.kind === 'next-to' &&
      relation.to === thing.id &&
      attributes.words.some((word) => counterWork.test(word)),
  )
}

const onFeet =
  /^(?:standing|cooking|baking|kneading|chopping|cutting|slicing|mixing|stirring|preparing|decorating|carving|making|rolling|frosting|flipping|tossing|frying|sauteing|boiling|grilling|seasoning|tasting|arranging|wrapping|folding|whisking|peeling|grating|icing|polishing|hammering|sharpening|plating|potting|serving|cleaning|dancing|walking|presenting|teaching|leaning|singing|hiding)$/

/** One or two at a table sit at its ends; so does who plays the piano. */
function seatAt(subjects: readonly SceneSubject[]): SceneSubject[] {
  return subjects.map((subject) => {
    const { relation, attributes, drawn } = subject
    const table = subjects.find(({ id }) => id === relation?.to)
    if (drawn !== 'person' || relation?.kind !== 'behind' || !table || !isTable(table)) return subject
    if (attributes.words.some((word) => onFeet.test(word))) return subject
    const cook = subjects.find(
      (other) => other.relation?.to === table.id && other.attributes.words.some((word) => counterWork.test(word)),
    )
    // Who helps a cook stands, too.
    if (cook) return subject
    return { ...subject, attributes: { ...attributes, words: [...attributes.words, atTable] } }
  })
}

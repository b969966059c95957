import type { Meaning } from '../language/meaning.ts'
import { createRandom } from '../paint/random.ts'
import { standsUpright } from '../subjects/people/animal-people.ts'
import { occupationOf } from '../subjects/people/era-dress.ts'
import { chooseGround } from './choose-ground.ts'
import { habitatSettings, homeSettings, personSettings } from './home-settings.data.ts'
import type { Repertoire } from './repertoire.ts'
import type { SceneSetting, SceneSubject, Shot } from './scene.ts'
import { vesselOf } from './see-inside.ts'

const homes = new Map<string, { kinds: string; rank: number }>()
homeSettings.forEach(([kinds, nouns], rank) => {
  for (const noun of nouns.split(', ')) if (!homes.has(noun)) homes.set(noun, { kinds, rank })
})

function ownHome({ noun, drawn, attributes }: SceneSubject): string | undefined {
  const shown = drawn.replace(/^icon:/, '')
  // A raccoon who is a chef is where chefs are.
  const calling =
    drawn === 'person' && standsUpright(noun) ? attributes.words.filter((word) => occupationOf(` ${word} `)) : []
  const names = [...calling, noun, noun.split(' ').at(-1)!, shown, shown.split('-').at(-1)!]
  return names
    .map((name) => (homes.get(name) ?? homes.get(name.replace(/s$/, '')))?.kinds)
    .find((kinds) => kinds !== undefined)
}

/** Whether it says where one is: a table does, a rock does not. */
const hasHome = (subject: SceneSubject): boolean => subject.drawn === 'person' || ownHome(subject) !== undefined

function homeOf(subject: SceneSubject, repertoire: Repertoire): string {
  const { drawn } = subject
  const own = ownHome(subject)
  if (own) return own
  if (drawn === 'person' || drawn === 'portrait') return personSettings
  return habitatSettings[repertoire.findSubject(subject.drawn).habitat]
}

const indoors = new Set(
  'kitchen,bathroom,bedroom,living-room,office,library,classroom,stage,studio,shop,workshop,courtroom,laboratory,bakery,restaurant,bar,cafe,church,hospital,study,nightclub'.split(
    ',',
  ),
)
const isIndoors = (kinds: string): boolean => indoors.has(kinds.split(/[ /]/)[0]!)

/** The thing the whole group rests on or goes by: a flower in a vase on a table is where tables are. */
function groundOf(hero: SceneSubject, subjects: readonly SceneSubject[], repertoire: Repertoire): SceneSubject {
  let ground = hero
  for (let step = 0; step < subjects.length; step++) {
    const { relation } = ground
    const next = relation && subjects.find(({ id, count }) => id === relation.to && count > 0)
    if (!next || !leansOn.has(relation.kind)) return ground
    // Who kicks a ball is not where balls lie.
    const isDone = relation.kind === 'next-to' && ground.drawn === 'person'
    const height = heightOf(next, repertoire)
    if (isDone && height <= tableThing && !outings.test(homeOf(next, repertoire))) return ground
    // An elephant on a ball is where elephants are; a mermaid on a rock, where mermaids are.
    if (height <= tableThing && heightOf(ground, repertoire) >= tallThing && ground.drawn !== 'person') return ground
    if (!hasHome(next)) return ground
    // A cake with balloons is where cakes are.
    const floats = repertoire.findSubject(next.drawn).habitat === 'air' && height <= tallThing
    if (relation.kind === 'next-to' && floats) return ground
    ground = next
  }
  return hero
}

/** What no one sees under trees. */
const inTheSky = /\b(?:moon|stars|aurora|northern lights|milky way|rainbow|sun|comet)\b/

/** What is there is only there, small as it is. */
const outings = /^(?:beach|snow|sea|lake|pool)\b/

const leansOn = new Set(['on', 'in', 'under', 'riding', 'behind', 'in-front-of', 'next-to', 'around', 'above'])

/** First kind of the list that can be painted; when none can, a plain place of its sort. */
function firstKnown(kinds: string, repertoire: Repertoire): string {
  const plain = isIndoors(kinds) ? ['studio'] : ['meadow', 'mountains', 'studio']
  return [...kinds.split(' '), ...plain].find((kind) => repertoire.hasSetting(kind.split('/')[0]!)) ?? 'studio'
}

/** Real height in metres, as if seen whole. */
function heightOf(subject: SceneSubject, repertoire: Repertoire): number {
  const { attributes, noun } = subject
  const details = { attributes: { ...attributes, size: 1 }, noun, shot: 'medium' as const }
  return subject.reference === undefined ? repertoire.findSubject(subject.drawn).height(details) : 1
}

/** What is at most this high, in metres, is looked at on a table; what is higher than the second does not fit on one. */
const tableThing = 0.6
const tallThing = 0.9
/** No room holds what is higher than this, in metres. */
const outdoorThing = 5
/** What is higher than this, in metres, stands on the floor of a kitchen unless it is put on something. */
const standingThing = 0.45

/** True when all of them are things one would look at on a table. */
export function areSmall(subjects: readonly SceneSubject[], repertoire: Repertoire): boolean {
  return subjects.every((subject) => {
    if (vesselOf(subject, subjects)) return true
    const { habitat } = repertoire.findSubject(subject.drawn)
    const grounded = habitat === 'surface' || habitat === 'ground'
    return subject.reference === undefined && grounded && heightOf(subject, repertoire) <= tableThing
  })
}

/** A place that suits the size of things, too: small ones on a table by a window, a bear beside a glass where bears are. */
function suitSizes(
  home: string,
  hero: SceneSubject,
  subjects: readonly SceneSubject[],
  repertoire: Repertoire,
): string {
  const floats = ({ drawn }: SceneSubject): boolean => repertoire.findSubject(drawn).habitat === 'air'
  const tall = subjects.filter((subject) => heightOf(subject, repertoire) >= tallThing && !floats(subject))
  if (tall.length > 0) {
    const small = heightOf(hero, repertoire) <= tableThing
    const chosen = small ? homeOf(tall[0]!, repertoire) : home
    const building = tall.find((subject) => heightOf(subject, repertoire) >= outdoorThing)
    if (building && isIndoors(chosen)) return homeOf(building, repertoire)
    const people = tall.every(({ drawn }) => drawn === 'person')
    const fitted = !small && hero.relation === undefined
    return chosen.startsWith('kitchen') && !people && !fitted ? 'living-room room' : chosen
  }
  const shown = home.startsWith('studio') || home.startsWith('stage')
  if (!isIndoors(home) || shown) return home
  const standing = subjects.filter((subject) => !floats(subject))
  if (standing.length > 0 && areSmall(standing, repertoire)) return `kitchen ${home}`
  return home.startsWith('kitchen') ? 'living-room room' : home
}

const furniture =
  /(?:^| )(?:sofa|couch|fireplace|bed|bathtub|bookshelf|television|tv|piano|refrigerator|fridge|stove|oven|crib|wardrobe|dining table|mirror|dresser|desk)$/

/** Friends on a sofa, a grandmother by the fireplace: who is at home outdoors is indoors with these, unless a tree or a house is there, too. */
function furnished(place: string, subjects: readonly SceneSubject[], repertoire: Repertoire): string {
  if (isIndoors(place) || subjects.some((subject) => heightOf(subject, repertoire) >= outdoorThing)) return place
  const piece = subjects.find(({ noun }) => furniture.test(noun))
  const around = subjects.find(
    ({ noun, id }) =>
      /(?:^| )table$/.test(noun) && subjects.some(({ relation }) => relation?.to === id && relation.kind === 'around'),
  )
  const found = piece ?? around
  return found ? homeOf(found, repertoire) : place
}

/** A thing shown for its own sake, before a plain backdrop. */
const productShot =
  /\b(?:product (?:photo|shot|photography|render|design|image)|packshot|mock-?up|isolated|e-?commerce|blueprint|(?:technical|patent) (?:drawing|illustration)|schematic|exploded view)/i

/** What is done on one's feet, so that one must be seen whole, with the place it is done in. */
const onFeet =
  /^(?:cooking|baking|kneading|chopping|slicing|mixing|preparing|frying|stirring|dancing|cleaning|sweeping|mopping|walking|running|washing|serving|tossing|decorating|making|pouring|watering|cutting|rolling|carrying|holding|flipping|arranging|juggling|whisking|painting|hammering)$/

/** A dog in a kitchen stands on its floor, and a kitchen shown for itself is shown whole: a place that is all table gives way to a room of that name. */
function offTable(
  setting: NonNullable<Meaning['setting']>,
  subjects: readonly SceneSubject[],
  repertoire: Repertoire,
): NonNullable<Meaning['setting']> {
  const shown = subjects.filter(({ count, reference }) => count > 0 && reference === undefined)
  const holds = ({ id }: SceneSubject): boolean =>
    shown.some(({ relation }) => relation?.kind === 'held-by' && relation.to === id)
  const standing = shown.some(
    (subject) =>
      (!subject.relation ||
        subject.relation.kind === 'behind' ||
        (subject.relation.kind === 'next-to' && heightOf(subject, repertoire) > tallThing)) &&
      heightOf(subject, repertoire) > standingThing &&
      repertoire.findSubject(subject.drawn).habitat !== 'air' &&
      (subject.drawn !== 'person' || holds(subject) || subject.attributes.words.some((word) => onFeet.test(word))),
  )
  const isTable = repertoire.findSetting(setting.kind).surface === 'table' && repertoire.hasSetting('room')
  const asTable = setting.features.some((feature) => /(?:table|top|counter|window|sill|ledge)$/.test(feature))
  const isShownItself = shown.length === 0 && setting.features.includes('kitchen')
  if ((!standing && !isShownItself) || !isTable || asTable) return setting
  return { ...setting, kind: 'room', features: [...new Set([...setting.features, setting.kind])] }
}

const inWater = /^(?:swimming|diving|surfing|sailing|floating|snorkeling|rowing|drowning|wading)$/

/** Who is by the sea and neither swims nor sails is on its beach. */
function ashore(
  setting: NonNullable<Meaning['setting']>,
  subjects: readonly SceneSubject[],
  repertoire: Repertoire,
): NonNullable<Meaning['setting']> {
  if (repertoire.findSetting(setting.kind).surface !== 'water' || !repertoire.hasSetting('beach')) return setting
  const shown = subjects.filter(({ count }) => count > 0)
  // A lighthouse brings its own rock.
  const afloat = shown.some(
    (subject) =>
      repertoire.findSubject(subject.drawn).habitat === 'water' ||
      /^(?:sea|underwater)\b/.test(homeOf(subject, repertoire)) ||
      subject.attributes.words.some((word) => inWater.test(word)),
  )
  const stands = shown.some(
    ({ drawn, relation, reference }) =>
      reference === undefined && !relation && repertoire.findSubject(drawn).habitat === 'ground',
  )
  return stands && !afloat ? { ...setting, kind: 'beach' } : setting
}

/** Where a crowd stands before the stage. */
const hasAudience = /\b(?:concert|gig|audience|crowd|fans)\b/i

const does =
  (doing: RegExp) =>
  ({ attributes }: SceneSubject): boolean =>
    attributes.words.some((word) => doing.test(word))
const cooking = /^(?:baking|cooking|frying|kneading)$/
const openFire = /fire|grill|barbecue|bbq/

/** Where else one may be who is at home in a park or a meadow, so that not every picture is of the same one. */
const haunts: Readonly<Record<string, readonly string[]>> = {
  park: ['park', 'park', 'garden', 'meadow', 'village'],
  meadow: ['meadow', 'meadow', 'hills'],
}
const hauntsOfPeople = ['park', 'park', 'garden', 'street', 'village', 'old-town']

const isOneself = ({ drawn, relation }: SceneSubject): boolean =>
  drawn === 'person' || relation?.kind === 'held-by' || relation?.kind === 'worn-by'

/** One of the places like this, by seed, before the places it was chosen from. */
function elsewhere(kinds: string, people: boolean, seed: number): string {
  const [first] = kinds.split(' ')
  const others =
    people && first === 'park' ? hauntsOfPeople : Object.hasOwn(haunts, first!) ? haunts[first!] : undefined
  return others ? `${createRandom(seed, 'haunt').pick(others)} ${kinds}` : kinds
}

/** The place the prompt names, or one that suits what is in it: the home of the first subject decides. */
export function chooseSetting(
  meaning: Meaning,
  all: readonly SceneSubject[],
  shot: Shot,
  repertoire: Repertoire,
  seed: number,
): SceneSetting {
  const subjects = all.filter((subject) => !vesselOf(subject, all))
  const isProduct = productShot.test(meaning.text) && subjects.some(({ count }) => count > 0)
  const isShown = meaning.setting === undefined || meaning.setting.kind === 'stage'
  if (isProduct && isShown)
    return {
      kind: 'studio',
      assumed: true,
      features: /\bdark (?:background|backdrop)|\bmoody\b/i.test(meaning.text) ? ['dark backdrop'] : [],
      colors: meaning.setting?.colors ?? [],
    }
  const hero = subjects.find(({ count }) => count > 0)
  const { isGuess, ...asked } = meaning.setting ?? { kind: '', features: [], colors: [] }
  if (asked.kind === 'stage' && hasAudience.test(meaning.text))
    return { ...asked, features: [...asked.features, 'audience'], assumed: false }
  if (asked.features.includes('wave') && subjects.some(does(/^surfing$/)))
    return { ...asked, kind: 'sea', assumed: false }
  if (meaning.setting && !(isGuess && hero))
    return { ...ashore(offTable(asked, subjects, repertoire), subjects, repertoire), assumed: false }
  const assume = (kinds: string): SceneSetting => {
    const [kind = 'studio', feature] = firstKnown(kinds, repertoire).split('/')
    return {
      kind,
      assumed: true,
      features: feature ? [feature, ...asked.features] : asked.features,
      colors: asked.colors,
    }
  }
  if (!hero) {
    const skyOnly =
      meaning.light.time !== undefined || meaning.light.weather !== undefined || meaning.light.season !== undefined
    if (meaning.lettering.length > 0) return assume('studio abstract')
    return assume(skyOnly ? 'mountains' : 'abstract')
  }
  if (/\b(?:snowballs?|snowmen|sledding|tobogganing)\b/i.test(meaning.text)) return assume('snow mountains')
  if (/\b(?:bedtime|lullaby)\b/i.test(meaning.text)) return assume('bedroom room')
  const people = hero.drawn === 'person' || hero.drawn === 'portrait'
  if (people && does(/^camping$/)(hero)) return assume('mountains forest')
  if (people && does(cooking)(hero) && !subjects.some(({ noun }) => openFire.test(noun)))
    return { ...offTable(assume('kitchen'), subjects, repertoire), assumed: true }
  if (people && (shot === 'portrait' || shot === 'close-up')) return assume('studio')
  const isOfSpace = /^space\b/.test(ownHome(hero) ?? '')
  if (hero.attributes.words.some((word) => inWater.test(word)) && !hero.relation && !isOfSpace) return assume('sea')
  const home = homeOf(hero, repertoire)
  const ground = homeOf(groundOf(hero, subjects, repertoire), repertoire)
  const shown = subjects.filter(({ count }) => count > 0)
  // Who dives is under water, whoever is there as well.
  const place = /^(?:underwater|space)\b/.test(home) || (isIndoors(home) && isIndoors(ground)) ? home : ground
  const named = suitSizes(furnished(place, shown, repertoire), hero, shown, repertoire)
  const suited = named.startsWith('forest') && inTheSky.test(asked.features.join(' ')) ? `mountains ${named}` : named
  const lies = areSmall(shown, repertoire) && (suited.startsWith('kitchen') || suited.startsWith('studio'))
  const lying = lies && repertoire.hasSetting('tabletop') ? chooseGround(hero, place, seed) : undefined
  if (lying) return { kind: 'tabletop', assumed: true, features: [lying.name, lying.variant], colors: [] }
  return { ...offTable(assume(elsewhere(suited, shown.every(isOneself), seed)), subjects, repertoire), assumed: true }
}

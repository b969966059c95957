import { animals } from '../language/attribute-words.data.ts'
import { lookUpNoun } from '../language/lexicon.ts'
import type { Meaning, NounPhrase } from '../language/meaning.ts'
import type { PanelMeaning } from './plan-panels.ts'

const isAlive = ({ drawn, noun }: NounPhrase): boolean =>
  drawn === 'person' || drawn === 'portrait' || animals.has(noun)

type Beat = 'alone' | 'near' | 'thing' | 'together' | 'low' | 'end'

/** How a story is told in so many pictures, when only what it is about is said. */
const beats: readonly (readonly Beat[])[] = [
  ['alone', 'together'],
  ['alone', 'near', 'together'],
  ['alone', 'thing', 'near', 'together'],
  ['alone', 'near', 'thing', 'together', 'end'],
  ['alone', 'near', 'thing', 'together', 'low', 'end'],
]

const shotNames: Readonly<Record<string, string>> = {
  wide: 'Wide',
  full: 'Full',
  medium: 'Medium',
  portrait: 'Close-up',
}

/** A story of its own: its hero in the place, near, what it is about, both together, and how it ends. */
export function beatsOf(asked: Meaning, count: number): PanelMeaning[] {
  const drawn = asked.phrases
    .map((phrase, index) => ({ phrase, index }))
    .filter(
      ({ phrase }) =>
        phrase.drawn !== undefined &&
        !/^(?:panel|frame|comic|storyboard|strip|scene|speech bubble|film|story|commercial)$/.test(phrase.noun),
    )
  const hero = drawn.find(({ phrase }) => isAlive(phrase)) ?? drawn[0]
  const others = drawn.filter((one) => one.phrase.noun !== hero?.phrase.noun)
  // A lighthouse keeper has a lighthouse.
  if (others.length === 0 && hero)
    for (const noun of hero.phrase.attributes.words) {
      const own = lookUpNoun(noun)?.drawn
      if (own && own !== 'person' && own !== hero.phrase.drawn)
        others.push({
          phrase: { noun, count: 1, attributes: { colors: [], size: 1, words: [] }, drawn: own },
          index: -1,
        })
    }
  const everyone = hero ? [hero, ...others] : others
  const plan = beats[Math.min(count, 6) - 2] ?? beats[0]!
  const names = (shown: typeof drawn): string => shown.map(({ phrase }) => phrase.noun).join(' and ')
  const only = (shown: typeof drawn, camera: Meaning['camera'], rest: Partial<Meaning> = {}): PanelMeaning => ({
    meaning: {
      ...asked,
      phrases: shown.map(({ phrase }) => phrase),
      relations: [],
      lettering: [],
      ...rest,
      camera: { ...camera, ...asked.camera },
    },
    caption: `${shotNames[camera.shot ?? 'medium']}: the ${names(shown)}`,
  })
  const feeling = (word: string): typeof drawn =>
    hero
      ? [
          {
            ...hero,
            phrase: {
              ...hero.phrase,
              attributes: { ...hero.phrase.attributes, words: [word, ...hero.phrase.attributes.words] },
            },
          },
        ]
      : []
  return Array.from({ length: count }, (_, at): PanelMeaning => {
    const beat = plan[at % plan.length]!
    const heroes = hero ? [hero] : []
    if (beat === 'near') return only(feeling('surprised'), { shot: 'portrait' })
    if (beat === 'thing' && others.length > 0) return only(others, { shot: 'medium' })
    if (beat === 'alone' || beat === 'thing') return only(heroes, { shot: beat === 'alone' ? 'wide' : 'medium' })
    const evening = asked.light.time ? asked.light : { ...asked.light, time: 'golden-hour' as const }
    if (beat === 'end') return only([...feeling('happy'), ...others.slice(0, 1)], { shot: 'full' }, { light: evening })
    return only(
      everyone,
      beat === 'low' ? { shot: 'medium', angle: 'low' } : { shot: 'medium' },
      everyone.length === asked.phrases.length && others.every(({ index }) => index >= 0)
        ? { relations: asked.relations }
        : {},
    )
  })
}

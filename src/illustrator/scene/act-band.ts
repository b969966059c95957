import type { Meaning } from '../language/meaning.ts'
import type { NewId } from './acting.ts'
import { bring, isPerson, loose, saying } from './acting.ts'
import { bands, handInstruments, standingInstruments } from './activities.data.ts'
import { atDrums } from './at-table.ts'
import type { SceneSubject, SubjectRelation } from './scene.ts'

/** A band is as many musicians as it has instruments, each at one. */
export function formBand(subjects: readonly SceneSubject[], { text }: Meaning, newId: NewId): SceneSubject[] {
  const played = subjects.map((one) => (isCrowd(one, text) ? { ...one, noun: 'musician', count: 4 } : one))
  return formed(played, text, newId)
}

/** The crowd of a concert is before its stage, and a band on it. */
const isCrowd = (one: SceneSubject, text: string): boolean =>
  isPerson(one) && one.noun === 'person' && one.count > 6 && /\b(?:concert|gig)\b/i.test(text)

function formed(subjects: readonly SceneSubject[], text: string, newId: NewId): SceneSubject[] {
  const band = subjects.find((one) => isPerson(one) && one.noun === 'musician' && one.count > 1)
  if (!band || !/\b(?:band|ensemble|orchestra|quartet|trio|musicians|group|concert|gig)\b/i.test(text))
    return [...subjects]
  const isInstrument = ({ noun, relation }: SceneSubject): boolean =>
    (handInstruments.test(noun) || standingInstruments.test(noun)) &&
    (relation === undefined || relation.to === band.id || relation.kind === 'next-to')
  const named = subjects.filter(isInstrument)
  const usual = bands.find(([words]) => words.test(text.toLowerCase()))![1]
  const nouns = named.length > 0 ? named.map(({ noun }) => noun) : usual.slice(0, band.count)
  let all = subjects
    .filter((one) => one !== band && !named.includes(one))
    .map((one) => (one.relation?.to === band.id ? loose(one) : one))
  for (const noun of nouns) {
    const player: SceneSubject = {
      ...bring('musician', 'person', all, newId),
      attributes: { colors: [...band.attributes.colors], size: 1, words: [...band.attributes.words] },
    }
    if (handInstruments.test(noun)) {
      all = [...all, saying(player, 'playing', noun)]
      continue
    }
    const drums = /drum/.test(noun)
    const known = named.find((one) => one.noun === noun)
    const instrument: SceneSubject = drums
      ? { ...bring('drum kit', 'drums', all, newId), attributes: known?.attributes ?? player.attributes }
      : { ...loose(known ?? bring(noun, noun, all, newId)), count: 1 }
    const relation: SubjectRelation = { kind: 'behind', to: instrument.id }
    all = [...all, instrument, { ...saying(player, 'playing', drums ? atDrums : 'piano'), relation }]
  }
  return all
}

/** A trumpet player is no footballer, and a piano player a pianist. */
export function namePlayers(subjects: readonly SceneSubject[]): SceneSubject[] {
  return subjects.map((one) => {
    if (!isPerson(one) || !/(?:^| )player$/.test(one.noun)) return one
    const { words } = one.attributes
    if (words.some((word) => /^(?:piano|organ|keyboard)$/.test(word))) return { ...one, noun: 'pianist' }
    if (words.some((word) => /^(?:harp)$/.test(word))) return { ...one, noun: 'harpist' }
    if (words.some((word) => /^drums?$/.test(word))) return { ...one, noun: 'drummer' }
    return words.some((word) => handInstruments.test(word)) ? { ...one, noun: 'musician' } : one
  })
}

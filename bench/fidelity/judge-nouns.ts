import { lookUpNoun } from '../../src/illustrator/language/lexicon.ts'
import { placeOf } from '../../src/illustrator/language/setting-words.ts'
import { findSetting } from '../../src/illustrator/settings/index.ts'
import { type AskedNoun, askedNouns, isAbstract } from './asked-nouns.ts'
import type { Drawn } from './draw.ts'
import { type Layer, visibleLayers } from './layers.ts'
import { sceneryIndoors, sceneryOf } from './scenery.data.ts'
import { names, wordShowsInPlace, wordShowsOnSubject } from './word-shows.ts'

/** A thing that was asked for and is not in the picture. */
export interface Lack {
  noun: string
  /** `told` in the text part, `dropped` without a word, `hidden` behind something else. */
  cause: 'told' | 'dropped' | 'hidden'
}

/** A quarter of it shows, however small: crowds and details count here. */
const isThere = ({ shareVisible, shareOfFrame }: Layer): boolean => shareVisible >= 0.25 && shareOfFrame >= 0.0002

/**
 * The things a prompt names that its finished picture lacks: what the scene itself gives up, and nouns of the prompt that
 * no painted layer and no part of the place shows. A kind drawn as its wider kind (a poodle as a dog) is drawn.
 */
export function judgeNouns(prompt: string, drawn: Drawn): Lack[] {
  const { scene } = drawn.composition
  const lacks = new Map<string, Lack>()
  for (const { noun } of scene.undrawn) {
    if (!isAbstract(noun)) lacks.set(noun, { noun, cause: 'told' })
  }
  const layers = visibleLayers(drawn.composition)
  for (const asked of askedNouns(prompt)) {
    if ([...lacks.keys()].some((noun) => names(noun, asked.noun) || names(noun, asked.written))) continue
    const cause = lackOf(asked, drawn, layers)
    if (cause) lacks.set(asked.noun, { noun: asked.noun, cause })
  }
  return [...lacks.values()]
}

function lackOf(asked: AskedNoun, drawn: Drawn, layers: readonly Layer[]): Lack['cause'] | undefined {
  const { noun } = asked
  const { scene } = drawn.composition
  if (drawn.meaning.without.some((word) => names(word, noun))) return undefined
  const shown = layers.filter(({ placement }) => isDrawnAs(placement.subject, asked))
  if (shown.some(isThere)) return undefined
  if (showsInPlace(asked, drawn)) return undefined
  if (scene.lettering.some(({ carrier, text }) => carrier === noun || names(text, noun))) return undefined
  if (layers.some(({ placement }) => wordShowsOnSubject(drawn.composition, placement, noun))) return undefined
  return shown.length > 0 ? 'hidden' : 'dropped'
}

function isDrawnAs(subject: { noun: string; drawn: string }, { noun, whole, written }: AskedNoun): boolean {
  if (names(subject.noun, noun) || names(subject.noun, written)) return true
  const drawing = lookUpNoun(whole)?.drawn
  return drawing !== undefined && (drawing === 'portrait' ? 'person' : drawing) === subject.drawn
}

/** Whether the setting is that place, shows it anyway, or is painted with it. */
function showsInPlace({ noun, whole }: AskedNoun, { composition }: Drawn): boolean {
  const { kind } = composition.scene.setting
  const setting = findSetting(kind)
  const place = placeOf(whole.split(' ').slice(0, -1), noun, noun)
  // What only lies in a place (a road, a wall) has to be seen in it.
  if (
    (place?.kind === kind && place.weight >= 2) ||
    noun === kind ||
    setting.words.includes(noun) ||
    setting.surface === noun
  )
    return true
  if ((setting.indoor ? sceneryIndoors : (sceneryOf[kind] ?? [])).includes(noun)) return true
  // The sky is over every open place.
  if (!setting.indoor && (noun === 'sky' || placeOf([], noun, noun)?.weight === 0)) return true
  return wordShowsInPlace(composition, noun)
}

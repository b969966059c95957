import type { Scene, SubjectAttributes } from '../scene/scene.ts'
import { sizeWords } from './attribute-words.data.ts'
import { findTarget, isWholePicture, mainTarget, understandPart } from './change-targets.ts'
import { colorOf } from './colors.ts'
import type { Change } from './meaning.ts'
import { placeOf } from './setting-words.ts'
import type { Understood } from './understand.ts'
import { readWords } from './words.ts'

/**
 * What a description asks to be different: light, style, camera and place of the whole picture, or attributes of
 * `target` (of the main subject when there is none).
 */
export function describedChanges(text: string, target: string | undefined, previous: Scene | undefined): Change[] {
  const changes: Change[] = []
  const meaning = understandPart(text)
  if (target === undefined) {
    if (Object.keys(meaning.light).length > 0) changes.push({ kind: 'light', light: meaning.light })
    if (meaning.style) changes.push({ kind: 'style', style: meaning.style })
    if (Object.keys(meaning.camera).length > 0) changes.push({ kind: 'camera', camera: meaning.camera })
    // A colour alone reads as an abstract picture of it.
    const isColor = colorOf(text.replace(/^(?:all |an? |the )/, '')) !== undefined
    if (meaning.setting && !isColor) changes.push({ kind: 'setting', setting: meaning.setting })
  }
  if (changes.length > 0) return changes
  const attributes = attributesIn(text, meaning)
  if (!attributes) return []
  const about = target ?? mainTarget(previous)
  return [about === undefined ? { kind: 'attribute', attributes } : { kind: 'attribute', target: about, attributes }]
}

/** Attributes named without a thing of their own: "red", "a convertible with the top down", "blue and shiny". */
function attributesIn(text: string, meaning: Understood): Partial<SubjectAttributes> | undefined {
  const colors = meaning.phrases.flatMap(({ attributes }) => attributes.colors)
  const words = meaning.phrases.flatMap(({ noun, attributes }) => [noun, ...attributes.words])
  let size: number | undefined
  const read = readWords(text)
  for (let at = 0; at < read.length; at++) {
    const { text: word, kind } = read[at]!
    const shade = read[at + 1] ? colorOf(`${word} ${read[at + 1]!.text}`) : undefined
    const color = shade ?? colorOf(word)
    if (color) {
      if (!colors.includes(color)) colors.push(color)
      if (shade) at += 1
    } else if (Object.hasOwn(sizeWords, word)) size = sizeWords[word]!
    else if (kind === 'adjective' || (kind === 'verb' && word.endsWith('ing'))) words.push(word)
  }
  const top = /\bwith (?:the|its) (?:top|roof|hood) (?:down|up|off|open)\b/.exec(text)?.[0]
  const said = new Set(
    top ? [...words.filter((word) => !/\btop\b/.test(word)), top.split(' ').slice(2).join(' ')] : words,
  )
  const attributes: Partial<SubjectAttributes> = {}
  if (colors.length > 0) attributes.colors = colors
  if (said.size > 0) attributes.words = [...said]
  if (size !== undefined) attributes.size = size
  return Object.keys(attributes).length > 0 ? attributes : undefined
}

/** "the sky purple", "the car red", "the dog look happy": the longest beginning that names something is what changes. */
export function changesOfThing(text: string, previous: Scene | undefined): Change[] {
  const words = readWords(text).map((word) => word.text)
  for (let end = words.length - 1; end > 0; end--) {
    const front = words.slice(0, end).join(' ')
    const back = words
      .slice(end)
      .join(' ')
      .replace(/^(?:look (?:like )?|be |wear |have |to be )/, '')
    const target = findTarget(front, previous)
    const isSubject = previous?.subjects.some(({ noun }) => noun === target) === true
    const read = understandPart(front)
    if (!isSubject && read.phrases.length === 0) {
      if (!read.setting || end < 2) continue
      const attributes = attributesIn(back, understandPart(back))
      if (!attributes) continue
      return [{ kind: 'setting', setting: recolored(front, read.setting, attributes, previous) }]
    }
    const changes = describedChanges(back, isWholePicture(front) ? undefined : target, previous)
    if (changes.length > 0) return changes
  }
  return []
}

/** The place with another look. Sky and ground belong to any place, so the earlier picture keeps its own. */
function recolored(
  text: string,
  setting: NonNullable<Understood['setting']>,
  attributes: Partial<SubjectAttributes>,
  previous: Scene | undefined,
) {
  const noun = text.slice(text.lastIndexOf(' ') + 1)
  const belongsToAny = placeOf([], noun, noun)?.weight === 0
  return {
    kind: belongsToAny && previous ? previous.setting.kind : setting.kind,
    features: [...setting.features, ...(attributes.words ?? [])],
    colors: attributes.colors ?? [],
  }
}

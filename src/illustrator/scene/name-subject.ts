import { differenceEuclidean, nearest } from 'culori'
import { colorNames } from '../language/colors.data.ts'
import { aOrAn, countWord, joinWords, plural } from './english.ts'
import type { SceneSubject } from './scene.ts'
import { garmentWords } from './scene-words.data.ts'

const nearestName = nearest(Object.keys(colorNames), differenceEuclidean('oklab'), (name) => colorNames[name]!)

/** Colours asked for, by the nearest name. */
const colorWords = (colors: readonly string[]): string[] => [
  ...new Set(colors.flatMap((color) => nearestName(color, 1))),
]

const pluralGarment = (garment: string): boolean => /(?<!dres|s)s$/.test(garment)

/** `a white shirt and jeans`: colours go with garments in order, as the wearer is painted. */
function nameGarments(garments: readonly string[], colors: readonly string[]): string {
  const told = garments.map((garment, at) => {
    const full = colors[at] === undefined ? garment : `${colors[at]} ${garment}`
    return pluralGarment(garment) ? full : `${aOrAn(full)} ${full}`
  })
  return joinWords(told)
}

/** `a red sports car`, `three dogs`, `a man wearing a red hat`; with `known`, `the car`. */
export function nameSubject(subject: SceneSubject, known = false): string {
  if (subject.reference !== undefined && subject.noun.startsWith('picture ')) return `your ${subject.noun}`
  const noun = subject.count === 1 ? subject.noun : plural(subject.noun)
  if (known) return `the ${noun}`
  const own = new Set(subject.noun.split(' '))
  const words = subject.attributes.words
    .map((word) => word.replace('top-down', 'top down'))
    .filter((word) => !own.has(word))
  const person = subject.drawn === 'person' || subject.drawn === 'portrait'
  const garments = person ? words.filter((word) => garmentWords.has(word.split(' ').at(-1)!)) : []
  const details = words.filter((word) => word.includes(' ') && !garments.includes(word))
  const adjectives = words.filter((word) => !garments.includes(word) && !details.includes(word)).slice(0, 3)
  const colors = colorWords(subject.attributes.colors)
  const full = [garments.length > 0 ? '' : joinWords(colors), ...adjectives, noun]
    .filter((word) => word !== '')
    .join(' ')
  const name = subject.count === 1 ? `${aOrAn(full)} ${full}` : `${countWord(subject.count)} ${full}`
  const wearing = garments.length > 0 ? ` wearing ${nameGarments(garments, colors)}` : ''
  const having =
    details.length > 0 ? ` with ${joinWords(details.map((word) => word.replace(/^top /, 'the top ')))}` : ''
  return `${name}${wearing}${having}`
}

import type { Scene } from '../scene/scene.ts'
import { colorOf } from './colors.ts'
import { singularOf } from './counts.ts'
import { readSegments } from './segments.ts'
import { type Understood, understand } from './understand.ts'
import { readWords } from './words.ts'

/** The picture itself, or whatever it is mainly of. */
const wholePicture =
  /^(?:it|this|that|them|everything|(?:the|this|that|my) (?:whole )?(?:image|picture|photo|photograph|scene|thing|illustration|drawing))$/

/** What a part of a command says by itself. */
export function understandPart(text: string): Understood {
  return understand(readSegments(readWords(text)), false)
}

export const isWholePicture = (text: string): boolean => wholePicture.test(text.trim())

/**
 * The noun of the earlier picture that a phrase means: the subject with those words or colours, else one of that noun,
 * else the phrase's own noun. Undefined for the picture as a whole.
 */
export function findTarget(text: string, previous: Scene | undefined): string | undefined {
  const plain = text.trim().replace(/^(?:all )?(?:of )?(?:the|a|an|this|that|those|these|its|his|her|their|my)\s+/, '')
  if (plain === '' || isWholePicture(text)) return undefined
  const words = plain.split(' ')
  const head = singularOf(words.at(-1)!).noun
  const subjects = previous?.subjects ?? []
  const same = subjects.filter(({ noun }) => noun === plain || noun === head || noun.endsWith(` ${head}`))
  const told = same.find(({ attributes }) =>
    words
      .slice(0, -1)
      .some((word) => attributes.words.includes(word) || attributes.colors.includes(colorOf(word) ?? '')),
  )
  const found = told ?? same[0] ?? subjects.find(({ drawn }) => drawn === head || drawn === `icon:${head}`)
  return found?.noun ?? understandPart(`the ${plain}`).phrases[0]?.noun ?? head
}

/** What "it" means: the first subject of the earlier picture. */
export function mainTarget(previous: Scene | undefined): string | undefined {
  return previous?.subjects[0]?.noun
}

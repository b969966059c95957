import type { SceneCamera, SceneLight } from '../scene/scene.ts'
import { cameraWords } from './camera-words.data.ts'
import { fillerPhrases } from './filler-words.data.ts'
import { lightWords } from './light-words.data.ts'
import { createPhraseTable } from './phrase-table.ts'
import { type Joint, relationWords } from './relation-words.data.ts'
import { styleWords } from './style-words.data.ts'
import type { Word } from './words.ts'

/** A phrase with a meaning of its own, found in a prompt. */
export type VocabularyMatch = { length: number; text: string } & (
  | { kind: 'light'; light: Partial<SceneLight> }
  | { kind: 'camera'; camera: Partial<SceneCamera> }
  | { kind: 'style'; style: string }
  | { kind: 'joint'; joint: Joint }
  | { kind: 'filler' }
)

type Meaning =
  | { kind: 'light'; light: Partial<SceneLight> }
  | { kind: 'camera'; camera: Partial<SceneCamera> }
  | { kind: 'style'; style: string }
  | { kind: 'joint'; joint: Joint }
  | { kind: 'filler' }

const vocabulary = createPhraseTable<Meaning>([
  ...fillerPhrases.map((phrases) => [phrases, { kind: 'filler' }] as const),
  ...relationWords.map(([phrases, joint]) => [phrases, { kind: 'joint', joint }] as const),
  ...lightWords.map(([phrases, light]) => [phrases, { kind: 'light', light }] as const),
  ...cameraWords.map(([phrases, camera]) => [phrases, { kind: 'camera', camera }] as const),
  ...styleWords.map(([phrases, style]) => [phrases, { kind: 'style', style }] as const),
])

/** The longest phrase of light, camera, style, filler or relation that begins at `start`. */
export function matchVocabulary(words: readonly Word[], start: number): VocabularyMatch | undefined {
  const found = vocabulary.match(words, start)
  if (!found) return undefined
  const text = words
    .slice(start, start + found.length)
    .map((word) => word.text)
    .join(' ')
  if (found.value.kind === 'style' && sticks.test(text) && !drawnWith(words, start)) return undefined
  return { ...found.value, length: found.length, text }
}

/** Several of them are things, unless something is done in them: "a house in crayons". */
const sticks = /(?:pencils|crayons)$/
const drawnWith = (words: readonly Word[], start: number): boolean => {
  const [before, done, by] = [1, 2, 3].map((back) => words[start - back]?.text ?? '') as [string, string, string]
  if (before === 'in') return true
  if (before !== 'with') return false
  return (
    /^(?:drawn|made|done|sketched|coloured|colored)$/.test(done) || (done === 'drawing' && /^(?:an?|the)$/.test(by))
  )
}

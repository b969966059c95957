import type { SceneSubject } from './scene.ts'

/** How far the boxes of two overlap who do this with each other, as a share of their width. */
const overlaps: readonly (readonly [RegExp, number])[] = [
  [/\bkissing\b.*\btogether\b/, 0.66],
  [/\b(?:hugging|embracing|cuddling)\b.*\btogether\b/, 0.7],
  [/\b(?:waltz|waltzing|tango|ballroom|slow-dancing)\b|\bdancing\b.*\btogether\b/, 0.56],
  [/\b(?:shaking hands|handshake)\b/, 0.26],
  [/\bhand in hand\b/, 0.3],
  [/\b(?:boxing|boxer|sparring|karate|duelling|fencing)\b/, 0.06],
]

/** How near people come to each other who do the same together; nothing where the words say nothing. */
export function closenessOf(people: readonly SceneSubject[]): number | undefined {
  const said = people.map(({ noun, attributes }) => [...attributes.words, noun].join(' '))
  if (said.length === 0 || people.some(({ drawn }) => drawn !== 'person')) return undefined
  return overlaps.find(([words]) => said.every((one) => words.test(one)))?.[1]
}

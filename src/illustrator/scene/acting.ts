import type { SceneSubject } from './scene.ts'

export type NewId = (drawn: string, taken: readonly SceneSubject[]) => string

export const isPerson = ({ drawn, count }: SceneSubject): boolean => drawn === 'person' && count > 0

export const saying = (subject: SceneSubject, ...more: string[]): SceneSubject => {
  const { attributes } = subject
  return { ...subject, attributes: { ...attributes, words: [...new Set([...attributes.words, ...more])] } }
}

export function unsaying(subject: SceneSubject, what: RegExp | undefined): SceneSubject {
  const { attributes } = subject
  return what
    ? { ...subject, attributes: { ...attributes, words: attributes.words.filter((word) => !what.test(word)) } }
    : subject
}

export function bring(
  noun: string,
  drawn: string,
  taken: readonly SceneSubject[],
  newId: NewId,
  count = 1,
): SceneSubject {
  return { id: newId(drawn, taken), noun, drawn, count, attributes: { colors: [], size: 1, words: [] } }
}

export function loose({ relation: _, ...rest }: SceneSubject): SceneSubject {
  return rest
}

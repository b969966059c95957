import type { Scene, SceneSubject } from '../scene/scene.ts'

const humans = new Set(['person', 'man', 'woman', 'human', 'boy', 'girl', 'child', 'guy', 'lady', 'people', 'someone'])
const pronouns = new Set(['it', 'they', 'them', 'he', 'she', 'him', 'her', 'this', 'that', 'subject', 'one'])

const baseOf = (subject: SceneSubject): string => subject.drawn.replace(/^icon:/, '').replaceAll('-', ' ')

/** The subject of a scene that a noun of the user means; the newest of several. A pronoun means the first. */
export function findTarget(scene: Scene, target: string): SceneSubject | undefined {
  const present = scene.subjects.filter(({ count }) => count > 0)
  const noun = target.toLowerCase().trim()
  const tests: ((subject: SceneSubject) => boolean)[] = [
    (subject) => subject.id === noun,
    (subject) => subject.noun === noun,
    (subject) => subject.noun.split(' ').at(-1) === noun.split(' ').at(-1),
    (subject) => baseOf(subject) === noun,
    (subject) => baseOf(subject).split(' ').includes(noun) || subject.attributes.words.includes(noun),
    (subject) => humans.has(noun) && (subject.drawn === 'person' || subject.drawn === 'portrait'),
  ]
  for (const test of tests) {
    const found = present.findLast(test)
    if (found) return found
  }
  return pronouns.has(noun) ? present[0] : undefined
}

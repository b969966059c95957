import type { SubjectAttributes } from '../scene/scene.ts'

/** Words of which only one can hold. */
const oneOf: readonly (readonly string[])[] = [
  ['convertible', 'sedan', 'coupe', 'suv', 'hatchback', 'van', 'pickup', 'wagon', 'limousine'],
  ['top down', 'top-down', 'top up', 'top-up', 'open-top', 'closed-top'],
  ['smiling', 'happy', 'sad', 'angry', 'frowning', 'serious', 'surprised', 'laughing', 'crying'],
  ['young', 'old', 'elderly', 'middle-aged', 'teenage'],
  ['blonde', 'blond', 'brunette', 'redhead', 'black-haired', 'gray-haired', 'grey-haired', 'bald'],
  ['long-haired', 'short-haired', 'bald'],
  ['open', 'closed'],
  ['new', 'rusty', 'worn', 'broken'],
  ['wooden', 'metal', 'metallic', 'plastic', 'glass', 'stone', 'golden', 'leather', 'ceramic'],
  ['sitting', 'standing', 'running', 'jumping', 'sleeping', 'lying', 'walking'],
]

/** "Make her smile": the doing, as the state it is drawn in. */
const stateOf: Readonly<Record<string, string>> = {
  smile: 'smiling',
  laugh: 'laughing',
  frown: 'frowning',
  cry: 'crying',
  sit: 'sitting',
  stand: 'standing',
  run: 'running',
  walk: 'walking',
  jump: 'jumping',
  sleep: 'sleeping',
  dance: 'dancing',
  wave: 'waving',
  older: 'old',
  younger: 'young',
  happier: 'happy',
  sadder: 'sad',
  angrier: 'angry',
  fluffier: 'fluffy',
  shinier: 'shiny',
}

function displaces(added: string, present: string): boolean {
  return oneOf.some((words) => words.includes(added) && words.includes(present))
}

/** Attributes after a change: asked colours and size take the place of the old ones, asked words join them. */
export function mergeAttributes(before: SubjectAttributes, change: Partial<SubjectAttributes>): SubjectAttributes {
  const added = (change.words ?? []).map((word) => (Object.hasOwn(stateOf, word) ? stateOf[word]! : word))
  const kept = before.words.filter((word) => !added.includes(word) && !added.some((other) => displaces(other, word)))
  return {
    colors: change.colors && change.colors.length > 0 ? [...change.colors] : before.colors,
    size: change.size === undefined || change.size === 1 ? before.size : change.size,
    words: [...kept, ...added],
  }
}

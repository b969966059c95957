import { onEasel } from './easel.ts'
import type { BlossomKind } from './flower/blossom.ts'
import { type FlowerKind, paintFlower } from './flower/single-flower.ts'
import type { Subject, SubjectDetails } from './subject.ts'

const hues: Record<BlossomKind, readonly string[]> = {
  rose: ['#c21f3a', '#e58aa0', '#f0e2d6'],
  tulip: ['#d8342f', '#f0b52e', '#b65fa8', '#ee7d8e'],
  sunflower: ['#f2b51f'],
  daisy: ['#fbf8f0', '#f3c7d6'],
  poppy: ['#dd3a26'],
}

/** The kind of blossom a noun or its words ask for; undefined when they leave it open. */
export function blossomOf({ attributes, noun }: Pick<SubjectDetails, 'attributes' | 'noun'>): BlossomKind | undefined {
  const said = [noun, ...attributes.words].join(' ')
  return (['rose', 'tulip', 'sunflower', 'daisy', 'poppy'] as const).find((kind) => said.includes(kind))
}

/** A colour that kind of flower grows in. */
export function blossomColor(kind: BlossomKind, pick: (colors: readonly string[]) => string): string {
  return pick(hues[kind])
}

const alsoSingle: Partial<Record<FlowerKind, readonly string[]>> = {
  lily: ['#f6efe6', '#ee9fb4', '#f0902e'],
  orchid: ['#d58ac0', '#f3e9f0', '#b858a6'],
  lavender: ['#8266c0', '#7358b4'],
}

function kindOf(details: Pick<SubjectDetails, 'attributes' | 'noun'>): FlowerKind | undefined {
  const said = [details.noun, ...details.attributes.words].join(' ')
  return (['lily', 'orchid', 'lavender'] as const).find((kind) => said.includes(kind)) ?? blossomOf(details)
}

/** One flower on its stem, with the leaves of its kind. */
export const flower: Subject = {
  name: 'flower',
  nouns: ['flower', 'rose', 'tulip', 'sunflower', 'daisy', 'poppy', 'wildflower', 'lily', 'orchid', 'lavender'],
  habitat: 'ground',
  height: (details) => (kindOf(details) === 'sunflower' ? 1.4 : 0.5) * details.attributes.size,
  aspect: () => 0.56,
  paint(context, box, details, stage) {
    onEasel(context, box, { width: 56, height: 100 }, details, stage, (easel) => {
      const kind = kindOf(details) ?? easel.random.pick(['rose', 'tulip', 'daisy', 'poppy'] as const)
      const usual = alsoSingle[kind] ?? hues[kind as BlossomKind]
      paintFlower(easel, kind, details.attributes.colors[0] ?? easel.random.pick(usual))
    })
  },
}

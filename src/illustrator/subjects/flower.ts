import { onEasel } from './easel.ts'
import { type BlossomKind, paintBlossom, paintStem } from './flower/blossom.ts'
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

/** One flower on its stem: rose, tulip, sunflower, daisy or poppy. */
export const flower: Subject = {
  name: 'flower',
  nouns: ['flower', 'rose', 'tulip', 'sunflower', 'daisy', 'poppy', 'wildflower'],
  habitat: 'ground',
  height: (details) => (blossomOf(details) === 'sunflower' ? 1.4 : 0.5) * details.attributes.size,
  aspect: () => 0.42,
  paint(context, box, details, stage) {
    onEasel(context, box, { width: 42, height: 100 }, details, stage, (easel) => {
      const kind = blossomOf(details) ?? easel.random.pick(['rose', 'tulip', 'daisy', 'poppy'] as const)
      const color = details.attributes.colors[0] ?? blossomColor(kind, (colors) => easel.random.pick(colors))
      const radius = kind === 'tulip' ? 19.4 : kind === 'sunflower' ? 20 : kind === 'poppy' ? 19.8 : 19
      const y = kind === 'tulip' ? 23 : radius + 2
      paintStem(easel, 21, y + radius * 0.6, 21, 99, 1.9, kind === 'tulip' ? 1 : 2)
      paintBlossom(easel, kind, 21, y, radius, color)
    })
  },
}

import { createRandom } from '../paint/random.ts'
import { type GroundFor, groundKindOfHome, groundKinds, grounds } from './grounds.data.ts'
import type { SceneSubject } from './scene.ts'

const kinds = new Map<string, GroundFor>()
for (const [kind, nouns] of groundKinds) {
  for (const noun of nouns.split(', ')) if (!kinds.has(noun)) kinds.set(noun, kind)
}

function kindOf({ noun, drawn }: SceneSubject, home: string): GroundFor | undefined {
  const drawing = drawn.replace(/^icon:/, '')
  for (const name of [noun, noun.split(' ').at(-1)!, drawing, drawing.split('-').at(-1)!]) {
    const kind = kinds.get(name)
    if (kind) return kind
  }
  // Shapes and signs are at home before a plain backdrop.
  return home.startsWith('studio') ? undefined : (groundKindOfHome[home.split(' ')[0]!] ?? 'household')
}

/** What a small thing without a place stands on: one of the grounds that suit its kind, by its noun and the seed. */
export function chooseGround(
  hero: SceneSubject,
  home: string,
  seed: number,
): { name: string; variant: string } | undefined {
  const kind = kindOf(hero, home)
  if (kind === undefined) return undefined
  const suiting = grounds.filter(({ suits }) => suits.includes(kind))
  const random = createRandom(seed, `ground of ${hero.noun}`)
  // The variant stays with the scene when a later turn exchanges the thing.
  return { name: random.pick(suiting).name, variant: `variant ${random.integer(1, 99)}` }
}

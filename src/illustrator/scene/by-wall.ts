import type { Meaning } from '../language/meaning.ts'
import { isAnimate } from '../language/things.ts'
import type { Layout } from './layout-state.ts'
import type { PlacedBlock } from './rows.ts'
import type { SceneSetting, SceneSubject } from './scene.ts'

const leans = ({ attributes }: SceneSubject): boolean =>
  attributes.words.some((word) => /^(?:leaning|leaned|propped|parked)$/.test(word))

/** Who names a wall that something is against means the wall, not the street it is in. */
export function beforeWall(setting: SceneSetting, { text }: Meaning): SceneSetting {
  const isWall = setting.features.some((feature) => /^(?:[\w-]+ )?wall$/.test(feature)) && /\bagainst\b/i.test(text)
  return isWall && setting.kind === 'street' && !setting.assumed ? { ...setting, kind: 'wall' } : setting
}

/** What leans against a wall stands at its foot. */
export function keepByWall(placed: readonly PlacedBlock[], { scene, horizon, frame }: Layout): PlacedBlock[] {
  if (scene.setting.kind !== 'wall') return [...placed]
  return placed.map((one) =>
    leans(one.block.root)
      ? { ...one, baseline: Math.min(one.baseline, horizon + 0.2 * (frame.height - horizon)) }
      : one,
  )
}

/** What is upright and thin leans to a side as well, in radians. */
export function leanOf(subject: SceneSubject, box: { width: number; height: number }, scene: Layout['scene']): number {
  const isThin = box.width < 0.6 * box.height
  return scene.setting.kind === 'wall' && leans(subject) && isThin && !isAnimate(subject) ? 0.13 : 0
}

import { type BackdropKind, type Ground, grounds, type SurfaceKind } from '../../scene/grounds.data.ts'
import { darken, mix } from '../color.ts'
import type { Stage } from '../stage.ts'

export interface GroundLook {
  surface: SurfaceKind
  backdrop: BackdropKind
  surfaceColor: string
  backdropColor: string
}

const surfaceWords: readonly (readonly [RegExp, SurfaceKind, color?: string])[] = [
  [/black marble|dark marble/, 'marble', '#34373c'],
  [/green marble/, 'marble', '#41594c'],
  [/pink marble/, 'marble', '#e6cfc8'],
  [/marble|granite|quartz/, 'marble'],
  [/slate/, 'slate'],
  [/terrazzo/, 'terrazzo'],
  [/concrete|cement|stone/, 'concrete'],
  [/gingham|checker|checked|plaid|picnic/, 'gingham'],
  [/velvet/, 'velvet'],
  [/silk|satin/, 'velvet', '#e3d3c4'],
  [/linen|cloth|fabric|burlap|napkin/, 'linen'],
  [/glass|glossy|reflective|mirror|metal|steel/, 'gloss'],
  [/rustic|weathered|plank|barn|old/, 'planks'],
  [/white wood/, 'planks', '#e9e4da'],
  [/garden|patio|outdoor|slat/, 'slats'],
  [/wood|oak|walnut|pine|desk|table|board|counter|bench/, 'boards'],
]

const backdropWords: readonly (readonly [RegExp, BackdropKind])[] = [
  [/window/, 'window'],
  [/kitchen|dining/, 'kitchen'],
  [/garden|patio|outdoor|picnic|balcony|terrace/, 'garden'],
  [/cafe|café|coffee shop|restaurant|bakery/, 'cafe'],
  [/\bbar\b|pub|night|neon/, 'lights'],
  [/workshop|workbench|garage/, 'workshop'],
  [/office|library|study|desk/, 'shelves'],
  [/nursery|playroom/, 'nursery'],
  [/dark|black|moody/, 'dark'],
]

/** Surface and backdrop that the features name; what they leave open is as a ground of that surface has it, by seed. */
export function groundOf(stage: Stage): GroundLook {
  const { features, colors } = stage.scene.setting
  const random = stage.random('ground')
  const named = features.join(' ')
  const whole = grounds.find(({ name }) => features.includes(name))
  if (whole) {
    const look = lookOf(whole, random.pick(whole.colors))
    return colors[0]
      ? { ...look, surfaceColor: colors[0], backdropColor: mix(look.backdropColor, colors[0], 0.5) }
      : look
  }
  const [, surface, own] = surfaceWords.find(([words]) => words.test(named)) ?? [undefined, 'boards' as const]
  const backdrop = backdropWords.find(([words]) => words.test(named))?.[1]
  const suiting = grounds.filter(
    (one) => one.surface === surface && (backdrop ? one.backdrop === backdrop : !/cafe|nursery/.test(one.backdrop)),
  )
  const like: Ground = random.pick(suiting.length > 0 ? suiting : grounds.filter((one) => one.surface === surface))
  const look = lookOf(like, random.pick(like.colors))
  const behind = backdrop && grounds.find((one) => one.backdrop === backdrop)
  const color = colors[0] ?? own
  return {
    ...look,
    ...(behind && behind.backdrop !== like.backdrop
      ? { backdrop: behind.backdrop, backdropColor: random.pick(behind.colors)[1] }
      : {}),
    ...(color === undefined ? {} : { surfaceColor: color }),
    ...(color !== undefined && look.backdrop === 'dark' ? { backdropColor: darken(color, 0.6) } : {}),
  }
}

const lookOf = (ground: Ground, [surfaceColor, backdropColor]: readonly [string, string]): GroundLook => ({
  surface: ground.surface,
  backdrop: ground.backdrop,
  surfaceColor,
  backdropColor,
})

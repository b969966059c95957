import { darken, lighten, mix, saturate } from './color.ts'
import { treeLeafColor } from './palette.ts'
import type { Context, Stage } from './stage.ts'
import { paintBroadleaf, treeColors } from './trees.ts'

/** A row of broadleaf trees; `edges` keeps the middle open. */
export function paintGrove(
  context: Context,
  stage: Stage,
  options: { count: number; y: number; height: number; near: number; edges?: boolean },
): void {
  const { width, unit, light, season } = stage
  const random = stage.random(`grove${options.near}`)
  const colors = treeColors(stage, options.near)
  const count = Math.max(options.edges ? 4 : 6, Math.round((options.count * width) / (unit * 178)))
  for (let index = 0; index < count; index++) {
    const share = (index + random.between(0.2, 0.8)) / count
    if (options.edges && Math.abs(share - 0.5) < 0.27) continue
    const own = treeLeafColor(stage, stage.random(`leaf${options.near}/${index}`))
    const leaf =
      season === 'winter'
        ? mix(colors.dark, '#e6edf4', 0.4)
        : saturate(mix(colors.dark, own, (0.86 - light.strength * 0.06) * random.between(0.8, 1.1)), 1.06)
    paintBroadleaf(
      context,
      stage,
      `grove${options.near}/${index}`,
      {
        x: share * width,
        y: options.y + unit * random.between(0, 2),
        height: options.height * random.between(0.75, 1.15),
      },
      {
        crown: leaf,
        lit: mix(lighten(leaf, 0.12), light.key, 0.3 * light.strength),
        trunk: darken(mix(colors.dark, '#5a4232', 0.4), 0.12),
      },
    )
  }
}

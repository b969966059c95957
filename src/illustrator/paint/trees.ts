import { alpha, lighten, mix } from './color.ts'
import type { Random } from './random.ts'
import type { Context, Stage } from './stage.ts'
import { type Crest, crestAt } from './terrain.ts'

export interface TreePlace {
  x: number
  /** y of its foot. */
  y: number
  height: number
}

/** Adds a conifer's silhouette to the current path. `side` 0 is the whole tree; -1 or 1 only that half. */
function traceConifer(context: Context, tree: TreePlace, random: Random, side: -1 | 0 | 1): void {
  const { x, y, height } = tree
  const tiers = Math.max(4, Math.min(11, Math.round(5 + random.next() * 5)))
  const spread = height * random.between(0.15, 0.21)
  const lean = height * random.between(-0.012, 0.012)
  const outline = (direction: -1 | 1): [number, number][] => {
    const points: [number, number][] = []
    for (let tier = 0; tier < tiers; tier++) {
      const share = (tier + 1) / tiers
      const reach = spread * (0.14 + 0.86 * share ** 0.85) * random.between(0.78, 1.12)
      const level = y - height * (1 - share * 0.93)
      const centre = x + lean * (1 - share)
      points.push([centre + direction * reach, level + height * random.between(-0.004, 0.014)])
      points.push([centre + direction * reach * random.between(0.38, 0.52), level - height * 0.012])
    }
    return points
  }
  const left = outline(-1)
  const right = outline(1)
  context.moveTo(x + lean, y - height)
  if (side >= 0) for (const [px, py] of right) context.lineTo(px, py)
  else context.lineTo(x, y - height * 0.07)
  context.lineTo(x + spread * 0.09, y - height * 0.07)
  context.lineTo(x + spread * 0.12, y + height * 0.01)
  context.lineTo(x - spread * 0.12, y + height * 0.01)
  context.lineTo(x - spread * 0.09, y - height * 0.07)
  if (side <= 0) for (const [px, py] of left.reverse()) context.lineTo(px, py)
  context.closePath()
}

/** Conifers in one colour, each with its light side. Far ones may share one call: they are drawn as two paths. */
export function paintConifers(
  context: Context,
  stage: Stage,
  name: string,
  trees: readonly TreePlace[],
  colors: { dark: string; lit: string },
  foot = colors.dark,
): void {
  if (trees.length === 0) return
  const random = stage.random(name)
  const seeds = trees.map(() => Math.floor(random.next() * 1e9))
  const top = Math.min(...trees.map((tree) => tree.y - tree.height))
  const bottom = Math.max(...trees.map((tree) => tree.y))
  const gradient = context.createLinearGradient(0, top, 0, bottom)
  gradient.addColorStop(0, colors.dark)
  gradient.addColorStop(1, foot)
  context.fillStyle = gradient
  context.beginPath()
  trees.forEach((tree, index) => {
    traceConifer(context, tree, stage.random(`${name}${seeds[index]}`), 0)
  })
  context.fill()
  const side = stage.light.from.x < 0 ? -1 : 1
  context.fillStyle = colors.lit
  context.beginPath()
  trees.forEach((tree, index) => {
    traceConiferLight(context, tree, stage.random(`${name}${seeds[index]}`), side)
  })
  context.fill()
}

/** Slivers of light on the outer edge of each tier; the same draws as the silhouette, so that they fit it. */
function traceConiferLight(context: Context, tree: TreePlace, random: Random, side: -1 | 1): void {
  const { x, y, height } = tree
  const tiers = Math.max(4, Math.min(11, Math.round(5 + random.next() * 5)))
  const spread = height * random.between(0.15, 0.21)
  const lean = height * random.between(-0.012, 0.012)
  for (const direction of [-1, 1] as const) {
    for (let tier = 0; tier < tiers; tier++) {
      const share = (tier + 1) / tiers
      const reach = spread * (0.14 + 0.86 * share ** 0.85) * random.between(0.78, 1.12)
      const level = y - height * (1 - share * 0.93)
      const centre = x + lean * (1 - share)
      const droop = height * random.between(-0.004, 0.014)
      const inner = random.between(0.38, 0.52)
      if (direction !== side) continue
      const previous = y - height * (1 - (tier / tiers) * 0.93)
      const high = previous + (level - previous) * 0.1
      context.moveTo(centre + direction * reach * 0.16, high)
      context.lineTo(centre + direction * reach, level + droop)
      context.lineTo(centre + direction * reach * inner * 1.1, level - height * 0.016)
      context.closePath()
    }
  }
}

/** Places conifers along a crest: `spacing` and `height` in pixels, both varied. */
export function placeAlong(
  stage: Stage,
  name: string,
  crest: Crest,
  options: { spacing: number; height: number; from?: number; to?: number; sink?: number; gaps?: number },
): TreePlace[] {
  const random = stage.random(name)
  const { spacing, height, from = 0, to = stage.width, sink = 0.06, gaps = 0 } = options
  const trees: TreePlace[] = []
  let clump = 1
  for (let x = from - spacing; x < to + spacing; x += spacing * random.between(0.45, 1.5)) {
    clump = Math.min(1.35, Math.max(0.5, clump + random.between(-0.28, 0.28)))
    if (random.chance(gaps)) continue
    const size = height * clump * random.between(0.7, 1.2)
    trees.push({ x, y: crestAt(crest, x) + size * sink, height: size })
  }
  return trees
}

/** A broadleaf tree: trunk, and a crown of lobes with a light and a dark side. */
export function paintBroadleaf(
  context: Context,
  stage: Stage,
  name: string,
  tree: TreePlace,
  colors: { crown: string; lit: string; trunk: string },
): void {
  const random = stage.random(name)
  const { x, y, height } = tree
  const side = stage.light.from.x < 0 ? -1 : 1
  const radius = height * 0.3
  const centreY = y - height * 0.66
  context.fillStyle = colors.trunk
  context.beginPath()
  context.moveTo(x - height * 0.035, y)
  context.quadraticCurveTo(x - height * 0.012, y - height * 0.22, x - height * 0.02, y - height * 0.55)
  context.lineTo(x + height * 0.02, y - height * 0.55)
  context.quadraticCurveTo(x + height * 0.012, y - height * 0.22, x + height * 0.04, y)
  context.fill()
  const lobes = Array.from({ length: 12 }, (_, index) => {
    const angle = (index / 12) * Math.PI * 2 + random.between(-0.2, 0.2)
    const reach = radius * random.between(0.5, 0.78)
    return {
      x: x + Math.cos(angle) * reach * 1.05,
      y: centreY + Math.sin(angle) * reach * 0.95,
      radius: radius * random.between(0.36, 0.52),
    }
  })
  lobes.push({ x, y: centreY, radius: radius * 0.75 })
  const crown = (dx: number, dy: number, size: number): void => {
    context.beginPath()
    for (const lobe of lobes) {
      context.moveTo(lobe.x + dx + lobe.radius * size, lobe.y + dy)
      context.arc(lobe.x + dx, lobe.y + dy, lobe.radius * size, 0, Math.PI * 2)
    }
    context.fill()
  }
  context.fillStyle = colors.crown
  crown(0, 0, 1)
  context.fillStyle = mix(colors.crown, colors.lit, 0.45)
  crown(side * radius * 0.1, -radius * 0.12, 0.82)
  context.fillStyle = alpha(colors.lit, 0.85)
  for (const lobe of lobes) {
    if ((lobe.x - x) * side + (centreY - lobe.y) < radius * 0.05) continue
    context.beginPath()
    context.arc(lobe.x + side * radius * 0.12, lobe.y - radius * 0.14, lobe.radius * 0.58, 0, Math.PI * 2)
    context.fill()
  }
}

/** Colours of trees at a distance: 0 far .. 1 near. */
export function treeColors(stage: Stage, nearness: number): { dark: string; lit: string } {
  const { palette, light } = stage
  const dark =
    nearness < 0.5
      ? mix(palette.far, palette.middle, nearness * 2)
      : mix(palette.middle, palette.near, nearness * 2 - 1)
  const strong = light.strength * (light.time === 'night' ? 0.3 : 0.42)
  return { dark, lit: mix(lighten(dark, 0.06), light.key, strong * (0.5 + 0.4 * nearness)) }
}

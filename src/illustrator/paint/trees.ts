import { DOMMatrix, Path2D } from '@napi-rs/canvas'
import { alpha, darken, lighten, mix } from './color.ts'
import type { Random } from './random.ts'
import type { Context, Stage } from './stage.ts'
import { type Crest, crestAt } from './terrain.ts'

export interface TreePlace {
  x: number
  /** y of its foot. */
  y: number
  height: number
}

/** The branches of one conifer, top to bottom: where each tip and the notch under it lie. */
interface Branch {
  /** -1 left, 1 right. */
  direction: -1 | 1
  tipX: number
  tipY: number
  notchX: number
  notchY: number
}

function growConifer(tree: TreePlace, random: Random, detail: number): { apex: [number, number]; branches: Branch[] } {
  const { x, y, height } = tree
  const tiers = Math.round(detail * random.between(0.85, 1.2))
  const spread = height * random.between(0.135, 0.19)
  const lean = height * random.between(-0.014, 0.014)
  const branches: Branch[] = []
  for (const direction of [1, -1] as const) {
    for (let tier = 0; tier < tiers; tier++) {
      const share = (tier + 1) / tiers
      const reach = spread * (0.1 + 0.9 * share ** 0.9) * random.between(0.74, 1.14)
      const level = y - height * (1 - share * 0.94)
      const centre = x + lean * (1 - share)
      branches.push({
        direction,
        tipX: centre + direction * reach,
        tipY: level + height * random.between(0, 0.022),
        notchX: centre + direction * reach * random.between(0.4, 0.56),
        notchY: level - height * 0.006,
      })
    }
  }
  return { apex: [x + lean, y - height], branches }
}

/** Conifers in one colour, darker at the foot, each with a rim of light on the side the light comes from. */
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
  const tallest = Math.max(...trees.map((tree) => tree.height))
  const detail = Math.max(4, Math.min(17, Math.round(3.4 + (tallest / stage.unit) * 0.4)))
  // A rim too thin to be seen is not worth its strokes.
  const rimmed = tallest >= stage.unit * 3.4
  const side = stage.light.from.x < 0 ? -1 : 1
  const kinds = growKinds(random, Math.min(trees.length, trees.length > 24 ? 9 : 14), detail, side)
  const silhouettes = new Path2D()
  const rims = new Path2D()
  for (const { x, y, height } of trees) {
    const kind = random.pick(kinds)
    const place = new DOMMatrix([height, 0, 0, height, x, y])
    silhouettes.addPath(kind.silhouette, place)
    if (rimmed) rims.addPath(kind.rim, place)
  }
  const top = Math.min(...trees.map((tree) => tree.y - tree.height))
  const bottom = Math.max(...trees.map((tree) => tree.y))
  const gradient = context.createLinearGradient(0, top, 0, bottom)
  gradient.addColorStop(0, colors.dark)
  gradient.addColorStop(1, foot)
  context.fillStyle = gradient
  context.fill(silhouettes)
  if (!rimmed) return
  context.fillStyle = stage.season === 'winter' ? mix(colors.lit, lighten(stage.light.ambient, 0.5), 0.7) : colors.lit
  context.fill(rims)
}

/** A few trees one high with their foot at the origin, to be stamped: one call into Skia a tree instead of fifty. */
function growKinds(random: Random, count: number, detail: number, side: -1 | 1): { silhouette: Path2D; rim: Path2D }[] {
  const one: TreePlace = { x: 0, y: 0, height: 1 }
  return Array.from({ length: count }, () => {
    const { apex, branches } = growConifer(one, random, detail)
    const silhouette = new Path2D()
    traceConifer(silhouette, one, apex, branches, detail > 7)
    const rim = new Path2D()
    traceRim(rim, one, branches, side)
    return { silhouette, rim }
  })
}

function traceConifer(
  path: Path2D,
  tree: TreePlace,
  apex: [number, number],
  branches: readonly Branch[],
  curved: boolean,
): void {
  const { x, y, height } = tree
  const trunk = height * 0.014
  const half = branches.length / 2
  path.moveTo(...apex)
  let [fromX, fromY] = apex
  for (let index = 0; index < half; index++) {
    const { tipX, tipY, notchX, notchY } = branches[index]!
    if (curved) path.quadraticCurveTo(fromX + (tipX - fromX) * 0.3, fromY + (tipY - fromY) * 0.78, tipX, tipY)
    else path.lineTo(tipX, tipY)
    path.lineTo(notchX, notchY)
    fromX = notchX
    fromY = notchY
  }
  path.lineTo(x + trunk, y - height * 0.05)
  path.lineTo(x + trunk * 1.5, y + height * 0.012)
  path.lineTo(x - trunk * 1.5, y + height * 0.012)
  path.lineTo(x - trunk, y - height * 0.05)
  for (let index = branches.length - 1; index >= half; index--) {
    const { tipX, tipY, notchX, notchY } = branches[index]!
    const above = index > half ? branches[index - 1]! : { notchX: apex[0], notchY: apex[1] }
    path.lineTo(notchX, notchY)
    path.lineTo(tipX, tipY)
    if (curved) {
      const bendX = above.notchX + (tipX - above.notchX) * 0.3
      const bendY = above.notchY + (tipY - above.notchY) * 0.78
      path.quadraticCurveTo(bendX, bendY, above.notchX, above.notchY)
    } else path.lineTo(above.notchX, above.notchY)
  }
  path.closePath()
}

/** A thin blade of light along the upper edge of each branch on one side. */
function traceRim(path: Path2D, tree: TreePlace, branches: readonly Branch[], side: -1 | 1): void {
  let fromX = tree.x
  let fromY = tree.y - tree.height
  const own = branches.filter((branch) => branch.direction === side)
  own.forEach((branch, index) => {
    const { tipX, tipY } = branch
    const startX = fromX + (tipX - fromX) * 0.12
    const startY = fromY + (tipY - fromY) * 0.3
    const bendX = fromX + (tipX - fromX) * 0.3
    const bendY = fromY + (tipY - fromY) * 0.78
    const thick = Math.abs(tipX - fromX) * (0.2 + 0.1 * ((index * 7) % 3))
    path.moveTo(startX, startY)
    path.quadraticCurveTo(bendX, bendY, tipX, tipY)
    path.quadraticCurveTo(bendX - side * thick, bendY + thick * 0.2, startX, startY)
    fromX = branch.notchX
    fromY = branch.notchY
  })
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
    clump = Math.min(1.45, Math.max(0.42, clump + random.between(-0.34, 0.34)))
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
  // Kinds of trees: spreading, round, and slender ones.
  const kind = random.pick([
    { radius: 0.34, wide: 1.1, tall: 0.92 },
    { radius: 0.34, wide: 1.1, tall: 0.92 },
    { radius: 0.32, wide: 1.36, tall: 0.78 },
    { radius: 0.3, wide: 0.66, tall: 1.3 },
  ] as const)
  const radius = height * kind.radius * random.between(0.92, 1.08)
  const centreY = y - height * 0.6
  const wide = kind.wide * random.between(0.9, 1.1)
  const away = -stage.light.from.x * height * 0.12
  context.fillStyle = alpha(darken(stage.light.shadow, 0.4), 0.12 + 0.14 * stage.light.strength)
  context.beginPath()
  context.ellipse(x + away, y, height * 0.36, height * 0.035, 0, 0, Math.PI * 2)
  context.fill()
  context.fillStyle = colors.trunk
  context.beginPath()
  context.moveTo(x - height * 0.035, y)
  context.quadraticCurveTo(x - height * 0.012, y - height * 0.22, x - height * 0.02, y - height * 0.55)
  context.lineTo(x + height * 0.02, y - height * 0.55)
  context.quadraticCurveTo(x + height * 0.012, y - height * 0.22, x + height * 0.04, y)
  context.fill()
  const lobes = Array.from({ length: 15 }, (_, index) => {
    const angle = (index / 15) * Math.PI * 2 + random.between(-0.2, 0.2)
    const reach = radius * random.between(0.5, 0.84)
    return {
      x: x + Math.cos(angle) * reach * wide,
      y: centreY + Math.sin(angle) * reach * kind.tall,
      radius: radius * random.between(0.26, 0.46),
    }
  })
  lobes.push({ x, y: centreY, radius: radius * 0.8 })
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
  context.beginPath()
  for (const lobe of lobes) {
    if ((lobe.x - x) * side + (centreY - lobe.y) < radius * 0.05) continue
    const [middleX, middleY, size] = [lobe.x + side * radius * 0.12, lobe.y - radius * 0.14, lobe.radius * 0.58]
    context.moveTo(middleX + size, middleY)
    context.arc(middleX, middleY, size, 0, Math.PI * 2)
  }
  context.fill()
}

/** Colours of trees at a distance: 0 far .. 1 near. */
export function treeColors(stage: Stage, nearness: number): { dark: string; lit: string } {
  const { palette, light } = stage
  const dark =
    nearness < 0.5
      ? mix(palette.far, palette.middle, nearness * 2)
      : mix(palette.middle, palette.near, nearness * 2 - 1)
  const strong = Math.min(0.62, light.strength * (light.time === 'day' ? 0.42 : 0.72))
  return { dark, lit: mix(lighten(dark, 0.06), light.key, strong * (0.55 + 0.45 * nearness)) }
}

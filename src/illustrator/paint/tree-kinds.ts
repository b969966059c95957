import { alpha, darken, lighten, mix, saturate } from './color.ts'
import { treeLeafColor } from './palette.ts'
import type { Random } from './random.ts'
import type { Context, Stage } from './stage.ts'
import { paintBroadleaf, type TreePlace, treeColors } from './trees.ts'

/** What grows in a stretch of open land: one kind gives it its character. */
export type TreeKind = 'oak' | 'poplar' | 'birch' | 'willow' | 'orchard'

export const treeKinds: readonly TreeKind[] = ['oak', 'oak', 'poplar', 'birch', 'willow', 'orchard']

interface TreeColors {
  crown: string
  lit: string
  trunk: string
}

/** A tree of this kind in the season's dress: leaves, blossom, turned leaves, or bare and laid with snow. */
export function paintTree(
  context: Context,
  stage: Stage,
  name: string,
  tree: TreePlace,
  kind: TreeKind,
  near: number,
  bare = stage.season === 'winter',
): void {
  const random = stage.random(`${name} tree`)
  const colors = colorsOf(stage, name, random, near)
  if (bare) paintBareTree(context, stage, random, tree, kind, colors.trunk)
  else if (kind === 'poplar') paintPoplar(context, stage, random, tree, colors)
  else if (kind === 'birch') paintBirch(context, stage, random, tree, colors)
  else if (kind === 'willow') paintWillow(context, stage, random, tree, colors)
  else paintBroadleaf(context, stage, name, kind === 'orchard' ? { ...tree, height: tree.height * 0.72 } : tree, colors)
}

function colorsOf(stage: Stage, name: string, random: Random, near: number): TreeColors {
  const { light, palette } = stage
  const { dark } = treeColors(stage, near)
  const own = treeLeafColor(stage, stage.random(`${name} leaf`))
  const crown = mix(
    saturate(mix(dark, own, (0.92 - (1 - near) * 0.3) * random.between(0.88, 1.06)), 1.1),
    palette.haze,
    0.22 * (1 - near),
  )
  return {
    crown,
    lit: mix(lighten(crown, 0.14), light.key, 0.34 * light.strength),
    trunk: darken(mix(dark, '#5a4232', 0.45), 0.1),
  }
}

function paintTrunk(context: Context, tree: TreePlace, color: string, thick: number, high: number): void {
  const { x, y, height } = tree
  context.fillStyle = color
  context.beginPath()
  context.moveTo(x - height * thick * 1.6, y)
  context.quadraticCurveTo(x - height * thick * 0.7, y - height * 0.1, x - height * thick * 0.6, y - height * high)
  context.lineTo(x + height * thick * 0.6, y - height * high)
  context.quadraticCurveTo(x + height * thick * 0.7, y - height * 0.1, x + height * thick * 1.6, y)
  context.fill()
}

function paintFootShade(context: Context, stage: Stage, { x, y, height }: TreePlace, reach: number): void {
  context.fillStyle = alpha(darken(stage.light.shadow, 0.4), 0.12 + 0.14 * stage.light.strength)
  context.beginPath()
  context.ellipse(x - stage.light.from.x * height * 0.1, y, height * reach, height * 0.03, 0, 0, 7)
  context.fill()
}

/** Lobes of leaves with a light side. */
function paintLobes(
  context: Context,
  stage: Stage,
  colors: TreeColors,
  lobes: readonly { x: number; y: number; radius: number }[],
): void {
  const side = stage.light.from.x < 0 ? -1 : 1
  for (const [paint, shift, size] of [
    [colors.crown, 0, 1],
    [mix(colors.crown, colors.lit, 0.5), 0.22, 0.74],
    [colors.lit, 0.4, 0.42],
  ] as const) {
    context.fillStyle = paint
    context.beginPath()
    for (const { x, y, radius } of lobes) {
      const cx = x + side * radius * shift
      const cy = y - radius * shift
      context.moveTo(cx + radius * size, cy)
      context.ellipse(cx, cy, radius * size, radius * size * 0.9, 0, 0, 7)
    }
    context.fill()
  }
}

function paintPoplar(context: Context, stage: Stage, random: Random, tree: TreePlace, colors: TreeColors): void {
  const { x, y } = tree
  const height = tree.height * 1.3
  paintFootShade(context, stage, tree, 0.14)
  paintTrunk(context, tree, colors.trunk, 0.018, 0.3)
  const lobes = Array.from({ length: 15 }, (_, index) => {
    const share = (index + 0.5) / 15
    const half = height * 0.105 * Math.sin(Math.PI * (0.16 + 0.84 * share)) ** 0.7
    return {
      x: x + random.between(-0.3, 0.3) * half,
      y: y - height * (0.16 + 0.8 * share),
      radius: Math.max(height * 0.03, half * random.between(0.8, 1.05)),
    }
  })
  paintLobes(context, stage, colors, lobes)
}

function paintBirch(context: Context, stage: Stage, random: Random, tree: TreePlace, colors: TreeColors): void {
  const { x, y, height } = tree
  paintFootShade(context, stage, tree, 0.2)
  const bark = mix(lighten(stage.light.ambient, 0.5), stage.light.key, 0.3)
  const white = mix(bark, stage.palette.near, stage.light.time === 'night' ? 0.6 : 0.12)
  paintTrunk(context, tree, white, 0.014, 0.82)
  context.fillStyle = alpha(darken(stage.palette.near, 0.5), 0.75)
  for (let mark = 0; mark < 9; mark++)
    context.fillRect(
      x + height * random.between(-0.014, 0.002),
      y - height * random.between(0.04, 0.7),
      height * 0.013,
      height * 0.008,
    )
  const fresh = { ...colors, crown: lighten(colors.crown, 0.05) }
  const lobes = Array.from({ length: 22 }, (_, index) => {
    const share = (index + 0.5) / 22
    const half = height * 0.15 * Math.sin(Math.PI * (0.12 + 0.82 * share)) ** 0.8
    return {
      x: x + random.between(-0.95, 0.95) * half,
      y: y - height * (0.34 + 0.64 * share),
      radius: height * random.between(0.06, 0.1),
    }
  })
  paintLobes(context, stage, fresh, lobes)
}

function paintWillow(context: Context, stage: Stage, random: Random, tree: TreePlace, colors: TreeColors): void {
  const { x, y, height } = tree
  const side = stage.light.from.x < 0 ? -1 : 1
  paintFootShade(context, stage, tree, 0.4)
  paintTrunk(context, tree, colors.trunk, 0.034, 0.6)
  const strand = (from: number, reach: number, drop: number, thick: number): void => {
    const top = y - height * 0.9 + Math.abs(from) * height * 0.12
    const start = x + from * height * 0.3
    const end = x + reach * height
    context.moveTo(start - thick, top)
    context.bezierCurveTo(start, top - height * 0.06, end, top, end + thick * 0.3, top + drop)
    context.bezierCurveTo(end - thick * 1.4, top + drop * 0.5, start - thick, top + height * 0.2, start - thick, top)
  }
  const lobes = Array.from({ length: 11 }, (_, index) => ({
    x: x + (index / 10 - 0.5) * height * 0.62,
    y: y - height * (0.7 + 0.16 * Math.sin((Math.PI * index) / 10)),
    radius: height * random.between(0.1, 0.14),
  }))
  context.fillStyle = colors.crown
  context.beginPath()
  for (let index = 0; index < 26; index++) {
    const share = (index + 0.5) / 26 - 0.5
    strand(
      share,
      share * random.between(0.86, 1.02),
      height * random.between(0.5, 0.78),
      height * random.between(0.03, 0.055),
    )
  }
  context.fill()
  paintLobes(context, stage, colors, lobes)
  context.fillStyle = alpha(colors.lit, 0.75)
  context.beginPath()
  for (let index = 0; index < 15; index++) {
    const share = (index + 0.5) / 15 - 0.5
    if (share * side < -0.16) continue
    strand(share, share * 0.95, height * random.between(0.3, 0.62), height * 0.014)
  }
  context.fill()
}

/** Boughs without leaves, in winter with snow along their upper side. */
function paintBareTree(
  context: Context,
  stage: Stage,
  random: Random,
  tree: TreePlace,
  kind: TreeKind,
  trunk: string,
): void {
  const slender = kind === 'poplar' || kind === 'birch'
  const boughs: { from: [number, number]; to: [number, number]; thick: number }[] = []
  const grow = (x: number, y: number, angle: number, long: number, depth: number): void => {
    const toX = x + Math.cos(angle) * long
    const toY = y + Math.sin(angle) * long
    boughs.push({ from: [x, y], to: [toX, toY], thick: tree.height * 0.0065 * (depth + 0.5) })
    if (depth === 0) return
    const spread = slender ? 0.36 : 0.56
    for (const turn of [-1, 1]) {
      const next = angle + turn * spread * random.between(0.5, 1.3)
      grow(toX, toY, next, long * random.between(0.66, 0.84), depth - 1)
    }
    if (depth > 2) grow(toX, toY, angle + random.between(-0.2, 0.2), long * 0.8, depth - 2)
  }
  const detail = tree.height > stage.unit * 9 ? 5 : 3
  grow(tree.x, tree.y, -Math.PI / 2, tree.height * (slender ? 0.26 : 0.24), detail)
  paintFootShade(context, stage, tree, 0.2)
  const snowy = stage.season === 'winter' || stage.light.weather === 'snow'
  const snow = mix(lighten(stage.light.ambient, 0.65), '#ffffff', stage.light.time === 'night' ? 0.1 : 0.5)
  for (const [paint, lift, share] of [
    [trunk, 0, 1],
    [snowy ? snow : lighten(trunk, 0.12), 0.4, 0.5],
  ] as const) {
    context.fillStyle = paint
    context.beginPath()
    for (const { from, to, thick } of boughs) {
      const along = Math.atan2(to[1] - from[1], to[0] - from[0])
      // Snow lies only on what is not upright.
      if (share < 1 && Math.abs(Math.cos(along)) < 0.3) continue
      const nx = -Math.sin(along) * thick * share
      const ny = Math.cos(along) * thick * share
      const up = -thick * lift
      context.moveTo(from[0] + nx, from[1] + ny + up)
      context.lineTo(to[0] + nx * 0.7, to[1] + ny * 0.7 + up)
      context.lineTo(to[0] - nx * 0.7, to[1] - ny * 0.7 + up)
      context.lineTo(from[0] - nx, from[1] - ny + up)
      context.closePath()
    }
    context.fill('nonzero')
  }
}

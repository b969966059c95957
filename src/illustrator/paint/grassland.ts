import { alpha, darken, lighten, mix } from './color.ts'
import { paintFallenLeaves } from './fallen-leaves.ts'
import { paintFlowers, paintGrass } from './ground-cover.ts'
import { treeLeafColor } from './palette.ts'
import type { Context, Stage } from './stage.ts'
import { createHills, createLandPath, paintLand, paintMist, paintWisps, topOf } from './terrain.ts'
import { paintBroadleaf, paintConifers, placeAlong, treeColors } from './trees.ts'

/** Blue hills behind everything. */
export function paintFarHills(context: Context, stage: Stage): void {
  const { palette, horizon, unit } = stage
  for (let layer = 0; layer < 3; layer++) {
    const color = mix(
      mix(palette.skyHorizon, palette.haze, 0.4),
      mix(palette.far, palette.middle, layer * 0.25),
      0.45 + layer * 0.25,
    )
    const crest = createHills(stage, `far hill${layer}`, {
      base: horizon - unit * (7 - layer * 2.6),
      swing: unit * (5.5 - layer),
      wavelength: unit * (60 - layer * 8),
      jagged: layer === 0 ? 0.35 : 0.08,
    })
    paintLand(context, crest, horizon + unit * 3, color, mix(color, palette.haze, 0.6))
    paintWisps(context, stage, `hill mist${layer}`, { y: horizon - unit * (2 - layer), thick: unit * 3, opacity: 0.35 })
  }
}

/** Grass in folds from the hills to the viewer, with trees on the far ones. `trees` scales how many; 0 is dry open land, without flowers too. */
export function paintRollingGround(context: Context, stage: Stage, options: { trees: number; color?: string }): void {
  const { horizon, height, width, unit, palette, light, season } = stage
  const room = height - horizon
  const ground = options.color ?? palette.ground
  paintMist(context, stage, { y: horizon, above: unit * 7, below: unit * 4, color: palette.haze, opacity: 0.45 })
  const folds = 5
  for (let fold = 0; fold < folds; fold++) {
    const near = fold / (folds - 1)
    const crest = createHills(stage, `fold${fold}`, {
      base: horizon + room * (0.015 + near ** 1.55 * 0.6),
      swing: room * (0.05 + near * 0.06),
      wavelength: unit * (52 + fold * 22),
    })
    const color = mix(mix(ground, palette.haze, 0.42 * (1 - near) ** 1.4), palette.near, near * 0.2)
    const lit = mix(lighten(color, 0.07), light.key, (light.time === 'day' ? 0.15 : 0.34) * light.strength)
    if (fold < 3 && options.trees > 0) paintTreesOn(context, stage, fold, crest, options.trees)
    const fall = Math.min(height, topOf(crest) + room * (0.3 + near * 0.5))
    const deep = mix(color, palette.near, 0.2 + near * 0.2)
    context.fillStyle = deep
    context.fill(createLandPath(crest, height))
    const shine = context.createLinearGradient(0, topOf(crest), 0, fall)
    shine.addColorStop(0, lit)
    shine.addColorStop(0.25, alpha(lit, 0.7))
    shine.addColorStop(1, alpha(lit, 0))
    context.fillStyle = shine
    context.fill(createLandPath(crest, fall))
    if (fold > 1 && season !== 'winter') {
      const blade = mix(color, palette.near, 0.3)
      paintGrass(context, stage, `tufts${fold}`, {
        crest,
        height: unit * (0.5 + near * 1.2),
        spacing: unit * (0.7 + near * 0.5),
        color: mix(lit, blade, 0.4),
        lit,
      })
    }
  }
  paintTufts(context, stage, ground)
  paintFallenLeaves(context, stage, horizon + room * 0.2)
  if (options.trees > 0 && (season === 'spring' || season === 'summer') && light.time !== 'night') {
    paintFlowers(context, stage, 'meadow flowers', {
      top: horizon + room * 0.22,
      bottom: height,
      count: Math.min(900, Math.round((width / unit) * 2.4)),
      colors: [
        mix(palette.accent, ground, 0.12),
        lighten(mix(palette.accent, ground, 0.2), 0.55),
        mix('#fff6df', ground, 0.16),
      ],
    })
  }
}

function paintTreesOn(
  context: Context,
  stage: Stage,
  fold: number,
  crest: ReturnType<typeof createHills>,
  amount: number,
): void {
  const { unit, season, palette, light } = stage
  const colors = treeColors(stage, 0.42 + fold * 0.16)
  const places = placeAlong(stage, `clump${fold}`, crest, {
    spacing: unit * (3 + fold * 1.6),
    height: unit * (3.4 + fold * 3.4),
    gaps: Math.max(0.2, 0.72 - 0.22 * amount + fold * 0.08),
    sink: 0.05,
  })
  if (season === 'winter' || stage.random('clump kind').chance(0.35)) {
    paintConifers(context, stage, `clump${fold}`, places, colors)
    return
  }
  for (const [index, tree] of places.entries()) {
    const own = treeLeafColor(stage, stage.random(`clump leaf${fold}/${index}`))
    const leaf = mix(mix(colors.dark, own, season === 'summer' ? 0.8 : 0.9), palette.haze, 0.24 - fold * 0.1)
    paintBroadleaf(context, stage, `clump${fold}/${index}`, tree, {
      crown: leaf,
      lit: mix(lighten(leaf, 0.12), light.key, 0.3 * light.strength),
      trunk: darken(colors.dark, 0.15),
    })
  }
}

/** Strokes of lighter and darker grass that follow the ground and grow toward the viewer. */
function paintTufts(context: Context, stage: Stage, ground: string): void {
  const { width, height, horizon, unit, palette, light, season } = stage
  const random = stage.random('tufts')
  const room = height - horizon
  const count = Math.min(700, Math.round((width / unit) * 2.2))
  for (const [color, opacity] of [
    [mix(palette.near, ground, 0.3), 0.34],
    [lighten(mix(ground, light.key, 0.35), 0.12), 0.4],
  ] as const) {
    context.fillStyle = alpha(season === 'winter' ? mix(color, palette.skyMiddle, 0.5) : color, opacity)
    context.beginPath()
    for (let tuft = 0; tuft < count; tuft++) {
      const near = random.next() ** 0.8
      const x = random.next() * width
      const y = horizon + room * (0.3 + 0.72 * near)
      const long = unit * (0.5 + 1.7 * near) * random.between(0.6, 1.3)
      if (season === 'winter') {
        context.moveTo(x - long, y)
        context.quadraticCurveTo(x, y - unit * 0.2, x + long, y)
        context.quadraticCurveTo(x, y + unit * 0.12, x - long, y)
        continue
      }
      for (const bend of [-0.45, -0.05, 0.4]) {
        context.moveTo(x - long * 0.07, y)
        context.quadraticCurveTo(x, y - long * 0.6, x + bend * long, y - long)
        context.quadraticCurveTo(x + long * 0.1, y - long * 0.5, x + long * 0.08, y)
      }
    }
    context.fill()
  }
}

/** Tall grass and a few flowers along the lower edge, close to the eye. */
export function paintFlowerFoot(context: Context, stage: Stage): void {
  const { height, unit, palette, light, season, width } = stage
  if (season === 'winter') return
  const dark = mix(palette.near, palette.ground, 0.22)
  const crest = createHills(stage, 'foot', { base: height + unit * 0.4, swing: unit * 0.8, wavelength: unit * 30 })
  paintGrass(context, stage, 'foot grass', {
    crest,
    height: unit * 4.4,
    spacing: unit * 0.8,
    color: dark,
    lit: mix(dark, light.key, 0.34 * light.strength),
  })
  if (season === 'autumn' || light.time === 'night') return
  const random = stage.random('foot flowers')
  const count = Math.min(40, Math.round(width / (unit * 9)))
  for (let flower = 0; flower < count; flower++) {
    const x = random.next() * width
    const y = height - unit * random.between(1.6, 4.6)
    const size = unit * random.between(0.5, 0.9)
    context.fillStyle = random.chance(0.5) ? palette.accent : mix('#fff3dc', palette.accent, 0.15)
    context.beginPath()
    for (let petal = 0; petal < 5; petal++) {
      const angle = (petal / 5) * Math.PI * 2
      context.moveTo(x, y)
      context.ellipse(
        x + Math.cos(angle) * size * 0.55,
        y + Math.sin(angle) * size * 0.4,
        size * 0.5,
        size * 0.34,
        angle,
        0,
        7,
      )
    }
    context.fill()
    context.fillStyle = mix('#f2b53c', light.shadow, 0.1)
    context.beginPath()
    context.arc(x, y, size * 0.28, 0, 7)
    context.fill()
  }
}

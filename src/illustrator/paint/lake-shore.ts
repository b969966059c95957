import { darken, lighten, mix } from './color.ts'
import { paintGrass, paintRocks } from './ground-cover.ts'
import { createNoise } from './noise.ts'
import type { Context, Stage } from './stage.ts'
import { type Crest, createCrest, crestAt, paintLand } from './terrain.ts'
import { paintConifers, type TreePlace, treeColors } from './trees.ts'

/** What the eye starts from: a wooded bank on one side, an islet in the lake, or pines on both sides. */
export type Foreground = 'slope' | 'islet' | 'gate'

/** The foreground of this picture; the seed chooses. */
export function foregroundOf(stage: Stage): Foreground {
  return stage.random('foreground').pick(['slope', 'islet', 'gate'] as const)
}

/** A wooded islet on the third away from the sun, over its own dark reflection. */
export function paintIslet(context: Context, stage: Stage): void {
  const { width, height, horizon, unit, palette, light } = stage
  const random = stage.random('islet')
  const side = Math.sign(light.from.x) || 1
  const y = horizon + (height - horizon) * random.between(0.2, 0.3)
  const x = width * (0.5 - side * random.between(0.14, 0.22))
  const half = Math.min(unit * random.between(15, 21), width * 0.2)
  const land = mix(palette.middle, palette.near, 0.62)
  const trees: TreePlace[] = []
  for (let tree = 0; tree < 11; tree++) {
    const out = random.between(-0.86, 0.86)
    const size = unit * random.between(8, 19) * (1.05 - Math.abs(out) * 0.75)
    trees.push({ x: x + out * half, y: y - half * 0.05 * (1 - out * out), height: size })
  }
  const colors = treeColors(stage, 0.82)
  const mound = (lift: number): void => {
    context.beginPath()
    context.moveTo(x - half * 1.1, y)
    context.bezierCurveTo(
      x - half * 0.6,
      y - half * 0.16 * lift,
      x + half * 0.5,
      y - half * 0.2 * lift,
      x + half * 1.1,
      y,
    )
    context.bezierCurveTo(x + half * 0.5, y + half * 0.06, x - half * 0.5, y + half * 0.06, x - half * 1.1, y)
    context.fill()
  }
  context.save()
  context.globalAlpha = 0.42
  context.translate(0, y * 1.82)
  context.scale(1, -0.82)
  paintConifers(context, stage, 'islet pines', trees, { dark: land, lit: land })
  context.restore()
  paintConifers(context, stage, 'islet pines', trees, { dark: mix(colors.dark, palette.haze, 0.06), lit: colors.lit })
  context.fillStyle = land
  mound(1)
  context.fillStyle = mix(lighten(land, 0.1), light.key, 0.3 * light.strength)
  context.beginPath()
  context.ellipse(x, y + unit * 0.25, half * 1.12, unit * 0.22, 0, 0, Math.PI * 2)
  context.fill()
}

/** The near bank: higher at the side away from the sun, where the pines stand and frame the picture. */
export function paintShore(context: Context, stage: Stage): void {
  const { width, height, unit, palette, light, horizon } = stage
  const side = Math.sign(light.from.x) || 1
  const noise = createNoise(stage, 'shore')
  const room = height - horizon
  const crowded = stage.scene.subjects.length > 0 && !stage.afloat
  const form = foregroundOf(stage)
  const bank = (x: number): number => {
    const away = (x / width - 0.5) * side
    const left = Math.max(0, 0.18 - away) ** 1.6 * (form === 'islet' ? 0.3 : 1.1)
    const right = Math.max(0, away - (form === 'gate' ? 0.2 : 0.34)) ** 1.5 * (form === 'gate' ? 1.4 : 1.6)
    const rise = (left + right) * (stage.afloat ? 0.5 : 1)
    const flat = crowded ? 0.42 : stage.afloat ? -0.04 : 0.06
    return height - room * flat - Math.min(room, width * 0.7) * rise * 0.6 - noise((x / unit) * 0.035, 4) * unit * 1.6
  }
  const crest = createCrest(stage, 200, bank)
  const land = mix(palette.near, palette.ground, crowded ? 0.35 : 0.08)
  paintGroveAndGrass(context, stage, { crest, land, form })
}

/** Pines that frame the picture, the bank they stand on, rocks and grass. */
export function paintGroveAndGrass(
  context: Context,
  stage: Stage,
  options: { crest: Crest; land: string; form: Foreground },
): void {
  const { width, height, unit, horizon, palette, light } = stage
  const { crest, land, form } = options
  const side = Math.sign(light.from.x) || 1
  const colors = treeColors(stage, 1)
  const random = stage.random('grove')
  const room = height - horizon
  const tallest = Math.min(height * 0.56, width * 0.66)
  const grove = (spacing: number, scale: number, spread: number): TreePlace[] => {
    const trees: TreePlace[] = []
    // Tall at the frame's edge away from the sun and falling inward; a few low ones on the other side.
    const count = Math.max(3, Math.min(11, Math.round((width * spread) / (tallest * spacing))))
    for (let index = 0; index < (form === 'islet' ? 3 : count); index++) {
      const share = index / count
      const x = width * (0.5 - side * (0.52 - share * spread)) + random.between(-1, 1) * unit * 2
      const size = tallest * scale * (form === 'islet' ? 0.62 : 1) * (1 - share * 0.72) * random.between(0.68, 1.05)
      trees.push({ x, y: crestAt(crest, x) + unit * 1.4, height: size })
    }
    const across = form === 'gate' ? { count: 6, size: 0.78 } : { count: 4, size: 0.4 }
    for (let index = 0; index < across.count; index++) {
      const x = width * (0.5 + side * (0.51 - index * 0.04)) + random.between(-1, 1) * unit
      const size = tallest * scale * across.size * random.between(0.55, 1.1) * (1 - index * 0.15)
      trees.push({ x, y: crestAt(crest, x) + unit, height: size })
    }
    return trees.sort((a, b) => a.y - b.y)
  }
  const behind = mix(colors.dark, palette.haze, 0.26)
  paintConifers(context, stage, 'back pines', grove(0.1, 0.74, 0.34), {
    dark: behind,
    lit: mix(behind, colors.lit, 0.4),
  })
  paintConifers(context, stage, 'front pines', grove(0.15, 1, 0.26), colors, darken(colors.dark, 0.2))
  paintLand(context, crest, height, mix(land, palette.ground, 0.1), darken(land, 0.3))
  paintRocks(context, stage, 'shore rocks', {
    count: 6,
    size: unit * 4.2,
    crest,
    color: mix(land, palette.middle, 0.35),
  })
  const lit = mix(land, colors.lit, 0.55)
  for (const row of [0, 1, 2]) {
    const lower = { step: crest.step, heights: crest.heights.map((y) => y + (height - y) * row * 0.3) }
    paintGrass(context, stage, `shore grass${row}`, {
      crest: lower,
      height: Math.min(unit * (1.9 + row * 0.7), room * 0.1),
      spacing: unit * (0.5 + row * 0.2),
      color: row === 0 ? darken(land, 0.06) : lighten(land, 0.035),
      lit: mix(lit, land, 0.15 + row * 0.36),
    })
  }
}

import { alpha, darken, lighten, mix } from '../paint/color.ts'
import { paintFallenLeaves } from '../paint/fallen-leaves.ts'
import { floorOf, paintFerns, paintVines } from '../paint/forest-floor.ts'
import { paintGrass, paintRocks } from '../paint/ground-cover.ts'
import { isJungle, paintTropicalLeaves } from '../paint/jungle.ts'
import { createNoise } from '../paint/noise.ts'
import { leafColor, relight, treeLeafColor } from '../paint/palette.ts'
import { paintGlow, paintRays, paintSky } from '../paint/sky.ts'
import type { Context, Stage } from '../paint/stage.ts'
import { paintStream } from '../paint/stream.ts'
import { createHills, crestAt, paintLand, paintWisps } from '../paint/terrain.ts'
import { paintConifers, type TreePlace } from '../paint/trees.ts'
import { leafOf, paintTrunks, type Wood, woodOf } from '../paint/woods.ts'
import type { Setting } from './setting.ts'

/** Among tall trees: rows of trunks that fade into the light between them, and a clearing to stand in. */
export const forest: Setting = {
  kind: 'forest',
  words: ['glade', 'clearing', 'undergrowth', 'wood path', 'treeline'],
  surface: 'ground',
  indoor: false,
  horizon: (_setting, camera) => (camera.angle === 'high' ? 0.46 : camera.angle === 'low' ? 0.7 : 0.6),
  paintBehind(context, stage) {
    const { width, unit, palette, light, horizon } = stage
    paintSky(context, stage, { disc: false })
    const glowX = width * (0.5 + (Math.sign(light.from.x) || 1) * 0.14)
    const bright = lighten(mix(palette.skyHorizon, light.key, 0.4), light.time === 'night' ? 0 : 0.25)
    paintGlow(
      context,
      glowX,
      horizon * 0.62,
      Math.max(width, stage.height) * 0.6,
      bright,
      light.time === 'night' ? 0.4 : 0.9,
    )
    const wood = woodOf(stage)
    for (let layer = 0; layer < 5; layer++) paintTreeLayer(context, stage, layer / 4, wood)
    paintClearing(context, stage)
    if (light.weather === 'clear' || light.weather === 'fog')
      paintRays(context, stage, light.time === 'night' || light.time === 'dusk' ? 0.05 : 0.15)
    if (isJungle(stage)) {
      for (const near of [0.45, 0.8])
        paintTropicalLeaves(context, stage, `jungle${near}`, {
          near,
          y: horizon + (stage.height - horizon) * (0.1 + near * 0.26),
          size: unit * (12 + near * 13),
          count: 15,
          open: 0.26 + near * 0.3,
        })
    }
    if (light.time === 'night' || light.time === 'dusk') paintFireflies(context, stage)
    paintGlow(context, glowX, horizon, unit * 46, light.key, 0.16)
  },
  paintInFront(context, stage) {
    if (isJungle(stage)) {
      const { height, unit } = stage
      paintTropicalLeaves(context, stage, 'jungle front', {
        near: 1,
        y: height + unit * 5,
        size: unit * 24,
        count: 8,
        open: 0.62,
      })
    }
    if (stage.scene.subjects.length > 0) paintLeafFrame(context, stage)
  },
}

function paintTreeLayer(context: Context, stage: Stage, near: number, wood: Wood): void {
  const { width, height, unit, palette, light, horizon } = stage
  const name = `wood${near}`
  const random = stage.random(name)
  const air = mix(palette.skyHorizon, palette.haze, 0.6)
  const own = relight(leafOf(wood, stage.season), light.time, light.weather)
  const foliage =
    stage.season === 'autumn' ? leafColor(stage) : mix(palette.near, mix(leafColor(stage), own, 0.6), 0.65)
  const color =
    near < 0.7
      ? mix(air, mix(palette.middle, foliage, 0.5), 0.16 + near * 0.95)
      : mix(palette.near, foliage, 0.22 * (1 - near))
  const ground = horizon + (height - horizon) * (0.02 + near * 0.12)
  const hills = createHills(stage, name, { base: ground, swing: unit * 2.4, wavelength: unit * 60 })
  if (wood === 'conifer') {
    const trees: TreePlace[] = []
    const pitch = unit * (5.5 + 11 * near)
    for (let x = -pitch; x < width + pitch; x += pitch * random.between(0.5, 1.4)) {
      const centre = Math.abs(x / width - 0.5) * 2
      if (near > 0.6 && centre < 0.5) continue
      trees.push({ x, y: crestAt(hills, x) + unit, height: height * (0.34 + 0.42 * near) * random.between(0.7, 1.1) })
    }
    const lit = mix(color, light.key, 0.42 * light.strength)
    paintConifers(context, stage, name, trees, { dark: color, lit }, mix(color, air, 0.35 * (1 - near)))
  } else {
    paintTrunks(context, stage, name, { wood, near, color, hills })
    paintCanopy(context, stage, name, near, canopyColor(stage, name, color, own, air))
  }
  paintLand(context, hills, height, mix(color, palette.ground, 0.22), mix(color, palette.near, 0.4))
  paintWisps(context, stage, `${name} mist`, { y: ground, thick: unit * 5, opacity: 0.42 * (1 - near) })
}

/** Leaves overhead; in autumn each depth has turned to a colour of its own, and the farthest still glows. */
function canopyColor(stage: Stage, name: string, color: string, own: string, air: string): string {
  if (stage.season === 'summer') return mix(color, own, 0.5)
  const leaf = treeLeafColor(stage, stage.random(`${name} leaf`))
  return mix(mix(stage.season === 'autumn' ? mix(leaf, own, 0.55) : leaf, color, 0.16), air, 0.1)
}

/** Leaves overhead: a ragged mass of lobes along the top that opens toward the middle. */
function paintCanopy(context: Context, stage: Stage, name: string, near: number, color: string): void {
  const { width, unit, horizon, light } = stage
  if (stage.season === 'winter') return
  const noise = createNoise(stage, `${name} canopy`)
  const random = stage.random(`${name} canopy`)
  const lobe = unit * (3 + 3.4 * near)
  const bright = mix(color, lighten(light.key, 0.1), 0.3 * light.strength + 0.04)
  const side = light.from.x < 0 ? -1 : 1
  const lobes: { x: number; y: number; radius: number }[] = []
  context.fillStyle = color
  context.beginPath()
  for (let x = -lobe; x < width + lobe; x += lobe * 0.5) {
    const open = 1 - Math.abs(x / width - 0.5) * 2
    const reach = 0.46 - 0.16 * near - open * (0.14 + 0.14 * near)
    const deep = horizon * reach + noise((x / unit) * 0.045, near * 9) * unit * 10
    context.rect(x - lobe, -unit, lobe * 2, Math.max(0, deep - lobe * 0.6) + unit)
    for (let row = 0; row < 3; row++) {
      const y = deep - row * lobe * 1.1 + random.between(-0.6, 0.6) * lobe
      const radius = lobe * random.between(0.4, 0.9)
      context.moveTo(x + radius, y)
      context.arc(x, y, radius, 0, Math.PI * 2)
      if (random.chance(0.55)) lobes.push({ x: x + side * radius * 0.25, y: y - radius * 0.3, radius: radius * 0.6 })
    }
  }
  context.fill()
  context.fillStyle = alpha(bright, 0.55)
  context.beginPath()
  for (const { x, y, radius } of lobes) {
    context.moveTo(x + radius, y)
    context.ellipse(x, y, radius, radius * 0.72, 0, 0, Math.PI * 2)
  }
  context.fill()
}

function paintClearing(context: Context, stage: Stage): void {
  const { width, height, unit, palette, light, horizon } = stage
  const room = height - horizon
  const ground = mix(palette.ground, palette.near, 0.35)
  const crest = createHills(stage, 'clearing', {
    base: horizon + room * 0.16,
    swing: unit * 1.6,
    wavelength: unit * 70,
  })
  paintLand(
    context,
    crest,
    height,
    mix(ground, light.key, 0.2 * light.strength),
    darken(mix(ground, palette.near, 0.35), 0.12),
  )
  const floor = floorOf(stage)
  if (floor === 'stream') paintStream(context, stage)
  if (floor === 'path') paintTrodden(context, stage, ground)
  paintFallenLeaves(context, stage, horizon + room * 0.18)
  paintGlow(context, width / 2, horizon + room * 0.22, Math.min(width, height) * 0.4, light.key, 0.28 * light.strength)
  paintRocks(context, stage, 'forest rocks', {
    count: 5,
    size: unit * 5,
    crest: { step: crest.step, heights: crest.heights.map((y) => y + room * 0.3) },
    color: mix(palette.middle, palette.near, 0.5),
  })
  if (floor !== 'ferns') paintBushes(context, stage, crest)
  for (const row of [0, 1, 2, 3]) {
    const line = { step: crest.step, heights: crest.heights.map((y) => y + room * row * 0.21 + unit) }
    const color = mix(ground, palette.near, 0.3 + row * 0.16)
    paintGrass(context, stage, `ferns${row}`, {
      crest: line,
      height: unit * (1.3 + row * 0.8),
      spacing: unit * (0.7 + row * 0.5),
      color,
      lit: mix(color, light.key, 0.3 * light.strength),
    })
  }
  const { features } = stage.scene.setting
  if (floor === 'ferns' || features.includes('ferns')) paintFerns(context, stage)
  if (features.includes('vines')) paintVines(context, stage)
}

/** Low bushes that close the sides of the clearing. */
function paintBushes(context: Context, stage: Stage, crest: Parameters<typeof crestAt>[0]): void {
  const { width, height, unit, palette, light, horizon } = stage
  const room = height - horizon
  const side = light.from.x < 0 ? -1 : 1
  for (let row = 0; row < 3; row++) {
    const random = stage.random(`bushes${row}`)
    const color = mix(mix(palette.near, palette.ground, 0.34 - row * 0.1), palette.haze, 0.16 - row * 0.08)
    const lobes: { x: number; y: number; radius: number }[] = []
    for (let x = 0; x < width; x += unit * (2.2 + row)) {
      const out = Math.abs(x / width - 0.5) * 2
      if (out < 0.42 + row * 0.14 + random.between(0, 0.16)) continue
      const radius = unit * (1.8 + row * 1.3) * random.between(0.7, 1.4) * (0.5 + out * 0.7)
      lobes.push({ x, y: crestAt(crest, x) + room * (0.02 + row * 0.13), radius })
    }
    for (const [paint, shift, size] of [
      [color, 0, 1],
      [mix(color, light.key, 0.32 * light.strength), 0.3, 0.62],
    ] as const) {
      context.fillStyle = paint
      context.beginPath()
      for (const { x, y, radius } of lobes) {
        context.moveTo(x + radius, y)
        context.arc(x + side * radius * shift, y - radius * (0.3 + shift * 0.6), radius * size, 0, Math.PI * 2)
      }
      context.fill()
    }
  }
}

function paintFireflies(context: Context, stage: Stage): void {
  const { width, height, unit, horizon } = stage
  const random = stage.random('fireflies')
  for (let fly = 0; fly < 26; fly++) {
    const x = random.next() * width
    const y = random.between(horizon * 0.7, height * 0.95)
    paintGlow(context, x, y, unit * random.between(0.8, 2), '#ffe58a', 0.8)
  }
}

/** Dark leaves at the upper corners, close to the eye. */
function paintLeafFrame(context: Context, stage: Stage): void {
  const { width, unit, palette } = stage
  const random = stage.random('leaf frame')
  context.fillStyle = alpha(darken(palette.near, 0.25), 0.92)
  context.beginPath()
  for (const corner of [0, 1]) {
    for (let leaf = 0; leaf < 26; leaf++) {
      const out = random.next() ** 1.5
      const x = corner * width + (corner ? -1 : 1) * out * unit * 26
      const y = random.next() * unit * 15 * (1 - out) - unit
      const angle = random.between(0, Math.PI)
      const long = unit * random.between(2, 3.6)
      context.moveTo(x + Math.cos(angle) * long, y + Math.sin(angle) * long)
      context.ellipse(x, y, long, long * 0.32, angle, 0, Math.PI * 2)
    }
  }
  context.fill()
}

/** A path worn into it, wide in front and lost between the trees. */
function paintTrodden(context: Context, stage: Stage, ground: string): void {
  const { width, height, horizon, unit, palette, light, season } = stage
  const room = height - horizon
  const path = mix(mix(ground, season === 'winter' ? '#dfe8f2' : '#c9ab7c', 0.4), light.key, 0.2 * light.strength)
  const bend = stage.random('path').between(-0.12, 0.12) * width
  context.fillStyle = alpha(mix(path, palette.near, light.time === 'night' ? 0.5 : 0.1), 0.75)
  context.beginPath()
  context.moveTo(width * 0.5 - unit * 1.4, horizon + room * 0.17)
  context.bezierCurveTo(
    width * 0.5 + bend,
    horizon + room * 0.4,
    width * 0.36,
    horizon + room * 0.6,
    width * 0.5 - unit * 26,
    height,
  )
  context.lineTo(width * 0.5 + unit * 22, height)
  context.bezierCurveTo(
    width * 0.52,
    horizon + room * 0.6,
    width * 0.5 + bend + unit * 8,
    horizon + room * 0.36,
    width * 0.5 + unit * 1.4,
    horizon + room * 0.17,
  )
  context.fill()
}

import { paintClouds } from '../paint/clouds.ts'
import { alpha, darken, lighten, mix, saturate } from '../paint/color.ts'
import { cropOf } from '../paint/flower-rows.ts'
import { paintFlowerFoot, paintRollingGround } from '../paint/grassland.ts'
import { paintGrove } from '../paint/grove.ts'
import { paintWindingPath } from '../paint/path-way.ts'
import { paintPond } from '../paint/pond.ts'
import { paintSky } from '../paint/sky.ts'
import type { Context, Stage } from '../paint/stage.ts'
import { meadow } from './meadow.ts'
import type { Setting } from './setting.ts'

/** Hedges and flower beds on either side of a path. */
export const garden: Setting = {
  kind: 'garden',
  words: ['flower bed', 'hedge', 'topiary', 'lawn'],
  surface: 'ground',
  indoor: false,
  horizon: (_setting, camera) =>
    camera.angle === 'high' || camera.shot === 'aerial' ? 0.36 : camera.angle === 'low' ? 0.68 : 0.52,
  paintBehind(context, stage) {
    const { horizon, unit, height, palette, scene } = stage
    const room = height - horizon
    if (cropOf(stage) !== undefined) {
      meadow.paintBehind(context, stage)
      return
    }
    paintSky(context, stage)
    paintClouds(context, stage, horizon * 0.96)
    paintGrove(context, stage, { count: 15, y: horizon + unit * 2, height: unit * 19, near: 0.5 })
    paintHedge(context, stage, horizon - unit * 5, unit * 9)
    paintRollingGround(context, stage, { trees: 0, color: saturate(palette.ground, 1.1) })
    if (/\bpond\b/.test(scene.setting.features.join(' '))) paintPond(context, stage)
    else paintWindingPath(context, stage)
    for (const [row, share] of [0.1, 0.3, 0.6].entries()) paintBeds(context, stage, row, horizon + room * share)
  },
  paintInFront(context, stage) {
    if (cropOf(stage) === undefined) paintFlowerFoot(context, stage)
  },
}

function paintHedge(context: Context, stage: Stage, top: number, tall: number): void {
  const { width, unit, palette, light } = stage
  const random = stage.random('hedge')
  const leaf = saturate(mix(palette.near, darken(palette.ground, 0.3), 0.4), 1.05)
  for (const [color, lift, size] of [
    [leaf, 0, 1],
    [mix(leaf, light.key, 0.26 * light.strength), 0.5, 0.6],
  ] as const) {
    context.fillStyle = color
    context.beginPath()
    for (let x = -unit; x < width + unit; x += unit * 1.3) {
      const radius = unit * random.between(1, 1.7) * size
      const y = top + random.between(0, 0.8) * unit - lift * unit
      context.moveTo(x + radius, y)
      context.arc(x, y, radius, 0, Math.PI * 2)
    }
    if (lift === 0) context.rect(-unit, top, width + unit * 2, tall)
    context.fill()
  }
}

/** Beds of flowers at both sides, larger and brighter toward the viewer. */
function paintBeds(context: Context, stage: Stage, row: number, y: number): void {
  const { width, unit, palette, light, season } = stage
  const random = stage.random(`bed${row}`)
  const near = row / 2
  const leaf = mix(mix(palette.near, palette.ground, 0.3), palette.haze, 0.2 * (1 - near))
  const bloom =
    season === 'winter'
      ? ['#f3f6fa']
      : [
          palette.accent,
          mix(palette.accent, '#f7d5e4', 0.6),
          mix('#b884d8', light.ambient, 0.2),
          mix('#f6cf5a', light.ambient, 0.1),
          '#fbf2ea',
        ]
  const open = 0.2 + near * 0.08
  const places: { x: number; y: number; size: number }[] = []
  const pitch = unit * (0.9 + near * 0.9)
  for (let x = 0; x < width; x += pitch * random.between(0.5, 1.2)) {
    const out = Math.abs(x / width - 0.5)
    if (out < open + random.between(-0.03, 0.03)) continue
    places.push({
      x,
      y: y + random.between(-1, 1) * unit * (1 + near * 2.4),
      size: unit * (0.5 + near * 0.85) * random.between(0.7, 1.2),
    })
  }
  for (const [color, grow, lift] of [
    [darken(leaf, 0.15), 2.6, -0.6],
    [mix(leaf, light.key, 0.2 * light.strength), 1.7, 0.4],
  ] as const) {
    context.fillStyle = color
    context.beginPath()
    for (const place of places) {
      const radius = place.size * grow
      context.moveTo(place.x + radius, place.y - place.size * lift)
      context.ellipse(place.x, place.y - place.size * lift, radius, radius * 0.75, 0, 0, Math.PI * 2)
    }
    context.fill()
  }
  for (const [index, color] of bloom.entries()) {
    context.fillStyle = alpha(mix(color, palette.haze, 0.2 * (1 - near)), 0.96)
    context.beginPath()
    const shine: { x: number; y: number; size: number }[] = []
    for (const [at, place] of places.entries()) {
      // Colours come in drifts, as they are planted.
      if (Math.floor((place.x / unit) * 0.06 + ((at * 7) % 10) / 9) % bloom.length !== index) continue
      const top = place.y - place.size * 2.2
      context.moveTo(place.x + place.size, top)
      context.ellipse(place.x, top, place.size, place.size * 0.8, 0, 0, Math.PI * 2)
      shine.push({ x: place.x, y: top, size: place.size })
    }
    context.fill()
    context.fillStyle = alpha(lighten(color, 0.45), 0.7)
    context.beginPath()
    for (const { x, y: top, size } of shine) {
      context.moveTo(x + size * 0.5, top - size * 0.2)
      context.ellipse(x, top - size * 0.2, size * 0.5, size * 0.36, 0, 0, Math.PI * 2)
    }
    context.fill()
  }
}

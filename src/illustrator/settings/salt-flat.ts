import { paintClouds } from '../paint/clouds.ts'
import { alpha, darken, lighten, mix } from '../paint/color.ts'
import { createGroundPlane } from '../paint/ground-plane.ts'
import { relight } from '../paint/palette.ts'
import { paintSky } from '../paint/sky.ts'
import type { Context, Stage } from '../paint/stage.ts'
import { createHills, paintLand, paintMist } from '../paint/terrain.ts'
import { paintWater } from '../paint/water.ts'
import type { Scene } from '../scene/scene.ts'
import type { Setting } from './setting.ts'

/** White salt to the horizon: dry in plates with raised rims, or under a film of water that is all sky. */
export const saltFlat: Setting = {
  kind: 'salt-flat',
  words: ['salt flat', 'salt pan', 'salt desert'],
  surface: 'ground',
  indoor: false,
  mirrors: isWet,
  horizon: (_setting, camera) => (camera.angle === 'high' ? 0.34 : camera.angle === 'low' ? 0.66 : 0.5),
  paintBehind(context, stage) {
    const { height, horizon, unit, palette, light } = stage
    paintSky(context, stage)
    paintClouds(context, stage, horizon * 0.96)
    for (const layer of [0, 1]) {
      const crest = createHills(stage, `salt hills ${layer}`, {
        base: horizon - unit * (1.4 - layer),
        swing: unit * (3.4 - layer * 1.4),
        wavelength: unit * (30 - layer * 8),
        jagged: 0.6,
      })
      const color = mix(palette.far, palette.haze, 0.4 - layer * 0.2)
      paintLand(context, crest, horizon + unit * 0.4, color, mix(color, palette.haze, 0.6))
    }
    paintSalt(context, stage)
    if (isWet(stage.scene)) paintWater(context, stage, { top: horizon, bottom: height, mirror: 0.96, ripple: 0.05 })
    else paintPlates(context, stage)
    paintMist(context, stage, {
      y: horizon,
      above: unit * 3,
      below: unit * 5,
      color: mix(palette.haze, light.key, 0.2),
      opacity: 0.5,
    })
  },
}

function isWet({ setting, seed, light }: Pick<Scene, 'setting' | 'seed' | 'light'>): boolean {
  const said = setting.features.join(' ')
  if (/mirror|reflect|water|wet|rain|uyuni/.test(said) || light.weather === 'rain') return true
  return !/dry|crack|drought|bonneville|death valley/.test(said) && seed % 2 === 0
}

function paintSalt(context: Context, stage: Stage): void {
  const { width, height, horizon, palette, light } = stage
  const white = relight('#f4f3f0', light.time, light.weather)
  const ground = context.createLinearGradient(0, horizon, 0, height)
  ground.addColorStop(0, mix(white, palette.haze, 0.6))
  ground.addColorStop(0.4, mix(white, light.key, 0.2 * light.strength))
  ground.addColorStop(1, mix(white, light.shadow, 0.16))
  context.fillStyle = ground
  context.fillRect(0, horizon, width, height - horizon)
}

/** Six-sided plates: each rim throws a thin shadow away from the light. */
function paintPlates(context: Context, stage: Stage): void {
  const { unit, light } = stage
  const plane = createGroundPlane(stage)
  const random = stage.random('plates')
  const side = 0.17
  const salt = relight('#f4f3f0', light.time, light.weather)
  const lines: [number, number][][] = []
  for (let row = 0; row < 70; row++) {
    const away = 0.8 + row * side * 1.5
    const columns = Math.min(40, Math.ceil(plane.reach(away) / (side * 1.74)) + 1)
    for (let column = -columns; column <= columns; column++) {
      const across = (column + (row % 2) / 2) * side * 1.74
      const line: [number, number][] = []
      for (let corner = 0; corner <= 3; corner++) {
        const angle = (corner / 3) * Math.PI - Math.PI / 6
        line.push([
          across + Math.cos(angle) * side + random.between(-0.02, 0.02),
          away + Math.sin(angle) * side + random.between(-0.02, 0.02),
        ])
      }
      lines.push(line)
    }
  }
  for (const [color, lift, thick] of [
    [alpha(mix(darken(salt, 0.24), light.shadow, 0.3), 0.5), 0, 0.02],
    [alpha(lighten(mix(salt, light.key, 0.2), 0.5), 0.8), 0.008, 0.012],
  ] as const)
    for (const [from, to] of [
      [0.8, 1.6],
      [1.6, 3.2],
      [3.2, 12],
    ] as const) {
      context.strokeStyle = color
      context.lineWidth = Math.max(unit * 0.05, (plane.scale(from) * thick) / 2)
      context.beginPath()
      for (const line of lines) {
        if (line[0]![1] < from || line[0]![1] >= to) continue
        for (const [index, [across, away]] of line.entries()) {
          const point = plane.at(across, away, lift)
          if (index === 0) context.moveTo(...point)
          else context.lineTo(...point)
        }
      }
      context.stroke()
    }
}

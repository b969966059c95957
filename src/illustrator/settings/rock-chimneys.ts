import { paintClouds } from '../paint/clouds.ts'
import { alpha, darken, lighten, mix } from '../paint/color.ts'
import { paintGrass, paintRocks } from '../paint/ground-cover.ts'
import { createNoise } from '../paint/noise.ts'
import { paintProp } from '../paint/paint-prop.ts'
import { relight } from '../paint/palette.ts'
import { paintGlow, paintSky } from '../paint/sky.ts'
import type { Context, Stage } from '../paint/stage.ts'
import { createHills, crestAt, paintLand, paintMist } from '../paint/terrain.ts'
import type { Setting } from './setting.ts'

/** Valleys of soft rock worn to cones with caps of harder stone, windows cut into the near ones. */
export const rockChimneys: Setting = {
  kind: 'rock-chimneys',
  words: ['fairy chimney', 'hoodoo', 'rock chimney', 'rock pillar', 'rock spire'],
  surface: 'ground',
  indoor: false,
  horizon: (_setting, camera) =>
    camera.angle === 'high' || camera.shot === 'aerial' ? 0.36 : camera.angle === 'low' ? 0.68 : 0.54,
  paintBehind(context, stage) {
    const { width, height, horizon, unit, palette, light, scene } = stage
    const random = stage.random('chimneys')
    const said = scene.setting.features.join(' ')
    const isRed = /hoodoo|bryce|utah|red/.test(said)
    const stone = relight(
      isRed ? random.pick(['#d9744a', '#cf6a44']) : random.pick(['#e2c19c', '#d9b08a', '#e6c8aa']),
      light.time,
      light.weather,
    )
    paintSky(context, stage)
    paintClouds(context, stage, horizon * 0.96)
    const side = Math.sign(light.from.x) || 1
    const room = height - horizon
    const layers = 5
    for (let layer = 0; layer < layers; layer++) {
      const near = layer / (layers - 1)
      const base = horizon + room * [-0.06, 0.03, 0.13, 0.3, 0.58][layer]!
      const color = mix(stone, palette.haze, 0.62 * (1 - near) ** 1.2)
      const crest = createHills(stage, `chimney land ${layer}`, {
        base,
        swing: unit * (3 + layer * 1.6),
        wavelength: unit * (40 + layer * 14),
        jagged: 0.12,
      })
      const count = Math.round((width / unit) * [0.3, 0.2, 0.13, 0.07, 0.06][layer]!)
      const cones = Array.from({ length: count }, () => random.next()).sort(
        (one, other) => Math.abs(other - 0.5) - Math.abs(one - 0.5),
      )
      for (const [cone, share] of cones.entries()) {
        // The middle stays open, for who stands there and for the view.
        const out = Math.abs(share - 0.5) * 2
        if (out < [0, 0, 0.26, 0.5, 0.78][layer]!) continue
        const x = width * (0.5 + (share - 0.5) * 1.04)
        const tall = unit * [10, 19, 32, 50, 58][layer]! * random.between(0.55, 1.1) * (0.62 + 0.5 * out)
        const y = crestAt(crest, Math.min(width, Math.max(0, x))) + unit * (1 + layer)
        paintCone(context, stage, `cone ${layer}/${cone}`, { x, y, tall: Math.min(tall, y * 0.86), near }, color)
      }
      paintLand(
        context,
        crest,
        height,
        mix(lighten(color, 0.06), light.key, 0.3 * light.strength),
        darken(mix(color, palette.near, 0.16 * near), 0.1),
      )
      paintMist(context, stage, {
        y: base + unit * 2,
        above: unit * 10,
        below: unit * 3,
        color: palette.haze,
        opacity: 0.4 * (1 - near),
      })
      if (layer < 2) continue
      const bush = mix(mix(palette.near, relight('#7d8a4a', light.time, light.weather), 0.5), color, 0.2)
      paintGrass(context, stage, `scrub ${layer}`, {
        crest: { step: crest.step, heights: crest.heights.map((y) => y + unit * 2 * near) },
        height: unit * (1 + near * 1.6),
        spacing: unit * (2 - near),
        color: bush,
        lit: mix(lighten(bush, 0.14), light.key, 0.3 * light.strength),
      })
    }
    const foot = createHills(stage, 'chimney stones', {
      base: horizon + room * 0.5,
      swing: room * 0.1,
      wavelength: unit * 20,
    })
    paintRocks(context, stage, 'chimney stones', { count: 8, size: unit * 5, crest: foot, color: darken(stone, 0.12) })
    if (light.disc && light.time !== 'night')
      paintGlow(context, light.disc.x * width, light.disc.y * height, unit * 60, light.key, 0.3 * light.strength)
    if (/balloon/.test(said)) paintBalloons(context, stage, side)
  },
}

/** Balloons over the valley, small ones far off. */
function paintBalloons(context: Context, stage: Stage, side: number): void {
  const { width, horizon, unit } = stage
  const random = stage.random('balloons')
  for (let balloon = 0; balloon < 7; balloon++) {
    const near = (balloon + 1) / 7
    const height = unit * (3.4 + 11 * near ** 2)
    paintProp(context, stage, 'hot-air-balloon', {
      x: width * (0.5 + side * random.between(-0.46, 0.46)),
      y: horizon * (0.86 - 0.5 * near + random.between(-0.08, 0.08)) + height * 0.4,
      height,
      name: `balloon ${balloon}`,
      floats: true,
    })
  }
}

function paintCone(
  context: Context,
  stage: Stage,
  name: string,
  cone: { x: number; y: number; tall: number; near: number },
  stone: string,
): void {
  const { light, palette } = stage
  const { x, y, tall, near } = cone
  const random = stage.random(name)
  const noise = createNoise(stage, name)
  const half = tall * random.between(0.2, 0.3)
  const neck = half * random.between(0.26, 0.42)
  const capAt = random.between(0.72, 0.84)
  const side = Math.sign(light.from.x) || 1
  const lit = mix(lighten(stone, 0.12), light.key, 0.36 * light.strength)
  const shade = mix(darken(stone, 0.2), light.shadow, 0.36)
  const edge = (share: number): number =>
    (neck + (half - neck) * (1 - share / capAt) ** 1.5) * (1 + 0.07 * noise(share * 6, near * 9))
  const steps = 14
  const outline: [number, number][] = []
  for (let step = 0; step <= steps; step++) {
    const share = (step / steps) * capAt
    outline.push([-edge(share), share])
  }
  for (let step = steps; step >= 0; step--) {
    const share = (step / steps) * capAt
    outline.push([edge(share), share])
  }
  const body = context.createLinearGradient(x - half, 0, x + half, 0)
  body.addColorStop(side < 0 ? 0.1 : 0.9, lit)
  body.addColorStop(0.5, stone)
  body.addColorStop(side < 0 ? 1 : 0, shade)
  context.save()
  context.fillStyle = body
  context.beginPath()
  for (const [dx, share] of outline) context.lineTo(x + dx, y - tall * share)
  context.closePath()
  context.fill()
  context.clip()
  if (near > 0.2) {
    context.strokeStyle = alpha(darken(stone, 0.3), 0.22)
    context.lineWidth = tall * 0.012
    context.beginPath()
    for (let band = 1; band < 7; band++) {
      const level = y - tall * capAt * (band / 7 + 0.03 * noise(band, 4))
      context.moveTo(x - half, level)
      context.quadraticCurveTo(x, level + tall * 0.03, x + half, level - tall * 0.01)
    }
    context.stroke()
    context.fillStyle = alpha(shade, 0.3)
    context.beginPath()
    for (let rill = -2; rill <= 2; rill++) {
      const foot = x + rill * half * 0.42
      context.moveTo(foot - half * 0.06, y)
      context.lineTo(x + rill * neck * 0.42, y - tall * capAt)
      context.lineTo(foot + half * 0.08, y)
    }
    context.fill()
    // Rooms cut into the rock.
    const dark = light.time === 'night' || light.time === 'dusk'
    const holes = random.integer(0, near > 0.5 ? 5 : 2)
    for (let hole = 0; hole < holes; hole++) {
      const share = random.between(0.16, 0.62)
      const hx = x + edge(share) * random.between(-0.55, 0.55)
      const hy = y - tall * share
      const size = tall * 0.026
      context.fillStyle = dark && random.chance(0.6) ? '#ffcf7f' : darken(mix(stone, palette.near, 0.4), 0.45)
      context.beginPath()
      context.moveTo(hx - size, hy + size * 1.4)
      context.lineTo(hx - size, hy)
      context.arc(hx, hy, size, Math.PI, 0)
      context.lineTo(hx + size, hy + size * 1.4)
      context.fill()
    }
  }
  context.restore()
  const cap = mix(darken(stone, 0.3), relight('#7a6152', light.time, light.weather), 0.5 * near)
  const brim = neck * random.between(1.25, 1.6)
  const shape = context.createLinearGradient(x - brim, 0, x + brim, 0)
  shape.addColorStop(side < 0 ? 0 : 1, mix(lighten(cap, 0.1), light.key, 0.34 * light.strength))
  shape.addColorStop(side < 0 ? 1 : 0, darken(cap, 0.26))
  context.fillStyle = shape
  const capY = y - tall * capAt
  context.beginPath()
  context.moveTo(x - brim, capY)
  context.quadraticCurveTo(x - brim * 0.5, capY - tall * (1 - capAt) * 0.5, x - brim * 0.12, y - tall)
  context.quadraticCurveTo(x + brim * 0.1, y - tall * 1.02, x + brim * 0.3, y - tall * 0.97)
  context.quadraticCurveTo(x + brim * 0.6, capY - tall * (1 - capAt) * 0.4, x + brim, capY)
  context.quadraticCurveTo(x, capY + tall * 0.05, x - brim, capY)
  context.fill()
}

import { createCanvas } from '@napi-rs/canvas'
import { alpha, darken, lighten, mix, saturate } from '../paint/color.ts'
import { paintMountain } from '../paint/mountain-face.ts'
import { createNoise, layered } from '../paint/noise.ts'
import { paintGlow } from '../paint/sky.ts'
import { smoothStep } from '../paint/smooth-step.ts'
import type { Context, Stage } from '../paint/stage.ts'
import { createHills } from '../paint/terrain.ts'
import type { Setting } from './setting.ts'

/** Deep space: a nebula, stars of every size, a ringed world; or the ground of one when asked. */
export const space: Setting = {
  kind: 'space',
  words: ['starfield', 'interstellar', 'star system', 'supernova'],
  surface: 'none',
  indoor: true,
  horizon: (setting) => (isOnGround(setting.features) ? 0.66 : 0.8),
  paintBehind(context, stage) {
    paintDeep(context, stage)
    paintNebula(context, stage)
    paintStarfield(context, stage)
    if (!stage.scene.subjects.some(({ drawn }) => drawn === 'planet')) paintWorld(context, stage)
    if (isOnGround(stage.scene.setting.features)) paintRegolith(context, stage)
  },
}

function isOnGround(features: readonly string[]): boolean {
  return features.some((feature) => /surface|mars|lunar|alien (planet|world)|martian/.test(feature))
}

function paintDeep(context: Context, stage: Stage): void {
  const { width, height, palette } = stage
  const deep = mix('#05060f', palette.ground, 0.34)
  const gradient = context.createLinearGradient(0, 0, width, height)
  gradient.addColorStop(0, darken(deep, 0.2))
  gradient.addColorStop(0.5, mix(deep, palette.water, 0.22))
  gradient.addColorStop(1, darken(deep, 0.35))
  context.fillStyle = gradient
  context.fillRect(0, 0, width, height)
}

function paintNebula(context: Context, stage: Stage): void {
  const { width, height, palette } = stage
  const noise = createNoise(stage, 'nebula')
  const aspect = width / height
  const columns = Math.max(24, Math.min(300, Math.round(150 * Math.sqrt(aspect))))
  const rows = Math.max(24, Math.min(300, Math.round(150 / Math.sqrt(aspect))))
  const small = createCanvas(columns, rows)
  const brush = small.getContext('2d')
  const image = brush.createImageData(columns, rows)
  const shorter = Math.min(width, height)
  const tilt = stage.random('nebula').between(-0.9, 0.9)
  const colors = [palette.near, palette.water, mix(palette.near, palette.accent, 0.6)]
    .map((color) => saturate(color, 1.25))
    .map(channelsOf)
  let at = 0
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const u = (((column + 0.5) / columns - 0.5) * width) / shorter
      const v = (((row + 0.5) / rows - 0.5) * height) / shorter
      const across = v * Math.cos(tilt) - u * Math.sin(tilt)
      const along = u * Math.cos(tilt) + v * Math.sin(tilt)
      const bend = noise(u * 0.9, v * 0.9) * 0.5
      const cloud = layered(noise, along * 1.5 + bend, across * 2.6 + bend + 9, 5, 0.55) * 0.5 + 0.5
      const band = Math.exp(-((across + bend * 0.3) ** 2) * 5)
      const dust = layered(noise, along * 3 + 30, across * 5, 3) * 0.5 + 0.5
      const strong = smoothStep(0.26, 0.9, cloud) * (0.3 + 0.9 * band) * (0.5 + 0.5 * smoothStep(0.2, 0.62, dust))
      const hue = Math.min(1.999, Math.max(0, (noise(u * 0.8 + 50, v * 0.8) * 0.5 + 0.5) * 2 + (cloud - 0.5) * 0.7))
      const from = colors[Math.floor(hue)]!
      const to = colors[Math.floor(hue) + 1]!
      const share = hue - Math.floor(hue)
      const white = Math.max(0, strong - 0.55) * 0.9
      for (let channel = 0; channel < 3; channel++) {
        const tone = from[channel]! + (to[channel]! - from[channel]!) * share
        image.data[at++] = tone + (255 - tone) * white
      }
      image.data[at++] = 235 * Math.min(1, strong)
    }
  }
  brush.putImageData(image, 0, 0)
  context.save()
  context.globalCompositeOperation = 'screen'
  context.imageSmoothingQuality = 'high'
  context.drawImage(small, 0, 0, width, height)
  context.restore()
}

function channelsOf(color: string): [number, number, number] {
  const value = Number.parseInt(color.slice(1, 7), 16)
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255]
}

function paintStarfield(context: Context, stage: Stage): void {
  const { width, height, unit, palette } = stage
  const random = stage.random('starfield')
  const count = Math.min(1500, Math.round((width * height) / (unit * unit * 13)))
  const tints = ['#ffffff', '#dfe8ff', '#fff0d8', lighten(palette.accent, 0.6)]
  for (const tint of tints) {
    for (const opacity of [0.4, 0.9]) {
      context.fillStyle = alpha(tint, opacity)
      context.beginPath()
      for (let star = 0; star < count / 8; star++) {
        const x = random.next() * width
        const y = random.next() * height
        const radius = unit * (0.06 + 0.16 * random.next() ** 5)
        context.moveTo(x + radius, y)
        context.arc(x, y, radius, 0, Math.PI * 2)
      }
      context.fill()
    }
  }
  for (let star = 0; star < 9; star++) {
    const x = random.next() * width
    const y = random.next() * height
    const size = unit * random.between(1.4, 3.4)
    const tint = random.pick(tints)
    paintGlow(context, x, y, size * 1.6, tint, 0.6)
    context.fillStyle = alpha(tint, 0.9)
    context.beginPath()
    for (const [dx, dy] of [
      [size, size * 0.06],
      [size * 0.06, size],
    ] as const) {
      context.moveTo(x - dx, y)
      context.quadraticCurveTo(x, y, x, y - dy)
      context.quadraticCurveTo(x, y, x + dx, y)
      context.quadraticCurveTo(x, y, x, y + dy)
      context.quadraticCurveTo(x, y, x - dx, y)
    }
    context.fill()
  }
}

/** A banded world with a lit limb, a night side, thin air, and sometimes rings. */
function paintWorld(context: Context, stage: Stage): void {
  const { width, height, unit, palette, light } = stage
  const random = stage.random('world')
  const side = Math.sign(light.from.x) || 1
  const crowded = stage.scene.subjects.length > 0
  const radius = unit * (crowded ? random.between(11, 17) : random.between(22, 31))
  const x = width * (crowded ? 0.5 - side * 0.36 : 0.5 - side * random.between(0.12, 0.2))
  const y = height * (crowded ? 0.22 : random.between(0.4, 0.52))
  const surface = random.pick([palette.accent, palette.water, mix(palette.accent, palette.water, 0.5)])
  const ringed = random.chance(0.6)
  const tilt = random.between(-0.5, -0.15) * side
  const ring = (from: number, to: number): void => {
    context.save()
    context.translate(x, y)
    context.rotate(tilt)
    for (const [reach, wide, opacity] of [
      [1.5, 0.12, 0.55],
      [1.72, 0.19, 0.75],
      [1.98, 0.07, 0.4],
    ] as const) {
      context.strokeStyle = alpha(lighten(mix(surface, '#ffe9cf', 0.5), 0.2), opacity)
      context.lineWidth = radius * wide
      context.beginPath()
      context.ellipse(0, 0, radius * reach, radius * reach * 0.26, 0, from, to)
      context.stroke()
    }
    context.restore()
  }
  paintGlow(context, x + side * radius * 0.3, y - radius * 0.2, radius * 2.3, lighten(surface, 0.2), 0.3)
  if (ringed) ring(Math.PI, Math.PI * 2)
  context.save()
  context.beginPath()
  context.arc(x, y, radius, 0, Math.PI * 2)
  context.clip()
  const body = context.createRadialGradient(
    x + side * radius * 0.55,
    y - radius * 0.45,
    radius * 0.05,
    x,
    y,
    radius * 1.55,
  )
  body.addColorStop(0, lighten(surface, 0.55))
  body.addColorStop(0.35, surface)
  body.addColorStop(0.75, darken(surface, 0.5))
  body.addColorStop(1, darken(surface, 0.8))
  context.fillStyle = body
  context.fillRect(x - radius, y - radius, radius * 2, radius * 2)
  context.translate(x, y)
  context.rotate(tilt)
  for (let band = 0; band < 9; band++) {
    const at = (band / 8 - 0.5) * 2 * radius
    context.fillStyle = alpha(
      random.chance(0.5) ? lighten(surface, 0.5) : darken(surface, 0.5),
      random.between(0.08, 0.24),
    )
    context.beginPath()
    context.ellipse(0, at, radius * 1.05, radius * random.between(0.03, 0.1), 0, 0, Math.PI * 2)
    context.fill()
  }
  context.rotate(-tilt)
  const night = context.createRadialGradient(
    side * radius * 0.62,
    -radius * 0.46,
    radius * 0.5,
    side * radius * 0.3,
    -radius * 0.2,
    radius * 1.75,
  )
  night.addColorStop(0, alpha('#04050e', 0))
  night.addColorStop(0.5, alpha('#04050e', 0.42))
  night.addColorStop(1, alpha('#04050e', 0.95))
  context.fillStyle = night
  context.fillRect(-radius, -radius, radius * 2, radius * 2)
  context.restore()
  context.strokeStyle = alpha(lighten(surface, 0.7), 0.5)
  context.lineWidth = radius * 0.018
  context.beginPath()
  context.arc(x, y, radius * 0.995, side > 0 ? -1.5 : Math.PI - 0.7, side > 0 ? 0.7 : Math.PI + 1.5)
  context.stroke()
  if (ringed) ring(0, Math.PI)
  const moonX = x + side * radius * random.between(1.7, 2.4)
  const moonY = y - radius * random.between(0.6, 1.1)
  const moon = radius * 0.17
  const face = context.createRadialGradient(moonX + side * moon * 0.5, moonY - moon * 0.4, 0, moonX, moonY, moon * 1.3)
  face.addColorStop(0, '#f4f1ea')
  face.addColorStop(0.6, '#9c9aa6')
  face.addColorStop(1, '#24243a')
  context.fillStyle = face
  context.beginPath()
  context.arc(moonX, moonY, moon, 0, Math.PI * 2)
  context.fill()
}

/** Dusty ground with craters and far rims. */
function paintRegolith(context: Context, stage: Stage): void {
  const { width, height, unit, horizon, light } = stage
  const red = stage.scene.setting.features.some((feature) => /mars|martian|alien/.test(feature))
  const dust = red ? '#b4613a' : '#9a9aa4'
  const random = stage.random('craters')
  for (const layer of [0, 1, 2]) {
    const crest = createHills(stage, `rim${layer}`, {
      base: horizon + (height - horizon) * layer * 0.16,
      swing: unit * (7 - layer * 2.4),
      wavelength: unit * (50 + layer * 20),
      jagged: 0.4 - layer * 0.2,
    })
    paintMountain(context, stage, `rim${layer}`, {
      crest,
      bottom: height,
      fold: unit * (14 + layer * 10),
      mist: 0.1,
      snowLine: 1,
      colors: {
        rockShadow: darken(dust, 0.66 - layer * 0.1),
        rockLit: mix(darken(dust, 0.26 - layer * 0.1), light.key, 0.14),
        snowShadow: dust,
        snowLit: dust,
        mist: darken(dust, 0.4),
      },
    })
  }
  const top = horizon + (height - horizon) * 0.42
  const ground = context.createLinearGradient(0, top - unit * 8, 0, height)
  ground.addColorStop(0, alpha(dust, 0))
  ground.addColorStop(0.4, darken(dust, 0.14))
  ground.addColorStop(1, darken(dust, 0.4))
  context.fillStyle = ground
  context.fillRect(0, top - unit * 8, width, height - top + unit * 8)
  const side = light.from.x < 0 ? -1 : 1
  for (let crater = 0; crater < 16; crater++) {
    const near = random.next()
    const x = random.next() * width
    const y = top + near * (height - top)
    const radius = unit * (1.4 + near * 7) * random.between(0.4, 1)
    context.fillStyle = alpha(darken(dust, 0.52), 0.7)
    context.beginPath()
    context.ellipse(x, y, radius, radius * 0.28, 0, 0, Math.PI * 2)
    context.fill()
    context.fillStyle = alpha(lighten(dust, 0.2), 0.55)
    context.beginPath()
    context.ellipse(x - side * radius * 0.16, y + radius * 0.06, radius * 0.86, radius * 0.22, 0, 0, Math.PI * 2)
    context.fill()
  }
}

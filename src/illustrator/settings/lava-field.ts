import { paintClouds } from '../paint/clouds.ts'
import { alpha, darken, lighten, mix } from '../paint/color.ts'
import { paintRocks } from '../paint/ground-cover.ts'
import { createNoise, layered } from '../paint/noise.ts'
import { relight } from '../paint/palette.ts'
import { paintGlow, paintSky } from '../paint/sky.ts'
import type { Context, Stage } from '../paint/stage.ts'
import { createHills, createMassif, paintLand, paintMist } from '../paint/terrain.ts'
import type { Setting } from './setting.ts'

/** Black rock with rivers of fire in it, cones that smoke behind, embers in the air. */
export const lavaField: Setting = {
  kind: 'lava-field',
  words: ['lava field', 'lava flow', 'lava river', 'volcanic landscape', 'caldera', 'crater rim'],
  surface: 'ground',
  indoor: false,
  horizon: (_setting, camera) => (camera.angle === 'high' ? 0.38 : camera.angle === 'low' ? 0.7 : 0.56),
  paintBehind(context, stage) {
    const { width, height, horizon, unit, palette, light } = stage
    const random = stage.random('lava')
    const bright = light.time === 'day' ? 0.6 : 1
    paintSky(context, stage)
    paintClouds(context, stage, horizon * 0.94)
    paintGlow(context, width / 2, horizon, Math.max(width, unit * 90) * 0.7, '#ff6a2a', 0.5 * bright)
    const rock = mix(relight('#4a4046', light.time, light.weather), palette.near, 0.2)
    const hasVolcano = stage.scene.subjects.some(({ drawn }) => drawn === 'volcano' || drawn === 'icon:volcano')
    if (!hasVolcano) paintVolcano(context, stage, rock, bright)
    for (const layer of [0, 1]) {
      const crest = createHills(stage, `cinder ${layer}`, {
        base: horizon + unit * (layer * 4 - 3),
        swing: unit * (5 - layer),
        wavelength: unit * (26 + layer * 12),
        jagged: 0.5,
      })
      const own = mix(rock, mix(palette.haze, '#c25a3a', 0.4), 0.44 - layer * 0.26)
      paintLand(context, crest, height, lighten(own, 0.06), darken(own, 0.16))
      paintMist(context, stage, {
        y: horizon + unit * layer * 3,
        above: unit * 6,
        below: unit * 3,
        color: mix('#ff7a3a', palette.haze, 0.5),
        opacity: 0.34 * bright,
      })
    }
    paintFlow(context, stage, rock, bright)
    const stones = createHills(stage, 'lava stones', {
      base: horizon + (height - horizon) * 0.5,
      swing: unit * 10,
      wavelength: unit * 16,
    })
    paintRocks(context, stage, 'lava stones', { count: 14, size: unit * 6, crest: stones, color: darken(rock, 0.2) })
    context.save()
    context.globalCompositeOperation = 'lighter'
    for (let ember = 0; ember < 70; ember++) {
      const x = random.next() * width
      const y = height * random.next() ** 0.7
      const size = unit * random.between(0.1, 0.34)
      context.fillStyle = alpha(random.pick(['#ffb347', '#ff7a2f', '#ffe08a']), random.between(0.3, 0.9))
      context.beginPath()
      context.arc(x, y, size, 0, 7)
      context.fill()
    }
    context.restore()
  },
}

/** The great cone behind, its crater alight, lava down its flank and smoke over it. */
function paintVolcano(context: Context, stage: Stage, rock: string, bright: number): void {
  const { width, horizon, unit, palette, light } = stage
  const random = stage.random('great cone')
  const tall = Math.min(horizon * 0.66, width * 0.5)
  const x = width * (0.5 + random.between(-0.14, 0.14))
  const rim = tall * 0.13
  const crest = createMassif(stage, 'great cone', horizon + unit * 2, [
    { x, height: tall * 1.25, reach: tall * 1.5 },
    { x: x - tall * 1.4, height: tall * 0.3, reach: tall },
    { x: x + tall * 1.5, height: tall * 0.26, reach: tall },
  ])
  const top = horizon - tall
  const heights = crest.heights.map((y, index) =>
    Math.abs(index * crest.step - x) < rim * 1.6
      ? Math.max(y, top + Math.sin(index * 1.7) * unit * 0.5)
      : Math.max(y, top),
  )
  const own = mix(rock, palette.haze, 0.24)
  paintGlow(context, x, top, tall * 0.7, '#ff7a2f', 0.7 * bright)
  const noise = createNoise(stage, 'smoke')
  for (let puff = 0; puff < 22; puff++) {
    const up = puff / 21
    const px = x + layered(noise, up * 2, 1, 2) * tall * 0.24 + up * tall * 0.3 * (light.from.x < 0 ? 1 : -1)
    const py = top - up * Math.min(top * 0.98, tall * 0.8)
    const radius = tall * (0.09 + 0.22 * up) * random.between(0.8, 1.2)
    const smoke = mix(mix('#5a4a4c', palette.skyMiddle, 0.3 + 0.3 * up), '#ff7a3a', 0.4 * (1 - up) ** 2)
    const ball = context.createRadialGradient(px, py + radius * 0.3, 0, px, py, radius)
    ball.addColorStop(0, alpha(smoke, 0.8))
    ball.addColorStop(0.7, alpha(darken(smoke, 0.1), 0.5))
    ball.addColorStop(1, alpha(smoke, 0))
    context.fillStyle = ball
    context.fillRect(px - radius, py - radius, radius * 2, radius * 2)
  }
  paintLand(
    context,
    { step: crest.step, heights },
    horizon + unit * 4,
    mix(own, '#b5482c', 0.3 * bright),
    mix(own, palette.haze, 0.3),
  )
  context.fillStyle = '#ffb24a'
  context.beginPath()
  context.ellipse(x, top + unit * 0.4, rim, unit * 0.9, 0, 0, 7)
  context.fill()
  for (const [stream, [lean, wide]] of (
    [
      [-0.16, 1.3],
      [0.1, 1],
      [0.32, 0.7],
    ] as const
  ).entries()) {
    const foot = horizon + unit * 2
    const fire = context.createLinearGradient(0, top, 0, foot)
    fire.addColorStop(0, '#ffe08a')
    fire.addColorStop(0.3, '#ff9a3a')
    fire.addColorStop(1, '#d93a1a')
    context.fillStyle = fire
    context.beginPath()
    const at = (share: number): number =>
      x + lean * tall * share * 2.2 + noise(share * 3, stream * 7) * unit * 3 * share
    for (let step = 0; step <= 14; step++)
      context.lineTo(at(step / 14) - unit * wide * (0.3 + (step / 14) * 0.5), top + ((foot - top) * step) / 14)
    for (let step = 14; step >= 0; step--)
      context.lineTo(at(step / 14) + unit * wide * (0.3 + (step / 14) * 0.5), top + ((foot - top) * step) / 14)
    context.fill()
  }
}

/** Crusted plates with fire in the cracks between them, and one river of it that winds toward the viewer. */
function paintFlow(context: Context, stage: Stage, rock: string, bright: number): void {
  const { width, height, horizon, unit } = stage
  const noise = createNoise(stage, 'flow')
  const room = height - horizon
  const top = horizon + room * 0.08
  const at = (share: number): number => width * (0.5 + 0.28 * noise(share * 1.6, 5))
  const wide = (share: number): number => unit * (1 + 15 * share ** 1.4)
  const trace = (grow: number): void => {
    context.beginPath()
    for (const side of [-1, 1])
      for (let step = 0; step <= 40; step++) {
        const share = side < 0 ? step / 40 : 1 - step / 40
        const rough = 1 + 0.2 * noise(share * 9, side * 20)
        context.lineTo(at(share) + side * wide(share) * grow * rough, top + room * share ** 1.3)
      }
  }
  for (const [grow, color] of [
    [1.7, alpha('#ff4a1a', 0.16 * bright)],
    [1.3, alpha('#ff5a1f', 0.3 * bright)],
    [1.04, '#b32a12'],
    [0.92, '#f0561f'],
    [0.66, '#ff9a36'],
    [0.34, '#ffd879'],
  ] as const) {
    context.fillStyle = color
    trace(grow)
    context.fill()
  }
  const random = stage.random('crust')
  for (let plate = 0; plate < 46; plate++) {
    const share = random.next() ** 0.8
    const size = wide(share) * random.between(0.12, 0.34)
    const x = at(share) + random.between(-0.9, 0.9) * wide(share)
    const y = top + room * share ** 1.3
    context.fillStyle = alpha(darken(rock, 0.2), 0.86)
    context.beginPath()
    for (let corner = 0; corner < 6; corner++) {
      const angle = (corner / 6) * Math.PI * 2
      const reach = random.between(0.7, 1.1)
      context.lineTo(x + Math.cos(angle) * size * reach, y + Math.sin(angle) * size * 0.36 * reach)
    }
    context.fill()
  }
  context.strokeStyle = alpha('#ff7a2f', 0.7 * bright)
  context.lineCap = 'round'
  for (let crack = 0; crack < 30; crack++) {
    const share = random.next()
    let x = random.next() * width
    let y = top + room * (0.1 + 0.9 * share)
    context.lineWidth = unit * (0.14 + 0.4 * share)
    context.beginPath()
    context.moveTo(x, y)
    for (let step = 0; step < 4; step++) {
      x += unit * random.between(-4, 4) * (0.4 + share)
      y += unit * random.between(0, 1.4) * (0.4 + share)
      context.lineTo(x, y)
    }
    context.stroke()
  }
}

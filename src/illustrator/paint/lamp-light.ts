import { alpha, lighten } from './color.ts'
import { paintProp } from './paint-prop.ts'
import { paintGlow, paintRays } from './sky.ts'
import { isAsked } from './sky-wonders.ts'
import type { Context, Stage } from './stage.ts'

const burning = /candle|lantern|lamp|fire|torch|candelabr|chandelier/

/** What a lamp makes of the whole picture: a pool of candlelight, a cone from above, neon from two sides, sun in the lens. */
export function paintLampLight(context: Context, stage: Stage): void {
  const { setup } = stage.scene.light
  if (setup.includes('candle')) paintCandlelight(context, stage)
  if (setup.includes('spotlight') && stage.scene.setting.kind !== 'stage') paintSpotlight(context, stage)
  if (setup.includes('neon') && stage.scene.setting.kind !== 'studio') paintNeonLight(context, stage)
  if (setup.includes('backlit') || setup.includes('silhouette')) paintFlare(context, stage)
  if (setup.includes('rays') && !stage.indoor) paintRays(context, stage, stage.light.time === 'night' ? 0.12 : 0.3)
  if (isAsked(stage, /aurora|northern light/)) paintAuroraLight(context, stage)
}

function shade(
  context: Context,
  { width, height }: Stage,
  pool: { x: number; y: number; reach: number; tall: number; lit: string; dark: string },
): void {
  context.save()
  context.globalCompositeOperation = 'multiply'
  context.translate(pool.x, pool.y)
  context.scale(1, pool.tall)
  const gradient = context.createRadialGradient(0, 0, 0, 0, 0, pool.reach)
  gradient.addColorStop(0, '#ffffff')
  gradient.addColorStop(0.34, pool.lit)
  gradient.addColorStop(1, pool.dark)
  context.fillStyle = gradient
  context.fillRect(-width * 2, (-height * 2) / pool.tall, width * 4, (height * 4) / pool.tall)
  context.restore()
}

function paintCandlelight(context: Context, stage: Stage): void {
  const { width, height, unit, light, scene } = stage
  const side = Math.sign(light.from.x) || 1
  const x = width * (0.5 + side * 0.34)
  const y = height * 0.7
  shade(context, stage, {
    x: width * (0.5 + side * 0.16),
    y,
    reach: Math.hypot(width, height) * 0.66,
    tall: 1,
    lit: '#f4d0a4',
    dark: '#35221a',
  })
  context.save()
  context.globalCompositeOperation = 'soft-light'
  context.fillStyle = alpha('#ff9a3a', 0.2)
  context.fillRect(0, 0, width, height)
  context.restore()
  if (scene.subjects.some(({ drawn, noun }) => burning.test(`${drawn} ${noun}`))) return
  const tall = unit * 20
  const foot = height * 0.985
  paintProp(context, stage, 'candle', {
    x,
    y: foot,
    height: tall,
    name: 'near candle',
    floats: true,
    colors: ['#f2e6cc'],
  })
  context.save()
  context.globalCompositeOperation = 'screen'
  paintGlow(context, x, foot - tall * 0.92, unit * 30, '#ffae52', 0.5)
  paintGlow(context, x, foot - tall * 0.92, unit * 9, '#ffe2a0', 0.6)
  context.restore()
}

function paintSpotlight(context: Context, stage: Stage): void {
  const { width, height, unit } = stage
  const x = width / 2
  shade(context, stage, {
    x,
    y: height * 0.6,
    reach: Math.min(width, height) * 0.95,
    tall: 1.1,
    lit: '#d8d2c8',
    dark: '#14121c',
  })
  context.save()
  context.globalCompositeOperation = 'screen'
  const beam = context.createLinearGradient(0, 0, 0, height * 0.94)
  beam.addColorStop(0, alpha('#fff4d8', 0.5))
  beam.addColorStop(1, alpha('#fff4d8', 0.06))
  context.fillStyle = beam
  const half = Math.min(width * 0.34, unit * 38)
  context.beginPath()
  context.moveTo(x - unit * 5, -unit)
  context.lineTo(x - half, height * 0.88)
  context.ellipse(x, height * 0.88, half, unit * 7, 0, Math.PI, 0, true)
  context.lineTo(x + unit * 5, -unit)
  context.fill()
  context.restore()
}

function paintNeonLight(context: Context, { width, height, unit }: Stage): void {
  context.save()
  context.globalCompositeOperation = 'screen'
  paintGlow(context, -unit * 6, height * 0.42, Math.max(width, height) * 0.62, '#ff2fa0', 0.34)
  paintGlow(context, width + unit * 6, height * 0.5, Math.max(width, height) * 0.62, '#1fa8ff', 0.34)
  context.restore()
}

/** The sun shines into the lens: bloom round it, and the picture paler about it. */
function paintFlare(context: Context, { width, height, unit, light }: Stage): void {
  if (light.disc?.kind !== 'sun') return
  const [x, y] = [light.disc.x * width, light.disc.y * height]
  context.save()
  context.globalCompositeOperation = 'screen'
  paintGlow(context, x, y, unit * 60, light.key, 0.34)
  paintGlow(context, x, y, unit * 18, lighten(light.key, 0.3), 0.4)
  context.restore()
}

/** The curtains of the sky colour the ground, too. */
function paintAuroraLight(context: Context, { width, height, horizon }: Stage): void {
  const green = context.createLinearGradient(0, horizon * 0.6, 0, height)
  green.addColorStop(0, alpha('#4fffb0', 0))
  green.addColorStop(0.4, alpha('#4fffb0', 0.3))
  green.addColorStop(1, alpha('#3fd0c0', 0.16))
  context.save()
  context.globalCompositeOperation = 'soft-light'
  context.fillStyle = green
  context.fillRect(0, horizon * 0.6, width, height)
  context.globalCompositeOperation = 'screen'
  context.globalAlpha = 0.3
  context.fillRect(0, horizon * 0.6, width, height)
  context.restore()
}

import { createCanvas } from '@napi-rs/canvas'
import { alpha, lighten, mix } from './color.ts'
import { createNoise } from './noise.ts'
import { paintComet, paintShootingStars } from './shooting-stars.ts'
import { paintGlow } from './sky-glow.ts'
import type { Context, Stage } from './stage.ts'

/** True when the place or its light was described with a word like this. */
export function isAsked({ scene }: Stage, pattern: RegExp): boolean {
  return [...scene.setting.features, ...scene.light.setup].some((word) => pattern.test(word))
}

/** True under the stars: no moon outshines them then. */
export function showsMilkyWay(stage: Stage): boolean {
  const dark = stage.light.time === 'night' || stage.light.time === 'dusk'
  return dark && stage.light.weather === 'clear' && isAsked(stage, /milky way|starry|galaxy|stars/)
}

/** What a sky shows only when it is asked for: northern lights, the Milky Way, fireworks, a rainbow, a comet, falling stars. */
export function paintSkyWonders(context: Context, stage: Stage, until: number): void {
  if (showsMilkyWay(stage)) paintMilkyWay(context, stage, until)
  if (isAsked(stage, /aurora|northern light|southern light|polar light/)) paintAurora(context, stage, until)
  if (isAsked(stage, /rainbow/)) paintRainbow(context, stage, until)
  if (isAsked(stage, /shooting star/)) paintShootingStars(context, stage, until)
  if (isAsked(stage, /^comet$/)) paintComet(context, stage, until)
  if (isAsked(stage, /firework/)) paintFireworks(context, stage, until)
}

/** Curtains of green and violet light with a sharp lower hem, drawn small and enlarged. */
function paintAurora(context: Context, stage: Stage, until: number): void {
  const { width } = stage
  const random = stage.random('aurora')
  const noise = createNoise(stage, 'aurora')
  const columns = 240
  const rows = 120
  const small = createCanvas(columns, rows)
  const brush = small.getContext('2d')
  brush.globalCompositeOperation = 'lighter'
  const hues = random.pick([
    ['#3dffa8', '#49e0d0', '#a25cff'],
    ['#58f7b0', '#38c9e8', '#7d6bff'],
    ['#4dff9a', '#9dff7a', '#ff5fb4'],
  ] as const)
  for (let curtain = 0; curtain < 3; curtain++) {
    const base = rows * (0.5 + curtain * 0.15)
    const tall = rows * (0.62 - curtain * 0.1)
    const strength = [0.7, 1, 0.62][curtain]!
    for (let column = 0; column < columns; column++) {
      const u = column / columns
      const hem =
        base + noise(u * 2.4 + curtain * 7, curtain * 3 + 1) * rows * 0.26 + noise(u * 7, curtain) * rows * 0.04
      const streak = 0.55 + 0.45 * noise(u * 38, curtain * 5 + 9)
      const veil = Math.max(0.12, 0.7 + 0.8 * noise(u * 2.1 + 11, curtain * 4))
      const opacity = strength * streak * veil * Math.sin(Math.PI * Math.min(1, u * 0.92 + 0.04)) ** 0.5
      if (opacity <= 0.01) continue
      const top = hem - tall * (0.65 + 0.35 * streak)
      const light = brush.createLinearGradient(0, top, 0, hem + rows * 0.035)
      light.addColorStop(0, alpha(hues[2], 0))
      light.addColorStop(0.35, alpha(hues[2], opacity * 0.34))
      light.addColorStop(0.68, alpha(hues[1], opacity * 0.6))
      light.addColorStop(0.93, alpha(hues[0], opacity))
      light.addColorStop(1, alpha(hues[0], 0))
      brush.fillStyle = light
      brush.fillRect(column, top, 1.4, hem + rows * 0.04 - top)
    }
  }
  context.save()
  context.globalCompositeOperation = 'screen'
  context.imageSmoothingQuality = 'high'
  context.drawImage(small, 0, 0, width, until)
  context.restore()
}

/** A slanting band of star clouds, with dust lanes and many small stars. */
function paintMilkyWay(context: Context, stage: Stage, until: number): void {
  const { width, unit, palette } = stage
  const random = stage.random('milky way')
  const side = Math.sign(stage.light.from.x) || 1
  const pale = mix(lighten(palette.skyHorizon, 0.45), '#e9d8ff', 0.4)
  const along = (share: number): [number, number] => [
    width * (0.5 - side * 0.5 * (share - 0.5)) - side * width * 0.04 * Math.sin(share * 5),
    until * (1.04 - share * 1.16),
  ]
  context.save()
  context.globalCompositeOperation = 'screen'
  for (let cloud = 0; cloud < 46; cloud++) {
    const share = random.next()
    const [x, y] = along(share)
    const reach = unit * random.between(10, 26)
    const tint = random.pick([pale, '#7fa0ff', '#c78bd8', '#ffd9b8'])
    paintGlow(context, x + random.between(-7, 7) * unit, y, reach, tint, random.between(0.14, 0.3))
  }
  context.globalCompositeOperation = 'source-over'
  for (let lane = 0; lane < 12; lane++) {
    const [x, y] = along(random.between(0.1, 0.9))
    paintGlow(context, x + random.between(-3, 3) * unit, y, unit * random.between(5, 9), palette.skyTop, 0.26)
  }
  for (const [radius, opacity, count] of [
    [0.08, 0.8, 800],
    [0.13, 0.95, 90],
  ] as const) {
    context.fillStyle = alpha(lighten(pale, 0.6), opacity)
    context.beginPath()
    for (let star = 0; star < count; star++) {
      const [x, y] = along(random.next())
      const off = (random.next() + random.next() + random.next() - 1.5) * unit * 26
      const size = unit * radius * random.between(0.7, 1.4)
      context.moveTo(x + off + size, y + off * 0.4 * side)
      context.arc(x + off, y + off * 0.4 * side, size, 0, 7)
    }
    context.fill()
  }
  context.restore()
}

/** A soft bow opposite the sun, with a fainter second one. */
function paintRainbow(context: Context, stage: Stage, until: number): void {
  const { width, unit, light } = stage
  const side = Math.sign(light.from.x) || 1
  const x = width * (0.5 - side * 0.14)
  const radius = Math.min(until * 0.8, width * 0.52)
  const hues = ['#8a5fd0', '#4f7fe0', '#3fb6b0', '#6fc95a', '#f4d84a', '#f29a3f', '#e8554a']
  context.save()
  context.beginPath()
  context.rect(0, 0, width, until + unit * 2)
  context.clip()
  for (const [size, opacity] of [
    [1, 0.5],
    [1.24, 0.16],
  ] as const) {
    const band = unit * 6
    const outer = radius * size
    const bow = context.createRadialGradient(x, until, outer - band, x, until, outer)
    bow.addColorStop(0, alpha(hues[0]!, 0))
    hues.forEach((hue, index) => {
      bow.addColorStop(0.12 + (0.76 * index) / (hues.length - 1), alpha(hue, opacity))
    })
    bow.addColorStop(1, alpha(hues.at(-1)!, 0))
    context.fillStyle = bow
    context.fillRect(0, 0, width, until + unit * 2)
  }
  context.restore()
}

/** Bursts of sparks that fall in arcs, brightest at their tips, and the trail that carried them up. */
function paintFireworks(context: Context, stage: Stage, until: number): void {
  const { width, unit } = stage
  const random = stage.random('fireworks')
  const tints = ['#ffd36b', '#ff6f7d', '#7fd4ff', '#c58bff', '#8dffb0', '#ffa25c']
  const bursts = Math.max(4, Math.min(9, Math.round(width / (unit * 26))))
  context.save()
  context.globalCompositeOperation = 'lighter'
  context.lineCap = 'round'
  for (let burst = 0; burst < bursts; burst++) {
    const x = width * ((burst + random.between(0.25, 0.75)) / bursts)
    const y = until * random.between(0.12, 0.34)
    const reach = Math.min(unit * random.between(13, 25), until * 0.36)
    const tint = tints[(burst + random.integer(0, 1)) % tints.length]!
    paintGlow(context, x, y, reach * 1.7, tint, 0.3)
    const trail = context.createLinearGradient(0, y, 0, until)
    trail.addColorStop(0, alpha(tint, 0.4))
    trail.addColorStop(0.5, alpha(tint, 0))
    context.fillStyle = trail
    context.fillRect(x - unit * 0.12, y, unit * 0.24, until - y)
    const rays = random.integer(26, 40)
    for (const [share, shine, thick] of [
      [1, 0.75, 0.26],
      [0.6, 0.9, 0.18],
    ] as const) {
      const spark = context.createRadialGradient(x, y, reach * 0.1, x, y, reach * share)
      spark.addColorStop(0, alpha(tint, 0.05))
      spark.addColorStop(0.7, alpha(tint, shine))
      spark.addColorStop(1, alpha(lighten(tint, 0.7), shine))
      context.strokeStyle = spark
      context.lineWidth = unit * thick
      context.beginPath()
      for (let ray = 0; ray < rays; ray++) {
        const angle = (ray / rays) * Math.PI * 2 + random.between(-0.06, 0.06)
        const long = reach * share * random.between(0.8, 1)
        const fall = long * long * (0.22 / reach)
        context.moveTo(x + Math.cos(angle) * long * 0.24, y + Math.sin(angle) * long * 0.24)
        context.quadraticCurveTo(
          x + Math.cos(angle) * long * 0.7,
          y + Math.sin(angle) * long * 0.7,
          x + Math.cos(angle) * long,
          y + Math.sin(angle) * long + fall,
        )
      }
      context.stroke()
    }
  }
  context.restore()
}

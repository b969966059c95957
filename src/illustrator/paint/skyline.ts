import { alpha, darken, lighten, mix } from './color.ts'
import { relight } from './palette.ts'
import type { Context, Stage } from './stage.ts'

export interface SkylineOptions {
  /** y of its feet. */
  base: number
  /** Height of the tallest, as a share of `base`. */
  tall: number
  color: string
  /** Share of windows that are lit after dark, 0..1. */
  lights: number
  /** Old houses of a few storeys under slate and tiles, and no towers. */
  low?: boolean
  /** Broken off, dark and overgrown. */
  ruined?: boolean
}

/** A row of town houses and towers across the frame, each with a light side, a roof of its own, and windows. */
export function paintSkyline(context: Context, stage: Stage, name: string, options: SkylineOptions): void {
  const { width, unit, light } = stage
  const { base, color } = options
  const random = stage.random(name)
  const tallest = Math.min(base * options.tall, width * 0.9)
  const dark = light.time === 'night' || light.time === 'dusk'
  let x = -unit * random.between(0, 8)
  while (x < width) {
    const wide = Math.max(unit * 4, tallest * random.between(0.13, 0.3) * (options.low ? 2 : 1))
    const swell = 0.62 + 0.38 * Math.sin((x / width) * Math.PI * 1.7 + random.between(-0.4, 0.4))
    const high = tallest * (options.low ? random.between(0.6, 1) : random.between(0.4, 1) * Math.max(0.3, swell))
    paintTower(
      context,
      stage,
      { x, y: base - high, width: wide, height: high },
      options.low ? mix(tintOf(color, stage, random), oldWall(stage, random), 0.5) : tintOf(color, stage, random),
      random,
      {
        lights: dark && !options.ruined ? options.lights : 0,
        low: options.low === true,
        ruined: options.ruined === true,
      },
    )
    x += wide * random.between(0.82, 1.12)
  }
}

const oldWall = ({ light }: Stage, random: ReturnType<Stage['random']>): string =>
  relight(random.pick(['#e8dcc4', '#dfc9a4', '#e6d2b8', '#d9c0a0']), light.time, light.weather)

/** Stone, brick or glass: each house a little of its own colour, as much as the hour shows. */
function tintOf(color: string, stage: Stage, random: ReturnType<Stage['random']>): string {
  const shade = mix(color, random.chance(0.5) ? lighten(color, 0.2) : darken(color, 0.16), random.next())
  const own = relight(
    random.pick(['#c98a68', '#dcc7a4', '#7f9fc0', '#a8808c', '#d8d2c8', '#5f86a0']),
    stage.light.time,
    stage.light.weather,
  )
  return mix(shade, own, (stage.light.time === 'day' ? 0.5 : 0.16) * random.between(0.4, 1))
}

function paintTower(
  context: Context,
  stage: Stage,
  box: { x: number; y: number; width: number; height: number },
  color: string,
  random: ReturnType<Stage['random']>,
  { lights, low, ruined }: { lights: number; low: boolean; ruined: boolean },
): void {
  const { light, palette, unit } = stage
  const side = light.from.x < 0 ? -1 : 1
  const lit = mix(color, light.key, 0.34 * light.strength)
  const gradient = context.createLinearGradient(box.x, box.y, box.x, box.y + box.height)
  gradient.addColorStop(0, color)
  gradient.addColorStop(1, mix(color, palette.haze, 0.34))
  context.fillStyle = gradient
  context.beginPath()
  const crown = random.next()
  const { x, y, width } = box
  const foot = y + box.height
  context.moveTo(x, foot)
  context.lineTo(x, y)
  if (ruined) {
    // Storeys are gone from one corner, and floors stick out.
    const steps = 5
    const fall = width * random.between(0.3, 1.1)
    const left = random.chance(0.5)
    for (let step = 0; step <= steps; step++) {
      const share = step / steps
      const down = fall * (left ? 1 - share : share) ** 1.6 + width * random.between(0, 0.14)
      context.lineTo(x + width * share, y + down)
      if (step < steps) context.lineTo(x + width * (share + 0.12), y + down)
    }
  } else if (low) {
    context.lineTo(x + width, y)
  } else if (crown < 0.25) {
    context.lineTo(x + width * 0.2, y)
    context.lineTo(x + width * 0.2, y - width * 0.22)
    context.lineTo(x + width * 0.8, y - width * 0.22)
    context.lineTo(x + width * 0.8, y)
  } else if (crown < 0.4) {
    context.lineTo(x + width * 0.5, y - width * 0.5)
  } else if (crown < 0.52) {
    context.lineTo(x + width * 0.46, y - width * 0.12)
    context.lineTo(x + width * 0.49, y - width * 0.9)
    context.lineTo(x + width * 0.51, y - width * 0.9)
    context.lineTo(x + width * 0.54, y - width * 0.12)
  } else if (crown < 0.64) {
    context.lineTo(x + width, y - width * 0.3)
  }
  if (!ruined) context.lineTo(x + width, y)
  context.lineTo(x + width, foot)
  context.fill()
  if (ruined) {
    paintWindows(
      context,
      stage,
      { ...box, y: y + width * 0.5, height: box.height - width * 0.5 },
      darken(color, 0.5),
      random,
      0,
      unit,
    )
    paintIvy(context, stage, box, random)
    return
  }
  const shine = context.createLinearGradient(0, y, 0, foot)
  shine.addColorStop(0, alpha(lit, 0.95))
  shine.addColorStop(1, alpha(lit, 0))
  context.fillStyle = shine
  context.fillRect(side < 0 ? x : x + width * 0.66, y, width * 0.34, box.height)
  if (low) paintRoof(context, stage, box, color, random)
  if (stage.season === 'winter') paintSnowOnTop(context, stage, box, low ? 0 : crown)
  paintWindows(context, stage, box, color, random, lights, unit)
}

/** Green that hangs down from the broken floors. */
function paintIvy(
  context: Context,
  { light, palette, unit }: Stage,
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
  random: ReturnType<Stage['random']>,
): void {
  const leaf = mix(relight('#6f8f4a', light.time, light.weather), palette.near, 0.2)
  for (const [color, count] of [
    [darken(leaf, 0.2), 16],
    [leaf, 16],
  ] as const) {
    context.fillStyle = color
    context.beginPath()
    for (let bush = 0; bush < count; bush++) {
      const px = x + width * random.between(-0.04, 1.04)
      const py = y + width * 0.4 + height * random.next() ** 2.2
      const radius = unit * random.between(0.4, 1.3)
      context.moveTo(px + radius, py)
      context.arc(px, py, radius, 0, 7)
    }
    context.fill()
  }
}

/** Snow on what is flat up there. */
function paintSnowOnTop(
  context: Context,
  { light, palette, unit }: Stage,
  { x, y, width }: { x: number; y: number; width: number },
  crown: number,
): void {
  context.fillStyle = mix(relight('#f4f8fc', light.time, light.weather), palette.haze, 0.14)
  const top = crown > 0 && crown < 0.25 ? y - width * 0.22 : y
  if (crown >= 0.25 && crown < 0.64) return
  context.beginPath()
  context.roundRect(x - unit * 0.2, top - unit * 0.5, width + unit * 0.4, unit * 1.1, unit * 0.5)
  context.fill()
}

/** A steep roof of slate or tiles, cut off flat, with its chimneys. */
function paintRoof(
  context: Context,
  { light }: Stage,
  { x, y, width }: { x: number; y: number; width: number },
  color: string,
  random: ReturnType<Stage['random']>,
): void {
  const high = width * random.between(0.16, 0.28)
  const hue = relight(random.pick(['#6f7a88', '#7d8894', '#a8604a', '#b06a50']), light.time, light.weather)
  const roof = mix(mix(color, hue, 0.6), light.key, 0.14 * light.strength)
  context.fillStyle = darken(roof, 0.2)
  for (const at of [0.2, 0.7]) context.fillRect(x + width * at, y - high * 1.5, width * 0.07, high)
  context.fillStyle = roof
  context.beginPath()
  context.moveTo(x - width * 0.03, y)
  context.lineTo(x + width * 0.12, y - high)
  context.lineTo(x + width * 0.88, y - high)
  context.lineTo(x + width * 1.03, y)
  context.fill()
}

function paintWindows(
  context: Context,
  stage: Stage,
  box: { x: number; y: number; width: number; height: number },
  color: string,
  random: ReturnType<Stage['random']>,
  lights: number,
  unit: number,
): void {
  const columns = Math.max(2, Math.min(7, Math.round(box.width / (unit * 1.9))))
  const pitch = box.width / (columns + 0.6)
  const rows = Math.min(40, Math.floor((box.height - pitch) / (pitch * 1.25)))
  const glass = alpha(mix(stage.palette.skyMiddle, color, 0.45), 0.5)
  const glow = ['#ffd98a', '#ffc873', '#ffe7b5']
  const paths: Record<string, [number, number][]> = {}
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const bright = random.chance(lights)
      if (!bright && random.chance(0.25)) continue
      const paint = bright ? random.pick(glow) : glass
      paths[paint] ??= []
      paths[paint].push([box.x + pitch * (0.5 + column), box.y + pitch * (0.7 + row * 1.25)])
    }
  }
  for (const [paint, places] of Object.entries(paths)) {
    context.fillStyle = paint
    context.beginPath()
    for (const [x, y] of places) context.rect(x, y, pitch * 0.56, pitch * 0.72)
    context.fill()
  }
}

import { type Canvas, createCanvas } from '@napi-rs/canvas'
import { alpha, darken } from './color.ts'
import type { Box, Context, Stage } from './stage.ts'

/** What a placed subject throws on what it stands on. Painted before the subject itself. */
export function paintShadow(
  context: Context,
  stage: Stage,
  box: Box,
  rests: 'ground' | 'water' | 'surface' | 'none',
  silhouette?: Canvas,
): void {
  if (rests === 'none' || rests === 'water') return
  const cast = silhouette && castOf(stage, box)
  context.save()
  keepOnSurface(context, stage, box, rests)
  if (silhouette && cast) paintCast(context, stage, box, silhouette, cast)
  paintContact(context, stage, box, silhouette)
  context.restore()
}

/** Share of a silhouette's height, from below, that is taken for what touches the ground. */
const touching = 0.07

/** The dark where it touches: under each foot, and a little all about them. */
function paintContact(context: Context, stage: Stage, box: Box, silhouette: Canvas | undefined): void {
  const color = darken(stage.light.shadow, 0.5)
  const { left, right } = silhouette ? footprint(silhouette) : { left: 0.1, right: 0.9 }
  const wide = (right - left) * box.width
  const x = box.x + ((left + right) / 2) * box.width
  const y = box.y + box.height
  const flat = Math.min(0.16, (0.07 * box.height) / Math.max(1, wide))
  for (const [reach, lift, opacity] of [
    [0.86, 1.5, 0.26],
    [0.6, 1, 0.34],
  ] as const) {
    const radius = Math.max(1, wide * reach)
    context.save()
    context.translate(x, y - wide * flat * 0.2)
    context.scale(1, flat * lift)
    const gradient = context.createRadialGradient(0, 0, 0, 0, 0, radius)
    gradient.addColorStop(0, alpha(color, opacity))
    gradient.addColorStop(0.6, alpha(color, opacity * 0.55))
    gradient.addColorStop(1, alpha(color, 0))
    context.fillStyle = gradient
    context.fillRect(-radius, -radius, radius * 2, radius * 2)
    context.restore()
  }
  if (!silhouette) return
  const strip = silhouette.height * touching
  const soft = createCanvas(Math.min(90, silhouette.width), 7)
  const brush = soft.getContext('2d')
  brush.imageSmoothingQuality = 'medium'
  brush.drawImage(silhouette, 0, silhouette.height - strip, silhouette.width, strip, 0, 2, soft.width, 3)
  tint(brush, soft, alpha(color, 0.72))
  const tall = Math.min(0.09 * box.height, 0.16 * box.width)
  context.drawImage(soft, box.x, y - tall * 0.6, box.width, tall)
}

/** From where to where it stands, as shares of its width. */
function footprint(silhouette: Canvas): { left: number; right: number } {
  const { width, height } = silhouette
  const rows = Math.max(1, Math.round(height * touching))
  const data = silhouette.getContext('2d').getImageData(0, height - rows, width, rows).data
  let left = width
  let right = 0
  for (let at = 3; at < data.length; at += 4) {
    if (data[at]! < 90) continue
    const x = ((at - 3) / 4) % width
    left = Math.min(left, x)
    right = Math.max(right, x + 1)
  }
  return left < right ? { left: left / width, right: right / width } : { left: 0.1, right: 0.9 }
}

/** How far a shadow reaches for each unit of height: to the side, and toward the viewer. */
interface Cast {
  across: number
  down: number
  strength: number
}

const isHard: ReadonlySet<string> = new Set(['clear', 'cloudy'])

/** Where the light throws it: long under a low sun, away from where the sun stands; nothing where light comes from all sides. */
function castOf({ light, scene, width, indoor }: Stage, box: Box): Cast | undefined {
  if (!isHard.has(light.weather) && !indoor) return undefined
  const low = 1 - Math.min(1, Math.abs(light.from.y))
  const strength = Math.max(light.strength, indoor ? 0.45 : 0) * (scene.light.setup.includes('soft') ? 0.6 : 1)
  if (strength < 0.2) return undefined
  if (indoor) return { across: -light.from.x * 0.42, down: 0.12, strength: strength * 0.7 }
  const foot = (box.x + box.width / 2) / width
  const away = light.disc ? Math.max(-1, Math.min(1, (foot - light.disc.x) / 0.36)) : -light.from.x
  const side = Math.abs(away) < 0.25 ? -Math.sign(light.from.x) * 0.25 : away
  return { across: side * (0.34 + 0.75 * low), down: 0.13 + 0.24 * low, strength }
}

/** Nothing falls over the edge of a table. */
function keepOnSurface(
  context: Context,
  { width, height, unit, horizon }: Stage,
  box: Box,
  rests: 'ground' | 'surface',
): void {
  const bottom = rests === 'surface' ? height - Math.min(unit * 5, height * 0.06) : height
  context.beginPath()
  const foot = box.y + box.height
  const top = Math.min(horizon, foot - 0.2 * box.height)
  context.rect(0, top, width, Math.max(bottom, foot) - top)
  context.clip()
}

/** Of what lies on what is seen from above: its shape, a little away from the light, soft. */
export function paintDropShadow(context: Context, stage: Stage, box: Box, silhouette: Canvas): void {
  const { light, unit } = stage
  const color = darken(light.shadow, 0.4)
  const strength = 0.3 + 0.2 * light.strength
  const thick = Math.min(unit * 2.2, 0.05 * Math.min(box.width, box.height))
  context.save()
  context.imageSmoothingQuality = 'medium'
  for (const [far, size, share] of [
    [0.35, 72, 0.8],
    [1.2, 30, 0.55],
    [2.2, 18, 0.4],
  ] as const) {
    // Enlarging a small picture of the shape is what softens it.
    const scale = Math.min(1, size / Math.max(silhouette.width, silhouette.height))
    const edge = 2
    const width = Math.max(2, Math.round(silhouette.width * scale))
    const height = Math.max(2, Math.round(silhouette.height * scale))
    const soft = createCanvas(width + 2 * edge, height + 2 * edge)
    const brush = soft.getContext('2d')
    brush.imageSmoothingQuality = 'medium'
    brush.drawImage(silhouette, edge, edge, width, height)
    tint(brush, soft, alpha(color, strength * share))
    const [across, down] = [box.width / width, box.height / height]
    context.drawImage(
      soft,
      box.x - light.from.x * thick * far - edge * across,
      box.y + thick * far - edge * down,
      soft.width * across,
      soft.height * down,
    )
  }
  context.restore()
}

/** Of what stands close to a wall, on the wall. */
export function paintShadowOnWall(context: Context, stage: Stage, box: Box, silhouette: Canvas): void {
  const away = (box.y + box.height - stage.horizon) / Math.max(1, stage.height - stage.horizon)
  if (away > 0.45) return
  context.save()
  context.beginPath()
  context.rect(0, 0, stage.width, stage.horizon)
  context.clip()
  paintDropShadow(context, stage, box, silhouette)
  context.restore()
}

/** The subject's own shape laid on the ground, softer and fainter with distance. */
function paintCast(context: Context, { light }: Stage, box: Box, silhouette: Canvas, cast: Cast): void {
  const color = darken(light.shadow, 0.42)
  // What sprawls hides its own shadow.
  const sprawl = Math.min(1, Math.max(0, box.width / box.height - 1) / 1.6)
  const down = cast.down * (1 - 0.35 * sprawl)
  context.save()
  context.transform(1, 0, -cast.across, -down, box.x + box.height * cast.across, box.y + box.height * (1 + down))
  context.imageSmoothingQuality = 'medium'
  for (const [size, near, far] of [
    [110, 0.42, 0],
    [40, 0.36, 0.2],
  ] as const) {
    const scale = Math.min(1, size / Math.max(silhouette.width, silhouette.height))
    const width = Math.max(2, Math.round(silhouette.width * scale))
    const height = Math.max(2, Math.round(silhouette.height * scale))
    const soft = createCanvas(width + 2, height + 1)
    const brush = soft.getContext('2d')
    brush.imageSmoothingQuality = 'medium'
    brush.drawImage(silhouette, 1, 1, width, height)
    const fade = brush.createLinearGradient(0, 0, 0, soft.height)
    fade.addColorStop(0, alpha(color, far * cast.strength))
    fade.addColorStop(1, alpha(color, near * cast.strength + 0.06))
    tint(brush, soft, fade)
    const [across, up] = [box.width / width, box.height / height]
    context.drawImage(soft, -across, -up, soft.width * across, soft.height * up)
  }
  context.restore()
}

/** Gives all that is painted one colour. */
function tint(brush: Context, { width, height }: Canvas, color: Context['fillStyle']): void {
  brush.globalCompositeOperation = 'source-in'
  brush.fillStyle = color
  brush.fillRect(0, 0, width, height)
}

/** Pixels of the longer side: a shadow is soft; in a reflection things are made out. */
const shadowSide = 120
export const reflectionSide = 220

/**
 * What a painter draws in `box`, for its shadow and its reflection. Painted anew in a small box, not shrunk: what a
 * subject costs goes by the size of its box.
 */
export function createSilhouette(box: Box, paint: (context: Context, box: Box) => void, side = shadowSide): Canvas {
  const scale = Math.min(1, side / Math.max(box.width, box.height))
  const width = Math.max(2, Math.round(box.width * scale))
  const height = Math.max(2, Math.round(box.height * scale))
  const canvas = createCanvas(width, height)
  paint(canvas.getContext('2d'), { x: 0, y: 0, width, height })
  return canvas
}

/** The subject upside down in the water under it. */
export function paintReflection(context: Context, stage: Stage, box: Box, silhouette: Canvas): void {
  const depth = Math.min(box.height * 0.55, stage.height - (box.y + box.height))
  if (depth <= 0) return
  const strips = 24
  context.save()
  for (let strip = 0; strip < strips; strip++) {
    const from = strip / strips
    const sway = Math.sin(strip * 1.7) * stage.unit * 0.5 * from
    const sourceHeight = silhouette.height / strips
    context.globalAlpha = 0.4 * (1 - from)
    context.save()
    context.translate(box.x + sway, box.y + box.height + depth * from)
    context.scale(1, -1)
    const y = silhouette.height * (1 - from) - sourceHeight
    context.drawImage(
      silhouette,
      0,
      Math.max(0, y),
      silhouette.width,
      sourceHeight,
      0,
      -depth / strips - 0.5,
      box.width,
      depth / strips + 0.5,
    )
    context.restore()
  }
  context.restore()
}

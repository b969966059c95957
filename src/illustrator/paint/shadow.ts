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
  if (rests === 'none') return
  if (rests === 'water') return
  if (silhouette !== undefined) paintCast(context, stage, box, silhouette, rests)
  paintContact(context, stage, box, rests)
}

/** The dark line where it touches. */
function paintContact(context: Context, stage: Stage, box: Box, rests: 'ground' | 'surface'): void {
  const color = darken(stage.light.shadow, 0.45)
  const strength = 0.34 + 0.2 * stage.light.strength
  const x = box.x + box.width / 2
  const y = box.y + box.height
  for (const [wide, flat, share] of [
    [0.6, 0.1, 0.55],
    [0.46, 0.05, 1],
  ] as const) {
    const radius = box.width * wide
    const squash = Math.min(flat, (box.height * 0.09) / radius) * (rests === 'surface' ? 1.15 : 1)
    context.save()
    context.translate(x, y)
    context.scale(1, squash)
    const gradient = context.createRadialGradient(0, 0, 0, 0, 0, radius)
    gradient.addColorStop(0, alpha(color, strength * share))
    gradient.addColorStop(0.6, alpha(color, strength * share * 0.55))
    gradient.addColorStop(1, alpha(color, 0))
    context.fillStyle = gradient
    context.fillRect(-radius, -radius, radius * 2, radius * 2)
    context.restore()
  }
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
    brush.globalCompositeOperation = 'source-in'
    brush.fillStyle = alpha(color, strength * share)
    brush.fillRect(0, 0, soft.width, soft.height)
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

/** The subject's own shape, laid down away from the light and lost with distance. */
function paintCast(context: Context, stage: Stage, box: Box, silhouette: Canvas, rests: 'ground' | 'surface'): void {
  const { light } = stage
  if (light.strength < 0.2) return
  const low = 1 - Math.min(1, Math.abs(light.from.y))
  // What sprawls hides its own shadow: shorter and fainter the wider it is than high.
  const sprawl = Math.min(1, Math.max(0, box.width / box.height - 0.8) / 1.2)
  const length = box.height * (0.12 + 0.2 * low) * (rests === 'surface' ? 0.8 : 1) * (1 - 0.55 * sprawl)
  const skew = (-light.from.x * (0.35 + low * 1.1) * length) / box.height
  const shadow = createCanvas(silhouette.width, silhouette.height)
  const brush = shadow.getContext('2d')
  brush.drawImage(silhouette, 0, 0)
  brush.globalCompositeOperation = 'source-in'
  const fade = brush.createLinearGradient(0, 0, 0, shadow.height)
  const color = darken(light.shadow, 0.4)
  const strong = light.strength * (1 - 0.75 * sprawl)
  fade.addColorStop(0, alpha(color, 0))
  fade.addColorStop(0.35, alpha(color, 0.12 * strong))
  fade.addColorStop(1, alpha(color, 0.5 * strong))
  brush.fillStyle = fade
  brush.fillRect(0, 0, shadow.width, shadow.height)
  context.save()
  // Lying on the ground toward the viewer when the light is behind; away from the viewer otherwise would hide it.
  context.transform(1, 0, skew * 1.6, -length / box.height, box.x, box.y + box.height)
  context.scale(1, -1)
  context.transform(1, 0, 0, -1, 0, 0)
  context.imageSmoothingQuality = 'medium'
  context.drawImage(shadow, 0, -box.height, box.width, box.height)
  context.restore()
}

/**
 * What a painter draws in `box`, for its shadow and its reflection. Painted anew in a small box, not shrunk: what a
 * subject costs goes by the size of its box.
 */
export function createSilhouette(box: Box, paint: (context: Context, box: Box) => void): Canvas {
  const scale = Math.min(1, 220 / Math.max(box.width, box.height))
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

import { createCanvas, ImageData } from '@napi-rs/canvas'
import type { Pixels } from '../../imaging/image.ts'
import { alpha, darken, lighten, lightness, mix, saturate } from '../paint/color.ts'
import type { Context, Stage } from '../paint/stage.ts'

/** Fills the frame with a reference that is the background of the others, cropped to the frame's proportions. */
export function paintReferenceBackdrop(context: Context, pixels: Pixels, stage: Stage): void {
  const canvas = createCanvas(pixels.width, pixels.height)
  const data = new Uint8ClampedArray(pixels.data)
  canvas.getContext('2d').putImageData(new ImageData(data, pixels.width, pixels.height), 0, 0)
  const scale = Math.max(stage.width / pixels.width, stage.height / pixels.height)
  const width = pixels.width * scale
  const height = pixels.height * scale
  context.save()
  context.imageSmoothingQuality = 'high'
  context.drawImage(canvas, (stage.width - width) / 2, (stage.height - height) / 2, width, height)
  // A little dusk at the foot, so that what stands there is grounded.
  const foot = context.createLinearGradient(0, stage.height * 0.6, 0, stage.height)
  foot.addColorStop(0, alpha(stage.light.shadow, 0))
  foot.addColorStop(1, alpha(darken(stage.light.shadow, 0.3), 0.35))
  context.fillStyle = foot
  context.fillRect(0, 0, stage.width, stage.height)
  context.restore()
}

/**
 * A designed ground for a collage, from the colours its pieces share (`scene.style.palette`): pale paper, a few large
 * overlapping shapes in their tints, and a band to stand on. Calm, because the pieces are not.
 */
export function paintCollageBackdrop(context: Context, stage: Stage): void {
  const { width, height, unit, horizon } = stage
  const random = stage.random('collage')
  const palette = stage.scene.style.palette.length > 0 ? stage.scene.style.palette : [stage.palette.middle]
  const tints = palette.map((color) => mix(saturate(color, 0.9), '#f6efe2', 0.3))
  const light = [...tints].sort((a, b) => lightness(b) - lightness(a))
  const paper = context.createLinearGradient(0, 0, width * 0.3, height)
  paper.addColorStop(0, lighten(light[0]!, 0.5))
  paper.addColorStop(1, lighten(light[Math.min(1, light.length - 1)]!, 0.3))
  context.fillStyle = paper
  context.fillRect(0, 0, width, height)

  const reach = Math.min(width, height)
  const side = random.chance(0.5) ? 1 : -1
  const sun = { x: width * (0.5 + side * 0.24), y: height * 0.34 }
  for (const [ring, share] of [0.46, 0.35, 0.24].entries()) {
    context.fillStyle = alpha(tints[ring % tints.length]!, 0.5)
    context.beginPath()
    context.arc(sun.x, sun.y, reach * share, 0, 7)
    context.fill()
  }
  const ground = Math.min(height * 0.86, Math.max(height * 0.62, horizon))
  for (let band = 0; band < 3; band++) {
    const top = ground + (band * (height - ground)) / 3.2
    const sway = unit * random.between(2, 5)
    const phase = random.between(0, 6)
    context.fillStyle = alpha(mix(tints[(band + 1) % tints.length]!, darken(tints[0]!, 0.2), 0.25), 0.8)
    context.beginPath()
    context.moveTo(0, height)
    for (let step = 0; step <= 24; step++) {
      context.lineTo((width * step) / 24, top + Math.sin(phase + step * 0.34) * sway)
    }
    context.lineTo(width, height)
    context.closePath()
    context.fill()
  }
  context.fillStyle = alpha(darken(tints[0]!, 0.35), 0.35)
  const dots = { x: width * (0.5 - side * 0.36), y: height * 0.14 }
  for (let row = 0; row < 5; row++) {
    for (let column = 0; column < 7; column++) {
      context.beginPath()
      context.arc(dots.x + (column - 3) * unit * 2.4, dots.y + (row - 2) * unit * 2.4, unit * 0.38, 0, 7)
      context.fill()
    }
  }
}

import { type Canvas, createCanvas } from '@napi-rs/canvas'
import type { Box } from '../../paint/stage.ts'
import { oklabOf } from '../../paint/styles/oklab.ts'
import { readRaster } from '../../paint/styles/raster.ts'

/** What was painted for a photo, in the photo's light: as dark and as warm as what is around it, and no sharper. */
export function suitPhoto(layer: Canvas, photo: Canvas, box: Box): Canvas {
  const { width, height } = layer
  const canvas = createCanvas(width, height)
  const context = canvas.getContext('2d')
  context.filter = `blur(${(Math.min(width, height) * 0.0007).toFixed(2)}px)`
  context.drawImage(layer, 0, 0)
  context.filter = 'none'
  const { color, lightness } = lightAround(photo, box)
  context.globalCompositeOperation = 'multiply'
  context.globalAlpha = Math.min(0.75, Math.max(0.08, 0.95 - 1.2 * lightness))
  context.fillStyle = color
  context.fillRect(0, 0, width, height)
  context.globalAlpha = 0.14
  context.globalCompositeOperation = 'soft-light'
  context.fillRect(0, 0, width, height)
  context.globalAlpha = 1
  context.globalCompositeOperation = 'destination-in'
  context.drawImage(layer, 0, 0)
  return canvas
}

/** Mean colour of the photo about a box. */
function lightAround(photo: Canvas, box: Box): { color: string; lightness: number } {
  const { width, height, data } = readRaster(photo, 48)
  const scale = width / photo.width
  const area = {
    left: (box.x - box.width) * scale,
    right: (box.x + 2 * box.width) * scale,
    top: (box.y - box.height) * scale,
    bottom: (box.y + 2 * box.height) * scale,
  }
  const sum = [0, 0, 0, 0]
  for (let index = 0; index < width * height; index++) {
    const x = index % width
    const y = (index - x) / width
    if (x < area.left || x > area.right || y < area.top || y > area.bottom || data[index * 4 + 3]! < 128) continue
    for (let channel = 0; channel < 3; channel++) sum[channel] = sum[channel]! + data[index * 4 + channel]!
    sum[3] = sum[3]! + 1
  }
  if (sum[3] === 0) return { color: '#ffffff', lightness: 1 }
  const [red, green, blue] = sum.slice(0, 3).map((one) => Math.round(one / sum[3]!)) as [number, number, number]
  return { color: `rgb(${red}, ${green}, ${blue})`, lightness: oklabOf(red, green, blue).l }
}

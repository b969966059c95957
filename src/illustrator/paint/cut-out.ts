import { type Canvas, createCanvas } from '@napi-rs/canvas'

/** Steps round a contour: at a border of 4 % of the side, half a pixel from a true circle. */
const steps = 16

/** What is painted, in one colour, and grown by `radius` pixels on all sides. */
function grown(canvas: Canvas, radius: number, color: string): Canvas {
  const { width, height } = canvas
  const flat = createCanvas(width, height)
  const context = flat.getContext('2d')
  for (const reach of radius > 8 ? [radius, radius * 0.55] : [radius]) {
    for (let at = 0; at < steps; at++) {
      const angle = (at / steps) * 2 * Math.PI
      context.drawImage(canvas, Math.cos(angle) * reach, Math.sin(angle) * reach)
    }
  }
  context.drawImage(canvas, 0, 0)
  context.globalCompositeOperation = 'source-in'
  context.fillStyle = color
  context.fillRect(0, 0, width, height)
  context.globalCompositeOperation = 'source-over'
  return flat
}

/** What is painted with a bold contour. */
export function outlined(canvas: Canvas, unit: number): Canvas {
  const drawn = grown(canvas, unit * 0.9, '#221f24')
  drawn.getContext('2d').drawImage(canvas, 0, 0)
  return drawn
}

/** A sticker of what is painted: a bold outline, a white border cut round it, and the shadow of its edge. */
export function dieCut(canvas: Canvas, unit: number): Canvas {
  const cut = createCanvas(canvas.width, canvas.height)
  const context = cut.getContext('2d')
  const border = grown(canvas, unit * 3.4, '#ffffff')
  context.shadowColor = 'rgba(20,22,45,0.34)'
  context.shadowBlur = unit * 1.8
  context.shadowOffsetY = unit * 0.9
  context.drawImage(border, 0, 0)
  context.shadowColor = 'transparent'
  context.drawImage(grown(canvas, unit * 0.75, '#2a2233'), 0, 0)
  context.drawImage(canvas, 0, 0)
  return cut
}

const channelsOf = (hex: string): number[] => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))

/** What is painted, printed in two inks with a contour in the dark one. */
export function inTwoInks(canvas: Canvas, dark: string, pale: string, unit: number): Canvas {
  const { width, height } = canvas
  const context = canvas.getContext('2d')
  const image = context.getImageData(0, 0, width, height)
  const { data } = image
  const luma = (at: number): number => 0.299 * data[at]! + 0.587 * data[at + 1]! + 0.114 * data[at + 2]!
  let sum = 0
  let count = 0
  for (let at = 0; at < data.length; at += 16) {
    if (data[at + 3]! < 200) continue
    sum += luma(at)
    count++
  }
  const middle = count > 0 ? sum / count : 128
  const [low, high] = [channelsOf(dark), channelsOf(pale)]
  for (let at = 0; at < data.length; at += 4) {
    if (data[at + 3] === 0) continue
    // Glow and steam are not printed.
    data[at + 3] = (data[at + 3]! - 96) * 1.8
    const share = Math.min(1, Math.max(0, 0.5 + (luma(at) - middle) / 7))
    for (let channel = 0; channel < 3; channel++)
      data[at + channel] = low[channel]! + (high[channel]! - low[channel]!) * share
  }
  context.putImageData(image, 0, 0)
  const printed = grown(canvas, unit * 1.3, dark)
  printed.getContext('2d').drawImage(canvas, 0, 0)
  return printed
}

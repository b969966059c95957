import { createCanvas } from '@napi-rs/canvas'
import type { Context } from '../../../src/illustrator/paint/stage.ts'
import type { Pixels } from '../../../src/imaging/image.ts'

/** Pixels of something drawn for a test. */
export function drawPixels(width: number, height: number, draw: (context: Context) => void): Pixels {
  const canvas = createCanvas(width, height)
  const context = canvas.getContext('2d')
  draw(context)
  return { width, height, data: context.getImageData(0, 0, width, height).data }
}

/** A flat poster of exactly four colours. */
export const posterColors = ['#f4e7c5', '#e4572e', '#17364f', '#f3a712']
export function poster(): Pixels {
  return drawPixels(400, 300, (context) => {
    context.fillStyle = posterColors[0]!
    context.fillRect(0, 0, 400, 300)
    for (const [index, x] of [20, 150, 280].entries()) {
      context.fillStyle = posterColors[index + 1]!
      context.fillRect(x, 60, 100, 180)
    }
  })
}

/** Fine lines on white paper. */
export function lineDrawing(): Pixels {
  return drawPixels(500, 400, (context) => {
    context.fillStyle = '#f8f6f2'
    context.fillRect(0, 0, 500, 400)
    context.strokeStyle = '#3a3a3e'
    context.lineWidth = 2
    context.strokeRect(120, 120, 200, 200)
    for (let x = 125; x < 320; x += 9) {
      context.beginPath()
      context.moveTo(x, 125)
      context.lineTo(x - 4, 315)
      context.stroke()
    }
  })
}

/** Soft hills with grain, in shades of `hue`. */
export function grainyPhoto(hue: number): Pixels {
  const pixels = drawPixels(400, 300, (context) => {
    const gradient = context.createLinearGradient(0, 0, 0, 300)
    gradient.addColorStop(0, `hsl(${hue}, 40%, 85%)`)
    gradient.addColorStop(1, `hsl(${hue}, 40%, 12%)`)
    context.fillStyle = gradient
    context.fillRect(0, 0, 400, 300)
  })
  let state = 7
  for (let at = 0; at < pixels.data.length; at++) {
    if (at % 4 === 3) continue
    state = (state * 16_807) % 2_147_483_647
    pixels.data[at] = pixels.data[at]! + ((state % 41) - 20)
  }
  return pixels
}

/** A red ball before a backdrop lit in its middle. */
export function ballOnBackdrop(): Pixels {
  return drawPixels(400, 300, (context) => {
    const gradient = context.createRadialGradient(200, 120, 10, 200, 150, 260)
    gradient.addColorStop(0, '#dfe8ee')
    gradient.addColorStop(1, '#7d95a5')
    context.fillStyle = gradient
    context.fillRect(0, 0, 400, 300)
    context.fillStyle = '#c4261d'
    context.beginPath()
    context.arc(220, 160, 70, 0, 7)
    context.fill()
  })
}

import type { Canvas } from '@napi-rs/canvas'
import { createRandom } from '../random.ts'
import { applyColorTable, createColorTable } from './color-table.ts'
import { addGrain } from './film-grain.ts'
import { changePixels, unitOf } from './raster.ts'
import type { Style } from './style.ts'
import { paintVignette } from './vignette.ts'

/** A print of about 1970 found in a drawer: faded, yellowed, grainy, with a light leak, scratches and a worn white border. */
export const vintagePhoto: Style = {
  kind: 'vintage-photo',
  apply(canvas, scene, signal) {
    const table = createColorTable(({ l, a, b }) => {
      // Dyes fade from the shadows; the paper yellows in the lights.
      const faded = 0.2 + l * 0.74
      return { l: faded, a: a * 0.55 + 0.012 + 0.008 * l, b: b * 0.5 + 0.018 + 0.034 * l }
    })
    changePixels(
      canvas,
      (band) => {
        applyColorTable(band, table)
        addGrain(band, 11)
      },
      signal,
    )
    paintVignette(canvas.getContext('2d'), '#5a3a22', 0.5)
    leakLight(canvas)
    scratch(canvas, scene.seed)
    mount(canvas)
    return canvas
  },
}

function leakLight(photo: Canvas): void {
  const { width, height } = photo
  const context = photo.getContext('2d')
  const leak = context.createRadialGradient(width, height * 0.2, 0, width, height * 0.2, Math.min(width, height) * 0.75)
  leak.addColorStop(0, 'rgba(255,150,70,0.42)')
  leak.addColorStop(0.5, 'rgba(255,120,60,0.14)')
  leak.addColorStop(1, 'rgba(255,120,60,0)')
  context.save()
  context.globalCompositeOperation = 'screen'
  context.fillStyle = leak
  context.fillRect(0, 0, width, height)
  context.restore()
}

function scratch(photo: Canvas, seed: number): void {
  const { width, height } = photo
  const unit = unitOf(photo)
  const random = createRandom(seed, 'scratches')
  const context = photo.getContext('2d')
  context.save()
  context.strokeStyle = 'rgba(255,246,225,0.4)'
  context.fillStyle = 'rgba(255,246,225,0.55)'
  for (let line = 0; line < 9; line++) {
    const x = random.next() * width
    const y = random.next() * height
    const length = unit * random.between(3, 22)
    context.lineWidth = Math.max(0.6, unit * random.between(0.05, 0.11))
    context.beginPath()
    context.moveTo(x, y)
    context.quadraticCurveTo(
      x + unit * random.between(-2, 2),
      y + length / 2,
      x + unit * random.between(-2, 2),
      y + length,
    )
    context.stroke()
  }
  for (let speck = 0; speck < 70; speck++) {
    context.beginPath()
    context.arc(random.next() * width, random.next() * height, unit * random.between(0.05, 0.16), 0, 7)
    context.fill()
  }
  context.restore()
}

/** On the white card it was printed on. */
function mount(photo: Canvas): void {
  const { width, height } = photo
  const unit = unitOf(photo)
  const context = photo.getContext('2d')
  const border = unit * 4
  const print = [border, border, width - 2 * border, height - 2 * border] as const
  context.drawImage(photo, ...print)
  context.fillStyle = '#efe6d2'
  context.beginPath()
  context.rect(0, 0, width, height)
  context.roundRect(...print, unit * 0.8)
  context.fill('evenodd')
  context.strokeStyle = 'rgba(70,45,20,0.35)'
  context.lineWidth = Math.max(1, unit * 0.12)
  context.beginPath()
  context.roundRect(...print, unit * 0.8)
  context.stroke()
  paintVignette(context, '#c9b48c', 0.5)
}

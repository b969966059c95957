import { createCanvas } from '@napi-rs/canvas'
import type { Patterned, PatternKind } from '../../scene/pattern-of.ts'
import { lightness } from '../color.ts'
import { createNoise, layered } from '../noise.ts'
import type { Random } from '../random.ts'
import { release } from '../release.ts'
import type { Box, Context, Stage } from '../stage.ts'
import { paintOnLayer } from '../state/layer.ts'

interface Cloth {
  brush: Context
  width: number
  height: number
  /** One hundredth of its mean side. */
  unit: number
  /** What it is patterned with, and the colour of the thing. */
  color: string
  own: string
  random: Random
  stage: Stage
}

/** Paints what `paint` paints with a pattern on what has its main colour; its shading stays. */
export function paintPatterned(
  context: Context,
  box: Box,
  paint: (context: Context, box: Box) => void,
  { kind, color }: Patterned,
  { stage, random }: { stage: Stage; random: Random },
): void {
  paintOnLayer(context, box, {}, ({ brush, frame, width, height }) => {
    paint(brush, frame)
    const body = brush.getImageData(0, 0, width, height)
    const main = mainColor(body.data)
    const cloth = createCanvas(width, height)
    const pattern = cloth.getContext('2d')
    const own = `#${main.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`
    painters[kind]({
      brush: pattern,
      width,
      height,
      unit: Math.sqrt(width * height) / 100,
      own,
      color: color ?? (lightness(own) > 0.72 ? random.pick(['#d8433f', '#2f6fc4', '#2f9a68', '#8a4fb8']) : '#fbf6ea'),
      random,
      stage,
    })
    const shaded = pattern.getImageData(0, 0, width, height)
    shadeAs(shaded.data, body.data, main)
    pattern.putImageData(shaded, 0, 0)
    brush.drawImage(cloth, 0, 0)
    release(cloth)
  })
}

type Rgb = readonly [number, number, number]

/** The colour most of it has, of no deep shade. */
function mainColor(data: Uint8ClampedArray): Rgb {
  const counts = new Map<number, [count: number, r: number, g: number, b: number]>()
  for (let at = 0; at < data.length; at += 16) {
    if (data[at + 3]! < 200) continue
    const [r, g, b] = [data[at]!, data[at + 1]!, data[at + 2]!]
    if (r + g + b < 90) continue
    const [hue, chroma] = [hueOf(r, g, b), Math.max(r, g, b) - Math.min(r, g, b)]
    const bin = chroma < 36 ? -1 : Math.round(hue / 30) % 12
    const known = counts.get(bin) ?? [0, 0, 0, 0]
    counts.set(bin, [known[0] + 1, known[1] + r, known[2] + g, known[3] + b])
  }
  const [count, r, g, b] = [...counts.values()].sort((one, other) => other[0] - one[0])[0] ?? [1, 128, 128, 128]
  return [r / count, g / count, b / count]
}

function hueOf(r: number, g: number, b: number): number {
  const most = Math.max(r, g, b)
  const reach = most - Math.min(r, g, b)
  if (reach === 0) return 0
  const sector = most === r ? (g - b) / reach : most === g ? 2 + (b - r) / reach : 4 + (r - g) / reach
  return (60 * sector + 360) % 360
}

/** Keeps the pattern to what has the main colour, and gives it the light and shade that was there. */
function shadeAs(to: Uint8ClampedArray, from: Uint8ClampedArray, main: Rgb): void {
  const luma = 0.3 * main[0] + 0.59 * main[1] + 0.11 * main[2]
  const grey = Math.max(...main) - Math.min(...main) < 36
  const hue = hueOf(...main)
  for (let at = 0; at < to.length; at += 4) {
    const alpha = from[at + 3]!
    if (alpha === 0 || to[at + 3] === 0) {
      to[at + 3] = 0
      continue
    }
    const [r, g, b] = [from[at]!, from[at + 1]!, from[at + 2]!]
    const chroma = Math.max(r, g, b) - Math.min(r, g, b)
    const own = 0.3 * r + 0.59 * g + 0.11 * b
    const away = Math.abs(((hueOf(r, g, b) - hue + 540) % 360) - 180)
    const alike = grey
      ? clamp((52 - chroma) / 16) * clamp((own - 0.32 * luma) / 20)
      : clamp((34 - away) / 10) * clamp((chroma - 14) / 14)
    const light = own / Math.max(24, luma)
    for (let channel = 0; channel < 3; channel++) {
      const value = to[at + channel]! * Math.min(1, 0.25 + 0.75 * light)
      to[at + channel] = value + (255 - value) * clamp((light - 1.25) * 0.8)
    }
    to[at + 3] = (to[at + 3]! / 255) * alpha * alike
  }
}

const clamp = (value: number): number => Math.min(1, Math.max(0, value))

function bands({ brush, width, height, unit, color }: Cloth): void {
  const step = 11 * unit
  brush.fillStyle = color
  const isTall = height > width * 1.6
  for (let at = step * 0.6; at < (isTall ? height : width); at += step * 2)
    if (isTall) brush.fillRect(0, at, width, step)
    else brush.fillRect(at, 0, step, height)
}

function dots({ brush, width, height, unit, color }: Cloth): void {
  const step = 13 * unit
  brush.fillStyle = color
  for (let row = 0; row * step * 0.8 < height + step; row++) {
    for (let x = (row % 2) * step * 0.5; x < width + step; x += step) {
      brush.beginPath()
      brush.arc(x, row * step * 0.8, 3.5 * unit, 0, 7)
      brush.fill()
    }
  }
}

function plaid({ brush, width, height, unit, own, color }: Cloth): void {
  const step = 24 * unit
  brush.fillStyle = own
  brush.fillRect(0, 0, width, height)
  for (const [offset, wide, style] of [
    [0, 10, 'rgba(16,24,40,0.5)'],
    [13, 3, color],
    [19, 1.4, 'rgba(244,214,92,0.85)'],
  ] as const) {
    brush.fillStyle = style
    brush.globalAlpha = 0.72
    for (let x = offset * unit; x < width; x += step) brush.fillRect(x, 0, wide * unit, height)
    for (let y = offset * unit; y < height; y += step) brush.fillRect(0, y, width, wide * unit)
  }
  brush.globalAlpha = 1
}

function checks({ brush, width, height, unit, color }: Cloth): void {
  const step = 9 * unit
  brush.fillStyle = color
  for (let row = 0; row * step < height; row++)
    for (let x = (row % 2) * step; x < width; x += step * 2) brush.fillRect(x, row * step, step, step)
}

function flowers({ brush, width, height, unit, random }: Cloth): void {
  const step = 17 * unit
  for (let row = 0; row * step * 0.86 < height + step; row++) {
    for (let x = (row % 2) * step * 0.5; x < width + step; x += step) {
      const [cx, cy] = [x + random.between(-2, 2) * unit, row * step * 0.86 + random.between(-2, 2) * unit]
      const turn = random.next() * 6
      const size = unit * random.between(3.2, 4.6)
      brush.fillStyle = random.pick(['#4f9a57', '#3c8350'])
      for (const side of [0.4, 2.6]) {
        brush.beginPath()
        brush.ellipse(
          cx + Math.cos(turn + side) * size * 1.7,
          cy + Math.sin(turn + side) * size * 1.7,
          size * 0.95,
          size * 0.4,
          turn + side,
          0,
          7,
        )
        brush.fill()
      }
      brush.fillStyle = random.pick(['#e2577f', '#f08a4b', '#5f86d8', '#c65ba8', '#e0484e'])
      for (let petal = 0; petal < 5; petal++) {
        const angle = turn + (petal / 5) * 2 * Math.PI
        brush.beginPath()
        brush.ellipse(
          cx + Math.cos(angle) * size * 0.72,
          cy + Math.sin(angle) * size * 0.72,
          size * 0.66,
          size * 0.5,
          angle,
          0,
          7,
        )
        brush.fill()
      }
      brush.fillStyle = '#f8d55a'
      brush.beginPath()
      brush.arc(cx, cy, size * 0.4, 0, 7)
      brush.fill()
    }
  }
}

function leopard({ brush, width, height, unit, random }: Cloth): void {
  brush.fillStyle = '#d9a763'
  brush.fillRect(0, 0, width, height)
  const step = 9 * unit
  for (let y = 0; y < height + step; y += step * 0.85) {
    for (let x = 0; x < width + step; x += step) {
      const [cx, cy] = [x + random.between(-2, 2) * unit, y + random.between(-2, 2) * unit]
      brush.fillStyle = '#a86a30'
      brush.beginPath()
      brush.ellipse(cx, cy, 2.3 * unit, 1.9 * unit, random.next() * 3, 0, 7)
      brush.fill()
      brush.strokeStyle = '#2b1a10'
      brush.lineWidth = 1.5 * unit
      for (let arc = 0; arc < 3; arc++) {
        const from = arc * 2.1 + random.next()
        brush.beginPath()
        brush.arc(cx, cy, 2.8 * unit, from, from + random.between(0.8, 1.5))
        brush.stroke()
      }
    }
  }
}

/** Colours by the height of a noise, one a pixel of a small picture. */
function banded(colors: (share: number, x: number, y: number) => Rgb): (cloth: Cloth) => void {
  return ({ brush, width, height, stage }) => {
    const scale = 1.6
    const [columns, rows] = [Math.ceil(width / scale), Math.ceil(height / scale)]
    const canvas = createCanvas(columns, rows)
    const small = canvas.getContext('2d')
    const image = small.createImageData(columns, rows)
    const noise = createNoise(stage, 'cloth')
    const size = Math.sqrt(columns * rows)
    for (let y = 0, at = 0; y < rows; y++) {
      for (let x = 0; x < columns; x++, at += 4) {
        const value = layered(noise, (x / size) * 3, (y / size) * 3, 3)
        image.data.set([...colors(value, x / size, y / size), 255], at)
      }
    }
    small.putImageData(image, 0, 0)
    brush.imageSmoothingQuality = 'medium'
    brush.drawImage(canvas, 0, 0, width, height)
    release(canvas)
  }
}

const zebra = banded((value, x, y) =>
  Math.sin((y * 9 + x * 2 + value * 1.4) * 5) > 0 ? [246, 243, 236] : [26, 24, 26],
)
const camouflage = banded((value) =>
  value < -0.22 ? [52, 58, 40] : value < 0.06 ? [98, 106, 66] : value < 0.3 ? [148, 138, 98] : [74, 60, 44],
)

function rainbow({ brush, width, height }: Cloth): void {
  const fill = brush.createLinearGradient(0, 0, width, height * 0.35)
  ;['#e8443a', '#f58a2c', '#f7d23e', '#4fb85a', '#3f7fe0', '#8a4fc8'].forEach((color, at, all) => {
    fill.addColorStop((at + 0.15) / all.length, color)
    fill.addColorStop((at + 0.85) / all.length, color)
  })
  brush.fillStyle = fill
  brush.fillRect(0, 0, width, height)
}

function halves({ brush, width, height, color }: Cloth): void {
  brush.fillStyle = color
  brush.fillRect(width / 2, 0, width / 2, height)
}

const painters: Readonly<Record<PatternKind, (cloth: Cloth) => void>> = {
  stripes: bands,
  dots,
  plaid,
  checks,
  flowers,
  leopard,
  zebra,
  camouflage,
  rainbow,
  halves,
}

import { createCanvas } from '@napi-rs/canvas'
import { createNoise, layered } from '../noise.ts'
import type { Random } from '../random.ts'
import { release } from '../release.ts'
import type { Box, Context, Stage } from '../stage.ts'
import { edgesOf, type Layer, paintOnLayer } from './layer.ts'

type Paint = (context: Context, box: Box) => void

/** What lies on a surface in patches: its two colours, how much of it there is, and whether it comes from below. */
const coats = {
  rust: { colors: ['#8a3d17', '#c4702e'], most: 0.56, splashed: false },
  mold: { colors: ['#6f8f63', '#b9c7a6'], most: 0.36, splashed: false },
  mud: { colors: ['#5b4029', '#7d5c3d'], most: 0.42, splashed: true },
  dust: { colors: ['#b7a88f', '#cfc3ad'], most: 0.42, splashed: false },
} as const

export type Coat = keyof typeof coats

/** Patches with ragged edges, nowhere beyond its outline. */
export function paintCoated(context: Context, box: Box, paint: Paint, kind: Coat, stage: Stage): void {
  const { colors, most, splashed } = coats[kind]
  paintOnLayer(context, box, {}, ({ brush, frame, width, height }) => {
    paint(brush, frame)
    const noise = createNoise(stage, kind)
    const scale = 2
    const [columns, rows] = [Math.ceil(width / scale), Math.ceil(height / scale)]
    const canvas = createCanvas(columns, rows)
    const layer = canvas.getContext('2d')
    const image = layer.createImageData(columns, rows)
    const size = Math.min(columns, rows)
    const [deep, light] = colors.map((color) => [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16)))
    for (let y = 0, at = 0; y < rows; y++) {
      for (let x = 0; x < columns; x++, at += 4) {
        const [u, v] = [x / size, y / size]
        const much = layered(noise, u * 2.6, v * 2.6, 4) + most - 0.35 + (splashed ? 1.1 * (y / rows - 0.62) : 0)
        const grain = 0.5 + 0.5 * layered(noise, u * 17, v * 17, 2)
        const share = Math.max(0, Math.min(1, (much + 0.18 * (grain - 0.5)) * (kind === 'dust' ? 1.6 : 5)))
        for (let channel = 0; channel < 3; channel++)
          image.data[at + channel] = deep![channel]! + (light![channel]! - deep![channel]!) * grain
        image.data[at + 3] = (kind === 'dust' ? 120 : 225) * share
      }
    }
    layer.putImageData(image, 0, 0)
    brush.globalCompositeOperation = 'source-atop'
    brush.imageSmoothingQuality = 'medium'
    brush.drawImage(canvas, 0, 0, width, height)
    release(canvas)
  })
}

/** Snow that lies on whatever is turned up. */
export function paintSnowed(context: Context, box: Box, paint: Paint, random: Random): void {
  paintOnLayer(context, box, { top: 0.05, side: 0.02 }, (layer) => {
    const { brush, frame } = layer
    paint(brush, frame)
    const edges = edgesOf(layer, 48)
    const deep = Math.min(frame.height * 0.11, frame.width * 0.09)
    const cap = (fill: string, lift: number, depth: number): void => {
      brush.fillStyle = fill
      for (const edge of edges) {
        if (!edge) continue
        brush.beginPath()
        brush.ellipse(
          edge.x,
          edge.top + deep * (0.2 - lift),
          frame.width / 62,
          Math.min(deep * depth * random.between(0.75, 1.1), (edge.bottom - edge.top) * 0.6 + 1),
          0,
          0,
          7,
        )
        brush.fill()
      }
    }
    cap('#bccbdc', -0.15, 0.85)
    cap('#f4f8fc', 0.12, 0.8)
    brush.globalCompositeOperation = 'source-atop'
    const frost = brush.createLinearGradient(0, frame.y, 0, frame.y + frame.height)
    frost.addColorStop(0, 'rgba(240,247,255,0.5)')
    frost.addColorStop(0.5, 'rgba(240,247,255,0.08)')
    frost.addColorStop(1, 'rgba(240,247,255,0.2)')
    brush.fillStyle = frost
    brush.fillRect(0, 0, layer.width, layer.height)
  })
}

/** Drops of water on its surface. */
export function paintWet(context: Context, box: Box, paint: Paint, random: Random): void {
  paintOnLayer(context, box, {}, (layer) => {
    const { brush, frame } = layer
    paint(brush, frame)
    brush.globalCompositeOperation = 'source-atop'
    const size = Math.sqrt(frame.width * frame.height)
    for (let drop = 0; drop < 90; drop++)
      droplet(
        layer,
        frame.x + random.next() * frame.width,
        frame.y + random.next() * frame.height,
        size * random.between(0.006, 0.021) * (random.chance(0.15) ? 1.5 : 1),
      )
  })
}

function droplet({ brush }: Layer, x: number, y: number, radius: number): void {
  const tall = radius * 1.15
  brush.fillStyle = 'rgba(10,20,35,0.28)'
  brush.beginPath()
  brush.ellipse(x + radius * 0.16, y + tall * 0.24, radius, tall, 0, 0, 7)
  brush.fill()
  const body = brush.createLinearGradient(0, y - tall, 0, y + tall)
  body.addColorStop(0, 'rgba(20,35,60,0.34)')
  body.addColorStop(0.55, 'rgba(220,235,250,0.2)')
  body.addColorStop(1, 'rgba(255,255,255,0.75)')
  brush.fillStyle = body
  brush.beginPath()
  brush.ellipse(x, y, radius, tall, 0, 0, 7)
  brush.fill()
  brush.fillStyle = 'rgba(255,255,255,0.95)'
  brush.beginPath()
  brush.ellipse(x - radius * 0.35, y - tall * 0.4, radius * 0.26, radius * 0.2, -0.6, 0, 7)
  brush.fill()
}

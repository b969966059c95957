import { createCanvas } from '@napi-rs/canvas'
import { darken, lighten } from '../color.ts'
import type { Random } from '../random.ts'
import { release } from '../release.ts'
import type { Box, Context } from '../stage.ts'
import { bodyOf, edgesOf, type Layer, paintOnLayer } from './layer.ts'

type Paint = (context: Context, box: Box) => void

/** Sagging: its lower parts run down into a puddle of its own colour. */
export function paintMelting(context: Context, box: Box, paint: Paint, random: Random): void {
  paintOnLayer(context, box, { side: 0.2, bottom: 0.05 }, (layer) => {
    const { brush, frame, width, height } = layer
    const body = bodyOf(layer, paint)
    const base = frame.y + frame.height
    const pixels = body.getContext('2d').getImageData(0, 0, width, height)
    const color = meanColor(pixels.data)
    const [rx, ry] = [frame.width * 0.62, Math.min(frame.height * 0.07, frame.width * 0.12)]
    puddle(brush, { x: frame.x + frame.width / 2, y: base - ry * 0.35, rx, ry }, color, random)
    // Row by row: the lower, the wider it spreads and the more it sways.
    const phase = random.next() * 6
    for (let y = 0; y < height; y++) {
      const low = Math.max(0, (y - frame.y) / frame.height)
      const sway = Math.sin(low * 7 + phase) * 0.028 * frame.width * low
      const spread = 1 + 0.22 * low ** 4
      const w = width * spread
      brush.drawImage(body, 0, y, width, 1, (width - w) / 2 + sway, y, w, 1.4)
    }
    release(body)
    drips(layer, random)
  })
}

/** Tongues that run down over it, each of the colour it comes from. */
function drips(layer: Layer, random: Random): void {
  const { brush, frame } = layer
  const half = frame.width / 34
  const starts = edgesOf(layer, 13).flatMap((edge) =>
    edge ? [0, 1].map(() => ({ x: edge.x, y: edge.top + (edge.bottom - edge.top) * random.between(0.12, 0.8) })) : [],
  )
  for (const { x, y } of starts) {
    if (random.chance(0.3)) continue
    const { data } = brush.getImageData(Math.round(x), Math.round(y), 1, 1)
    if (data[3]! < 200) continue
    const long = Math.min(frame.height * random.between(0.07, 0.2), frame.y + frame.height - y)
    hang(brush, x, y, half * random.between(0.6, 1.1), long, meanColor(data))
  }
}

/** Something thick poured over it, that runs down from its upper edge. */
export function paintDripping(context: Context, box: Box, paint: Paint, color: string, random: Random): void {
  paintOnLayer(context, box, {}, (layer) => {
    const { brush, frame, width, height } = layer
    paint(brush, frame)
    const edges = edgesOf(layer, 15)
    const coat = createCanvas(width, height)
    const pour = coat.getContext('2d')
    pour.fillStyle = color
    pour.beginPath()
    let started = false
    const low = edges.map(
      (edge, at) =>
        edge &&
        edge.top + (edge.bottom - edge.top) * (at % 2 === 0 ? random.between(0.3, 0.62) : random.between(0.12, 0.22)),
    )
    edges.forEach((edge, at) => {
      if (!edge) return
      if (!started) pour.moveTo(edge.x - frame.width / 20, edge.top - frame.height)
      started = true
      const end = low[at]!
      const half = frame.width / 34
      pour.lineTo(edge.x - half, edge.top)
      pour.bezierCurveTo(edge.x - half, end, edge.x - half * 0.9, end + half, edge.x, end + half)
      pour.bezierCurveTo(edge.x + half * 0.9, end + half, edge.x + half, end, edge.x + half, edge.top)
    })
    const last = edges.findLast((edge) => edge !== undefined)
    if (last) pour.lineTo(last.x + frame.width / 20, last.top - frame.height)
    pour.closePath()
    pour.fill()
    pour.globalCompositeOperation = 'source-atop'
    const shine = pour.createLinearGradient(0, frame.y, 0, frame.y + frame.height * 0.6)
    shine.addColorStop(0, lighten(color, 0.3))
    shine.addColorStop(0.4, color)
    shine.addColorStop(1, darken(color, 0.25))
    pour.fillStyle = shine
    pour.fillRect(0, 0, width, height)
    pour.strokeStyle = 'rgba(255,255,255,0.6)'
    pour.lineCap = 'round'
    pour.lineWidth = frame.width * 0.009
    edges.forEach((edge, at) => {
      if (!edge || at % 2 === 1) return
      pour.beginPath()
      pour.moveTo(edge.x - frame.width * 0.012, edge.top + (low[at]! - edge.top) * 0.45)
      pour.lineTo(edge.x - frame.width * 0.012, low[at]! - frame.width * 0.004)
      pour.stroke()
    })
    brush.globalCompositeOperation = 'source-atop'
    brush.drawImage(coat, 0, 0)
    release(coat)
  })
}

function hang(brush: Context, x: number, y: number, half: number, long: number, color: string): void {
  const end = y + long
  const fill = brush.createLinearGradient(x - half, 0, x + half, 0)
  fill.addColorStop(0, lighten(color, 0.35))
  fill.addColorStop(0.4, color)
  fill.addColorStop(1, darken(color, 0.25))
  brush.fillStyle = fill
  brush.beginPath()
  brush.moveTo(x - half * 1.7, y)
  brush.bezierCurveTo(x - half * 0.7, y, x - half * 0.7, y + long * 0.3, x - half * 0.7, end - half)
  brush.bezierCurveTo(x - half, end + half, x + half, end + half, x + half * 0.7, end - half)
  brush.bezierCurveTo(x + half * 0.7, y + long * 0.3, x + half * 0.7, y, x + half * 1.7, y)
  brush.closePath()
  brush.fill()
}

function puddle(
  brush: Context,
  { x, y, rx, ry }: { x: number; y: number; rx: number; ry: number },
  color: string,
  random: Random,
): void {
  const fill = brush.createLinearGradient(0, y - ry, 0, y + ry)
  fill.addColorStop(0, darken(color, 0.08))
  fill.addColorStop(1, lighten(color, 0.28))
  brush.fillStyle = fill
  for (const [dx, share] of [
    [0, 1],
    [-0.55, random.between(0.4, 0.6)],
    [0.5, random.between(0.45, 0.65)],
  ] as const) {
    brush.beginPath()
    brush.ellipse(x + dx * rx, y + (1 - share) * ry * 0.5, rx * share, ry * share, 0, 0, 7)
    brush.fill()
  }
}

function meanColor(data: Uint8ClampedArray): string {
  const sums = [0, 0, 0]
  let count = 0
  for (let at = 0; at < data.length; at += 4) {
    if (data[at + 3]! < 128) continue
    count += 1
    for (let channel = 0; channel < 3; channel++) sums[channel]! += data[at + channel]!
  }
  return `#${sums
    .map((sum) =>
      Math.min(255, Math.round(sum / Math.max(1, count)))
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`
}

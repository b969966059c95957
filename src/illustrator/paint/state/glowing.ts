import type { Random } from '../random.ts'
import { release } from '../release.ts'
import type { Box, Context } from '../stage.ts'
import { bodyOf, edgesOf, paintOnLayer } from './layer.ts'

type Paint = (context: Context, box: Box) => void

/** Light of its own, in its own colours, that reaches beyond its outline. */
export function paintGlowing(context: Context, box: Box, paint: Paint): void {
  paintOnLayer(context, box, { side: 0.35, top: 0.35, bottom: 0.2 }, (layer) => {
    const { brush, frame } = layer
    const body = bodyOf(layer, paint)
    const size = Math.max(frame.width, frame.height)
    for (const [radius, strength, light] of [
      [0.1, 0.7, 1.15],
      [0.04, 0.6, 1.2],
      [0.012, 0.45, 1.3],
    ] as const) {
      brush.filter = `blur(${(size * radius).toFixed(1)}px) brightness(${light}) saturate(1.7)`
      brush.globalAlpha = strength
      brush.drawImage(body, 0, 0)
    }
    brush.filter = 'brightness(1.1) saturate(1.25)'
    brush.globalAlpha = 1
    brush.drawImage(body, 0, 0)
    brush.filter = 'none'
    release(body)
  })
}

/** With a mouthful gone. */
export function paintBitten(context: Context, box: Box, paint: Paint, random: Random): void {
  paintOnLayer(context, box, {}, (layer) => {
    const { brush, frame } = layer
    paint(brush, frame)
    const edges = edgesOf(layer, 30)
    const at = edges[random.integer(21, 24)] ?? edges.findLast((edge) => edge !== undefined)
    if (!at) return
    const size = Math.min(frame.width, frame.height)
    brush.globalCompositeOperation = 'destination-out'
    const [x, y] = [at.x + size * 0.1, at.top + size * 0.12]
    for (let tooth = 0; tooth < 6; tooth++) {
      const angle = 1.5 + tooth * 0.42
      brush.beginPath()
      brush.arc(x + Math.cos(angle) * size * 0.2, y + Math.sin(angle) * size * 0.2, size * 0.085, 0, 7)
      brush.fill()
    }
    brush.beginPath()
    brush.arc(x, y, size * 0.22, 0, 7)
    brush.fill()
  })
}

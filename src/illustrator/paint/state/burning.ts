import type { Random } from '../random.ts'
import type { Box, Context } from '../stage.ts'
import { edgesOf, paintOnLayer } from './layer.ts'

const columns = 22

/** Flames that rise from its upper edges, behind it and before it; what burns is lit by them and charred. */
export function paintBurning(
  context: Context,
  box: Box,
  paint: (context: Context, box: Box) => void,
  random: Random,
): void {
  const wide = box.width > 1.4 * box.height
  paintOnLayer(context, box, { side: 0.12, top: wide ? 0.3 : 0.42 }, (layer) => {
    const { brush, frame, width, height } = layer
    paint(brush, frame)
    const edges = edgesOf(layer, columns).filter((edge) => edge !== undefined)
    const size = Math.max(frame.width, frame.height)
    brush.globalCompositeOperation = 'source-atop'
    const heat = brush.createLinearGradient(0, frame.y, 0, frame.y + frame.height)
    heat.addColorStop(0, 'rgba(40,14,6,0.62)')
    heat.addColorStop(0.6, 'rgba(150,44,8,0.3)')
    heat.addColorStop(1, 'rgba(255,140,40,0.34)')
    brush.fillStyle = heat
    brush.fillRect(0, 0, width, height)
    brush.globalCompositeOperation = 'destination-over'
    for (const [share, from, to] of behind) {
      for (const { x, top, bottom } of edges)
        tongue(brush, [x, top + (bottom - top) * 0.25], flameHeight(x) * share, from, to)
    }
    brush.save()
    brush.translate(width / 2, height / 2)
    brush.scale(width / 2, height / 2)
    const glow = brush.createRadialGradient(0, 0.1, 0, 0, 0, 1)
    glow.addColorStop(0, 'rgba(255,170,60,0.6)')
    glow.addColorStop(0.6, 'rgba(255,130,40,0.2)')
    glow.addColorStop(1, 'rgba(255,120,30,0)')
    brush.fillStyle = glow
    brush.fillRect(-1, -1, 2, 2)
    brush.restore()
    brush.globalCompositeOperation = 'source-over'
    for (const [share, from, to] of before) {
      for (const { x, top, bottom } of edges) {
        const low = bottom - (bottom - top) * random.between(-0.02, 0.3)
        tongue(brush, [x, low], Math.min(flameHeight(x) * share, (low - top) * 0.95 + size * 0.06), from, to)
      }
    }
    for (let spark = 0; spark < 26; spark++) {
      brush.fillStyle = random.pick(['#fff0b0', '#ffc04a', '#ff8226'])
      brush.beginPath()
      brush.arc(
        random.between(0.1, 0.9) * width,
        random.between(0, 0.6) * height,
        size * random.between(0.002, 0.006),
        0,
        7,
      )
      brush.fill()
    }

    function flameHeight(x: number): number {
      const middle = 1 - Math.abs((x - frame.x) / frame.width - 0.5) * 0.9
      return size * (wide ? 0.3 : 0.4) * middle * random.between(0.6, 1.15)
    }

    function tongue(to: Context, [x, y]: readonly [number, number], tall: number, low: string, high: string): void {
      const half = (frame.width / columns) * random.between(1, 1.7)
      const lean = random.between(-0.9, 0.9) * half
      const fill = to.createLinearGradient(0, y, 0, y - tall)
      fill.addColorStop(0, low.replace(/[\d.]+\)$/, '0.1)'))
      fill.addColorStop(0.3, low)
      fill.addColorStop(1, high)
      to.fillStyle = fill
      to.beginPath()
      to.moveTo(x - half, y)
      to.bezierCurveTo(x - half * 1.3, y - tall * 0.45, x - half * 0.1, y - tall * 0.55, x + lean, y - tall)
      to.bezierCurveTo(x + half * 0.5, y - tall * 0.6, x + half * 1.4, y - tall * 0.4, x + half, y)
      to.bezierCurveTo(x + half * 0.6, y + half * 0.8, x - half * 0.6, y + half * 0.8, x - half, y)
      to.fill()
    }
  })
}

/** Nearest first: each is laid under what is there. */
const behind = [
  [0.55, 'rgba(255,214,90,0.95)', 'rgba(255,190,60,0.5)'],
  [0.8, 'rgba(255,150,40,0.95)', 'rgba(255,120,30,0.4)'],
  [1, 'rgba(240,84,24,0.9)', 'rgba(220,50,20,0.15)'],
] as const
const before = [
  [0.85, 'rgba(240,84,20,0.62)', 'rgba(240,80,20,0.12)'],
  [0.6, 'rgba(255,160,44,0.72)', 'rgba(255,140,40,0.2)'],
  [0.34, 'rgba(255,232,140,0.85)', 'rgba(255,214,90,0.3)'],
] as const

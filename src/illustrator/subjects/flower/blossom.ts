import type { Easel } from '../easel.ts'
import { fade, shade } from '../tones.ts'

export type BlossomKind = 'rose' | 'tulip' | 'sunflower' | 'daisy' | 'poppy'

function petal(easel: Easel, x: number, y: number, angle: number, length: number, width: number, tone: string): void {
  const { context } = easel
  context.save()
  context.translate(x, y)
  context.rotate(angle)
  const fill = context.createLinearGradient(0, 0, length, 0)
  fill.addColorStop(0, shade(tone, -0.35))
  fill.addColorStop(0.5, tone)
  fill.addColorStop(1, shade(tone, 0.3))
  context.fillStyle = fill
  context.beginPath()
  context.moveTo(0, 0)
  context.bezierCurveTo(length * 0.3, -width, length * 0.85, -width * 0.85, length, 0)
  context.bezierCurveTo(length * 0.85, width * 0.85, length * 0.3, width, 0, 0)
  context.fill()
  context.restore()
}

function disc(easel: Easel, x: number, y: number, radius: number, color: string): void {
  const { context } = easel
  context.fillStyle = color
  context.beginPath()
  context.arc(x, y, radius, 0, Math.PI * 2)
  context.fill()
}

/** One open flower seen from the front, `radius` from heart to tip. */
export function paintBlossom(
  easel: Easel,
  kind: BlossomKind,
  x: number,
  y: number,
  radius: number,
  color: string,
): void {
  const { context, random, lightX } = easel
  const own = easel.lit(color)
  const turn = random.between(0, 1)
  const toward = (angle: number): number => 0.16 * (Math.cos(angle) * lightX - Math.sin(angle) * 0.7)
  if (kind === 'tulip') {
    for (const [lean, step] of [
      [-0.5, -0.25],
      [0.5, -0.3],
      [-0.22, 0.05 - lightX * 0.1],
      [0.22, 0.05 + lightX * 0.1],
      [0, 0.14],
    ] as const) {
      petal(
        easel,
        x,
        y + radius * 0.9,
        -Math.PI / 2 + lean,
        radius * (lean === 0 ? 1.62 : 1.8),
        radius * 0.56,
        shade(own, step),
      )
    }
    return
  }
  if (kind === 'rose') {
    for (const [count, reach, step] of [
      [6, 1, -0.32],
      [5, 0.8, -0.12],
      [5, 0.6, 0.02],
    ] as const) {
      for (let index = 0; index < count; index++) {
        const angle = turn + (index / count) * Math.PI * 2 + reach * 3
        const px = x + Math.cos(angle) * radius * reach * 0.44
        const py = y + Math.sin(angle) * radius * reach * 0.44
        const size = radius * reach * 0.56
        const fill = context.createRadialGradient(
          px - Math.cos(angle) * size * 0.7,
          py - Math.sin(angle) * size * 0.7,
          0,
          px,
          py,
          size * 1.1,
        )
        fill.addColorStop(0, shade(own, step - 0.35))
        fill.addColorStop(0.7, shade(own, step + toward(angle)))
        fill.addColorStop(1, shade(own, step + 0.22 + toward(angle)))
        disc(easel, px, py, size, '#0000')
        context.fillStyle = fill
        context.fill()
      }
    }
    context.strokeStyle = fade(shade(own, -0.6), 0.7)
    context.lineWidth = radius * 0.055
    context.beginPath()
    for (let step = 0; step <= 30; step++) {
      const angle = turn * 6 + step * 0.42
      const distance = radius * 0.03 + (step / 30) * radius * 0.32
      context.lineTo(x + Math.cos(angle) * distance, y + Math.sin(angle) * distance * 0.85)
    }
    context.stroke()
    return
  }
  const rings = kind === 'sunflower' ? 2 : kind === 'poppy' ? 1 : 2
  const count = { sunflower: 17, daisy: 14, poppy: 5 }[kind]
  const wide = { sunflower: 0.17, daisy: 0.15, poppy: 0.62 }[kind]
  for (let ring = rings; ring > 0; ring--) {
    for (let index = 0; index < count; index++) {
      const angle = turn + ((index + ring * 0.5) / count) * Math.PI * 2
      petal(
        easel,
        x + Math.cos(angle) * radius * 0.1,
        y + Math.sin(angle) * radius * 0.1,
        angle,
        radius * (ring === 1 ? 0.86 : 0.9),
        radius * wide,
        shade(own, (ring === 2 ? -0.22 : 0) + toward(angle)),
      )
    }
  }
  const heart = easel.lit(kind === 'sunflower' ? '#5a3417' : kind === 'poppy' ? '#23201f' : '#e6ae2e')
  const size = radius * { sunflower: 0.42, daisy: 0.28, poppy: 0.22 }[kind]
  disc(easel, x, y, size, shade(heart, -0.3))
  disc(easel, x + lightX * size * 0.1, y - size * 0.1, size * 0.86, heart)
  for (let index = 0; index < 34; index++) {
    const angle = index * 2.39996
    const distance = Math.sqrt(index / 34) * size * 0.86
    disc(
      easel,
      x + Math.cos(angle) * distance,
      y + Math.sin(angle) * distance,
      size * 0.07,
      fade(shade(heart, index % 2 ? 0.4 : -0.5), 0.8),
    )
  }
}

/** A stem from the blossom to the ground with a leaf or two. */
export function paintStem(
  easel: Easel,
  fromX: number,
  fromY: number,
  toX: number,
  toY: number,
  width: number,
  leaves = 2,
): void {
  const { context, random } = easel
  const green = easel.lit('#4c8040')
  const bend = random.between(-4, 4)
  const middleX = (fromX + toX) / 2 + bend
  const middleY = (fromY + toY) / 2
  context.lineWidth = width
  context.strokeStyle = shade(green, -0.15)
  context.beginPath()
  context.moveTo(fromX, fromY)
  context.quadraticCurveTo(middleX, middleY, toX, toY)
  context.stroke()
  context.lineWidth = width * 0.35
  context.strokeStyle = shade(green, 0.35)
  context.stroke()
  for (let index = 0; index < leaves; index++) {
    const side = index % 2 ? 1 : -1
    const t = 0.45 + index * 0.2
    const u = 1 - t
    const x = u * u * fromX + 2 * u * t * middleX + t * t * toX
    const y = u * u * fromY + 2 * u * t * middleY + t * t * toY
    petal(
      easel,
      x,
      y,
      side < 0 ? -2.5 : -0.6,
      width * 8,
      width * 2,
      shade(green, side * easel.lightX > 0 ? 0.12 : -0.2),
    )
  }
}

import { alpha, darken, lighten, mix } from '../paint/color.ts'
import { createNoise } from '../paint/noise.ts'
import { paintGlow } from '../paint/sky.ts'
import type { Context, Stage } from '../paint/stage.ts'
import type { Setting } from './setting.ts'

/** No place at all: flowing bands, overlapping discs, or folded planes in one harmony; the seed chooses. */
export const abstract: Setting = {
  kind: 'abstract',
  words: ['abstraction', 'swirl', 'geometric background', 'mesh gradient'],
  surface: 'none',
  indoor: true,
  horizon: () => 0.7,
  paintBehind(context, stage) {
    const { palette, scene } = stage
    const asked = scene.setting.colors
    const colors =
      asked.length > 1
        ? asked
        : [
            asked[0] ?? palette.water,
            palette.accent,
            mix(palette.ground, '#ffffff', 0.2),
            mix(palette.near, palette.water, 0.35),
          ]
    paintField(context, stage, colors)
    stage.random('abstract').pick([paintWaves, paintDiscs, paintTiles])(context, stage, colors)
  },
}

type Painter = (context: Context, stage: Stage, colors: readonly string[]) => void

/** A soft mesh of the colours over the whole frame. */
const paintField: Painter = (context, stage, colors) => {
  const { width, height } = stage
  const random = stage.random('field')
  context.fillStyle = mix(colors[2] ?? colors[0]!, '#ffffff', 0.15)
  context.fillRect(0, 0, width, height)
  const reach = Math.max(width, height)
  for (const color of [...colors, ...colors]) {
    paintGlow(context, random.next() * width, random.next() * height, reach * random.between(0.5, 0.8), color, 0.75)
  }
}

const paintWaves: Painter = (context, stage, colors) => {
  const { width, height, unit } = stage
  const noise = createNoise(stage, 'waves')
  const bands = 9
  for (let band = 0; band < bands; band++) {
    const share = band / (bands - 1)
    const color = mix(colors[band % colors.length]!, colors[(band + 1) % colors.length]!, 0.35)
    const base = height * (0.16 + share * 0.86)
    const edge = (x: number): number =>
      base +
      noise((x / unit) * 0.011 + band * 0.22, band * 0.33) * height * 0.17 -
      Math.sin((x / width) * 3 + band * 0.5) * height * 0.05
    const trace = (): void => {
      context.beginPath()
      context.moveTo(-unit, height + unit)
      for (let x = -unit; x <= width + unit; x += unit) context.lineTo(x, edge(x))
      context.lineTo(width + unit, height + unit)
    }
    // The band below lies in the soft shadow of the one above.
    context.fillStyle = alpha(darken(color, 0.6), 0.06)
    for (const lift of [2.4, 1.5, 0.7]) {
      context.save()
      context.translate(0, -unit * lift)
      trace()
      context.fill()
      context.restore()
    }
    const gradient = context.createLinearGradient(0, base - height * 0.2, width * 0.4, base + height * 0.34)
    gradient.addColorStop(0, lighten(color, 0.26))
    gradient.addColorStop(0.5, color)
    gradient.addColorStop(1, darken(color, 0.16))
    context.fillStyle = gradient
    trace()
    context.fill()
  }
}

const paintDiscs: Painter = (context, stage, colors) => {
  const { width, height, unit } = stage
  const random = stage.random('discs')
  for (let disc = 0; disc < 11; disc++) {
    const radius = unit * random.between(7, 34) * (disc < 3 ? 1.2 : 0.75)
    const x = random.between(0.02, 0.98) * width
    const y = random.between(0.02, 0.98) * height
    const color = colors[disc % colors.length]!
    const angle = random.between(0, Math.PI * 2)
    const gradient = context.createLinearGradient(
      x - Math.cos(angle) * radius,
      y - Math.sin(angle) * radius,
      x + Math.cos(angle) * radius,
      y + Math.sin(angle) * radius,
    )
    gradient.addColorStop(0, alpha(lighten(color, 0.3), 0.95))
    gradient.addColorStop(1, alpha(darken(color, 0.1), random.between(0.3, 0.9)))
    paintGlow(context, x + unit * 2, y + unit * 3, radius * 1.24, darken(color, 0.65), 0.3)
    context.fillStyle = gradient
    context.beginPath()
    context.arc(x, y, radius, 0, Math.PI * 2)
    context.fill()
    if (random.chance(0.4)) {
      context.strokeStyle = alpha(lighten(color, 0.6), 0.6)
      context.lineWidth = unit * 0.3
      context.beginPath()
      context.arc(x, y, radius * random.between(1.12, 1.3), random.between(0, 3), random.between(4, 6))
      context.stroke()
    }
  }
}

/** A grid of quarter and half discs in two tones, as in a modernist print. */
const paintTiles: Painter = (context, stage, colors) => {
  const { width, height } = stage
  const random = stage.random('tiles')
  const size = Math.min(width, height) / random.integer(3, 5)
  const offsetX = ((width % size) - size) / 2
  const offsetY = ((height % size) - size) / 2
  for (let y = offsetY; y < height; y += size) {
    for (let x = offsetX; x < width; x += size) {
      const back = random.pick(colors)
      const front = random.pick(colors.filter((color) => color !== back)) ?? lighten(back, 0.4)
      const fill = (color: string): ReturnType<Context['createLinearGradient']> => {
        const gradient = context.createLinearGradient(x, y, x + size, y + size)
        gradient.addColorStop(0, lighten(color, 0.14))
        gradient.addColorStop(1, darken(color, 0.08))
        return gradient
      }
      context.save()
      context.beginPath()
      context.rect(x, y, size + 1, size + 1)
      context.clip()
      context.fillStyle = fill(back)
      context.fillRect(x, y, size + 1, size + 1)
      context.translate(x + size / 2, y + size / 2)
      context.rotate((random.integer(0, 3) * Math.PI) / 2)
      context.translate(-size / 2, -size / 2)
      const shape = random.integer(0, 4)
      context.fillStyle = front
      context.beginPath()
      if (shape === 0) {
        context.moveTo(0, 0)
        context.arc(0, 0, size, 0, Math.PI / 2)
      } else if (shape === 1) context.arc(size / 2, size, size / 2, Math.PI, 0)
      else if (shape === 2) context.arc(size / 2, size / 2, size * 0.34, 0, Math.PI * 2)
      else if (shape === 3) {
        context.moveTo(0, 0)
        context.lineTo(size, 0)
        context.lineTo(0, size)
      }
      context.fill()
      if (shape === 0) {
        context.fillStyle = alpha(lighten(back, 0.2), 0.9)
        context.beginPath()
        context.moveTo(0, 0)
        context.arc(0, 0, size * 0.5, 0, Math.PI / 2)
        context.fill()
      }
      context.restore()
    }
  }
}

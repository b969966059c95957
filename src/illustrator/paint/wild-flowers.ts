import { darken, lighten, mix } from './color.ts'
import { createNoise } from './noise.ts'
import { relight } from './palette.ts'
import type { Context, Stage } from './stage.ts'

const bloom: readonly (readonly [words: RegExp, hues: readonly string[]])[] = [
  [/popp(?:y|ies)/, ['#df3f30', '#e8553c', '#c9302a']],
  [/dais(?:y|ies)|chamomile|marguerite/, ['#fbf8ee', '#f4f0e2']],
  [/bluebell|cornflower|bluebonnet|lupin/, ['#5a78d8', '#7a8fe8', '#4a5fc0']],
  [/dandelion|buttercup|daffodil|rapeseed|canola/, ['#f6cf2f', '#f2bd22']],
  [/rose\b|roses/, ['#d83f57', '#f08aa0', '#c02c48']],
]

const mixed: readonly (readonly string[])[] = [
  ['#e8503f', '#fbf6ea', '#5f7fd8', '#f5c838'],
  ['#f08ab0', '#fdf4f6', '#b46fd0', '#f6d45a'],
  ['#f4c430', '#fbf8ee', '#ef8f3a', '#7a6fd0'],
  ['#9a6fd8', '#fbf4ff', '#e86fa0', '#5f8fe0'],
]

/** The colours of the flowers the place is full of, if it is. */
export function wildBloomOf({ scene, season, random }: Pick<Stage, 'scene' | 'season' | 'random'>): readonly string[] {
  if (season === 'winter') return []
  const { features, colors } = scene.setting
  const said = features.join(' ')
  const named = bloom.find(([words]) => words.test(said))?.[1]
  const isFull = /flower|bloom|blossoming|floral/.test(said)
  if (colors[0] !== undefined && (isFull || named)) return colors.flatMap((color) => [color, lighten(color, 0.2)])
  return named ?? (isFull ? random('wild bloom').pick(mixed) : [])
}

/** Flowers wherever one looks, in drifts: a haze of colour far off, single blooms near the viewer. */
export function paintWildFlowers(context: Context, stage: Stage, hues: readonly string[], top: number): void {
  const { width, height, unit, palette, light } = stage
  const random = stage.random('wild flowers')
  const noise = createNoise(stage, 'drifts')
  const room = height - top
  const colors = hues.map((hue) => relight(hue, light.time, light.weather))
  const leaf = mix(palette.ground, palette.near, 0.35)
  const lines = 26
  for (let line = 0; line < lines; line++) {
    const near = ((line + 0.5) / lines) ** 1.5
    const y = top + room * near
    const size = unit * (0.34 + 1.8 * near ** 1.1)
    const air = 0.34 * (1 - near) ** 2
    const stems: [number, number, number][] = []
    const heads: [number, number, number][][] = colors.map(() => [])
    const pitch = size * 1.22
    for (let x = -pitch; x < width + pitch; x += pitch * random.between(0.45, 1.5)) {
      const drift = noise((x / unit) * 0.035 + near * 2, near * 5)
      if (drift < -0.7) continue
      const first = Math.floor(Math.abs(drift * 2.4 + near * 3) * 1.2) % colors.length
      const hue = random.chance(0.68) ? first : random.integer(0, colors.length - 1)
      const at: [number, number, number] = [
        x,
        y + random.between(-0.5, 0.5) * (room / lines) * (0.5 + 1.4 * near),
        size * random.between(0.7, 1.15),
      ]
      heads[hue]!.push(at)
      if (near > 0.12) stems.push(at)
    }
    context.strokeStyle = mix(leaf, palette.haze, air)
    context.lineWidth = size * 0.14
    context.beginPath()
    for (const [x, at, wide] of stems) {
      context.moveTo(x, at)
      context.lineTo(x + wide * 0.12, at + wide * 2.4)
    }
    context.stroke()
    for (const [index, places] of heads.entries()) {
      const color = mix(colors[index]!, palette.haze, air)
      paintHeads(context, stage, places, color, near)
    }
  }
}

function paintHeads(
  context: Context,
  stage: Stage,
  places: readonly (readonly [x: number, y: number, size: number])[],
  color: string,
  near: number,
): void {
  const { light } = stage
  const detailed = near > 0.42
  context.fillStyle = darken(color, 0.12)
  context.beginPath()
  for (const [x, y, size] of places) {
    context.moveTo(x + size * 0.6, y)
    context.ellipse(x, y + size * 0.06, size * 0.6, size * 0.42, 0, 0, 7)
  }
  context.fill()
  context.fillStyle = mix(lighten(color, 0.1), light.key, 0.2 * light.strength)
  context.beginPath()
  for (const [x, y, size] of places) {
    if (!detailed) {
      context.moveTo(x + size * 0.4, y - size * 0.1)
      context.ellipse(x, y - size * 0.1, size * 0.4, size * 0.26, 0, 0, 7)
      continue
    }
    for (let petal = 0; petal < 5; petal++) {
      const angle = petal * 1.2566 + (x % 1)
      const px = x + Math.cos(angle) * size * 0.36
      const py = y + Math.sin(angle) * size * 0.24
      context.moveTo(px + size * 0.3, py)
      context.ellipse(px, py, size * 0.3, size * 0.2, 0, 0, 7)
    }
  }
  context.fill()
  if (!detailed) return
  context.fillStyle = mix('#f0b83a', light.shadow, 0.12)
  context.beginPath()
  for (const [x, y, size] of places) {
    context.moveTo(x + size * 0.17, y)
    context.ellipse(x, y - size * 0.02, size * 0.17, size * 0.13, 0, 0, 7)
  }
  context.fill()
}

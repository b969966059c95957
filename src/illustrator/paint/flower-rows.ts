import { alpha, darken, lighten, mix } from './color.ts'
import { relight } from './palette.ts'
import type { Context, Stage } from './stage.ts'

/** What grows in rows, and its colours in white light; `tall` is how high it stands, in row widths. */
export interface Crop {
  hues: readonly string[]
  leaf: string
  tall: number
  form: 'spike' | 'cup' | 'disc' | 'ear' | 'bush'
}

const crops: readonly (readonly [words: RegExp, crop: Crop])[] = [
  [/lavender/, { hues: ['#8a63c9', '#7450b8', '#a884dc'], leaf: '#6f8a6a', tall: 0.9, form: 'spike' }],
  [/tulip/, { hues: ['#e2453f', '#f4c23a', '#e86fa0', '#f4efe6', '#e8772e'], leaf: '#4f9a55', tall: 0.8, form: 'cup' }],
  [/sunflower/, { hues: ['#f6b81f', '#f2a51a'], leaf: '#4f8a3a', tall: 1.3, form: 'disc' }],
  [
    /wheat|barley|rye|corn ?field|grain/,
    { hues: ['#e2b95a', '#d3a244', '#efd07e'], leaf: '#c9a04a', tall: 1, form: 'ear' },
  ],
  [/vineyard|vine\b|tea plantation/, { hues: ['#5f8f3f', '#4f7f38'], leaf: '#4a7a38', tall: 1, form: 'bush' }],
]

/** What the words of the place say is grown here, if anything. */
export function cropOf({ scene }: Pick<Stage, 'scene'>): Crop | undefined {
  const said = scene.setting.features.join(' ')
  const found = crops.find(([words]) => words.test(said))?.[1]
  if (found !== undefined) return found
  const [asked, ...others] = scene.setting.colors
  // "a lavender field" reads as a colour of the field; a coloured field is a field of flowers.
  if (asked === undefined || !/field/.test(said)) return undefined
  return { ...crops[0]![1], hues: [mix(asked, '#7a55c4', 0.5), mix(asked, '#6a45b4', 0.7), asked, ...others] }
}

/** Rows of a crop that run from the hills to the viewer and meet far off. */
export function paintFlowerRows(context: Context, stage: Stage, crop: Crop, top: number): void {
  const { width, height, unit, palette, light } = stage
  const random = stage.random('rows')
  const room = height - top
  const toward = width * (0.5 + random.between(-0.16, 0.16))
  const shone = (color: string): string => relight(color, light.time, light.weather)
  const soil = mix(shone('#9a7a58'), palette.near, 0.24)
  const ground = context.createLinearGradient(0, top, 0, height)
  ground.addColorStop(0, mix(mix(shone(crop.hues[0]!), shone(crop.leaf), 0.4), palette.haze, 0.4))
  ground.addColorStop(0.3, mix(soil, shone(crop.leaf), 0.5))
  ground.addColorStop(1, darken(soil, 0.2))
  context.fillStyle = ground
  context.fillRect(0, top, width, room + 1)
  const pitch = unit * 13
  const spread = Math.max(9, room / (unit * 4))
  const rows = Math.ceil((width / pitch) * 0.5 * Math.max(1.4, spread * 0.3)) + 3
  const xAt = (row: number, share: number): number => toward + row * pitch * (0.12 + 0.88 * share)
  const yAt = (share: number): number => top + room * share
  const many = crop.hues.length > 3
  for (let row = -rows; row <= rows; row++) {
    const base = shone(many ? crop.hues[(row + rows * 5) % crop.hues.length]! : crop.hues[0]!)
    const color = mix(base, shone(crop.leaf), crop.form === 'bush' ? 0.5 : 0.25)
    const body = context.createLinearGradient(0, top, 0, height)
    body.addColorStop(0, mix(color, palette.haze, 0.45))
    body.addColorStop(0.35, color)
    body.addColorStop(1, darken(mix(color, shone(crop.leaf), 0.5), 0.2))
    context.fillStyle = body
    context.beginPath()
    context.moveTo(xAt(row - 0.34, 0), yAt(0))
    context.lineTo(xAt(row + 0.34, 0), yAt(0))
    context.lineTo(xAt(row + 0.36, 1), height)
    context.lineTo(xAt(row - 0.36, 1), height)
    context.fill()
  }
  // Far to near, so that nearer plants stand before those behind them.
  const lines = 26
  for (let line = 0; line < lines; line++) {
    const share = ((line + 0.5) / lines) ** 1.7
    const size = pitch * (0.12 + 0.88 * share)
    const paths = new Map<string, [number, number, number][]>()
    for (let row = -rows; row <= rows; row++) {
      const hues = many ? [crop.hues[(row + rows * 5) % crop.hues.length]!] : crop.hues
      for (let plant = 0; plant < (share < 0.1 ? 1 : share < 0.3 ? 2 : 4); plant++) {
        const x = xAt(row, share) + random.between(-0.36, 0.36) * size
        if (x < -size || x > width + size) continue
        const hue = random.pick(hues)
        const places = paths.get(hue) ?? []
        places.push([
          x,
          yAt(share) + random.between(-0.4, 0.6) * (room / lines) * (0.4 + share),
          size * random.between(0.75, 1.15),
        ])
        paths.set(hue, places)
      }
    }
    for (const [hue, places] of paths) {
      const color = mix(shone(hue), palette.haze, 0.4 * (1 - share) ** 2)
      paintPlants(context, stage, crop, places, color, mix(shone(crop.leaf), palette.haze, 0.4 * (1 - share) ** 2))
    }
  }
}

function paintPlants(
  context: Context,
  stage: Stage,
  crop: Crop,
  places: readonly (readonly [x: number, y: number, size: number])[],
  color: string,
  leaf: string,
): void {
  const tall = crop.tall * 0.42
  context.fillStyle = darken(leaf, 0.1)
  context.beginPath()
  for (const [x, y, size] of places) {
    context.moveTo(x - size * 0.03, y)
    context.lineTo(x, y - size * tall)
    context.lineTo(x + size * 0.03, y)
    if (crop.form === 'disc' || crop.form === 'cup') {
      context.moveTo(x, y - size * tall * 0.2)
      context.quadraticCurveTo(x + size * 0.14, y - size * tall * 0.7, x + size * 0.2, y - size * tall * 0.5)
      context.quadraticCurveTo(x + size * 0.1, y - size * tall * 0.2, x, y)
    }
  }
  context.fill()
  const side = stage.light.from.x < 0 ? -1 : 1
  const bright = mix(lighten(color, 0.18), stage.light.key, 0.3 * stage.light.strength)
  for (const [paint, dx, grow] of [
    [color, 0, 1],
    [alpha(bright, 0.8), 0.04, 0.55],
  ] as const) {
    context.fillStyle = paint
    context.beginPath()
    for (const [x, y, size] of places) {
      const cx = x + side * dx * size
      const cy = y - size * tall
      if (crop.form === 'spike' || crop.form === 'ear') {
        const broad = size * (crop.form === 'ear' ? 0.045 : 0.07) * grow
        context.moveTo(cx, cy - size * 0.22 * grow)
        context.quadraticCurveTo(cx + broad * 1.6, cy, cx, cy + size * 0.2 * grow)
        context.quadraticCurveTo(cx - broad * 1.6, cy, cx, cy - size * 0.22 * grow)
      } else if (crop.form === 'cup') {
        const wide = size * 0.1 * grow
        context.moveTo(cx - wide, cy - wide * 1.1)
        context.quadraticCurveTo(cx - wide * 1.3, cy + wide * 1.2, cx, cy + wide * 1.2)
        context.quadraticCurveTo(cx + wide * 1.3, cy + wide * 1.2, cx + wide, cy - wide * 1.1)
        context.lineTo(cx + wide * 0.4, cy - wide * 0.4)
        context.lineTo(cx, cy - wide * 1.3)
        context.lineTo(cx - wide * 0.4, cy - wide * 0.4)
      } else {
        const wide = size * (crop.form === 'bush' ? 0.24 : 0.15) * grow
        context.moveTo(cx + wide, cy)
        context.ellipse(cx, cy, wide, wide * (crop.form === 'bush' ? 0.7 : 0.92), 0, 0, Math.PI * 2)
      }
    }
    context.fill()
  }
  if (crop.form !== 'disc') return
  context.fillStyle = mix('#5a3a22', stage.light.shadow, 0.1)
  context.beginPath()
  for (const [x, y, size] of places) {
    context.moveTo(x + size * 0.07, y - size * tall)
    context.arc(x, y - size * tall, size * 0.07, 0, Math.PI * 2)
  }
  context.fill()
}

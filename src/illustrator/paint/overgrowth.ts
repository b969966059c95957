import { createCanvas } from '@napi-rs/canvas'
import { darken, lighten, mix } from './color.ts'
import { relight } from './palette.ts'
import type { Box, Context, Stage } from './stage.ts'

export type Growth = 'vines' | 'moss'

/** What the words say has grown over a thing. */
export function growthOf(words: readonly string[]): Growth | undefined {
  const said = words.find((word) => word.startsWith('overgrown')) ?? words.find((word) => word === 'mossy')
  if (said === undefined) return undefined
  return /moss|lichen/.test(said) ? 'moss' : 'vines'
}

/** Longest side, in pixels, of what is grown over it. */
const largest = 900

/** Creepers that hang down a thing from its upper edges, or moss in patches, nowhere beyond its outline. */
export function paintOvergrowth(
  context: Context,
  box: Box,
  paint: (context: Context, box: Box) => void,
  growth: Growth,
  stage: Stage,
): void {
  const scale = Math.min(1, largest / Math.max(box.width, box.height))
  const [width, height] = [Math.max(2, Math.round(box.width * scale)), Math.max(2, Math.round(box.height * scale))]
  const canvas = createCanvas(width, height)
  const brush = canvas.getContext('2d')
  paint(brush, { x: 0, y: 0, width, height })
  const tops = topsOf(canvas.getContext('2d'), width, height)
  const random = stage.random('overgrowth')
  const green = mix(relight('#4f7d38', stage.light.time, stage.light.weather), stage.palette.near, 0.1)
  const tones = [darken(green, 0.28), darken(green, 0.12), green, lighten(green, 0.16)]
  // What is there keeps the growth to its outline.
  brush.globalCompositeOperation = 'source-in'
  const layer = createCanvas(width, height)
  const leaf = layer.getContext('2d')
  const size = Math.max(width, height) * 0.016
  const strands = growth === 'moss' ? 90 : 34
  for (let strand = 0; strand < strands; strand++) {
    const along = (strand + random.next()) / strands
    const top = tops[Math.floor(along * tops.length)]!
    if (top >= height) continue
    let x = along * width
    let y = growth === 'moss' && random.chance(0.5) ? random.between(top, height) : top
    const length = growth === 'moss' ? height * 0.06 : (height - top) * random.between(0.15, 0.85)
    const until = y + length
    const sway = random.between(-1, 1)
    const stem: [number, number][] = []
    while (y < until) {
      stem.push([x, y])
      y += size * 0.8
      x += (sway * 0.25 + random.between(-0.35, 0.35)) * size
    }
    leaf.strokeStyle = tones[0]!
    leaf.lineWidth = size * 0.22
    leaf.beginPath()
    for (const [sx, sy] of stem) leaf.lineTo(sx, sy)
    leaf.stroke()
    stem.forEach(([sx, sy], at) => {
      const lush = 1.3 - (0.8 * at) / stem.length
      for (let each = 0; each < (growth === 'moss' ? 6 : 3); each++) {
        leaf.fillStyle = random.pick(tones)
        leaf.beginPath()
        leaf.ellipse(
          sx + random.between(-1.5, 1.5) * size * lush,
          sy + random.between(-0.7, 0.7) * size,
          size * random.between(0.45, 0.8) * lush,
          size * random.between(0.3, 0.5) * lush,
          random.between(-0.9, 0.9),
          0,
          7,
        )
        leaf.fill()
      }
    })
  }
  brush.drawImage(layer, 0, 0)
  context.drawImage(canvas, box.x, box.y, box.width, box.height)
}

const columns = 48

/** Where the outline begins from above, by columns; the height where a column is empty. */
function topsOf(brush: Context, width: number, height: number): number[] {
  const { data } = brush.getImageData(0, 0, width, height)
  return Array.from({ length: columns }, (_, column) => {
    const x = Math.min(width - 1, Math.floor(((column + 0.5) / columns) * width))
    for (let y = 0; y < height; y += 2) if (data[(y * width + x) * 4 + 3]! > 128) return y
    return height
  })
}

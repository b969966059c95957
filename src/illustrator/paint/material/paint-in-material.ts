import { createCanvas, ImageData } from '@napi-rs/canvas'
import type { MadeOf } from '../../scene/material-of.ts'
import { litColor } from '../../subjects/lighting.ts'
import { rgbOf } from '../../subjects/tones.ts'
import { createNoise } from '../noise.ts'
import { release } from '../release.ts'
import type { Box, Context, Stage } from '../stage.ts'
import { finishes, type Spot, studsAcross } from './finishes.ts'
import { reliefOf } from './relief.ts'

/** Longest side, in pixels, that is worked on: its forms are soft enough to enlarge well. */
const largest = 1000

/** Paints what `paint` paints as if it were made of something else: its outline and its features in that material's light. */
export function paintInMaterial(
  context: Context,
  box: Box,
  paint: (context: Context, box: Box) => void,
  { kind, color }: MadeOf,
  stage: Stage,
): void {
  const shrink = Math.min(1, largest / Math.max(box.width, box.height))
  const [width, height] = [Math.max(4, Math.round(box.width * shrink)), Math.max(4, Math.round(box.height * shrink))]
  const canvas = createCanvas(width, height)
  const brush = canvas.getContext('2d')
  const frame = { x: 0, y: 0, width, height }
  if (kind === 'studs') paintCoarse(brush, frame, paint)
  else paint(brush, frame)
  const { data, nx, ny, inside, luma } = reliefOf(canvas)
  const finish = finishes[kind]({ noise: createNoise(stage, `material ${kind}`), color })
  const light = unit([stage.light.from.x * 0.75, Math.min(-0.35, stage.light.from.y) * 0.9, 0.75])
  const middle = unit([light[0], light[1], light[2] + 1])
  const [red, green, blue] = rgbOf(litColor('#ffffff', stage))
  const size = 0.8 * Math.sqrt(width * height)
  const spot: Spot = {
    x: 0,
    y: 0,
    nx: 0,
    ny: 0,
    nz: 1,
    inside: 1,
    luma: 0.5,
    lit: 0.5,
    half: 0,
    r: 0,
    g: 0,
    b: 0,
    a: 1,
  }
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++, at++) {
      const pixel = at * 4
      const alpha = data[pixel + 3]!
      if (alpha === 0) continue
      const [turnX, turnY] = [nx[at]!, ny[at]!]
      const turnZ = Math.sqrt(Math.max(0, 1 - turnX * turnX - turnY * turnY))
      spot.x = x / size
      spot.y = y / size
      spot.nx = turnX
      spot.ny = turnY
      spot.nz = turnZ
      spot.inside = inside[at]!
      spot.luma = luma[at]!
      spot.lit = Math.max(0, Math.min(1, 0.24 + 0.78 * (turnX * light[0] + turnY * light[1] + turnZ * light[2])))
      spot.half = turnX * middle[0] + turnY * middle[1] + turnZ * middle[2]
      spot.r = data[pixel]! / 255
      spot.g = data[pixel + 1]! / 255
      spot.b = data[pixel + 2]! / 255
      spot.a = 1
      finish(spot)
      data[pixel] = 255 * spot.r * red
      data[pixel + 1] = 255 * spot.g * green
      data[pixel + 2] = 255 * spot.b * blue
      data[pixel + 3] = alpha * spot.a
    }
  }
  brush.putImageData(new ImageData(data, width, height), 0, 0)
  context.save()
  context.imageSmoothingQuality = 'high'
  context.drawImage(canvas, box.x, box.y, box.width, box.height)
  context.restore()
  release(canvas)
}

/** One colour for each toy brick, and an outline of whole ones. */
function paintCoarse(brush: Context, frame: Box, paint: (context: Context, box: Box) => void): void {
  const cell = (0.8 * Math.sqrt(frame.width * frame.height)) / studsAcross
  const [columns, rows] = [Math.ceil(frame.width / cell), Math.ceil(frame.height / cell)]
  const small = createCanvas(columns, rows)
  const tiny = small.getContext('2d')
  const fine = createCanvas(columns * 6, rows * 6)
  paint(fine.getContext('2d'), { x: 0, y: 0, width: (frame.width / cell) * 6, height: (frame.height / cell) * 6 })
  tiny.imageSmoothingQuality = 'medium'
  tiny.drawImage(fine, 0, 0, columns, rows)
  const image = tiny.getImageData(0, 0, columns, rows)
  for (let at = 3; at < image.data.length; at += 4) image.data[at] = image.data[at]! > 90 ? 255 : 0
  tiny.putImageData(image, 0, 0)
  brush.imageSmoothingEnabled = false
  brush.drawImage(small, 0, 0, columns * cell, rows * cell)
  brush.imageSmoothingEnabled = true
  release(fine)
  release(small)
}

function unit([x, y, z]: readonly [number, number, number]): readonly [number, number, number] {
  const length = Math.hypot(x, y, z)
  return [x / length, y / length, z / length]
}

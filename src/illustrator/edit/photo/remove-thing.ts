import { createCanvas, ImageData } from '@napi-rs/canvas'
import type { Pixels } from '../../../imaging/image.ts'
import { dilate, findThing } from '../../references/find-thing.ts'
import { shrinkPixels } from '../../references/shrink-pixels.ts'
import type { PhotoEdit } from '../../scene/photo-edit.ts'
import { fillHole, type Sources } from './fill-hole.ts'

const known = new WeakMap<Pixels, Map<string, Pixels>>()

/** The photo without what its steps take out of it, whatever else they do: it is gone before they begin. */
export function withoutThings(pixels: Pixels, edits: readonly PhotoEdit[]): Pixels {
  let left = pixels
  for (const { kind, where = '', from } of edits) {
    if (kind !== 'remove') continue
    const before = known.get(left) ?? new Map<string, Pixels>()
    known.set(left, before)
    const key = `${where}|${from ?? ''}`
    if (!before.has(key)) before.set(key, removeThing(left, where, from))
    left = before.get(key)!
  }
  return left
}

/** Small pictures are filled whole; of large ones each pixel is fetched from where the small one says. */
function removeThing(pixels: Pixels, words: string, from: string | undefined): Pixels {
  const thing = findThing(pixels, words, from)
  if (!thing) return pixels
  const { width, height, mask } = thing
  const count = mask.reduce((sum, value) => sum + value, 0)
  // Its soft edge and the shadow it stands on go with it.
  const grow = Math.max(4, Math.min(6, Math.round(0.35 * Math.sqrt(count))))
  const hole = dilate(mask, width, height, grow)
  const sources = fillHole(shrinkPixels(pixels, Math.max(width, height)), hole)
  return sources ? fetched(pixels, hole, sources) : pixels
}

function fetched(pixels: Pixels, hole: Uint8Array, sources: Sources): Pixels {
  const { width, height } = pixels
  const data = Uint8ClampedArray.from(pixels.data)
  const cover = coverOf(hole, sources, pixels)
  const [scaleX, scaleY] = [sources.width / width, sources.height / height]
  for (let y = 0; y < height; y++) {
    const exactY = Math.min(sources.height - 1.001, Math.max(0, (y + 0.5) * scaleY - 0.5))
    const top = Math.floor(exactY)
    for (let x = 0; x < width; x++) {
      const index = y * width + x
      const share = cover[index * 4 + 3]! / 255
      if (share === 0) continue
      const exactX = Math.min(sources.width - 1.001, Math.max(0, (x + 0.5) * scaleX - 0.5))
      const left = Math.floor(exactX)
      let [red, green, blue, sum] = [0, 0, 0, 0]
      for (const [column, row] of [
        [left, top],
        [left + 1, top],
        [left, top + 1],
        [left + 1, top + 1],
      ] as const) {
        const source = sources.from[row * sources.width + column]!
        if (source < 0) continue
        const weight = (1 - Math.abs(exactX - column)) * (1 - Math.abs(exactY - row)) + 1e-3
        const fromX = Math.round(x + ((source % sources.width) - column) / scaleX)
        const fromY = Math.round(y + (Math.floor(source / sources.width) - row) / scaleY)
        const at = (Math.min(height - 1, Math.max(0, fromY)) * width + Math.min(width - 1, Math.max(0, fromX))) * 4
        red += pixels.data[at]! * weight
        green += pixels.data[at + 1]! * weight
        blue += pixels.data[at + 2]! * weight
        sum += weight
      }
      if (sum === 0) continue
      const at = index * 4
      data[at] = data[at]! + (red / sum - data[at]!) * share
      data[at + 1] = data[at + 1]! + (green / sum - data[at + 1]!) * share
      data[at + 2] = data[at + 2]! + (blue / sum - data[at + 2]!) * share
    }
  }
  return { width, height, data }
}

/** The hole at the photo's own size, with an edge that runs out; RGBA of which the alpha counts. */
function coverOf(hole: Uint8Array, { width, height }: Sources, photo: Pixels): Uint8ClampedArray {
  const data = new Uint8ClampedArray(hole.length * 4)
  const wide = dilate(hole, width, height, 1)
  for (let index = 0; index < hole.length; index++) data[index * 4 + 3] = wide[index]! * 255
  const small = createCanvas(width, height)
  small.getContext('2d').putImageData(new ImageData(data, width, height), 0, 0)
  const large = createCanvas(photo.width, photo.height)
  const context = large.getContext('2d')
  context.filter = `blur(${((0.5 * photo.width) / width).toFixed(2)}px)`
  context.drawImage(small, 0, 0, photo.width, photo.height)
  return context.getImageData(0, 0, photo.width, photo.height).data
}

import type { Pixels } from '../../imaging/image.ts'
import { oklabOf } from '../paint/styles/oklab.ts'
import { shrinkPixels } from './shrink-pixels.ts'

/** What tells how a picture was made, all 0..1. */
export interface Making {
  /** Share of bare light paper in the whole, and along the frame. */
  paper: number
  paperFrame: number
  /** Of all that is not paper, how much is no broader than a pen's or a crayon's stroke. */
  thin: number
  /** Chroma of what is not paper: pencil 0, crayon 0.5. */
  strokeColor: number
  /** Tones between paper and ink among the strokes: ink has few, pencil many. */
  halfTones: number
  /** How well the picture fits a grid of equal blocks. */
  blocks: number
  /** Share of nearly black, and of thin bright vivid lines of some length. */
  dark: number
  tubes: number
  /** How much of the calm parts is covered in strokes that have a direction. */
  brushed: number
  /** 1 when everything has one hue, or none. */
  oneHue: number
  /** Share of the picture that the softest washes take: little contrast from place to place, and light. */
  washed: number
  /** Most of the picture is in so few colours (share of the picture in its four commonest). */
  fewColors: number
}

const side = 256

/** Measures how a picture was made: about 25 ms for one of 1024 pixels a side. */
export function measureMaking(pixels: Pixels): Making {
  const small = shrinkPixels(pixels, side)
  const lab = labOf(small)
  return {
    ...measurePaper(small, lab),
    blocks: measureBlocks(pixels),
    ...measureLights(small, lab),
    brushed: measureBrush(shrinkPixels(pixels, 512)),
    oneHue: measureHue(lab),
    washed: measureWashes(small, lab),
    fewColors: measureColors(lab),
  }
}

function labOf({ width, height, data }: Pixels): Float32Array {
  const lab = new Float32Array(width * height * 3)
  for (let index = 0; index < width * height; index++) {
    // Transparent parts count as white paper.
    const cover = data[index * 4 + 3]! / 255
    const channel = (at: number): number => Math.round(255 + (data[index * 4 + at]! - 255) * cover)
    const { l, a, b } = oklabOf(channel(0), channel(1), channel(2))
    lab[index * 3] = l
    lab[index * 3 + 1] = a
    lab[index * 3 + 2] = b
  }
  return lab
}

const chromaAt = (lab: Float32Array, index: number): number => Math.hypot(lab[index * 3 + 1]!, lab[index * 3 + 2]!)

function measurePaper(
  { width, height }: Pixels,
  lab: Float32Array,
): Pick<Making, 'paper' | 'paperFrame' | 'thin' | 'strokeColor' | 'halfTones'> {
  const count = width * height
  const mark = new Uint8Array(count)
  let paper = 0
  let frame = 0
  let frameAll = 0
  const depth = Math.max(2, Math.round(Math.min(width, height) * 0.012))
  for (let index = 0; index < count; index++) {
    const isPaper = lab[index * 3]! > 0.88 && chromaAt(lab, index) < 0.045
    if (isPaper) paper++
    else mark[index] = 1
    const x = index % width
    const y = (index - x) / width
    if (Math.min(x, y, width - 1 - x, height - 1 - y) < depth) {
      frameAll++
      if (isPaper) frame++
    }
  }
  const marks = count - paper
  const core = erode(erode(erode(mark, width), width), width)
  const broad = core.reduce((sum, value) => sum + value, 0)
  let chroma = 0
  let dark = 0
  let half = 0
  for (let index = 0; index < count; index++) {
    if (mark[index] === 0) continue
    chroma += chromaAt(lab, index)
    if (lab[index * 3]! < 0.35) dark++
    else if (lab[index * 3]! < 0.8) half++
  }
  return {
    paper: paper / count,
    paperFrame: frame / frameAll,
    thin: marks === 0 ? 0 : 1 - broad / marks,
    strokeColor: marks === 0 ? 0 : Math.min(1, chroma / marks / 0.2),
    halfTones: half / Math.max(1, half + dark),
  }
}

function erode(mask: Uint8Array, width: number): Uint8Array {
  return mask.map((value, index) =>
    value === 1 &&
    mask[index - 1] !== 0 &&
    mask[index + 1] !== 0 &&
    mask[index - width] !== 0 &&
    mask[index + width] !== 0
      ? 1
      : 0,
  )
}

/** Blocks are looked for in the middle of the picture, so many pixels of it: over more, a small error in their size adds up. */
const blockWindow = 144

/** Whether all change happens on the lines of one square grid, tried for blocks of 2.5 to 36 pixels. */
function measureBlocks(pixels: Pixels): number {
  if (Math.max(pixels.width, pixels.height) <= 128) return 0
  const across = changeAlong(pixels, true)
  const down = changeAlong(pixels, false)
  let best = 0
  for (let block = 2.5; block <= 36; block += block < 8 ? 1 / 32 : 1 / 8) {
    const share = onGrid(across, block)
    if (share > best) best = Math.max(best, Math.min(share, onGrid(down, block)))
  }
  return best
}

/** How much neighbouring columns (or rows) differ, for each border between two of them. */
function changeAlong({ width, height, data }: Pixels, columns: boolean): Float64Array {
  const length = columns ? width : height
  const other = columns ? height : width
  const step = columns ? 4 : width * 4
  const skip = Math.max(1, Math.floor(other / 160))
  const from = Math.max(1, Math.floor((length - blockWindow) / 2))
  const change = new Float64Array(Math.min(blockWindow, length - 1))
  for (let line = skip >> 1; line < other; line += skip) {
    const base = columns ? line * width * 4 : line * 4
    for (let place = 0; place < change.length; place++) {
      const at = base + (from + place) * step
      const apart =
        Math.abs(data[at]! - data[at - step]!) +
        Math.abs(data[at + 1]! - data[at - step + 1]!) +
        Math.abs(data[at + 2]! - data[at - step + 2]!)
      if (apart > 12) change[place] = change[place]! + apart
    }
  }
  return change
}

/** Share of the change that lies on a grid beyond what would by chance, 0..1. */
function onGrid(change: Float64Array, block: number): number {
  const total = change.reduce((sum, value) => sum + value, 0)
  if (total === 0) return 0
  let best = 0
  for (let phase = 0; phase < block; phase += block < 8 ? 0.5 : 1) {
    let on = 0
    let lines = 0
    let used = 0
    for (let line = phase; line < change.length; line += block) {
      const here = change[Math.round(line)] ?? 0
      on += here
      lines++
      if (here > 0.15 * (total / (change.length / block))) used++
    }
    // A design of a few large squares lies on some lines of every grid; pixels lie on nearly all of theirs.
    if (lines >= 6 && used > 0.45 * lines) best = Math.max(best, on)
  }
  const chance = 1 / block
  return Math.max(0, (best / total - chance) / (1 - chance))
}

/** Darkness, and how much of the picture is thin bright vivid lines that run on, as tubes do and windows do not. */
function measureLights({ width, height }: Pixels, lab: Float32Array): Pick<Making, 'dark' | 'tubes'> {
  const count = width * height
  const lit = new Uint8Array(count)
  let dark = 0
  for (let index = 0; index < count; index++) {
    const l = lab[index * 3]!
    if (l < 0.42) dark++
    if (l > 0.55 && (chromaAt(lab, index) > 0.1 || l > 0.85)) lit[index] = 1
  }
  const core = erode(erode(erode(erode(erode(lit, width), width), width), width), width)
  let long = 0
  const seen = new Uint8Array(count)
  for (let start = 0; start < count; start++) {
    if (lit[start] === 0 || seen[start] === 1) continue
    const part = [start]
    seen[start] = 1
    let left = width
    let right = 0
    let broad = 0
    for (let next = 0; next < part.length; next++) {
      const index = part[next]!
      const x = index % width
      left = Math.min(left, x)
      right = Math.max(right, x)
      broad += core[index]!
      for (const other of [index - 1, index + 1, index - width, index + width]) {
        if (other < 0 || other >= count || lit[other] === 0 || seen[other] === 1) continue
        if (Math.abs((other % width) - x) > 1) continue
        seen[other] = 1
        part.push(other)
      }
    }
    const bottom = Math.floor(Math.max(...part.slice(-200)) / width)
    const reach = Math.max(right - left, bottom - Math.floor(start / width))
    if (reach > 0.13 * Math.min(width, height) && broad < 0.25 * part.length) long += part.length
  }
  return { dark: dark / count, tubes: long / count }
}

/** Share of calm patches whose fine structure is strong enough to be seen and runs in one direction. */
function measureBrush({ width, height, data }: Pixels): number {
  const luma = new Float32Array(width * height)
  for (let index = 0; index < luma.length; index++) {
    luma[index] = (0.2126 * data[index * 4]! + 0.7152 * data[index * 4 + 1]! + 0.0722 * data[index * 4 + 2]!) / 255
  }
  const patch = 10
  let calm = 0
  let brushed = 0
  for (let top = 1; top + patch < height - 1; top += patch) {
    for (let left = 1; left + patch < width - 1; left += patch) {
      let even = 0
      let odd = 0
      let all = 0
      let least = 1
      let most = 0
      for (let y = top; y < top + patch; y++) {
        for (let x = left; x < left + patch; x++) {
          const at = y * width + x
          const right = luma[at + 1]! - luma[at - 1]!
          const down = luma[at + width]! - luma[at - width]!
          even += right * right - down * down
          odd += 2 * right * down
          all += right * right + down * down
          least = Math.min(least, luma[at]!)
          most = Math.max(most, luma[at]!)
        }
      }
      if (most - least > 0.3) continue
      calm++
      const energy = Math.sqrt(all / patch ** 2)
      // Strokes change to and fro: a slope that only rises is a shaded surface.
      if (energy > 0.016 && Math.hypot(even, odd) / all > 0.35 && (most - least) / energy < 7) brushed++
    }
  }
  return calm === 0 ? 0 : brushed / calm
}

/** How much all colours agree in hue, weighed by how colourful they are; 1 for greys. */
function measureHue(lab: Float32Array): number {
  let a = 0
  let b = 0
  let all = 0
  for (let at = 0; at < lab.length; at += 3) {
    a += lab[at + 1]!
    b += lab[at + 2]!
    all += Math.hypot(lab[at + 1]!, lab[at + 2]!)
  }
  const mean = all / (lab.length / 3)
  return mean < 0.012 ? 1 : Math.hypot(a, b) / all
}

function measureWashes({ width, height }: Pixels, lab: Float32Array): number {
  let washed = 0
  let count = 0
  for (let y = 2; y < height - 2; y += 2) {
    for (let x = 2; x < width - 2; x += 2) {
      const index = y * width + x
      count++
      if (lab[index * 3]! > 0.62) washed++
    }
  }
  return washed / Math.max(1, count)
}

function measureColors(lab: Float32Array): number {
  const bins = new Map<number, number>()
  const count = lab.length / 3
  for (let index = 0; index < count; index++) {
    const key =
      (Math.round(lab[index * 3]! * 14) << 12) |
      ((Math.round(lab[index * 3 + 1]! * 24) + 32) << 6) |
      (Math.round(lab[index * 3 + 2]! * 24) + 32)
    bins.set(key, (bins.get(key) ?? 0) + 1)
  }
  const most = [...bins.values()].sort((one, other) => other - one).slice(0, 4)
  return most.reduce((sum, value) => sum + value, 0) / count
}

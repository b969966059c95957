import type { Pixels } from '../../imaging/image.ts'
import { oklabOf } from '../paint/styles/oklab.ts'
import type { PhotoArea, PhotoFacts } from '../scene/photo-edit.ts'
import { cutOutLikely } from './cut-out.ts'
import { findFaces } from './find-faces.ts'
import { shrinkPixels } from './shrink-pixels.ts'

const workingSide = 512

/** What decides where something added to a photo goes: horizon, subject, head, light. About 60 ms. */
export function studyPhoto(pixels: Pixels): PhotoFacts {
  const small = shrinkPixels(pixels, workingSide)
  const cut = cutOutLikely(small)
  const subject: PhotoArea = cut
    ? {
        x: cut.x / small.width,
        y: cut.y / small.height,
        width: cut.pixels.width / small.width,
        height: cut.pixels.height / small.height,
      }
    : { x: 0.25, y: 0.2, width: 0.5, height: 0.7 }
  const rows = rowsOf(small)
  const [face] = findFaces(small)
  const shares = { subject, head: face ? headAround(face) : headOf(subject, cut?.pixels, small.width / small.height) }
  return {
    horizon: rounded(horizonIn(rows)),
    subject: roundedArea(shares.subject),
    head: roundedArea(shares.head),
    brightness: rounded(rows.reduce((sum, [l]) => sum + l, 0) / rows.length),
  }
}

/** A face with its hair. */
const headAround = ({ x, y, width, height }: PhotoArea): PhotoArea => {
  const top = Math.max(0, y - 0.3 * height)
  return { x: x - 0.08 * width, y: top, width: 1.16 * width, height: y + height - top }
}

/** The top of a subject: where its outline is widest in its upper fifth. */
function headOf(subject: PhotoArea, cut: Pixels | undefined, shape: number): PhotoArea {
  if (!cut)
    return {
      x: subject.x + subject.width * 0.3,
      y: subject.y,
      width: subject.width * 0.4,
      height: subject.height * 0.3,
    }
  const { width, height, data } = cut
  const until = Math.max(1, Math.round(height * 0.22))
  let left = width
  let right = 0
  for (let y = 0; y < until; y++) {
    for (let x = 0; x < width; x++) {
      if (data[(y * width + x) * 4 + 3]! < 128) continue
      left = Math.min(left, x)
      right = Math.max(right, x)
    }
  }
  if (right <= left) return { ...subject, height: subject.height * 0.3 }
  const wide = ((right - left + 1) / width) * subject.width
  return {
    x: subject.x + (left / width) * subject.width,
    y: subject.y,
    width: wide,
    height: Math.min(subject.height, wide * 0.85 * shape),
  }
}

/** Mean OKLab of each of some 64 rows. */
function rowsOf({ width, height, data }: Pixels): [l: number, a: number, b: number][] {
  const count = Math.min(64, height)
  return Array.from({ length: count }, (_, row) => {
    const y = Math.floor(((row + 0.5) * height) / count)
    const sum: [number, number, number] = [0, 0, 0]
    for (let x = 0; x < width; x++) {
      const at = (y * width + x) * 4
      const { l, a, b } = oklabOf(data[at]!, data[at + 1]!, data[at + 2]!)
      sum[0] += l / width
      sum[1] += a / width
      sum[2] += b / width
    }
    return sum
  })
}

/** The row that best parts what is above from what is below; higher ones only where the parting is clear. */
function horizonIn(rows: readonly (readonly [number, number, number])[]): number {
  let best = { at: 0.5, score: 0.015 }
  for (let row = Math.round(rows.length * 0.15); row < rows.length * 0.8; row++) {
    const reach = Math.max(2, Math.round(rows.length * 0.14))
    const mean = (from: number, to: number, axis: 0 | 1 | 2): number => {
      const part = rows.slice(Math.max(0, from), Math.min(rows.length, to))
      return part.reduce((sum, one) => sum + one[axis], 0) / Math.max(1, part.length)
    }
    const step = ([0, 1, 2] as const).map((axis) => mean(row - reach, row, axis) - mean(row, row + reach, axis))
    const share = row / rows.length
    const likely = 1 - Math.abs(share - 0.45)
    const score = Math.hypot(step[0]!, 2 * step[1]!, 2 * step[2]!) * (step[0]! > 0 ? 1.2 : 1) * likely
    if (score > best.score) best = { at: share, score }
  }
  return best.at
}

const rounded = (share: number): number => Math.round(Math.min(2, Math.max(-1, share)) * 1000) / 1000
const roundedArea = ({ x, y, width, height }: PhotoArea): PhotoArea => ({
  x: rounded(x),
  y: rounded(y),
  width: rounded(width),
  height: rounded(height),
})

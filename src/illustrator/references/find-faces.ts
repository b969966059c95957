import type { Pixels } from '../../imaging/image.ts'
import { oklabOf } from '../paint/styles/oklab.ts'
import type { PhotoArea } from '../scene/photo-edit.ts'
import { shrinkPixels } from './shrink-pixels.ts'

const workingSide = 120

/** True for the colours skin has in even light, of any complexion. */
function isSkin(red: number, green: number, blue: number): boolean {
  const { l, a, b } = oklabOf(red, green, blue)
  const chroma = Math.hypot(a, b)
  const hue = (Math.atan2(b, a) * 180) / Math.PI
  return l > 0.3 && l < 0.95 && chroma > 0.028 && chroma < 0.092 && hue > 28 && hue < 72
}

/**
 * Where faces seem to be, largest first, as shares of the picture: compact patches of skin colour in the upper part that
 * hold darker things, as eyes are. Wood and sand may pass; only edits that speak of faces ask.
 */
export function findFaces(picture: Pixels): PhotoArea[] {
  const { width, height, data } = shrinkPixels(picture, workingSide)
  const skin = new Uint8Array(width * height)
  for (let index = 0; index < skin.length; index++) {
    if (data[index * 4 + 3]! > 128 && isSkin(data[index * 4]!, data[index * 4 + 1]!, data[index * 4 + 2]!))
      skin[index] = 1
  }
  const faces: (PhotoArea & { count: number })[] = []
  const seen = Uint8Array.from(skin, (value) => 1 - value)
  for (let start = 0; start < skin.length; start++) {
    if (seen[start] === 1) continue
    const part = [start]
    seen[start] = 1
    const box = { left: width, right: 0, top: height, bottom: 0 }
    for (let next = 0; next < part.length; next++) {
      const index = part[next]!
      const x = index % width
      const y = (index - x) / width
      box.left = Math.min(box.left, x)
      box.right = Math.max(box.right, x)
      box.top = Math.min(box.top, y)
      box.bottom = Math.max(box.bottom, y)
      for (const other of [x > 0 ? index - 1 : -1, x < width - 1 ? index + 1 : -1, index - width, index + width]) {
        if (other < 0 || other >= skin.length || seen[other] === 1) continue
        seen[other] = 1
        part.push(other)
      }
    }
    const wide = box.right - box.left + 1
    // Necks and shoulders are skin, too: a face is not much higher than wide.
    const high = Math.min(box.bottom - box.top + 1, Math.round(wide * 1.45))
    const full = part.length / (wide * (box.bottom - box.top + 1))
    const centred = box.top < 0.5 * height && box.left > 1 && box.right < width - 2
    const compact = part.length > 0.002 * skin.length && full > 0.42 && high / wide > 0.75 && wide < 0.6 * width
    if (!centred || !compact || !hasEyes({ width, data }, part, { left: box.left, top: box.top, wide, high })) continue
    faces.push({
      x: box.left / width,
      y: box.top / height,
      width: wide / width,
      height: high / height,
      count: part.length,
    })
  }
  return faces
    .sort((one, other) => other.count - one.count)
    .filter(({ count }) => count > 0.18 * faces[0]!.count)
    .slice(0, 12)
    .map(({ count: _count, ...face }) => face)
}

/** True when the upper part of a patch holds some things much darker than it: eyes, brows, the shade beside a nose. */
function hasEyes(
  { width, data }: Pick<Pixels, 'width' | 'data'>,
  part: readonly number[],
  { left, top, wide, high }: { left: number; top: number; wide: number; high: number },
): boolean {
  const lightOf = (index: number): number => data[index * 4]! + data[index * 4 + 1]! + data[index * 4 + 2]!
  const mean = part.reduce((sum, index) => sum + lightOf(index), 0) / part.length
  let dark = 0
  let all = 0
  for (let y = top + Math.round(0.15 * high); y < top + 0.7 * high; y++) {
    for (let x = left + Math.round(0.15 * wide); x < left + 0.85 * wide; x++) {
      all++
      if (lightOf(y * width + x) < 0.72 * mean) dark++
    }
  }
  return dark > 0.012 * all && dark < 0.4 * all
}

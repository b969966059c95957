import { constants, crc32, deflateRaw } from 'node:zlib'
import { throwIfCancelled } from '../errors/index.ts'
import type { Pixels } from './image.ts'

/** Bytes of filtered rows that are deflated as one piece. Smaller ones cost in size, larger ones leave a core idle. */
const stripBytes = 512 * 1024
/** Strips on their way at once: as many as Node's own pool has threads. It bounds what a 4K picture holds. */
const stripsAtOnce = 4
const adlerBase = 65_521

/**
 * An opaque picture as a PNG of 8-bit RGB. Rows are filtered against the pixel to the left and deflated in strips, at
 * the same time on several cores; each strip ends on a byte, so that together they are one stream. The file comes in
 * pieces, the first with all that stands before the pixels.
 */
export async function encodePng(pixels: Pixels, signal: AbortSignal | undefined): Promise<Buffer[]> {
  const { width, height } = pixels
  const rowBytes = width * 3 + 1
  const rowsAtOnce = Math.max(1, Math.floor(stripBytes / rowBytes))
  const strips: Promise<Buffer>[] = []
  const sums = { low: 1, high: 0 }
  for (let top = 0; top < height; top += rowsAtOnce) {
    throwIfCancelled(signal)
    const bottom = Math.min(height, top + rowsAtOnce)
    const filtered = Buffer.allocUnsafe((bottom - top) * rowBytes)
    const rows = pixels.readRows?.(top, bottom) ?? pixels.data.subarray(top * width * 4, bottom * width * 4)
    filterRows(rows, width, filtered, sums)
    strips.push(deflateStrip(filtered, isFlat(filtered) ? 5 : 1, bottom === height))
    await strips.at(-stripsAtOnce)
  }
  const trailer = Buffer.alloc(4)
  trailer.writeUInt32BE(((sums.high << 16) | sums.low) >>> 0)
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 2, 0, 0, 0], 8)
  return [
    Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), ...chunk('IHDR', [header])]),
    // 0x78 0x01: a zlib stream with a window of 32 kB, made quickly.
    ...chunk('IDAT', [Buffer.from([0x78, 0x01]), ...(await Promise.all(strips)), trailer]),
    ...chunk('IEND', []),
  ]
}

/** Rows as the filter "Sub" leaves them, and the Adler-32 of all rows so far into `sums`. */
function filterRows(
  data: Uint8Array | Uint8ClampedArray,
  width: number,
  filtered: Buffer,
  sums: { low: number; high: number },
): void {
  let { low, high } = sums
  let at = 0
  let to = 0
  while (to < filtered.length) {
    filtered[to++] = 1
    low += 1
    high += low
    let red = 0
    let green = 0
    let blue = 0
    let x = 0
    while (x < width) {
      // As many bytes as the sums hold before they leave 31 bits.
      const until = Math.min(width, x + 1024)
      for (; x < until; x++, at += 4, to += 3) {
        const nextRed = data[at]!
        const nextGreen = data[at + 1]!
        const nextBlue = data[at + 2]!
        const first = (nextRed - red) & 255
        const second = (nextGreen - green) & 255
        const third = (nextBlue - blue) & 255
        filtered[to] = first
        filtered[to + 1] = second
        filtered[to + 2] = third
        high = (high + 3 * (low + first) + 2 * second + third) | 0
        low = (low + first + second + third) | 0
        red = nextRed
        green = nextGreen
        blue = nextBlue
      }
      low %= adlerBase
      high %= adlerBase
    }
  }
  sums.low = low
  sums.high = high
}

/** Every so many bytes are looked at. No multiple of a pixel's three. */
const flatStep = 37
/** What part of them is nothing where a pixel is mostly like the one before: twice the time then makes half as much. */
const flatShare = 0.5

function isFlat(filtered: Buffer): boolean {
  let count = 0
  for (let at = 0; at < filtered.length; at += flatStep) if (filtered[at] === 0) count++
  return count * flatStep > flatShare * filtered.length
}

function deflateStrip(filtered: Buffer, level: number, isLast: boolean): Promise<Buffer> {
  const options = {
    level,
    memLevel: 9,
    // Room for all of it: otherwise the strip goes back and forth between threads every 16 kB.
    chunkSize: filtered.length + 1024,
    finishFlush: isLast ? constants.Z_FINISH : constants.Z_SYNC_FLUSH,
  }
  return new Promise((resolve, reject) => {
    deflateRaw(filtered, options, (error, deflated) => (error ? reject(error) : resolve(deflated)))
  })
}

function chunk(type: string, parts: readonly Buffer[]): Buffer[] {
  const name = Buffer.from(type, 'latin1')
  const length = Buffer.alloc(4)
  length.writeUInt32BE(parts.reduce((sum, { byteLength }) => sum + byteLength, 0))
  const check = Buffer.alloc(4)
  check.writeUInt32BE(parts.reduce((crc, part) => crc32(part, crc), crc32(name)))
  return [length, name, ...parts, check]
}

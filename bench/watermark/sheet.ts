import { writeFileSync } from 'node:fs'
import { createCanvas } from '@napi-rs/canvas'
import type { Pixels } from '../../src/imaging/image.ts'
import { markPixels } from '../../src/imaging/watermark/mark-pixels.ts'
import { type Host, readHost } from './hosts.ts'
import { identityOf } from './identity.ts'

const tile = 384
const caption = 24
const stretch = 3

/** One row a host, its middle at 100 %: unmarked, marked, and marked with contrast stretched three times. */
export async function writeSheet(hosts: readonly Host[], file: string): Promise<void> {
  const columns = ['unmarked', 'marked', `marked, contrast x ${stretch}`]
  const canvas = createCanvas(tile * columns.length, (tile + caption) * hosts.length)
  const context = canvas.getContext('2d')
  context.fillStyle = '#ffffff'
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.font = '14px sans-serif'
  for (const [row, host] of hosts.entries()) {
    const plain = await readHost(host)
    const { width, height, data } = markPixels(plain, identityOf(host.name))
    const marked = cutMiddle({ width, height, data })
    for (const [column, piece] of [cutMiddle(plain), marked, stretchContrast(marked)].entries()) {
      const image = context.createImageData(piece.width, piece.height)
      image.data.set(piece.data)
      const [left, top] = [column * tile, row * (tile + caption)]
      context.fillStyle = '#000000'
      context.fillText(`${host.name}, ${columns[column]}`, left + 6, top + 17)
      context.putImageData(image, left, top + caption)
    }
  }
  writeFileSync(file, await canvas.encode('png'))
  console.log(`  ${hosts.length} pictures in ${file}: ${columns.join(' | ')}`)
}

function cutMiddle({ width, height, data }: Pixels): Pixels {
  const [cutWidth, cutHeight] = [Math.min(tile, width), Math.min(tile, height)]
  const [left, top] = [(width - cutWidth) >> 1, (height - cutHeight) >> 1]
  const cut = new Uint8ClampedArray(cutWidth * cutHeight * 4)
  for (let y = 0; y < cutHeight; y++) {
    const from = ((top + y) * width + left) * 4
    cut.set(data.subarray(from, from + cutWidth * 4), y * cutWidth * 4)
  }
  return { width: cutWidth, height: cutHeight, data: cut }
}

/** Around the median of each channel where the picture is not clear, which moves into the middle half: around white, half of a wave would be lost. */
function stretchContrast({ width, height, data }: Pixels): Pixels {
  const stretched = Uint8ClampedArray.from(data)
  for (let channel = 0; channel < 3; channel++) {
    const levels = data.filter((_, at) => at % 4 === channel && data[at - channel + 3] !== 0).toSorted()
    const middle = levels[levels.length >> 1] ?? 128
    const shown = Math.min(192, Math.max(64, middle))
    for (let at = channel; at < data.length; at += 4) stretched[at] = shown + stretch * (data[at]! - middle)
  }
  return { width, height, data: stretched }
}

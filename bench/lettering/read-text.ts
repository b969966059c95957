import { createRequire } from 'node:module'
import path from 'node:path'
import sharp from 'sharp'
import { createWorker, PSM } from 'tesseract.js'
import type { TextPlace } from './draw-case.ts'

/** Reads text in pictures. */
export interface TextReader {
  read(
    pixels: { data: Uint8Array | Uint8ClampedArray; width: number; height: number },
    place: TextPlace,
  ): Promise<string>
  close(): Promise<void>
}

/** Letters are brought to about the size Tesseract was trained on, in pixels of the em. */
const readSize = 52

/** Tesseract with the English data of its npm package: nothing is fetched or written. */
export async function createTextReader(): Promise<TextReader> {
  const data = path.dirname(createRequire(import.meta.url).resolve('@tesseract.js-data/eng/package.json'))
  const worker = await createWorker('eng', 1, {
    langPath: path.join(data, '4.0.0_best_int'),
    cacheMethod: 'none',
    gzip: true,
  })
  await worker.setParameters({ tessedit_pageseg_mode: PSM.SINGLE_BLOCK, user_defined_dpi: '150' })
  return {
    async read({ data: raw, width, height }, { box, sizePx }) {
      const left = Math.max(0, Math.floor(box.x))
      const top = Math.max(0, Math.floor(box.y))
      const across = Math.min(width, Math.ceil(box.x + box.width)) - left
      const down = Math.min(height, Math.ceil(box.y + box.height)) - top
      const scale = readSize / sizePx
      const png = await sharp(raw, { raw: { width, height, channels: 4 } })
        .extract({ left, top, width: across, height: down })
        .removeAlpha()
        .greyscale()
        .normalise()
        .resize(Math.round(across * scale), Math.round(down * scale), { kernel: 'cubic' })
        .extend({ top: 24, bottom: 24, left: 24, right: 24, extendWith: 'copy' })
        .png({ compressionLevel: 1 })
        .toBuffer()
      const { data: read } = await worker.recognize(png)
      return read.text
    },
    async close() {
      await worker.terminate()
    },
  }
}

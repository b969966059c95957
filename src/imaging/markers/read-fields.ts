import { loadSharp } from '../load-sharp.ts'
import { pngChunks } from '../png-chunks.ts'
import { sniffImage } from '../sniff.ts'
import { exifFields } from './exif-fields.ts'
import { iptcFields } from './iptc-fields.ts'
import type { MarkerField } from './marker-field.ts'
import { markers } from './markers.data.ts'
import { pngTextFields } from './png-text.ts'
import { xmpFields } from './xmp-fields.ts'

const xmpKeyword = 'XML:com.adobe.xmp'
const keywords: ReadonlySet<string> = new Set([
  xmpKeyword,
  ...markers.filter(({ place }) => place === 'PNG text').flatMap(({ name, about }) => [name, about ?? name]),
])

/** What a picture's file says of itself where tools sign, in any format limn reads; nothing of what is damaged. Never throws. */
export async function readFields(bytes: Uint8Array): Promise<MarkerField[]> {
  const header = sniffImage(bytes)
  if (!header) return []
  if (header.mimeType === 'image/png') return pngFields(bytes)
  const sharp = await loadSharp()
  const { exif, xmp, iptc } = await sharp(bytes, { failOn: 'none', limitInputPixels: false })
    .metadata()
    .catch(() => ({ exif: undefined, xmp: undefined, iptc: undefined }))
  return [
    // A TIFF file is itself what EXIF is elsewhere.
    ...(header.mimeType === 'image/tiff' ? exifFields(bytes) : exif ? exifFields(exif) : []),
    ...(xmp ? xmpFields(xmp.toString('utf8')) : []),
    ...(iptc ? iptcFields(iptc) : []),
  ]
}

/** Read here and not by libvips, which unpacks every text there is. */
function pngFields(png: Uint8Array): MarkerField[] {
  const texts = pngTextFields(png, keywords)
  const exif = [...pngChunks(png)].find(({ type }) => type === 'eXIf')
  return [
    ...texts.filter(({ name }) => name !== xmpKeyword),
    ...(exif ? exifFields(exif.data) : []),
    ...texts.filter(({ name }) => name === xmpKeyword).flatMap(({ text }) => xmpFields(text)),
  ]
}

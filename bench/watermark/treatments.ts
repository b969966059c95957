import type { Sharp } from 'sharp'
import type { Random } from '../../src/illustrator/paint/random.ts'
import { decodeImage } from '../../src/imaging/decode.ts'
import type { Pixels } from '../../src/imaging/image.ts'
import { loadSharp } from '../../src/imaging/load-sharp.ts'
import { addNoise, mapLevels, toGrey } from './levels.ts'

/** Something that happens to pictures on their way through other people's programs. */
export interface Treatment {
  name: string
  /** Share that must still be found. */
  target?: number
  /** May be one of a chain of two: what happens every day, and leaves enough to look at. */
  everyday?: boolean
  apply(pixels: Pixels, random: Random): Promise<Pixels>
}

type Encoding = (picture: Sharp) => Sharp

const jpeg =
  (quality: number): Encoding =>
  (picture) =>
    picture.flatten({ background: '#ffffff' }).jpeg({ quality })
const webp =
  (quality: number): Encoding =>
  (picture) =>
    picture.webp({ quality })
// Effort 2: at 4 libvips takes three times as long a picture.
const avif =
  (quality: number): Encoding =>
  (picture) =>
    picture.avif({ quality, effort: 2 })
const palette: Encoding = (picture) => picture.png({ palette: true, colours: 256, effort: 1 })

export const treatments: readonly Treatment[] = [
  { name: 'none', target: 0.99, apply: async (pixels) => pixels },
  ...[90, 75, 50].map((quality) => everyday(`JPEG ${quality}`, (pixels) => through(pixels, jpeg(quality)))),
  ...[30, 20].map(
    (quality): Treatment => ({ name: `JPEG ${quality}`, apply: (pixels) => through(pixels, jpeg(quality)) }),
  ),
  everyday('WebP 75', (pixels) => through(pixels, webp(75))),
  { name: 'WebP 50', apply: (pixels) => through(pixels, webp(50)) },
  { name: 'AVIF 75', apply: (pixels) => through(pixels, avif(75)) },
  { name: 'AVIF 50', target: 0.85, apply: (pixels) => through(pixels, avif(50)) },
  ...[75, 50, 37].map((percent) => everyday(`resize ${percent} %`, (pixels) => resize(pixels, percent / 100))),
  { name: 'resize 25 %', apply: (pixels) => resize(pixels, 0.25) },
  everyday('resize 150 %', (pixels) => resize(pixels, 1.5)),
  ...[75, 50, 25].map((percent) =>
    everyday(`crop to ${percent} %`, (pixels, random) => cropTo(pixels, percent / 100, random)),
  ),
  { name: 'crop to 10 %', apply: (pixels, random) => cropTo(pixels, 0.1, random) },
  { name: 'half size, JPEG 75', target: 0.95, apply: (pixels) => through(pixels, jpeg(75), { scale: 0.5 }) },
  { name: 'half size, JPEG 50', target: 0.95, apply: (pixels) => through(pixels, jpeg(50), { scale: 0.5 }) },
  {
    name: 'half area, JPEG 50',
    apply: async (pixels, random) => through(await cropTo(pixels, 0.5, random), jpeg(50)),
  },
  {
    name: 'half area, half size, JPEG 50',
    target: 0.85,
    apply: async (pixels, random) => through(await cropTo(pixels, 0.5, random), jpeg(50), { scale: 0.5 }),
  },
  everyday('screenshot (x0.83, JPEG 85)', (pixels) => through(pixels, jpeg(85), { scale: 0.83 })),
  ...[-20, 20].map((percent) =>
    everyday(`brightness ${signed(percent)} %`, async (pixels) =>
      mapLevels(pixels, (level) => level * (1 + percent / 100)),
    ),
  ),
  ...[-20, 20].map((percent) =>
    everyday(`contrast ${signed(percent)} %`, async (pixels) =>
      mapLevels(pixels, (level) => 128 + (level - 128) * (1 + percent / 100)),
    ),
  ),
  ...[0.7, 1.4].map((exponent) =>
    everyday(`gamma ${exponent}`, async (pixels) => mapLevels(pixels, (level) => 255 * (level / 255) ** exponent)),
  ),
  everyday('grey', async (pixels) => toGrey(pixels)),
  everyday('256 colours', (pixels) => through(pixels, palette)),
  everyday('blur 1', (pixels) => change(pixels, (picture) => picture.blur(1))),
  { name: 'median 3', apply: (pixels) => change(pixels, (picture) => picture.median(3)) },
  { name: 'sharpen', apply: (pixels) => change(pixels, (picture) => picture.sharpen({ sigma: 1 })) },
  everyday('noise 5', async (pixels, random) => addNoise(pixels, 5, random)),
  { name: 'padding 15 %', apply: (pixels) => pad(pixels, 0.15) },
  everyday('rotate 1, filled', (pixels) => rotate(pixels, 1)),
  everyday('rotate 2, filled', (pixels) => rotate(pixels, 2)),
  { name: 'rotate 5, filled', apply: (pixels) => rotate(pixels, 5) },
  everyday('rotate 1, cropped', (pixels) => rotateInside(pixels, 1)),
  everyday('rotate 2, cropped', (pixels) => rotateInside(pixels, 2)),
  { name: 'rotate 5, cropped', apply: (pixels) => rotateInside(pixels, 5) },
  everyday('mirror', (pixels) => change(pixels, (picture) => picture.flop())),
  { name: 'quarter turn', apply: (pixels) => change(pixels, (picture) => picture.rotate(90)) },
  { name: 'squeeze to 80 %', apply: (pixels) => resize(pixels, 0.8, 1) },
]

function everyday(name: string, apply: Treatment['apply']): Treatment {
  return { name, target: 0.99, everyday: true, apply }
}

function signed(percent: number): string {
  return percent > 0 ? `+${percent}` : String(percent)
}

async function load({ width, height, data }: Pixels): Promise<Sharp> {
  const sharp = await loadSharp()
  const picture = sharp(Buffer.from(data.buffer, data.byteOffset, data.length), { raw: { width, height, channels: 4 } })
  return isOpaque(data) ? picture.removeAlpha() : picture
}

function isOpaque(data: Pixels['data']): boolean {
  for (let at = 3; at < data.length; at += 4) if (data[at] !== 255) return false
  return true
}

async function change(pixels: Pixels, apply: (picture: Sharp) => Sharp): Promise<Pixels> {
  const { data, info } = await apply(await load(pixels))
    .ensureAlpha()
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true })
  return { width: info.width, height: info.height, data }
}

/** Written to a file, and read as `limn verify` reads it. */
async function through(pixels: Pixels, encode: Encoding, { scale = 1 } = {}): Promise<Pixels> {
  const scaled = scale === 1 ? pixels : await resize(pixels, scale)
  return decodeImage(await encode(await load(scaled)).toBuffer())
}

function resize(pixels: Pixels, across: number, down = across): Promise<Pixels> {
  const width = Math.max(1, Math.round(pixels.width * across))
  const height = Math.max(1, Math.round(pixels.height * down))
  return change(pixels, (picture) => picture.resize(width, height, { fit: 'fill' }))
}

/** A piece of the same shape anywhere in the picture, `share` of its area. */
function cropTo(pixels: Pixels, share: number, random: Random): Promise<Pixels> {
  const width = Math.round(pixels.width * Math.sqrt(share))
  const height = Math.round(pixels.height * Math.sqrt(share))
  const left = random.integer(0, pixels.width - width)
  const top = random.integer(0, pixels.height - height)
  return change(pixels, (picture) => picture.extract({ left, top, width, height }))
}

/** White on every side, by `share` of the shorter one. */
function pad(pixels: Pixels, share: number): Promise<Pixels> {
  const border = Math.round(share * Math.min(pixels.width, pixels.height))
  return change(pixels, (picture) =>
    picture.extend({ top: border, bottom: border, left: border, right: border, background: '#ffffff' }),
  )
}

/** Turned on a larger sheet of white. */
function rotate(pixels: Pixels, degrees: number): Promise<Pixels> {
  return change(pixels, (picture) => picture.rotate(degrees, { background: '#ffffff' }))
}

/** Turned, and cut to the largest upright rectangle of the same shape that holds nothing but picture. */
async function rotateInside(pixels: Pixels, degrees: number): Promise<Pixels> {
  const { width, height } = pixels
  const angle = (degrees * Math.PI) / 180
  const [longer, shorter] = [Math.max(width, height), Math.min(width, height)]
  const shrink = shorter / (longer * Math.sin(angle) + shorter * Math.cos(angle))
  const turned = await rotate(pixels, degrees)
  const inside = { width: Math.floor(width * shrink) - 2, height: Math.floor(height * shrink) - 2 }
  const left = Math.round((turned.width - inside.width) / 2)
  const top = Math.round((turned.height - inside.height) / 2)
  return change(turned, (picture) => picture.extract({ left, top, ...inside }))
}

import { type Canvas, createCanvas, ImageData } from '@napi-rs/canvas'
import { InvalidRequestError } from '../errors/index.ts'
import { decodeImage } from '../imaging/decode.ts'
import type { Pixels } from '../imaging/image.ts'
import { fitTo } from './edit/photo/frame-photo.ts'
import { illustrate } from './illustrate.ts'
import type { Illustration, IllustrationRequest, ReferenceFile } from './illustration.ts'
import { isTransparent } from './references/cut-out.ts'
import type { PhotoEditKind } from './scene/photo-edit.ts'
import type { Scene } from './scene/scene.ts'

/** Steps after which nothing of a photo is where it was. */
const moving: ReadonlySet<PhotoEditKind> = new Set([
  'crop',
  'zoom',
  'extend',
  'rotate',
  'mirror',
  'flip',
  'border',
  'instant-photo',
  'round',
  'compare',
])

/**
 * As `illustrate`, but only where a mask is clear: elsewhere the first reference stays as it came. Words that edit the
 * photo edit it there; words for something new are drawn into the clear part. What moves the whole photo cannot be kept to
 * a part of it: then the mask is left out, and the commentary says so.
 *
 * @throws InvalidRequestError when the mask cannot be decoded or has another shape than the reference; else as `illustrate`.
 */
export async function illustrateMasked(
  request: IllustrationRequest & { mask: ReferenceFile },
  options: { signal?: AbortSignal } = {},
): Promise<Illustration> {
  const { mask: maskFile, ...plain } = request
  const [photoFile] = plain.references
  if (photoFile === undefined) return illustrate(plain, options)
  const { signal } = options
  // Twice as large as the frame is as sharp as the frame can be, cropped or not.
  const fitWithin = Math.min(8192, 2 * Math.max(request.width, request.height))
  const decode = ({ bytes, field }: ReferenceFile) => decodeImage(bytes, { fitWithin, field, signal })
  const [photo, mask] = await Promise.all([decode(photoFile), decode(maskFile)])
  if (mask.width !== photo.width || mask.height !== photo.height) {
    const description = `The mask has ${mask.width} x ${mask.height} pixels and the picture ${photo.width} x ${photo.height}; they must be the same.`
    throw new InvalidRequestError([{ field: maskFile.field ?? 'mask', description }])
  }
  const whole = await illustrate(plain, options)
  const edits = editsOf(whole.scene)
  if (edits?.some(({ kind }) => moving.has(kind))) {
    const commentary = `${whole.commentary} The whole picture moves, so I left the mask out.`
    return { ...whole, commentary }
  }
  const drawn = edits ? whole : await illustrate({ ...plain, references: [] }, options)
  const frame = { width: request.width, height: request.height }
  const isOpaque = !isTransparent(photo)
  const clear = clearPart(fitTo(shadeOf(mask), frame, isOpaque))
  const result = fitTo(canvasOf(photo), frame, isOpaque)
  paintInto(result, canvasOf(drawn.pixels), clear, edits === undefined)
  return { ...drawn, transparent: drawn.transparent || !isOpaque, pixels: { ...frame, data: result.data() } }
}

/** What is done to the photo, when the words edit it. */
function editsOf({ references }: Scene): readonly { kind: PhotoEditKind }[] | undefined {
  const photo = references.find(({ role }) => role === 'edit')
  return photo && (photo.edits ?? [])
}

function canvasOf({ width, height, data }: Pixels): Canvas {
  const canvas = createCanvas(width, height)
  const pixels = new Uint8ClampedArray(data.buffer, data.byteOffset, data.length)
  canvas.getContext('2d').putImageData(new ImageData(pixels, width, height), 0, 0)
  return canvas
}

/** The mask without transparency, so that it is fitted as the photo is: how clear it was, as a shade of grey. */
function shadeOf({ width, height, data }: Pixels): Canvas {
  const shades = new Uint8ClampedArray(data.length)
  for (let at = 0; at < data.length; at += 4) {
    shades.fill(255 - data[at + 3]!, at, at + 3)
    shades[at + 3] = 255
  }
  return canvasOf({ width, height, data: shades })
}

interface ClearPart {
  /** Opaque where the mask was clear. */
  stencil: Canvas
  box: { x: number; y: number; width: number; height: number }
}

function clearPart(shades: Canvas): ClearPart {
  const { width, height } = shades
  const data = shades.data()
  const stencil = new Uint8ClampedArray(data.length)
  let [left, top, right, bottom] = [width, height, 0, 0]
  for (let at = 0; at < data.length; at += 4) {
    const clear = data[at]!
    stencil[at + 3] = clear
    if (clear < 128) continue
    const x = (at / 4) % width
    const y = Math.floor(at / 4 / width)
    left = Math.min(left, x)
    right = Math.max(right, x + 1)
    top = Math.min(top, y)
    bottom = Math.max(bottom, y + 1)
  }
  return {
    stencil: canvasOf({ width, height, data: stencil }),
    box: { x: left, y: top, width: Math.max(0, right - left), height: Math.max(0, bottom - top) },
  }
}

/** Something new fills the clear part's box, so that it is seen whole; an edit lies where the photo does. */
function paintInto(photo: Canvas, drawn: Canvas, { stencil, box }: ClearPart, isNew: boolean): void {
  if (box.width === 0) return
  const { width, height } = photo
  const part = createCanvas(width, height)
  const brush = part.getContext('2d')
  brush.imageSmoothingQuality = 'high'
  const scale = isNew ? Math.max(box.width / width, box.height / height) : 1
  const [x, y] = isNew ? [box.x + (box.width - width * scale) / 2, box.y + (box.height - height * scale) / 2] : [0, 0]
  brush.drawImage(drawn, x, y, width * scale, height * scale)
  brush.globalCompositeOperation = 'destination-in'
  brush.drawImage(stencil, 0, 0)
  const context = photo.getContext('2d')
  // First a hole, then what fills it: an edit that clears the background leaves it clear.
  context.globalCompositeOperation = 'destination-out'
  context.drawImage(stencil, 0, 0)
  context.globalCompositeOperation = 'source-over'
  context.drawImage(part, 0, 0)
}

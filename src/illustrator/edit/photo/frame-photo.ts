import { type Canvas, createCanvas } from '@napi-rs/canvas'
import { softBlur } from '../../paint/soft-blur.ts'
import type { PhotoArea, PhotoEdit, PhotoFacts } from '../../scene/photo-edit.ts'
import { cropBox, fitBox, placeOfExtended, type Size, shareBox } from '../../scene/photo-geometry.ts'

/** Continuations are out of focus: this many pixels a side are enough for them. */
const aroundSide = 900

function copyOf(width: number, height: number, draw: (context: ReturnType<Canvas['getContext']>) => void): Canvas {
  const canvas = createCanvas(Math.max(1, Math.round(width)), Math.max(1, Math.round(height)))
  const context = canvas.getContext('2d')
  context.imageSmoothingQuality = 'high'
  draw(context)
  return canvas
}

/** Turned over an axis: -1 mirrors. */
export const turnOver = (photo: Canvas, across: number, down: number): Canvas =>
  copyOf(photo.width, photo.height, (context) => {
    context.translate(photo.width / 2, photo.height / 2)
    context.scale(across, down)
    context.drawImage(photo, -photo.width / 2, -photo.height / 2)
  })

/** Turned clockwise by degrees. By quarters nothing is lost; else the largest upright part of the same shape is kept. */
export function rotateBy(photo: Canvas, degrees: number): Canvas {
  const angle = (degrees * Math.PI) / 180
  const { width, height } = photo
  const quarters = Math.round(degrees / 90)
  if (Math.abs(degrees - quarters * 90) < 0.01) {
    const swap = Math.abs(quarters) % 2 === 1
    return copyOf(swap ? height : width, swap ? width : height, (context) => {
      context.translate((swap ? height : width) / 2, (swap ? width : height) / 2)
      context.rotate((quarters * Math.PI) / 2)
      context.drawImage(photo, -width / 2, -height / 2)
    })
  }
  const [cosine, sine] = [Math.abs(Math.cos(angle)), Math.abs(Math.sin(angle))]
  const grow = Math.max((width * cosine + height * sine) / width, (width * sine + height * cosine) / height)
  return copyOf(width, height, (context) => {
    context.translate(width / 2, height / 2)
    context.rotate(angle)
    context.scale(grow, grow)
    context.drawImage(photo, -width / 2, -height / 2)
  })
}

/** The part a crop or a zoom keeps, with its subject inside. */
export function cropPart(photo: Canvas, edit: PhotoEdit, facts: PhotoFacts | undefined, frame: Size): Canvas {
  const { x, y, width, height } = cropBox(photo, edit, facts, frame)
  return copyOf(width, height, (context) => context.drawImage(photo, -x, -y))
}

/**
 * Filling the frame. A photo of another shape is cropped a little, or, where that would lose too much or it is not to be
 * cropped, continued beyond its edges; one that is clear in places is shown whole.
 */
export function fitTo(photo: Canvas, frame: Size, mayCrop: boolean): Canvas {
  const box = fitBox(photo, frame, mayCrop)
  const isShort = box.width < frame.width - 1 || box.height < frame.height - 1
  return mayCrop && isShort
    ? continued(photo, frame, { x: 0.5, y: 0.5 }, 1)
    : copyOf(frame.width, frame.height, (context) => context.drawImage(photo, box.x, box.y, box.width, box.height))
}

/** More of the scene around the photo: on all sides or on one, as much as the frame has room for and at least `amount`. */
export function extendTo(photo: Canvas, { amount, where }: PhotoEdit, frame: Size): Canvas {
  return continued(photo, frame, placeOfExtended(where), 1 / Math.max(1, amount ?? 1))
}

/** The photo, `share` as large as fits, at a place in the frame, and the scene around it. */
function continued(photo: Canvas, frame: Size, at: { x: number; y: number }, share: number): Canvas {
  const { x, y, width: wide, height: high } = shareBox(photo, frame, at, share)
  return copyOf(frame.width, frame.height, (context) => {
    context.drawImage(paintAround(photo, frame, { x, y, width: wide, height: high }), 0, 0)
    context.drawImage(faded(photo, frame, { x, y, width: wide, height: high }), x, y)
  })
}

/**
 * The photo mirrored over its edges again and again, the farther the softer: near the edge textures go on, far from it
 * there is only light and colour, and no twin of the subject.
 */
function paintAround(photo: Canvas, frame: Size, box: PhotoArea): Canvas {
  const shrink = Math.min(1, aroundSide / Math.max(frame.width, frame.height))
  const small = { width: Math.ceil(frame.width * shrink), height: Math.ceil(frame.height * shrink) }
  const [wide, high] = [box.width * shrink, box.height * shrink]
  const edges = { top: plainEdge(photo, 'top'), bottom: plainEdge(photo, 'bottom') }
  const tiles = copyOf(small.width, small.height, (context) => {
    const [left, top] = [box.x * shrink, box.y * shrink]
    for (let column = -Math.ceil(left / wide); column * wide + left < small.width; column++) {
      for (let row = -Math.ceil(top / high); row * high + top < small.height; row++) {
        context.save()
        context.translate(left + (column + 0.5) * wide, top + (row + 0.5) * high)
        context.scale(column % 2 === 0 ? 1.004 : -1.004, row % 2 === 0 ? 1.004 : -1.004)
        const plain = row < 0 ? edges.top : row > 0 ? edges.bottom : undefined
        context.drawImage(plain ?? photo, -wide / 2, -high / 2, wide, high)
        context.restore()
      }
    }
  })
  const side = Math.min(small.width, small.height)
  // From the farthest and softest to what touches the photo and is as sharp as it.
  const layers = [
    [0.022, 0.3],
    [0.008, 0.14],
    [0, 0.05],
  ] as const
  const soft = softBlur(tiles, side * 0.06)
  const rings = layers.map(([blur, reach]) =>
    copyOf(small.width, small.height, (context) => {
      context.drawImage(blur > 0 ? softBlur(tiles, side * blur) : tiles, 0, 0)
      context.globalCompositeOperation = 'destination-in'
      context.filter = `blur(${(side * reach * 0.4).toFixed(1)}px)`
      context.fillStyle = '#000'
      const far = Math.min(side * reach, 0.4 * Math.min(wide, high))
      context.fillRect(box.x * shrink - far, box.y * shrink - far, wide + 2 * far, high + 2 * far)
    }),
  )
  return copyOf(frame.width, frame.height, (context) => {
    context.drawImage(soft, 0, 0, frame.width, frame.height)
    for (const ring of rings) context.drawImage(ring, 0, 0, frame.width, frame.height)
  })
}

/** An edge that is all sky or all one ground goes on as itself: stretched, it brings no twin of what stands near it. */
function plainEdge(photo: Canvas, side: 'top' | 'bottom'): Canvas | undefined {
  const depth = Math.max(1, Math.round(photo.height * 0.03))
  const strip = copyOf(48, 2, (context) =>
    context.drawImage(photo, 0, side === 'top' ? 0 : photo.height - depth, photo.width, depth, 0, 0, 48, 2),
  )
  const { data } = strip.getContext('2d').getImageData(0, 0, 48, 2)
  const light = Array.from(
    { length: 96 },
    (_, at) => 0.3 * data[at * 4]! + 0.6 * data[at * 4 + 1]! + 0.1 * data[at * 4 + 2]!,
  )
  // Only from pixel to pixel: a sky may well be brighter on one side.
  const rough = light.slice(1).reduce((sum, one, at) => sum + Math.abs(one - light[at]!), 0) / light.length
  return rough < 4
    ? copyOf(photo.width, photo.height, (context) => context.drawImage(strip, 0, 0, photo.width, photo.height))
    : undefined
}

/** The photo with those of its edges run out that the frame goes on beyond. */
function faded(photo: Canvas, frame: Size, box: PhotoArea): Canvas {
  const reach = 0.05 * Math.min(box.width, box.height)
  return copyOf(box.width, box.height, (context) => {
    context.drawImage(photo, 0, 0, box.width, box.height)
    context.globalCompositeOperation = 'destination-in'
    const open = {
      left: box.x > 1,
      right: box.x + box.width < frame.width - 1,
      top: box.y > 1,
      bottom: box.y + box.height < frame.height - 1,
    }
    const run = (isOpen: boolean, fromX: number, fromY: number, toX: number, toY: number): void => {
      if (!isOpen) return
      const fade = context.createLinearGradient(fromX, fromY, toX, toY)
      fade.addColorStop(0, 'rgba(0,0,0,0)')
      fade.addColorStop(0.5, 'rgba(0,0,0,0.5)')
      fade.addColorStop(1, '#000')
      context.fillStyle = fade
      context.fillRect(0, 0, box.width, box.height)
    }
    run(open.left, 0, 0, reach, 0)
    run(open.right, box.width, 0, box.width - reach, 0)
    run(open.top, 0, 0, 0, reach)
    run(open.bottom, 0, box.height, 0, box.height - reach)
  })
}

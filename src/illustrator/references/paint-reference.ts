import { type Canvas, createCanvas, ImageData } from '@napi-rs/canvas'
import type { Pixels } from '../../imaging/image.ts'
import { darken } from '../paint/color.ts'
import type { Box, Context, Stage } from '../paint/stage.ts'
import { isCollage } from '../scene/collage.ts'
import type { Placement } from '../scene/composition.ts'
import { isPrinted } from '../scene/printed.ts'
import { type CutOut, cutOutSubject } from './cut-out.ts'
import { cutOutPlausible } from './cut-out-plausible.ts'
import { paintPrint } from './paint-print.ts'
import { relight } from './relight.ts'

/** A reference picture that is shown in the picture itself. */
export interface PlacedReference {
  /** Index into the request's pictures; decides the form of a print. */
  index: number
  pixels: Pixels
  /** True to mirror it. */
  flip: boolean
  /** What it rests on. `none` makes a print of a picture that has a backdrop; anything else needs a cut-out. */
  rests: Placement['rests']
}

const canvases = new WeakMap<Pixels, Canvas>()

/**
 * Paints a reference so that it fills `box`: its subject cut out and relit to the scene, feet on the box's lower edge,
 * or, when it cannot be cut out, the whole of it as a designed print: framed, instant photo, arched or torn.
 * The shadow of what stands on the ground is painted by the caller; prints bring their own.
 */
export function paintReference(context: Context, box: Box, reference: PlacedReference, stage: Stage): void {
  const isCut = stage.scene.references.some(({ index, cutOut }) => index === reference.index && cutOut)
  const cut = isCut ? cutOutPlausible(reference.pixels) : cutOutSubject(reference.pixels)
  context.save()
  context.imageSmoothingQuality = 'high'
  if (stage.scene.subjects.some((subject) => subject.reference === reference.index && isPrinted(subject))) {
    paintOnSurface(context, box, canvasOf(cut?.pixels ?? reference.pixels))
  } else if (cut) {
    const picture = relight(cut.pixels, canvasOf(cut.pixels), stage)
    const pasted = reference.rests === 'none' && isCollage(stage.scene)
    const atEdge = box.y + box.height >= stage.height - 1
    const outline = pasted || (!atEdge && isCroppedAtFoot(cut, reference.pixels)) ? stage.unit * 0.6 : 0
    paintCutOut(context, box, picture, reference.flip, outline, reference.rests === 'none' ? stage : undefined)
  } else paintPrint(context, box, canvasOf(reference.pixels), reference, stage)
  context.restore()
}

/** As ink on what carries it: its folds and light show through a little. */
function paintOnSurface(context: Context, box: Box, picture: Canvas): void {
  const scale = Math.min(box.width / picture.width, box.height / picture.height)
  const width = picture.width * scale
  const height = picture.height * scale
  context.globalAlpha = 0.93
  context.drawImage(picture, box.x + (box.width - width) / 2, box.y + (box.height - height) / 2, width, height)
}

/** True when the subject ran out of its picture at the bottom, as a portrait's shoulders do: it has no feet to stand on. */
function isCroppedAtFoot(cut: CutOut, { height }: Pixels): boolean {
  if (cut.y + cut.pixels.height < height - 2) return false
  const { width, data } = cut.pixels
  let solid = 0
  for (let at = data.length - width * 4 + 3; at < data.length; at += 4) if (data[at]! > 128) solid++
  return solid > width * 0.25
}

/**
 * As large as fits, centred, standing on the lower edge. With an outline it is a paper cut-out with a white rim: cropped
 * shoulders then look cut on purpose, and in a collage it is told from the prints behind it. With a stage it throws a soft shadow on what is behind it.
 */
function paintCutOut(
  context: Context,
  box: Box,
  picture: Canvas,
  flip: boolean,
  outline: number,
  shadowOn: Stage | undefined,
): void {
  const room = { width: box.width - 2 * outline, height: box.height - outline }
  const scale = Math.min(room.width / picture.width, room.height / picture.height)
  const width = picture.width * scale
  const height = picture.height * scale
  context.translate(box.x + box.width / 2, box.y + box.height - height)
  const away = flip ? -1 : 1
  if (flip) context.scale(-1, 1)
  if (shadowOn) {
    const { unit, light } = shadowOn
    context.save()
    context.globalAlpha = 0.045
    drawAround(context, silhouette(picture, darken(light.shadow, 0.7)), width, height, {
      x: -light.from.x * unit * away,
      y: unit * 0.8,
      reach: [0.3 * unit, 0.8 * unit, 1.4 * unit],
    })
    context.restore()
  }
  if (outline > 0) {
    drawAround(context, silhouette(picture, '#fffdf8'), width, height, { x: 0, y: 0, reach: [outline, outline] })
  }
  context.drawImage(picture, -width / 2, 0, width, height)
}

/** Its shape in one colour. */
function silhouette(picture: Canvas, color: string): Canvas {
  const shape = createCanvas(picture.width, picture.height)
  const brush = shape.getContext('2d')
  brush.drawImage(picture, 0, 0)
  brush.globalCompositeOperation = 'source-in'
  brush.fillStyle = color
  brush.fillRect(0, 0, shape.width, shape.height)
  return shape
}

/** Draws a shape ten times around each of some circles: an outline when it is opaque, a soft shadow when it is not. */
function drawAround(
  context: Context,
  shape: Canvas,
  width: number,
  height: number,
  at: { x: number; y: number; reach: readonly number[] },
): void {
  for (const [ring, reach] of at.reach.entries()) {
    for (let turn = 0; turn < 10; turn++) {
      const angle = ((turn + ring * 0.5) / 10) * Math.PI * 2
      context.drawImage(
        shape,
        -width / 2 + at.x + Math.cos(angle) * reach,
        at.y + Math.sin(angle) * reach,
        width,
        height,
      )
    }
  }
}

/** Made once a picture: shadows and reflections paint a subject several times. */
function canvasOf(pixels: Pixels): Canvas {
  let canvas = canvases.get(pixels)
  if (!canvas) {
    canvas = createCanvas(pixels.width, pixels.height)
    const data = new Uint8ClampedArray(pixels.data)
    canvas.getContext('2d').putImageData(new ImageData(data, pixels.width, pixels.height), 0, 0)
    canvases.set(pixels, canvas)
  }
  return canvas
}

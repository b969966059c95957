import { type Canvas, createCanvas, Path2D } from '@napi-rs/canvas'
import type { DesignPicture, Mark } from '../designs/design.ts'
import type { Composition } from '../scene/composition.ts'
import { hasNoBackground } from '../scene/no-background.ts'
import { createStage } from './create-stage.ts'
import { dieCut, inTwoInks, outlined } from './cut-out.ts'
import { giveFace } from './cute-face.ts'
import { paintDesignTexts } from './lettering/paint-design-texts.ts'
import { paintInSteps } from './paint-in-steps.ts'
import { paintPlacement } from './paint-placement.ts'
import type { PaintOptions } from './paint-scene.ts'
import type { Box, Context, Stage } from './stage.ts'
import { applyStyle, styledAlone } from './styles/index.ts'
import { simplify } from './styles/minimal.ts'

/** As many flat colours as a litho print has. */
const vintageInks = 8

/** Paints a layout: its paper and panels, the picture in its window, what lies over that, and its texts. */
export function paintDesign(
  composition: Composition,
  options: PaintOptions,
  paintPicture: (composition: Composition, options: PaintOptions) => Canvas,
): Canvas {
  const { arrangement, picture, panels } = composition.design!
  const stage = createStage(composition)
  const canvas = paintInSteps(createCanvas(composition.width, composition.height), options.signal)
  const context = canvas.getContext('2d')
  const isAlone = hasNoBackground(composition.scene)
  for (const mark of arrangement.behind) if (!(isAlone && isPage(mark, stage))) paintMark(context, mark, stage)
  if (picture && arrangement.picture) {
    // An old poster was printed in a few flat inks, not photographed.
    const isPrint =
      picture.scene.style.kind === 'vintage-photo' &&
      /^(?:poster|postcard|stamp|label)$/.test(composition.scene.design?.kind ?? '')
    const plain: Composition = isPrint
      ? { ...picture, scene: { ...picture.scene, style: { ...picture.scene.style, kind: 'vector' } } }
      : picture
    const painted = arrangement.picture.bare
      ? paintThings(plain, options, arrangement.picture)
      : paintPicture(plain, options)
    paintInWindow(context, isPrint ? simplify(painted, vintageInks, options.signal) : painted, arrangement.picture)
  }
  // What is shown in several windows of one size is painted once.
  const painted = new Map<Composition, Canvas>()
  panels.forEach((panel, at) => {
    const window = arrangement.panels![at]!
    const canvas =
      painted.get(panel) ?? (window.bare ? paintThings(panel, options, window) : paintPicture(panel, options))
    painted.set(panel, canvas)
    paintInWindow(context, canvas, window, panel.view)
  })
  const isBare =
    arrangement.picture?.bare ||
    arrangement.panels?.some(({ bare }) => bare) ||
    drawsItself.test(composition.scene.design?.kind ?? '')
  const apply = isAlone ? styledAlone : applyStyle
  const styled = isBare && !isFlat(composition.scene) ? apply(canvas, composition, options.signal) : canvas
  const over = styled.getContext('2d')
  for (const mark of arrangement.over) paintMark(over, mark, stage)
  paintDesignTexts(over, composition.lettering, stage)
  return styled
}

/** Layouts whose own marks are drawings: a style is for them as well. */
const drawsItself =
  /^(?:cycle|chain|pyramid-chart|venn-diagram|tree-chart|mind-map|solar-system|labelled-parts|comparison-table)$/

const isPage = ({ box }: Mark, { width, height }: Stage): boolean =>
  box !== undefined && box.width >= width && box.height >= height

/** What is printed in flat inks has no grain, vignette or strokes laid over it. */
const isFlat = ({ design, style }: Composition['scene']): boolean =>
  style.kind === 'minimal' ||
  style.kind === 'flat' ||
  (/^(?:logo|app-icon|emoji|icon-set|sticker|sticker-sheet)$/.test(design?.kind ?? '') &&
    /^(?:black-and-white|vintage-photo|cinematic)$/.test(style.kind))

/** The things of a picture without its place. */
function paintThings(
  composition: Composition,
  { references, signal }: PaintOptions,
  { finish, face }: DesignPicture,
): Canvas {
  const canvas = paintInSteps(createCanvas(composition.width, composition.height), signal)
  const context = canvas.getContext('2d')
  const stage = createStage(composition)
  for (const placement of composition.placements) {
    const rests = finish !== undefined || placement.rests === 'none' ? 'none' : 'surface'
    paintPlacement(context, { ...placement, rests }, stage, references)
    if (face) giveFace(context, placement)
  }
  if (finish === undefined || finish === 'flat') return canvas
  if (finish === 'outlined') return outlined(canvas, stage.unit)
  return finish === 'die-cut' ? dieCut(canvas, stage.unit) : inTwoInks(canvas, ...finish, stage.unit)
}

function paintInWindow(context: Context, picture: Canvas, { box, shape, turn }: DesignPicture, view?: Box): void {
  context.save()
  if (turn) {
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
    context.translate(x, y)
    context.rotate(turn)
    context.translate(-x, -y)
  }
  if (shape !== 'box') {
    context.beginPath()
    if (shape === 'circle')
      context.arc(box.x + box.width / 2, box.y + box.height / 2, Math.min(box.width, box.height) / 2, 0, 2 * Math.PI)
    else {
      const round = shape === 'arch' ? box.width / 2 : Math.min(box.width, box.height) * 0.05
      const low = shape === 'arch' ? 0 : round
      context.roundRect(box.x, box.y, box.width, box.height, [round, round, low, low])
    }
    context.clip()
  }
  if (view) context.drawImage(picture, view.x, view.y, view.width, view.height, box.x, box.y, box.width, box.height)
  else context.drawImage(picture, box.x, box.y, box.width, box.height)
  context.restore()
}

function paintMark(context: Context, mark: Mark, stage: Stage): void {
  const { box, path, fill, stroke, opacity = 1 } = mark
  context.save()
  context.globalAlpha = opacity
  const shape = path === undefined ? new Path2D() : new Path2D(path)
  if (box)
    shape.roundRect(box.x, box.y, box.width, box.height, Math.min(mark.radius ?? 0, box.width / 2, box.height / 2))
  if (mark.raised) {
    context.shadowColor = 'rgba(15,18,40,0.28)'
    context.shadowBlur = stage.unit * 2.2
    context.shadowOffsetY = stage.unit * 0.8
  }
  if (fill !== undefined) {
    context.fillStyle =
      typeof fill === 'string'
        ? fill
        : shaded(context, fill, box ?? { x: 0, y: 0, width: stage.width, height: stage.height })
    context.fill(shape)
  }
  context.shadowColor = 'transparent'
  if (stroke !== undefined) {
    context.strokeStyle = stroke
    context.lineWidth = mark.width ?? stage.unit * 0.3
    context.lineJoin = 'round'
    context.lineCap = mark.dash ? 'butt' : 'round'
    if (mark.dash) context.setLineDash([mark.dash, mark.dash])
    context.stroke(shape)
  }
  context.restore()
}

function shaded(context: Context, [top, bottom]: readonly [string, string], box: Box) {
  const gradient = context.createLinearGradient(0, box.y, 0, box.y + box.height)
  gradient.addColorStop(0, top)
  gradient.addColorStop(1, bottom)
  return gradient
}

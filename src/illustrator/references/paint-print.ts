import type { Canvas } from '@napi-rs/canvas'
import { alpha, darken, mix } from '../paint/color.ts'
import type { Random } from '../paint/random.ts'
import type { Box, Context, Stage } from '../paint/stage.ts'

/** How far a print's proportions may leave its picture's own. */
const mostCrop = 1.55

/** The forms a whole picture is shown in. */
const forms = ['framed', 'instant', 'torn', 'arched', 'bordered'] as const

/** A whole picture as a piece of a collage: a print with a paper edge, a slight turn and a shadow on what is behind it. */
export function paintPrint(
  context: Context,
  box: Box,
  picture: Canvas,
  reference: { index: number; flip: boolean },
  stage: Stage,
): void {
  const random = stage.random(`print/${reference.index}`)
  const form = formOf(reference.index, picture, stage)
  const turn = random.between(-0.055, 0.055) + (reference.index % 2 === 0 ? -0.012 : 0.012)
  const frame = frameIn(box, picture, form, turn)
  context.translate(box.x + box.width / 2, box.y + box.height / 2)
  context.rotate(turn)
  const outline = (): void => traceOutline(context, frame, form, stage.unit, random)
  const paper = mix('#fffdf8', stage.light.ambient, 0.06)

  paintDropShadow(context, frame, form, stage)
  if (form === 'torn') {
    const seed = stage.random(`tear/${reference.index}`)
    traceTorn(context, grow(frame, frame.edge), stage.unit, seed)
  } else {
    context.beginPath()
    traceBody(context, frame, form)
  }
  context.fillStyle = paper
  context.fill()

  context.save()
  outline()
  context.clip()
  drawCovering(context, frame, picture, reference.flip)
  // Prints of many cameras look like one set under one light.
  context.globalCompositeOperation = 'soft-light'
  context.fillStyle = alpha(stage.light.key, 0.14)
  context.fillRect(frame.x, frame.y, frame.width, frame.height)
  context.globalCompositeOperation = 'multiply'
  context.fillStyle = alpha(stage.light.ambient, 0.1)
  context.fillRect(frame.x, frame.y, frame.width, frame.height)
  context.restore()

  if (form === 'framed') paintMoulding(context, frame, stage)
  if (form === 'instant' || (form === 'bordered' && reference.index % 2 === 0)) paintTape(context, frame, stage, random)
}

/** White borders throughout, with an instant photo, a torn edge or an arch between them; only tall pictures stand an arch. */
function formOf(index: number, picture: Canvas, stage: Stage): (typeof forms)[number] {
  if (stage.scene.references.length < 2) return 'framed'
  const cycle = ['bordered', 'instant', 'arched', 'torn'] as const
  const form = cycle[(index + Math.floor(stage.random('prints').next() * cycle.length)) % cycle.length]!
  return form === 'arched' && picture.width > picture.height * 0.95 ? 'bordered' : form
}

interface Frame extends Box {
  /** Paper around the picture. */
  edge: number
  /** Further paper below it. */
  foot: number
}

/** The largest print that, turned, stays in the box: of the box's proportions as far as they suit the picture. Centred on the origin. */
function frameIn(box: Box, picture: Canvas, form: (typeof forms)[number], turn: number): Frame {
  const own = picture.width / picture.height
  const suited = Math.min(own * mostCrop, Math.max(own / mostCrop, box.width / box.height))
  // Nothing wider or taller than two to one: strips read as scraps, not as pictures.
  const aspect = Math.min(2, Math.max(0.5, form === 'arched' ? Math.min(0.85, suited) : suited))
  const share = form === 'framed' ? 0.07 : form === 'torn' ? 0.025 : 0.045
  const foot = form === 'instant' ? 0.13 : 0
  const turned = Math.abs(Math.sin(turn))
  const outerAspect = (aspect + 2 * share) / (1 + 2 * share + foot)
  const height = Math.min(box.height / (1 + turned * outerAspect), box.width / (outerAspect + turned))
  const inner = height / (1 + 2 * share + foot)
  const frame = { width: inner * aspect, height: inner, edge: inner * share, foot: inner * foot }
  return { ...frame, x: -frame.width / 2, y: -(frame.height + frame.foot) / 2 }
}

function grow(frame: Box, by: number): Box {
  return { x: frame.x - by, y: frame.y - by, width: frame.width + 2 * by, height: frame.height + 2 * by }
}

/** The paper the picture is on. */
function traceBody(context: Context, frame: Frame, form: (typeof forms)[number]): void {
  const paper = grow(frame, frame.edge)
  if (form === 'arched') traceArch(context, paper)
  else context.roundRect(paper.x, paper.y, paper.width, paper.height + frame.foot, frame.edge * 0.12)
}

/** What of it shows the picture. */
function traceOutline(
  context: Context,
  frame: Frame,
  form: (typeof forms)[number],
  unit: number,
  random: Random,
): void {
  if (form === 'torn') {
    traceTorn(context, frame, unit, random)
    return
  }
  context.beginPath()
  if (form === 'arched') traceArch(context, frame)
  else context.rect(frame.x, frame.y, frame.width, frame.height)
}

function traceArch(context: Context, { x, y, width, height }: Box): void {
  const radius = width / 2
  context.moveTo(x, y + height)
  context.lineTo(x, y + radius)
  context.arc(x + radius, y + radius, radius, Math.PI, 0)
  context.lineTo(x + width, y + height)
  context.closePath()
}

/** A rectangle whose edges were torn: long slow waves with small quick ones on them. */
function traceTorn(context: Context, { x, y, width, height }: Box, unit: number, random: Random): void {
  const step = Math.max(2, unit * 0.9)
  const corners = [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ] as const
  context.beginPath()
  for (const [side, [startX, startY]] of corners.entries()) {
    const [endX, endY] = corners[(side + 1) % 4]!
    const length = Math.hypot(endX - startX, endY - startY)
    const count = Math.max(4, Math.round(length / step))
    let slow = 0
    for (let point = 0; point < count; point++) {
      slow = slow * 0.82 + random.between(-0.35, 0.35) * unit
      const depth = slow + random.between(-0.16, 0.16) * unit
      const along = point / count
      const normal = { x: -(endY - startY) / length, y: (endX - startX) / length }
      context.lineTo(
        startX + (endX - startX) * along + normal.x * depth,
        startY + (endY - startY) * along + normal.y * depth,
      )
    }
  }
  context.closePath()
}

/** Fills the frame with the picture, cropping what does not fit; a little above the middle, where faces are. */
function drawCovering(context: Context, frame: Box, picture: Canvas, flip: boolean): void {
  const reach = 1.01
  const scale = Math.max((frame.width * reach) / picture.width, (frame.height * reach) / picture.height)
  const width = picture.width * scale
  const height = picture.height * scale
  const y = frame.y - (height - frame.height) * 0.4
  context.save()
  if (flip) context.scale(-1, 1)
  context.drawImage(picture, -width / 2, y, width, height)
  context.restore()
}

/** Stacked translucent shapes: a true blur of a shadow this large costs more than the picture. */
function paintDropShadow(context: Context, frame: Frame, form: (typeof forms)[number], { unit, light }: Stage): void {
  const drop = unit * 1.1
  context.save()
  context.translate(-light.from.x * drop * 0.8, drop)
  context.fillStyle = alpha(darken(light.shadow, 0.7), 0.05)
  for (let layer = 0; layer < 7; layer++) {
    const spread = (layer / 7) * unit * 1.5 - unit * 0.3
    const shape = grow(frame, frame.edge + spread)
    context.beginPath()
    if (form === 'arched') traceArch(context, shape)
    else context.roundRect(shape.x, shape.y, shape.width, shape.height + frame.foot, Math.max(unit * 0.4, spread))
    context.fill()
  }
  context.restore()
}

/** A thin wooden or metal edge around the mount, lit from the light's side. */
function paintMoulding(context: Context, frame: Frame, { unit, palette, light }: Stage): void {
  const outer = grow(frame, frame.edge)
  const wide = Math.max(1, unit * 0.55)
  const wood = mix(darken(palette.near, 0.35), '#3b2a20', 0.55)
  context.lineWidth = wide
  context.strokeStyle = wood
  context.strokeRect(outer.x, outer.y, outer.width, outer.height)
  context.lineWidth = wide * 0.25
  context.strokeStyle = alpha(light.key, 0.55)
  context.beginPath()
  const side = light.from.x < 0 ? outer.x : outer.x + outer.width
  context.moveTo(side, outer.y + outer.height)
  context.lineTo(side, outer.y - wide * 0.25)
  context.moveTo(outer.x, outer.y - wide * 0.25)
  context.lineTo(outer.x + outer.width, outer.y - wide * 0.25)
  context.stroke()
  context.lineWidth = Math.max(0.5, unit * 0.08)
  context.strokeStyle = 'rgba(0,0,0,0.22)'
  context.strokeRect(frame.x, frame.y, frame.width, frame.height)
}

/** A strip of paper tape over the upper edge. */
function paintTape(context: Context, frame: Frame, { unit, palette }: Stage, random: Random): void {
  const width = Math.min(frame.width * 0.34, unit * 11)
  const height = width * 0.3
  context.save()
  context.translate(frame.x + frame.width * random.between(0.38, 0.62), frame.y - frame.edge)
  context.rotate(random.between(-0.14, 0.14))
  context.fillStyle = alpha(mix(palette.accent, '#fff4dc', 0.6), 0.82)
  context.beginPath()
  const teeth = 5
  context.moveTo(-width / 2, -height / 2)
  context.lineTo(width / 2, -height / 2)
  for (let tooth = 0; tooth <= teeth; tooth++) {
    context.lineTo(width / 2 + (tooth % 2) * height * 0.12, -height / 2 + (height * tooth) / teeth)
  }
  for (let tooth = teeth; tooth >= 0; tooth--) {
    context.lineTo(-width / 2 - (tooth % 2) * height * 0.12, -height / 2 + (height * tooth) / teeth)
  }
  context.closePath()
  context.fill()
  context.restore()
}

import { createCanvas } from '@napi-rs/canvas'
import type { LetteringPlacement } from '../../scene/composition.ts'
import type { SceneLettering } from '../../scene/scene.ts'
import { alpha, lightness, mix } from '../color.ts'
import { softBlur } from '../soft-blur.ts'
import type { Box, Context, Stage } from '../stage.ts'
import { fillArc, fitArc } from './arc.ts'
import { paintEffect } from './effects.ts'
import { type FittedText, fillFitted, fitText, strokeFitted } from './fit-text.ts'
import { chooseFont, type LetteringFont } from './fonts.ts'
import { edgeFor, inkOn, needsEdge, readBackdrop, shadeColor } from './ink.ts'
import { paintNeon } from './neon.ts'
import { type PaintPanel, paintLabel, paintPlate, paintPoster, paintRibbon, paintSignBoard } from './panels.ts'

/** What a carrier without a subject of its own is painted on. */
const panels: Partial<Record<SceneLettering['carrier'], PaintPanel>> = {
  sign: paintSignBoard,
  poster: paintPoster,
  banner: paintRibbon,
  label: paintLabel,
  book: paintLabel,
  shirt: paintLabel,
  neon: paintPlate,
}

/** Space between letters, in em, where capitals and short words gain by it. */
function trackingOf({ text, carrier, type }: SceneLettering): number {
  if (type === 'script' || type === 'handwriting') return 0
  const capitals = text === text.toUpperCase() && /\p{Lu}{2}/u.test(text)
  if (!capitals) return carrier === 'logo' ? 0.01 : 0
  return carrier === 'logo' || carrier === 'title' || carrier === 'label' ? 0.09 : 0.05
}

function inset(box: Box, share: number): Box {
  const room = Math.min(box.width, box.height) * share
  return { x: box.x + room, y: box.y + room, width: box.width - 2 * room, height: box.height - 2 * room }
}

/** The panel around a text: as much air as the letters are large, kept on the picture. */
function panelAround({ ink, sizePx }: FittedText, stage: Stage): Box {
  const across = Math.min(sizePx * 0.75, stage.unit * 7) + stage.unit * 1.6
  const down = Math.min(sizePx * 0.45, stage.unit * 4.5) + stage.unit * 1.6
  const edge = stage.unit * 1.2
  const left = Math.max(edge, ink.x - across)
  const top = Math.max(edge, ink.y - down)
  const right = Math.min(stage.width - edge, ink.x + ink.width + across)
  const bottom = Math.min(stage.height - edge, ink.y + ink.height + down)
  return { x: left, y: top, width: right - left, height: bottom - top }
}

/** Where a text really stands: layout may have moved it. */
function edgeOf({ ink }: FittedText, stage: Stage): 'top' | 'center' | 'bottom' {
  if (ink.y + ink.height < stage.height * 0.32) return 'top'
  return ink.y > stage.height * 0.62 ? 'bottom' : 'center'
}

/** Darkens or brightens the edge of the picture a text stands at. */
function paintBand(context: Context, { ink, sizePx }: FittedText, atTop: boolean, color: string, stage: Stage): void {
  const reach = Math.max(sizePx * 1.4, stage.unit * 10)
  const edge = atTop ? 0 : stage.height
  const far = atTop ? ink.y + ink.height + reach : ink.y - reach
  const band = context.createLinearGradient(0, edge, 0, far)
  for (const [share, strength] of [
    [0, 1],
    [0.35, 0.85],
    [0.65, 0.5],
    [0.85, 0.15],
    [1, 0],
  ] as const) {
    band.addColorStop(share, alpha(color, strength))
  }
  context.fillStyle = band
  context.fillRect(0, Math.min(edge, far), stage.width, Math.abs(far - edge))
}

/** A shade that hugs the letters: wide and faint, then close. Blurred small and drawn large, which costs little. */
function paintHalo(context: Context, font: LetteringFont, fitted: FittedText, color: string, strength: number): void {
  const { ink, sizePx } = fitted
  const reach = Math.ceil(sizePx * 0.9)
  const shrink = Math.max(1, sizePx / 24)
  const left = ink.x - reach
  const top = ink.y - reach
  const width = ink.width + 2 * reach
  const height = ink.height + 2 * reach
  const small = createCanvas(Math.ceil(width / shrink), Math.ceil(height / shrink))
  const brush = small.getContext('2d')
  brush.scale(1 / shrink, 1 / shrink)
  brush.translate(-left, -top)
  brush.fillStyle = color
  brush.strokeStyle = color
  brush.lineJoin = 'round'
  brush.lineWidth = sizePx * 0.12
  strokeFitted(brush, font, fitted)
  fillFitted(brush, font, fitted)
  context.save()
  context.imageSmoothingQuality = 'low'
  for (const [radius, share] of [
    [0.3, 0.8],
    [0.09, 0.75],
  ] as const) {
    context.globalAlpha = strength * share
    context.drawImage(
      softBlur(small, (sizePx * radius) / shrink),
      left,
      top,
      small.width * shrink,
      small.height * shrink,
    )
  }
  context.restore()
}

/** Text straight on the picture: set off from it only as much as the picture there is busy or too near in tone. */
export function paintOnPicture(
  context: Context,
  font: LetteringFont,
  fitted: FittedText,
  lettering: SceneLettering,
  stage: Stage,
): void {
  const { sizePx, ink: area } = fitted
  const backdrop = readBackdrop(context, area)
  const dark = lettering.color ? lightness(lettering.color) < 0.66 : backdrop.lightness > 0.66 && backdrop.unrest < 0.35
  const shade = dark ? mix(stage.palette.skyHorizon, '#fffdf6', 0.75) : shadeColor(stage)
  const color = lettering.color ?? inkOn(dark ? 0.9 : 0.2)
  const apart = Math.abs(lightness(color) - backdrop.lightness)
  const need = Math.min(1, Math.max(0, 1.05 - apart * 1.6 + backdrop.unrest * 0.5))
  const place = edgeOf(fitted, stage)
  context.save()
  if (place !== 'center' && need > 0.2) {
    context.globalAlpha = Math.min(0.62, need * 0.6)
    paintBand(context, fitted, place === 'top', shade, stage)
    context.globalAlpha = 1
  }
  // Letters that stand out by themselves need no shade.
  if (need > 0.12) paintHalo(context, font, fitted, shade, Math.min(0.95, 0.15 + need * 0.75))
  context.fillStyle = color
  fillFitted(context, font, fitted)
  if (need > 0.75) {
    context.strokeStyle = alpha(edgeFor(color), 0.85)
    context.lineWidth = sizePx * 0.06
    context.lineJoin = 'round'
    strokeFitted(context, font, fitted)
    fillFitted(context, font, fitted)
  }
  if (lettering.carrier === 'title' && !lettering.color) {
    const face = context.createLinearGradient(0, area.y, 0, area.y + area.height)
    face.addColorStop(0.2, color)
    face.addColorStop(1, mix(color, dark ? stage.palette.near : stage.palette.accent, 0.24))
    context.fillStyle = face
    fillFitted(context, font, fitted)
  }
  context.restore()
}

/** From so uneven a ground on, letters need an edge all round. */
const uneven = 0.42

/** Text printed on something: a cover, a shirt, a board. Edged where its colour would be lost, or lost in places. */
function paintPrinted(
  context: Context,
  font: LetteringFont,
  fitted: FittedText,
  ink: string,
  { lightness: behind, unrest }: { lightness: number; unrest: number },
): void {
  context.save()
  const isUneven = unrest > uneven
  if (isUneven || needsEdge(ink, behind)) {
    context.strokeStyle = edgeFor(ink)
    context.lineWidth = fitted.sizePx * (isUneven ? 0.16 : 0.07)
    context.lineJoin = 'round'
    strokeFitted(context, font, fitted)
  }
  context.fillStyle = ink
  fillFitted(context, font, fitted)
  context.restore()
}

/**
 * Paints exact text as large as its box allows, in balanced lines, nothing ever cut; the ink stays inside the box. The
 * box is the room for the text: a carrier that no subject provides (a sign board, a poster, a ribbon) is painted around
 * it. Characters limn has no font for are left out (see `unletteredCharacters`).
 */
export function paintLettering(context: Context, { lettering, box }: LetteringPlacement, stage: Stage): void {
  const { carrier, on, color } = lettering
  // What is printed on a thing is seen from some way off.
  const bold = lettering.bold || (on !== undefined && carrier !== 'neon' && !lettering.typeAsked)
  const font = chooseFont(lettering.text, { ...lettering, bold })
  if (font.text === '' || box.width <= 0 || box.height <= 0) return
  const panel = on === undefined ? panels[carrier] : undefined
  const free = carrier === 'caption' || carrier === 'title'
  const room = carrier === 'neon' ? inset(box, 0.05) : box
  const fitted = fitText(context, font, room, {
    tracking: trackingOf(lettering),
    vertical: free && lettering.place === 'bottom' ? 'bottom' : free && lettering.place === 'top' ? 'top' : 'center',
    largestPx: Math.min(stage.width, stage.height) * (carrier === 'caption' ? 0.11 : 0.24),
  })
  context.save()
  if (carrier === 'neon') {
    panel?.(context, panelAround(fitted, stage), stage, 'own')
    paintNeon(context, font, fitted, lettering, stage)
  } else if (panel) {
    const tone = color === undefined ? 'own' : lightness(color) < 0.72 ? 'pale' : 'dark'
    const face = panel(context, panelAround(fitted, stage), stage, tone)
    paintPrinted(context, font, fitted, inkOn(face, color), { lightness: face, unrest: 0 })
  } else if (on !== undefined) {
    const ground = readBackdrop(context, fitted.ink)
    const behind = ground.lightness
    const arc = lettering.curved ? fitArc(context, font, room) : undefined
    if (arc) {
      context.fillStyle = inkOn(behind, color)
      fillArc(context, font, arc)
    } else if (lettering.effect) paintEffect(context, font, fitted, lettering.effect, inkOn(behind, color), stage)
    else paintPrinted(context, font, fitted, inkOn(behind, color), ground)
  } else paintOnPicture(context, font, fitted, lettering, stage)
  context.restore()
}

import type { LetteringPlacement } from '../../scene/composition.ts'
import { alpha, lightness } from '../color.ts'
import type { Context, Stage } from '../stage.ts'
import { fillArc, fitArc, fitRing } from './arc.ts'
import { paintEffect } from './effects.ts'
import { type FittedText, fillFitted, fitText, strokeFitted } from './fit-text.ts'
import { chooseFont, type LetteringFont } from './fonts.ts'
import { paintNeon } from './neon.ts'
import { paintOnPicture } from './paint-lettering.ts'

interface Set {
  placement: LetteringPlacement
  font: LetteringFont
  fitted: FittedText
}

/** Paints the texts of a layout, those of one group in one size: the largest at which each of them fits. */
export function paintDesignTexts(context: Context, placements: readonly LetteringPlacement[], stage: Stage): void {
  const groups = new Map<string, number>()
  const texts = placements.flatMap((placement) => {
    const set = setText(context, placement)
    const group = placement.manner?.group
    if (set && group) groups.set(group, Math.min(groups.get(group) ?? Number.POSITIVE_INFINITY, set.fitted.sizePx))
    return set ? [set] : []
  })
  for (const text of texts) {
    const size = groups.get(text.placement.manner?.group ?? '')
    const isSmaller = size !== undefined && size < text.fitted.sizePx
    paintText(context, isSmaller ? (setText(context, text.placement, size) ?? text) : text, stage)
  }
}

function setText(context: Context, placement: LetteringPlacement, largest?: number): Set | undefined {
  const { lettering, box, manner } = placement
  const font = chooseFont(lettering.text, lettering)
  if (font.text === '' || !manner || !(box.width > 1 && box.height > 1)) return undefined
  const { align = 'center', vertical = 'center', tracking = 0, largestPx = Number.POSITIVE_INFINITY } = manner
  // Letters keep a hair's breadth off the edge of their room: what is beside it must not run into a stem.
  const margin = align === 'center' ? 0 : box.width * 0.012
  const room = { ...box, x: box.x + margin, width: box.width - 2 * margin }
  const fitted = fitText(context, font, room, {
    align,
    vertical,
    tracking: lettering.type === 'script' || lettering.type === 'handwriting' ? 0 : tracking,
    largestPx: Math.min(largestPx, largest ?? Number.POSITIVE_INFINITY),
  })
  return { placement, font, fitted }
}

function paintText(context: Context, { placement, font, fitted }: Set, stage: Stage): void {
  const { lettering, manner, box } = placement
  const { color, neon, onPicture, effect, curved, edge, ring } = manner!
  context.save()
  const arc = ring
    ? fitRing(context, font, ring, manner!.tracking ?? 0)
    : curved
      ? fitArc(context, font, box)
      : undefined
  if (neon) paintNeon(context, font, fitted, { ...lettering, color }, stage)
  else if (arc) {
    context.fillStyle = color
    if (onPicture) {
      context.shadowColor = alpha(lightness(color) > 0.6 ? '#0c0f1c' : '#fffaf0', 0.7)
      context.shadowBlur = stage.unit * 1.2
    }
    fillArc(context, font, arc)
  } else if (edge) {
    context.lineJoin = 'round'
    context.strokeStyle = edge
    context.lineWidth = fitted.sizePx * 0.14
    strokeFitted(context, font, fitted)
    context.fillStyle = color
    fillFitted(context, font, fitted)
  } else if (onPicture) paintOnPicture(context, font, fitted, lettering, stage)
  else if (effect) paintEffect(context, font, fitted, effect, color, stage)
  else {
    context.fillStyle = color
    fillFitted(context, font, fitted)
  }
  context.restore()
}

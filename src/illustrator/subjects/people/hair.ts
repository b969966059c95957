import { Path2D, PathOp } from '@napi-rs/canvas'
import { paintBraids } from './braids.ts'
import { paintCurls } from './curls.ts'
import { type Point, shape } from './curve.ts'
import { capSheets, hairline, onHead, skullLine } from './hair-cap.ts'
import { paintFlyaways, paintHairline, paintNape, paintSides, paintVolume } from './hair-finish.ts'
import { backSheet, bunSheet, drawnBackSheets, looseSheets, tailSheet } from './hair-long.ts'
import { crestSheets, partedSheets, raisedSheets } from './hair-short.ts'
import { type HeadMeasures, headContour } from './head-shape.ts'
import { fullHats, openHats } from './headwear.ts'
import { dreadlocks, paintLocks, ringlets } from './locks.ts'
import { paintPigtails } from './pigtails.ts'
import { type Sitter, turned } from './sitter.ts'
import { paintSheet, type Sheet } from './strands.ts'
import { alpha, mix } from './tone.ts'
import type { HairStyle } from './traits.ts'

/** How far each style stands off the skull where nothing else is laid on it, in head heights. */
const volumes: Partial<Record<HairStyle, number>> = {
  crop: 0.02,
  receding: 0.02,
  bun: 0.018,
  ponytail: 0.018,
  braids: 0.018,
  pigtails: 0.018,
  pixie: 0.032,
}

/** Cuts that end on the nape. */
const napes: readonly HairStyle[] = ['crop', 'side-part', 'quiff', 'buzz', 'tousled', 'pixie', 'receding']

/** What hangs or stands behind the head; painted before neck and face. */
export function paintHairBehind(sitter: Sitter, m: HeadMeasures): void {
  const { traits, random } = sitter
  const style = traits.hairStyle
  if (fullHats.includes(traits.headwear) || traits.headwear === 'clown') return
  const hatted = !openHats.includes(traits.headwear)
  if (napes.includes(style)) paintNape(sitter, m)
  if (style !== 'bald' && style !== 'afro') paintSkullBehind(sitter, m)
  const back = backSheet(sitter, style)
  if (back && style === 'dreadlocks') paintLocks(sitter, back, dreadlocks)
  else if (back && style === 'curly') {
    if (traits.femininity > 0.5) paintLocks(sitter, back, ringlets)
  } else if (back) paintSheet(sitter, back)
  if (style === 'afro' && !hatted) {
    const points: Point[] = []
    for (let index = 0; index < 18; index++) {
      const angle = (index / 18) * Math.PI * 2
      const far = random.between(0.97, 1.03)
      points.push([Math.cos(angle) * 0.53 * far - Math.sin(sitter.yaw) * 0.05, -0.16 + Math.sin(angle) * 0.5 * far])
    }
    paintCurls(sitter, points, { size: 0.05, behind: 0.25 })
  }
  if (style === 'bun' && !hatted) paintSheet(sitter, bunSheet(sitter))
  if (style === 'ponytail') paintSheet(sitter, tailSheet(sitter))
}

/** The back of the skull, which a turned head shows beside the ear. */
function paintSkullBehind(sitter: Sitter, m: HeadMeasures): void {
  const { context, hair } = sitter
  const back = Math.sin(sitter.yaw) * 0.17
  const wide = m.earX / 0.335
  context.fillStyle = mix(hair.base, hair.shadow, 0.85)
  context.beginPath()
  context.ellipse(-back * 0.5, -0.14, (0.35 + Math.abs(back) * 0.4) * wide, 0.38, 0, 0, Math.PI * 2)
  context.fill()
}

/** The hair that frames and covers the head; painted over the face. */
export function paintHair(sitter: Sitter, m: HeadMeasures): void {
  const { context, traits, hair, skin } = sitter
  const style = traits.hairStyle
  if (fullHats.includes(traits.headwear) || traits.headwear === 'clown' || style === 'bald') return
  context.save()
  if (openHats.includes(traits.headwear)) paintHairShade(sitter, m)
  else {
    // Hair under a hat shows below its brim only.
    context.beginPath()
    context.rect(-1, -0.34, 2, 3)
    context.clip()
  }
  if (style === 'afro' || (style === 'curly' && traits.femininity < 0.5)) paintCurlyTop(sitter, m)
  else if (style === 'curly' || style === 'dreadlocks') {
    for (const sheet of capSheets(sitter, m, 0.03, 0.05)) paintSheet(sitter, sheet)
    for (const sheet of looseSheets(sitter, style)) paintLocks(sitter, sheet, style === 'curly' ? ringlets : dreadlocks)
  } else if (style === 'buzz' || style === 'mohawk') {
    context.globalAlpha = style === 'mohawk' ? 0.5 : 0.82
    const fuzz = { ...hair, shine: mix(hair.light, skin.light, 0.3), light: mix(hair.base, skin.base, 0.2) }
    paintSides(sitter, m, 0.008)
    for (const sheet of capSheets(sitter, m, 0.012, 0.012)) paintSheet(sitter, { ...sheet, ragged: 0.002 }, fuzz)
    paintHairline(sitter, m, true)
    context.globalAlpha = 1
    if (style === 'mohawk') for (const sheet of crestSheets(sitter)) paintSheet(sitter, sheet)
  } else {
    const volume = volumes[style] ?? 0.028
    const loose = style === 'long' || style === 'wavy' || style === 'bob'
    const back = style === 'bun' || style === 'ponytail' || style === 'braids' || style === 'pigtails'
    const short = !loose && !back
    if (short) paintSides(sitter, m, volume)
    const mass = new Path2D()
    for (const sheet of capSheets(sitter, m, volume, style === 'crop' ? 0.042 : volume * 1.1))
      mass.op(paintSheet(sitter, sheet), PathOp.Union)
    const sheets: Sheet[] = []
    if (style === 'side-part' || style === 'pixie' || style === 'receding') sheets.push(...partedSheets(sitter, style))
    else if (style === 'quiff' || style === 'tousled' || style === 'crop') sheets.push(...raisedSheets(sitter, style))
    else if (back) sheets.push(...drawnBackSheets(sitter))
    else sheets.push(...looseSheets(sitter, style))
    for (const sheet of sheets) mass.op(paintSheet(sitter, sheet), PathOp.Union)
    const top = style === 'quiff' ? 0.1 : style === 'crop' || style === 'receding' ? 0.03 : back ? 0.02 : 0.06
    paintVolume(sitter, mass, top)
    if (!loose) paintHairline(sitter, m, back || style !== 'side-part')
    const outer = skullLine(sitter, m, volume + 0.008, Math.max(volume, top * 0.75)).slice(0, 4)
    if (openHats.includes(traits.headwear) && !loose && style !== 'quiff')
      paintFlyaways(
        sitter,
        [
          ...[...outer].reverse().map(([x, y]): Point => [turned(sitter, -x, -0.02), y]),
          ...outer.slice(1).map(([x, y]): Point => [turned(sitter, x, -0.02), y]),
        ],
        style === 'tousled' ? 0.03 : 0.014,
      )
  }
  context.restore()
  if (style === 'braids') paintBraids(sitter)
  if (style === 'pigtails') paintPigtails(sitter)
}

/** The shade hair throws on the forehead. */
function paintHairShade(sitter: Sitter, m: HeadMeasures): void {
  const { context, traits, skin } = sitter
  if (traits.hairStyle === 'buzz') return
  const open = traits.femininity > 0.5 && traits.hairStyle !== 'pixie'
  context.save()
  context.clip(shape(headContour(sitter, m)))
  const inner = hairline(sitter, m).slice(0, open ? 5 : 8)
  for (const [lower, opacity] of [
    [0.026, 0.06],
    [0.02, 0.07],
    [0.015, 0.08],
    [0.01, 0.09],
    [0.006, 0.1],
    [0.002, 0.12],
  ] as const) {
    const edge = [
      ...inner.map(([x, y]) => onHead(sitter, -x * (1 - lower * 0.6), y + lower)).reverse(),
      ...inner.slice(1).map(([x, y]) => onHead(sitter, x * (1 - lower * 0.6), y + lower)),
    ]
    context.fillStyle = alpha(skin.deep, opacity)
    context.fill(shape([...edge, [0.34, -0.3], [0.15, -0.45], [-0.15, -0.45], [-0.34, -0.3]]))
  }
  context.restore()
}

function paintCurlyTop(sitter: Sitter, m: HeadMeasures): void {
  const { traits } = sitter
  const afro = traits.hairStyle === 'afro'
  // Short curls give way to clipped sides before the ears.
  const low = 6
  paintSides(sitter, m, 0.012)
  const inner = hairline(sitter, m).slice(0, low)
  const loop: Point[] = [
    ...inner.map(([x, y]) => onHead(sitter, x, y)).reverse(),
    ...inner.slice(1).map(([x, y]) => onHead(sitter, -x, y)),
  ].reverse()
  const outer = skullLine(sitter, m, afro ? 0.12 : 0.085, afro ? 0.13 : 0.1).slice(0, low)
  const around: Point[] = [
    ...[...outer].reverse().map(([x, y]): Point => [turned(sitter, x, -0.02), y]),
    ...outer.slice(1).map(([x, y]): Point => [turned(sitter, -x, -0.02), y]),
  ]
  paintCurls(sitter, [...around, ...loop], {
    size: afro ? 0.045 : 0.055,
    loose: afro ? 0 : 1,
  })
}

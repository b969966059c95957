import { type Canvas, createCanvas } from '@napi-rs/canvas'
import { type Oklab, oklabOf, oklabOfHex } from '../../paint/styles/oklab.ts'
import { smoothStep } from '../../paint/styles/planes.ts'
import { canvasOf, readRaster } from '../../paint/styles/raster.ts'
import { dilate, findThing, hasOwnColor } from '../../references/find-thing.ts'
import { guessingSide } from '../../references/guess-subject.ts'
import type { PhotoEdit } from '../../scene/photo-edit.ts'
import { byTable } from './change-colors.ts'
import { maskSubject } from './mask-subject.ts'
import type { PhotoWork } from './paint-photo.ts'

/** Colours below this chroma have no hue worth speaking of. */
const leastChroma = 0.035

/** What parts of places are usually made of, where the words name one: hue in degrees of OKLab. */
const partHues: readonly (readonly [noun: RegExp, hue: number])[] = [
  [/\b(?:grass|lawn|leaf|leaves|tree|forest|plant|meadow|field)s?$/, 130],
  [/\b(?:sky|water|sea|ocean|lake|river)$/, 245],
]

/**
 * One thing's colour exchanged for another: what has the old colour, within the subject where that is what the words
 * mean. Light and shade stay, so that folds and shine do.
 */
export function recolorPart(
  canvas: Canvas,
  { color = '#000000', from, where = '' }: PhotoEdit,
  work: PhotoWork,
): Canvas {
  const scenery = partHues.find(([noun]) => noun.test(where))
  const inSky = /\bsky$/.test(where)
  const area = scenery ? (inSky ? skyOf(canvas, work) : undefined) : maskThing(canvas, where, from, work)
  const old = from ? oklabOfHex(from) : scenery ? ofHue(scenery[1]) : mainColor(canvas, area)
  const to = oklabOfHex(color)
  const whole = inSky || Math.hypot(old.a, old.b) < leastChroma
  const painted = byTable(canvas, (one) => {
    const share = whole ? likeness(one, old) : sameHue(one, old)
    return share === 0 ? one : exchanged(one, old, to, share)
  })
  if (!area) return painted
  const result = createCanvas(canvas.width, canvas.height)
  const context = result.getContext('2d')
  context.drawImage(canvas, 0, 0)
  const brush = painted.getContext('2d')
  brush.globalCompositeOperation = 'destination-in'
  brush.drawImage(area, 0, 0, canvas.width, canvas.height)
  context.drawImage(painted, 0, 0)
  return result
}

/** The thing by the colour it is said or known to have, else the subject. */
function maskThing(canvas: Canvas, where: string, from: string | undefined, work: PhotoWork): Canvas {
  const found = hasOwnColor(where) || from ? findThing(readRaster(canvas, guessingSide), where, from) : undefined
  if (!found) return maskSubject(canvas, work.facts)
  const wide = dilate(found.mask, found.width, found.height, 1)
  const data = new Uint8ClampedArray(wide.length * 4)
  for (let index = 0; index < wide.length; index++) data[index * 4 + 3] = wide[index]! * 255
  return canvasOf({ width: found.width, height: found.height, data })
}

const ofHue = (degrees: number): Oklab => ({
  l: 0.6,
  a: 0.1 * Math.cos((degrees * Math.PI) / 180),
  b: 0.1 * Math.sin((degrees * Math.PI) / 180),
})

/** 1 for colours of the hue, running out some 30 degrees away and toward grey. */
function sameHue({ a, b }: Oklab, old: Oklab): number {
  const chroma = Math.hypot(a, b)
  const away = Math.abs(Math.atan2(a * old.b - b * old.a, a * old.a + b * old.b)) * (180 / Math.PI)
  return (1 - smoothStep(24, 46, away)) * smoothStep(0.015, 0.05, chroma)
}

/** 1 for colours near a grey one. */
const likeness = (one: Oklab, old: Oklab): number =>
  1 - smoothStep(0.28, 0.5, Math.hypot(0.6 * (one.l - old.l), 2 * (one.a - old.a), 2 * (one.b - old.b)))

function exchanged(one: Oklab, old: Oklab, to: Oklab, share: number): Oklab {
  // Shade keeps its distance from the main tone; a new colour that is much lighter or darker moves all of it.
  const l = Math.min(0.99, Math.max(0.02, one.l + (to.l - old.l) * 0.7 * (1 - Math.abs(one.l - 0.5) * 0.6)))
  const chroma = Math.hypot(one.a, one.b)
  const before = Math.max(0.05, Math.hypot(old.a, old.b))
  const strong = Math.min(1.25, 0.35 + (0.65 * chroma) / before)
  return {
    l: one.l + (l - one.l) * share,
    a: one.a + (to.a * strong - one.a) * share,
    b: one.b + (to.b * strong - one.b) * share,
  }
}

/** The hue that covers most of an area, weighed by how vivid it is; its mean colour. */
function mainColor(canvas: Canvas, area: Canvas | undefined): Oklab {
  const side = 96
  const { width, height, data } = readRaster(canvas, side)
  const mask = area && createCanvas(width, height)
  mask?.getContext('2d').drawImage(area!, 0, 0, width, height)
  const cover = mask?.getContext('2d').getImageData(0, 0, width, height).data
  const sums = Array.from({ length: 24 }, () => ({ l: 0, a: 0, b: 0, weight: 0 }))
  const grey = { l: 0, a: 0, b: 0, weight: 0 }
  for (let at = 0; at < data.length; at += 4) {
    if (cover && cover[at + 3]! < 128) continue
    const { l, a, b } = oklabOf(data[at]!, data[at + 1]!, data[at + 2]!)
    const chroma = Math.hypot(a, b)
    const sector = Math.floor(((Math.atan2(b, a) / (2 * Math.PI) + 1) % 1) * 24)
    const sum = chroma < leastChroma ? grey : sums[sector]!
    const weight = chroma < leastChroma ? 0.03 : chroma
    sum.l += l * weight
    sum.a += a * weight
    sum.b += b * weight
    sum.weight += weight
  }
  // Neighbouring sectors are one colour in light and shade.
  const best = sums
    .map((_, at) => [at + 23, at, at + 1].map((one) => sums[one % 24]!))
    .map((three) =>
      three.reduce((sum, one) => ({
        l: sum.l + one.l,
        a: sum.a + one.a,
        b: sum.b + one.b,
        weight: sum.weight + one.weight,
      })),
    )
    .reduce((most, one) => (one.weight > most.weight ? one : most))
  const chosen = best.weight > grey.weight * 0.5 ? best : grey
  const weight = Math.max(1e-6, chosen.weight)
  return { l: chosen.l / weight, a: chosen.a / weight, b: chosen.b / weight }
}

/** Above the horizon, running out below it. */
function skyOf(canvas: Canvas, { facts }: PhotoWork): Canvas {
  const mask = createCanvas(canvas.width, canvas.height)
  const context = mask.getContext('2d')
  const horizon = (facts?.horizon ?? 0.5) * canvas.height
  const fade = context.createLinearGradient(0, horizon * 0.9, 0, Math.min(canvas.height, horizon * 1.15))
  fade.addColorStop(0, '#000')
  fade.addColorStop(1, 'rgba(0,0,0,0)')
  context.fillStyle = fade
  context.fillRect(0, 0, canvas.width, canvas.height)
  return mask
}

import { paintCurls } from './curls.ts'
import { type Point, shape } from './curve.ts'
import { paintEars } from './ears.ts'
import { type HeadMeasures, headContour } from './head-shape.ts'
import { fullHats, openHats, paintHeadwear } from './headwear.ts'
import { paintHeadwearBehind } from './headwear-behind.ts'
import { dreadlocks, paintLocks, ringlets } from './locks.ts'
import type { Sitter } from './sitter.ts'
import { paintSheet } from './strands.ts'
import { alpha, mix } from './tone.ts'
import type { HairStyle } from './traits.ts'

const ends: Partial<Record<HairStyle, number>> = { bob: 0.42, long: 1.2, wavy: 1.08, curly: 0.86, dreadlocks: 1.02 }

/** A head seen from behind: ears, the nape and hair, over neck and clothes. */
export function paintBackHead(sitter: Sitter, m: HeadMeasures): void {
  const { traits } = sitter
  const straight: Sitter = { ...sitter, yaw: 0 }
  if (fullHats.includes(traits.headwear)) {
    paintScalp(straight, m)
    paintCovered(straight, m)
    return
  }
  paintEars(straight, m)
  paintScalp(straight, m)
  if (traits.hairStyle !== 'bald') paintBackHair(straight, m)
  if (traits.headwear === 'goggles' || traits.headwear === 'clown') return
  paintHeadwear(straight)
}

/** Cloths and helmets that hide the hair are round behind, without a face in them. */
function paintCovered(sitter: Sitter, m: HeadMeasures): void {
  paintHeadwearBehind(sitter)
  const { context, lighting, traits } = sitter
  const fill = context.createLinearGradient(lighting.side * 0.4, -0.4, -lighting.side * 0.4, 0.3)
  fill.addColorStop(0, mix(traits.headwearColor, '#ffffff', 0.16))
  fill.addColorStop(0.5, traits.headwearColor)
  fill.addColorStop(1, mix(traits.headwearColor, '#10131c', 0.4))
  context.fillStyle = fill
  context.fill(shape(headContour(sitter, m).map(([x, y]): Point => [x * 1.12, Math.min(0.4, y * 1.06)])))
}

/** The back of the skull down to the neck. */
function paintScalp(sitter: Sitter, m: HeadMeasures): void {
  const { context, skin, lighting } = sitter
  const s = lighting.side
  const fill = context.createLinearGradient(s * 0.36, -0.4, -s * 0.36, 0.2)
  fill.addColorStop(0, skin.light)
  fill.addColorStop(0.45, skin.base)
  fill.addColorStop(1, skin.shadow)
  context.fillStyle = fill
  const neck = m.neckHalf
  const side = m.contour.filter(([, y]) => y < 0.17).map(([x, y]): Point => [x, y])
  const half: Point[] = [...side, [neck + 0.05, 0.3], [neck, 0.42], [neck * 0.98, 0.62]]
  context.fill(shape([...half, ...half.map(([x, y]): Point => [-x, y]).reverse()]))
  const shade = context.createLinearGradient(0, 0.18, 0, 0.5)
  shade.addColorStop(0, alpha(skin.deep, 0.5))
  shade.addColorStop(1, alpha(skin.deep, 0))
  context.fillStyle = shade
  context.fillRect(-neck * 0.98, 0.18, neck * 1.96, 0.32)
}

function paintBackHair(sitter: Sitter, m: HeadMeasures): void {
  const { context, traits } = sitter
  const style = traits.hairStyle
  const wide = m.earX / 0.335
  context.save()
  if (!openHats.includes(traits.headwear)) {
    context.beginPath()
    context.rect(-1, -0.2, 2, 3)
    context.clip()
  }
  if (style === 'afro' || (style === 'curly' && traits.femininity < 0.5)) {
    const out = style === 'afro' ? 0.14 : 0.05
    const half: Point[] = [
      [0, -0.52 - out],
      [0.2, -0.48 - out],
      [0.34 + out * 0.8, -0.3],
      [0.35 + out, -0.08],
      [0.31 + out * 0.6, 0.12],
      [0.2, 0.25],
      [0, 0.28],
    ]
    paintCurls(
      sitter,
      [
        ...half,
        ...half
          .slice(1, -1)
          .map(([x, y]): Point => [-x, y])
          .reverse(),
      ],
      { size: 0.048, loose: out > 0.1 ? 0 : 1 },
    )
    context.restore()
    return
  }
  const end = ends[style]
  const close = style === 'buzz' || style === 'mohawk'
  const volume = end ? 0.06 : close ? 0.01 : 0.035
  const low = end ?? 0.27
  const tied = style === 'bun' || style === 'ponytail' || style === 'braids' || style === 'pigtails'
  const flare = style === 'wavy' ? 0.09 : style === 'curly' ? 0.12 : end ? 0.05 : 0
  if (close) context.globalAlpha = 0.85
  const sheet = {
    guides: [-1, -0.72, -0.36, 0, 0.36, 0.72, 1].map((at): Point[] => {
      const across = Math.sin((at * Math.PI) / 2) * (0.345 + volume) * wide
      const top = -0.5 - volume
      // Short hair narrows into the nape; loose hair falls straight.
      const rise = end ? 0 : at * at * 0.2
      return [
        [at * 0.1, top + at * at * 0.02],
        [across * 0.8, top + 0.08 + at * at * 0.09],
        [across * 0.99, -0.24 + (1 - at * at) * 0.02],
        [across * (end ? 1.04 : 1), low * 0.3 - rise * 0.45],
        [end ? across * 1.02 + at * flare : at * m.neckHalf * 0.98, low - rise - (end ? at * at * 0.07 : 0)],
      ]
    }),
    locks: 70,
    ragged: end ? (style === 'bob' ? 0.012 : 0.08) : 0.012,
    wave: style === 'wavy' ? 0.026 : 0.005,
    sheen: [0.25, 0.5] as const,
  }
  if (style === 'curly') paintLocks(sitter, sheet, ringlets)
  else if (style === 'dreadlocks') paintLocks(sitter, sheet, dreadlocks)
  else paintSheet(sitter, sheet)
  context.restore()
  if (tied) paintTied(sitter, style)
}

function paintTied(sitter: Sitter, style: HairStyle): void {
  const two = style === 'pigtails' || style === 'braids'
  if (style === 'bun') {
    paintSheet(sitter, {
      guides: [-1, -0.5, 0, 0.5, 1].map((at): Point[] => [
        [-0.16, -0.36 + at * 0.02],
        [-0.12, -0.37 + at * 0.1],
        [0, -0.38 + at * 0.14],
        [0.12, -0.37 + at * 0.1],
        [0.16, -0.36 + at * 0.02],
      ]),
      locks: 24,
      ragged: 0,
      sheen: [0.2, 0.6],
    })
    return
  }
  for (const side of two ? [-1, 1] : [0]) {
    const x = side * 0.2
    const thick = two ? 0.7 : 1
    paintSheet(sitter, {
      guides: [-1, -0.5, 0, 0.5, 1].map((at): Point[] => [
        [x + at * 0.04, -0.16],
        [x * 1.2 + at * 0.11 * thick, -0.02],
        [x * 1.25 + at * 0.12 * thick, 0.36],
        [x * 1.2 + at * 0.04, 0.86 - Math.abs(at) * 0.08],
      ]),
      locks: 26,
      ragged: 0.03,
      wave: two ? 0.026 : 0.01,
    })
  }
}

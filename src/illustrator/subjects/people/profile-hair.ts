import { paintCurls } from './curls.ts'
import type { Point } from './curve.ts'
import { openHats } from './headwear.ts'
import { dreadlocks, paintLocks, ringlets } from './locks.ts'
import type { Sitter } from './sitter.ts'
import { paintSheet, type Sheet } from './strands.ts'
import { mix } from './tone.ts'
import type { HairStyle, PersonTraits } from './traits.ts'

const tied: readonly HairStyle[] = ['bun', 'ponytail', 'braids', 'pigtails']
/** How far down loose hair falls. */
const ends: Partial<Record<HairStyle, number>> = { bob: 0.36, long: 1.12, wavy: 1.0, curly: 0.66, dreadlocks: 0.84 }

/** Loose hair hides the ear. */
export const coversEar = ({ hairStyle, femininity }: PersonTraits): boolean =>
  ends[hairStyle] !== undefined && (hairStyle !== 'curly' || femininity > 0.5)

/** A tail, a knot or a plait behind the head. */
export function paintProfileHairBehind(sitter: Sitter): void {
  const style = sitter.traits.hairStyle
  if (style === 'ponytail' || style === 'braids' || style === 'pigtails') {
    const thick = style === 'ponytail' ? 1 : 0.62
    paintSheet(sitter, {
      guides: [-1, -0.5, 0, 0.5, 1].map((at): Point[] => [
        [-0.44, -0.17 - at * 0.04],
        [-0.56 - at * 0.03, -0.22 - at * 0.1 * thick],
        [-0.64 - at * 0.09 * thick, 0.02],
        [-0.6 - at * 0.11 * thick, 0.36],
        [-0.54 - at * 0.05, 0.74 - Math.abs(at) * 0.06],
      ]),
      locks: 24,
      ragged: 0.04,
      wave: style === 'ponytail' ? 0.012 : 0.03,
      behind: 0.1,
    })
  }
  if (style === 'bun')
    paintSheet(sitter, {
      guides: [-1, -0.5, 0, 0.5, 1].map((at): Point[] => [
        [-0.4, -0.24 - at * 0.03],
        [-0.46, -0.25 - at * 0.1],
        [-0.55, -0.26 - at * 0.13],
        [-0.64, -0.26 - at * 0.09],
        [-0.67, -0.25 - at * 0.02],
      ]),
      locks: 20,
      ragged: 0,
      sheen: [0.2, 0.6],
    })
}

/** The hair of a head seen from its side, over skin and ear. */
export function paintProfileHair(sitter: Sitter): void {
  const { context, traits } = sitter
  const style = traits.hairStyle
  if (style === 'bald') return
  context.save()
  if (!openHats.includes(traits.headwear)) {
    context.beginPath()
    context.rect(-1, -0.3, 2, 3)
    context.clip()
  }
  if (style === 'afro' || (style === 'curly' && traits.femininity < 0.5))
    paintTufts(sitter, style === 'afro' ? 0.13 : 0.06)
  else if (coversEar(traits)) paintLoose(sitter, style)
  else if (tied.includes(style)) paintDrawnBack(sitter)
  else paintShort(sitter, style)
  context.restore()
}

function paintTufts(sitter: Sitter, out: number): void {
  const big = out > 0.1
  paintCurls(
    sitter,
    [
      [0.25, -0.31],
      [0.29 + out * 0.5, -0.42],
      [0.16, -0.5 - out],
      [-0.08, -0.53 - out],
      [-0.34, -0.45 - out],
      [-0.46 - out, -0.27],
      [-0.485 - out, -0.08],
      [-0.45 - out * 0.7, 0.09],
      [-0.36 - out * 0.2, 0.2],
      [-0.24, 0.22],
      [-0.19, 0.06],
      [-0.13, -0.09],
      [-0.01, -0.03],
      [0.06, -0.15],
      [0.18, -0.22],
    ],
    { size: big ? 0.045 : 0.05, loose: big ? 0 : 1 },
  )
}

function paintLoose(sitter: Sitter, style: HairStyle): void {
  const end = ends[style]!
  const bob = style === 'bob'
  const full = style === 'wavy' ? 0.03 : style === 'curly' ? 0.07 : 0
  const sheet: Sheet = {
    guides: [
      [
        [0.272, -0.345],
        [0.2, -0.24],
        [0.075, -0.1],
        [0.01 + full * 0.3, 0.08],
        [0.0 + full * 0.5, bob ? 0.2 : end * 0.5],
        [bob ? 0.03 : -0.05, end * 0.95],
      ],
      [
        [0.27, -0.375],
        [0.13, -0.36],
        [-0.04, -0.15],
        [-0.08, 0.08],
        [-0.1, bob ? 0.22 : end * 0.5],
        [bob ? -0.04 : -0.13, end * 1.05],
      ],
      [
        [0.24, -0.43],
        [0.02, -0.47],
        [-0.25, -0.25],
        [-0.29, 0.05],
        [-0.28, bob ? 0.22 : end * 0.5],
        [bob ? -0.17 : -0.27, end * 1.06],
      ],
      [
        [0.2, -0.48],
        [-0.06, -0.54],
        [-0.41, -0.37],
        [-0.49, -0.02],
        [-0.44 - full, bob ? 0.2 : end * 0.5],
        [bob ? -0.27 : -0.39, end],
      ],
      [
        [0.14, -0.515],
        [-0.08, -0.57],
        [-0.45, -0.43],
        [-0.545, -0.04],
        [-0.51 - full * 1.4, bob ? 0.18 : end * 0.5],
        [bob ? -0.33 : -0.46, end * 0.92],
      ],
    ],
    locks: 64,
    ragged: bob ? 0.014 : 0.11,
    wave: style === 'wavy' ? 0.026 : 0.008,
    sheen: [0.16, 0.42],
  }
  if (style === 'curly') paintLocks(sitter, sheet, ringlets)
  else if (style === 'dreadlocks') paintLocks(sitter, sheet, dreadlocks)
  else paintSheet(sitter, sheet)
  if (sitter.traits.bangs && style !== 'dreadlocks')
    paintSheet(sitter, {
      guides: [0, 0.5, 1].map((at): Point[] => [
        [0.12 + at * 0.08, -0.47],
        [0.2 + at * 0.1, -0.42 + at * 0.02],
        [0.17 + at * 0.15, -0.28],
        [0.14 + at * 0.18, -0.15],
      ]),
      locks: 20,
      ragged: 0.01,
    })
}

/** From the hairline to the knot behind. */
function paintDrawnBack(sitter: Sitter): void {
  const knot = (lift: number): Point => [-0.465, -0.16 - lift]
  paintSheet(sitter, {
    guides: [
      [[-0.2, 0.2], [-0.29, 0.12], [-0.37, 0.02], knot(-0.04)],
      [[-0.15, -0.07], [-0.25, -0.06], [-0.37, -0.08], knot(-0.02)],
      [[0.03, -0.02], [-0.08, -0.15], [-0.3, -0.16], knot(0)],
      [[0.17, -0.22], [-0.02, -0.29], [-0.3, -0.26], knot(0.02)],
      [[0.262, -0.345], [0.04, -0.44], [-0.3, -0.39], knot(0.05)],
      [[0.25, -0.4], [0.04, -0.535], [-0.34, -0.46], knot(0.08)],
    ],
    locks: 60,
    ragged: 0,
    sheen: [0.25, 0.6],
  })
  paintSheet(sitter, {
    guides: [
      [
        [-0.2, 0.2],
        [-0.3, 0.1],
        [-0.4, 0],
        [-0.46, -0.12],
      ],
      [
        [-0.32, 0.18],
        [-0.4, 0.08],
        [-0.46, -0.04],
        [-0.482, -0.13],
      ],
    ],
    locks: 14,
    ragged: 0,
    behind: 0.3,
  })
}

function paintShort(sitter: Sitter, style: HairStyle): void {
  const { context, hair, skin } = sitter
  const close = style === 'buzz' || style === 'mohawk'
  const lift =
    style === 'quiff'
      ? 0.1
      : style === 'tousled'
        ? 0.075
        : style === 'pixie' || style === 'side-part'
          ? 0.055
          : close
            ? 0.008
            : 0.03
  const back = close ? 0.008 : 0.022 + lift * 0.25
  const bare = style === 'receding' ? 0.13 : 0
  const sides: Sheet = {
    guides: [
      [
        [-0.005, 0.035],
        [-0.035, -0.06],
        [-0.12, -0.115],
        [-0.185, -0.03],
        [-0.2, 0.12],
        [-0.215, 0.235],
      ],
      [
        [0.05, -0.06],
        [-0.03, -0.16],
        [-0.16, -0.17],
        [-0.26, -0.04],
        [-0.26, 0.12],
        [-0.255, 0.235],
      ],
      [
        [0.14, -0.18],
        [0.02, -0.26],
        [-0.2, -0.26],
        [-0.36, -0.08],
        [-0.33, 0.1],
        [-0.29, 0.23],
      ],
      [
        [0.2, -0.26],
        [0.04, -0.37],
        [-0.26, -0.36],
        [-0.45 - back * 0.5, -0.12],
        [-0.4, 0.08],
        [-0.32, 0.22],
      ],
      [
        [0.22 - bare, -0.34 - bare * 0.5],
        [0.02, -0.475],
        [-0.3, -0.44 - back],
        [-0.475 - back, -0.15],
        [-0.42 - back, 0.06],
        [-0.335, 0.212],
      ],
    ],
    locks: 56,
    ragged: 0.004,
    sheen: [0.2, 0.5],
  }
  if (close) context.globalAlpha = style === 'mohawk' ? 0.5 : 0.84
  paintSheet(sitter, sides, close ? { ...hair, shine: mix(hair.light, skin.light, 0.3) } : hair)
  const top: Sheet = {
    guides: [
      [
        [0.19 - bare, -0.25 - bare * 1.1],
        [0.02, -0.36],
        [-0.22, -0.37],
        [-0.4, -0.24],
      ],
      [
        [0.25 - bare, -0.31 - bare],
        [0.1 - bare, -0.42],
        [-0.2, -0.46],
        [-0.44, -0.25],
      ],
      [
        [0.285 - bare, -0.35 - bare * 0.9],
        [0.2 - bare, -0.44 - lift * 0.7],
        [-0.14, -0.5 - lift * 0.5],
        [-0.47 - back, -0.24],
      ],
      [
        [0.285 - bare * 0.9, -0.365 - bare * 0.7],
        [0.31 - bare, -0.43 - lift * 0.9],
        [0.03, -0.515 - lift],
        [-0.48 - back, -0.23],
      ],
    ],
    locks: 44,
    ragged: style === 'tousled' ? 0.03 : 0.006,
    wave: style === 'tousled' ? 0.014 : 0.004,
    sheen: [0.2, 0.6],
  }
  paintSheet(sitter, top, close ? { ...hair, shine: mix(hair.light, skin.light, 0.3) } : hair)
  context.globalAlpha = 1
  if (style !== 'mohawk') return
  paintSheet(sitter, {
    guides: [-1, -0.5, 0, 0.5, 1].map((at): Point[] => {
      const angle = at * 0.95 - 0.12
      const on = (far: number): Point => [-0.08 + Math.sin(angle) * far * 0.98, -0.1 - Math.cos(angle) * far]
      return [on(0.36), on(0.46), on(0.58), on(0.68 - Math.abs(at) * 0.08)]
    }),
    locks: 34,
    ragged: 0.06,
    sheen: [0.3, 0.75],
  })
}

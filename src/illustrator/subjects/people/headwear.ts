import { Path2D } from '@napi-rs/canvas'
import { line, type Point, shape, stroke } from './curve.ts'
import type { Headwear } from './occupations.data.ts'
import type { Sitter } from './sitter.ts'
import { alpha, materialTones, mix, type Tones } from './tone.ts'

/** Head heights a hat stands above the crown. */
export const hatHeights: Record<Headwear, number> = {
  none: 0,
  toque: 0.5,
  peaked: 0.2,
  'helmet-fire': 0.2,
  'hard-hat': 0.17,
  cap: 0.12,
  straw: 0.22,
  cowboy: 0.3,
  crown: 0.26,
  tiara: 0.12,
  wizard: 0.78,
  tricorne: 0.22,
  beret: 0.16,
  beanie: 0.15,
  headscarf: 0.12,
  turban: 0.24,
  surgical: 0.1,
  astronaut: 0.24,
  knight: 0.2,
  'top-hat': 0.5,
  fedora: 0.26,
  headband: 0,
  viking: 0.3,
  clown: 0.3,
  veil: 0.1,
}

/** Hats that leave the top of the head to be seen. */
export const openHats: readonly Headwear[] = ['none', 'crown', 'tiara', 'headband', 'veil', 'clown']

/** Headwear that covers all the hair. */
export const fullHats: readonly Headwear[] = ['headscarf', 'astronaut', 'knight', 'surgical']

function form(sitter: Sitter, points: readonly Point[], tones: Tones, wide = 0.42): Path2D {
  const { context, lighting } = sitter
  const s = lighting.side
  const path = shape(points)
  const fill = context.createLinearGradient(s * wide, 0, -s * wide, 0)
  fill.addColorStop(0, mix(tones.base, tones.light, 0.6))
  fill.addColorStop(0.22, mix(tones.light, tones.shine, 0.35))
  fill.addColorStop(0.5, tones.base)
  fill.addColorStop(0.85, tones.shadow)
  fill.addColorStop(1, mix(tones.shadow, tones.rim, 0.5))
  context.fillStyle = fill
  context.fill(path)
  return path
}

function band(sitter: Sitter, spine: readonly Point[], width: number, color: string): void {
  const path = new Path2D()
  stroke(path, spine, width, [1, 1, 1])
  sitter.context.fillStyle = color
  sitter.context.fill(path)
}

/** The shade a brim throws on the forehead. */
function brimShade(sitter: Sitter, y: number, deep = 0.5): void {
  const { context, skin, lighting } = sitter
  const shade = context.createLinearGradient(0, y - 0.03, 0, y + 0.12)
  shade.addColorStop(0, alpha(skin.deep, deep))
  shade.addColorStop(1, alpha(skin.deep, 0))
  context.fillStyle = shade
  const x = -lighting.side * 0.01 + Math.sin(sitter.yaw) * 0.1
  context.fill(
    shape([
      [x - 0.3, y - 0.08],
      [x, y - 0.1],
      [x + 0.3, y - 0.08],
      [x + 0.31, y + 0.06],
      [x, y + 0.13],
      [x - 0.31, y + 0.06],
    ]),
  )
}

/** What of the headwear lies behind the head. */
export function paintHeadwearBehind(sitter: Sitter): void {
  const { traits, lighting, context } = sitter
  const tones = materialTones(traits.headwearColor, lighting, 0.4)
  const dim: Tones = { ...tones, light: tones.base, base: tones.shadow, shadow: tones.deep, shine: tones.base }
  switch (traits.headwear) {
    case 'headscarf':
      form(
        sitter,
        [
          [0, -0.55],
          [0.3, -0.48],
          [0.44, -0.2],
          [0.44, 0.2],
          [0.42, 0.6],
          [0.6, 0.95],
          [-0.6, 0.95],
          [-0.42, 0.6],
          [-0.44, 0.2],
          [-0.44, -0.2],
          [-0.3, -0.48],
        ],
        dim,
      )
      return
    case 'veil':
      context.globalAlpha = 0.75
      form(
        sitter,
        [
          [0, -0.58],
          [0.34, -0.46],
          [0.52, 0],
          [0.7, 0.7],
          [0.78, 1.5],
          [-0.78, 1.5],
          [-0.7, 0.7],
          [-0.52, 0],
          [-0.34, -0.46],
        ],
        tones,
        0.8,
      )
      context.globalAlpha = 1
      return
    case 'astronaut':
      form(
        sitter,
        [
          [0, -0.72],
          [0.42, -0.6],
          [0.6, -0.2],
          [0.6, 0.25],
          [0.45, 0.6],
          [-0.45, 0.6],
          [-0.6, 0.25],
          [-0.6, -0.2],
          [-0.42, -0.6],
        ],
        tones,
        0.6,
      )
      form(
        sitter,
        [
          [0, -0.63],
          [0.36, -0.53],
          [0.5, -0.2],
          [0.5, 0.25],
          [0.36, 0.56],
          [-0.36, 0.56],
          [-0.5, 0.25],
          [-0.5, -0.2],
          [-0.36, -0.53],
        ],
        { ...tones, light: '#4a5468', base: '#2c3446', shadow: '#1b2130', shine: '#5f6b82', rim: '#39455c' },
        0.5,
      )
      return
    case 'straw':
    case 'cowboy':
    case 'fedora':
      form(
        sitter,
        [
          [-0.6, -0.3],
          [0, -0.42],
          [0.6, -0.3],
          [0.3, -0.2],
          [-0.3, -0.2],
        ],
        dim,
        0.6,
      )
      return
    case 'wizard':
      form(
        sitter,
        [
          [-0.62, -0.27],
          [0, -0.42],
          [0.62, -0.27],
          [0.3, -0.18],
          [-0.3, -0.18],
        ],
        dim,
        0.6,
      )
      return
    case 'knight':
      form(
        sitter,
        [
          [0, -0.6],
          [0.34, -0.5],
          [0.46, -0.15],
          [0.44, 0.3],
          [0.36, 0.6],
          [-0.36, 0.6],
          [-0.44, 0.3],
          [-0.46, -0.15],
          [-0.34, -0.5],
        ],
        {
          ...tones,
          light: tones.shadow,
          base: tones.deep,
          shadow: mix(tones.deep, '#14161a', 0.5),
          shine: tones.shadow,
          rim: tones.shadow,
        },
      )
      return
    case 'clown':
      for (const side of [-1, 1]) {
        for (const [x, y, r] of [
          [0.4, -0.2, 0.17],
          [0.45, 0.02, 0.16],
          [0.36, -0.38, 0.15],
          [0.38, 0.16, 0.12],
        ] as const) {
          const hair = materialTones('#e2563f', lighting, 0.3)
          const fill = context.createRadialGradient(side * x + lighting.side * r * 0.4, y - r * 0.4, 0, side * x, y, r)
          fill.addColorStop(0, hair.light)
          fill.addColorStop(0.6, hair.base)
          fill.addColorStop(1, hair.shadow)
          context.fillStyle = fill
          context.beginPath()
          context.arc(side * x, y, r, 0, Math.PI * 2)
          context.fill()
        }
      }
      return
    default:
  }
}

/** The headwear over hair and forehead. */
export function paintHeadwear(sitter: Sitter): void {
  const { traits, lighting, context, scale } = sitter
  const { headwear } = traits
  if (headwear === 'none') return
  const c = Math.sin(sitter.yaw) * 0.16
  const tones = materialTones(traits.headwearColor, lighting, 0.4)
  const darker = materialTones(mix(traits.headwearColor, '#14161c', 0.55), lighting, 0.6)
  const gold = materialTones('#d9b04c', lighting, 1)
  switch (headwear) {
    case 'toque': {
      brimShade(sitter, -0.24, 0.4)
      form(
        sitter,
        [
          [-0.33, -0.42],
          [-0.44, -0.62],
          [-0.42, -0.86],
          [-0.2, -0.98],
          [0, -0.93],
          [0.2, -0.99],
          [0.43, -0.86],
          [0.45, -0.62],
          [0.33, -0.42],
        ],
        tones,
      )
      context.strokeStyle = alpha(tones.deep, 0.22)
      context.lineWidth = 0.02
      for (const x of [-0.26, -0.13, 0.02, 0.16, 0.28])
        context.stroke(
          line([
            [x * 0.9, -0.45],
            [x * 1.1, -0.65],
            [x * 1.15, -0.84],
          ]),
        )
      form(
        sitter,
        [
          [-0.37, -0.3, 1],
          [c, -0.235],
          [0.37, -0.3, 1],
          [0.345, -0.55, 1],
          [c * 0.6, -0.5],
          [-0.345, -0.55, 1],
        ],
        tones,
      )
      return
    }
    case 'surgical': {
      const cap = form(
        sitter,
        [
          [-0.36, -0.08],
          [-0.31, -0.22],
          [c, -0.29],
          [0.31, -0.22],
          [0.36, -0.08],
          [0.4, -0.28],
          [0.3, -0.5],
          [0, -0.585],
          [-0.3, -0.5],
          [-0.4, -0.28],
        ],
        tones,
      )
      context.save()
      context.clip(cap)
      band(
        sitter,
        [
          [-0.36, -0.12],
          [c, -0.325],
          [0.36, -0.12],
        ],
        0.07,
        alpha(tones.shadow, 0.6),
      )
      context.restore()
      return
    }
    case 'peaked': {
      brimShade(sitter, -0.2)
      form(
        sitter,
        [
          [-0.36, -0.38],
          [-0.5, -0.52],
          [-0.36, -0.64],
          [c, -0.68],
          [0.36, -0.64],
          [0.5, -0.52],
          [0.36, -0.38],
        ],
        tones,
        0.5,
      )
      form(
        sitter,
        [
          [-0.37, -0.25, 1],
          [c, -0.2],
          [0.37, -0.25, 1],
          [0.38, -0.43, 1],
          [c, -0.4],
          [-0.38, -0.43, 1],
        ],
        darker,
      )
      const visor = form(
        sitter,
        [
          [-0.33, -0.255, 1],
          [c, -0.245],
          [0.33, -0.255, 1],
          [0.25 + c * 0.7, -0.165],
          [c * 1.4, -0.135],
          [-0.25 + c * 0.7, -0.165],
        ],
        materialTones('#16181d', lighting, 1),
      )
      context.save()
      context.clip(visor)
      band(
        sitter,
        [
          [-0.25, -0.2],
          [c * 1.4 + lighting.side * 0.08, -0.17],
          [0.25, -0.21],
        ],
        0.014,
        alpha('#ffffff', 0.35),
      )
      context.restore()
      band(
        sitter,
        [
          [-0.365, -0.27],
          [c, -0.235],
          [0.365, -0.27],
        ],
        0.022,
        gold.base,
      )
      emblem(sitter, c * 1.15, -0.4, gold)
      return
    }
    case 'helmet-fire': {
      brimShade(sitter, -0.2)
      form(
        sitter,
        [
          [-0.5, -0.2],
          [-0.4, -0.36],
          [-0.36, -0.56],
          [c * 0.5, -0.7],
          [0.36, -0.56],
          [0.4, -0.36],
          [0.5, -0.2],
          [0.3, -0.27],
          [c, -0.24],
          [-0.3, -0.27],
        ],
        tones,
        0.5,
      )
      context.strokeStyle = alpha(tones.deep, 0.4)
      context.lineWidth = 0.018
      for (const x of [-0.2, 0.02, 0.22])
        context.stroke(
          line([
            [x * 0.6 + c * 0.5, -0.68],
            [x * 1.15 + c * 0.6, -0.5],
            [x * 1.3 + c, -0.34],
          ]),
        )
      form(
        sitter,
        [
          [c - 0.12, -0.56, 1],
          [c, -0.6],
          [c + 0.12, -0.56, 1],
          [c + 0.1, -0.36],
          [c, -0.29],
          [c - 0.1, -0.36],
        ],
        materialTones('#e3b23f', lighting, 0.8),
      )
      emblem(sitter, c, -0.45, materialTones('#7a2a24', lighting, 0.3))
      return
    }
    case 'hard-hat': {
      brimShade(sitter, -0.2)
      form(
        sitter,
        [
          [-0.4, -0.29, 1],
          [-0.39, -0.5],
          [-0.18, -0.645],
          [c * 0.4, -0.67],
          [0.18, -0.645],
          [0.39, -0.5],
          [0.4, -0.29, 1],
          [c, -0.25],
        ],
        tones,
      )
      form(
        sitter,
        [
          [c * 0.5 - 0.06, -0.68],
          [c * 0.5 + 0.06, -0.68],
          [c * 0.9 + 0.08, -0.45],
          [c + 0.085, -0.29, 1],
          [c - 0.085, -0.29, 1],
          [c * 0.9 - 0.08, -0.45],
        ],
        materialTones(mix(traits.headwearColor, '#ffffff', 0.12), lighting, 0.7),
        0.2,
      )
      form(
        sitter,
        [
          [-0.44, -0.27],
          [c, -0.31],
          [0.44, -0.27],
          [0.34 + c * 0.7, -0.205],
          [c * 1.4, -0.185],
          [-0.34 + c * 0.7, -0.205],
        ],
        materialTones(mix(traits.headwearColor, '#000000', 0.06), lighting, 0.6),
      )
      return
    }
    case 'cap': {
      brimShade(sitter, -0.2)
      form(
        sitter,
        [
          [-0.38, -0.26, 1],
          [-0.37, -0.46],
          [-0.2, -0.6],
          [c * 0.5, -0.63],
          [0.2, -0.6],
          [0.37, -0.46],
          [0.38, -0.26, 1],
          [c, -0.3],
        ],
        tones,
      )
      context.strokeStyle = alpha(tones.deep, 0.4)
      context.lineWidth = 0.01
      context.stroke(
        line([
          [c * 0.5, -0.63],
          [c * 0.9, -0.48],
          [c, -0.3],
        ]),
      )
      form(
        sitter,
        [
          [-0.32 + c * 0.3, -0.3],
          [c, -0.335],
          [0.32 + c * 0.3, -0.3],
          [0.36 + c, -0.2],
          [c * 1.6, -0.145],
          [-0.36 + c, -0.2],
        ],
        darker,
      )
      context.fillStyle = tones.shadow
      context.beginPath()
      context.arc(c * 0.5, -0.63, 0.02, 0, Math.PI * 2)
      context.fill()
      return
    }
    case 'straw':
    case 'cowboy':
    case 'fedora': {
      brimShade(sitter, -0.18, 0.6)
      const curl = headwear === 'cowboy' ? 0.13 : headwear === 'fedora' ? 0.02 : 0.0
      const reach = headwear === 'fedora' ? 0.53 : 0.63
      const top = headwear === 'cowboy' ? -0.78 : -0.72
      form(
        sitter,
        [
          [-0.37, -0.3, 1],
          [-0.35, -0.52],
          [-0.24, top + 0.03],
          [c * 0.4 - 0.08, top],
          [c * 0.4, top + 0.045],
          [c * 0.4 + 0.08, top],
          [0.24, top + 0.03],
          [0.35, -0.52],
          [0.37, -0.3, 1],
        ],
        tones,
      )
      band(
        sitter,
        [
          [-0.37, -0.37],
          [c, -0.33],
          [0.37, -0.37],
        ],
        0.1,
        headwear === 'straw' ? materialTones('#8a4a3a', lighting).base : darker.base,
      )
      const brim = form(
        sitter,
        [
          [-reach, -0.26 - curl],
          [-0.36, -0.325],
          [c, -0.3],
          [0.36, -0.325],
          [reach, -0.26 - curl],
          [0.4 + c * 0.5, -0.215 - curl * 0.2],
          [c * 1.4, -0.18],
          [-0.4 + c * 0.5, -0.215 - curl * 0.2],
        ],
        tones,
        0.6,
      )
      if (headwear === 'straw' && scale > 130) {
        context.save()
        context.clip(brim)
        context.strokeStyle = alpha(tones.deep, 0.25)
        context.lineWidth = 0.006
        for (let y = -0.31; y < -0.17; y += 0.018)
          context.stroke(
            line([
              [-0.65, y - 0.02],
              [c * 1.4, y + 0.045],
              [0.65, y - 0.02],
            ]),
          )
        context.restore()
      }
      return
    }
    case 'top-hat': {
      brimShade(sitter, -0.2)
      form(
        sitter,
        [
          [-0.35, -0.3, 1],
          [-0.33, -0.6],
          [-0.37, -0.94, 1],
          [c * 0.3, -0.98],
          [0.37, -0.94, 1],
          [0.33, -0.6],
          [0.35, -0.3, 1],
        ],
        tones,
      )
      band(
        sitter,
        [
          [-0.345, -0.4],
          [c, -0.36],
          [0.345, -0.4],
        ],
        0.12,
        materialTones('#6a2a32', lighting, 0.6).base,
      )
      form(
        sitter,
        [
          [-0.52, -0.33],
          [c, -0.33],
          [0.52, -0.33],
          [0.34 + c, -0.25],
          [c * 1.3, -0.225],
          [-0.34 + c, -0.25],
        ],
        tones,
        0.5,
      )
      return
    }
    case 'crown': {
      const path = form(
        sitter,
        [
          [-0.33, -0.4, 1],
          [c, -0.35],
          [0.33, -0.4, 1],
          [0.39, -0.72, 1],
          [0.24, -0.56, 1],
          [0.16 + c * 0.4, -0.76, 1],
          [0.08 + c * 0.6, -0.54, 1],
          [c * 0.6, -0.8, 1],
          [-0.08 + c * 0.6, -0.54, 1],
          [-0.16 + c * 0.4, -0.76, 1],
          [-0.24, -0.56, 1],
          [-0.39, -0.72, 1],
        ],
        materialTones(traits.headwearColor, lighting, 1),
      )
      context.save()
      context.clip(path)
      band(
        sitter,
        [
          [-0.34, -0.44],
          [c, -0.39],
          [0.34, -0.44],
        ],
        0.075,
        gold.shadow,
      )
      context.restore()
      const gems = ['#b8324a', '#3f6fb5', '#3f9a72']
      for (const [index, x] of [-0.24, -0.1, 0.04, 0.18].entries()) {
        context.fillStyle = materialTones(gems[index % 3]!, lighting, 1).light
        context.beginPath()
        context.ellipse(x + c * 0.7, -0.425 + Math.abs(x) * -0.05, 0.026, 0.03, 0, 0, Math.PI * 2)
        context.fill()
      }
      for (const [x, y] of [
        [-0.39, -0.73],
        [-0.16 + c * 0.4, -0.77],
        [c * 0.6, -0.81],
        [0.16 + c * 0.4, -0.77],
        [0.39, -0.73],
      ] as const) {
        context.fillStyle = gold.light
        context.beginPath()
        context.arc(x, y, 0.03, 0, Math.PI * 2)
        context.fill()
      }
      return
    }
    case 'tiara': {
      form(
        sitter,
        [
          [-0.31, -0.4],
          [c, -0.4],
          [0.31, -0.4],
          [0.24, -0.46],
          [0.12 + c * 0.6, -0.55, 1],
          [0.06 + c * 0.7, -0.47],
          [c * 0.7, -0.64, 1],
          [-0.06 + c * 0.7, -0.47],
          [-0.12 + c * 0.6, -0.55, 1],
          [-0.24, -0.46],
        ],
        materialTones(traits.headwearColor, lighting, 1),
      )
      context.fillStyle = materialTones('#7fc6d9', lighting, 1).light
      context.beginPath()
      context.arc(c * 0.7, -0.5, 0.032, 0, Math.PI * 2)
      context.fill()
      return
    }
    case 'wizard': {
      brimShade(sitter, -0.18, 0.6)
      const cone = form(
        sitter,
        [
          [-0.37, -0.28, 1],
          [-0.27, -0.6],
          [-0.16, -0.9],
          [0.02, -1.14],
          [0.2, -1.22, 1],
          [0.15, -1.02],
          [0.24, -0.66],
          [0.37, -0.28, 1],
          [c, -0.24],
        ],
        tones,
      )
      context.save()
      context.clip(cone)
      band(
        sitter,
        [
          [-0.38, -0.35],
          [c, -0.31],
          [0.38, -0.35],
        ],
        0.12,
        materialTones(traits.accent, lighting, 0.7).base,
      )
      context.fillStyle = alpha(tones.deep, 0.35)
      for (const [y, x] of [
        [-0.62, 0.08],
        [-0.86, -0.02],
      ] as const)
        context.fill(
          shape([
            [x - 0.3, y - 0.03],
            [x, y + 0.03],
            [x + 0.25, y - 0.05],
            [x, y + 0.08],
          ]),
        )
      context.restore()
      form(
        sitter,
        [
          [-0.64, -0.24],
          [-0.36, -0.3],
          [c, -0.27],
          [0.36, -0.3],
          [0.64, -0.24],
          [0.4, -0.17],
          [c * 1.4, -0.145],
          [-0.4, -0.17],
        ],
        tones,
        0.62,
      )
      return
    }
    case 'tricorne': {
      brimShade(sitter, -0.2, 0.6)
      form(
        sitter,
        [
          [-0.35, -0.35],
          [-0.3, -0.6],
          [c * 0.4, -0.69],
          [0.3, -0.6],
          [0.35, -0.35],
        ],
        darker,
      )
      form(
        sitter,
        [
          [-0.64, -0.36, 1],
          [-0.4, -0.44],
          [-0.15, -0.58],
          [c, -0.64],
          [0.15, -0.58],
          [0.4, -0.44],
          [0.64, -0.36, 1],
          [0.36, -0.24],
          [c * 1.2, -0.2],
          [-0.36, -0.24],
        ],
        tones,
        0.6,
      )
      band(
        sitter,
        [
          [-0.62, -0.36],
          [-0.36, -0.46],
          [c, -0.63],
          [0.36, -0.46],
          [0.62, -0.36],
        ],
        0.022,
        gold.base,
      )
      context.fillStyle = materialTones('#e9e2d2', lighting).base
      context.beginPath()
      context.arc(c, -0.42, 0.06, 0, Math.PI * 2)
      context.fill()
      context.fillRect(c - 0.035, -0.385, 0.07, 0.045)
      context.fillStyle = tones.deep
      for (const side of [-1, 1]) {
        context.beginPath()
        context.arc(c + side * 0.024, -0.42, 0.016, 0, Math.PI * 2)
        context.fill()
      }
      return
    }
    case 'beret': {
      const away = sitter.yaw > 0 ? -1 : 1
      form(
        sitter,
        [
          [-0.36, -0.3],
          [c, -0.34],
          [0.36, -0.3],
          [0.4 + Math.max(0, away) * 0.12, -0.44],
          [0.3, -0.6],
          [away * 0.12, -0.655],
          [-0.3, -0.6],
          [-0.4 - Math.max(0, -away) * 0.12, -0.44],
        ],
        tones,
        0.5,
      )
      band(
        sitter,
        [
          [-0.35, -0.285],
          [c, -0.325],
          [0.35, -0.285],
        ],
        0.05,
        darker.base,
      )
      context.fillStyle = tones.shadow
      context.fillRect(away * 0.06 - 0.012, -0.68, 0.024, 0.05)
      return
    }
    case 'beanie': {
      const path = form(
        sitter,
        [
          [-0.37, -0.3],
          [-0.36, -0.48],
          [-0.2, -0.62],
          [0, -0.655],
          [0.2, -0.62],
          [0.36, -0.48],
          [0.37, -0.3],
        ],
        tones,
      )
      const cuff = form(
        sitter,
        [
          [-0.385, -0.2, 1],
          [c, -0.235],
          [0.385, -0.2, 1],
          [0.38, -0.36, 1],
          [c, -0.39],
          [-0.38, -0.36, 1],
        ],
        materialTones(mix(traits.headwearColor, '#ffffff', 0.07), lighting, 0.2),
      )
      if (scale > 110) {
        context.strokeStyle = alpha(tones.deep, 0.28)
        context.lineWidth = 0.012
        for (const [clip, top, bottom] of [
          [path, -0.66, -0.36],
          [cuff, -0.4, -0.18],
        ] as const) {
          context.save()
          context.clip(clip)
          for (let x = -0.4; x < 0.41; x += 0.045)
            context.stroke(
              line([
                [x * (top < -0.5 ? 0.6 : 1), top],
                [x, bottom],
              ]),
            )
          context.restore()
        }
      }
      return
    }
    case 'headband': {
      band(
        sitter,
        [
          [-0.352, -0.26],
          [c, -0.315],
          [0.352, -0.26],
        ],
        0.075,
        tones.base,
      )
      band(
        sitter,
        [
          [-0.352, -0.275],
          [c, -0.33],
          [0.352, -0.275],
        ],
        0.02,
        alpha(tones.shine, 0.5),
      )
      return
    }
    case 'headscarf': {
      const face = (x: number, y: number): Point => [x + c * (0.9 - Math.abs(x)), y]
      const scarf = new Path2D()
      const outer = shape([
        [0, -0.57],
        [0.26, -0.5],
        [0.4, -0.3],
        [0.43, 0],
        [0.41, 0.32],
        [0.44, 0.58],
        [0.58, 0.86],
        [0.2, 1.06],
        [-0.25, 1.04],
        [-0.58, 0.86],
        [-0.44, 0.58],
        [-0.41, 0.32],
        [-0.43, 0],
        [-0.4, -0.3],
        [-0.26, -0.5],
      ])
      scarf.addPath(outer)
      scarf.addPath(
        shape([
          face(0, -0.35),
          face(0.19, -0.31),
          face(0.285, -0.17),
          face(0.305, 0.04),
          face(0.275, 0.27),
          face(0.15, 0.455),
          face(0, 0.51),
          face(-0.15, 0.455),
          face(-0.275, 0.27),
          face(-0.305, 0.04),
          face(-0.285, -0.17),
          face(-0.19, -0.31),
        ]),
      )
      const s = lighting.side
      const fill = context.createLinearGradient(s * 0.5, -0.3, -s * 0.5, 0.6)
      fill.addColorStop(0, tones.light)
      fill.addColorStop(0.45, tones.base)
      fill.addColorStop(1, tones.shadow)
      context.fillStyle = fill
      context.fill(scarf, 'evenodd')
      context.save()
      context.clip(scarf, 'evenodd')
      for (const [index, fold] of (
        [
          [
            [0.02, -0.55],
            [0.25, -0.42],
            [0.36, -0.1],
            [0.34, 0.3],
            [0.1, 0.62],
          ],
          [
            [-0.02, -0.55],
            [-0.25, -0.4],
            [-0.35, -0.1],
            [-0.34, 0.3],
            [-0.12, 0.6],
            [0.2, 0.85],
          ],
          [
            [0.42, 0.0],
            [0.38, 0.4],
            [0.12, 0.72],
            [-0.3, 0.92],
          ],
          [
            [-0.4, 0.35],
            [-0.2, 0.68],
            [0.15, 0.95],
          ],
          [
            [0.4, 0.42],
            [0.3, 0.66],
            [-0.02, 0.9],
          ],
          [
            [-0.42, 0.5],
            [-0.4, 0.75],
            [-0.15, 0.98],
          ],
        ] as Point[][]
      ).entries()) {
        for (const [width, opacity] of [
          [0.07, 0.16],
          [0.04, 0.2],
          [0.016, 0.3],
        ] as const) {
          const path = new Path2D()
          stroke(path, fold, width * (index < 2 ? 0.7 : 1.1))
          context.fillStyle = alpha(tones.deep, opacity)
          context.fill(path)
        }
        const lip = new Path2D()
        stroke(
          lip,
          fold.map(([x, y]): Point => [x + s * 0.028, y - 0.012]),
          0.028,
        )
        context.fillStyle = alpha(tones.shine, 0.35)
        context.fill(lip)
      }
      context.restore()
      return
    }
    case 'turban': {
      const path = form(
        sitter,
        [
          [-0.37, -0.12],
          [-0.33, -0.24],
          [c, -0.4],
          [0.33, -0.24],
          [0.37, -0.12],
          [0.47, -0.32],
          [0.43, -0.56],
          [0.22, -0.7],
          [0, -0.735],
          [-0.22, -0.7],
          [-0.43, -0.56],
          [-0.47, -0.32],
        ],
        tones,
        0.47,
      )
      context.save()
      context.clip(path)
      for (const side of [-1, 1]) {
        for (let wrap = 0; wrap < 5; wrap++) {
          const fold: Point[] = [
            [c + side * -0.03, -0.42 - wrap * 0.07],
            [side * (0.2 + wrap * 0.03), -0.42 - wrap * 0.045],
            [side * 0.36, -0.3 - wrap * 0.055],
            [side * 0.5, -0.12 - wrap * 0.08],
          ]
          for (const [width, opacity] of [
            [0.05, 0.2],
            [0.022, 0.35],
          ] as const) {
            const crease = new Path2D()
            stroke(crease, fold, width)
            context.fillStyle = alpha(tones.deep, opacity)
            context.fill(crease)
          }
          const lip = new Path2D()
          stroke(
            lip,
            fold.map(([x, y]): Point => [x, y - 0.03]),
            0.024,
          )
          context.fillStyle = alpha(tones.shine, side === lighting.side ? 0.45 : 0.15)
          context.fill(lip)
        }
      }
      context.restore()
      return
    }
    case 'veil': {
      band(
        sitter,
        [
          [-0.33, -0.38],
          [c * 0.6, -0.46],
          [0.33, -0.38],
        ],
        0.05,
        tones.light,
      )
      for (let index = -3; index <= 3; index++) {
        context.fillStyle = index % 2 ? tones.light : materialTones('#f0d9d2', lighting).light
        context.beginPath()
        context.arc(index * 0.095 + c * 0.5, -0.455 + Math.abs(index) * 0.018, 0.045, 0, Math.PI * 2)
        context.fill()
        context.fillStyle = alpha(tones.deep, 0.3)
        context.beginPath()
        context.arc(index * 0.095 + c * 0.5, -0.45 + Math.abs(index) * 0.018, 0.015, 0, Math.PI * 2)
        context.fill()
      }
      return
    }
    case 'astronaut': {
      const glass = shape([
        [0, -0.63],
        [0.36, -0.53],
        [0.5, -0.2],
        [0.5, 0.25],
        [0.36, 0.54],
        [-0.36, 0.54],
        [-0.5, 0.25],
        [-0.5, -0.2],
        [-0.36, -0.53],
      ])
      const s = lighting.side
      const sheen = context.createLinearGradient(s * 0.5, -0.5, -s * 0.3, 0.4)
      sheen.addColorStop(0, alpha('#ffffff', 0.3))
      sheen.addColorStop(0.3, alpha('#ffffff', 0.05))
      sheen.addColorStop(1, alpha(lighting.ambient, 0.12))
      context.fillStyle = sheen
      context.fill(glass)
      const glint = new Path2D()
      stroke(
        glint,
        [
          [s * 0.42, 0.2],
          [s * 0.45, -0.1],
          [s * 0.38, -0.36],
          [s * 0.22, -0.52],
        ],
        0.045,
      )
      context.fillStyle = alpha('#ffffff', 0.6)
      context.fill(glint)
      context.strokeStyle = materialTones('#b9c2c9', lighting, 1).light
      context.lineWidth = 0.05
      context.stroke(glass)
      return
    }
    case 'knight': {
      const metal = materialTones(traits.headwearColor, lighting, 1)
      form(
        sitter,
        [
          [0, -0.63],
          [0.25, -0.57],
          [0.41, -0.32],
          [0.44, 0],
          [0.43, 0.3],
          [0.35, 0.58, 1],
          [0.25, 0.5],
          [0.3, 0.25],
          [0.29, 0.02],
          [0.27 + c * 0.3, -0.2, 1],
          [c, -0.26],
          [-0.27 + c * 0.3, -0.2, 1],
          [-0.29, 0.02],
          [-0.3, 0.25],
          [-0.25, 0.5],
          [-0.35, 0.58, 1],
          [-0.43, 0.3],
          [-0.44, 0],
          [-0.41, -0.32],
          [-0.25, -0.57],
        ],
        metal,
      )
      band(
        sitter,
        [
          [-0.31, -0.2],
          [c, -0.3],
          [0.31, -0.2],
        ],
        0.06,
        metal.light,
      )
      form(
        sitter,
        [
          [c * 0.3 - 0.03, -0.64],
          [c * 0.3 + 0.03, -0.64],
          [c + 0.025, -0.29],
          [c - 0.025, -0.29],
        ],
        metal,
        0.1,
      )
      return
    }
    case 'viking': {
      brimShade(sitter, -0.2)
      const metal = materialTones(traits.headwearColor, lighting, 1)
      const horn = materialTones('#e8dcc0', lighting, 0.5)
      for (const side of [-1, 1])
        form(
          sitter,
          [
            [side * 0.34, -0.42],
            [side * 0.52, -0.46],
            [side * 0.58, -0.62],
            [side * 0.55, -0.8, 1],
            [side * 0.66, -0.58],
            [side * 0.58, -0.36],
            [side * 0.37, -0.3],
          ],
          horn,
          0.6,
        )
      form(
        sitter,
        [
          [-0.38, -0.26, 1],
          [-0.37, -0.48],
          [-0.2, -0.62],
          [0, -0.66],
          [0.2, -0.62],
          [0.37, -0.48],
          [0.38, -0.26, 1],
          [c, -0.28],
        ],
        metal,
      )
      band(
        sitter,
        [
          [-0.385, -0.28],
          [c, -0.27],
          [0.385, -0.28],
        ],
        0.08,
        materialTones('#6a4a30', lighting, 0.3).base,
      )
      form(
        sitter,
        [
          [c * 0.4 - 0.035, -0.66],
          [c * 0.4 + 0.035, -0.66],
          [c + 0.035, -0.27],
          [c * 1.3 + 0.03, -0.08],
          [c * 1.3 - 0.03, -0.08],
          [c - 0.035, -0.27],
        ],
        materialTones('#8a6a40', lighting, 0.8),
        0.15,
      )
      return
    }
    case 'clown': {
      const hat = materialTones('#4f8fc4', lighting, 0.5)
      form(
        sitter,
        [
          [c - 0.15, -0.46, 1],
          [c, -0.44],
          [c + 0.15, -0.46, 1],
          [c * 0.6 + 0.03, -0.8, 1],
          [c * 0.6 - 0.03, -0.8, 1],
        ],
        hat,
        0.16,
      )
      context.fillStyle = materialTones('#e9c04a', lighting, 0.5).light
      for (const [x, y, r] of [
        [c * 0.6, -0.81, 0.05],
        [c - 0.05, -0.55, 0.025],
        [c + 0.05, -0.64, 0.022],
      ] as const) {
        context.beginPath()
        context.arc(x, y, r, 0, Math.PI * 2)
        context.fill()
      }
      return
    }
    default:
  }
}

function emblem({ context }: Sitter, x: number, y: number, tones: Tones): void {
  context.fillStyle = tones.shadow
  context.beginPath()
  for (let index = 0; index < 10; index++) {
    const angle = (index / 10) * Math.PI * 2 - Math.PI / 2
    const radius = index % 2 ? 0.035 : 0.06
    context.lineTo(x + Math.cos(angle) * radius, y + Math.sin(angle) * radius)
  }
  context.fill()
  context.fillStyle = tones.light
  context.beginPath()
  context.arc(x, y, 0.026, 0, Math.PI * 2)
  context.fill()
}

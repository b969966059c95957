import { form } from './hat-forms.ts'
import { paintKabutoBehind } from './hats-kabuto.ts'
import type { Sitter } from './sitter.ts'
import { materialTones, mix, type Tones } from './tone.ts'

/** What of the headwear lies behind the head. */
export function paintHeadwearBehind(sitter: Sitter): void {
  const { traits, lighting, context } = sitter
  const tones = materialTones(traits.headwearColor, lighting, 0.4)
  const dim: Tones = { ...tones, light: tones.base, base: tones.shadow, shadow: tones.deep, shine: tones.base }
  switch (traits.headwear) {
    case 'kabuto':
      paintKabutoBehind(sitter)
      return
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
    case 'nemes':
      for (const [inset, cloth] of [
        [0, tones],
        [0.09, materialTones('#27518a', lighting, 0.5)],
        [0.18, tones],
      ] as const)
        form(
          sitter,
          [
            [0, -0.55],
            [0.36 - inset, -0.42],
            [0.52 - inset, 0.1],
            [0.56 - inset, 0.62],
            [0.38 - inset * 0.5, 1.15 - inset, 1],
            [-0.38 + inset * 0.5, 1.15 - inset, 1],
            [-0.56 + inset, 0.62],
            [-0.52 + inset, 0.1],
            [-0.36 + inset, -0.42],
          ],
          cloth,
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

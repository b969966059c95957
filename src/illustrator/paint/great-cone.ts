import { lighten, mix, saturate } from './color.ts'
import { paintMountain } from './mountain-face.ts'
import { createNoise, layered } from './noise.ts'
import type { Context, Stage } from './stage.ts'
import { createCrest } from './terrain.ts'

/** True where the place has one mountain that stands alone: Fuji, Kilimanjaro. */
export const hasGreatCone = ({ scene }: Pick<Stage, 'scene'>): boolean =>
  scene.setting.features.some((feature) => /great cone|\bfuji\b|kilimanjaro/.test(feature))

/** One mountain whose slopes grow steeper to a broken rim, white down to where its ridges cut the snow. */
export function paintGreatCone(
  context: Context,
  stage: Stage,
  cone: { x: number; base: number; height: number },
): void {
  const { palette, light, unit } = stage
  const { x, base, height } = cone
  const noise = createNoise(stage, 'great cone')
  const rim = height * 0.12
  const reach = height * 2
  const crest = createCrest(stage, 420, (at) => {
    const out = Math.max(0, Math.abs(at - x) - rim)
    const rise = Math.max(0, 1 - out / reach) ** 2.1
    const rough = layered(noise, at / (unit * 5), 3, 3) * unit * 0.5
    return base - height * rise + (out === 0 ? Math.abs(noise(at / (rim * 0.6), 8)) * height * 0.03 : rough * rise)
  })
  const shade = saturate(mix(palette.middle, light.shadow, 0.4), 1.1)
  paintMountain(context, stage, 'great cone', {
    crest,
    bottom: base + unit,
    fold: height * 0.16,
    mist: 0.8,
    snowLine: stage.season === 'winter' ? 0.4 : 0.62,
    colors: {
      rockShadow: mix(shade, palette.haze, 0.2),
      rockLit: mix(mix(shade, palette.haze, 0.34), light.key, 0.4 * light.strength),
      snowShadow: mix(light.ambient, shade, 0.3),
      snowLit: mix(lighten(light.ambient, 0.55), lighten(light.key, 0.5), 0.4 + 0.5 * light.strength),
      mist: palette.haze,
    },
  })
}

import { paintClouds } from './clouds.ts'
import { darken, lighten, mix } from './color.ts'
import { paintFarHills } from './grassland.ts'
import { paintSky } from './sky.ts'
import { paintSkyline } from './skyline.ts'
import type { Context, Stage } from './stage.ts'
import { createHills, createMassif, paintLand } from './terrain.ts'
import { paintBroadleaf, treeColors } from './trees.ts'

/** What lies outside a window. */
export type View = 'hills' | 'town' | 'sea' | 'mountains' | 'garden'

const named: readonly (readonly [View, RegExp])[] = [
  ['sea', /\b(?:sea|ocean|beach|bay|coast|harbou?r|seaside|lake)\b/],
  ['mountains', /\b(?:mountains?|alps|peaks?)\b/],
  ['town', /\b(?:city|skyline|town|street|downtown|paris|london|tokyo|new york|manhattan|skyscrapers?)\b/],
  ['garden', /\b(?:garden|forest|park|trees|woods|jungle|orchard)\b/],
]

/** What the prompt says lies outside, or one of `otherwise` by seed. */
export function viewOf(stage: Stage, otherwise: readonly View[]): View {
  const features = stage.scene.setting.features.join(' ')
  return named.find(([, words]) => words.test(features))?.[0] ?? stage.random('window view').pick(otherwise)
}

/** The hour and weather outside, over the whole of `outside`, which is the pane's own small frame. */
export function paintView(context: Context, outside: Stage, view: View): void {
  const { width, height, horizon, palette, light, unit } = outside
  paintSky(context, outside)
  paintClouds(context, outside, horizon)
  const ground = mix(palette.middle, palette.near, 0.5)
  if (view === 'town') {
    paintSkyline(context, outside, 'window far', {
      base: height,
      tall: 0.62,
      color: mix(palette.far, palette.haze, 0.3),
      lights: 0.3,
    })
    paintSkyline(context, outside, 'window near', { base: height, tall: 0.4, color: palette.middle, lights: 0.5 })
    return
  }
  if (view === 'sea') {
    const water = context.createLinearGradient(0, horizon, 0, height)
    water.addColorStop(0, mix(palette.skyHorizon, '#3f86a8', light.time === 'day' ? 0.55 : 0.3))
    water.addColorStop(1, mix(palette.skyTop, '#1f5f86', light.time === 'day' ? 0.6 : 0.3))
    context.fillStyle = water
    context.fillRect(0, horizon, width, height - horizon)
    context.fillStyle = lighten(palette.skyHorizon, 0.3)
    const random = outside.random('window waves')
    for (let wave = 0; wave < 26; wave++) {
      const near = random.next()
      context.globalAlpha = 0.3
      context.fillRect(random.next() * width, horizon + (height - horizon) * near, unit * (3 + 9 * near), unit * 0.5)
    }
    context.globalAlpha = 1
    return
  }
  if (view === 'mountains') {
    const far = createMassif(outside, 'window massif', horizon, [
      { x: width * 0.3, height: horizon * 0.6, reach: width * 0.6 },
      { x: width * 0.84, height: horizon * 0.42, reach: width * 0.5 },
    ])
    const rock = mix(palette.far, palette.middle, 0.4)
    paintLand(context, far, horizon + unit * 6, lighten(light.ambient, light.time === 'night' ? 0.1 : 0.6), rock)
    const near = createHills(outside, 'window ridge', {
      base: horizon,
      swing: height * 0.08,
      wavelength: width * 0.5,
      jagged: 0.4,
    })
    paintLand(context, near, height, mix(palette.middle, palette.haze, 0.2), ground)
    return
  }
  paintFarHills(context, outside)
  context.fillStyle = ground
  context.fillRect(0, horizon, width, height)
  if (view === 'hills') return
  const colors = treeColors(outside, 0.7)
  for (const [share, tall] of [
    [0.1, 0.62],
    [0.86, 0.74],
    [0.5, 0.4],
  ] as const) {
    paintBroadleaf(
      context,
      outside,
      `window tree ${share}`,
      { x: width * share, y: horizon + height * 0.12, height: height * tall },
      { crown: colors.dark, lit: colors.lit, trunk: darken(colors.dark, 0.3) },
    )
  }
}

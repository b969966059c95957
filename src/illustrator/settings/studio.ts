import { darken, lighten, mix } from '../paint/color.ts'
import { paintGlow } from '../paint/sky.ts'
import type { Setting } from './setting.ts'

/** A photographer's backdrop: one seamless sweep of paper with a pool of light, and no horizon. */
export const studio: Setting = {
  kind: 'studio',
  words: [
    'studio',
    'backdrop',
    'plain background',
    'solid background',
    'gradient background',
    'white background',
    'seamless',
  ],
  surface: 'floor',
  indoor: true,
  soft: true,
  horizon: () => 0.72,
  paintBehind(context, stage) {
    const { width, height, unit, palette, light, scene } = stage
    const named = scene.setting.features.join(' ')
    const pastels = ['#f3c9cf', '#c9dfe8', '#d3e4c9', '#f6e3b8', '#dacfe9', '#f5d2ba']
    const asked =
      scene.setting.colors[0] ??
      (/pastel/.test(named)
        ? stage.random('pastel').pick(pastels)
        : /neutral|clean|simple|light/.test(named)
          ? '#dcd8d2'
          : undefined)
    const dark = light.time === 'night' || scene.light.mood.includes('dark') || /dark|moody/.test(named)
    const paper = asked ?? (dark ? darken(palette.ground, 0.62) : palette.ground)
    const side = Math.sign(light.from.x) || 1
    const top = darken(mix(paper, palette.water, asked === undefined ? 0.4 : 0), 0.16)
    const gradient = context.createLinearGradient(0, 0, 0, height)
    gradient.addColorStop(0, top)
    gradient.addColorStop(0.52, paper)
    gradient.addColorStop(0.7, lighten(paper, 0.16))
    gradient.addColorStop(0.8, lighten(paper, 0.2))
    gradient.addColorStop(1, darken(paper, 0.08))
    context.fillStyle = gradient
    context.fillRect(0, 0, width, height)
    const reach = Math.max(width, height)
    paintGlow(context, width * (0.5 + side * 0.16), height * 0.38, reach * 0.72, lighten(paper, 0.7), 0.62)
    paintGlow(context, width * (0.5 + side * 0.3), height * 0.1, unit * 80, '#fff4e2', 0.2)
    paintGlow(context, width * (0.5 - side * 0.62), height * 0.8, reach * 0.7, darken(paper, 0.5), 0.34)
    paintGlow(context, width * 0.5, height * 0.86, unit * 70, lighten(paper, 0.75), 0.3)
  },
}

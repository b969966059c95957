import { darken, lighten, mix } from '../paint/color.ts'
import { paintGlow } from '../paint/sky.ts'
import type { Setting } from './setting.ts'

/** Rolls of paper a portrait may stand before. */
const papers = ['#b9ada0', '#8f9ba6', '#a3b09a', '#c2a597', '#6f7b88', '#b5a3b8']

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
    const neon = scene.light.setup.includes('neon')
    const warm = light.time === 'golden-hour' || scene.light.setup.some((one) => one === 'warm' || one === 'candle')
    const sitter = scene.camera.shot === 'portrait' ? scene.subjects.find(({ drawn }) => drawn === 'person') : undefined
    const own = warm
      ? '#c98f5c'
      : sitter && scene.style.palette.length === 0
        ? stage.random(`backdrop ${sitter.noun}`).pick([palette.ground, palette.ground, ...papers])
        : palette.ground
    const dark = light.time === 'night' || scene.light.mood.includes('dark') || /dark|moody/.test(named)
    const paper = asked ?? (neon ? '#221a3c' : dark ? darken(palette.ground, 0.62) : own)
    const side = Math.sign(light.from.x) || 1
    const top = darken(
      mix(paper, palette.water, asked === undefined && own === palette.ground && !neon ? 0.4 : 0),
      0.16,
    )
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
    if (!neon) return
    paintGlow(context, width * (0.5 + side * 0.42), height * 0.34, reach * 0.62, '#ff3fb4', 0.62)
    paintGlow(context, width * (0.5 - side * 0.45), height * 0.55, reach * 0.6, '#1fb6ff', 0.55)
  },
}

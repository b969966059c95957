import { alpha, mix } from './color.ts'
import { relight } from './palette.ts'
import type { Context, Stage } from './stage.ts'

/** Fallen leaves on the ground from `top` down, larger toward the viewer; autumn only. */
export function paintFallenLeaves(context: Context, stage: Stage, top: number): void {
  const { width, height, unit, light, palette, season } = stage
  if (season !== 'autumn') return
  const random = stage.random('fallen leaves')
  const count = Math.min(700, Math.round((width / unit) * 2.4))
  for (const hue of ['#e0741f', '#c9451f', '#e8b03a', '#a8532a']) {
    context.fillStyle = alpha(mix(relight(hue, light.time, light.weather), palette.ground, 0.12), 0.85)
    context.beginPath()
    for (let leaf = 0; leaf < count / 4; leaf++) {
      const near = random.next() ** 0.8
      const x = random.next() * width
      const y = top + (height - top) * near
      const long = unit * (0.35 + 1.15 * near) * random.between(0.7, 1.2)
      const lean = random.between(-0.5, 0.5)
      context.moveTo(x - long, y + long * lean)
      context.quadraticCurveTo(x, y - long * 0.55, x + long, y - long * lean)
      context.quadraticCurveTo(x, y + long * 0.5, x - long, y + long * lean)
    }
    context.fill()
  }
}

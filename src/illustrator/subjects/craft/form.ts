import { blend, type Easel, type Fill } from '../easel.ts'
import { pathOf } from '../path.ts'
import { sheen, upright } from '../round-forms.ts'
import { fade, mix, shade } from '../tones.ts'
import { paintWood } from '../wood.ts'
import type { Material } from './material.ts'
import { type Extent, extentOf } from './outlines.ts'

/** How a surface turns: round all over, round about an upright or a lying axis, flat to the viewer, or flat and lying. */
export type Turn = 'ball' | 'column' | 'bar' | 'face' | 'top'

export interface Surface {
  path: string
  color: string
  turn: Turn
  /** 0 matt .. 1 polished. */
  gloss: number
  material?: Material | undefined
}

/** Fills an outline as a solid body in the scene's light: its turn, a lit and a shaded rim, gloss, and its material. */
export function paintForm(easel: Easel, surface: Surface): void {
  const { context, stage } = easel
  const { path, color, turn, gloss, material } = surface
  const own = easel.lit(color)
  const area = extentOf(path)
  const [width, height] = [area.right - area.left, area.bottom - area.top]
  const clear = material?.kind === 'glass' || material?.kind === 'ice'
  if (stage.shapeOnly && !clear) {
    context.fillStyle = own
    context.fill(pathOf(path))
    return
  }
  const lit = easel.lightX < 0 ? -1 : 1
  context.save()
  context.clip(pathOf(path))
  if (clear) context.globalAlpha = 0.58
  if (material?.kind === 'wood') {
    paintWood(
      easel,
      path,
      { x: area.left, y: area.top, width, height },
      fillOf(easel, area, surface),
      color,
      turn === 'column',
    )
  } else if (turn === 'ball') {
    paintBall(easel, area, own, gloss)
  } else {
    context.fillStyle = fillOf(easel, area, surface)
    context.fillRect(area.left, area.top, width, height)
  }
  context.globalAlpha = 1
  const rim = Math.min(width, height)
  const [near, far] = lit < 0 ? [area.left, area.right] : [area.right, area.left]
  context.strokeStyle = blend(
    easel,
    [near, area.top],
    [far, area.bottom],
    fade(mix(shade(own, 0.55), stage.light.key, 0.3), clear ? 0.9 : 0.5),
    fade(own, 0),
    fade(shade(own, -0.7), clear ? 0.5 : 0.42),
  )
  context.lineWidth = Math.max(rim * 0.09, easel.pixel)
  context.stroke(pathOf(path))
  if (material?.kind === 'metal') paintBands(easel, area, own)
  if (material?.kind === 'plush') paintFur(easel, area, own)
  context.restore()
}

function fillOf(easel: Easel, area: Extent, { color, turn, gloss }: Surface): Fill {
  const own = easel.lit(color)
  if (turn === 'column') return upright(easel, area.left, area.right, color, gloss)
  const lit = easel.lightX < 0
  if (turn === 'bar')
    return blend(
      easel,
      [0, area.top],
      [0, area.bottom],
      shade(own, 0.14),
      [0.25, shade(own, 0.2 + 0.25 * gloss)],
      [0.5, own],
      [0.88, shade(own, -0.42)],
      [1, shade(own, -0.28)],
    )
  if (turn === 'top')
    return blend(easel, [0, area.top], [0, area.bottom], shade(own, 0.02), shade(own, 0.26 + 0.1 * gloss))
  return blend(
    easel,
    [lit ? area.left : area.right, area.top],
    [lit ? area.right : area.left, area.bottom],
    shade(own, 0.2 + 0.2 * gloss),
    own,
    shade(own, -0.26),
  )
}

function paintBall(easel: Easel, area: Extent, own: string, gloss: number): void {
  const { context, lightX, stage } = easel
  const up = stage.light.from.y
  const [rx, ry] = [(area.right - area.left) / 2, (area.bottom - area.top) / 2]
  context.save()
  context.translate((area.left + area.right) / 2, (area.top + area.bottom) / 2)
  context.scale(rx, ry)
  const gradient = context.createRadialGradient(lightX * 0.42, up * 0.46, 0.04, lightX * 0.14, up * 0.14, 1.28)
  gradient.addColorStop(0, mix(shade(own, 0.3 + 0.28 * gloss), stage.light.key, 0.14))
  gradient.addColorStop(0.24, shade(own, 0.16))
  gradient.addColorStop(0.52, own)
  gradient.addColorStop(0.84, shade(own, -0.44))
  gradient.addColorStop(1, mix(shade(own, -0.34), stage.light.ambient, 0.22))
  context.fillStyle = gradient
  context.fillRect(-1.2, -1.2, 2.4, 2.4)
  if (gloss > 0.15) {
    context.translate(lightX * 0.42, up * 0.5)
    context.rotate(lightX < 0 ? -0.6 : 0.6)
    context.scale(1, 0.6)
    const spot = context.createRadialGradient(0, 0, 0, 0, 0, 0.3)
    spot.addColorStop(0, sheen(easel, Math.min(0.95, 0.3 + gloss * 0.7)))
    spot.addColorStop(0.45, sheen(easel, gloss * 0.5))
    spot.addColorStop(1, sheen(easel, 0))
    context.fillStyle = spot
    context.fillRect(-0.4, -0.4, 0.8, 0.8)
  }
  context.restore()
}

/** The bright and dark streaks polished metal mirrors. */
function paintBands(easel: Easel, area: Extent, own: string): void {
  const { context, stage } = easel
  context.fillStyle = blend(
    easel,
    [area.left, area.top],
    [area.right, area.bottom],
    fade(shade(own, -0.6), 0.35),
    [0.18, fade(stage.light.key, 0.45)],
    [0.3, fade(shade(own, 0.4), 0.1)],
    [0.46, fade(shade(own, -0.65), 0.42)],
    [0.6, fade(stage.light.key, 0.35)],
    [0.78, fade(shade(own, -0.5), 0.3)],
    [1, fade(shade(own, 0.3), 0.3)],
  )
  context.fillRect(area.left, area.top, area.right - area.left, area.bottom - area.top)
}

/** Short hairs all over. */
function paintFur(easel: Easel, area: Extent, own: string): void {
  const { context, random } = easel
  const [width, height] = [area.right - area.left, area.bottom - area.top]
  const count = Math.round(Math.min(160, 30 + (width * height) / 20))
  context.lineWidth = Math.max(0.5, easel.pixel * 0.8)
  for (const [step, share] of [
    [0.35, 0.35],
    [-0.4, 0.3],
  ] as const) {
    context.strokeStyle = fade(shade(own, step), share)
    context.beginPath()
    for (let hair = 0; hair < count / 2; hair++) {
      const [x, y] = [area.left + random.next() * width, area.top + random.next() * height]
      context.moveTo(x, y)
      context.lineTo(x + random.between(-1.6, 1.6), y + random.between(0.8, 2.6))
    }
    context.stroke()
  }
}

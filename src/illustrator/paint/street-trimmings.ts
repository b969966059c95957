import { alpha, darken, lighten, mix } from './color.ts'
import { neonTubes, paintNeonSign } from './neon-sign.ts'
import { relight } from './palette.ts'
import { paintGlow } from './sky-glow.ts'
import type { Context, Stage } from './stage.ts'
import type { StreetHouse } from './street-house.ts'
import { lampsBurn } from './street-lamp.ts'
import type { StreetManner } from './street-manners.data.ts'
import type { StreetSpace } from './street-view.ts'

/** Lines across the street and what hangs on them. */
export function paintAcross(
  context: Context,
  stage: Stage,
  kind: NonNullable<StreetManner['across']>,
  space: StreetSpace,
): void {
  const { light } = stage
  const random = stage.random('across')
  const lit = (color: string): string => relight(color, light.time, light.weather)
  const burning = lampsBurn(stage)
  if (kind === 'skyways') {
    paintSkyways(context, stage, space)
    return
  }
  for (const depth of kind === 'lanterns' ? [4, 2.6, 1.7] : [3.4, 2]) {
    const up = space.eye * (kind === 'lanterns' ? 2.5 : 3.2)
    const [x0, y0] = space.at(-1, depth, up * random.between(0.95, 1.1))
    const [x1, y1] = space.at(1, depth, up * random.between(0.95, 1.1))
    const sag = (space.eye * 0.7) / depth
    const size = (space.eye * 0.3) / depth
    const on = (share: number): [number, number] => [
      x0 + (x1 - x0) * share,
      y0 + (y1 - y0) * share + sag * 4 * share * (1 - share),
    ]
    context.strokeStyle = alpha('#2a2420', 0.8)
    context.lineWidth = size * 0.06
    context.beginPath()
    context.moveTo(x0, y0)
    for (let share = 0; share <= 1; share += 0.05) context.lineTo(...on(share))
    context.lineTo(x1, y1)
    context.stroke()
    const count = Math.max(5, Math.round(Math.abs(x1 - x0) / (size * (kind === 'washing' ? 1.7 : 1.3))))
    for (let piece = 1; piece < count; piece++) {
      const [x, y] = on(piece / count)
      if (kind === 'bunting') {
        context.fillStyle = lit(random.pick(['#b8403a', '#e2b84a', '#2f5f8a', '#f2ead9']))
        context.beginPath()
        context.moveTo(x - size * 0.42, y)
        context.lineTo(x + size * 0.42, y)
        context.lineTo(x, y + size * 0.95)
        context.fill()
      } else if (kind === 'washing') {
        if (random.chance(0.35)) continue
        context.fillStyle = lit(random.pick(['#f6f2ea', '#e9eef2', '#d9826a', '#7fa4c0', '#f0d9a0']))
        const wide = size * random.between(0.7, 1.2)
        context.fillRect(x - wide / 2, y, wide, size * random.between(1, 1.5))
      } else {
        if (burning) paintGlow(context, x, y + size * 0.6, size * 2, '#ff9a5a', 0.55)
        context.fillStyle = burning ? '#ff7a4a' : lit('#d9402f')
        context.beginPath()
        context.ellipse(x, y + size * 0.55, size * 0.36, size * 0.46, 0, 0, 7)
        context.fill()
        context.fillStyle = darken(lit('#3a2420'), 0.2)
        context.fillRect(x - size * 0.16, y + size * 0.04, size * 0.32, size * 0.1)
        context.fillRect(x - size * 0.16, y + size * 0.96, size * 0.32, size * 0.1)
      }
    }
  }
}

/** Roads on bridges from tower to tower, with the lights of what drives there. */
function paintSkyways(context: Context, stage: Stage, space: StreetSpace): void {
  const random = stage.random('skyways')
  const { palette } = stage
  for (const [depth, storeys] of [
    [4.6, 7.6],
    [2.5, 3.4],
  ] as const) {
    const up = space.eye * storeys
    const [x0, y0] = space.at(-1, depth, up)
    const [x1] = space.at(1, depth, up)
    const thick = (space.eye * 0.34) / depth
    const color = mix(darken(palette.near, 0.3), palette.haze, 0.06 * depth)
    context.fillStyle = color
    context.fillRect(x0, y0, x1 - x0, thick)
    context.fillStyle = lighten(color, 0.14)
    context.fillRect(x0, y0, x1 - x0, thick * 0.24)
    context.fillStyle = '#35e0ff'
    context.fillRect(x0, y0 + thick * 0.8, x1 - x0, thick * 0.1)
    for (let car = 0; car < 7; car++) {
      const x = x0 + (x1 - x0) * random.next()
      const hue = random.pick(['#ffe9b0', '#ff5f5f'])
      paintGlow(context, x, y0 - thick * 0.2, thick * 1.3, hue, 0.8)
      context.fillStyle = lighten(hue, 0.4)
      context.fillRect(x, y0 - thick * 0.24, thick * 0.5, thick * 0.16)
    }
  }
}

/** Tall glowing signs that stand out from the fronts, and bands of light along them. */
export function paintNeonSigns(
  context: Context,
  stage: Stage,
  space: StreetSpace,
  houses: readonly StreetHouse[],
): void {
  for (const house of houses) {
    if (house.from < 0.9 || house.from > 5) continue
    const random = stage.random(`${house.name} signs`)
    const count = house.from < 3 ? 3 : 2
    for (let sign = 0; sign < count; sign++) {
      const depth = house.from + (house.to - house.from) * random.next()
      const tube = random.pick(neonTubes)
      const up = space.eye * random.between(1.6, 6.4)
      const tall = space.eye * random.between(0.9, 2.4)
      const [x0, y0] = space.at(house.side, depth, up, 0.985)
      const [x1, y1] = space.at(house.side, depth, up + tall, random.between(0.86, 0.92))
      const box = { x: Math.min(x0, x1), y: Math.min(y0, y1), width: Math.abs(x1 - x0), height: Math.abs(y1 - y0) }
      paintNeonSign(context, box, tube, random)
    }
  }
}

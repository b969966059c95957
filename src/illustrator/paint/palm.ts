import { alpha, darken, lighten, mix } from './color.ts'
import type { Context, Stage } from './stage.ts'

/** A palm: a curved ringed trunk and drooping fronds with a light side. `lean` is signed, 1 a good lean. */
export function paintPalm(
  context: Context,
  stage: Stage,
  name: string,
  place: { x: number; y: number; height: number; lean: number },
): void {
  const { palette, light } = stage
  const { x, y, height, lean } = place
  const random = stage.random(name)
  const dark = mix(palette.near, palette.middle, 0.12)
  const lit = mix(lighten(dark, 0.1), light.key, 0.5 * light.strength)
  const topX = x + lean * height * 0.24
  const topY = y - height
  const bendX = x + lean * height * 0.02
  const bendY = y - height * 0.55
  const trunk = mix(darken(palette.near, 0.1), '#6b5138', light.time === 'day' ? 0.5 : 0.15)
  const thick = height * 0.021
  context.fillStyle = trunk
  context.beginPath()
  context.moveTo(x - thick * 1.5, y)
  context.quadraticCurveTo(bendX - thick, bendY, topX - thick * 0.6, topY)
  context.lineTo(topX + thick * 0.6, topY)
  context.quadraticCurveTo(bendX + thick, bendY, x + thick * 1.5, y)
  context.fill()
  paintMound(context, stage, x, y, height)
  const fronds = 11
  for (let frond = 0; frond < fronds; frond++) {
    const angle = Math.PI * (1.02 + (0.96 * frond) / (fronds - 1)) + random.between(-0.1, 0.1)
    const long = height * random.between(0.34, 0.46)
    const droop = long * random.between(0.45, 0.75)
    const tipX = topX + Math.cos(angle) * long
    const tipY = topY + Math.sin(angle) * long * 0.55 + droop * Math.abs(Math.cos(angle)) * 0.9
    const midX = topX + Math.cos(angle) * long * 0.55
    const midY = topY + Math.sin(angle) * long * 0.72 - long * 0.12
    const facing = Math.cos(angle) * light.from.x > 0
    context.fillStyle = facing ? mix(dark, lit, 0.55) : dark
    paintFrond(context, [topX, topY], [midX, midY], [tipX, tipY], long * 0.17)
  }
}

/** A little heap of sand at the foot, and the shadow that falls from it. */
function paintMound(context: Context, stage: Stage, x: number, y: number, height: number): void {
  const { palette, light } = stage
  context.fillStyle = alpha(darken(light.shadow, 0.4), 0.14 + 0.2 * light.strength)
  context.beginPath()
  context.ellipse(x - light.from.x * height * 0.2, y + height * 0.012, height * 0.3, height * 0.02, 0, 0, Math.PI * 2)
  context.fill()
  context.fillStyle = mix(palette.ground, light.key, 0.2 * light.strength)
  context.beginPath()
  context.ellipse(x, y + height * 0.012, height * 0.085, height * 0.024, 0, Math.PI, Math.PI * 2)
  context.fill()
}

/** One feathered leaf along a curve: leaflets hang from its rib. */
function paintFrond(
  context: Context,
  from: [number, number],
  bend: [number, number],
  tip: [number, number],
  leaflet: number,
): void {
  const at = (share: number): [number, number] => {
    const rest = 1 - share
    return [
      rest * rest * from[0] + 2 * rest * share * bend[0] + share * share * tip[0],
      rest * rest * from[1] + 2 * rest * share * bend[1] + share * share * tip[1],
    ]
  }
  const count = 15
  context.beginPath()
  context.moveTo(...from)
  for (let index = 1; index <= count; index++) {
    const [px, py] = at(index / count)
    context.lineTo(px, py - leaflet * 0.1)
  }
  for (let index = count; index >= 1; index--) {
    const share = index / count
    const [px, py] = at(share)
    const hang = leaflet * Math.sin(Math.PI * Math.min(1, share * 0.86 + 0.1)) * 1.5
    const [qx, qy] = at(Math.max(0, share - 0.55 / count))
    context.lineTo(px + (tip[0] - from[0]) * 0.03, py + hang)
    context.lineTo(qx, qy + leaflet * 0.12)
  }
  context.closePath()
  context.fill()
}

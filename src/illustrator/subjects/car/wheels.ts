import type { Context } from '../../paint/stage.ts'
import { fade, mix, rgbOf, shade } from '../tones.ts'
import type { CarView } from './car-view.ts'

type Fill = Context['fillStyle']

const fullTurn = Math.PI * 2

function disc(view: CarView, x: number, y: number, radius: number, fill: Fill): void {
  view.context.fillStyle = fill
  view.context.beginPath()
  view.context.arc(x, y, radius, 0, fullTurn)
  view.context.fill()
}

function ring(view: CarView, x: number, y: number, radius: number, width: number, style: Fill): void {
  view.context.strokeStyle = style
  view.context.lineWidth = width
  view.context.beginPath()
  view.context.arc(x, y, radius, 0, fullTurn)
  view.context.stroke()
}

/** One spoke from the hub outward along +x, as a closed path of the given widths. */
function spokePath(view: CarView, inner: number, outer: number, root: number, tip: number, lean: number): void {
  const { context } = view
  context.beginPath()
  context.moveTo(inner, -root)
  context.quadraticCurveTo(outer * 0.6, -root * 0.5 + lean * 0.4, outer, -tip + lean)
  context.lineTo(outer, tip + lean)
  context.quadraticCurveTo(outer * 0.6, root * 0.5 + lean * 0.4, inner, root)
  context.closePath()
}

interface Spokes {
  count: number
  /** Angles of the arms of one spoke around its middle, in radians. */
  arms: readonly number[]
  root: number
  tip: number
  lean: number
}

const spokesOf: Record<CarView['shape']['rim'], Spokes> = {
  sport: { count: 5, arms: [-0.155, 0.155], root: 0.085, tip: 0.05, lean: 0.035 },
  alloy: { count: 7, arms: [0], root: 0.1, tip: 0.125, lean: 0.02 },
  steel: { count: 8, arms: [0], root: 0.2, tip: 0.2, lean: 0 },
  hubcap: { count: 0, arms: [], root: 0, tip: 0, lean: 0 },
  racing: { count: 9, arms: [0], root: 0.07, tip: 0.08, lean: 0.06 },
}

function paintRim(view: CarView, x: number, y: number, turn: number): void {
  const { context, shape, stage, lightX } = view
  const radius = shape.rimRadius
  const { key, ambient, strength } = stage.light
  const dim = view.dark * 0.45
  const bright = mix(mix('#f4f6f9', key, 0.25), '#2a2d3c', dim + 0.1 * (1 - strength))
  const metal = mix(mix('#a9b0bb', ambient, 0.25), '#1d1f2b', dim)
  const deep = mix(mix('#3c4048', ambient, 0.12), '#08080e', dim)

  const [red, green] = rgbOf(view.paint)
  const warm = red > green * 1.6

  const barrel = context.createRadialGradient(x, y, radius * 0.2, x, y, radius)
  barrel.addColorStop(0, '#0c0d11')
  barrel.addColorStop(0.8, '#15161b')
  barrel.addColorStop(1, '#2b2d33')
  disc(view, x, y, radius, barrel)

  const steel = context.createConicGradient(0.6, x, y)
  for (let index = 0; index <= 8; index++) {
    steel.addColorStop(index / 8, index % 2 ? mix('#6d7078', '#0a0a10', dim) : mix('#b9bcc2', '#15151c', dim))
  }
  disc(view, x, y, radius * 0.74, steel)
  ring(view, x, y, radius * 0.7, radius * 0.025, 'rgba(20,20,24,0.45)')
  if (radius / view.pixel > 26) {
    context.fillStyle = 'rgba(15,15,20,0.6)'
    for (let hole = 0; hole < 24; hole++) {
      const angle = (hole / 24) * fullTurn
      const at = radius * (hole % 2 ? 0.55 : 0.63)
      context.beginPath()
      context.arc(x + Math.cos(angle) * at, y + Math.sin(angle) * at, radius * 0.016, 0, fullTurn)
      context.fill()
    }
  }
  disc(view, x, y, radius * 0.4, '#1b1c21')
  if (shape.rim === 'sport' || shape.rim === 'racing') {
    context.strokeStyle = mix(warm ? '#e8b425' : '#d0251f', '#1a0e06', dim)
    context.lineWidth = radius * 0.17
    context.beginPath()
    context.arc(x, y, radius * 0.62, Math.PI * 0.82, Math.PI * 1.22)
    context.stroke()
  }

  const spokes = spokesOf[shape.rim]
  const arms: number[] = []
  for (let index = 0; index < spokes.count; index++) {
    for (const arm of spokes.arms) arms.push((index / spokes.count) * fullTurn + arm + turn)
  }
  if (shape.rim === 'hubcap') {
    const dome = context.createRadialGradient(x + lightX * radius * 0.3, y + radius * 0.35, 0, x, y, radius * 0.95)
    dome.addColorStop(0, '#ffffff')
    dome.addColorStop(0.35, bright)
    dome.addColorStop(0.6, metal)
    dome.addColorStop(0.8, deep)
    dome.addColorStop(1, bright)
    disc(view, x, y, radius * 0.94, shade(view.lit(view.paint), -0.1))
    disc(view, x, y, radius * 0.7, dome)
    ring(view, x, y, radius * 0.46, radius * 0.03, 'rgba(20,20,28,0.35)')
  }
  const towardLight = Math.atan2(0.8, lightX)
  for (const pass of ['shadow', 'metal'] as const) {
    for (const angle of arms) {
      context.save()
      context.translate(x, pass === 'shadow' ? y - radius * 0.035 : y)
      context.rotate(angle)
      spokePath(view, radius * 0.1, radius * 0.94, spokes.root * radius, spokes.tip * radius, spokes.lean * radius)
      if (pass === 'shadow') {
        context.fillStyle = 'rgba(0,0,0,0.5)'
        context.fill()
      } else {
        const facing = 0.5 + 0.5 * Math.cos(angle - towardLight)
        const along = context.createLinearGradient(radius * 0.1, 0, radius * 0.94, 0)
        along.addColorStop(0, mix(deep, metal, 0.5 + 0.4 * facing))
        along.addColorStop(0.55, mix(metal, bright, facing))
        along.addColorStop(1, mix(metal, bright, 0.35 + 0.6 * facing))
        context.fillStyle = along
        context.fill()
        context.strokeStyle = fade(mix(deep, '#000000', 0.3), 0.55)
        context.lineWidth = radius * 0.012
        context.stroke()
      }
      context.restore()
    }
  }

  const lip = context.createLinearGradient(x - radius * lightX, y + radius, x + radius * lightX, y - radius)
  lip.addColorStop(0, bright)
  lip.addColorStop(0.45, metal)
  lip.addColorStop(0.75, deep)
  lip.addColorStop(1, metal)
  ring(view, x, y, radius * 0.965, radius * 0.07, lip)
  ring(view, x, y, radius * 0.93, radius * 0.012, 'rgba(0,0,0,0.45)')

  if (shape.rim === 'hubcap') return
  const hub = context.createRadialGradient(x + lightX * radius * 0.05, y + radius * 0.06, 0, x, y, radius * 0.17)
  hub.addColorStop(0, bright)
  hub.addColorStop(0.6, metal)
  hub.addColorStop(1, deep)
  disc(view, x, y, radius * 0.165, hub)
  disc(view, x, y, radius * 0.085, shade(view.paint, -0.25))
  ring(view, x, y, radius * 0.085, radius * 0.014, bright)
  for (let nut = 0; nut < 5; nut++) {
    const angle = (nut / 5) * fullTurn + turn + 0.3
    disc(view, x + Math.cos(angle) * radius * 0.125, y + Math.sin(angle) * radius * 0.125, radius * 0.018, '#17181c')
  }
}

/** Tyre, brake and rim of one wheel standing on the ground at `x`. */
export function paintWheel(view: CarView, x: number, turn: number): void {
  const { context, shape, stage } = view
  const radius = shape.wheelRadius
  const y = radius
  const rubber = context.createRadialGradient(x, y, shape.rimRadius * 0.98, x, y, radius)
  rubber.addColorStop(0, '#0b0b0e')
  rubber.addColorStop(0.28, '#222328')
  rubber.addColorStop(0.55, '#2c2d33')
  rubber.addColorStop(0.82, '#1a1a1f')
  rubber.addColorStop(1, '#0d0d10')
  disc(view, x, y, radius, rubber)
  const sheen = context.createLinearGradient(0, y + radius, 0, y - radius)
  sheen.addColorStop(0, 'rgba(0,0,0,0.75)')
  sheen.addColorStop(0.5, fade(stage.light.key, 0.1 * stage.light.strength))
  sheen.addColorStop(0.8, 'rgba(0,0,0,0)')
  sheen.addColorStop(1, fade(mix(stage.palette.ground, '#ffffff', 0.1), 0.2))
  ring(view, x, y, (radius + shape.rimRadius) / 2, radius - shape.rimRadius, sheen)
  if (shape.rim === 'hubcap') {
    ring(
      view,
      x,
      y,
      shape.rimRadius + (radius - shape.rimRadius) * 0.45,
      (radius - shape.rimRadius) * 0.4,
      view.lit('#efeadd'),
    )
  }
  paintRim(view, x, y, turn)
  // The arch throws its shadow over the upper part of the wheel.
  context.save()
  context.beginPath()
  context.arc(x, y, radius, 0, fullTurn)
  context.clip()
  const cast = context.createRadialGradient(x, y - radius * 0.5, radius * 0.9, x, y - radius * 0.45, radius * 1.55)
  cast.addColorStop(0, 'rgba(4,3,12,0)')
  cast.addColorStop(1, 'rgba(4,3,12,0.85)')
  context.fillStyle = cast
  context.fillRect(x - radius, y - radius, radius * 2, radius * 2)
  context.restore()
}

/** The dark opening around a wheel. */
export function paintWheelWell(view: CarView, x: number): void {
  const { context, shape } = view
  const y = shape.wheelRadius
  const well = context.createRadialGradient(x, y, shape.wheelRadius * 0.9, x, y, shape.archRadius)
  well.addColorStop(0, '#050508')
  well.addColorStop(1, '#101016')
  context.fillStyle = well
  context.beginPath()
  context.arc(x, y, shape.archRadius, 0, fullTurn)
  context.fill()
}

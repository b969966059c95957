import { createCanvas, Path2D } from '@napi-rs/canvas'
import type { Random } from '../../paint/random.ts'
import type { Box, Context } from '../../paint/stage.ts'
import type { Head } from '../../scene/heads.data.ts'
import type { Easel } from '../easel.ts'
import type { Point } from '../people/curve.ts'
import { createLighting, type Lighting, materialTones, mix, type Tones } from '../people/tone.ts'
import { fade } from '../tones.ts'
import { addPart, type Flow, type Part, partPath } from './outline.ts'

/** How a form of an animal is modelled. */
export interface Modelling {
  /** How softly it turns from light to shadow, in units: about a third of its thickness. */
  soft?: number
  /** How dark its shadow is, 1 as usual. */
  depth?: number
  /** How bright its lit edge is, 1 as usual. */
  rim?: number
  /** 0 matt fur .. 1 wet skin. */
  gloss?: number
  /** Where it comes out of what it is on: unseen at the first point, whole at the second. */
  melt?: readonly [from: Point, to: Point]
  /** What is on it before it is modelled: markings and fur. */
  paint?: (tones: Tones) => void
}

/** What paints an animal: forms lit from one side, in the animal's own units. */
export interface Brush {
  context: Context
  random: Random
  lighting: Lighting
  /** -1 when the light stands left, 1 when right, as painted. */
  side: -1 | 1
  /** Units that are one pixel. */
  pixel: number
  dark: number
  /** True while only the extent is taken: details may be left out. */
  measuring: boolean
  tones(color: string, gloss?: number): Tones
  /** Paints parts as one form of one colour: filled, marked, modelled, with a lit edge. */
  form(parts: readonly Part[], color: string, modelling?: Modelling): void
  /** Says where the head is, for what is worn on it; the chin is where a scarf goes. */
  head(place: { left: number; right: number; crown: number; eyes: Point; chin: number }): void
  /** Counts points as part of the animal's extent, for what is drawn outside its forms. */
  reach(points: readonly Point[]): void
  /** A patch with a fur edge, to be clipped by the form it is on. */
  patch(points: readonly Point[], color: string, tuft?: number, flow?: Flow): void
  /** A soft-edged oval of colour. */
  spot(x: number, y: number, radiusX: number, radiusY: number, color: string, opacity: number, angle?: number): void
  /** An even line, never thinner than visible. */
  line(points: readonly Point[], width: number, color: string): void
  /** Locks of fur drawn on a form: short blades that lie along `flow`. */
  locks(area: Box, count: number, length: number, flow: readonly [number, number], color: string, width?: number): void
}

/** The smallest box around what is drawn, filled while measuring. */
export interface Extent {
  left: number
  top: number
  right: number
  bottom: number
  head?: Head
}

function widen(extent: Extent, context: Context, points: readonly Point[], tuft: Part['tuft'] = 0): void {
  const { a, b, c, d, e, f } = context.getTransform()
  for (const [x, y] of points) {
    const onX = a * x + c * y + e
    const onY = b * x + d * y + f
    const room = (typeof tuft === 'number' ? tuft : tuft(x, y)) * 0.5 * Math.abs(d)
    extent.left = Math.min(extent.left, onX - room)
    extent.right = Math.max(extent.right, onX + room)
    extent.top = Math.min(extent.top, onY - room * 0.6)
    extent.bottom = Math.max(extent.bottom, onY + room * 1.4)
  }
}

const shadeViolet = '#75607c'

function melting(context: Context, [from, to]: readonly [Point, Point], color: string) {
  const gradient = context.createLinearGradient(from[0], from[1], to[0], to[1])
  gradient.addColorStop(0, fade(color, 0))
  gradient.addColorStop(1, fade(color, 1))
  return gradient
}

/** A brush on an easel; with `extent`, one that draws nothing and only widens it. */
export function createBrush(easel: Easel, extent?: Extent): Brush {
  const { context, random, stage } = easel
  const lighting = createLighting(stage.light, easel.flip)
  const side = lighting.side
  const palette = new Map<string, Tones>()
  const multiplied = mix(shadeViolet, stage.light.shadow, 0.35)
  const glowing = mix(stage.light.key, '#fff3dc', 0.3)
  const towardX = side * 0.62
  const towardY = -0.78

  const tones = (color: string, gloss = 0.3): Tones => {
    const key = `${color} ${gloss}`
    let known = palette.get(key)
    if (!known) {
      known = materialTones(color, lighting, gloss)
      palette.set(key, known)
    }
    return known
  }

  /** The form's edge turned from (`toward` < 0) or to the light, softly, laid over with a blend mode. */
  const edge = (
    path: Path2D,
    box: Box,
    soft: number,
    toward: number,
    color: string,
    mode: 'multiply' | 'screen',
    melt?: Modelling['melt'],
  ) => {
    const perUnit = Math.min(1 / brush.pixel, 1.5 / soft)
    const width = Math.max(4, Math.ceil(box.width * perUnit))
    const height = Math.max(4, Math.ceil(box.height * perUnit))
    if (width > 1600 || height > 1600) return
    const canvas = createCanvas(width, height)
    const small = canvas.getContext('2d')
    small.fillStyle = color
    small.fillRect(0, 0, width, height)
    small.globalCompositeOperation = 'destination-out'
    small.filter = `blur(${(soft * perUnit).toFixed(2)}px)`
    small.scale(width / box.width, height / box.height)
    small.translate(-box.x + towardX * soft * toward, -box.y + towardY * soft * toward)
    small.fillStyle = '#000'
    small.fill(path, 'nonzero')
    if (melt) {
      small.filter = 'none'
      small.translate(-towardX * soft * toward, -towardY * soft * toward)
      small.globalCompositeOperation = 'destination-in'
      small.fillStyle = melting(small, melt, '#000000')
      small.fillRect(box.x, box.y, box.width, box.height)
    }
    context.globalCompositeOperation = mode
    context.imageSmoothingQuality = 'low'
    context.drawImage(canvas, box.x, box.y, box.width, box.height)
    context.globalCompositeOperation = 'source-over'
  }

  const brush: Brush = {
    context,
    random,
    lighting,
    side,
    pixel: easel.pixel,
    dark: easel.dark,
    measuring: extent !== undefined,
    tones,
    form(parts, color, { soft = 6, depth = 1, rim = 1, gloss = 0.25, melt, paint } = {}) {
      if (extent) {
        for (const { points, tuft } of parts) widen(extent, context, points, tuft)
        return
      }
      const path = new Path2D()
      let [left, top, right, bottom] = [1e9, 1e9, -1e9, -1e9]
      for (const part of parts) {
        addPart(path, part, random)
        const { tuft = 0 } = part
        for (const [x, y] of part.points) {
          const room = 3 + 1.5 * (typeof tuft === 'number' ? tuft : tuft(x, y))
          left = Math.min(left, x - room)
          top = Math.min(top, y - room)
          right = Math.max(right, x + room)
          bottom = Math.max(bottom, y + room)
        }
      }
      const box = { x: left, y: top, width: right - left, height: bottom - top }
      const set = tones(color, gloss)
      const lit = context.createLinearGradient(side > 0 ? right : left, top, side > 0 ? left : right, bottom)
      lit.addColorStop(0, set.light)
      lit.addColorStop(0.45, set.base)
      lit.addColorStop(1, mix(set.base, set.shadow, 0.7))
      context.fillStyle = melt ? melting(context, melt, set.base) : lit
      context.fill(path, 'nonzero')
      if (stage.shapeOnly) return
      context.save()
      context.clip(path, 'nonzero')
      paint?.(set)
      edge(path, box, soft, -1.1, fade(multiplied, 0.78 * depth), 'multiply', melt)
      const bright = 0.3 + 0.7 * stage.light.strength
      // Small forms are turned enough by their shadow and lit edge.
      if (soft >= 3) edge(path, box, soft * 0.9, 0.9, fade(glowing, 0.24 * rim * bright), 'screen', melt)
      if (rim > 0.25 && Math.max(box.width, box.height) > brush.pixel * 24)
        edge(path, box, 0.55, 1.5, fade(glowing, 0.42 * rim * bright), 'screen', melt)
      context.restore()
    },
    head({ left, right, crown, eyes, chin }) {
      if (!extent) return
      const { a, b, c, d, e, f } = context.getTransform()
      const at = (x: number, y: number) => ({ x: a * x + c * y + e, y: b * x + d * y + f })
      const middle = (left + right) / 2
      const top = at(middle, crown)
      extent.head = {
        x: top.x,
        crown: top.y,
        width: (right - left) * Math.hypot(a, b),
        eyes: at(eyes[0], eyes[1]),
        chin: at(middle, chin).y,
      }
    },
    reach(points) {
      if (extent) widen(extent, context, points)
    },
    patch(points, color, tuft = 1, flow = [0, 1]) {
      if (extent) return
      context.fillStyle = color
      context.fill(partPath({ points, tuft, flow }, random), 'nonzero')
    },
    spot(x, y, radiusX, radiusY, color, opacity, angle = 0) {
      if (extent) return
      context.save()
      context.translate(x, y)
      if (angle) context.rotate(angle)
      context.scale(radiusX, radiusY)
      const gradient = context.createRadialGradient(0, 0, 0, 0, 0, 1)
      gradient.addColorStop(0, fade(color, opacity))
      gradient.addColorStop(0.45, fade(color, opacity * 0.7))
      gradient.addColorStop(1, fade(color, 0))
      context.fillStyle = gradient
      context.fillRect(-1, -1, 2, 2)
      context.restore()
    },
    line(points, width, color) {
      if (extent) return
      const [first, ...rest] = points
      context.beginPath()
      context.moveTo(first![0], first![1])
      if (rest.length === 1) context.lineTo(rest[0]![0], rest[0]![1])
      for (let index = 0; index + 1 < rest.length; index += 2) {
        context.quadraticCurveTo(rest[index]![0], rest[index]![1], rest[index + 1]![0], rest[index + 1]![1])
      }
      context.strokeStyle = color
      context.lineWidth = Math.max(width, easel.pixel * 0.6)
      context.stroke()
    },
    locks(area, count, length, flow, color, width = 0.5) {
      if (extent) return
      const half = Math.max(width * 0.75, easel.pixel * 0.4)
      context.beginPath()
      for (let index = 0; index < count; index++) {
        const x = area.x + random.next() * area.width
        const y = area.y + random.next() * area.height
        const reach = length * random.between(0.6, 1.4)
        const turn = random.between(-0.32, 0.32)
        const alongX = (flow[0] - flow[1] * turn) * reach
        const alongY = (flow[1] + flow[0] * turn) * reach
        const bend = random.between(-0.12, 0.12)
        const bentX = alongX * 0.45 - alongY * bend
        const bentY = alongY * 0.45 + alongX * bend
        const acrossX = -flow[1] * half
        const acrossY = flow[0] * half
        context.moveTo(x, y)
        context.quadraticCurveTo(x + bentX + acrossX, y + bentY + acrossY, x + alongX, y + alongY)
        context.quadraticCurveTo(x + bentX - acrossX, y + bentY - acrossY, x, y)
      }
      context.fillStyle = color
      context.fill()
    },
  }
  return brush
}

import { type Canvas, createCanvas } from '@napi-rs/canvas'
import { throwIfCancelled } from '../../../errors/index.ts'
import { createRandom, type Random } from '../random.ts'
import { release } from '../release.ts'
import { applyColorTable, createColorTable } from './color-table.ts'
import { canvasOf, readRaster, unitOf } from './raster.ts'
import type { Style } from './style.ts'

interface Point {
  x: number
  y: number
}

/** Larger pictures are broken at this size and enlarged: each facet is a look at all of it. */
const largestSide = 1800

/** Facets grow no smaller than this, units across. */
const smallest = 13

/** Cubism: the picture broken into facets, each seen from a little elsewhere and shaded from one edge, in earths and blues. */
export const cubist: Style = {
  kind: 'cubist',
  apply(canvas, scene, signal) {
    const earths = createColorTable(({ l, a, b }) => ({
      l: 0.5 + (l - 0.5) * 1.12,
      a: a * 0.72 + 0.008,
      b: b * 0.78 + 0.022,
    }))
    const seen = readRaster(canvas, largestSide)
    applyColorTable(seen, earths)
    const picture = canvasOf(seen)
    const { width, height } = picture
    const random = createRandom(scene.seed, 'facets')
    const sheet = [
      { x: 0, y: 0 },
      { x: width, y: 0 },
      { x: width, y: height },
      { x: 0, y: height },
    ]
    const broke = createCanvas(width, height)
    const context = broke.getContext('2d')
    context.drawImage(picture, 0, 0)
    for (const facet of broken(sheet, random, unitOf(picture) * smallest)) {
      throwIfCancelled(signal)
      paintFacet(broke, picture, facet, random)
    }
    release(picture)
    throwIfCancelled(signal)
    const shown = canvas.getContext('2d')
    shown.imageSmoothingQuality = 'low'
    shown.drawImage(broke, 0, 0, canvas.width, canvas.height)
    release(broke)
    return canvas
  },
}

/** A convex shape cut in two along a line through its middle, again and again. */
function broken(shape: readonly Point[], random: Random, least: number): Point[][] {
  const xs = shape.map(({ x }) => x)
  const ys = shape.map(({ y }) => y)
  const [wide, tall] = [Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys)]
  const size = Math.max(wide, tall)
  if (size < least || (size < 2.2 * least && random.next() < 0.45)) return [[...shape]]
  const middle = {
    x: xs.reduce((sum, x) => sum + x, 0) / xs.length + random.between(-0.12, 0.12) * wide,
    y: ys.reduce((sum, y) => sum + y, 0) / ys.length + random.between(-0.12, 0.12) * tall,
  }
  // Across the longer side, but never square to it.
  const angle = (wide > tall ? Math.PI / 2 : 0) + random.between(-0.75, 0.75)
  const normal = { x: -Math.sin(angle), y: Math.cos(angle) }
  const side = ({ x, y }: Point): number => (x - middle.x) * normal.x + (y - middle.y) * normal.y
  const halves = [1, -1].map((sign) => clipped(shape, (point) => sign * side(point)))
  return halves.flatMap((half) => (half.length < 3 ? [] : broken(half, random, least)))
}

/** The part of a convex shape where `side` is positive. */
function clipped(shape: readonly Point[], side: (point: Point) => number): Point[] {
  return shape.flatMap((point, index) => {
    const next = shape[(index + 1) % shape.length]!
    const [here, there] = [side(point), side(next)]
    const kept = here >= 0 ? [point] : []
    if (here >= 0 === there >= 0) return kept
    const share = here / (here - there)
    return [...kept, { x: point.x + (next.x - point.x) * share, y: point.y + (next.y - point.y) * share }]
  })
}

function paintFacet(onto: Canvas, picture: Canvas, facet: readonly Point[], random: Random): void {
  const context = onto.getContext('2d')
  const unit = unitOf(onto)
  const middle = {
    x: facet.reduce((sum, { x }) => sum + x, 0) / facet.length,
    y: facet.reduce((sum, { y }) => sum + y, 0) / facet.length,
  }
  const outline = (): void => {
    context.beginPath()
    for (const { x, y } of facet) context.lineTo(x, y)
    context.closePath()
  }
  context.save()
  outline()
  context.clip()
  context.translate(middle.x + random.between(-1.6, 1.6) * unit, middle.y + random.between(-1.6, 1.6) * unit)
  context.rotate(random.between(-0.16, 0.16))
  const scale = random.between(0.94, 1.16)
  context.scale(scale, scale)
  context.drawImage(picture, -middle.x, -middle.y)
  context.restore()
  const edge = facet[random.integer(0, facet.length - 1)]!
  const far = { x: 2 * middle.x - edge.x, y: 2 * middle.y - edge.y }
  const shade = context.createLinearGradient(edge.x, edge.y, far.x, far.y)
  const isDark = random.next() < 0.55
  shade.addColorStop(0, isDark ? 'rgba(40,26,16,0.42)' : 'rgba(255,244,220,0.4)')
  shade.addColorStop(0.75, isDark ? 'rgba(40,26,16,0)' : 'rgba(255,244,220,0)')
  context.save()
  outline()
  context.fillStyle = shade
  context.fill()
  context.strokeStyle = 'rgba(38,26,20,0.7)'
  context.lineWidth = 0.22 * unit
  context.lineJoin = 'bevel'
  context.stroke()
  context.restore()
}

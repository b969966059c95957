import { type Canvas, createCanvas } from '@napi-rs/canvas'
import type { Box, Context } from '../paint/stage.ts'
import { findIcon, type IconFacts, iconNames, readIconBody } from './catalogue/pack.ts'
import { rasterizeSvg } from './catalogue/rasterize.ts'
import { recolorSvg } from './catalogue/recolor.ts'
import { relight } from './catalogue/relight.ts'
import type { Subject } from './subject.ts'

/** `SceneSubject.drawn` of a catalogue icon begins with this. */
export const iconPrefix = 'icon:'

/**
 * Pixels of the longer side beyond which an icon is painted smaller and enlarged: its blurs cost time by area (25 ms at
 * 512, 170 ms at 1400), and its forms are soft enough to enlarge well.
 */
const largestSide = 1400

/** Room around the drawn part, as a share of the view box, so that soft edges are not cut. */
const margin = 0.02

/** Rendered icons of late, so that five balloons of one colour are rendered once; bounded by their pixels. */
const rendered = new Map<string, Canvas>()
const mostRenderedPixels = 6_000_000

/** Vehicles and buildings: what is large, sits on the ground and is drawn blocky has panes. */
function isGlazed({ metres, habitat }: IconFacts): boolean {
  return metres >= 1.4 && habitat === 'ground'
}

function render(icon: IconFacts, view: Box, color: string | undefined, width: number, height: number): Canvas {
  const key = `${icon.name} ${color ?? ''} ${width} ${height}`
  const known = rendered.get(key)
  if (known) {
    rendered.delete(key)
    rendered.set(key, known)
    return known
  }
  const body = readIconBody(icon)
  const canvas = rasterizeSvg(color ? recolorSvg(body, view, color, isGlazed(icon)) : body, view, width, height)
  rendered.set(key, canvas)
  let pixels = 0
  for (const { width, height } of rendered.values()) pixels += width * height
  for (const [oldest, { width, height }] of rendered) {
    if (pixels <= mostRenderedPixels || oldest === key) break
    rendered.delete(oldest)
    pixels -= width * height
  }
  return canvas
}

/** The whole view to render: the drawn part and a margin around it. */
function viewOf({ drawn, side }: IconFacts): Box {
  const room = side * margin
  return { x: drawn.x - room, y: drawn.y - room, width: drawn.width + 2 * room, height: drawn.height + 2 * room }
}

function createIconSubject(icon: IconFacts): Subject {
  const { drawn, habitat, metres, faces } = icon
  const view = viewOf(icon)
  return {
    name: `${iconPrefix}${icon.name}`,
    nouns: [],
    habitat,
    height: ({ attributes }) => metres * attributes.size,
    aspect: () => drawn.width / drawn.height,
    paint(context, box, { attributes, flip }, stage) {
      const scale = Math.min(box.width / drawn.width, box.height / drawn.height)
      const width = view.width * scale
      const height = view.height * scale
      const shrink = Math.min(1, largestSide / Math.max(width, height))
      const pixelsWide = Math.max(2, Math.ceil(width * shrink))
      const pixelsHigh = Math.max(2, Math.ceil(height * shrink))
      const mirrored = faces !== 0 && flip !== (faces === -1)
      const drawing = render(icon, view, attributes.colors[0], pixelsWide, pixelsHigh)
      const lit = createCanvas(pixelsWide, pixelsHigh)
      const drawIcon = (target: Context): void => {
        if (mirrored) target.setTransform(-1, 0, 0, 1, pixelsWide, 0)
        target.drawImage(drawing, 0, 0)
        target.resetTransform()
      }
      drawIcon(lit.getContext('2d'))
      relight(lit, stage.light, drawIcon)
      context.save()
      context.imageSmoothingQuality = 'high'
      const x = box.x + (box.width - width) / 2
      const y = box.y + box.height - height + (view.y + view.height - drawn.y - drawn.height) * scale
      context.drawImage(lit, x, y, width, height)
      context.restore()
    },
  }
}

const subjects = new Map<string, Subject>()

/**
 * A subject that draws an icon of the pack, by its name with or without `icon:`; undefined when there is none. The icon
 * is decoded when it is first painted, and its main colour is changed to `attributes.colors[0]` when one is asked.
 */
export function iconSubject(name: string): Subject | undefined {
  const plain = name.startsWith(iconPrefix) ? name.slice(iconPrefix.length) : name
  const known = subjects.get(plain)
  if (known) return known
  const icon = findIcon(plain)
  if (!icon) return undefined
  const subject = createIconSubject(icon)
  subjects.set(plain, subject)
  return subject
}

export { iconNames }

import { createCanvas } from '@napi-rs/canvas'
import { createStage } from '../../src/illustrator/paint/create-stage.ts'
import { paintLettering } from '../../src/illustrator/paint/lettering/paint-lettering.ts'
import { paintPlacement } from '../../src/illustrator/paint/paint-placement.ts'
import type { Box, Context } from '../../src/illustrator/paint/stage.ts'
import type { Composition, Placement } from '../../src/illustrator/scene/composition.ts'
import { findSetting } from '../../src/illustrator/settings/index.ts'

/** What can be seen of one placement in the finished picture. */
export interface Layer {
  placement: Placement
  /** One entry a pixel of the frame: 1 where it shows. */
  visible: Uint8Array
  /** Extent of what shows. */
  bounds: Box
  /** Of all it painted, inside the frame or not. */
  shareVisible: number
  /** Of the frame, where it shows. */
  shareOfFrame: number
}

/** From this much paint on a pixel belongs to a subject, so that glass counts … */
const present = 40
/** … and from this much on it hides what is behind. */
const hiding = 150

/** Paints `area` of the frame alone, on a transparent canvas. Only alpha is kept. */
function paintAlone(area: Box, paint: (context: Context) => void): Uint8Array {
  const canvas = createCanvas(area.width, area.height)
  paint(canvas.getContext('2d'))
  const data = canvas.data()
  const alpha = new Uint8Array(area.width * area.height)
  for (let pixel = 0; pixel < alpha.length; pixel++) alpha[pixel] = data[pixel * 4 + 3]!
  return alpha
}

/**
 * Every placement painted alone by its own painter, without its shadow, less what later placements, lettering and the
 * foreground of the place put over it.
 */
export function visibleLayers(composition: Composition): Layer[] {
  const { width, height, placements, scene } = composition
  const stage = createStage(composition)
  const frame: Box = { x: 0, y: 0, width, height }
  const covered = paintAlone(frame, (context) => {
    findSetting(scene.setting.kind).paintInFront?.(context, stage)
    for (const one of composition.lettering) {
      // Text that a subject carries is part of it.
      if (one.lettering.on === undefined) paintLettering(context, one, stage)
    }
  }).map((alpha) => (alpha >= hiding ? 1 : 0))
  const layers: Layer[] = []
  for (const placement of placements.toReversed()) {
    const { box } = placement
    const room = 0.1 * Math.max(box.width, box.height)
    const left = Math.floor(Math.min(0, box.x - room))
    const top = Math.floor(Math.min(0, box.y - room))
    const area = {
      x: left,
      y: top,
      width: Math.ceil(Math.max(width, box.x + box.width + room)) - left,
      height: Math.ceil(Math.max(height, box.y + box.height + room)) - top,
    }
    const moved: Placement = { ...placement, rests: 'none', box: { ...box, x: box.x - left, y: box.y - top } }
    const alpha = paintAlone(area, (context) => paintPlacement(context, moved, stage, []))
    const visible = new Uint8Array(width * height)
    let all = 0
    let seen = 0
    const extent = { left: width, top: height, right: 0, bottom: 0 }
    for (let pixel = 0; pixel < alpha.length; pixel++) {
      if (alpha[pixel]! < present) continue
      all++
      const x = (pixel % area.width) + left
      const y = Math.floor(pixel / area.width) + top
      if (x < 0 || y < 0 || x >= width || y >= height) continue
      const at = y * width + x
      if (covered[at]) continue
      seen++
      visible[at] = 1
      extent.left = Math.min(extent.left, x)
      extent.right = Math.max(extent.right, x + 1)
      extent.top = Math.min(extent.top, y)
      extent.bottom = Math.max(extent.bottom, y + 1)
      if (alpha[pixel]! >= hiding) covered[at] = 1
    }
    layers.push({
      placement,
      visible,
      bounds: {
        x: extent.left,
        y: extent.top,
        width: Math.max(0, extent.right - extent.left),
        height: Math.max(0, extent.bottom - extent.top),
      },
      shareVisible: all === 0 ? 0 : seen / all,
      shareOfFrame: seen / (width * height),
    })
  }
  return layers.reverse()
}

/** Enough of it shows to be recognised. */
export const isSeen = ({ shareVisible, shareOfFrame }: Layer): boolean => shareVisible >= 0.4 && shareOfFrame >= 0.003

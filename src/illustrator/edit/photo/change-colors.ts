import type { Canvas } from '@napi-rs/canvas'
import { applyColorTable, createColorTable } from '../../paint/styles/color-table.ts'
import type { Oklab } from '../../paint/styles/oklab.ts'
import { canvasOf, readRaster } from '../../paint/styles/raster.ts'

/** Every colour of a picture changed in the same way; as clear as it was. */
export function byTable(canvas: Canvas, change: (color: Oklab) => Oklab): Canvas {
  const raster = readRaster(canvas)
  applyColorTable(raster, createColorTable(change))
  return canvasOf(raster)
}

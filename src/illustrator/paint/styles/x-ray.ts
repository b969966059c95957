import { release } from '../release.ts'
import { contourPlane } from './contour-plane.ts'
import { toLightScale } from './light-scale.ts'
import { smoothStep } from './planes.ts'
import { canvasOf, readRaster, unitOf } from './raster.ts'
import type { Style } from './style.ts'

const largestSide = 2000

/** An X-ray: edges and what is dark glow in pale blue on black. */
export const xRay: Style = {
  kind: 'x-ray',
  apply(canvas, _, signal) {
    const raster = readRaster(canvas, largestSide)
    const contours = contourPlane(raster, Math.max(1, 0.7 * unitOf(raster)), signal)
    for (let index = 0, at = 0; index < contours.length; index++, at += 4) {
      raster.data[at] = 190
      raster.data[at + 1] = 226
      raster.data[at + 2] = 240
      raster.data[at + 3] = 165 * smoothStep(0.02, 0.3, contours[index]!)
    }
    toLightScale(
      canvas,
      [
        [150, 190, 206],
        [70, 104, 122],
        [24, 40, 54],
        [8, 14, 22],
        [2, 4, 8],
      ],
      signal,
    )
    const glow = canvasOf(raster)
    const context = canvas.getContext('2d')
    context.save()
    context.globalCompositeOperation = 'screen'
    context.imageSmoothingQuality = 'low'
    context.drawImage(glow, 0, 0, canvas.width, canvas.height)
    context.restore()
    release(glow)
    return canvas
  },
}

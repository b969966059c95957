import type { Geometry } from './geometry.ts'
import type { Symmetry } from './symmetries.ts'

/**
 * What had been done to a picture, from how its tiles lie now. That a picture was made smaller as a whole does not show:
 * tiles are as large as the picture says.
 *
 * @param period Of the tiles of a picture left as it was, in the same pixels as the geometry.
 */
export function describeUndone({ a, b, c, d }: Geometry, symmetry: Symmetry, period: number): string {
  const across = Math.hypot(a, b)
  const down = Math.hypot(c, d)
  const size = 1 / (period * Math.sqrt(across * down))
  const turned = (Math.atan2(b - c, a + d) * 180) / Math.PI
  const squeezed = across / down
  const said = [
    symmetry.name,
    Math.abs(turned) < 0.3 ? '' : `turned by ${Math.abs(turned).toFixed(1)}°`,
    Math.abs(Math.log(squeezed)) < 0.02 ? '' : `squeezed to ${percent(Math.min(squeezed, 1 / squeezed))}`,
    size > 1.02 ? `cropped to ${percent(1 / size ** 2)} of its area` : '',
    size < 0.98 ? `set into a frame, ${percent(size ** 2)} of what there is now` : '',
  ].filter(Boolean)
  return said.join(', ') || 'nothing'
}

const percent = (share: number): string => `${Math.round(share * 100)} %`

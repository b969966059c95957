import type { Geometry } from './geometry.ts'
import type { Symmetry } from './symmetries.ts'

/**
 * What had been done to a picture, from how its tiles lie now. Whether it was cropped or made smaller as a whole does not
 * show: tiles are larger in one and smaller in the other, and how large it was nobody knows.
 *
 * @param asMade How tiles lie in a picture that was left as it was.
 */
export function describeUndone({ a, b, c, d }: Geometry, symmetry: Symmetry, asMade: readonly Geometry[]): string {
  const across = Math.hypot(a, b)
  const down = Math.hypot(c, d)
  const sameSize = asMade.some((one) => Math.abs(Math.log((across * down) / (one.a * one.d))) < 0.02)
  const turned = Math.abs((Math.atan2(b - c, a + d) * 180) / Math.PI)
  const squeezed = Math.min(across / down, down / across)
  const said = [
    symmetry.name,
    turned < 0.3 ? '' : `turned by ${turned.toFixed(1)}°`,
    squeezed > 0.98 ? '' : `squeezed to ${Math.round(squeezed * 100)} %`,
    sameSize ? '' : 'cropped or resized',
  ].filter(Boolean)
  return said.join(', ') || 'nothing'
}

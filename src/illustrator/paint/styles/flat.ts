import { flatRegions } from './flat-regions.ts'
import { paintRegions } from './paint-regions.ts'
import type { Style } from './style.ts'

/** Flat design: shapes of one even colour each, without lines, shades or texture. */
export const flat: Style = {
  kind: 'flat',
  apply(canvas, _, signal) {
    const regions = flatRegions(canvas, 16, 0.35, signal)
    const colors = regions.colors.map(({ l, a, b }) => ({ l: 0.06 + l * 0.92, a: a * 1.18, b: b * 1.18 }))
    return paintRegions(canvas, regions, colors, { signal })
  },
}

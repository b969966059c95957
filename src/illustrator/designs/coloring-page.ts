import type { Design } from './design.ts'
import { headline } from './headline.ts'
import { inset, whole } from './layout.ts'

/** White paper, and what is asked in outlines to be filled in. */
export const coloringPage: Design = {
  kind: 'coloring-page',
  arrange(brief) {
    const { unit, hasPicture } = brief
    const page = whole(brief)
    const { texts, rest } = headline(brief, inset(page, 4 * unit), {
      type: 'display',
      bold: true,
      color: '#111111',
      effect: 'outline',
    })
    return {
      behind: [{ box: page, fill: '#ffffff' }],
      ...(hasPicture ? { picture: { box: rest, shape: 'box' as const, bare: false } } : {}),
      over: [{ box: rest, stroke: '#111111', width: 0.6 * unit, radius: 1.5 * unit }],
      texts,
    }
  },
}

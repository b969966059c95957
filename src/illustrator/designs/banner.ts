import { arrangeWide } from './arrange-wide.ts'
import type { Design } from './design.ts'
import { poster } from './poster.ts'

/** A wide strip: words at one end, what it is about at the other. */
export const banner: Design = {
  kind: 'banner',
  arrange: (brief) => (brief.frame.width > 1.25 * brief.frame.height ? arrangeWide(brief) : poster.arrange(brief)),
}

import type { Design, DesignText } from './design.ts'
import { inset, set, whole } from './layout.ts'

/** The picture with a line above and a line below in heavy edged capitals. */
export const meme: Design = {
  kind: 'meme',
  arrange(brief) {
    const { title, lines, unit } = brief
    const page = whole(brief)
    const room = inset(page, 4 * unit)
    const height = page.height * 0.17
    const texts: DesignText[] = []
    const all = title ? [title, ...lines] : lines
    all.forEach((line, at) => {
      const asked = line.lettering?.placeAsked ? line.lettering.place : undefined
      const low = asked === 'bottom' || (asked === undefined && (all.length === 1 || at > 0))
      texts.push(
        set(
          line,
          { ...room, y: low ? room.y + room.height - height * Math.max(1, all.length - at) : room.y, height },
          {
            type: 'display',
            bold: true,
            color: '#ffffff',
            onPicture: true,
            edge: '#111114',
            vertical: low ? 'bottom' : 'top',
            largestPx: 12 * unit,
          },
        ),
      )
    })
    return {
      behind: [{ box: page, fill: '#2b2f3a' }],
      picture: { box: page, shape: 'box', bare: false },
      over: [],
      texts,
    }
  },
}

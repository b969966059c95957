import type { Design, DesignText } from './design.ts'
import { inset, set, split, whole } from './layout.ts'

/** The picture full and dark at the foot, the title large there, a line of promise above, and the block of names. */
export const moviePoster: Design = {
  kind: 'movie-poster',
  arrange(brief) {
    const { title, lines, unit } = brief
    const page = whole(brief)
    const room = inset(page, 7 * unit)
    const names = 7 * unit
    const titleHeight = Math.min(page.height * 0.24, 26 * unit)
    const foot = room.y + room.height
    const small = lines.slice(1)
    const smallHeight = small.length * 5 * unit
    const top = foot - names - smallHeight - titleHeight
    const texts: DesignText[] = []
    if (title)
      texts.push(
        set(
          title,
          { ...room, y: top, height: titleHeight - 2 * unit },
          {
            type: 'display',
            bold: true,
            tracking: 0.08,
            color: '#f8efe0',
            keepClear: true,
            vertical: 'bottom',
            largestPx: 20 * unit,
          },
        ),
      )
    const [tagline] = lines
    if (tagline)
      texts.push(
        set(
          tagline,
          { ...room, height: 9 * unit },
          { type: 'serif', italic: true, color: '#fff6e6', onPicture: true, vertical: 'top', largestPx: 6 * unit },
        ),
      )
    split(
      { ...room, y: foot - names - smallHeight, height: smallHeight },
      Math.max(1, small.length),
      unit,
      true,
    ).forEach((row, at) => {
      const line = small[at]
      if (line) texts.push(set(line, row, { type: 'sans', color: '#e9e1d3', tracking: 0.06, group: 'small' }))
    })
    const fade = foot - names - smallHeight - titleHeight * 1.5
    return {
      behind: [],
      picture: { box: page, shape: 'box', bare: false },
      over: [
        {
          box: { ...page, y: fade, height: (page.height - fade) * 0.62 },
          fill: ['rgba(10,11,20,0)', 'rgba(10,11,20,0.9)'],
        },
        {
          box: { ...page, y: fade + (page.height - fade) * 0.62 - 0.5, height: (page.height - fade) * 0.38 + 1 },
          fill: 'rgba(10,11,20,0.9)',
        },
        { box: { ...page, height: page.height * 0.22 }, fill: ['rgba(10,11,20,0.5)', 'rgba(10,11,20,0)'] },
        ...[0, 1].flatMap((row) =>
          [0.3, 0.2, 0.26, 0.16].map((share, at) => ({
            box: {
              x: page.width * (0.12 + [0, 0.3, 0.5, 0.74][at]! * 1 + row * 0.02),
              y: foot - 3.6 * unit + row * 1.9 * unit,
              width: page.width * share * 0.86 * (row === 0 ? 0.9 : 0.72),
              height: 0.75 * unit,
            },
            fill: '#cfc7ba',
            opacity: 0.5,
          })),
        ),
      ],
      texts,
    }
  },
}

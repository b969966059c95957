import { lighten, mix } from '../paint/color.ts'
import { seriesColors } from './charts.ts'
import type { Design, DesignPicture, Mark } from './design.ts'
import { headline } from './headline.ts'
import { inset, part, whole } from './layout.ts'

/** Photographs, things and swatches pinned to a board. */
export const moodBoard: Design = {
  kind: 'mood-board',
  arrange(brief) {
    const { unit, design, palette, frame, random } = brief
    const page = whole(brief)
    const { texts, rest } = headline(brief, inset(page, 5 * unit), {
      type: 'serif',
      bold: true,
      color: '#33302c',
      largestPx: 8 * unit,
    })
    const tall = frame.height > frame.width * 1.1
    const places = (
      tall
        ? [
            [0, 0, 1, 0.4],
            [0, 0.43, 0.48, 0.27],
            [0.52, 0.43, 0.48, 0.27],
            [0, 0.73, 0.31, 0.27],
            [0.345, 0.73, 0.31, 0.27],
            [0.69, 0.73, 0.31, 0.27],
          ]
        : [
            [0, 0, 0.5, 0.62],
            [0.52, 0, 0.23, 0.47],
            [0.77, 0, 0.23, 0.47],
            [0.52, 0.5, 0.23, 0.5],
            [0.77, 0.5, 0.23, 0.5],
            [0, 0.66, 0.24, 0.34],
          ]
    ).map(([x, y, width, height]) => part(rest, x!, y!, width!, height!))
    const given = (design.panels ?? []).slice(0, places.length)
    const colors = seriesColors(brief, 6)
    const cards: Mark[] = []
    const panels: DesignPicture[] = given.map(({ scene }, panel) => {
      const box = inset(places[panel]!, unit)
      const bare = panel > 0 && scene.camera.shot !== 'close-up'
      const color = mix(colors[panel % colors.length]!, '#ffffff', 0.62)
      cards.push({ box, fill: bare ? [lighten(color, 0.3), color] : '#ffffff', raised: true })
      return bare
        ? { box: inset(box, box.width * 0.14, box.height * 0.14), shape: 'box', bare, panel }
        : { box: inset(box, unit), shape: 'box', bare, panel }
    })
    // What is left of the board is for the colours.
    const free = places.slice(given.length).map((box) => inset(box, unit))
    const last = tall ? undefined : part(rest, 0.25, 0.66, 0.25, 0.34)
    const swatches = [...free, ...(last ? [inset(last, unit)] : [])].flatMap((box, index): Mark[] => [
      { box, fill: '#ffffff', raised: true },
      ...[0, 1, 2, 3].map((at): Mark => {
        const inner = inset(box, unit)
        return {
          box: { ...inner, y: inner.y + (at * inner.height) / 4, height: inner.height / 4 },
          fill: mix(colors[(at + index) % colors.length]!, '#ffffff', 0.1 + 0.14 * at),
        }
      }),
    ])
    const pins = cards.map(
      ({ box }): Mark => ({
        box: { x: box!.x + box!.width / 2 - 4 * unit, y: box!.y - 1.2 * unit, width: 8 * unit, height: 2.4 * unit },
        fill: random.pick([palette.accent, palette.second, '#e7d9a6']),
        opacity: 0.72,
      }),
    )
    return { behind: [{ box: page, fill: ['#f2ece2', '#e6dccd'] }, ...cards, ...swatches], panels, over: pins, texts }
  },
}

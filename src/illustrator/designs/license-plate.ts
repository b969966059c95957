import { darken, mix } from '../paint/color.ts'
import type { Design, DesignText } from './design.ts'
import { circlePath, inset, set, split, whole } from './layout.ts'

/** A plate of metal with its raised letters, a band above and four bolts. */
export const licensePlate: Design = {
  kind: 'license-plate',
  arrange(brief) {
    const { title, lines, palette, frame, design } = brief
    const page = whole(brief)
    const width = Math.min(frame.width * 0.86, frame.height * 1.5)
    const plate = { x: (frame.width - width) / 2, y: frame.height / 2 - width / 4, width, height: width / 2 }
    const u = width / 100
    const metal = design.colors[0] ?? '#f4f4ef'
    const ink = '#1f3f7a'
    const head = lines[0]
    const room = inset(plate, 7 * u, 5 * u)
    const texts: DesignText[] = []
    if (title)
      texts.push(
        set(
          title,
          {
            ...room,
            y: room.y + (head ? 9 * u : 4 * u),
            height: room.height - (lines.length > 1 ? 18 : head ? 9 : 8) * u,
          },
          { type: 'display', bold: true, color: ink, tracking: 0.06 },
        ),
      )
    if (head)
      texts.push(
        set(
          head,
          { ...room, x: room.x + 12 * u, width: room.width - 24 * u, height: 7 * u },
          { type: 'sans', bold: true, color: palette.accent, tracking: 0.1 },
        ),
      )
    split(
      { ...room, y: room.y + room.height - 7 * u, height: 7 * u, x: room.x + 12 * u, width: room.width - 24 * u },
      Math.max(1, lines.length - 1),
      u,
    ).forEach((box, at) => {
      const line = lines[at + 1]
      if (line) texts.push(set(line, box, { type: 'sans', color: palette.accent, group: 'foot' }))
    })
    const bolts = [0.14, 0.86].flatMap((x) =>
      [0.09, 0.91].map((y) => ({
        path: circlePath(plate.x + x * plate.width, plate.y + y * plate.height, 1.8 * u),
        fill: '#8d9299',
        stroke: '#5c6167',
        width: 0.3 * u,
      })),
    )
    return {
      behind: [
        { box: page, fill: [mix('#3b4048', '#ffffff', 0.12), '#2b2f36'] },
        { box: plate, fill: [metal, darken(metal, 0.08)], radius: 4 * u, raised: true },
        { box: inset(plate, 1.6 * u), stroke: ink, width: 0.9 * u, radius: 3 * u },
        ...bolts,
      ],
      over: [],
      texts,
    }
  },
}

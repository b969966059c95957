import { brickWall } from './brick-wall.ts'
import type { Design, DesignText } from './design.ts'
import { inset, set, whole } from './layout.ts'

const gases = ['#ff3f9b', '#2fd8ff', '#ff8a3c', '#b36bff'] as const

/** Glowing tubes on a dark brick wall. */
export const neonSign: Design = {
  kind: 'neon-sign',
  arrange(brief) {
    const { title, lines, unit, random, design } = brief
    const page = whole(brief)
    const all = title ? [title, ...lines] : lines
    const room = inset(page, 14 * unit, 20 * unit)
    const asked = design.colors[0]
    const color = asked ?? random.pick(gases)
    const other = random.pick(gases.filter((gas) => gas !== color))
    const texts = all.map((line, at): DesignText => {
      const share = at === 0 && all.length > 1 ? 0.6 : 0.4 / Math.max(1, all.length - 1)
      const box =
        all.length === 1
          ? room
          : {
              ...room,
              y: room.y + room.height * (at === 0 ? 0 : 0.62 + (at - 1) * share),
              height: room.height * share * 0.94,
            }
      return {
        ...set(line, box, {
          type: random.pick(['script', 'sans'] as const),
          bold: false,
          color: at === 0 ? color : other,
          largestPx: 26 * unit,
        }),
        neon: true,
      }
    })
    const dark = /wood|concrete|black|plain/.test(design.topic)
    return {
      behind: [
        ...(dark
          ? [{ box: page, fill: ['#20202b', '#101016'] as const }]
          : brickWall(page, unit, '#43303a', '#241a24', random)),
        { box: page, fill: ['rgba(8,6,18,0.55)', 'rgba(8,6,18,0.7)'] },
      ],
      over: [],
      texts,
    }
  },
}

const sprays = ['#ff4fa0', '#29c7ff', '#ffb02e', '#7ddc5a'] as const

/** Sprayed letters on a brick wall, with drips and splashes. */
export const graffiti: Design = {
  kind: 'graffiti',
  arrange(brief) {
    const { title, lines, unit, random, design } = brief
    const page = whole(brief)
    const all = title ? [title, ...lines] : lines
    const room = inset(page, 11 * unit, 18 * unit)
    const color = design.colors[0] ?? random.pick(sprays)
    const texts = all.map(
      (line, at): DesignText => ({
        ...set(
          line,
          { ...room, y: room.y + (at * room.height) / all.length, height: (room.height / all.length) * 0.94 },
          { type: 'display', bold: true, color, largestPx: 30 * unit },
        ),
        effect: 'graffiti',
      }),
    )
    const drips = Array.from({ length: 6 }, () => {
      const x = room.x + room.width * random.next()
      const y = room.y + room.height * random.between(0.6, 0.85)
      return {
        box: { x, y, width: 0.9 * unit, height: random.between(6, 16) * unit },
        fill: color,
        radius: 0.5 * unit,
        opacity: 0.8,
      }
    })
    return {
      behind: [
        ...brickWall(page, unit, '#b0664a', '#d5c4b2', random),
        ...drips,
        { box: { ...page, y: page.height * 0.94, height: page.height * 0.06 }, fill: '#6d6a6c' },
      ],
      over: [],
      texts,
    }
  },
}

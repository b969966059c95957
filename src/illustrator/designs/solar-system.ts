import { mix } from '../paint/color.ts'
import type { Design, DesignText, Mark } from './design.ts'
import { drawGlyph } from './diagram/glyphs.ts'
import { diagramSheet } from './diagram/sheet.ts'
import { circlePath, set, whole } from './layout.ts'

/** From the sun outward; diameters in Earth's, from NASA's planetary fact sheet. */
const planets = [
  ['Mercury', 0.38],
  ['Venus', 0.95],
  ['Earth', 1],
  ['Mars', 0.53],
  ['Jupiter', 11.2],
  ['Saturn', 9.45],
  ['Uranus', 4.01],
  ['Neptune', 3.88],
] as const
/** Jupiter is thirty times as wide as Mercury: on one page sizes are only told apart. */
const pressed = 0.36
/** Where on its orbit each is, as shares of the page's shorter side from the middle. */
const offsets = [-0.13, 0.17, -0.27, 0.3, -0.1, 0.24, -0.22, 0.12]

/** The sun at one end and the planets in their order, each on its orbit. */
export const solarSystem: Design = {
  kind: 'solar-system',
  arrange(asked) {
    const brief = { ...asked, palette: { ...asked.palette, paper: '#0b1030', ink: '#f5f1e4', accent: '#f6b73c' } }
    const { unit, frame, random } = brief
    const { behind, texts, room, nodes } = diagramSheet(brief)
    const nameFor = (name: string) => nodes.find(({ line }) => line.text.toLowerCase() === name.toLowerCase())
    const captions = nodes.filter(
      ({ line }) =>
        line.text !== '' &&
        !/^(?:the )?sun$/i.test(line.text) &&
        !planets.some(([name]) => nameFor(name) && name.toLowerCase() === line.text.toLowerCase()),
    )
    const foot = Math.min(captions.length * 5.5 * unit, room.height * 0.3)
    const field = { ...room, height: room.height - foot - (foot > 0 ? unit : 0) }
    const isDown = frame.height > 1.1 * frame.width
    const long = isDown ? field.height : frame.width
    const short = isDown ? frame.width : field.height
    const start = isDown ? field.y : 0
    const middle = isDown ? frame.width / 2 : field.y + field.height / 2
    const sunRadius = Math.min(short * (isDown ? 0.24 : 0.36), long * (isDown ? 0.08 : 0.15))
    const sunAt = isDown ? start + sunRadius : start - sunRadius * 0.35
    const from = sunAt + sunRadius + 2.5 * unit
    const free = start + long - from - 5 * unit
    const widths = planets.map(([, size]) => size ** pressed)
    const sum = widths.reduce((all, one) => all + one, 0)
    const scale = Math.min((free * 0.8) / sum, (short * 0.25) / Math.max(...widths))
    const gap = (free - sum * scale) / planets.length
    const marks: Mark[] = []
    const page = whole(brief)
    for (let star = 0; star < 90; star++) {
      const size = random.between(0.1, 0.34) * unit
      marks.push({
        path: circlePath(random.between(0, page.width), random.between(0, page.height), size),
        fill: '#ffffff',
        opacity: random.between(0.3, 0.9),
      })
    }
    const sun = isDown ? { x: middle, y: sunAt } : { x: sunAt, y: middle }
    const orbits: Mark[] = []
    const bodies: Mark[] = []
    const labels: DesignText[] = []
    let at = from
    planets.forEach(([name], index) => {
      const diameter = widths[index]! * scale
      at += gap * 0.6
      const along = at + diameter / 2
      at += diameter + gap * 0.4
      const most = short / 2 - diameter / 2 - 7 * unit
      const across = Math.max(-most, Math.min(most, offsets[index]! * short * (isDown ? 0.55 : 1)))
      const place = isDown ? { x: middle + across, y: along } : { x: along, y: middle + across }
      orbits.push({
        path: circlePath(sun.x, sun.y, Math.hypot(place.x - sun.x, place.y - sun.y)),
        stroke: '#8fa0d8',
        width: 0.3 * unit,
        opacity: 0.5,
      })
      bodies.push(
        ...drawGlyph(name, { x: place.x - diameter / 2, y: place.y - diameter / 2, width: diameter, height: diameter }),
      )
      const node = nameFor(name)
      if (!node) return
      const slot = isDown ? 24 * unit : Math.max(2, Math.min((free / planets.length) * 1.7, 26 * unit))
      const wide = name === 'Saturn' ? diameter * 0.9 : diameter / 2
      labels.push(
        set(
          node.line,
          isDown
            ? {
                x: Math.min(place.x + wide + 2 * unit, page.width - slot),
                y: along - 2.6 * unit,
                width: slot,
                height: 5.2 * unit,
              }
            : {
                x: Math.max(from - unit, Math.min(place.x - slot / 2, page.width - slot - 1.5 * unit)),
                y: place.y + diameter / 2 + 0.9 * unit,
                width: slot,
                height: 4.6 * unit,
              },
          {
            type: 'sans',
            bold: true,
            color: brief.palette.ink,
            largestPx: 3.8 * unit,
            align: isDown ? 'left' : 'center',
            group: 'planets',
          },
        ),
      )
    })
    const glow: Mark[] = [1.5, 1.28, 1.12].map((share, ring) => ({
      path: circlePath(sun.x, sun.y, sunRadius * share),
      fill: '#ff9d2e',
      opacity: 0.1 + ring * 0.07,
    }))
    const named = nodes.find(({ line }) => /^(?:the )?sun$/i.test(line.text))
    if (named) {
      const width = isDown ? sunRadius * 1.3 : (sunAt + sunRadius) * 0.86
      const height = Math.min(6 * unit, sunRadius * 0.7)
      labels.push(
        set(
          named.line,
          isDown
            ? { x: middle - width / 2, y: sunAt - height / 2, width, height }
            : { x: sunAt + sunRadius - width * 1.1, y: middle - height / 2, width, height },
          { type: 'sans', bold: true, color: '#5a2b08', largestPx: 4.4 * unit },
        ),
      )
    }
    captions.forEach(({ line }, index) => {
      const height = foot / captions.length
      labels.push(
        set(
          line,
          { ...room, y: room.y + room.height - foot + index * height, height: height * 0.9 },
          {
            type: 'sans',
            color: mix(brief.palette.ink, brief.palette.paper, 0.2),
            largestPx: 4.4 * unit,
            group: 'captions',
          },
        ),
      )
    })
    return {
      behind: [
        behind[0]!,
        ...marks,
        ...orbits,
        ...glow,
        {
          box: { x: sun.x - sunRadius, y: sun.y - sunRadius, width: 2 * sunRadius, height: 2 * sunRadius },
          radius: sunRadius,
          fill: ['#ffd95e', '#f3861f'],
        },
        ...bodies,
        ...behind.slice(1),
      ],
      over: [],
      texts: [...texts, ...labels],
    }
  },
}

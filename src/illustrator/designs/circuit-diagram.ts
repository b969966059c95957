import type { Design, DesignText, Line, Mark } from './design.ts'
import { diagramSheet } from './diagram/sheet.ts'
import { circlePath, set } from './layout.ts'

/** The sign of a part, along its wire from -1 to 1: strokes as pairs of points, circles, a letter in one. */
interface Part {
  said: RegExp
  strokes?: readonly (readonly (readonly [along: number, across: number])[])[]
  circle?: number
  letter?: string
  fills?: readonly (readonly (readonly [number, number])[])[]
}

/** As they are drawn in schools and standards (IEC 60617). */
const parts: readonly Part[] = [
  {
    said: /batter|cell|power/i,
    strokes: [
      [
        [-0.42, -0.8],
        [-0.42, 0.8],
      ],
      [
        [-0.14, -0.4],
        [-0.14, 0.4],
      ],
      [
        [0.14, -0.8],
        [0.14, 0.8],
      ],
      [
        [0.42, -0.4],
        [0.42, 0.4],
      ],
      [
        [-1, 0],
        [-0.42, 0],
      ],
      [
        [0.42, 0],
        [1, 0],
      ],
    ],
  },
  {
    said: /bulb|lamp|light\b/i,
    circle: 0.7,
    strokes: [
      [
        [-0.5, -0.5],
        [0.5, 0.5],
      ],
      [
        [-0.5, 0.5],
        [0.5, -0.5],
      ],
      [
        [-1, 0],
        [-0.7, 0],
      ],
      [
        [0.7, 0],
        [1, 0],
      ],
    ],
  },
  {
    said: /switch/i,
    strokes: [
      [
        [-1, 0],
        [-0.6, 0],
        [0.5, -0.7],
      ],
      [
        [0.6, 0],
        [1, 0],
      ],
    ],
  },
  {
    said: /resistor/i,
    strokes: [
      [
        [-1, 0],
        [-0.72, 0],
        [-0.6, -0.4],
        [-0.36, 0.4],
        [-0.12, -0.4],
        [0.12, 0.4],
        [0.36, -0.4],
        [0.6, 0.4],
        [0.72, 0],
        [1, 0],
      ],
    ],
  },
  {
    said: /capacitor/i,
    strokes: [
      [
        [-1, 0],
        [-0.16, 0],
      ],
      [
        [-0.16, -0.7],
        [-0.16, 0.7],
      ],
      [
        [0.16, -0.7],
        [0.16, 0.7],
      ],
      [
        [0.16, 0],
        [1, 0],
      ],
    ],
  },
  {
    said: /\bleds?\b|diode/i,
    strokes: [
      [
        [-1, 0],
        [1, 0],
      ],
      [
        [0.42, -0.5],
        [0.42, 0.5],
      ],
    ],
    fills: [
      [
        [-0.42, -0.5],
        [-0.42, 0.5],
        [0.42, 0],
      ],
    ],
  },
  {
    said: /motor/i,
    circle: 0.7,
    letter: 'M',
    strokes: [
      [
        [-1, 0],
        [-0.7, 0],
      ],
      [
        [0.7, 0],
        [1, 0],
      ],
    ],
  },
  {
    said: /ammeter/i,
    circle: 0.7,
    letter: 'A',
    strokes: [
      [
        [-1, 0],
        [-0.7, 0],
      ],
      [
        [0.7, 0],
        [1, 0],
      ],
    ],
  },
  {
    said: /voltmeter/i,
    circle: 0.7,
    letter: 'V',
    strokes: [
      [
        [-1, 0],
        [-0.7, 0],
      ],
      [
        [0.7, 0],
        [1, 0],
      ],
    ],
  },
]

/** A loop of wire with the sign of each part in it. */
export const circuitDiagram: Design = {
  kind: 'circuit-diagram',
  arrange(brief) {
    const { unit, palette } = brief
    const { behind, texts, room, nodes } = diagramSheet(brief)
    const lines: Line[] = nodes.map(({ line }) => line)
    const all = lines.length > 0 ? lines : [{ text: 'Battery' }, { text: 'Switch' }, { text: 'Bulb' }]
    // Words of the long sides stand outside, so that those of the short ones have the middle.
    const [aside, above] = [Math.min(11 * unit, room.width * 0.12), Math.min(17 * unit, room.height * 0.22)]
    const loop = {
      x: room.x + aside,
      y: room.y + above,
      width: room.width - 2 * aside,
      height: room.height - 2 * above,
    }
    const around = 2 * (loop.width + loop.height)
    // The first stands at the left, where the current begins; the others follow clockwise.
    const places = all.map((_, at) => ((at / all.length) * around + around - loop.height / 2) % around)
    const size = Math.min(9 * unit, loop.width / 5, loop.height / 4, above * 0.58)
    const ink = palette.ink
    const stroke = { stroke: ink, width: 0.8 * unit }
    const marks: Mark[] = [{ box: loop, ...stroke }]
    const words: DesignText[] = [...texts]
    const sides = [loop.width, loop.width + loop.height, 2 * loop.width + loop.height, around]
    places.forEach((place, at) => {
      const side = sides.findIndex((end) => place <= end)
      const start = side === 0 ? 0 : sides[side - 1]!
      const length = side % 2 === 0 ? loop.width : loop.height
      // Not in a corner.
      const along = Math.min(length - 1.4 * size, Math.max(1.4 * size, place - start))
      const [x, y] = [
        side === 0
          ? loop.x + along
          : side === 1
            ? loop.x + loop.width
            : side === 2
              ? loop.x + loop.width - along
              : loop.x,
        side === 0
          ? loop.y
          : side === 1
            ? loop.y + along
            : side === 2
              ? loop.y + loop.height
              : loop.y + loop.height - along,
      ]
      const isFlat = side % 2 === 0
      const point = ([a, b]: readonly [number, number]): string =>
        isFlat ? `${x + a * size} ${y + b * size}` : `${x + b * size} ${y + a * size}`
      const line = all[at]!
      const part = parts.find(({ said }) => said.test(line.text)) ?? parts[3]!
      marks.push({
        box: isFlat
          ? { x: x - size, y: y - unit, width: 2 * size, height: 2 * unit }
          : { x: x - unit, y: y - size, width: 2 * unit, height: 2 * size },
        fill: palette.paper,
      })
      if (part.circle) marks.push({ path: circlePath(x, y, part.circle * size), fill: palette.soft, ...stroke })
      for (const path of part.fills ?? [])
        marks.push({ path: `M ${path.map(point).join(' L ')} Z`, fill: palette.accent, ...stroke })
      for (const path of part.strokes ?? []) marks.push({ path: `M ${path.map(point).join(' L ')}`, ...stroke })
      if (part.letter)
        words.push({
          text: part.letter,
          box: { x: x - size * 0.4, y: y - size * 0.4, width: size * 0.8, height: size * 0.8 },
          type: 'sans',
          bold: true,
          color: ink,
        })
      const width = Math.min(24 * unit, loop.width * 0.4)
      const height = Math.min(6 * unit, above * 0.36)
      words.push(
        set(
          line,
          isFlat
            ? { x: x - width / 2, y: side === 0 ? y - size * 1.05 - height : y + size * 1.05, width, height }
            : { x: side === 1 ? x - size * 1.1 - width : x + size * 1.1, y: y - height / 2, width, height },
          {
            type: 'sans',
            bold: true,
            color: ink,
            align: isFlat ? 'center' : side === 1 ? 'right' : 'left',
            largestPx: 5 * unit,
            group: 'parts',
          },
        ),
      )
    })
    return { behind: [...behind, ...marks], over: [], texts: words }
  },
}

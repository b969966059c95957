import { lightness, mix } from '../paint/color.ts'
import type { Box } from '../paint/stage.ts'
import type { Brief, Design, DesignPicture, DesignText, Line, Mark } from './design.ts'
import { circlePath, inkOver, inset, set, split, whole } from './layout.ts'

const red = '#c5202b'
const black = '#17181c'
const white = '#fbfbf8'

interface Drawn {
  marks: Mark[]
  texts: DesignText[]
  panel?: DesignPicture
  over?: Mark[]
  /** The lowest it reaches, in the middle: where its pole begins. */
  foot: number
}

/** A plate in its place: by the road on a pole before the sky, indoors on a wall. */
export const signPlate: Design = {
  kind: 'sign-plate',
  arrange(brief) {
    const { frame, title, lines } = brief
    const page = whole(brief)
    const said = `${brief.design.words.join(' ')} ${brief.design.topic}`.toLowerCase()
    const [, isRoad, draw] = plates.find(([pattern]) => pattern.test(said))!
    const all = title ? [title, ...lines] : lines
    const room = inset(page, frame.width * 0.09, frame.height * 0.09)
    const drawn = draw(brief, isRoad ? { ...room, height: room.height * 0.86 } : room, all, said)
    const pole = Math.min(frame.width, frame.height) * 0.035
    const behind: Mark[] = isRoad
      ? [
          { box: page, fill: ['#7db4e0', '#e3f0f8'] },
          {
            path: `M 0 ${frame.height * 0.9} C ${frame.width * 0.3} ${frame.height * 0.84} ${frame.width * 0.62} ${frame.height * 0.93} ${frame.width} ${frame.height * 0.87} V ${frame.height} H 0 Z`,
            fill: ['#86a96a', '#5f8a4f'],
          },
          {
            box: {
              x: frame.width / 2 - pole / 2,
              y: drawn.foot - pole,
              width: pole,
              height: frame.height - drawn.foot + 2 * pole,
            },
            fill: '#8d949c',
          },
          {
            box: {
              x: frame.width / 2 - pole / 2,
              y: drawn.foot - pole,
              width: pole * 0.35,
              height: frame.height - drawn.foot + 2 * pole,
            },
            fill: '#b6bcc3',
          },
        ]
      : [{ box: page, fill: ['#e9e6df', '#d3cec4'] }]
    return {
      behind: [...behind, ...drawn.marks],
      ...(drawn.panel ? { picture: drawn.panel } : {}),
      over: drawn.over ?? [],
      texts: drawn.texts,
    }
  },
}

/** The largest box of these proportions in the middle of a room. */
function fitIn(room: Box, aspect: number): Box {
  const width = Math.min(room.width, room.height * aspect)
  const height = width / aspect
  return { x: room.x + (room.width - width) / 2, y: room.y + (room.height - height) / 2, width, height }
}

/** A plate of metal with a pale rim. */
function plate(box: Box, color: string, rim: string): Mark[] {
  const u = Math.min(box.width, box.height) / 100
  return [
    { box, fill: [mix(color, '#ffffff', 0.06), mix(color, '#000000', 0.06)], radius: 7 * u, raised: true },
    { box: inset(box, 3 * u), stroke: rim, width: 1.6 * u, radius: 5 * u },
  ]
}

const bold = (color: string): Pick<DesignText, 'type' | 'bold' | 'color'> => ({ type: 'sans', bold: true, color })

/** Lines one below the other, all in one size. */
function stack(lines: readonly Line[], box: Box, color: string, group: string, largestPx?: number): DesignText[] {
  return split(box, Math.max(1, lines.length), box.height * 0.05, true).flatMap((row, at) =>
    lines[at] ? [set(lines[at], row, { ...bold(color), group, ...(largestPx ? { largestPx } : {}) })] : [],
  )
}

/** Somebody in few strokes: walking out of a door, or standing. */
function walker(box: Box, color: string): Mark[] {
  const x = (share: number): number => box.x + share * box.width
  const y = (share: number): number => box.y + share * box.height
  const limb = box.height * 0.1
  const stroke = (path: string): Mark => ({ path, stroke: color, width: limb })
  return [
    { path: circlePath(x(0.6), y(0.13), box.height * 0.085), fill: color },
    stroke(`M ${x(0.54)} ${y(0.3)} L ${x(0.46)} ${y(0.56)}`),
    stroke(`M ${x(0.54)} ${y(0.3)} L ${x(0.34)} ${y(0.34)} L ${x(0.24)} ${y(0.5)}`),
    stroke(`M ${x(0.56)} ${y(0.32)} L ${x(0.68)} ${y(0.46)} L ${x(0.84)} ${y(0.4)}`),
    stroke(`M ${x(0.46)} ${y(0.56)} L ${x(0.62)} ${y(0.72)} L ${x(0.58)} ${y(0.94)}`),
    stroke(`M ${x(0.46)} ${y(0.56)} L ${x(0.36)} ${y(0.78)} L ${x(0.12)} ${y(0.84)}`),
  ]
}

function stander(box: Box, color: string, dressed: boolean): Mark[] {
  const x = (share: number): number => box.x + share * box.width
  const y = (share: number): number => box.y + share * box.height
  const body = dressed
    ? `M ${x(0.36)} ${y(0.26)} H ${x(0.64)} L ${x(0.86)} ${y(0.7)} H ${x(0.14)} Z`
    : `M ${x(0.26)} ${y(0.25)} H ${x(0.74)} V ${y(0.62)} H ${x(0.26)} Z`
  const leg = box.width * 0.16
  return [
    { path: circlePath(x(0.5), y(0.12), box.height * 0.1), fill: color },
    { path: body, fill: color, stroke: color, width: box.width * 0.06 },
    ...[0.38, 0.62].map(
      (at): Mark => ({
        path: `M ${x(at)} ${y(0.6)} V ${y(0.94)}`,
        stroke: color,
        width: leg,
      }),
    ),
    ...[
      [0.3, 0.12],
      [0.7, 0.88],
    ].map(
      ([from, to]): Mark => ({
        path: `M ${x(from!)} ${y(0.3)} L ${x(dressed ? to! : to! * 0.9 + 0.05)} ${y(0.58)}`,
        stroke: color,
        width: leg * 0.7,
      }),
    ),
  ]
}

/** An arrow in a box, pointing right, left, up or down. */
function arrow(box: Box, color: string, way: string): Mark {
  const turned = (x: number, y: number): string => {
    const [px, py] = way === 'left' ? [1 - x, y] : way === 'up' ? [y, 1 - x] : way === 'down' ? [y, x] : [x, y]
    return `${box.x + px * box.width} ${box.y + py * box.height}`
  }
  return {
    path: `M ${turned(0, 0.38)} L ${turned(0.55, 0.38)} L ${turned(0.55, 0.12)} L ${turned(1, 0.5)} L ${turned(0.55, 0.88)} L ${turned(0.55, 0.62)} L ${turned(0, 0.62)} Z`,
    fill: color,
  }
}

const wayIn = (said: string): string =>
  /\b(left|up|down)\b/.exec(said)?.[1] ?? (/straight|ahead/.test(said) ? 'up' : 'right')

function triangle(box: Box, color: string, rim: string, down = false): Mark[] {
  const { x, y, width, height } = box
  const path = down
    ? `M ${x} ${y} L ${x + width} ${y} L ${x + width / 2} ${y + height} Z`
    : `M ${x + width / 2} ${y} L ${x + width} ${y + height} L ${x} ${y + height} Z`
  return [
    { path, fill: rim, stroke: rim, width: width * 0.1, raised: true },
    { path, fill: color, stroke: color, width: width * 0.02, opacity: 1 },
  ]
}

/** The sign in a warning triangle: lightning for current, someone who slips, else an exclamation mark. */
function dangerSign(box: Box, said: string): Mark[] {
  const x = (share: number): number => box.x + share * box.width
  const y = (share: number): number => box.y + share * box.height
  if (/volt|electric|shock/.test(said))
    return [
      {
        path: `M ${x(0.56)} ${y(0.28)} L ${x(0.38)} ${y(0.66)} H ${x(0.5)} L ${x(0.43)} ${y(0.94)} L ${x(0.64)} ${y(0.55)} H ${x(0.52)} L ${x(0.6)} ${y(0.28)} Z`,
        fill: black,
      },
    ]
  if (/slip|wet|ice|icy/.test(said)) {
    const limb = box.width * 0.055
    const stroke = (path: string): Mark => ({ path, stroke: black, width: limb })
    return [
      { path: circlePath(x(0.4), y(0.42), box.width * 0.048), fill: black },
      stroke(`M ${x(0.43)} ${y(0.54)} L ${x(0.52)} ${y(0.72)}`),
      stroke(`M ${x(0.43)} ${y(0.54)} L ${x(0.55)} ${y(0.54)} M ${x(0.43)} ${y(0.54)} L ${x(0.34)} ${y(0.66)}`),
      stroke(`M ${x(0.52)} ${y(0.72)} L ${x(0.64)} ${y(0.66)} L ${x(0.7)} ${y(0.56)}`),
      stroke(`M ${x(0.52)} ${y(0.72)} L ${x(0.66)} ${y(0.84)}`),
      {
        path: `M ${x(0.22)} ${y(0.93)} q ${box.width * 0.07} ${-box.height * 0.05} ${box.width * 0.14} 0 t ${box.width * 0.14} 0 t ${box.width * 0.14} 0 t ${box.width * 0.14} 0`,
        stroke: black,
        width: limb * 0.6,
      },
    ]
  }
  return [
    {
      path: `M ${x(0.455)} ${y(0.34)} H ${x(0.545)} L ${x(0.525)} ${y(0.72)} H ${x(0.475)} Z`,
      fill: black,
      stroke: black,
      width: box.width * 0.02,
    },
    { path: circlePath(x(0.5), y(0.84), box.width * 0.045), fill: black },
  ]
}

type Plate = (brief: Brief, room: Box, lines: readonly Line[], said: string) => Drawn

const exit: Plate = (_, room, lines, said) => {
  const box = fitIn(room, lines.length > 1 ? 1.7 : 2.3)
  const isRed = /\bred\b/.test(said)
  const color = isRed ? red : '#0f8a4c'
  const inner = inset(box, box.height * 0.1)
  const way = wayIn(said)
  const figure = { ...inner, width: inner.height * 0.72 }
  const pointer = { ...inner, x: inner.x + inner.width - inner.height * 0.42, width: inner.height * 0.42 }
  const side = pointer.width * 0.86
  const words = {
    ...inner,
    x: figure.x + figure.width * 1.12,
    width: pointer.x - figure.x - figure.width * 1.24,
  }
  return {
    foot: box.y + box.height,
    marks: [
      ...plate(box, color, white),
      {
        box: { ...figure, x: figure.x + figure.width * 0.42, width: figure.width * 0.5 },
        fill: mix(color, '#ffffff', 0.85),
      },
      ...walker(inset(figure, 0, figure.height * 0.04), white),
      {
        box: { ...figure, x: figure.x + figure.width * 0.42, width: figure.width * 0.5 },
        stroke: white,
        width: figure.height * 0.04,
      },
      arrow(
        {
          x: pointer.x + (pointer.width - side) / 2,
          y: pointer.y + (pointer.height - side) / 2,
          width: side,
          height: side,
        },
        white,
        way,
      ),
    ],
    texts: stack(lines.length > 0 ? lines : [{ text: 'EXIT' }], words, white, 'exit'),
  }
}

/** As safety signs are told apart: a band with the word and its colour, below that the sign and what it says. */
const hazard: Plate = (brief, room, lines, said) => {
  const word = /danger/.test(said)
    ? 'DANGER'
    : /warning/.test(said)
      ? 'WARNING'
      : /caution|wet|slip/.test(said)
        ? 'CAUTION'
        : /notice/.test(said)
          ? 'NOTICE'
          : /safety|first/.test(said)
            ? 'SAFETY FIRST'
            : 'WARNING'
  const color = { DANGER: red, CAUTION: '#f6c51b', NOTICE: '#1f5fa8', 'SAFETY FIRST': '#137a4b', WARNING: '#ef7d1a' }[
    word
  ]!
  const wide = room.width > 1.25 * room.height
  const box = fitIn(room, wide ? 1.5 : 0.86)
  const own = lines.filter(({ text }) => text.toUpperCase() !== word)
  const head = { ...box, height: box.height * (wide ? 0.28 : 0.22) }
  const body = inset(
    { ...box, y: box.y + head.height, height: box.height - head.height },
    box.width * 0.07,
    box.height * 0.05,
  )
  const hasSign = !/notice|safety/.test(word.toLowerCase())
  const side = !hasSign
    ? 0
    : own.length === 0
      ? Math.min(body.width, body.height) * 0.92
      : wide
        ? Math.min(body.height * 0.9, body.width * 0.34)
        : Math.min(body.width * 0.72, body.height * 0.56)
  const isBeside = wide && own.length > 0
  const mark = {
    x: isBeside ? body.x + side * 0.05 : body.x + (body.width - side) / 2,
    y: isBeside || own.length === 0 ? body.y + (body.height - side * 0.88) / 2 : body.y + side * 0.06,
    width: side,
    height: side * 0.88,
  }
  const words = isBeside
    ? { ...body, x: body.x + (side ? side * 1.2 : 0), width: body.width - (side ? side * 1.2 : 0) }
    : { ...body, y: body.y + side, height: body.height - side }
  return {
    foot: box.y + box.height,
    marks: [
      { box, fill: '#fdfcf7', radius: box.width * 0.03, raised: true },
      { box: head, fill: color, radius: box.width * 0.03 },
      { box: { ...head, y: head.y + head.height / 2, height: head.height / 2 }, fill: color },
      { box, stroke: black, width: box.width * 0.012, radius: box.width * 0.03 },
      ...(hasSign ? [...triangle(inset(mark, side * 0.06), '#f9cf27', black), ...dangerSign(mark, said)] : []),
    ],
    texts: [
      { text: word, box: inset(head, head.width * 0.06, head.height * 0.18), ...bold(inkOver(color)), tracking: 0.06 },
      ...(own.length > 0
        ? stack(own, inset(words, words.width * 0.02, words.height * 0.08), black, 'hazard', brief.unit * 12)
        : []),
    ],
  }
}

/** A red ring with a stroke across what may not be. */
const prohibition: Plate = (brief, room, lines, said) => {
  const wide = room.width > 1.4 * room.height
  const isEntry = /entry|enter/.test(said)
  const words = lines.length > 0
  const box = fitIn(room, words ? (wide ? 2 : 0.78) : 1)
  const side = words ? (wide ? box.height * 0.86 : box.width * 0.86) : box.width
  const [x, y] =
    wide && words
      ? [box.x + box.height / 2, box.y + box.height / 2]
      : [box.x + box.width / 2, words ? box.y + box.width * 0.5 : box.y + box.height / 2]
  const r = side / 2
  const label =
    wide && words
      ? { ...box, x: box.x + box.height, width: box.width - box.height * 1.08 }
      : { ...box, y: box.y + box.width, height: box.height - box.width * 1.02 }
  const slash = r * 0.78 * Math.SQRT1_2
  const panel: DesignPicture | undefined = brief.hasPicture
    ? {
        box: { x: x - r * 0.56, y: y - r * 0.56, width: r * 1.12, height: r * 1.12 },
        shape: 'box',
        bare: true,
        finish: [black, '#4a4c54'],
      }
    : undefined
  return {
    foot: box.y + box.height,
    marks: [
      ...(words
        ? [
            { box, fill: white, radius: box.width * 0.04, raised: true },
            { box: inset(box, box.width * 0.02), stroke: black, width: box.width * 0.008, radius: box.width * 0.03 },
          ]
        : []),
      { path: circlePath(x, y, r), fill: isEntry ? red : white, ...(words ? {} : { raised: true }) },
      ...(isEntry
        ? [
            { path: circlePath(x, y, r * 0.94), stroke: white, width: r * 0.03 },
            {
              box: { x: x - r * 0.64, y: y - r * 0.15, width: r * 1.28, height: r * 0.3 },
              fill: white,
              radius: r * 0.03,
            },
          ]
        : []),
    ],
    ...(panel && !isEntry ? { panel } : {}),
    over: isEntry
      ? []
      : [
          { path: circlePath(x, y, r * 0.86), stroke: red, width: r * 0.17 },
          { path: `M ${x - slash} ${y - slash} L ${x + slash} ${y + slash}`, stroke: red, width: r * 0.15 },
        ],
    texts: [
      ...(/parking/.test(said) && !panel
        ? [{ text: 'P', box: { x: x - r * 0.5, y: y - r * 0.56, width: r, height: r * 1.12 }, ...bold(black) }]
        : []),
      ...(words ? stack(lines, inset(label, label.width * 0.05, label.height * 0.12), black, 'prohibition') : []),
    ],
  }
}

const speedLimit: Plate = (_, room, lines, said) => {
  const number = /\b\d{1,3}\b/.exec(said)?.[0] ?? '50'
  const own = lines.filter(({ text }) => !/^speed limit/i.test(text) && text !== number)
  if (/km|europe|german|french|\buk\b|metric/.test(said)) {
    const box = fitIn(own.length > 0 ? { ...room, height: room.height * 0.76 } : room, 1)
    const [x, y, r] = [box.x + box.width / 2, box.y + box.height / 2, box.width / 2]
    return {
      foot: box.y + box.height,
      marks: [
        { path: circlePath(x, y, r), fill: red, raised: true },
        { path: circlePath(x, y, r * 0.78), fill: white },
      ],
      texts: [
        { text: number, box: { x: x - r * 0.6, y: y - r * 0.5, width: r * 1.2, height: r }, ...bold(black) },
        ...stack(own, { ...room, y: room.y + room.height * 0.8, height: room.height * 0.2 }, black, 'own'),
      ],
    }
  }
  const box = fitIn(room, 0.78)
  const inner = inset(box, box.width * 0.1, box.height * 0.07)
  const share = own.length > 0 ? 0.8 : 1
  return {
    foot: box.y + box.height,
    marks: plate(box, white, black),
    texts: [
      ...stack(
        [{ text: 'SPEED' }, { text: 'LIMIT' }],
        { ...inner, height: inner.height * 0.38 * share },
        black,
        'limit',
      ),
      {
        text: number,
        box: { ...inner, y: inner.y + inner.height * 0.42 * share, height: inner.height * 0.56 * share },
        ...bold(black),
      },
      ...stack(own, { ...inner, y: inner.y + inner.height * 0.82, height: inner.height * 0.18 }, black, 'own'),
    ],
  }
}

const restroom: Plate = (_, room, lines) => {
  const box = fitIn(room, 1)
  const words = lines.length > 0 ? 0.24 : 0
  const inner = inset(box, box.width * 0.12)
  const figures = { ...inner, height: inner.height * (1 - words) }
  return {
    foot: box.y + box.height,
    marks: [
      ...plate(box, '#1f5fa8', white),
      ...stander({ ...figures, width: figures.width * 0.4 }, white, false),
      ...stander({ ...figures, x: figures.x + figures.width * 0.6, width: figures.width * 0.4 }, white, true),
      {
        path: `M ${figures.x + figures.width / 2} ${figures.y} V ${figures.y + figures.height}`,
        stroke: white,
        width: box.width * 0.012,
      },
    ],
    texts: words
      ? stack(lines, { ...inner, y: inner.y + inner.height * 0.8, height: inner.height * 0.2 }, white, 'restroom')
      : [],
  }
}

const parking: Plate = (_, room, lines) => {
  const box = fitIn(room, lines.length > 0 ? 0.76 : 1)
  const inner = inset(box, box.width * 0.1)
  const height = lines.length > 0 ? inner.height * 0.66 : inner.height
  return {
    foot: box.y + box.height,
    marks: plate(box, '#1f5fa8', white),
    texts: [
      { text: 'P', box: { ...inner, height }, ...bold(white) },
      ...stack(lines, { ...inner, y: inner.y + height * 1.06, height: inner.height - height * 1.06 }, white, 'parking'),
    ],
  }
}

const oneWay: Plate = (_, room, lines, said) => {
  const box = fitIn(room, 2.4)
  const inner = inset(box, box.width * 0.05, box.height * 0.16)
  const way = wayIn(said)
  const isLeft = way === 'left'
  const shaft = { ...inner, y: inner.y - inner.height * 0.3, height: inner.height * 1.6 }
  return {
    foot: box.y + box.height,
    marks: [...plate(box, black, white), arrow(shaft, white, isLeft ? 'left' : 'right')],
    texts: stack(
      lines.length > 0 ? lines : [{ text: 'ONE WAY' }],
      {
        ...inner,
        x: inner.x + inner.width * (isLeft ? 0.34 : 0.06),
        width: inner.width * 0.6,
        y: shaft.y + shaft.height * 0.4,
        height: shaft.height * 0.2,
      },
      black,
      'way',
    ),
  }
}

const giveWay: Plate = (_, room, lines) => {
  const box = fitIn(room, 1.14)
  return {
    foot: box.y + box.height * 0.9,
    marks: [
      ...triangle(inset(box, box.width * 0.06), white, red, true),
      {
        path: `M ${box.x + box.width * 0.06} ${box.y + box.height * 0.06} H ${box.x + box.width * 0.94} L ${box.x + box.width / 2} ${box.y + box.height * 0.94} Z`,
        stroke: red,
        width: box.width * 0.11,
      },
    ],
    texts: stack(
      lines.length > 0 ? lines : [{ text: 'YIELD' }],
      { x: box.x + box.width * 0.33, y: box.y + box.height * 0.2, width: box.width * 0.34, height: box.height * 0.3 },
      red,
      'yield',
    ),
  }
}

/** Places one below the other, each with its arrow and its distance. */
const directions: Plate = (brief, room, lines, said) => {
  const asked = brief.design.colors[0]
  const color =
    asked ??
    (/highway|motorway|freeway|interstate/.test(said) ? '#1a6b45' : /street/.test(said) ? '#1f4f8f' : '#1a6b45')
  const ink = inkOver(color)
  const rows = Math.max(1, lines.length)
  const box = fitIn(room, Math.max(1.5, Math.min(3.4, 6 / rows)))
  const inner = inset(box, box.width * 0.06, box.height * 0.12)
  const isStreet = /street name|street sign/.test(said)
  const marks: Mark[] = [...plate(box, color, ink)]
  const texts: DesignText[] = []
  split(inner, rows, inner.height * 0.06, true).forEach((row, at) => {
    const line = lines[at]
    if (!line) return
    const [, place = line.text, far] = /^(.*?)\s+(\d+(?:[.,]\d+)?\s?(?:km|mi|miles?|m))$/iu.exec(line.text) ?? []
    const side = isStreet ? 0 : Math.min(row.height * 0.8, row.width * 0.16)
    if (side > 0)
      marks.push(arrow({ x: row.x, y: row.y + (row.height - side) / 2, width: side, height: side }, ink, wayIn(said)))
    const words = { ...row, x: row.x + side * 1.25, width: row.width - side * 1.25 }
    const farWidth = far ? words.width * 0.32 : 0
    texts.push(
      set(
        { ...line, text: place },
        { ...words, width: words.width - farWidth * 1.06 },
        { ...bold(ink), group: 'places', align: isStreet ? 'center' : 'left' },
      ),
    )
    if (far)
      texts.push({
        text: far,
        box: {
          ...words,
          x: words.x + words.width - farWidth,
          width: farWidth,
          y: row.y + row.height * 0.28,
          height: row.height * 0.44,
        },
        ...bold(ink),
        align: 'right',
        group: 'far',
      })
  })
  return { foot: box.y + box.height, marks, texts }
}

/** Words on a plate of the colour that is asked. */
const words: Plate = (brief, room, lines) => {
  const color = brief.design.colors[0] ?? white
  const ink = lightness(color) > 0.66 ? black : white
  const box = fitIn(room, Math.max(0.8, Math.min(2, 2.2 / Math.max(1, lines.length))))
  const inner = inset(box, box.width * 0.09, box.height * 0.13)
  return {
    foot: box.y + box.height,
    marks: plate(box, color, lightness(color) > 0.66 ? red : ink),
    texts: stack(lines, inner, ink, 'words'),
  }
}

/** Plates by what is said of them, the first that fits; whether they stand by the road. */
const plates: readonly (readonly [said: RegExp, isRoad: boolean, draw: Plate])[] = [
  [/\bexit\b/, false, exit],
  [/\bspeed\b/, true, speedLimit],
  [/\byield\b|\bgive way\b/, true, giveWay],
  [/\bone[- ]way\b/, true, oneWay],
  [/\bno (?:entry|parking|stopping|u-turn|turning)\b|\b(?:do )?not enter\b/, true, prohibition],
  [/\bno \p{L}|\bprohibit|\bforbidden\b/u, false, prohibition],
  [/\bparking\b/, true, parking],
  [/\b(?:restroom|toilet|bathroom|washroom|wc)s?\b/, false, restroom],
  [/\b(?:warning|caution|danger|hazard|safety|notice|wet floor|slippery|high voltage)\b/, false, hazard],
  [/\b(?:direction|directional|road|highway|motorway|freeway|street)\b/, true, directions],
  [/(?:)/, false, words],
]

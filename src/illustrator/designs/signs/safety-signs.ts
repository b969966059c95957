import { mix } from '../../paint/color.ts'
import type { DesignPicture } from '../design.ts'
import { circlePath, inkOver, inset } from '../layout.ts'
import { black, bold, fitIn, type Plate, plate, red, stack, white } from './plate.ts'
import { arrow, dangerSign, stander, triangle, walker, wayIn } from './sign-marks.ts'

export const exit: Plate = (_, room, lines, said) => {
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
export const hazard: Plate = (brief, room, lines, said) => {
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
export const prohibition: Plate = (brief, room, lines, said) => {
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

export const restroom: Plate = (_, room, lines) => {
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

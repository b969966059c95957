import type { DesignText, Mark } from '../design.ts'
import { circlePath, inkOver, inset, set, split } from '../layout.ts'
import { black, bold, fitIn, type Plate, plate, red, stack, white } from './plate.ts'
import { arrow, triangle, wayIn } from './sign-marks.ts'

export const speedLimit: Plate = (_, room, lines, said) => {
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

export const parking: Plate = (_, room, lines) => {
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

export const oneWay: Plate = (_, room, lines, said) => {
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

export const giveWay: Plate = (_, room, lines) => {
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
export const directions: Plate = (brief, room, lines, said) => {
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

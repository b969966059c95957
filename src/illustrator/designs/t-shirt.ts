import { darken, lighten, lightness, mix } from '../paint/color.ts'
import type { Design, DesignText } from './design.ts'
import { circlePath, inset, set, split, whole } from './layout.ts'

/** A shirt laid flat with its print: a picture of things alone, words above and below. */
export const tShirt: Design = {
  kind: 't-shirt',
  arrange(brief) {
    const { title, lines, frame, design, hasPicture } = brief
    const page = whole(brief)
    const side = Math.min(frame.width, frame.height) * 0.96
    const u = side / 100
    const [ox, oy] = [(frame.width - side) / 2, (frame.height - side) / 2]
    const cloth = design.colors[0] ?? brief.random.pick(['#23252d', '#f6f4ee', '#2d3f5c'])
    const ink = lightness(cloth) > 0.66 ? '#23252d' : '#f8f3e6'
    const at = (x: number, y: number): string => `${ox + x * u} ${oy + y * u}`
    const body = `M ${at(34, 7)} C ${at(42, 14)} ${at(58, 14)} ${at(66, 7)} L ${at(80, 12)} L ${at(98, 36)} L ${at(83, 46)} L ${at(77, 38)} L ${at(78, 95)} C ${at(60, 98)} ${at(40, 98)} ${at(22, 95)} L ${at(23, 38)} L ${at(17, 46)} L ${at(2, 36)} L ${at(20, 12)} Z`
    const crease = mix(cloth, '#000000', 0.3)
    const print = { x: ox + 26 * u, y: oy + 22 * u, width: 48 * u, height: 60 * u }
    const all = title ? [title, ...lines] : lines
    const head = title ? (hasPicture ? 12 * u : print.height * 0.6) : 0
    const foot = Math.min(print.height * 0.34, lines.length * 7 * u)
    const texts: DesignText[] = []
    if (title)
      texts.push(set(title, { ...print, height: head }, { type: 'display', bold: true, color: ink, tracking: 0.03 }))
    split(
      { ...print, y: print.y + print.height - foot, height: foot },
      Math.max(1, all.length - 1),
      u * 0.6,
      true,
    ).forEach((row, index) => {
      const line = lines[index]
      if (line) texts.push(set(line, row, { type: 'sans', bold: true, color: ink, tracking: 0.06, group: 'lines' }))
    })
    const picture = {
      ...print,
      y: print.y + head + (head > 0 ? u : 0),
      height: print.height - head - foot - (head > 0 ? 2 * u : 0),
    }
    const disc = /\bmoon/.test(design.topic)
      ? '#f3e2a0'
      : /\bsun(?:set|rise)?\b/.test(design.topic)
        ? '#f08a4b'
        : undefined
    return {
      behind: [
        { box: page, fill: lightness(cloth) > 0.66 ? ['#b9c4cf', '#98a5b3'] : ['#ece8e1', '#d8d2c8'] },
        { path: body, fill: [lighten(cloth, 0.05), darken(cloth, 0.06)], raised: true },
        {
          path: `M ${at(34, 7)} C ${at(42, 19)} ${at(58, 19)} ${at(66, 7)} C ${at(58, 14)} ${at(42, 14)} ${at(34, 7)} Z`,
          fill: darken(cloth, 0.12),
        },
        ...[
          `M ${at(23, 38)} C ${at(25, 28)} ${at(23, 20)} ${at(20, 13)}`,
          `M ${at(77, 38)} C ${at(75, 28)} ${at(77, 20)} ${at(80, 13)}`,
          `M ${at(30, 90)} C ${at(33, 80)} ${at(29, 70)} ${at(26, 60)}`,
          `M ${at(70, 88)} C ${at(67, 78)} ${at(72, 70)} ${at(75, 62)}`,
        ].map((path) => ({ path, stroke: crease, width: 0.5 * u, opacity: 0.35 })),
        ...(disc && hasPicture
          ? [
              {
                path: circlePath(
                  picture.x + picture.width / 2,
                  picture.y + picture.height * 0.42,
                  Math.min(picture.width, picture.height) * 0.46,
                ),
                fill: disc,
              },
            ]
          : []),
      ],
      ...(hasPicture
        ? { picture: { box: inset(picture, 0.5 * u), shape: 'box' as const, bare: true, finish: 'flat' as const } }
        : {}),
      over: [],
      texts,
    }
  },
}

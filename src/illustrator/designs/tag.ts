import { darken, lightness, mix } from '../paint/color.ts'
import type { Design, DesignText } from './design.ts'
import { circlePath, inkOver, inset, set, split, whole } from './layout.ts'

/** A tag on its string: cut corners, an eyelet, and its words large. */
export const tag: Design = {
  kind: 'tag',
  arrange(brief) {
    const { title, lines, palette, frame, design, hasPicture } = brief
    const page = whole(brief)
    const said = design.words.join(' ')
    const isPrice = /price|sale|discount/.test(said)
    const aspect = Math.min(1.05, Math.max(0.62, frame.width / frame.height - 0.22))
    const height = Math.min(frame.height * 0.74, (frame.width * 0.8) / aspect)
    const width = height * aspect
    const card = { x: (frame.width - width) / 2, y: frame.height * 0.94 - height, width, height }
    const u = Math.min(width, height) / 100
    const color = design.colors[0] ?? (isPrice ? '#d8352f' : '#e9d8b4')
    const ink = lightness(color) > 0.66 && !isPrice ? '#43321f' : inkOver(color)
    const cut = 22 * u
    const outline = (by: number): string => {
      const { x, y, width: w, height: h } = inset(card, by)
      const corner = cut - by * 0.6
      return `M ${x + corner} ${y} H ${x + w - corner} L ${x + w} ${y + corner * 0.9} V ${y + h} H ${x} V ${y + corner * 0.9} Z`
    }
    const eye = { x: frame.width / 2, y: card.y + 10 * u }
    const body = inset({ ...card, y: card.y + 22 * u, height: height - 22 * u }, 11 * u, 9 * u)
    const hasRest = lines.length > 0
    const picture = { ...body, height: body.height * 0.36 }
    const text = hasPicture ? { ...body, y: body.y + body.height * 0.4, height: body.height * 0.6 } : body
    const share = hasRest ? 0.58 : 1
    const texts: DesignText[] = []
    if (title)
      texts.push(
        set(
          title,
          { ...text, height: text.height * share },
          { type: isPrice ? 'display' : 'script', bold: isPrice, color: ink },
        ),
      )
    split(
      { ...text, y: text.y + text.height * 0.64, height: text.height * 0.36 },
      Math.max(1, lines.length),
      u,
      true,
    ).forEach((row, at) => {
      const line = lines[at]
      if (line) texts.push(set(line, row, { type: 'sans', bold: true, color: ink, group: 'lines', tracking: 0.04 }))
    })
    const ground = mix(palette.soft, '#ffffff', 0.3)
    const string = isPrice ? '#f3efe6' : '#b08a55'
    return {
      behind: [
        { box: page, fill: [ground, darken(ground, 0.1)] },
        {
          path: outline(0),
          fill: [mix(color, '#ffffff', 0.08), mix(color, '#000000', 0.05)],
          raised: true,
        },
        { path: outline(4 * u), stroke: mix(ink, color, 0.45), width: 0.7 * u, dash: 2.2 * u },
        { path: circlePath(eye.x, eye.y, 5.6 * u), fill: mix(ink, color, 0.35) },
        { path: circlePath(eye.x, eye.y, 3.4 * u), fill: darken(ground, 0.16) },
        ...[-1, 1].map((side) => ({
          path: `M ${eye.x} ${eye.y} C ${eye.x + side * 12 * u} ${eye.y - 12 * u} ${eye.x + side * 16 * u} ${card.y * 0.4} ${eye.x + side * 3 * u} 0`,
          stroke: darken(string, 0.12),
          width: 1.3 * u,
        })),
      ],
      ...(hasPicture ? { picture: { box: picture, shape: 'box' as const, bare: true } } : {}),
      over: [],
      texts,
    }
  },
}

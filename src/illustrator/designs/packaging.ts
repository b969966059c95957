import { darken, lighten, mix } from '../paint/color.ts'
import type { Box } from '../paint/stage.ts'
import type { Brief, Design, DesignText, Mark } from './design.ts'
import { inkOver, inset, part, set, split, textLines, whole } from './layout.ts'
import { star } from './ornament.ts'

const shapeOf = ({ design }: Brief): 'pouch' | 'carton' =>
  /bag|pouch|sachet|coffee|chips|crisps|snack/.test(design.words.join(' ')) ? 'pouch' : 'carton'

/** A product in its carton or bag on a studio ground: the name on its front, what is in it below. */
export const packaging: Design = {
  kind: 'packaging',
  arrange(brief) {
    const { frame, palette, unit, hasPicture, title, lines } = brief
    const page = whole(brief)
    const body = shapeOf(brief) === 'pouch' ? pouch(brief) : carton(brief)
    const { front } = body
    const ink = inkOver(palette.accent)
    const band = part(front, 0, hasPicture ? 0.12 : 0.24, 1, hasPicture ? 0.3 : 0.4)
    const foot = part(front, 0.1, 0.85, 0.8, 0.1)
    const texts: DesignText[] = []
    if (title) {
      const room = inset(band, front.width * 0.08, band.height * 0.12)
      texts.push(set(title, room, { type: 'display', bold: true, color: ink, tracking: 0.02 }))
    }
    split(foot, Math.max(1, lines.length), unit, true).forEach((row, at) => {
      const line = lines[at]
      if (line) texts.push(set(line, row, { type: 'sans', bold: true, color: palette.ink, tracking: 0.04 }))
    })
    const picture = part(front, 0.12, 0.46, 0.76, 0.36)
    const ground = mix(palette.soft, '#ece8e2', 0.5)
    return {
      behind: [
        { box: page, fill: [lighten(ground, 0.22), darken(ground, 0.04)] },
        { box: part(page, 0, 0.8, 1, 0.2), fill: [darken(ground, 0.1), darken(ground, 0.02)] },
        shadowUnder(front, frame.width),
        ...body.marks,
        { box: band, fill: palette.accent },
        { box: { ...band, y: band.y + band.height + 1.4 * unit, height: 0.8 * unit }, fill: palette.second },
        ...(hasPicture
          ? []
          : [{ path: star(front.x + front.width / 2, front.y + front.height * 0.77, 6 * unit), fill: palette.second }]),
        ...(lines.length > 0
          ? []
          : textLines(part(front, 0.3, 0.88, 0.4, 0.05), 2, mix(palette.ink, palette.paper, 0.6), 0.9 * unit)),
      ],
      ...(hasPicture ? { picture: { box: picture, shape: 'box' as const, bare: true } } : {}),
      over: body.gloss,
      texts,
    }
  },
}

interface Body {
  front: Box
  marks: Mark[]
  gloss: Mark[]
}

/** A box seen a little from the right and above: its front is not foreshortened, so that it can be read. */
function carton({ frame, palette }: Brief): Body {
  const height = Math.min(frame.height * 0.7, frame.width * 0.86)
  const width = height * 0.68
  const deep = width * 0.28
  const rise = deep * 0.34
  const front = { x: (frame.width - width - deep) / 2, y: (frame.height - height + rise) / 2, width, height }
  const right = front.x + width
  const bottom = front.y + height
  const { paper, accent } = palette
  const band = { top: front.y + height * 0.12, bottom: front.y + height * 0.42 }
  const side = (top: number, end: number): string =>
    `M ${right} ${top} L ${right + deep} ${top - rise} L ${right + deep} ${end - rise} L ${right} ${end} Z`
  return {
    front,
    marks: [
      { box: front, fill: [lighten(paper, 0.06), darken(paper, 0.04)] },
      { path: side(front.y, bottom), fill: [darken(paper, 0.16), darken(paper, 0.28)] },
      { path: side(band.top, band.bottom), fill: darken(accent, 0.24) },
      {
        path: `M ${front.x} ${front.y} L ${front.x + deep} ${front.y - rise} L ${right + deep} ${front.y - rise} L ${right} ${front.y} Z`,
        fill: lighten(paper, 0.3),
      },
    ],
    gloss: [
      {
        path: `M ${front.x} ${front.y} L ${front.x + width * 0.34} ${front.y} L ${front.x + width * 0.12} ${bottom} L ${front.x} ${bottom} Z`,
        fill: '#ffffff',
        opacity: 0.1,
      },
    ],
  }
}

/** A bag with crimped ends and soft sides. */
function pouch({ frame, palette }: Brief): Body {
  const height = Math.min(frame.height * 0.76, frame.width * 0.92)
  const width = height * 0.66
  const front = { x: (frame.width - width) / 2, y: (frame.height - height) / 2, width, height }
  const { x, y } = front
  const [right, bottom, crimp, waist] = [x + width, y + height, height * 0.05, width * 0.035]
  const { paper } = palette
  const outline = `M ${x} ${y} L ${right} ${y} L ${right} ${y + crimp} C ${right - waist} ${y + height * 0.2} ${right + waist * 0.6} ${y + height * 0.7} ${right} ${bottom} Q ${x + width / 2} ${bottom + height * 0.025} ${x} ${bottom} C ${x - waist * 0.6} ${y + height * 0.7} ${x + waist} ${y + height * 0.2} ${x} ${y + crimp} Z`
  const fold = (from: number, to: number): Mark => ({
    path: `M ${x + width * from} ${y + crimp} Q ${x + width * (from + to) * 0.5} ${y + height * 0.5} ${x + width * to} ${bottom - crimp}`,
    stroke: '#000000',
    width: width * 0.02,
    opacity: 0.08,
  })
  return {
    front: { x: x + waist, y, width: width - 2 * waist, height },
    marks: [
      { path: outline, fill: [lighten(paper, 0.05), darken(paper, 0.1)] },
      { box: { ...front, height: crimp }, fill: darken(paper, 0.14) },
      ...split({ ...front, height: crimp }, 24, width * 0.014).map((box) => ({ box, fill: lighten(paper, 0.08) })),
    ],
    gloss: [
      fold(0.06, 0.1),
      fold(0.94, 0.9),
      {
        path: `M ${x + width * 0.12} ${y + crimp} C ${x + width * 0.2} ${y + height * 0.3} ${x + width * 0.1} ${y + height * 0.7} ${x + width * 0.16} ${bottom} L ${x + width * 0.26} ${bottom} C ${x + width * 0.2} ${y + height * 0.7} ${x + width * 0.3} ${y + height * 0.3} ${x + width * 0.24} ${y + crimp} Z`,
        fill: '#ffffff',
        opacity: 0.12,
      },
    ],
  }
}

function shadowUnder(front: Box, frameWidth: number): Mark {
  const [x, y] = [front.x + front.width * 0.56, front.y + front.height]
  const [wide, high] = [Math.min(frameWidth * 0.48, front.width * 0.78), front.height * 0.03]
  return {
    path: `M ${x - wide} ${y} A ${wide} ${high} 0 1 0 ${x + wide} ${y} A ${wide} ${high} 0 1 0 ${x - wide} ${y} Z`,
    fill: '#1d1a24',
    opacity: 0.2,
  }
}

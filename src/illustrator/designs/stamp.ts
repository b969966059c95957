import type { Box } from '../paint/stage.ts'
import type { Design, DesignText } from './design.ts'
import { inset, set, split, whole } from './layout.ts'

/** A sheet with a perforated edge on a dark ground: its picture, its country and its value. */
export const stamp: Design = {
  kind: 'stamp',
  arrange(brief) {
    const { unit, title, lines, palette, frame, hasPicture, random } = brief
    const page = whole(brief)
    const aspect = frame.width > frame.height * 1.15 ? 1.3 : 0.8
    const width = Math.min(frame.width * 0.84, frame.height * 0.86 * aspect)
    const sheet = {
      x: (frame.width - width) / 2,
      y: (frame.height - width / aspect) / 2,
      width,
      height: width / aspect,
    }
    const inner = inset(sheet, Math.min(sheet.width, sheet.height) * 0.08)
    const band = inner.height * 0.16
    const all = title ? [title, ...lines] : lines
    const picture = { ...inner, height: inner.height - band }
    const foot = { ...inner, y: picture.y + picture.height + band * 0.2, height: band * 0.8 }
    const value = random.pick(['25', '50', '80', '95', '1.20'])
    const cells = split({ ...foot, width: foot.width * 0.76 }, Math.max(1, all.length), unit)
    const texts: DesignText[] = all.map((line, at) =>
      set(line, cells[at]!, {
        type: 'serif',
        bold: true,
        color: '#2d3340',
        align: all.length > 1 ? 'center' : 'left',
        group: 'words',
      }),
    )
    texts.push({
      text: value,
      box: { ...foot, x: foot.x + foot.width * 0.8, width: foot.width * 0.2 },
      type: 'serif',
      bold: true,
      color: palette.accent,
      align: 'right',
    })
    return {
      behind: [
        { box: page, fill: ['#39414f', '#2a303c'] },
        { path: perforated(sheet), fill: '#fbf8ef', raised: true },
        { box: picture, fill: palette.soft },
      ],
      ...(hasPicture ? { picture: { box: picture, shape: 'box' as const, bare: false } } : {}),
      over: [{ box: picture, stroke: 'rgba(45,51,64,0.5)', width: 0.3 * unit }],
      texts,
    }
  },
}

/** A box whose edge is bitten by half circles, clockwise. */
function perforated({ x, y, width, height }: Box): string {
  const across = 2 * Math.round(width / (Math.min(width, height) / 22) / 2) + 1
  const down = 2 * Math.round(height / (Math.min(width, height) / 22) / 2) + 1
  const [w, h] = [width / across, height / down]
  const side = (count: number, dx: number, dy: number): string =>
    Array.from({ length: count }, (_, at) =>
      at % 2 === 0 ? `l ${dx} ${dy}` : `a ${Math.hypot(dx, dy) / 2} ${Math.hypot(dx, dy) / 2} 0 0 0 ${dx} ${dy}`,
    ).join(' ')
  return `M ${x} ${y} ${side(across, w, 0)} ${side(down, 0, h)} ${side(across, -w, 0)} ${side(down, 0, -h)} Z`
}

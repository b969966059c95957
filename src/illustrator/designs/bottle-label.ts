import { darken, mix } from '../paint/color.ts'
import type { Design, DesignText } from './design.ts'
import { inset, set, split, whole } from './layout.ts'

/** A label as it is glued round a bottle: a picture in a printed frame, the name of the house, and what is small. */
export const bottleLabel: Design = {
  kind: 'bottle-label',
  arrange(brief) {
    const { title, lines, palette, unit, frame, hasPicture } = brief
    const page = whole(brief)
    const height = Math.min(frame.height * 0.84, frame.width * 1.04)
    const width = Math.min(frame.width * 0.84, height * 0.8)
    const sheet = { x: (frame.width - width) / 2, y: (frame.height - height) / 2, width, height }
    const room = inset(sheet, 5.4 * unit)
    const [paper, ink] = ['#f8f2e2', '#2f2a26']
    const pictureHeight = hasPicture ? room.height * 0.46 : 0
    const below = { ...room, y: room.y + pictureHeight + 2 * unit, height: room.height - pictureHeight - 2 * unit }
    const texts: DesignText[] = []
    const titleHeight = below.height * (lines.length > 0 ? 0.52 : 0.66)
    if (title)
      texts.push(
        set(
          title,
          { ...below, height: titleHeight },
          { type: 'serif', bold: true, color: ink, tracking: 0.04, largestPx: 11 * unit },
        ),
      )
    const foot = { ...below, y: below.y + titleHeight + 3.4 * unit, height: below.height - titleHeight - 4 * unit }
    split(foot, Math.max(1, lines.length), unit, true).forEach((row, at) => {
      const line = lines[at]
      if (line)
        texts.push(
          set(line, row, { type: 'serif', italic: true, color: palette.accent, largestPx: 6 * unit, group: 'small' }),
        )
    })
    const ground = mix(palette.accent, '#1d1a18', 0.72)
    const rule = below.y + titleHeight + 1.2 * unit
    return {
      behind: [
        { box: page, fill: [mix(ground, '#ffffff', 0.12), darken(ground, 0.1)] },
        { box: sheet, fill: paper, raised: true },
        { box: inset(sheet, 2 * unit), stroke: palette.accent, width: 0.5 * unit },
        { box: inset(sheet, 3 * unit), stroke: '#b99a55', width: 0.3 * unit },
        {
          path: `M ${room.x + room.width * 0.3} ${rule} L ${room.x + room.width * 0.7} ${rule}`,
          stroke: '#b99a55',
          width: 0.4 * unit,
        },
      ],
      ...(hasPicture
        ? { picture: { box: { ...room, height: pictureHeight }, shape: 'box' as const, bare: false } }
        : {}),
      over: hasPicture ? [{ box: { ...room, height: pictureHeight }, stroke: ink, width: 0.25 * unit }] : [],
      texts,
    }
  },
}

import type { Design, DesignText } from './design.ts'
import { inset, set, split, whole } from './layout.ts'
import { star } from './ornament.ts'

/** A card: a border, a wish in a flowing hand, and what the day is about beneath it. */
export const greetingCard: Design = {
  kind: 'greeting-card',
  arrange(brief) {
    const { title, lines, palette, unit, random, hasPicture } = brief
    const page = whole(brief)
    const room = inset(page, 9 * unit)
    const wide = page.width > 1.3 * page.height && hasPicture
    const texts: DesignText[] = []
    const half = wide ? { ...room, width: room.width * 0.54, x: room.x + room.width * 0.46 } : room
    const titleHeight = half.height * (hasPicture && !wide ? 0.3 : 0.5)
    if (title)
      texts.push(
        set(
          title,
          { ...half, y: half.y + (wide || !hasPicture ? half.height * 0.1 : 0), height: titleHeight },
          { type: 'script', color: palette.accent, largestPx: 17 * unit },
        ),
      )
    const detail =
      wide || !hasPicture
        ? { ...half, y: half.y + half.height * 0.66, height: half.height * 0.3 }
        : { ...half, y: half.y + half.height - lines.length * 6 * unit, height: lines.length * 6 * unit }
    split(detail, Math.max(1, lines.length), unit, true).forEach((row, at) => {
      const line = lines[at]
      if (line)
        texts.push(
          set(line, row, {
            type: 'serif',
            italic: at > 0,
            color: palette.ink,
            largestPx: 5.4 * unit,
            group: 'details',
          }),
        )
    })
    const confetti = Array.from({ length: 34 }, () => {
      const along = random.next()
      const side = random.pick(['top', 'bottom', 'left', 'right'] as const)
      const off = random.between(3.6, 6.4) * unit
      const x = side === 'left' ? off : side === 'right' ? page.width - off : along * page.width
      const y = side === 'top' ? off : side === 'bottom' ? page.height - off : along * page.height
      return {
        path: star(x, y, random.between(0.7, 1.5) * unit),
        fill: random.pick([palette.accent, palette.second, palette.soft]),
      }
    })
    const picture = wide
      ? { ...room, width: room.width * 0.42 }
      : {
          ...room,
          y: room.y + titleHeight + 3 * unit,
          height: room.height - titleHeight - 3 * unit - lines.length * 6.5 * unit,
        }
    return {
      behind: [
        { box: page, fill: palette.paper },
        ...confetti,
        { box: inset(page, 7.4 * unit), stroke: palette.accent, width: 0.35 * unit, radius: 2 * unit },
        { box: inset(page, 2.2 * unit), stroke: palette.soft, width: 0.7 * unit, radius: 3 * unit },
      ],
      ...(hasPicture ? { picture: { box: picture, shape: 'box' as const, bare: true } } : {}),
      over: [],
      texts,
    }
  },
}

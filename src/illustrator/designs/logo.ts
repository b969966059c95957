import { darken } from '../paint/color.ts'
import type { Design, DesignText } from './design.ts'
import { circlePath, inset, set, split, whole } from './layout.ts'

/** A mark on much quiet ground, the name under it, what it does in small spaced letters. */
export const logo: Design = {
  kind: 'logo',
  arrange(brief) {
    const { title, lines, palette, unit, frame, design, random, hasPicture } = brief
    const page = whole(brief)
    const ground = design.colors.length > 0 ? palette.paper : brief.isDark ? palette.paper : '#faf8f4'
    const ink = design.colors.length > 0 || brief.isDark ? palette.ink : darken(palette.accent, 0.28)
    const texts: DesignText[] = []
    const said = design.words.join(' ')
    if (frame.width > 1.5 * frame.height) {
      // Mark and name side by side.
      const side = Math.min(frame.height * 0.6, frame.width * 0.28)
      const name = [...(title?.text ?? '')].length
      const width = Math.min(frame.width * 0.84 - side, side * (0.9 + name * 0.24))
      const x = (frame.width - side - width - 5 * unit) / 2
      const middle = frame.height / 2
      const box = { x, y: middle - side / 2, width: side, height: side }
      const words = {
        x: x + side + 5 * unit,
        y: middle - side * 0.32,
        width,
        height: side * (lines.length > 0 ? 0.42 : 0.64),
      }
      if (title) texts.push(set(title, words, { type: 'sans', bold: true, color: ink, align: 'left' }))
      const under = { ...words, y: words.y + words.height + unit, height: side * 0.2 }
      split(under, Math.max(1, lines.length), 0, true).forEach((row, at) => {
        const line = lines[at]
        if (line)
          texts.push(set(line, row, { type: 'sans', color: ink, align: 'left', tracking: 0.1, group: 'tagline' }))
      })
      return markOn(ground, box)
    }
    const side = Math.min(frame.width * 0.5, frame.height * 0.46)
    const nameHeight = title ? Math.min(frame.height * 0.2, 20 * unit) : 0
    const small = lines.length > 0 ? 6 * unit * lines.length : 0
    const total = side + (title ? nameHeight + 5 * unit : 0) + (small > 0 ? small + 2 * unit : 0)
    const top = (frame.height - total) / 2
    const name = { x: 10 * unit, y: top + side + 5 * unit, width: frame.width - 20 * unit, height: nameHeight }
    const type = /elegant|luxury|classic|vintage|law|wine|boutique|jewel/.test(`${said} ${design.topic}`)
      ? ('serif' as const)
      : /play|fun|kid|ice cream|toy|surf/.test(`${said} ${design.topic}`)
        ? ('script' as const)
        : random.pick(['sans', 'display'] as const)
    if (title)
      texts.push(
        set(title, name, {
          type,
          bold: true,
          color: ink,
          tracking: type === 'display' ? 0.06 : 0.01,
          largestPx: 15 * unit,
        }),
      )
    split({ ...name, y: name.y + nameHeight + 2 * unit, height: small }, Math.max(1, lines.length), unit, true).forEach(
      (row, at) => {
        const line = lines[at]
        if (line)
          texts.push(
            set(line, inset(row, 6 * unit, 0), {
              type: 'sans',
              color: ink,
              tracking: 0.14,
              largestPx: 4.4 * unit,
              group: 'tagline',
            }),
          )
      },
    )
    return markOn(ground, { x: (frame.width - side) / 2, y: top, width: side, height: side })

    function markOn(paper: string, box: { x: number; y: number; width: number; height: number }) {
      const [x, y, r] = [box.x + box.width / 2, box.y + box.height / 2, box.width / 2]
      const bare = inset(box, r * 0.36)
      const initial = [...(title?.text ?? 'A')][0] ?? 'A'
      return {
        behind: [
          { box: page, fill: paper },
          { path: circlePath(x, y, r * 0.97), fill: palette.soft },
          { path: circlePath(x, y, r * 0.97), stroke: ink, width: r * 0.035 },
          { path: circlePath(x, y, r * 0.87), stroke: ink, width: r * 0.014 },
        ],
        ...(hasPicture ? { picture: { box: bare, shape: 'box' as const, bare: true } } : {}),
        over: [],
        texts: hasPicture
          ? texts
          : [...texts, { text: initial, box: bare, type: 'serif' as const, bold: true, color: ink }],
      }
    }
  },
}

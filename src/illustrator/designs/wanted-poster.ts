import type { Design, DesignText } from './design.ts'
import { inset, set, sheetIn, split } from './layout.ts'

/** A bill of the Old West: browned paper, the cry large above, the one who is sought in a frame, and the reward. */
export const wantedPoster: Design = {
  kind: 'wanted-poster',
  arrange(brief) {
    const { title, lines, random } = brief
    const { sheet, behind, unit: u } = sheetIn(brief, 0.5, 1.5)
    const ink = '#3b2413'
    const page = inset(sheet, 7 * u)
    const wide = sheet.width > 1.15 * sheet.height
    const all = title ? [title, ...lines] : lines
    const cry = all.find(({ text }) => /^(?:wanted|missing|most wanted)\b/i.test(text)) ?? all[0]
    const rest = all.filter((line) => line !== cry)
    const reward = rest.find(({ text }) => /reward|[$€£]\s?\d/i.test(text))
    const names = rest.filter((line) => line !== reward)
    const column = wide ? { ...page, x: page.x + page.width * 0.5, width: page.width * 0.5 } : page
    const head = { ...column, height: page.height * (wide ? 0.3 : 0.2) }
    const picture = wide
      ? inset({ ...page, width: page.width * 0.46 }, u, 2 * u)
      : { x: page.x + 5 * u, y: page.y + head.height + 3 * u, width: page.width - 10 * u, height: page.height * 0.46 }
    const top = wide ? head.y + head.height + 4 * u : picture.y + picture.height + 3 * u
    const below = { ...column, y: top, height: page.y + page.height - top }
    const texts: DesignText[] = []
    if (cry) texts.push(set(cry, head, { type: 'display', bold: true, color: ink, tracking: 0.1 }))
    const named = below.height * (reward ? 0.56 : 1)
    split({ ...below, height: named - 2 * u }, Math.max(1, names.length), u, true).forEach((row, at) => {
      const line = names[at]
      if (line)
        texts.push(
          set(line, row, { type: 'serif', bold: true, color: ink, largestPx: (at === 0 ? 12 : 8) * u, tracking: 0.04 }),
        )
    })
    if (reward)
      texts.push(
        set(
          reward,
          { ...below, y: below.y + named, height: below.height - named },
          { type: 'display', bold: true, color: '#7a1f12', tracking: 0.06 },
        ),
      )
    const stains = Array.from({ length: 7 }, () => {
      const [x, y] = [sheet.x + random.next() * sheet.width, sheet.y + random.next() * sheet.height]
      const r = random.between(3, 9) * u
      return {
        path: `M ${x - r} ${y} a ${r} ${r * 0.7} 0 1 1 ${2 * r} 0 a ${r} ${r * 0.7} 0 1 1 ${-2 * r} 0 Z`,
        fill: '#9b6a35',
        opacity: 0.09,
      }
    })
    return {
      behind: [
        ...behind.slice(0, 1).map((mark) => ({ ...mark, fill: ['#6b4a2d', '#3f2a19'] as const })),
        { box: sheet, fill: ['#e6cb98', '#d2ab6d'], raised: true },
        ...stains,
        { box: inset(sheet, 1.2 * u), stroke: '#8a5c2c', width: 2.2 * u, opacity: 0.35 },
        { box: inset(sheet, 4 * u), stroke: ink, width: 0.8 * u },
        { box: inset(picture, -1.4 * u), fill: '#f0dcb2', stroke: ink, width: 0.7 * u },
      ],
      ...(brief.hasPicture ? { picture: { box: picture, shape: 'box' as const, bare: false } } : {}),
      over: [
        { box: picture, fill: '#a8733a', opacity: 0.3 },
        { box: picture, stroke: ink, width: 0.5 * u },
      ],
      texts,
    }
  },
}

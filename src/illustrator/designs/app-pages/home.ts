import { mix } from '../../paint/color.ts'
import type { Box } from '../../paint/stage.ts'
import type { Brief } from '../design.ts'
import { circlePath, inset, set, split, titleCase } from '../layout.ts'
import { addCard, addTrend, ruleColor, type Screen } from '../screen.ts'
import { headingOfOwner } from './page.ts'

export function fillHome(screen: Screen, brief: Brief, room: Box, said: string): Box | undefined {
  const { unit, palette, title, lines, hasPicture, random } = brief
  const topic = said
    .replace(
      /\b(?:a|an|the|for|of|mobile|app|ui|ux|design|screen|mockup|home|dark|light|mode|modern|clean|minimal|minimalist)\b/g,
      ' ',
    )
    .replace(/[^\p{L} ]/gu, ' ')
    .trim()
    .split(/\s+/)
    .slice(0, 2)
    .join(' ')
  headingOfOwner(screen, brief, room, title ?? { text: titleCase(topic || 'Today') })
  const hero = { ...room, y: room.y + 10 * unit, height: 26 * unit }
  if (!hasPicture) {
    screen.marks.push({
      box: hero,
      fill: [palette.accent, mix(palette.accent, palette.second, 0.45)],
      radius: 3 * unit,
    })
    addTrend(
      screen,
      { ...brief, palette: { ...palette, accent: '#ffffff' } },
      inset(hero, 4 * unit, 5 * unit),
      '#ffffff',
    )
  }
  const items = lines.length > 0 ? lines : []
  const count = Math.max(4, Math.min(6, items.length))
  const list = {
    ...room,
    y: hero.y + hero.height + 4 * unit,
    height: room.y + room.height - hero.y - hero.height - 14 * unit,
  }
  split(list, count, 1.8 * unit, true).forEach((row, at) => {
    addCard(screen, brief, row, 2 * unit)
    const r = Math.min(row.height * 0.3, 3.4 * unit)
    screen.marks.push({
      path: circlePath(row.x + r + 2 * unit, row.y + row.height / 2, r),
      fill: at % 2 === 0 ? palette.accent : palette.second,
      opacity: 0.85,
    })
    const line = { x: row.x + 2 * r + 4.4 * unit, y: row.y, width: row.width - 2 * r - 6.4 * unit, height: row.height }
    const item = items[at]
    if (item)
      screen.texts.push(
        set(item, inset(line, 0, row.height * 0.3), {
          type: 'sans',
          bold: true,
          color: palette.ink,
          align: 'left',
          largestPx: 3.2 * unit,
          group: 'items',
        }),
      )
    else {
      screen.marks.push({
        box: {
          ...line,
          y: row.y + row.height * 0.3,
          width: line.width * random.between(0.5, 0.8),
          height: row.height * 0.14,
        },
        fill: mix(palette.ink, palette.paper, 0.3),
        radius: unit,
      })
      screen.marks.push({
        box: {
          ...line,
          y: row.y + row.height * 0.56,
          width: line.width * random.between(0.3, 0.5),
          height: row.height * 0.11,
        },
        fill: ruleColor(brief),
        radius: unit,
      })
    }
  })
  const bar = room.y + room.height - 2 * unit
  ;[0.1, 0.37, 0.63, 0.9].forEach((share, at) => {
    screen.marks.push({
      box: { x: room.x + room.width * share - 1.9 * unit, y: bar - 1.9 * unit, width: 3.8 * unit, height: 3.8 * unit },
      fill: at === 0 ? palette.accent : mix(palette.ink, palette.paper, 0.6),
      radius: (at % 2 === 0 ? 1.2 : 1.9) * unit,
    })
  })
  return hasPicture ? hero : undefined
}

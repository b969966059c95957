import { alpha, mix } from '../paint/color.ts'
import type { Box } from '../paint/stage.ts'
import type { Brief, DesignText, Line, Mark } from './design.ts'
import { circlePath, inkOver, inset, set } from './layout.ts'

/** What a screen is put together from: marks and texts that the parts below add to. */
export interface Screen {
  marks: Mark[]
  texts: DesignText[]
}

export const quietInk = ({ palette }: Brief): string => mix(palette.ink, palette.paper, 0.42)
export const ruleColor = ({ palette }: Brief): string => mix(palette.ink, palette.paper, 0.86)

export function addButton(screen: Screen, brief: Brief, box: Box, line: Line): void {
  const { palette } = brief
  screen.marks.push({ box, fill: palette.accent, radius: box.height * 0.3 })
  screen.texts.push(
    set(line, inset(box, box.height * 0.5, box.height * 0.28), {
      type: 'sans',
      bold: true,
      color: inkOver(palette.accent),
      largestPx: box.height * 0.42,
    }),
  )
}

export function addField(screen: Screen, brief: Brief, box: Box, label: Line): void {
  const { palette } = brief
  screen.marks.push({
    box,
    fill: palette.soft,
    stroke: ruleColor(brief),
    width: box.height * 0.03,
    radius: box.height * 0.26,
  })
  screen.texts.push(
    set(label, inset(box, box.height * 0.4, box.height * 0.31), {
      type: 'sans',
      color: quietInk(brief),
      align: 'left',
    }),
  )
}

export function addCard(screen: Screen, brief: Brief, box: Box, radius: number): void {
  screen.marks.push({ box, fill: brief.palette.soft, radius, stroke: ruleColor(brief), width: radius * 0.08 })
}

/** A small upward line over its shaded ground. */
export function addTrend(screen: Screen, brief: Brief, box: Box, color: string, points = 8): void {
  const { random } = brief
  let level = random.between(0.15, 0.35)
  const heights = Array.from({ length: points }, () => {
    level = Math.min(0.95, Math.max(0.08, level + random.between(-0.12, 0.24)))
    return level
  })
  const line = heights
    .map(
      (height, at) =>
        `${at === 0 ? 'M' : 'L'} ${box.x + (at / (points - 1)) * box.width} ${box.y + box.height * (1 - height)}`,
    )
    .join(' ')
  screen.marks.push({
    path: `${line} L ${box.x + box.width} ${box.y + box.height} L ${box.x} ${box.y + box.height} Z`,
    fill: alpha(color, 0.16),
  })
  screen.marks.push({ path: line, stroke: color, width: Math.min(box.width, box.height) * 0.03 })
}

/** A head and shoulders in a circle. */
export function addAvatar(screen: Screen, x: number, y: number, radius: number, color: string): void {
  screen.marks.push({ path: circlePath(x, y, radius), fill: color })
  screen.marks.push({ path: circlePath(x, y - radius * 0.2, radius * 0.34), fill: '#ffffff', opacity: 0.9 })
  screen.marks.push({
    path: `M ${x - radius * 0.56} ${y + radius * 0.62} A ${radius * 0.56} ${radius * 0.5} 0 0 1 ${x + radius * 0.56} ${y + radius * 0.62} Z`,
    fill: '#ffffff',
    opacity: 0.9,
  })
}

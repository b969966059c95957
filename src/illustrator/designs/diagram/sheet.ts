import { lightness, mix } from '../../paint/color.ts'
import type { Box } from '../../paint/stage.ts'
import type { Brief, DesignText, Line, Mark } from '../design.ts'
import { inset, set, whole } from '../layout.ts'

/** One thing a diagram tells. */
export interface DiagramNode {
  line: Line
  /** How deep it stands: what hangs from a node follows it and is one deeper. */
  level: number
  /** What its picture is of. */
  shows: string
  /** Which of the layout's panels is its picture. */
  panel?: number
}

/** The page of a diagram: its title above, the room left for what is drawn, and what that tells. */
export interface DiagramSheet {
  behind: Mark[]
  texts: DesignText[]
  room: Box
  nodes: DiagramNode[]
}

export function diagramSheet(brief: Brief): DiagramSheet {
  const { unit, palette, frame } = brief
  const page = whole(brief)
  const said = brief.title ? [brief.title, ...brief.lines] : brief.lines
  const title = said.find(({ lettering }) => lettering?.carrier === 'title')
  const room = inset(page, 6 * unit, 5.5 * unit)
  const isTall = frame.height > 1.3 * frame.width
  const head = title ? Math.min(room.height * 0.2, (isTall ? 18 : 12) * unit) : 0
  const behind: Mark[] = [{ box: page, fill: palette.paper }]
  const texts: DesignText[] = []
  if (title) {
    const bar = Math.min(18 * unit, room.width * 0.3)
    behind.push({
      box: { x: (frame.width - bar) / 2, y: room.y + head - 1.1 * unit, width: bar, height: 0.9 * unit },
      fill: palette.accent,
      radius: unit,
    })
    texts.push(
      set(
        title,
        { ...room, height: head - 2.4 * unit },
        { type: 'sans', bold: true, color: palette.ink, largestPx: 8.6 * unit },
      ),
    )
  }
  const top = title ? head + 3 * unit : 0
  return {
    behind,
    texts,
    room: { ...room, y: room.y + top, height: room.height - top },
    nodes: nodesOf(
      brief,
      said.filter((line) => line !== title),
    ),
  }
}

function nodesOf({ design }: Brief, lines: readonly Line[]): DiagramNode[] {
  const panels = design.panels ?? []
  if (lines.length > 0)
    return lines.map((line) => {
      const { level = 0, panel } = line.lettering ?? {}
      return { line, level, shows: line.text, ...(panel !== undefined && panels[panel] ? { panel } : {}) }
    })
  // Where no words are wanted, the pictures tell it alone.
  return (design.labels ?? []).map((label) => {
    const [, dashes = '', shows = ''] = /^(-*)(.*)$/.exec(label)!
    const panel = panels.findIndex(({ caption }) => caption?.startsWith(shows))
    return { line: { text: '' }, level: dashes.length, shows, ...(panel >= 0 ? { panel } : {}) }
  })
}

/** A colour so pale that words and pictures stand on it: near white on a light page, near the page on a dark one. */
export const tint = (color: string, { palette }: Brief, share = 0.8): string =>
  mix(color, lightness(palette.paper) > 0.6 ? '#ffffff' : palette.paper, share)

import { lighten, mix } from '../paint/color.ts'
import { seriesColors } from './charts.ts'
import type { Brief, Design, DesignPicture, Mark } from './design.ts'
import { headline } from './headline.ts'
import { gridIn, inset, whole } from './layout.ts'
import { isCute } from './sticker.ts'

const square = (box: { x: number; y: number; width: number; height: number }, share: number) => {
  const side = Math.min(box.width, box.height) * share
  return { x: box.x + (box.width - side) / 2, y: box.y + (box.height - side) / 2, width: side, height: side }
}

function inCells(brief: Brief, paper: string, aspect = 1) {
  const page = whole(brief)
  const { texts, rest } = headline(brief, inset(page, 6 * brief.unit), {
    type: 'sans',
    bold: true,
    color: '#2a2d3a',
    largestPx: 8 * brief.unit,
  })
  const given = brief.design.panels ?? []
  const cells = gridIn(rest, Math.max(1, given.length), aspect, 4 * brief.unit).slice(0, given.length)
  return { cells, texts, behind: [{ box: page, fill: paper }] as Mark[] }
}

/** Things on tiles of one shape and matching colours. */
export const iconSet: Design = {
  kind: 'icon-set',
  arrange(brief) {
    const { cells, texts, behind } = inCells(brief, brief.isDark ? '#1c2030' : '#f4f5f9')
    const colors = seriesColors(brief, 7)
    const tiles = cells.map((cell) => square(cell, 0.92))
    return {
      behind: [
        ...behind,
        ...tiles.map((box, at): Mark => {
          const color = mix(colors[at % colors.length]!, '#ffffff', 0.35)
          return { box, fill: [lighten(color, 0.3), color], radius: box.width * 0.23, raised: true }
        }),
      ],
      panels: tiles.map((box, panel) => ({
        box: inset(box, box.width * 0.15),
        shape: 'box',
        bare: true,
        panel,
        finish: 'flat',
      })),
      over: [],
      texts: brief.isDark ? texts.map((text) => ({ ...text, color: '#ffffff' })) : texts,
    }
  },
}

/** Several stickers on one backing sheet, each a little turned. */
export const stickerSheet: Design = {
  kind: 'sticker-sheet',
  arrange(brief) {
    const { cells, texts, behind } = inCells(brief, mix(brief.palette.soft, '#ffffff', 0.2))
    return {
      behind,
      panels: cells.map(
        (cell, panel): DesignPicture => ({
          box: inset(cell, cell.width * 0.02),
          shape: 'box',
          bare: true,
          panel,
          finish: 'die-cut',
          face: isCute(brief),
          turn: brief.random.between(-0.1, 0.1),
        }),
      ),
      over: [],
      texts,
    }
  },
}

/** The frames of a walk or a jump, in rows on a plain ground. */
export const spriteSheet: Design = {
  kind: 'sprite-sheet',
  arrange(brief) {
    const { cells, texts, behind } = inCells(brief, '#e9ecf2', 0.7)
    return {
      behind: [
        ...behind,
        ...cells.map((box): Mark => ({ box, fill: '#f7f8fb', stroke: '#c9cfdb', width: 0.3 * brief.unit })),
      ],
      panels: cells.map((cell, panel) => ({
        box: inset(cell, cell.width * 0.08, cell.height * 0.06),
        shape: 'box',
        bare: true,
        panel,
        finish: 'flat',
      })),
      over: [],
      texts,
    }
  },
}

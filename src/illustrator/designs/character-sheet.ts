import { mix } from '../paint/color.ts'
import type { Box } from '../paint/stage.ts'
import type { Brief, Design, DesignPicture, DesignText, Mark } from './design.ts'
import { headline } from './headline.ts'
import { gridIn, inset, split, titleCase, whole } from './layout.ts'

const paperOf = ({ palette, design }: Brief): string =>
  design.colors.length > 0 ? palette.paper : mix(palette.soft, '#ffffff', 0.55)

function captioned(text: string, box: Box, { palette, unit }: Brief): DesignText {
  return {
    text: titleCase(text),
    box,
    type: 'sans',
    bold: true,
    color: mix(palette.ink, palette.paper, 0.1),
    largestPx: 3.6 * unit,
    group: 'captions',
  }
}

/** One face in several moods. */
export const expressions: Design = {
  kind: 'expressions',
  arrange(brief) {
    const { unit, design, palette } = brief
    const page = whole(brief)
    const { texts, rest } = headline(brief, inset(page, 5 * unit), {
      type: 'display',
      bold: true,
      color: palette.ink,
      largestPx: 9 * unit,
    })
    const given = design.panels ?? []
    const cells = gridIn(rest, Math.max(1, given.length), 0.9, 3 * unit).slice(0, given.length)
    const foot = 6 * unit
    const windows = cells.map((cell) => ({ ...cell, height: cell.height - foot }))
    return {
      behind: [{ box: page, fill: paperOf(brief) }],
      panels: windows.map((box, panel) => ({ box, shape: 'rounded', bare: false, panel })),
      over: [],
      texts: [
        ...texts,
        ...given.map(({ caption = '' }, at) => {
          const box = windows[at]!
          return captioned(caption, { ...box, y: box.y + box.height + unit * 0.6, height: foot - unit }, brief)
        }),
      ],
    }
  },
}

/** Somebody from several sides and in several moods, with the colours they are made of. */
export const characterSheet: Design = {
  kind: 'character-sheet',
  arrange(brief) {
    const { unit, design, palette, frame } = brief
    const page = whole(brief)
    const { texts, rest } = headline(brief, inset(page, 4 * unit), {
      type: 'display',
      bold: true,
      color: palette.ink,
      largestPx: 9 * unit,
    })
    const given = design.panels ?? []
    const wide = frame.width > frame.height * 1.25
    const bodies = wide ? { ...rest, width: rest.width * 0.68 } : { ...rest, height: rest.height * 0.66 }
    const heads = wide
      ? { ...rest, x: rest.x + rest.width * 0.71, width: rest.width * 0.29 }
      : { ...rest, y: rest.y + rest.height * 0.69, height: rest.height * 0.31 }
    const foot = 5.4 * unit
    const boxes = [...split(bodies, 3, 2 * unit), ...split(heads, 3, 2 * unit, wide)]
    const shown = given.slice(0, boxes.length)
    const panels = shown.map(({ scene }, panel): DesignPicture => {
      const box = boxes[panel]!
      const window = { ...box, height: box.height - foot }
      const isHead = panel > 2
      return isHead && scene.subjects.some(({ drawn }) => drawn === 'person')
        ? { box: window, shape: 'rounded', bare: false, panel }
        : { box: inset(window, window.width * 0.04, window.height * 0.02), shape: 'box', bare: true, panel }
    })
    const ground: Mark[] = boxes.slice(0, Math.min(3, shown.length)).map((box) => ({
      box: { ...box, height: box.height - foot },
      fill: mix(palette.soft, '#ffffff', 0.75),
      radius: 2 * unit,
    }))
    return {
      behind: [{ box: page, fill: paperOf(brief) }, ...ground],
      panels,
      over: [],
      texts: [
        ...texts,
        ...shown.map(({ caption = '' }, at) => {
          const box = boxes[at]!
          return captioned(caption, { ...box, y: box.y + box.height - foot + unit * 0.6, height: foot - unit }, brief)
        }),
      ],
    }
  },
}

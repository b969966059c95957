import { seriesColors } from './charts.ts'
import type { Design, DesignPicture, DesignText, Line, Mark } from './design.ts'
import { isPictured, nodePicture } from './diagram/node.ts'
import { tint } from './diagram/sheet.ts'
import { circlePath, inkOver, inset, set, split, titleCase, whole } from './layout.ts'

/** A band with the title, and numbered steps on coloured panels joined by a line; the subject small in the band. */
export const infographic: Design = {
  kind: 'infographic',
  arrange(brief) {
    const { unit, palette, frame, design, hasPicture } = brief
    const page = whole(brief)
    const topic = design.topic.replace(/^(?:the|an?|how to|about)\s+/i, '').split(/[,.;:]/)[0] ?? ''
    const title: Line = brief.title ?? { text: titleCase(topic.slice(0, 40)) }
    const steps: Line[] = brief.lines
    const band = { ...page, height: Math.min(page.height * 0.27, Math.max(24 * unit, page.height * 0.2)) }
    const pictureWidth = hasPicture ? Math.min(band.height, band.width * 0.3) : 0
    const head = inset({ ...band, width: band.width - pictureWidth }, 7 * unit, 4 * unit)
    const bandInk = inkOver(palette.accent)
    const texts: DesignText[] = [
      set(title, head, {
        type: 'sans',
        bold: true,
        color: bandInk,
        align: hasPicture ? 'left' : 'center',
        largestPx: 11 * unit,
      }),
    ]
    const body = inset({ ...page, y: band.height, height: page.height - band.height }, 7 * unit, 6 * unit)
    const wide = frame.width > 1.3 * frame.height
    const colors = seriesColors(brief, steps.length)
    // A long list stands in two rows or columns.
    const isLong = steps.length > (wide ? 7 : frame.height > 1.4 * frame.width ? 12 : 6)
    const inFirst = isLong ? Math.ceil(steps.length / 2) : steps.length
    const panels = split(body, isLong ? 2 : 1, 3 * unit, wide).flatMap((field, at) =>
      split(field, inFirst, (isLong ? 2 : 3) * unit, !wide).slice(0, at === 0 ? inFirst : steps.length - inFirst),
    )
    const marks: Mark[] = []
    const panelsOf: DesignPicture[] = []
    panels.forEach((panel, at) => {
      const color = colors[at]!
      const radius = Math.min(panel.height * (wide ? 0.16 : 0.36), panel.width * 0.1, 8 * unit)
      const dot = wide
        ? { x: panel.x + panel.width / 2, y: panel.y + radius + 3 * unit }
        : { x: panel.x + radius + 3 * unit, y: panel.y + panel.height / 2 }
      const next = panels[at + 1]
      if (next && at + 1 !== inFirst) {
        marks.push(
          wide
            ? {
                path: `M ${dot.x} ${dot.y} L ${next.x + next.width / 2} ${dot.y}`,
                stroke: palette.ink,
                width: 0.5 * unit,
                dash: 1.4 * unit,
                opacity: 0.5,
              }
            : {
                path: `M ${dot.x} ${dot.y} L ${dot.x} ${next.y + next.height / 2}`,
                stroke: palette.ink,
                width: 0.5 * unit,
                dash: 1.4 * unit,
                opacity: 0.5,
              },
        )
      }
      marks.unshift({ box: panel, fill: tint(color, brief, 0.82), radius: 3 * unit })
      marks.push({ path: circlePath(dot.x, dot.y, radius), fill: color })
      texts.push({
        text: String(at + 1),
        box: { x: dot.x - radius * 0.6, y: dot.y - radius * 0.55, width: radius * 1.2, height: radius * 1.1 },
        type: 'sans',
        bold: true,
        color: inkOver(color),
        largestPx: radius * 1.2,
        group: 'numbers',
      })
      const room = wide
        ? inset(
            { ...panel, y: dot.y + radius, height: panel.y + panel.height - dot.y - radius },
            2.4 * unit,
            2.4 * unit,
          )
        : inset(
            { ...panel, x: dot.x + radius, width: panel.x + panel.width - dot.x - radius },
            4 * unit,
            panel.height * 0.16,
          )
      const step = steps[at]!
      const own = step.lettering?.panel
      const node = {
        line: step,
        level: 0,
        shows: step.text,
        ...(own !== undefined && design.panels?.[own] ? { panel: own } : {}),
      }
      const shown = isPictured(node)
      const side = wide ? Math.min(room.height * 0.42, room.width * 0.8) : Math.min(room.height, room.width * 0.3)
      const picture = nodePicture(
        node,
        wide
          ? { x: room.x + (room.width - side) / 2, y: room.y, width: side, height: side }
          : { x: room.x + room.width - side, y: room.y + (room.height - side) / 2, width: side, height: side },
      )
      panelsOf.push(...picture.panels)
      marks.push(...picture.marks)
      const words = !shown
        ? room
        : wide
          ? { ...room, y: room.y + side + unit, height: room.height - side - unit }
          : { ...room, width: room.width - side - 2 * unit }
      texts.push(
        set(step, words, {
          type: 'sans',
          bold: true,
          color: palette.ink,
          align: wide ? 'center' : 'left',
          largestPx: 6 * unit,
          group: 'steps',
        }),
      )
    })
    return {
      behind: [
        { box: page, fill: palette.paper },
        { box: band, fill: palette.accent },
        { box: { ...band, y: band.height - 1.2 * unit, height: 1.2 * unit }, fill: palette.second },
        ...marks,
      ],
      ...(hasPicture
        ? {
            picture: {
              box: inset({ ...band, x: page.width - pictureWidth - 5 * unit, width: pictureWidth }, 0, 2.4 * unit),
              shape: 'box' as const,
              bare: true,
            },
          }
        : {}),
      panels: panelsOf,
      over: [],
      texts,
    }
  },
}

import type { Design, DesignText, Mark } from './design.ts'
import { inset, set, split, whole } from './layout.ts'

/** A view with a pale border, its place in large letters with an edge, a greeting in script above. */
export const postcard: Design = {
  kind: 'postcard',
  arrange(brief) {
    const { unit, title, lines, palette, hasPicture } = brief
    const page = whole(brief)
    const view = inset(page, 4 * unit)
    const texts: DesignText[] = []
    const [, greeting, place] =
      /^(greetings from|hello from|welcome to|wish you were here,?|love from)\s+(.+)$/iu.exec(title?.text ?? '') ?? []
    const room = inset(view, 6 * unit)
    const head = { ...room, height: room.height * 0.36 }
    if (title && greeting && place) {
      const lettering = title.lettering ? { lettering: { ...title.lettering, text: greeting } } : {}
      texts.push(
        set(
          { text: greeting, ...lettering },
          { ...head, height: head.height * 0.36 },
          { type: 'script', color: '#ffffff', onPicture: true },
        ),
        {
          text: place,
          box: { ...head, y: head.y + head.height * 0.38, height: head.height * 0.62 },
          type: 'display',
          bold: true,
          color: palette.accent,
          edge: '#fffaf0',
          tracking: 0.04,
          keepClear: true,
        },
      )
    } else if (title)
      texts.push(
        set(title, head, { type: 'script', bold: true, color: '#fffaf0', edge: palette.accent, keepClear: true }),
      )
    const foot = { ...room, y: room.y + room.height - 8 * unit * lines.length, height: 8 * unit * lines.length }
    split(foot, Math.max(1, lines.length), unit, true).forEach((row, at) => {
      const line = lines[at]
      if (line)
        texts.push(set(line, row, { type: 'sans', bold: true, color: '#fffaf0', onPicture: true, group: 'lines' }))
    })
    const over: Mark[] = [{ box: view, stroke: 'rgba(90,70,50,0.35)', width: 0.3 * unit }]
    return {
      behind: [
        { box: page, fill: '#faf5e8' },
        { box: view, fill: palette.soft },
      ],
      ...(hasPicture ? { picture: { box: view, shape: 'box' as const, bare: false } } : {}),
      over,
      texts,
    }
  },
}

import { mix } from '../paint/color.ts'
import type { Box } from '../paint/stage.ts'
import type { Design, DesignText, Mark } from './design.ts'
import { inset, set, split, textLines, whole } from './layout.ts'

const paper = '#fbf6ea'
const ink = '#2e2a26'

/** Two facing pages: the picture on one, the words on the other. In a tall frame they are one page, the words below. */
export const bookSpread: Design = {
  kind: 'book-spread',
  arrange(brief) {
    const { title, lines, frame, palette, hasPicture } = brief
    const page = whole(brief)
    const isSingle = frame.height > 1.15 * frame.width
    const aspect = isSingle ? 0.74 : 1.5
    const width = Math.min(frame.width * 0.94, frame.height * 0.92 * aspect)
    const height = width / aspect
    const book = { x: (frame.width - width) / 2, y: (frame.height - height) / 2, width, height }
    const u = Math.min(width, height) / 100
    const half = width / 2
    const marks: Mark[] = [
      { box: page, fill: [mix(palette.soft, '#8a6a4a', 0.35), mix(palette.soft, '#4a3626', 0.5)] },
      { box: inset(book, -1.6 * u), fill: mix(palette.accent, '#2a1d14', 0.35), radius: 2 * u, raised: true },
      { box: book, fill: paper, radius: u },
    ]
    const shade = (x: number, w: number, colors: readonly [string, string]): Mark[] =>
      // From the fold outward, in steps: a gradient of a mark runs from top to bottom.
      Array.from({ length: 10 }, (_, at) => ({
        box: { x: x + (at / 10) * w, y: book.y, width: Math.abs(w) / 10 + 0.6, height },
        fill: colors[0],
        opacity: 0.16 * (1 - at / 10) ** 2,
      }))
    if (!isSingle) {
      const fold = book.x + half
      marks.push(
        ...shade(fold, half * 0.14, ['#3a2a1a', paper]),
        ...shade(fold - 0.1, -half * 0.14, ['#3a2a1a', paper]),
        {
          path: `M ${fold} ${book.y} L ${fold} ${book.y + height}`,
          stroke: mix(paper, '#3a2a1a', 0.5),
          width: 0.25 * u,
        },
      )
    }
    const left: Box = isSingle ? { ...book, height: height * 0.56 } : { ...book, width: half }
    const right: Box = isSingle
      ? { ...book, y: book.y + height * 0.56, height: height * 0.44 }
      : { ...book, x: book.x + half, width: half }
    const picture = isSingle ? { ...inset(left, 6 * u), height: left.height - 8 * u } : inset(left, 7 * u, 8 * u)
    const text = inset(hasPicture ? right : isSingle ? book : right, 10 * u, isSingle ? 5 * u : 12 * u)
    const texts: DesignText[] = []
    const all = title ? [title, ...lines] : []
    const longest = Math.max(0, ...all.map((line) => line.text.length))
    const isHeaded = all.length > 0 && (all.length > 1 || longest < 34)
    const head = isHeaded ? all[0] : undefined
    const body = isHeaded ? all.slice(1) : all
    const headHeight = head ? text.height * 0.2 : 0
    if (head)
      texts.push(
        set(
          head,
          { ...text, height: headHeight },
          { type: 'serif', bold: true, color: palette.accent, largestPx: 9 * u },
        ),
      )
    const rest = {
      ...text,
      y: text.y + headHeight + (head ? 4 * u : 0),
      height: text.height - headHeight - (head ? 4 * u : 0) - 6 * u,
    }
    if (body.length > 0)
      split(rest, body.length, 3 * u, true).forEach((row, at) => {
        texts.push(set(body[at]!, row, { type: 'serif', color: ink, largestPx: 6.4 * u, align: 'left', group: 'body' }))
      })
    else marks.push(...textLines(rest, isSingle ? 6 : 13, mix(ink, paper, 0.72), Math.min(1.5 * u, rest.height / 26)))
    if (!hasPicture && !isSingle)
      marks.push(...textLines(inset(left, 10 * u, 12 * u), 15, mix(ink, paper, 0.72), 1.5 * u))
    const number = (x: number, value: string): DesignText => ({
      text: value,
      box: { x: x - 5 * u, y: book.y + height - 6.4 * u, width: 10 * u, height: 3.2 * u },
      type: 'serif',
      color: mix(ink, paper, 0.35),
      group: 'pages',
    })
    if (!isSingle) texts.push(number(book.x + half / 2, '12'), number(book.x + half * 1.5, '13'))
    else texts.push(number(book.x + half, '12'))
    return {
      behind: marks,
      ...(hasPicture ? { picture: { box: picture, shape: 'rounded' as const, bare: false } } : {}),
      over: [],
      texts,
    }
  },
}

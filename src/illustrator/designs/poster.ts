import { mix } from '../paint/color.ts'
import { arrangeWide } from './arrange-wide.ts'
import type { Arrangement, Brief, Design, DesignText, Line } from './design.ts'
import { inset, set, split, whole } from './layout.ts'
import { ornament } from './ornament.ts'
import { titleManner } from './title-manner.ts'

/** A sheet with a title, a picture of its subject that fills it or stands in a frame, and its details small. */
export const poster: Design = {
  kind: 'poster',
  arrange(brief) {
    const { frame } = brief
    if (frame.width > 1.7 * frame.height) return arrangeWide(brief)
    if (!brief.hasPicture) return arrangeType(brief)
    if (brief.style === 'minimal' || /minimal/.test(brief.design.words.join(' '))) return arrangeWindow(brief)
    const framed = /vintage|retro|travel|classic|art deco|deco|elegant/.test(brief.design.words.join(' '))
    const places = new Set(
      [brief.title, ...brief.lines].flatMap((line) => (line?.lettering?.placeAsked ? [line.lettering.place] : [])),
    )
    const busy = brief.lines.length > 2
    return (framed || busy || brief.random.chance(0.4)) && !places.has('top') && !places.has('center')
      ? arrangeFramed(brief)
      : arrangeFull(brief)
  },
}

const shareFor = (line: Line | undefined, least: number, most: number): number =>
  line ? Math.min(most, least + [...line.text].length * 0.003) : 0

/** The picture fills the sheet, the title stands in its sky, the rest at its foot. */
function arrangeFull(brief: Brief): Arrangement {
  const { title, lines, unit } = brief
  const page = whole(brief)
  const margin = 6.5 * unit
  const room = inset(page, margin)
  const atBottom = title?.lettering?.placeAsked && title.lettering.place === 'bottom'
  const titleHeight = page.height * shareFor(title, 0.17, 0.27)
  const small = lines.length > 0 ? Math.min(page.height * 0.2, lines.length * 7.5 * unit) : 0
  const texts: DesignText[] = []
  const titleY = atBottom ? room.y + room.height - titleHeight - (small > 0 ? small + 2 * unit : 0) : room.y
  if (title)
    texts.push(
      set(
        title,
        { ...room, y: titleY, height: titleHeight },
        {
          ...titleManner(brief),
          color: '#fffaf0',
          vertical: atBottom ? 'bottom' : 'top',
          onPicture: true,
          largestPx: page.height * 0.2,
        },
      ),
    )
  split({ ...room, y: room.y + room.height - small, height: small }, Math.max(1, lines.length), unit, true).forEach(
    (row, at) => {
      const line = lines[at]
      if (line)
        texts.push(
          set(line, row, {
            type: 'sans',
            bold: true,
            color: '#fffaf0',
            onPicture: true,
            largestPx: 5.4 * unit,
            tracking: 0.02,
            group: 'details',
          }),
        )
    },
  )
  return { behind: [], picture: { box: page, shape: 'box', bare: false }, over: [], texts }
}

/** A printed border, the picture in it, and a band of paper with the words. */
function arrangeFramed(brief: Brief): Arrangement {
  const { title, lines, unit, palette } = brief
  const page = whole(brief)
  const margin = 4.5 * unit
  const room = inset(page, margin)
  const titleShare = shareFor(title, 0.15, 0.23)
  const detail = lines.length > 0 ? Math.min(0.28, 0.062 * lines.length) : 0
  const band = page.height * (titleShare + detail) + (title ? 3 * unit : 0)
  const picture = { ...room, height: room.height - band }
  const below = { ...room, y: picture.y + picture.height + 2 * unit, height: band - 2 * unit }
  const texts: DesignText[] = []
  if (title)
    texts.push(
      set(title, inset({ ...below, height: page.height * titleShare }, 3 * unit, unit), {
        ...titleManner(brief),
        color: palette.ink,
        largestPx: page.height * 0.15,
      }),
    )
  const rest = { ...below, y: below.y + page.height * titleShare, height: below.height - page.height * titleShare }
  split(inset(rest, 5 * unit, 0), Math.max(1, lines.length), unit * 0.6, true).forEach((row, at) => {
    const line = lines[at]
    if (line)
      texts.push(
        set(line, row, {
          type: 'sans',
          bold: at === 0,
          color: mix(palette.ink, palette.paper, 0.12),
          largestPx: (page.height > 1.4 * page.width ? 6.4 : 4.6) * unit,
          tracking: 0.03,
          group: 'details',
        }),
      )
  })
  return {
    behind: [
      { box: page, fill: palette.paper },
      { box: inset(page, 2.2 * unit), stroke: palette.accent, width: 0.5 * unit },
    ],
    picture: { box: picture, shape: 'box', bare: false },
    over: [{ box: picture, stroke: palette.ink, width: 0.35 * unit }],
    texts,
  }
}

/** Much paper, one simple picture cut round, one line of spaced letters. */
function arrangeWindow(brief: Brief): Arrangement {
  const { title, lines, unit, palette, random } = brief
  const page = whole(brief)
  const tall = page.height > page.width * 1.12
  const titleHeight = title ? page.height * (tall ? 0.15 : 0.17) : 0
  const detail = lines.length > 0 ? page.height * 0.05 * lines.length : 0
  const foot = titleHeight + detail + (title ? 5 * unit : 0)
  const room = inset(page, 12 * unit, 9 * unit)
  const height = room.height - foot
  const isArch = tall || random.chance(0.4)
  const width = isArch ? Math.min(room.width, height * 0.8) : Math.min(room.width, height)
  const window = {
    x: page.width / 2 - width / 2,
    y: room.y,
    width,
    height: isArch ? Math.min(height, width * 1.35) : width,
  }
  window.y += Math.max(0, (height - window.height) / 2)
  const texts: DesignText[] = []
  const below = { ...room, y: room.y + height + 5 * unit }
  if (title)
    texts.push(
      set(
        title,
        { ...below, height: titleHeight },
        { type: 'sans', bold: true, tracking: 0.14, color: palette.ink, vertical: 'top', largestPx: 10 * unit },
      ),
    )
  split({ ...below, y: below.y + titleHeight, height: detail }, Math.max(1, lines.length), 0, true).forEach(
    (row, at) => {
      const line = lines[at]
      if (line)
        texts.push(
          set(line, inset(row, 0, row.height * 0.16), {
            type: 'sans',
            color: palette.ink,
            tracking: 0.08,
            group: 'details',
          }),
        )
    },
  )
  const paper = brief.design.colors[0] ?? '#f4efe6'
  return {
    behind: [{ box: page, fill: paper }],
    picture: { box: window, shape: isArch ? 'arch' : 'circle', bare: false },
    over: [],
    texts: texts.map((text) =>
      text.lettering?.color ? text : { ...text, color: brief.design.colors[0] ? palette.ink : '#2c2f36' },
    ),
  }
}

/** Words alone: large letters and a form of print. */
function arrangeType(brief: Brief): Arrangement {
  const { title, lines, unit, palette } = brief
  const page = whole(brief)
  const room = inset(page, 9 * unit, 9 * unit)
  const { marks, clear } = ornament(brief, page)
  const block = { ...room, y: Math.max(room.y, clear.y), height: Math.min(room.height, clear.height) }
  const detail = Math.min(0.45, lines.length * 0.17)
  const texts: DesignText[] = []
  if (title)
    texts.push(
      set(
        title,
        { ...block, height: block.height * (1 - detail) },
        {
          ...titleManner(brief),
          color: palette.ink,
          vertical: lines.length > 0 ? 'bottom' : 'center',
          largestPx: page.height * 0.24,
        },
      ),
    )
  const foot = {
    ...block,
    y: block.y + block.height * (1 - detail) + 3 * unit,
    height: block.height * detail - 3 * unit,
  }
  split(foot, Math.max(1, lines.length), unit, true).forEach((row, at) => {
    const line = lines[at]
    if (line)
      texts.push(
        set(line, row, {
          type: 'sans',
          bold: true,
          color: at === 0 ? palette.accent : palette.ink,
          vertical: 'top',
          largestPx: 9.5 * unit,
          tracking: 0.03,
          group: 'details',
        }),
      )
  })
  return { behind: [{ box: page, fill: palette.paper }, ...marks], over: [], texts }
}

import { mix } from '../paint/color.ts'
import type { Design, DesignText, Line } from './design.ts'
import { circlePath, inset, set, split, textLines, titleCase, whole } from './layout.ts'
import { addButton, addCard, quietInk, ruleColor, type Screen } from './screen.ts'

/** A browser window: bar, navigation, a promise with a button beside its picture, and three cards. */
export const webPage: Design = {
  kind: 'web-page',
  arrange(brief) {
    const { frame, palette, unit, title, lines, design, hasPicture } = brief
    const page = whole(brief)
    const window = inset(page, 4 * unit)
    const tall = frame.height > 1.2 * frame.width
    const bar = { ...window, height: 5 * unit }
    const screen: Screen = { marks: [], texts: [] }
    const { marks, texts } = screen
    const body = inset({ ...window, y: bar.y + bar.height, height: window.height - bar.height }, 6 * unit, 4 * unit)
    const nav = { ...body, height: 4 * unit }
    marks.push({ path: circlePath(nav.x + 2 * unit, nav.y + 2 * unit, 2 * unit), fill: palette.accent })
    const name = /(?:called|named) ([\p{Lu}\d][\p{L}\d&' ]*)/u.exec(design.topic)?.[1]
    if (name)
      texts.push({
        text: name,
        box: { x: nav.x + 6 * unit, y: nav.y, width: nav.width * 0.3, height: nav.height },
        type: 'sans',
        bold: true,
        color: palette.ink,
        align: 'left',
        largestPx: 3.4 * unit,
      })
    const links = frame.width > 0.9 * frame.height ? ['Home', 'About', 'Shop', 'Contact'] : ['Home', 'About', 'Contact']
    split({ ...nav, x: nav.x + nav.width * 0.46, width: nav.width * 0.54 }, links.length, 2 * unit).forEach(
      (box, at) => {
        texts.push({
          text: links[at]!,
          box: inset(box, 0, 0.6 * unit),
          type: 'sans',
          color: quietInk(brief),
          align: 'right',
          largestPx: 2.7 * unit,
          group: 'links',
        })
      },
    )
    const hero = { ...body, y: nav.y + nav.height + 4 * unit, height: body.height * (tall ? 0.6 : 0.56) }
    const words = tall
      ? { ...hero, height: hero.height * 0.46 }
      : { ...hero, width: hero.width * (hasPicture ? 0.5 : 1) }
    const picture = tall
      ? { ...hero, y: hero.y + hero.height * 0.5, height: hero.height * 0.5 }
      : { ...hero, x: hero.x + hero.width * 0.54, width: hero.width * 0.46 }
    const align: DesignText['align'] = hasPicture && !tall ? 'left' : 'center'
    const [subtitle, button, ...more] = lines
    const topic =
      name ??
      design.topic
        .replace(/^(?:an?|the)\s+/i, '')
        .split(/[,.;:]/)[0]!
        .slice(0, 36)
    const headline: Line = title ?? { text: titleCase(topic || 'Welcome') }
    texts.push(
      set(
        headline,
        { ...words, height: words.height * 0.48 },
        { type: 'sans', bold: true, color: palette.ink, align, vertical: 'bottom', largestPx: 12 * unit },
      ),
    )
    const under = { ...words, y: words.y + words.height * 0.54, height: words.height * 0.16 }
    if (subtitle)
      texts.push(
        set(subtitle, under, { type: 'sans', color: quietInk(brief), align, vertical: 'top', largestPx: 4.4 * unit }),
      )
    else
      marks.push(
        ...textLines(
          align === 'center' ? inset(under, under.width * 0.2, 0) : { ...under, width: under.width * 0.9 },
          2,
          ruleColor(brief),
          1.5 * unit,
        ),
      )
    const press = {
      x: align === 'left' ? words.x : words.x + words.width / 2 - 12 * unit,
      y: words.y + words.height * 0.8,
      width: 24 * unit,
      height: Math.min(7.5 * unit, words.height * 0.2),
    }
    addButton(screen, brief, press, button ?? { text: 'Get started' })
    const rest = {
      ...body,
      y: hero.y + hero.height + 5 * unit,
      height: body.y + body.height - hero.y - hero.height - 5 * unit,
    }
    split(rest, 3, 3 * unit).forEach((card, at) => {
      addCard(screen, brief, card, 1.6 * unit)
      const r = Math.min(card.height * 0.14, 3.4 * unit)
      const inside = inset(card, 2.6 * unit, Math.min(2.6 * unit, card.height * 0.12))
      marks.push({
        path: circlePath(inside.x + r, inside.y + r, r),
        fill: at === 1 ? palette.second : palette.accent,
        opacity: 0.85,
      })
      const text = { ...inside, y: inside.y + 2.5 * r, height: inside.height - 2.5 * r }
      const line = more[at]
      if (line)
        texts.push(
          set(line, text, {
            type: 'sans',
            bold: true,
            color: palette.ink,
            align: 'left',
            vertical: 'top',
            largestPx: 3.6 * unit,
            group: 'cards',
          }),
        )
      else
        marks.push(
          ...textLines(
            text,
            Math.max(1, Math.min(3, Math.floor(text.height / (2.6 * unit)))),
            ruleColor(brief),
            1.3 * unit,
          ),
        )
    })
    return {
      behind: [
        { box: page, fill: [mix(palette.accent, palette.paper, 0.66), mix(palette.second, palette.paper, 0.7)] },
        { box: window, fill: palette.paper, radius: 2 * unit, raised: true },
        {
          box: { ...bar, height: bar.height + 2 * unit },
          fill: mix(palette.ink, palette.paper, 0.9),
          radius: 2 * unit,
        },
        { box: { ...bar, y: bar.y + bar.height, height: 2.1 * unit }, fill: palette.paper },
        ...['#ff5f57', '#febc2e', '#28c840'].map((fill, at) => ({
          path: circlePath(bar.x + (3 + at * 2.6) * unit, bar.y + 2.5 * unit, 0.85 * unit),
          fill,
        })),
        {
          box: { x: bar.x + bar.width * 0.26, y: bar.y + 1.2 * unit, width: bar.width * 0.48, height: 2.6 * unit },
          fill: palette.paper,
          radius: 1.3 * unit,
        },
        ...marks,
      ],
      ...(hasPicture ? { picture: { box: picture, shape: 'rounded' as const, bare: false } } : {}),
      over: [],
      texts,
    }
  },
}

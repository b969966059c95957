import { darken, mix } from '../paint/color.ts'
import type { Box } from '../paint/stage.ts'
import type { Brief, Design, DesignText, Line } from './design.ts'
import { circlePath, inset, set, split, titleCase, whole } from './layout.ts'
import { addAvatar, addButton, addCard, addField, addTrend, quietInk, ruleColor, type Screen } from './screen.ts'

/** A telephone held upright on a soft ground, or the screen alone where the frame is as tall as one. */
export const appScreen: Design = {
  kind: 'app-screen',
  arrange(brief) {
    const { frame, palette, unit } = brief
    const page = whole(brief)
    const height = frame.height * 0.9
    const width = Math.min(height * 0.49, frame.width * 0.86)
    const phone = { x: (frame.width - width) / 2, y: (frame.height - height) / 2, width, height }
    const bezel = width * 0.03
    const glass = inset(phone, bezel)
    const screen: Screen = { marks: [], texts: [] }
    const ground = mix(palette.accent, palette.paper, brief.isDark ? 0.8 : 0.62)
    const side = width * 0.08
    const room: Box = {
      x: glass.x + side,
      y: glass.y + width * 0.14,
      width: glass.width - 2 * side,
      height: glass.height - width * 0.3,
    }
    const said = `${brief.design.words.join(' ')} ${brief.design.topic}`.toLowerCase()
    const inside = { ...brief, unit: width / 50 }
    const picture = /log ?in|sign ?(?:in|up)|register|password/.test(said)
      ? fillLogin(screen, inside, room, said)
      : /chat|messag/.test(said)
        ? fillChat(screen, inside, room)
        : fillHome(screen, inside, room, said)
    return {
      behind: [
        { box: page, fill: [mix(ground, '#ffffff', brief.isDark ? 0 : 0.3), darken(ground, 0.05)] },
        { path: circlePath(frame.width * 0.12, frame.height * 0.2, 26 * unit), fill: palette.accent, opacity: 0.12 },
        { path: circlePath(frame.width * 0.9, frame.height * 0.82, 34 * unit), fill: palette.second, opacity: 0.14 },
        { box: phone, fill: '#14161d', radius: width * 0.14, raised: true },
        { box: glass, fill: palette.paper, radius: width * 0.115 },
        {
          box: { x: phone.x + width * 0.36, y: glass.y + width * 0.03, width: width * 0.28, height: width * 0.06 },
          fill: '#14161d',
          radius: width * 0.03,
        },
        {
          box: {
            x: phone.x + width * 0.34,
            y: glass.y + glass.height - width * 0.045,
            width: width * 0.32,
            height: width * 0.014,
          },
          fill: quietInk(brief),
          radius: width * 0.01,
        },
        ...screen.marks,
      ],
      ...(picture ? { picture: { box: picture, shape: 'rounded' as const, bare: false } } : {}),
      over: [],
      texts: screen.texts,
    }
  },
}

function heading(screen: Screen, brief: Brief, box: Box, line: Line, manner: Partial<DesignText> = {}): void {
  screen.texts.push(set(line, box, { type: 'sans', bold: true, color: brief.palette.ink, align: 'left', ...manner }))
}

function fillLogin(screen: Screen, brief: Brief, room: Box, said: string): undefined {
  const { unit, palette, title, lines } = brief
  const isNew = /sign ?up|register/.test(said)
  const x = room.x + room.width / 2
  screen.marks.push({ path: circlePath(x, room.y + 13 * unit, 7 * unit), fill: palette.accent })
  screen.marks.push({ path: circlePath(x, room.y + 13 * unit, 3 * unit), fill: palette.paper })
  heading(
    screen,
    brief,
    { ...room, y: room.y + 24 * unit, height: 7 * unit },
    title ?? { text: isNew ? 'Create account' : 'Welcome back' },
    { align: 'center', largestPx: 5 * unit },
  )
  const labels = isNew ? ['Name', 'Email', 'Password'] : ['Email', 'Password']
  const button = lines.length > 0 ? lines[0]! : { text: isNew ? 'Sign up' : 'Log in' }
  let y = room.y + 36 * unit
  for (const label of labels) {
    addField(screen, brief, { ...room, y, height: 8 * unit }, { text: label })
    y += 10.5 * unit
  }
  addButton(screen, brief, { ...room, y: y + 2 * unit, height: 8.4 * unit }, button)
  const more = lines[1] ?? { text: isNew ? 'Log in instead' : 'Forgot password?' }
  screen.texts.push(
    set(
      more,
      { ...room, y: y + 13 * unit, height: 3 * unit },
      { type: 'sans', color: palette.accent, largestPx: 2.8 * unit },
    ),
  )
}

function fillChat(screen: Screen, brief: Brief, room: Box): undefined {
  const { unit, palette, title, lines } = brief
  addAvatar(screen, room.x + 3.4 * unit, room.y + 3 * unit, 3.2 * unit, palette.second)
  heading(
    screen,
    brief,
    { ...room, x: room.x + 9 * unit, y: room.y + unit, width: room.width - 9 * unit, height: 4 * unit },
    title ?? { text: 'Messages' },
  )
  const said: Line[] =
    lines.length > 0
      ? lines
      : [{ text: 'Hi there!' }, { text: 'Hello! How are you?' }, { text: 'See you at noon?' }, { text: 'Perfect.' }]
  let y = room.y + 12 * unit
  said.slice(0, 7).forEach((line, at) => {
    const mine = at % 2 === 1
    const width = Math.min(room.width * 0.8, (6 + [...line.text].length * 1.55) * unit)
    const rows = Math.ceil(([...line.text].length * 1.55 * unit) / (room.width * 0.8))
    const box = { x: mine ? room.x + room.width - width : room.x, y, width, height: (3.4 + 3.2 * rows) * unit }
    screen.marks.push({ box, fill: mine ? palette.accent : mix(palette.ink, palette.paper, 0.88), radius: 2.6 * unit })
    screen.texts.push(
      set(line, inset(box, 1.8 * unit, 1.6 * unit), {
        type: 'sans',
        color: mine ? '#ffffff' : palette.ink,
        largestPx: 2.9 * unit,
        align: 'left',
      }),
    )
    y += box.height + 2.2 * unit
  })
  addField(screen, brief, { ...room, y: room.y + room.height - 7 * unit, height: 7 * unit }, { text: 'Message' })
}

function fillHome(screen: Screen, brief: Brief, room: Box, said: string): Box | undefined {
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
  heading(
    screen,
    brief,
    { ...room, height: 6 * unit, width: room.width - 8 * unit },
    title ?? { text: titleCase(topic || 'Today') },
    { largestPx: 5 * unit },
  )
  addAvatar(screen, room.x + room.width - 3 * unit, room.y + 3 * unit, 3 * unit, palette.second)
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

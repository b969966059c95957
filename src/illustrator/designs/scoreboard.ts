import type { Design, DesignText, Mark } from './design.ts'
import { inset, set, split, whole } from './layout.ts'

/** Two teams, their points in large lamps between, and the clock above. */
export const scoreboard: Design = {
  kind: 'scoreboard',
  arrange(brief) {
    const { title, lines, frame, design } = brief
    const page = whole(brief)
    const width = Math.min(frame.width * 0.92, frame.height * 1.7)
    const height = Math.min(frame.height * 0.86, width * 0.62)
    const board = { x: (frame.width - width) / 2, y: (frame.height - height) / 2, width, height }
    const u = Math.min(width, height * 1.6) / 100
    const said = `${design.words.join(' ')} ${design.topic} ${title?.text ?? ''} ${lines.map(({ text }) => text).join(' ')}`
    const [, home = '0', away = '0'] = /(?<![\d:])(\d{1,3})\s?(?:[-–:]|to)\s?(\d{1,3})(?![\d:])/.exec(said) ?? []
    const all = (title ? [title, ...lines] : lines).filter(({ text }) => !/^\d{1,3}\s?[-–:]\s?\d{1,3}$/.test(text))
    const names = all.slice(0, 2)
    const rest = all.slice(2)
    const inner = inset(board, 5 * u, 4 * u)
    const head = { ...inner, height: inner.height * 0.2 }
    const foot = { ...inner, y: inner.y + inner.height * 0.86, height: inner.height * 0.14 }
    const body = { ...inner, y: inner.y + inner.height * 0.24, height: inner.height * (rest.length > 0 ? 0.58 : 0.74) }
    const columns = split(body, 2, 12 * u)
    const glow = '#ffb52e'
    const marks: Mark[] = [
      { box: page, fill: ['#2b3a2f', '#16201a'] },
      { box: board, fill: ['#23282d', '#15181b'], radius: 3 * u, raised: true },
      { box: inset(board, 1.6 * u), stroke: '#e9e6dc', width: 0.6 * u, radius: 2 * u },
    ]
    const texts: DesignText[] = [
      {
        text: '45:00',
        box: {
          x: head.x + head.width * 0.36,
          y: head.y + head.height * 0.1,
          width: head.width * 0.28,
          height: head.height * 0.8,
        },
        type: 'mono',
        bold: true,
        color: '#ff5a45',
      },
      {
        text: ':',
        box: {
          x: body.x + body.width / 2 - 4 * u,
          y: body.y + body.height * 0.42,
          width: 8 * u,
          height: body.height * 0.44,
        },
        type: 'mono',
        bold: true,
        color: glow,
      },
    ]
    marks.push({
      box: { x: head.x + head.width * 0.34, y: head.y, width: head.width * 0.32, height: head.height },
      fill: '#0a0c0e',
      radius: 1.4 * u,
    })
    columns.forEach((column, at) => {
      const lamp = { ...column, y: column.y + column.height * 0.3, height: column.height * 0.7 }
      marks.push({ box: lamp, fill: '#0a0c0e', radius: 2 * u })
      texts.push(
        set(
          names[at] ?? { text: at === 0 ? 'HOME' : 'GUEST' },
          { ...column, height: column.height * 0.26 },
          {
            type: 'display',
            bold: true,
            color: '#f3efe2',
            tracking: 0.06,
            group: 'names',
          },
        ),
        {
          text: at === 0 ? home : away,
          box: inset(lamp, lamp.width * 0.1, lamp.height * 0.06),
          type: 'mono',
          bold: true,
          color: glow,
          group: 'score',
        },
      )
    })
    split(foot, Math.max(1, rest.length), 2 * u).forEach((box, at) => {
      if (rest[at]) texts.push(set(rest[at], box, { type: 'sans', color: '#d6d2c4', group: 'rest' }))
    })
    return { behind: marks, over: [], texts }
  },
}

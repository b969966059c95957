import { darken, lighten, mix } from '../paint/color.ts'
import type { Design, DesignText, Mark } from './design.ts'
import { circlePath, inkOver, inset, set, split, whole } from './layout.ts'

/** What such a card measures, by the words that ask for it and as it is written there. */
const measures = [
  ['hp', /\b(?:hp|health|life|hit points)\b/i, 'HP'],
  ['attack', /\b(?:atk|attack|power|strength)\b/i, 'ATK'],
  ['defense', /\b(?:def|defen[cs]e|armou?r|toughness)\b/i, 'DEF'],
  ['speed', /\b(?:spd|speed|agility)\b/i, 'SPD'],
  ['magic', /\b(?:mag|magic|mana)\b/i, 'MAG'],
] as const

/** The colour of an element. */
const elements: readonly (readonly [said: RegExp, color: string, name: string])[] = [
  [/\b(?:fire|flame|lava|phoenix|inferno)\b/, '#c8442a', 'Fire'],
  [/\b(?:water|sea|ocean|ice|frost|aqua)\b/, '#2b78b8', 'Water'],
  [/\b(?:grass|leaf|plant|forest|nature|earth)\b/, '#3f8a45', 'Nature'],
  [/\b(?:electric|lightning|thunder|storm)\b/, '#d3a21a', 'Storm'],
  [/\b(?:dark|shadow|night|ghost|undead|vampire)\b/, '#4a3a6e', 'Shadow'],
  [/\b(?:light|holy|angel|star|unicorn|fairy)\b/, '#c99a3a', 'Light'],
  [/\b(?:robot|steel|metal|mech|cyber)\b/, '#5f6b7a', 'Steel'],
]

/** A card to collect: name and life above, the picture in a window, its kind, and what it can do below. */
export const tradingCard: Design = {
  kind: 'trading-card',
  arrange(brief) {
    const { title, lines, design, frame, random } = brief
    const page = whole(brief)
    const height = Math.min(frame.height * 0.95, (frame.width * 0.92) / 0.716)
    const width = height * 0.716
    const card = { x: (frame.width - width) / 2, y: (frame.height - height) / 2, width, height }
    const u = width / 100
    const said = `${design.words.join(' ')} ${design.topic}`
    const isSport = /baseball|football|soccer|basketball|sports?|hockey/.test(said.toLowerCase())
    const [, own, element] = elements.find(([pattern]) => pattern.test(said.toLowerCase())) ?? [0, '#7a5a35', 'Hero']
    const color = design.colors[0] ?? (isSport ? '#1f4f8f' : own)
    const pale = mix(color, '#fffaf0', 0.86)
    const inner = inset(card, 5 * u)
    const head = { ...inner, height: 11 * u }
    const picture = {
      x: inner.x + 2 * u,
      y: inner.y + 13 * u,
      width: inner.width - 4 * u,
      height: height * (lines.length > 0 ? 0.45 : 0.57),
    }
    const kind = { ...picture, y: picture.y + picture.height + 2 * u, height: 6.4 * u }
    const foot = { ...inner, y: inner.y + inner.height - 12 * u, height: 10 * u }
    const body = inset(
      { ...picture, y: kind.y + kind.height + 2 * u, height: foot.y - kind.y - kind.height - 4 * u },
      3 * u,
      2 * u,
    )
    const measured = (name: RegExp, least: number): string =>
      new RegExp(`(?:${name.source})[^\\p{L}\\d]{0,3}(?:of |is )?(\\d+)|(\\d+) (?:${name.source})`, 'iu')
        .exec(said)
        ?.slice(1)
        .find(Boolean) ?? String(Math.round(random.between(least, least * 2.6) / 10) * 10)
    const asked = measures.slice(1).filter(([, name]) => name.test(said))
    const stats = isSport && asked.length === 0 ? [] : asked.length > 0 ? asked : measures.slice(1, 3)
    const life = isSport ? undefined : measured(measures[0][1], 70)
    const texts: DesignText[] = []
    const ink = inkOver(color)
    if (title)
      texts.push(
        set(
          title,
          { ...head, x: head.x + 3 * u, width: head.width * (life ? 0.66 : 0.94), y: head.y + 2 * u, height: 7 * u },
          { type: 'display', bold: true, color: ink, align: 'left' },
        ),
      )
    if (life)
      texts.push({
        text: `HP ${life}`,
        box: { x: head.x + head.width * 0.72, y: head.y + 2.4 * u, width: head.width * 0.24, height: 6.2 * u },
        type: 'sans',
        bold: true,
        color: ink,
        align: 'right',
      })
    texts.push({
      text: isSport ? 'Player Card' : `${element} · Level ${Math.round(random.between(3, 9))}`,
      box: inset(kind, 4 * u, 1.1 * u),
      type: 'sans',
      bold: true,
      color: inkOver(darken(color, 0.15)),
      tracking: 0.06,
    })
    split(body, Math.max(1, lines.length), 1.4 * u, true).forEach((row, at) => {
      const line = lines[at]
      if (line) texts.push(set(line, row, { type: 'sans', color: '#2b2622', largestPx: 5 * u, group: 'lines' }))
    })
    const marks: Mark[] = []
    if (lines.length === 0) {
      const stars = Math.round(random.between(3, 5.4))
      for (let at = 0; at < stars; at++)
        marks.push({
          path: circlePath(body.x + body.width / 2 + (at - (stars - 1) / 2) * 9 * u, body.y + body.height / 2, 2.8 * u),
          fill: mix(color, '#ffd86b', 0.55),
          stroke: color,
          width: 0.6 * u,
        })
    }
    split(foot, Math.max(1, stats.length), 3 * u).forEach((slot, at) => {
      const [, name, short] = stats[at] ?? []
      if (!name || !short) return
      marks.push({ box: slot, fill: darken(color, 0.15), radius: 2 * u })
      texts.push({
        text: `${short} ${measured(name, 40)}`,
        box: inset(slot, 3 * u, 2.2 * u),
        type: 'sans',
        bold: true,
        color: '#fffaf0',
        group: 'stats',
      })
    })
    return {
      behind: [
        { box: page, fill: ['#353a52', '#1c1f30'] },
        { box: card, fill: '#f3d98b', radius: 5 * u, raised: true },
        { box: inset(card, 2 * u), fill: [lighten(color, 0.08), darken(color, 0.1)], radius: 3.6 * u },
        {
          box: inset({ ...picture, y: picture.y, height: foot.y - picture.y - 1 * u }, -1 * u, -1 * u),
          fill: pale,
          radius: 2 * u,
        },
        { box: kind, fill: darken(color, 0.15), radius: 3 * u },
        ...marks,
      ],
      ...(brief.hasPicture ? { picture: { box: picture, shape: 'box' as const, bare: false } } : {}),
      over: [{ box: picture, stroke: '#f3d98b', width: 1.3 * u }],
      texts,
    }
  },
}

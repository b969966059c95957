import type { Box } from '../paint/stage.ts'
import type { Brief, Design, DesignText, Mark } from './design.ts'
import { inset, set, split, whole } from './layout.ts'
import { star } from './ornament.ts'

function cardIn({ frame }: Brief, aspect: number): Box {
  const width = Math.min(frame.width * 0.92, frame.height * 0.94 * aspect)
  const height = width / aspect
  return { x: (frame.width - width) / 2, y: (frame.height - height) / 2, width, height }
}

const arcana =
  'the fool,the magician,the high priestess,the empress,the emperor,the hierophant,the lovers,the chariot,strength,the hermit,wheel of fortune,justice,the hanged man,death,temperance,the devil,the tower,the star,the moon,the sun,judgement,the world'.split(
    ',',
  )
const roman = '0,I,II,III,IV,V,VI,VII,VIII,IX,X,XI,XII,XIII,XIV,XV,XVI,XVII,XVIII,XIX,XX,XXI'.split(',')

/** A tall card with a gilt double border, its number above, an arched picture and its name on a plate. */
export const tarotCard: Design = {
  kind: 'tarot-card',
  arrange(brief) {
    const { title, lines, hasPicture } = brief
    const page = whole(brief)
    const card = cardIn(brief, 0.6)
    const u = card.width / 100
    const gold = '#c9a24b'
    const night = brief.design.colors[0] ?? '#1d1b3a'
    const inner = inset(card, 9 * u)
    const plate = {
      x: inner.x,
      y: inner.y + inner.height - 15 * u - lines.length * 7 * u,
      width: inner.width,
      height: 13 * u,
    }
    const picture = { x: inner.x, y: inner.y + 11 * u, width: inner.width, height: plate.y - inner.y - 14 * u }
    const name = title?.text.toLowerCase() ?? ''
    const at = arcana.indexOf(name) >= 0 ? arcana.indexOf(name) : arcana.indexOf(`the ${name}`)
    const texts: DesignText[] = []
    if (title)
      texts.push(
        set(title, inset(plate, 5 * u, 1.6 * u), { type: 'serif', bold: true, color: '#3a2c14', tracking: 0.1 }),
      )
    if (at >= 0)
      texts.push({ text: roman[at]!, box: { ...inner, height: 9 * u }, type: 'serif', bold: true, color: gold })
    split(
      { ...inner, y: plate.y + plate.height + u, height: lines.length * 7 * u },
      Math.max(1, lines.length),
      0,
      true,
    ).forEach((row, index) => {
      const line = lines[index]
      if (line) texts.push(set(line, row, { type: 'serif', italic: true, color: '#f3e3b4', group: 'lines' }))
    })
    const corners = [
      [6.2, 6.2],
      [93.8, 6.2],
      [6.2, card.height / u - 6.2],
      [93.8, card.height / u - 6.2],
    ].map(([x, y]): Mark => ({ path: star(card.x + x! * u, card.y + y! * u, 2.4 * u), fill: gold }))
    return {
      behind: [
        { box: page, fill: ['#4a3b62', '#2b2140'] },
        { box: card, fill: night, radius: 5 * u, raised: true },
        { box: inset(card, 3 * u), stroke: gold, width: 0.8 * u, radius: 3 * u },
        { box: inset(card, 4.8 * u), stroke: gold, width: 0.35 * u, radius: 2.4 * u },
        { box: picture, fill: '#2c2a55' },
        ...corners,
      ],
      ...(hasPicture ? { picture: { box: picture, shape: 'arch' as const, bare: false } } : {}),
      over: [
        {
          path: `M ${picture.x} ${picture.y + picture.height} V ${picture.y + picture.width / 2} A ${picture.width / 2} ${picture.width / 2} 0 0 1 ${picture.x + picture.width} ${picture.y + picture.width / 2} V ${picture.y + picture.height} Z`,
          stroke: gold,
          width: u,
        },
        { box: plate, fill: ['#f6e7b8', '#dcbf72'], radius: 1.5 * u },
      ],
      texts,
    }
  },
}

const suits = {
  heart: (x: number, y: number, s: number) =>
    `M ${x} ${y + s} C ${x - s * 1.7} ${y - s * 0.1} ${x - s * 0.9} ${y - s * 1.25} ${x} ${y - s * 0.45} C ${x + s * 0.9} ${y - s * 1.25} ${x + s * 1.7} ${y - s * 0.1} ${x} ${y + s} Z`,
  diamond: (x: number, y: number, s: number) =>
    `M ${x} ${y - s * 1.1} L ${x + s * 0.82} ${y} L ${x} ${y + s * 1.1} L ${x - s * 0.82} ${y} Z`,
  spade: (x: number, y: number, s: number) =>
    `M ${x} ${y - s} C ${x + s * 1.5} ${y} ${x + s * 0.9} ${y + s} ${x + s * 0.1} ${y + s * 0.4} L ${x + s * 0.4} ${y + s} H ${x - s * 0.4} L ${x - s * 0.1} ${y + s * 0.4} C ${x - s * 0.9} ${y + s} ${x - s * 1.5} ${y} ${x} ${y - s} Z`,
  club: (x: number, y: number, s: number) => {
    const lobe = (dx: number, dy: number) =>
      `M ${x + (dx - 0.46) * s} ${y + dy * s} a ${s * 0.46} ${s * 0.46} 0 1 1 ${s * 0.92} 0 a ${s * 0.46} ${s * 0.46} 0 1 1 ${-s * 0.92} 0 Z`
    return `${lobe(0, -0.5)} ${lobe(-0.5, 0.2)} ${lobe(0.5, 0.2)} M ${x - s * 0.12} ${y} L ${x - s * 0.4} ${y + s} H ${x + s * 0.4} L ${x + s * 0.12} ${y} Z`
  },
} as const

const ranks: readonly (readonly [RegExp, string])[] = [
  [/\bace\b/, 'A'],
  [/\bking\b/, 'K'],
  [/\bqueen\b/, 'Q'],
  [/\b(?:jack|knave)\b/, 'J'],
  [/\b(?:ten|10)\b/, '10'],
  ...(['nine', 'eight', 'seven', 'six', 'five', 'four', 'three', 'two'] as const).map(
    (word, at) => [new RegExp(`\\b(?:${word}|${9 - at})\\b`), String(9 - at)] as const,
  ),
]

/** Columns of the pips of a number card: how far across, and how far down each. */
function pipsOf(count: number): [number, number][] {
  const sides = Math.min(4, Math.floor(count / 2))
  const middle = count - 2 * sides
  const rows = (many: number): number[] =>
    Array.from({ length: many }, (_, at) => (many === 1 ? 0.5 : 0.12 + (0.76 * at) / (many - 1)))
  if (count < 4) return rows(count).map((y) => [0.5, y])
  const between = middle === 0 ? [] : middle === 1 ? [count === 7 ? 0.25 : 0.5] : [0.25, 0.75]
  return [
    ...rows(sides).flatMap((y): [number, number][] => [
      [0.2, y],
      [0.8, y],
    ]),
    ...between.map((y): [number, number] => [0.5, y]),
  ]
}

/** A card with its sign in two corners, and pips or its court in the middle. */
export const playingCard: Design = {
  kind: 'playing-card',
  arrange(brief) {
    const { title, lines, design, hasPicture } = brief
    const page = whole(brief)
    const card = cardIn(brief, 0.7)
    const u = card.width / 100
    const said = `${design.words.join(' ')} ${design.topic} ${title?.text ?? ''}`.toLowerCase()
    const suit = (['heart', 'diamond', 'spade', 'club'] as const).find((one) => said.includes(one)) ?? 'spade'
    const rank = ranks.find(([pattern]) => pattern.test(said))?.[1] ?? (/joker/.test(said) ? '★' : 'A')
    const color = suit === 'heart' || suit === 'diamond' ? '#c8202f' : '#1b1c22'
    const shape = suits[suit]
    const high = card.height / u
    const corner = (x: number, y: number, box: Box): { mark: Mark; text: DesignText } => ({
      mark: { path: shape(card.x + x * u, card.y + y * u, 4.6 * u), fill: color },
      text: { text: rank, box, type: 'serif', bold: true, color },
    })
    const corners = [
      corner(10, 26, { x: card.x + 3.5 * u, y: card.y + 5 * u, width: 13 * u, height: 13 * u }),
      corner(90, high - 9, { x: card.x + 83.5 * u, y: card.y + (high - 30) * u, width: 13 * u, height: 13 * u }),
    ]
    const field = { x: card.x + 19 * u, y: card.y + 12 * u, width: 62 * u, height: card.height - 24 * u }
    const isCourt = /[KQJ★]/.test(rank) && hasPicture
    const count = Number(rank)
    const pips = isCourt
      ? []
      : rank === 'A'
        ? [{ path: shape(card.x + 50 * u, card.y + card.height / 2, 22 * u), fill: color }]
        : pipsOf(Number.isNaN(count) ? 1 : count).map(([x, y]) => ({
            path: shape(field.x + x * field.width, field.y + y * field.height, 8 * u),
            fill: color,
          }))
    const all = title ? [title, ...lines] : lines
    const band = {
      x: field.x,
      y: field.y + field.height - 12 * u * all.length,
      width: field.width,
      height: 12 * u * all.length,
    }
    return {
      behind: [
        { box: page, fill: design.colors[0] ?? ['#2f7a55', '#1e5a3d'] },
        { box: card, fill: '#fffdf8', radius: 5 * u, raised: true },
        ...(isCourt ? [{ box: field, fill: '#f6ecd2' as string }] : pips),
        ...corners.map(({ mark }) => mark),
      ],
      ...(isCourt
        ? { picture: { box: inset(field, 2 * u), shape: 'box' as const, bare: true, finish: 'flat' as const } }
        : {}),
      over: isCourt
        ? [
            { box: field, stroke: color, width: 0.7 * u },
            { path: shape(field.x + 9 * u, field.y + 10 * u, 6 * u), fill: color },
            { path: shape(field.x + field.width - 9 * u, field.y + field.height - 10 * u, 6 * u), fill: color },
          ]
        : [],
      texts: [
        ...corners.map(({ text }) => text),
        ...split(band, Math.max(1, all.length), u, true).flatMap((row, at) =>
          all[at] ? [set(all[at], row, { type: 'serif', bold: true, color, edge: '#fffdf8', group: 'words' })] : [],
        ),
      ],
    }
  },
}

import { paintForm } from '../craft/form.ts'
import { leafOutline, oval } from '../craft/outlines.ts'
import type { Easel } from '../easel.ts'
import type { SubjectDetails } from '../subject.ts'
import { fade, shade } from '../tones.ts'
import { type ToppingShape, toppings } from './toppings.data.ts'

type Topping = readonly [shape: ToppingShape, colors: readonly string[]]

const byNoun = new Map(
  toppings.flatMap(([nouns, shape, ...colors]) => nouns.split(', ').map((noun) => [noun, [shape, colors] as Topping])),
)

/** The top of a dish, and how large a piece that lies on it is, in the dish's own units. */
export interface DishTop {
  x: number
  y: number
  rx: number
  ry: number
  piece: number
}

/** Whether it lies on a dish that is served with it. */
export const isTopping = (noun: string): boolean =>
  byNoun.has(noun) || byNoun.has(noun.slice(noun.lastIndexOf(' ') + 1))

/** The mark of the word that tells what a dish is served with: `with mushrooms`. */
export const served = /^with (.+)$/

function asked({ attributes }: Pick<SubjectDetails, 'attributes'>): Topping[] {
  const said = attributes.words.flatMap((word) => served.exec(word)?.[1] ?? [])
  return said.flatMap((text) => {
    const words = text.split(' ')
    const tails = words.map((_, start) => words.slice(start).join(' '))
    const forms = tails.flatMap((tail) => [
      tail,
      tail.replace(/ies$/, 'y'),
      tail.replace(/oes$/, 'o'),
      tail.replace(/s$/, ''),
    ])
    const found = forms.map((form) => byNoun.get(form)).find((topping) => topping !== undefined)
    return found ? [found] : []
  })
}

/** Strews what the dish is served with over its top. */
export function paintToppings(easel: Easel, details: Pick<SubjectDetails, 'attributes'>, top: DishTop): void {
  const all = asked(details)
  const flat = top.ry / top.rx
  const sorted = [...all].sort(([one], [other]) => layer(one) - layer(other))
  sorted.forEach(([shape, colors], rank) => {
    const count = single.has(shape) ? 1 : Math.max(4, Math.round((shape === 'crumb' ? 40 : 11) / Math.sqrt(all.length)))
    const spots = Array.from({ length: count }, (_, each) => {
      const turn = each * 2.39996 + rank * 1.3 + easel.random.between(-0.25, 0.25)
      const reach = count === 1 ? 0.05 * rank : Math.sqrt((each + 0.7) / count) * 0.88
      return [top.x + Math.cos(turn) * reach * top.rx, top.y + Math.sin(turn) * reach * top.ry] as const
    }).sort(([, one], [, other]) => one - other)
    for (const [each, [x, y]] of spots.entries()) {
      const color = colors[each % colors.length]!
      pieces[shape](easel, { x, y, size: top.piece, flat: Math.max(0.5, flat), color, top })
    }
  })
}

/** What runs lies under what is strewn, and what is heaped over it. */
const layer = (shape: ToppingShape): number => (shape === 'drizzle' ? 0 : shape === 'dollop' || shape === 'egg' ? 2 : 1)

const single: ReadonlySet<ToppingShape> = new Set<ToppingShape>(['drizzle', 'dollop', 'egg'])

interface Piece {
  x: number
  y: number
  size: number
  /** Height of what lies against its width. */
  flat: number
  color: string
  top: DishTop
}

function lying(easel: Easel, { x, y, size, flat, color }: Piece, share = 1): void {
  const [rx, ry] = [size * share, size * share * flat]
  easel.fill(oval(x + size * 0.08, y + size * 0.2, rx, ry), 'rgba(50,20,6,0.4)')
  paintForm(easel, { path: oval(x, y, rx, ry), color, turn: 'top', gloss: 0.4 })
}

const pieces: Readonly<Record<ToppingShape, (easel: Easel, piece: Piece) => void>> = {
  slice(easel, piece) {
    const { x, y, size, flat, color } = piece
    lying(easel, piece, 0.92)
    easel.line(oval(x, y, size * 0.8, size * 0.8 * flat), size * 0.14, fade(shade(easel.lit(color), -0.3), 0.6))
    for (let fleck = 0; fleck < 4; fleck++) {
      const turn = fleck * 1.7 + x
      easel.fill(
        oval(x + Math.cos(turn) * size * 0.4, y + Math.sin(turn) * size * 0.4 * flat, size * 0.12, size * 0.1 * flat),
        fade(shade(easel.lit(color), 0.6), 0.8),
      )
    }
  },
  ring(easel, { x, y, size, flat, color }) {
    const own = easel.lit(color)
    const path = oval(x, y, size * 0.5, size * 0.5 * flat)
    easel.line(oval(x, y + size * 0.14, size * 0.5, size * 0.5 * flat), size * 0.34, 'rgba(40,16,4,0.35)')
    easel.line(path, size * 0.34, own)
    easel.line(
      oval(x - size * 0.04, y - size * 0.08, size * 0.5, size * 0.5 * flat),
      size * 0.08,
      fade(shade(own, 0.6), 0.7),
    )
  },
  ball(easel, { x, y, size, color }) {
    easel.fill(oval(x + size * 0.1, y + size * 0.45, size * 0.72, size * 0.4), 'rgba(40,16,4,0.4)')
    paintForm(easel, { path: oval(x, y, size * 0.74, size * 0.7), color, turn: 'ball', gloss: 0.6 })
  },
  leaf(easel, { x, y, size, color }) {
    const turn = (x * 7 + y * 3) % 6.28
    easel.fill(leafOutline(x, y + size * 0.2, size * 1.5, size * 0.42, turn), 'rgba(40,20,4,0.3)')
    paintForm(easel, { path: leafOutline(x, y, size * 1.5, size * 0.42, turn), color, turn: 'face', gloss: 0.3 })
    const [dx, dy] = [Math.cos(turn) * size * 1.3, Math.sin(turn) * size * 1.3]
    easel.line(`M ${x} ${y} L ${x + dx} ${y + dy}`, size * 0.06, fade(shade(easel.lit(color), 0.5), 0.8))
  },
  mushroom(easel, { x, y, size, color }) {
    const own = easel.lit(color)
    const s = size
    const path = `M ${x - s * 0.9} ${y + s * 0.1} C ${x - s} ${y - s * 0.8} ${x + s} ${y - s * 0.8} ${x + s * 0.9} ${y + s * 0.1} L ${x + s * 0.3} ${y + s * 0.14} L ${x + s * 0.36} ${y + s * 0.62} L ${x - s * 0.36} ${y + s * 0.62} L ${x - s * 0.3} ${y + s * 0.14} Z`
    easel.fill(oval(x + s * 0.1, y + s * 0.35, s * 0.9, s * 0.45), 'rgba(50,20,6,0.35)')
    paintForm(easel, { path, color, turn: 'face', gloss: 0.2 })
    easel.line(path, s * 0.12, shade(own, -0.4))
    easel.line(
      `M ${x - s * 0.6} ${y + s * 0.02} C ${x - s * 0.4} ${y - s * 0.24} ${x + s * 0.4} ${y - s * 0.24} ${x + s * 0.6} ${y + s * 0.02}`,
      s * 0.16,
      fade(shade(own, -0.5), 0.75),
    )
  },
  chunk(easel, { x, y, size, flat, color }) {
    const s = size * 0.7
    const turn = (x * 5 + y) % 1.4
    const corner = (at: number): string => `${x + Math.cos(turn + at) * s} ${y + Math.sin(turn + at) * s * flat}`
    const face = `M ${corner(0)} L ${corner(1.5)} L ${corner(3)} L ${corner(4.6)} Z`
    easel.fill(oval(x + s * 0.15, y + s * 0.5, s, s * 0.6), 'rgba(50,20,6,0.35)')
    easel.context.save()
    easel.context.translate(0, s * 0.4)
    paintForm(easel, { path: face, color: shade(color, -0.25), turn: 'face', gloss: 0.1 })
    easel.context.restore()
    paintForm(easel, { path: face, color, turn: 'top', gloss: 0.4 })
  },
  curl(easel, { x, y, size, color }) {
    const s = size
    const path = `M ${x - s * 0.7} ${y + s * 0.3} C ${x - s * 0.9} ${y - s * 0.7} ${x + s * 0.8} ${y - s * 0.8} ${x + s * 0.7} ${y + s * 0.3}`
    easel.line(path, s * 0.6, shade(easel.lit(color), -0.35))
    easel.line(path, s * 0.46, easel.lit(color))
    easel.line(path, s * 0.12, fade(shade(easel.lit(color), 0.7), 0.8))
  },
  egg(easel, { x, y, size, flat, color }) {
    const big = { x, y, size: size * 1.8, flat, color, top: { x, y, rx: 1, ry: 1, piece: 1 } }
    lying(easel, big)
    paintForm(easel, {
      path: oval(x, y - size * 0.25, size * 0.8, size * 0.72 * flat + size * 0.1),
      color: '#f2a324',
      turn: 'ball',
      gloss: 0.9,
    })
  },
  drizzle(easel, { top, size, color }) {
    const own = easel.lit(color)
    const steps = 6
    let path = `M ${top.x - top.rx * 0.8} ${top.y - top.ry * 0.2}`
    for (let step = 1; step <= steps; step++) {
      const x = top.x - top.rx * 0.8 + (step / steps) * top.rx * 1.6
      const y = top.y + (step % 2 ? -0.6 : 0.6) * top.ry
      path += ` Q ${x - top.rx * 0.2} ${y} ${x} ${top.y}`
    }
    easel.line(path, size * 0.42, fade(shade(own, -0.2), 0.85))
    easel.line(path, size * 0.14, fade(shade(own, 0.6), 0.7))
  },
  dollop(easel, { x, y, size, color }) {
    easel.fill(oval(x, y + size * 0.3, size * 1.7, size * 0.8), 'rgba(50,20,6,0.35)')
    for (const [share, lift] of [
      [1.6, 0],
      [1.15, 0.55],
      [0.65, 1.1],
    ] as const)
      paintForm(easel, {
        path: oval(x, y - size * lift, size * share, size * share * 0.55),
        color,
        turn: 'ball',
        gloss: 0.3,
      })
  },
  crumb(easel, { x, y, size, color }) {
    const turn = (x * 11 + y * 5) % 3.14
    const [dx, dy] = [Math.cos(turn) * size * 0.24, Math.sin(turn) * size * 0.24]
    easel.line(`M ${x - dx} ${y - dy} L ${x + dx} ${y + dy}`, size * 0.2, easel.lit(color))
  },
}

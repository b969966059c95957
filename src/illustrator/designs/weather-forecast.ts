import { mix } from '../paint/color.ts'
import type { Box } from '../paint/stage.ts'
import type { Design, DesignText, Mark } from './design.ts'
import { circlePath, inset, ringPath, set, split, whole } from './layout.ts'

const skies = ['sun', 'sun and cloud', 'cloud', 'rain', 'storm', 'snow'] as const
type Sky = (typeof skies)[number]
const week = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']

/** The weather of some days: today's large, then a column for each. */
export const weatherForecast: Design = {
  kind: 'weather-forecast',
  arrange(brief) {
    const { title, lines, frame, design, random } = brief
    const page = whole(brief)
    const u = Math.min(frame.width, frame.height) / 100
    const said = `${design.words.join(' ')} ${design.topic}`.toLowerCase()
    const asked = (
      /\bsnow/.test(said)
        ? 'snow'
        : /storm|thunder/.test(said)
          ? 'storm'
          : /rain/.test(said)
            ? 'rain'
            : /sun/.test(said)
              ? 'sun'
              : undefined
    ) as Sky | undefined
    const count = Number(/\b([3-7])[- ]days?\b/.exec(said)?.[1] ?? (/week/.test(said) ? 7 : 5))
    const dull = asked === 'rain' || asked === 'storm' || asked === 'snow'
    const sky: readonly [string, string] = dull ? ['#4a6079', '#8fa6ba'] : ['#2d7fd0', '#8cc7f2']
    const ink = '#ffffff'
    const wide = frame.width > 1.3 * frame.height
    const room = inset(page, 7 * u, 7 * u)
    const today = wide ? { ...room, width: room.width * 0.36 } : { ...room, height: room.height * 0.46 }
    const days = wide
      ? { ...room, x: room.x + room.width * 0.42, width: room.width * 0.58 }
      : { ...room, y: room.y + room.height * 0.52, height: room.height * 0.48 }
    const marks: Mark[] = [{ box: page, fill: sky }]
    const texts: DesignText[] = []
    const all = title ? [title, ...lines] : lines
    const high = asked === 'snow' ? random.integer(-4, 1) : random.integer(14, 27)
    const headHeight = today.height * 0.22
    const names = all.length > 0 ? all : [{ text: 'Today' }]
    split({ ...today, height: headHeight * Math.min(1.6, 0.7 + 0.4 * names.length) }, names.length, u, true).forEach(
      (row, at) => {
        texts.push(
          set(names[at]!, row, {
            type: 'sans',
            bold: at === 0,
            color: ink,
            align: wide ? 'center' : 'left',
            largestPx: 10 * u,
            ...(at > 0 ? { group: 'names' } : {}),
          }),
        )
      },
    )
    const top = today.y + headHeight * Math.min(1.6, 0.7 + 0.4 * names.length) + 2 * u
    const main = { ...today, y: top, height: today.y + today.height - top }
    const side = Math.min(main.height * (wide ? 0.56 : 0.9), main.width * 0.46)
    const iconBox = wide
      ? { x: main.x + (main.width - side) / 2, y: main.y, width: side, height: side }
      : { x: main.x, y: main.y + (main.height - side) / 2, width: side, height: side }
    marks.push(...weather(iconBox, asked ?? 'sun and cloud'))
    texts.push({
      text: `${high}°`,
      box: wide
        ? { ...main, y: main.y + side + 2 * u, height: main.height - side - 2 * u }
        : { ...main, x: main.x + main.width * 0.52, width: main.width * 0.48 },
      type: 'sans',
      bold: true,
      color: ink,
      largestPx: 30 * u,
    })
    split(days, count, 1.6 * u).forEach((column, at) => {
      marks.push({ box: column, fill: '#ffffff', opacity: 0.18, radius: 2.4 * u })
      const inner = inset(column, column.width * 0.1, column.height * 0.07)
      const kind: Sky =
        at === 0 ? (asked ?? 'sun and cloud') : asked && random.chance(0.5) ? asked : random.pick(skies.slice(0, 4))
      const size = Math.min(inner.width, inner.height * 0.4)
      marks.push(
        ...weather(
          {
            x: inner.x + (inner.width - size) / 2,
            y: inner.y + inner.height * 0.22 + (inner.height * 0.4 - size) / 2,
            width: size,
            height: size,
          },
          kind,
        ),
      )
      const low = high - random.integer(5, 9)
      const line = (text: string, from: number, share: number, group: string, color = ink): DesignText => ({
        text,
        box: { ...inner, y: inner.y + from * inner.height, height: share * inner.height },
        type: 'sans',
        bold: group !== 'lows',
        color,
        largestPx: 6 * u,
        group,
      })
      texts.push(
        line(week[at % 7]!, 0, 0.17, 'days'),
        line(`${high + random.integer(-3, 3)}°`, 0.66, 0.17, 'highs'),
        line(`${low}°`, 0.85, 0.14, 'lows', mix(ink, sky[0], 0.25)),
      )
    })
    return { behind: marks, over: [], texts }
  },
}

/** Sun, cloud, rain, lightning or snow in a square. */
function weather(box: Box, kind: Sky): Mark[] {
  const x = (share: number): number => box.x + share * box.width
  const y = (share: number): number => box.y + share * box.height
  const s = box.width
  const sun = (cx: number, cy: number, r: number): Mark[] => [
    ...Array.from({ length: 10 }, (_, at) => ({
      path: ringPath(x(cx), y(cy), s * r * 1.62, s * r * 1.22, at / 10 + 0.03, at / 10 + 0.07),
      fill: '#ffc933',
    })),
    { path: circlePath(x(cx), y(cy), s * r), fill: ['#ffd84d', '#ffb52e'] },
  ]
  const cloud = (tone: string): Mark => ({
    path: `M ${x(0.22)} ${y(0.7)} a ${s * 0.17} ${s * 0.17} 0 0 1 ${s * 0.03} ${-s * 0.33} a ${s * 0.23} ${s * 0.23} 0 0 1 ${s * 0.43} ${-s * 0.05} a ${s * 0.19} ${s * 0.19} 0 0 1 ${s * 0.12} ${s * 0.38} Z`,
    fill: tone,
  })
  if (kind === 'sun') return sun(0.5, 0.5, 0.25)
  if (kind === 'sun and cloud') return [...sun(0.64, 0.36, 0.17), cloud('#ffffff')]
  const drops = [0.32, 0.5, 0.68].map(
    (at): Mark =>
      kind === 'snow'
        ? { path: circlePath(x(at), y(at === 0.5 ? 0.9 : 0.82), s * 0.04), fill: '#ffffff' }
        : { path: `M ${x(at)} ${y(0.76)} L ${x(at - 0.05)} ${y(0.92)}`, stroke: '#cfe9ff', width: s * 0.045 },
  )
  if (kind === 'cloud') return [cloud('#f3f6f9')]
  if (kind === 'storm')
    return [
      cloud('#c3ccd6'),
      {
        path: `M ${x(0.54)} ${y(0.6)} L ${x(0.4)} ${y(0.82)} L ${x(0.5)} ${y(0.82)} L ${x(0.44)} ${y(0.98)} L ${x(0.62)} ${y(0.75)} L ${x(0.52)} ${y(0.75)} L ${x(0.6)} ${y(0.6)} Z`,
        fill: '#ffd23d',
      },
    ]
  return [cloud(kind === 'rain' ? '#dbe3ea' : '#f3f6f9'), ...drops]
}

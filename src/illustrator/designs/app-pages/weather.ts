import type { Box } from '../../paint/stage.ts'
import type { Brief, Mark } from '../design.ts'
import { circlePath, inset, set, split } from '../layout.ts'
import { addCard, quietInk, type Screen } from '../screen.ts'
import { heading } from './page.ts'

type Sky = 'sun' | 'cloud' | 'rain' | 'snow' | 'storm'

const skies: readonly (readonly [said: RegExp, sky: Sky, name: string])[] = [
  [/storm|thunder|lightning/, 'storm', 'Thunderstorm'],
  [/snow|freez|blizzard/, 'snow', 'Snow'],
  [/rain|shower|drizzl/, 'rain', 'Rain'],
  [/cloud|overcast|fog|mist/, 'cloud', 'Cloudy'],
  [/sun|clear|hot|bright/, 'sun', 'Sunny'],
]

/** A city, what it is like there now, the hours that come and the days. */
export function fillWeather(screen: Screen, brief: Brief, room: Box, said: string): undefined {
  const { unit, palette, title, lines, design, random } = brief
  const [, sky, name] = skies.find(([pattern]) => pattern.test(said)) ?? skies.at(-1)!
  const degrees = Number(/(-?\d{1,3})\s*(?:°|º|degrees|celsius|fahrenheit|c\b|f\b)/.exec(said)?.[1] ?? 21)
  const city = /\b(?:in|for|of) (\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*)*)/u.exec(design.topic)?.[1]
  const row = (y: number, height: number): Box => ({ ...room, y: room.y + y * unit, height: height * unit })
  heading(screen, brief, row(0, 6), title ?? { text: city ?? 'Today' }, { align: 'center', largestPx: 5 * unit })
  screen.marks.push(...skyMarks(sky, room.x + room.width / 2, room.y + 18 * unit, 9 * unit))
  const now = `${degrees}°`
  screen.texts.push(
    set({ text: now }, row(29, 13), { type: 'sans', bold: true, color: palette.ink, largestPx: 12 * unit }),
    set(lines[0] ?? { text: name }, row(42, 4), { type: 'sans', color: quietInk(brief), largestPx: 3.4 * unit }),
  )
  const hours = row(49, 16)
  addCard(screen, brief, hours, 2 * unit)
  for (const [at, cell] of split(inset(hours, unit, 0), 5, 1.4 * unit).entries()) {
    const later = Math.round(degrees + random.between(-3, 3))
    const line = (y: number, text: string, bold: boolean): void => {
      const box = { ...cell, y: cell.y + y * unit, height: 2.6 * unit }
      screen.texts.push(
        set({ text }, box, { type: 'sans', bold, color: bold ? palette.ink : quietInk(brief), group: 'hours' }),
      )
    }
    line(1.6, at === 0 ? 'Now' : `${9 + 3 * at}:00`, false)
    screen.marks.push(
      ...skyMarks(at % 3 === 2 ? 'cloud' : sky, cell.x + cell.width / 2, cell.y + 7.6 * unit, 2.4 * unit),
    )
    line(11.6, at === 0 ? now : `${later}°`, true)
  }
  const days = { ...row(68, 0), height: room.height - 70 * unit }
  for (const [at, day] of split(days, 4, 1 * unit, true).entries()) {
    const manner = { type: 'sans', color: palette.ink, largestPx: 3 * unit, group: 'days' } as const
    const warm = Math.round(degrees + random.between(-4, 4))
    screen.texts.push(
      set(
        { text: ['Tomorrow', 'Friday', 'Saturday', 'Sunday'][at]! },
        { ...day, width: day.width * 0.5 },
        { ...manner, align: 'left' },
      ),
      set(
        { text: `${warm - 7}°  ${warm}°` },
        { ...day, x: day.x + day.width * 0.65, width: day.width * 0.35 },
        { ...manner, align: 'right' },
      ),
    )
    screen.marks.push(
      ...skyMarks(
        at % 2 ? 'cloud' : sky,
        day.x + day.width * 0.58,
        day.y + day.height / 2,
        Math.min(day.height * 0.34, 2.4 * unit),
      ),
    )
  }
}

const gold = '#f5b432'

/** The sky as a sign about a middle, `r` its reach. */
function skyMarks(sky: Sky, x: number, y: number, r: number): Mark[] {
  if (sky === 'sun') {
    const rays = Array.from({ length: 8 }, (_, at) => {
      const angle = (at / 8) * 2 * Math.PI
      const at0 = (reach: number): string => `${x + reach * r * Math.cos(angle)} ${y + reach * r * Math.sin(angle)}`
      return `M ${at0(0.72)} L ${at0(1)}`
    })
    return [
      { path: circlePath(x, y, r * 0.52), fill: gold },
      { path: rays.join(' '), stroke: gold, width: r * 0.13 },
    ]
  }
  const top = y - (sky === 'cloud' ? 0 : 0.25 * r)
  const grey = sky === 'cloud' ? '#a9b8cc' : '#8698b3'
  const cloud: Mark[] = [
    { path: circlePath(x - 0.42 * r, top + 0.1 * r, 0.38 * r), fill: grey },
    { path: circlePath(x + 0.06 * r, top - 0.14 * r, 0.5 * r), fill: grey },
    { path: circlePath(x + 0.5 * r, top + 0.14 * r, 0.34 * r), fill: grey },
    { box: { x: x - 0.42 * r, y: top + 0.02 * r, width: 0.94 * r, height: 0.46 * r }, fill: grey },
  ]
  if (sky === 'cloud') return cloud
  if (sky === 'storm')
    return [
      ...cloud,
      {
        path: `M ${x + 0.1 * r} ${top + 0.4 * r} l ${-0.3 * r} ${0.5 * r} l ${0.22 * r} 0 l ${-0.14 * r} ${0.44 * r} l ${0.42 * r} ${-0.6 * r} l ${-0.22 * r} 0 l ${0.12 * r} ${-0.34 * r} Z`,
        fill: gold,
      },
    ]
  const falls = [-0.4, 0, 0.4].map((dx): Mark => {
    const [px, py] = [x + dx * r, top + 0.74 * r]
    return sky === 'snow'
      ? { path: circlePath(px, py, 0.1 * r), fill: '#8fb8e8' }
      : {
          path: `M ${px + 0.06 * r} ${py - 0.16 * r} L ${px - 0.06 * r} ${py + 0.2 * r}`,
          stroke: '#4f8fe0',
          width: 0.12 * r,
        }
  })
  return [...cloud, ...falls]
}

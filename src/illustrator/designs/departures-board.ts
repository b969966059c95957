import type { Design, DesignText, Line, Mark } from './design.ts'
import { inset, set, split, whole } from './layout.ts'

const usual = ['London', 'Paris', 'New York', 'Tokyo', 'Berlin', 'Madrid', 'Dubai', 'Rome']
const states = ['On time', 'Boarding', 'On time', 'Delayed', 'On time', 'Gate open', 'On time', 'Cancelled']
const amber = '#ffc83d'

/** When, where to, which and how it stands, a row for each that leaves, in amber letters on flaps. */
export const departuresBoard: Design = {
  kind: 'departures-board',
  arrange(brief) {
    const { title, lines, frame, design, random } = brief
    const page = whole(brief)
    const said = `${design.words.join(' ')} ${design.topic}`.toLowerCase()
    const isRail = /train|rail|station/.test(said)
    const heading = /arriv/.test(said) ? 'ARRIVALS' : 'DEPARTURES'
    const own: Line[] = title ? [title, ...lines] : lines
    const rowsOf: Line[] = own.length > 0 ? own : usual.slice(0, 7).map((text) => ({ text }))
    const tall = frame.height > 1.3 * frame.width
    const board = inset(page, frame.width * 0.05, frame.height * (tall ? 0.14 : 0.06))
    const u = Math.min(board.width, board.height) / 100
    const inner = inset(board, 4 * u)
    const headHeight = Math.min(13 * u, inner.height * 0.16)
    const columns = tall ? [0.22, 0.5, 0, 0.28] : [0.15, 0.39, 0.18, 0.28]
    const marks: Mark[] = [
      { box: page, fill: ['#4b535c', '#2b3037'] },
      { box: board, fill: '#14171b', radius: 2 * u, raised: true },
    ]
    const texts: DesignText[] = [
      {
        text: heading,
        box: { ...inner, height: headHeight * 0.8 },
        type: 'sans',
        bold: true,
        color: '#f7f4ea',
        align: 'left',
        tracking: 0.12,
      },
    ]
    const body = { ...inner, y: inner.y + headHeight, height: inner.height - headHeight }
    let minutes = 7 * 60 + random.integer(0, 11) * 5
    split(body, rowsOf.length, 1.2 * u, true).forEach((row, at) => {
      minutes += random.integer(2, 9) * 5
      const time = `${String(Math.floor(minutes / 60) % 24).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
      const state = states[at % states.length]!
      const cells: Line[] = [
        { text: time },
        rowsOf[at]!,
        {
          text: isRail
            ? `Track ${random.integer(1, 12)}`
            : `${random.pick(['LM', 'AX', 'QR', 'BV'])} ${random.integer(101, 989)}`,
        },
        { text: state },
      ]
      const height = Math.min(row.height, 11 * u)
      let x = row.x
      cells.forEach((cell, index) => {
        const width = columns[index]! * row.width
        if (width === 0) return
        const flap = { x, y: row.y + (row.height - height) / 2, width: width - 1.2 * u, height }
        x += width
        marks.push(
          { box: flap, fill: '#23282e', radius: 0.8 * u },
          { box: { ...flap, y: flap.y + height / 2 - 0.12 * u, height: 0.24 * u }, fill: '#0c0e11' },
        )
        texts.push(
          set(cell, inset(flap, 1.6 * u, height * 0.2), {
            type: 'mono',
            bold: true,
            color: index === 3 ? (/Delayed|Cancelled/.test(state) ? '#ff6a55' : '#7fd67f') : amber,
            align: 'left',
            group: index === 3 ? 'states' : 'flaps',
          }),
        )
      })
    })
    return { behind: marks, over: [], texts }
  },
}

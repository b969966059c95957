import type { Design, DesignText, Mark } from './design.ts'
import { circlePath, inset, set, whole } from './layout.ts'
import { star } from './ornament.ts'

/** A comic panel: rays and dots, and the words in a bubble, or in a burst when they shout. */
export const bubble: Design = {
  kind: 'bubble',
  arrange(brief) {
    const { title, lines, palette, unit, hasPicture } = brief
    const page = whole(brief)
    const text = [title, ...lines].map((line) => line?.text ?? '').join(' ')
    const shouts = /!$/.test(text) && [...text].length < 14 && !hasPicture
    const { width, height } = page
    const [x, y] = [width / 2, height * (hasPicture ? 0.24 : 0.46)]
    const rx = width * (hasPicture ? 0.42 : 0.4)
    const ry = height * (hasPicture ? 0.18 : 0.29)
    const marks: Mark[] = []
    if (!hasPicture) {
      marks.push({ box: page, fill: '#ffd54a' })
      const rays = 24
      for (let at = 0; at < rays; at++) {
        const a = (at / rays) * 2 * Math.PI
        const b = ((at + 0.5) / rays) * 2 * Math.PI
        const r = Math.hypot(width, height)
        marks.push({
          path: `M ${x} ${y} L ${x + r * Math.cos(a)} ${y + r * Math.sin(a)} L ${x + r * Math.cos(b)} ${y + r * Math.sin(b)} Z`,
          fill: '#ff9f43',
          opacity: 0.75,
        })
      }
      for (let row = 0; row < 9; row++) {
        for (let column = 0; column < 30; column++) {
          const size = (1.5 - row * 0.16) * unit
          if (size > 0.1)
            marks.push({
              path: circlePath((column + (row % 2) / 2) * width * 0.035, height - row * 3.4 * unit, size),
              fill: '#e0452f',
              opacity: 0.8,
            })
        }
      }
    }
    const tail = `M ${x - rx * 0.5} ${y + ry * 0.6} L ${x - rx * 0.62} ${y + ry * 1.62} L ${x - rx * 0.08} ${y + ry * 0.86} Z`
    const oval = `M ${x - rx} ${y} C ${x - rx} ${y - ry * 1.3} ${x + rx} ${y - ry * 1.3} ${x + rx} ${y} C ${x + rx} ${y + ry * 1.3} ${x - rx} ${y + ry * 1.3} ${x - rx} ${y} Z`
    const burst = spikes(x, y, rx * 1.12, ry * 1.36)
    const shape: Mark[] = shouts
      ? [
          { path: burst, fill: '#ffffff', stroke: '#17151c', width: 1.6 * unit },
          { path: spikes(x, y, rx * 0.9, ry * 1.06), fill: '#ffe46b' },
        ]
      : [
          { path: `${oval} ${tail}`, fill: '#ffffff', stroke: '#17151c', width: 2.6 * unit },
          { path: `${oval} ${tail}`, fill: '#ffffff' },
        ]
    const room = { x: x - rx * 0.7, y: y - ry * 0.6, width: rx * 1.4, height: ry * 1.2 }
    const texts: DesignText[] = []
    const all = title ? [title, ...lines] : lines
    all.forEach((line, at) => {
      const row = { ...room, y: room.y + (at * room.height) / all.length, height: (room.height / all.length) * 0.96 }
      texts.push(
        set(line, row, {
          type: 'display',
          bold: true,
          color: shouts ? (palette.ink === '#fdf6e3' ? '#c7291d' : '#c7291d') : '#17151c',
        }),
      )
    })
    const over = [...shape, { box: inset(page, 1.4 * unit), stroke: '#17151c', width: 1.2 * unit }]
    return hasPicture
      ? { behind: [], picture: { box: page, shape: 'box', bare: false }, over, texts }
      : {
          behind: [
            ...marks,
            ...(shouts
              ? [
                  {
                    path: star(width * 0.14, height * 0.14, 6 * unit),
                    fill: '#ffffff',
                    stroke: '#17151c',
                    width: 0.8 * unit,
                  },
                ]
              : []),
          ],
          over,
          texts,
        }
  },
}

function spikes(x: number, y: number, rx: number, ry: number): string {
  const points = Array.from({ length: 32 }, (_, at) => {
    const reach = at % 2 === 0 ? 1 + 0.1 * ((at * 7) % 3) : 0.78
    const angle = (at / 32) * 2 * Math.PI
    return `${x + rx * reach * Math.cos(angle)} ${y + ry * reach * Math.sin(angle)}`
  })
  return `M ${points.join(' L ')} Z`
}

import type { Box } from '../paint/stage.ts'
import type { Brief, Mark } from './design.ts'
import { circlePath, ringPath } from './layout.ts'

/** A form of print for a sheet of words alone, and the part of the sheet it leaves clear for them. */
export function ornament(brief: Brief, page: Box): { marks: Mark[]; clear: Box } {
  const { palette, random, unit } = brief
  const { width, height } = page
  const tall = height > width * 1.1
  switch (random.pick(['rays', 'circles', 'waves', 'frame'] as const)) {
    case 'rays': {
      const [x, y] = [width / 2, height * 1.02]
      const reach = Math.hypot(width, height)
      const rays = 28
      return {
        marks: [
          ...Array.from(
            { length: rays },
            (_, at): Mark => ({
              path: ringPath(x, y, reach, 0, at / rays, (at + 0.5) / rays),
              fill: palette.soft,
              opacity: 0.75,
            }),
          ),
          { path: circlePath(x, y, width * (tall ? 0.42 : 0.26)), fill: palette.second },
          { path: circlePath(x, y, width * (tall ? 0.3 : 0.18)), fill: palette.accent },
        ],
        clear: { ...page, y: height * 0.08, height: height * (tall ? 0.6 : 0.62) },
      }
    }
    case 'circles': {
      const r = Math.min(width, height) * 0.3
      return {
        marks: [
          { path: circlePath(width * 0.94, height * 0.04, r * 1.25), fill: palette.accent },
          { path: circlePath(width * 0.72, height * 0.06, r * 0.5), fill: palette.second, opacity: 0.92 },
          { path: circlePath(width * 0.04, height * 0.99, r * 1.1), fill: palette.second },
          { path: circlePath(width * 0.27, height * 0.98, r * 0.42), fill: palette.accent, opacity: 0.92 },
        ],
        clear: { ...page, y: height * 0.26, height: height * 0.48 },
      }
    }
    case 'waves': {
      const wave = (y: number, rise: number): string =>
        `M 0 ${y} C ${width * 0.25} ${y - rise} ${width * 0.4} ${y + rise} ${width * 0.62} ${y} S ${width * 0.9} ${y - rise} ${width} ${y - rise * 0.3} L ${width} ${height} L 0 ${height} Z`
      return {
        marks: [
          { path: circlePath(width * 0.5, height * 0.74, Math.min(width, height) * 0.17), fill: palette.second },
          { path: wave(height * 0.76, height * 0.05), fill: palette.accent },
          { path: wave(height * 0.84, height * 0.04), fill: palette.ink, opacity: 0.82 },
          { path: wave(height * 0.91, height * 0.035), fill: palette.ink },
        ],
        clear: { ...page, y: height * 0.08, height: height * 0.48 },
      }
    }
    default:
      return {
        marks: [
          {
            box: { x: 3 * unit, y: 3 * unit, width: width - 6 * unit, height: height - 6 * unit },
            stroke: palette.accent,
            width: 1.4 * unit,
          },
          {
            box: { x: 5.4 * unit, y: 5.4 * unit, width: width - 10.8 * unit, height: height - 10.8 * unit },
            stroke: palette.accent,
            width: 0.4 * unit,
          },
          ...[0.2, 0.8].flatMap((share): Mark[] => [
            {
              path: `M ${width * 0.2} ${height * share} L ${width * 0.42} ${height * share} M ${width * 0.58} ${height * share} L ${width * 0.8} ${height * share}`,
              stroke: palette.second,
              width: 0.6 * unit,
            },
            { path: star(width / 2, height * share, 4.2 * unit), fill: palette.second },
          ]),
        ],
        clear: { ...page, y: height * 0.27, height: height * 0.46 },
      }
  }
}

export function star(x: number, y: number, radius: number): string {
  const points = Array.from({ length: 10 }, (_, at) => {
    const r = at % 2 === 0 ? radius : radius * 0.42
    const angle = (at / 10 - 0.25) * 2 * Math.PI
    return `${(x + r * Math.cos(angle)).toFixed(1)} ${(y + r * Math.sin(angle)).toFixed(1)}`
  })
  return `M ${points.join(' L ')} Z`
}

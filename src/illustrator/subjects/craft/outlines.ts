/** Outlines as SVG path data in absolute coordinates, made of M, L, C and Z only, so that `extentOf` can read them. */

const arc = 0.5523

export function oval(x: number, y: number, rx: number, ry = rx): string {
  const [a, b] = [rx * arc, ry * arc]
  return `M ${x - rx} ${y} C ${x - rx} ${y - b} ${x - a} ${y - ry} ${x} ${y - ry} C ${x + a} ${y - ry} ${x + rx} ${y - b} ${x + rx} ${y} C ${x + rx} ${y + b} ${x + a} ${y + ry} ${x} ${y + ry} C ${x - a} ${y + ry} ${x - rx} ${y + b} ${x - rx} ${y} Z`
}

export function slab(x: number, y: number, width: number, height: number, radius = 0): string {
  const r = Math.min(radius, width / 2, height / 2)
  const k = r * (1 - arc)
  const [right, bottom] = [x + width, y + height]
  return `M ${x + r} ${y} L ${right - r} ${y} C ${right - k} ${y} ${right} ${y + k} ${right} ${y + r} L ${right} ${bottom - r} C ${right} ${bottom - k} ${right - k} ${bottom} ${right - r} ${bottom} L ${x + r} ${bottom} C ${x + k} ${bottom} ${x} ${bottom - k} ${x} ${bottom - r} L ${x} ${y + r} C ${x} ${y + k} ${x + k} ${y} ${x + r} ${y} Z`
}

export function polygon(...points: readonly (readonly [x: number, y: number])[]): string {
  return `M ${points.map(([x, y]) => `${x} ${y}`).join(' L ')} Z`
}

/** An upright round body: an oval top and foot of their own widths, joined by straight sides. */
export function drum(x: number, top: number, bottom: number, rx: number, foot = rx, tilt = 0.18): string {
  const [ry, fy] = [rx * tilt, foot * tilt]
  return `M ${x - rx} ${top} C ${x - rx} ${top - ry * 1.33} ${x + rx} ${top - ry * 1.33} ${x + rx} ${top} L ${x + foot} ${bottom - fy} C ${x + foot} ${bottom + fy * 0.33} ${x - foot} ${bottom + fy * 0.33} ${x - foot} ${bottom - fy} Z`
}

/** A star or flower outline of `points` tips. */
export function starOutline(x: number, y: number, outer: number, inner: number, points: number, turn = 0): string {
  return polygon(
    ...Array.from({ length: points * 2 }, (_, index) => {
      const angle = -Math.PI / 2 + turn + (index / points) * Math.PI
      const radius = index % 2 === 0 ? outer : inner
      return [round(x + Math.cos(angle) * radius), round(y + Math.sin(angle) * radius)] as const
    }),
  )
}

/** A leaf from its stalk at (x, y), `length` long toward `angle`. */
export function leafOutline(x: number, y: number, length: number, width: number, angle: number): string {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  const at = (along: number, across: number): string =>
    `${round(x + along * cos - across * sin)} ${round(y + along * sin + across * cos)}`
  return `M ${at(0, 0)} C ${at(length * 0.25, -width)} ${at(length * 0.75, -width * 0.9)} ${at(length, 0)} C ${at(length * 0.75, width * 0.9)} ${at(length * 0.25, width)} ${at(0, 0)} Z`
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}

export interface Extent {
  left: number
  top: number
  right: number
  bottom: number
}

const known = new Map<string, Extent>()

/** The rectangle around an outline's points and handles. */
export function extentOf(path: string): Extent {
  const seen = known.get(path)
  if (seen) return seen
  const numbers = (path.match(/-?\d*\.?\d+(?:e-?\d+)?/g) ?? []).map(Number)
  const extent = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity }
  numbers.forEach((value, index) => {
    if (index % 2 === 0) {
      extent.left = Math.min(extent.left, value)
      extent.right = Math.max(extent.right, value)
    } else {
      extent.top = Math.min(extent.top, value)
      extent.bottom = Math.max(extent.bottom, value)
    }
  })
  if (known.size > 4000) known.clear()
  known.set(path, extent)
  return extent
}

import { extentOf, oval, polygon, slab } from '../craft/outlines.ts'
import type { Craft } from '../craft/thing.ts'
import { blend, glow } from '../easel.ts'
import { fade, mix, shade } from '../tones.ts'

/** Parts that houses of all kinds are built of: walls, openings, roofs, domes, columns, and the snow on them. */

/** The outline of an opening with a round (`rise` 0.5 of its width), pointed (more) or flat (0) top. */
export function archway(x: number, base: number, width: number, height: number, rise = 0.5): string {
  const [left, right, top] = [x - width / 2, x + width / 2, base - height]
  const spring = top + Math.min(width * rise, height * 0.8)
  if (rise === 0) return slab(left, top, width, height)
  const ease = rise > 0.6 ? 0.25 : 0.55
  return `M ${left} ${base} L ${left} ${spring} C ${left} ${spring - (spring - top) * 0.55} ${x - (width / 2) * ease} ${top} ${x} ${top} C ${x + (width / 2) * ease} ${top} ${right} ${spring - (spring - top) * 0.55} ${right} ${spring} L ${right} ${base} Z`
}

export function isSnowy({ stage, is }: Craft): boolean {
  return stage.season === 'winter' || stage.scene.light.weather === 'snow' || is('snowy', 'snow', 'winter')
}

/** Snow on the upper `share` of a roof or ledge, its edge in drifts. */
export function snowOn(art: Craft, path: string, share = 0.5): void {
  if (!isSnowy(art)) return
  const area = extentOf(path)
  const [width, depth] = [area.right - area.left, (area.bottom - area.top) * share]
  const snow = art.lit('#f5f8fc')
  const drifts = Math.max(2, Math.round(width / Math.max(6, depth * 0.7)))
  let edge = `M ${area.left} ${area.top - 1} L ${area.right} ${area.top - 1} L ${area.right} ${area.top + depth}`
  for (let drift = 0; drift < drifts; drift++) {
    const x = area.right - (width * (drift + 1)) / drifts
    const low = area.top + depth * (1 + art.random.between(-0.06, 0.2))
    edge += ` C ${x + width / drifts / 1.4} ${low + depth * 0.12} ${x + width / drifts / 3.4} ${low + depth * 0.12} ${x} ${area.top + depth * 0.92}`
  }
  art.clip(path, () => {
    art.fill(`${edge} Z`, blend(art, [0, area.top], [0, area.top + depth], snow, shade(snow, -0.1)))
  })
}

/** Courses of masonry in an area: joints, and stones that differ a little. */
export function courses(art: Craft, path: string, color: string, height = 4, strength = 1): void {
  const { context, random } = art
  const area = extentOf(path)
  const own = art.lit(color)
  art.clip(path, () => {
    const rows = Math.min(60, Math.max(1, Math.round((area.bottom - area.top) / height)))
    const step = (area.bottom - area.top) / rows
    for (let row = 0; row < rows; row++) {
      const y = area.top + row * step
      context.fillStyle = fade(shade(own, -0.55), 0.16 * strength)
      context.fillRect(area.left, y, area.right - area.left, Math.max(0.3, step * 0.08))
      const count = Math.min(14, Math.ceil((area.right - area.left) / (height * 5)))
      for (let stone = 0; stone < count; stone++) {
        context.fillStyle = fade(shade(own, random.chance(0.55) ? -0.35 : 0.4), random.between(0.06, 0.24) * strength)
        context.fillRect(
          random.between(area.left, area.right),
          y + step * 0.1,
          height * random.between(1.2, 2.4),
          step * 0.84,
        )
      }
    }
  })
}

/** A window's glass: it mirrors the sky by day, and most are lit when it is dark. */
export function glass(art: Craft, path: string, isLit = art.random.chance(0.75)): void {
  const { stage, dark } = art
  const area = extentOf(path)
  if (dark > 0.4) {
    art.fill(
      path,
      isLit
        ? blend(art, [0, area.top], [0, area.bottom], '#ffd584', '#ffedbd', '#f0a54c')
        : shade(mix('#26344a', stage.palette.skyTop, 0.3), -0.3),
    )
    return
  }
  art.fill(
    path,
    blend(
      art,
      [area.left, area.top],
      [area.right, area.bottom],
      mix('#33475a', stage.palette.skyTop, 0.3),
      mix('#6f8ca3', stage.palette.skyHorizon, 0.35),
      '#2a3848',
    ),
  )
}

/** Rows of equal windows in an area, with sills. */
export function windows(
  art: Craft,
  area: { left: number; right: number; top: number; bottom: number },
  columns: number,
  rows: number,
  options: { wall: string; share?: number; tall?: number; rise?: number; frame?: string },
): void {
  const { wall, share = 0.5, tall = 0.62, rise = 0, frame } = options
  const [stepX, stepY] = [(area.right - area.left) / columns, (area.bottom - area.top) / rows]
  const own = art.lit(wall)
  const border = frame ? art.lit(frame) : shade(own, -0.32)
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const x = area.left + stepX * (column + 0.5)
      const base = area.top + stepY * (row + 0.5 + tall / 2)
      const [width, height] = [stepX * share, stepY * tall]
      const edge = Math.min(width, height) * 0.14
      art.fill(archway(x, base + edge * 0.4, width + edge * 2, height + edge * 1.4, rise), border)
      glass(art, archway(x, base, width, height, rise))
      if (frame) {
        art.line(`M ${x} ${base} L ${x} ${base - height * 0.96}`, edge * 0.7, border)
        art.line(`M ${x - width / 2} ${base - height / 2} L ${x + width / 2} ${base - height / 2}`, edge * 0.7, border)
      }
      art.fill(slab(x - width / 2 - edge * 1.6, base, width + edge * 3.2, edge * 1.3), shade(own, 0.3))
    }
  }
  if (art.dark > 0.4)
    glow(
      art,
      (area.left + area.right) / 2,
      (area.top + area.bottom) / 2,
      Math.max(area.right - area.left, area.bottom - area.top) * 0.6,
      'rgba(255,190,90,0.28)',
    )
}

/** What lies deep in a gate or porch; warm light comes out of it at night. */
export function opening(art: Craft, path: string, isLit = true): void {
  const area = extentOf(path)
  const night = art.dark > 0.4 && isLit
  art.fill(
    path,
    blend(
      art,
      [0, area.top],
      [0, area.bottom],
      night ? '#7a4a20' : shade(art.lit('#2b2430'), -0.3),
      night ? '#ffc56a' : art.lit('#4c4048'),
    ),
  )
}

export function door(
  art: Craft,
  x: number,
  base: number,
  width: number,
  height: number,
  color: string,
  rise = 0,
): void {
  art.fill(archway(x, base, width * 1.24, height * 1.1, rise), shade(art.lit('#efe7d8'), -0.04))
  art.part(archway(x, base, width, height, rise), color, 'face', 0.1)
  art.line(`M ${x} ${base} L ${x} ${base - height * 0.96}`, width * 0.05, fade('#120a18', 0.4))
}

/** Columns that stand side by side, each with base and capital. */
export function columns(
  art: Craft,
  left: number,
  right: number,
  top: number,
  bottom: number,
  count: number,
  color: string,
  thick = 0.42,
): void {
  const step = (right - left) / Math.max(1, count - 1 + thick)
  const half = (step * thick) / 2
  for (let index = 0; index < count; index++) {
    const x = left + half + step * index
    art.part(
      polygon([x - half * 0.88, top], [x + half * 0.88, top], [x + half, bottom], [x - half, bottom]),
      color,
      'column',
      0.1,
    )
    for (const share of [-0.4, 0, 0.4])
      art.line(
        `M ${x + half * share} ${top} L ${x + half * share} ${bottom}`,
        half * 0.12,
        fade(shade(art.lit(color), -0.5), 0.35),
      )
    art.part(slab(x - half * 1.35, top - half * 0.3, half * 2.7, half * 0.8), color, 'bar', 0.1)
    art.part(slab(x - half * 1.3, bottom - half * 0.6, half * 2.6, half * 0.6), color, 'bar', 0.1)
  }
}

/** An onion, a half ball or a pointed dome on its rim, with a finial of `tip` height. */
export function dome(
  art: Craft,
  x: number,
  base: number,
  half: number,
  height: number,
  color: string,
  options: { kind?: 'onion' | 'ball'; tip?: number; tipColor?: string } = {},
): string {
  const { kind = 'ball', tip = height * 0.25, tipColor = '#d9a93a' } = options
  const top = base - height
  const path =
    kind === 'onion'
      ? `M ${x - half * 0.72} ${base} C ${x - half * 1.3} ${base - height * 0.28} ${x - half * 1.06} ${base - height * 0.58} ${x - half * 0.34} ${base - height * 0.78} C ${x - half * 0.12} ${base - height * 0.85} ${x - half * 0.05} ${base - height * 0.92} ${x} ${top} C ${x + half * 0.05} ${base - height * 0.92} ${x + half * 0.12} ${base - height * 0.85} ${x + half * 0.34} ${base - height * 0.78} C ${x + half * 1.06} ${base - height * 0.58} ${x + half * 1.3} ${base - height * 0.28} ${x + half * 0.72} ${base} Z`
      : `M ${x - half} ${base} C ${x - half} ${base - height * 0.62} ${x - half * 0.55} ${top} ${x} ${top} C ${x + half * 0.55} ${top} ${x + half} ${base - height * 0.62} ${x + half} ${base} Z`
  if (tip > 0) {
    art.part(
      polygon([x - half * 0.05, top + height * 0.04], [x, top - tip], [x + half * 0.05, top + height * 0.04]),
      tipColor,
      'column',
      0.8,
    )
    art.part(oval(x, top - tip * 0.2, half * 0.09), tipColor, 'ball', 0.9)
  }
  art.part(path, color, 'ball', 0.3)
  return path
}

/** Steps that widen downward. */
export function steps(
  art: Craft,
  left: number,
  right: number,
  top: number,
  bottom: number,
  count: number,
  color: string,
  spread = 1,
): void {
  const height = (bottom - top) / count
  for (let index = 0; index < count; index++) {
    const wide = spread * (index + 1)
    art.part(
      slab(left - wide, top + height * index, right - left + wide * 2, height),
      shade(color, 0.08 - 0.05 * index),
      'bar',
      0.05,
    )
  }
}

/** Tiles or shingles in rows that follow a roof's eaves. */
export function tiles(art: Craft, path: string, color: string, rows: number): void {
  const { context, random } = art
  const area = extentOf(path)
  const own = art.lit(color)
  const step = (area.bottom - area.top) / rows
  art.clip(path, () => {
    for (let row = 0; row < rows; row++) {
      const y = area.top + row * step
      for (let x = area.left - (row % 2) * step; x < area.right; x += step * 1.6) {
        context.fillStyle = fade(shade(own, random.chance(0.5) ? -0.3 : 0.3), random.between(0.02, 0.2))
        context.fillRect(x, y, step * 1.5, step)
      }
      context.fillStyle = fade(shade(own, -0.6), 0.3)
      context.fillRect(area.left, y + step * 0.9, area.right - area.left, step * 0.12)
    }
  })
}

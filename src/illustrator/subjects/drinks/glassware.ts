import { oval } from '../craft/outlines.ts'
import type { Craft } from '../craft/thing.ts'
import { blend } from '../easel.ts'
import { sheen } from '../round-forms.ts'
import { fade, mix, shade } from '../tones.ts'

/** Clear glass: what is behind shows; edges are darker, one window is mirrored. */
export function paintClear(
  art: Craft,
  path: string,
  left: number,
  right: number,
  top: number,
  bottom: number,
  tint = '#cfe3ea',
): void {
  const own = art.lit(tint)
  art.fill(
    path,
    blend(
      art,
      [left, 0],
      [right, 0],
      fade(shade(own, -0.3), 0.62),
      [0.1, fade(own, 0.2)],
      [0.5, fade(mix(own, '#ffffff', 0.5), 0.07)],
      [0.88, fade(own, 0.2)],
      [1, fade(shade(own, -0.4), 0.62)],
    ),
  )
  art.line(path, (right - left) * 0.014, fade(shade(own, -0.35), 0.75))
  art.clip(path, () => {
    const bright = art.lightX < 0 ? left + (right - left) * 0.13 : right - (right - left) * 0.21
    const width = (right - left) * 0.08
    art.fill(
      `M ${bright} ${top} L ${bright + width} ${top} L ${bright + width} ${bottom} L ${bright} ${bottom} Z`,
      blend(
        art,
        [0, top],
        [0, bottom],
        sheen(art, 0.1),
        [0.2, sheen(art, 0.85)],
        [0.7, sheen(art, 0.4)],
        [1, sheen(art, 0)],
      ),
    )
  })
}

/** The level of a drink: its surface, an oval. */
export function paintLevel(art: Craft, x: number, y: number, rx: number, ry: number, drink: string): void {
  const own = art.lit(drink)
  art.fill(
    oval(x, y, rx, ry),
    blend(art, [x - rx, y], [x + rx, y], shade(own, 0.3), shade(own, 0.12), shade(own, -0.1)),
  )
  art.line(oval(x, y, rx, ry), rx * 0.03, fade(shade(own, 0.6), 0.6))
}

/** The body of a drink between its level and the bottom of the glass. */
export function paintDrink(art: Craft, path: string, left: number, right: number, drink: string, opacity = 0.92): void {
  const own = art.lit(drink)
  art.fill(
    path,
    blend(
      art,
      [left, 0],
      [right, 0],
      fade(shade(own, -0.3), opacity),
      [0.3, fade(shade(own, 0.1), opacity)],
      [0.65, fade(own, opacity)],
      [1, fade(shade(own, -0.42), opacity)],
    ),
  )
}

/** Bubbles in it. */
export function paintBubbles(
  art: Craft,
  left: number,
  right: number,
  top: number,
  bottom: number,
  count: number,
): void {
  for (let bubble = 0; bubble < count; bubble++) {
    const [x, y] = [art.random.between(left, right), art.random.between(top, bottom)]
    art.fill(oval(x, y, art.random.between(0.4, 1)), sheen(art, 0.6))
  }
}

/** Cubes of ice. */
export function paintIce(art: Craft, x: number, y: number, size: number): void {
  for (const [dx, dy, angle] of [
    [-0.6, 0.2, 0.3],
    [0.55, 0, -0.4],
    [0, 1, 0.1],
  ] as const) {
    art.turned(x + dx * size, y + dy * size, angle, () => {
      const [left, top] = [x + dx * size - size / 2, y + dy * size - size / 2]
      const path = `M ${left} ${top} L ${left + size} ${top} L ${left + size} ${top + size} L ${left} ${top + size} Z`
      art.fill(
        path,
        blend(
          art,
          [left, top],
          [left + size, top + size],
          sheen(art, 0.8),
          fade('#ffffff', 0.16),
          fade('#ffffff', 0.4),
        ),
      )
      art.line(path, size * 0.06, fade('#ffffff', 0.6))
    })
  }
}

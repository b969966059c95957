import type { Craft } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'
import { paintWood } from '../wood.ts'

export function wires(art: Craft, xs: readonly number[], top: number, bottom: number): void {
  for (const x of xs) art.line(`M ${42 + (x - 42) * 0.7} ${top} L ${x} ${bottom}`, 0.35, fade('#f4ecd8', 0.85))
}

/** The front of a stringed body: its wood, a darker edge, and a binding. */
export function front(art: Craft, path: string, tone: string, wooden: boolean): void {
  const own = art.lit(tone)
  if (wooden) paintWood(art, path, { x: 0, y: 60, width: 90, height: 110 }, own, tone, true)
  art.form(path, tone, 'face', 0.7)
  if (wooden) {
    art.context.globalAlpha = 0.4
    paintWood(art, path, { x: 0, y: 60, width: 90, height: 110 }, own, tone, true)
    art.context.globalAlpha = 1
  }
  art.line(path, 1.6, shade(own, -0.6))
  art.clip(path, () => {
    art.patch(art.lightX < 0 ? 24 : 60, 100, 20, 34, '#ffffff', 0.22)
    art.patch(art.lightX < 0 ? 78 : 6, 140, 26, 40, shade(own, -0.8), 0.5)
  })
}

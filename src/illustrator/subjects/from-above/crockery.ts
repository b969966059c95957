import { oval } from '../craft/outlines.ts'
import type { Craft } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'

/** A plate, or with `deep` a bowl, as a circle of this radius: rim, well and the light along both. */
export function paintRound(art: Craft, x: number, y: number, radius: number, color: string, deep = 0): void {
  const own = art.lit(color)
  art.part(oval(x, y, radius), color, 'ball', 0.25)
  art.fill(oval(x, y, radius * 0.985), own)
  art.line(oval(x, y, radius * 0.96), radius * 0.016, fade(shade(own, 0.6), 0.8))
  const well = radius * (deep > 0 ? 0.9 : 0.7)
  art.fill(oval(x, y, well), shade(own, -0.05 - 0.3 * deep))
  art.patch(x - well * 0.2, y - well * 0.24, well * 0.8, well * 0.76, shade(own, -0.6), 0.1 + 0.3 * deep)
  art.patch(x + well * 0.24, y + well * 0.3, well * 0.7, well * 0.66, '#ffffff', 0.3)
  art.line(oval(x, y, well), radius * 0.014, fade(shade(own, -0.35), 0.5))
}

/** What fills a bowl: a disc that the bowl's wall shades. */
export function paintFilling(art: Craft, x: number, y: number, radius: number, color: string): void {
  const own = art.lit(color)
  art.fill(oval(x, y, radius), own)
  art.patch(x + radius * 0.2, y + radius * 0.25, radius * 0.8, radius * 0.75, shade(own, 0.5), 0.4)
  art.line(oval(x, y, radius * 0.97), radius * 0.06, fade(shade(own, -0.5), 0.35))
}

/** `count` spots spread evenly over a disc, from the middle out. */
export function spread(art: Craft, count: number, reach: number): { x: number; y: number; angle: number }[] {
  const phase = art.random.between(0, 6)
  return Array.from({ length: count }, (_, at) => {
    const far = reach * Math.sqrt((at + 0.5) / count)
    const angle = phase + at * 2.39996 + art.random.between(-0.2, 0.2)
    return { x: Math.cos(angle) * far, y: Math.sin(angle) * far, angle }
  })
}

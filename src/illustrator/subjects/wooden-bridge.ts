import type { Easel } from './easel.ts'
import { blend } from './easel.ts'
import { fade, shade } from './tones.ts'

const left = 4
const right = 256

/** Height of the deck at `x`: a shallow arc. */
const deckAt = (x: number): number => 66 - 26 * Math.sin((Math.PI * (x - left)) / (right - left))

function arc(lift: number, sag = 0): string {
  const points = Array.from({ length: 33 }, (_, at) => {
    const x = left + ((right - left) * at) / 32
    return `${x.toFixed(1)} ${(deckAt(x) - lift + sag).toFixed(1)}`
  })
  return `M ${points.join(' L ')}`
}

/** A footbridge of planks on trestles, with a railing on each side, in 260 by 100. */
export function paintWoodenBridge(easel: Easel, color: string): void {
  const own = easel.lit(color)
  const far = shade(own, -0.35)
  for (let x = 20; x <= 240; x += 20) easel.line(`M ${x} ${deckAt(x) - 5} V ${deckAt(x) - 33}`, 2.2, far)
  easel.line(arc(33), 2.6, far)
  easel.line(arc(20), 1.8, far)
  for (const x of [42, 96, 164, 218]) {
    const top = deckAt(x) + 6
    easel.fill(
      `M ${x - 3.4} ${top} L ${x + 3.4} ${top} L ${x + 4} 100 L ${x - 4} 100 Z`,
      blend(easel, [x - 4, 0], [x + 4, 0], shade(own, 0.1), shade(own, -0.45)),
    )
    easel.line(
      `M ${x - 14} ${deckAt(x - 14) + 7} L ${x} ${top + 18} L ${x + 14} ${deckAt(x + 14) + 7}`,
      2.4,
      shade(own, -0.3),
    )
  }
  easel.line(arc(0, 3.4), 8.6, shade(own, -0.42))
  easel.line(arc(0), 4.4, shade(own, 0.16))
  for (let x = 8; x < 256; x += 6.4) easel.line(`M ${x} ${deckAt(x) - 1.8} v 8.4`, 0.7, fade(shade(own, -0.6), 0.6))
  for (const x of [0, 256]) easel.fill(`M ${x} 62 h 4 V 100 h -4 Z`, shade(own, -0.3))
  for (let x = 14; x <= 246; x += 19.3) {
    const y = deckAt(x)
    easel.fill(
      `M ${x - 1.8} ${y - 34} h 3.6 V ${y + 6} h -3.6 Z`,
      blend(easel, [x - 2, 0], [x + 2, 0], shade(own, 0.3), shade(own, -0.25)),
    )
  }
  easel.line(arc(32), 3.6, shade(own, 0.12))
  easel.line(arc(33.4), 1.1, fade(shade(own, 0.6), 0.7))
  easel.line(arc(17), 2.4, shade(own, -0.08))
}

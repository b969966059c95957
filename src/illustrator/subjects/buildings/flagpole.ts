import type { Craft } from '../craft/thing.ts'

export function flagpole(art: Craft, x: number, base: number, top: number, color: string): void {
  art.line(`M ${x} ${base} L ${x} ${top}`, 0.8, art.lit('#b9bdc2'))
  art.fill(
    `M ${x} ${top + 0.6} C ${x + 4} ${top - 0.6} ${x + 7} ${top + 2} ${x + 11} ${top + 1} L ${x + 11} ${top + 7} C ${x + 7} ${top + 8} ${x + 4} ${top + 5.6} ${x} ${top + 7} Z`,
    art.lit(color),
  )
}

import { polygon } from '../craft/outlines.ts'
import type { Craft } from '../craft/thing.ts'
import { fade } from '../tones.ts'
import { snowOn } from './architecture.ts'

/** A striped awning with a scalloped edge. */
export function awning(art: Craft, left: number, right: number, top: number, bottom: number, color: string): void {
  const stripes = Math.max(4, Math.round((right - left) / 6.5))
  const step = (right - left) / stripes
  const flare = (bottom - top) * 0.2
  for (let stripe = 0; stripe < stripes; stripe++) {
    const at = (index: number): readonly [number, number] => {
      const x = left + step * index
      const share = index / stripes
      return [x, x + flare * (share * 2 - 1)]
    }
    const [[a, a2], [b, b2]] = [at(stripe), at(stripe + 1)]
    const hang = (bottom - top) * 0.22
    art.part(
      `M ${a} ${top} L ${b} ${top} L ${b2} ${bottom} C ${b2} ${bottom + hang * 1.3} ${a2} ${bottom + hang * 1.3} ${a2} ${bottom} Z`,
      stripe % 2 ? '#f6efe2' : color,
      'bar',
      0,
    )
  }
  art.fill(
    polygon([left, bottom + 2], [right, bottom + 2], [right, bottom + 8], [left, bottom + 8]),
    fade('#140c24', 0.18),
  )
  snowOn(art, polygon([left, top], [right, top], [right + flare, bottom], [left - flare, bottom]), 0.4)
}

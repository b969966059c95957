import { drum, oval, slab } from '../craft/outlines.ts'
import { type Craft, thing } from '../craft/thing.ts'
import { blend, glow } from '../easel.ts'
import { fade, shade } from '../tones.ts'

/** A burning flame, its foot at (x, y). */
export function paintFlame(art: Craft, x: number, y: number, height: number): void {
  const width = height * 0.26
  const drop = (scale: number): string => {
    const [h, w] = [height * scale, width * scale]
    return `M ${x} ${y - h} C ${x + w * 0.4} ${y - h * 0.66} ${x + w * 1.5} ${y - h * 0.36} ${x + w} ${y - h * 0.14} C ${x + w * 0.7} ${y + h * 0.04} ${x - w * 0.7} ${y + h * 0.04} ${x - w} ${y - h * 0.14} C ${x - w * 1.4} ${y - h * 0.4} ${x - w * 0.2} ${y - h * 0.6} ${x} ${y - h} Z`
  }
  glow(art, x, y - height * 0.4, height * (1 + art.dark), `rgba(255,170,60,${0.35 + art.dark * 0.4})`)
  art.fill(
    drop(1),
    blend(art, [0, y - height], [0, y], fade('#ff9a2a', 0.75), [0.45, '#ffb638'], [0.8, '#ff9526'], [1, '#5a78d8']),
  )
  art.fill(
    drop(0.72),
    blend(art, [0, y - height * 0.72], [0, y], '#ffe27a', [0.6, '#fff4c0'], [1, fade('#8aa8ff', 0.7)]),
  )
}

/** A candle with its flame, in a holder when the words ask for one. */
export const candle = thing({
  name: 'candle',
  nouns: ['candle', 'burning candle', 'lit candle', 'candlestick', 'candlelight', 'scented candle'],
  height: 0.22,
  view: [2.1, 3.1, 63.7, 123.4],
  paint(art) {
    const wax = art.color('#f4e8cf', '#f4e8cf', '#b8353a')
    const own = art.lit(wax)
    const brass = art.asked[1] ?? '#c9a14a'
    art.part(oval(32, 114, 30, 9.6), brass, 'top', 1)
    art.part(oval(32, 112, 24, 6.4), shade(brass, -0.2), 'top', 0.8)
    art.line('M 58 112 C 66 104 60 96 54 104', 2.6, art.lit(brass))
    art.form(drum(32, 40, 116, 15, 15, 0.26), wax, 'column', 0.3)
    art.context.fillStyle = blend(art, [0, 36], [0, 92], fade('#ffc870', 0.65), fade('#ffb050', 0))
    art.clip(drum(32, 40, 116, 15, 15, 0.26), () => art.context.fillRect(10, 30, 50, 90))
    art.form(oval(32, 40, 15, 4.4), shade(wax, 0.1), 'top', 0.4)
    art.fill(oval(32, 40.4, 10.6, 2.6), shade(own, -0.14))
    for (const [x, length] of [
      [18.6, 22],
      [23, 12],
      [43.4, 30],
    ] as const)
      art.part(slab(x - 2, 41, 4, length, 2), shade(wax, 0.06), 'column', 0.4)
    art.line('M 32 40 C 31.6 36 32.6 34 33 31', 1.1, '#2a1c14')
    if (!art.is('unlit', 'out')) paintFlame(art, 32.6, 36, 33)
  },
})

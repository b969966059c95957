import { drum, oval } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { tilt } from '../tableware/dish.ts'
import { fade, shade } from '../tones.ts'

/** A round pie with a lattice over its filling. */
export const pie = thing({
  name: 'pie',
  nouns: ['pie', 'apple pie', 'cherry pie', 'pumpkin pie', 'tart', 'quiche'],
  height: 0.09,
  view: [2, 2, 112, 58],
  paint(art) {
    const filling = art.color(
      ...(art.is('apple') ? ['#d08a2e'] : art.is('pumpkin') ? ['#c9691f'] : ['#a01f2e', '#5a2a5e', '#b8391f']),
    )
    const crust = '#d9a055'
    art.part(drum(57, 24, 58, 50, 42, tilt), '#b9c0c6', 'column', 0.9)
    for (let bump = 0; bump < 30; bump++) {
      const angle = (bump / 30) * Math.PI * 2 + Math.PI / 2
      art.part(
        oval(57 + Math.cos(angle) * 50, 22 + Math.sin(angle) * 15.4, 5.2, 3.6),
        art.vary(crust, 0.06),
        'ball',
        0.2,
      )
    }
    art.part(oval(57, 21, 47, 13.6), filling, 'top', 0.7)
    art.clip(oval(57, 20.4, 48, 14), () => {
      for (let strip = -4; strip <= 4; strip++) {
        for (const lean of [-1, 1]) {
          const path = `M ${57 + strip * 13 - lean * 20} 4 L ${57 + strip * 13 + lean * 20} 38`
          art.line(path, 5, shade(art.lit(crust), -0.45))
          art.line(path, 4, art.lit(crust))
          art.line(path, 1.1, fade(shade(art.lit(crust), 0.6), 0.6))
        }
      }
    })
  },
})

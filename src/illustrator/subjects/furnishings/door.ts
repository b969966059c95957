import { polygon, slab } from '../craft/outlines.ts'
import { dot, thing } from '../craft/thing.ts'
import { blend } from '../easel.ts'
import { fade, shade } from '../tones.ts'
import { paintWood } from '../wood.ts'
import { paintView } from './view.ts'

/** A panelled door in its frame; ajar on what is outside when `open`. */
export const door = thing({
  name: 'door',
  nouns: ['door', 'front door', 'wooden door', 'doorway'],
  habitat: 'ground',
  height: 2.1,
  view: [0, 0, 60, 112],
  paint(art) {
    const leaf = art.color('#8a4a2c', '#3f5f52', '#2f4a66', '#a8703f')
    const frame = '#e9e2d4'
    const timber =
      (art.asked.length === 0 && leaf.startsWith('#8a')) || leaf === '#a8703f' || art.material?.kind === 'wood'
    art.part(slab(0, 0, 60, 112, 0.6), frame, 'face', 0.2)
    art.line('M 4 112 L 4 4 L 56 4 L 56 112', 0.8, fade(shade(art.lit(frame), -0.5), 0.6))
    const open = art.is('open', 'ajar', 'opened')
    art.fill(slab(5, 5, 50, 107), 'rgba(10,6,14,0.9)')
    if (open) {
      art.clip(slab(5, 5, 50, 107), () => {
        paintView(art, 5, 5, 50, 107)
        art.fill(polygon([14, 112], [40, 90], [46, 90], [54, 112]), fade(art.lit('#d8c49a'), 0.9))
        art.context.fillStyle = blend(
          art,
          [5, 0],
          [55, 0],
          fade(art.stage.light.key, 0.3),
          fade(art.stage.light.key, 0),
        )
        art.context.fillRect(5, 5, 50, 107)
      })
    }
    const own = art.lit(leaf)
    // An open leaf is turned toward us about its hinges on the left.
    const at = (x: number, y: number): readonly [number, number] => {
      if (!open) return [5.6 + x * 48.8, 5.6 + y * 106.4]
      const near = x * 6
      return [5 + x * 22, 5 - near + y * (107 + near * 1.0)]
    }
    const quad = (x0: number, y0: number, x1: number, y1: number): string =>
      polygon(at(x0, y0), at(x1, y0), at(x1, y1), at(x0, y1))
    const whole = quad(0, 0, 1, 1)
    if (timber) paintWood(art, whole, { x: 0, y: 0, width: 60, height: 112 }, open ? shade(own, -0.2) : own, leaf, true)
    else art.form(whole, open ? shade(leaf, -0.18) : leaf, 'face', 0.35)
    for (const [x0, y0, x1, y1] of [
      [0.12, 0.06, 0.46, 0.44],
      [0.54, 0.06, 0.88, 0.44],
      [0.12, 0.54, 0.46, 0.93],
      [0.54, 0.54, 0.88, 0.93],
    ] as const) {
      const panel = quad(x0, y0, x1, y1)
      art.fill(panel, fade(shade(own, -0.4), 0.55))
      const [a, b, c, d] = [at(x0, y0), at(x1, y0), at(x1, y1), at(x0, y1)]
      art.line(`M ${d[0]} ${d[1]} L ${a[0]} ${a[1]} L ${b[0]} ${b[1]}`, 1, fade(shade(own, -0.75), 0.8))
      art.line(`M ${b[0]} ${b[1]} L ${c[0]} ${c[1]} L ${d[0]} ${d[1]}`, 1, fade(shade(own, 0.5), 0.7))
      art.fill(
        quad(x0 + 0.05, y0 + 0.025, x1 - 0.05, y1 - 0.025),
        blend(art, [0, at(0, y0)[1]], [0, at(0, y1)[1]], fade(shade(own, 0.3), 0.7), fade(shade(own, -0.1), 0.5)),
      )
    }
    const [kx, ky] = at(0.93, 0.5)
    art.part(slab(kx - 1.5, ky - 5, 3, 10, 1.4), '#c9a14a', 'column', 1)
    dot(art, kx, ky, 2.2, 2.2, '#e0b85a')
    art.fill(slab(0, 110.8, 60, 1.2), 'rgba(20,10,8,0.5)')
  },
})

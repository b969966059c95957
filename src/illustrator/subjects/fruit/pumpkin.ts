import { oval, polygon } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { glow } from '../easel.ts'
import { fade, shade } from '../tones.ts'
import { stalk } from './stalk.ts'

/** A ribbed pumpkin; carved and lit from within as a jack-o'-lantern. */
export const pumpkin = thing({
  name: 'pumpkin',
  nouns: ['pumpkin', 'jack-o-lantern', 'jack o lantern', "jack-o'-lantern", 'halloween pumpkin', 'gourd', 'squash'],
  height: 0.3,
  habitat: 'ground',
  view: [2, 1, 98, 90],
  paint(art) {
    const skin = art.color('#e2771f', '#dc6c1a', '#e88a2a')
    const own = art.lit(skin)
    for (const [x, rx] of [
      [18, 15.6],
      [82, 15.6],
      [30, 18],
      [70, 18],
      [40, 18],
      [60, 18],
      [50, 17],
    ] as const) {
      const lobe = oval(x, 54 + (rx - 17) * 0.2, rx, 34 + (rx - 15) * 0.6)
      art.form(lobe, skin, 'ball', 0.25)
    }
    art.clip(oval(50, 54, 34, 34), () => art.patch(50, 22, 26, 12, shade(own, -0.7), 0.8))
    stalk(art, 'M 50 26 C 49 16 52 9 60 5', 8, '#6a7a35')
    art.line('M 51 25 C 50 16 54 10 61 6', 1, fade('#d8dca0', 0.5))
    if (!art.is('carved', 'jack-o-lantern', 'halloween', 'spooky', 'scary', "jack-o'-lantern", 'jack', 'lantern'))
      return
    const flame = '#ffc94a'
    glow(art, 50, 58, 46, fade(flame, 0.3 + art.dark * 0.4))
    for (const hole of [
      polygon([24, 50], [34, 36], [42, 50]),
      polygon([58, 50], [66, 36], [76, 50]),
      polygon([46, 58], [50, 50], [54, 58]),
      'M 22 62 L 32 66 L 36 62 L 42 68 L 50 67 L 58 68 L 64 62 L 68 66 L 78 62 C 74 78 62 82 50 82 C 38 82 26 78 22 62 Z',
    ]) {
      art.fill(hole, shade(own, -0.6))
      art.context.save()
      art.context.translate(0.8, 1.2)
      art.fill(hole, flame)
      art.context.restore()
    }
  },
})

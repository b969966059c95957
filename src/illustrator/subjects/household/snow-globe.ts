import { drum, oval, slab } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { glow } from '../easel.ts'
import { sheen } from '../round-forms.ts'
import { seenInto } from '../seen-into.ts'
import { fade, shade } from '../tones.ts'

/** A ball of glass on a foot in which it snows; a fir and a hut in it unless it holds something else. First colour its foot. */
export const snowGlobe = thing({
  name: 'snow-globe',
  nouns: ['snow globe', 'snowglobe', 'snow dome'],
  height: 0.15,
  view: [6, 2, 114, 128],
  paint(art) {
    const wood = art.color('#7a4626', '#a8323a', '#2f5a4a')
    art.form(drum(60, 104, 126, 40, 48, 0.16), wood, 'column', 0.5)
    art.part(slab(20, 97, 80, 10, 5), '#c9a14a', 'bar', 0.9)
    const ball = oval(60, 54, 52, 51)
    art.fill(ball, fade(art.lit('#bfe0f0'), 0.75))
    art.clip(ball, () => {
      glow(art, 60, 40, 60, 'rgba(255,255,255,0.5)')
      art.fill(oval(60, 106, 60, 26), art.lit('#f4f8fb'))
      if (!art.is(seenInto, 'empty')) {
        for (const [y, half] of [
          [52, 13],
          [62, 17],
          [72, 21],
        ] as const)
          art.part(`M 38 ${y - 22} L ${38 + half} ${y + 14} L ${38 - half} ${y + 14} Z`, '#3f8a5a', 'column', 0.2)
        art.part(slab(64, 64, 28, 24), '#b8623f', 'face', 0.2)
        art.part('M 59 66 L 78 48 L 97 66 Z', '#f7fafc', 'face', 0.2)
        art.fill(slab(74, 74, 8, 14), art.lit('#5a3420'))
      }
      for (let flake = 0; flake < 46; flake++)
        art.fill(oval(art.random.between(14, 106), art.random.between(8, 96), art.random.between(0.8, 1.8)), '#ffffff')
    })
    art.line(ball, 1.6, fade('#ffffff', 0.85))
    art.line(ball, 0.6, fade(shade(art.lit('#8fb4c8'), -0.3), 0.6))
    art.fill('M 22 34 C 28 20 38 12 50 9 C 40 16 32 26 28 40 C 26 44 20 42 22 34 Z', sheen(art, 0.8))
  },
})

import { oval, slab } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { blend } from '../easel.ts'
import { fade, shade } from '../tones.ts'

/** Strokes of the letters in a box of 10 by 14. */
const strokes: Record<string, string> = {
  H: 'M 2 0 L 2 14 M 8 0 L 8 14 M 2 7 L 8 7',
  O: 'M 3 1 L 7 1 L 8.6 3 L 8.6 11 L 7 13 L 3 13 L 1.4 11 L 1.4 3 Z',
  L: 'M 2.4 0 L 2.4 13 L 8 13',
  Y: 'M 1.4 0 L 5 7 L 8.6 0 M 5 7 L 5 14',
  W: 'M 0.6 0 L 2.8 14 L 5 4 L 7.2 14 L 9.4 0',
  D: 'M 2 1 L 6 1 L 8.4 4 L 8.4 10 L 6 13 L 2 13 Z',
}

/** The Hollywood sign on its hillside. First colour the letters. */
export const hollywoodSign = thing({
  name: 'hollywood-sign',
  nouns: ['hollywood sign', 'hollywood'],
  habitat: 'ground',
  height: 40,
  view: [0, 0, 170, 64],
  paint(art) {
    const { stage, random, context } = art
    const letter = art.color('#f4f3ee')
    const scrub = art.lit(stage.season === 'winter' ? '#b9b7a4' : '#9a8f5c')
    const hill = 'M 0 64 C 12 44 30 20 56 10 C 76 2 96 0 112 8 C 138 18 156 42 170 64 Z'
    art.fill(hill, blend(art, [0, 4], [0, 64], shade(scrub, 0.16), shade(scrub, -0.16)))
    art.clip(hill, () => {
      for (let bush = 0; bush < 110; bush++) {
        const y = random.between(6, 64)
        art.patch(
          random.between(0, 170),
          y,
          2.4 + y * 0.05,
          1.4 + y * 0.03,
          random.chance(0.6) ? '#4f5f38' : '#b5a468',
          0.75,
        )
      }
      art.line('M 20 56 C 60 44 90 58 150 47', 1.2, fade('#d9c594', 0.8))
    })
    const word = 'HOLLYWOOD'
    for (let index = 0; index < word.length; index++) {
      const x = 30 + index * 12.4
      const y = 27 + Math.sin(index * 1.7) * 1.6 + Math.abs(index - 4) * 0.7
      context.save()
      // The drawing may be mirrored; the word is not.
      context.translate(art.flip ? 170 - x : x, y)
      if (art.flip) context.scale(-1, 1)
      const path = strokes[word[index]!]!
      art.line('M 2 12 L 2 18 M 8 12 L 8 18', 0.7, shade(scrub, -0.6))
      context.lineCap = 'butt'
      context.lineJoin = 'miter'
      context.translate(-art.lightX * 0.5, 0.5)
      art.line(path, 2.6, shade(art.lit(letter), -0.5))
      context.translate(art.lightX * 0.5, -0.5)
      art.line(path, 2.5, art.lit(letter))
      context.restore()
    }
    for (let bush = 0; bush < 12; bush++) art.part(oval(8 + bush * 14, 61.6, 5, 2.4), '#5b6a40', 'ball', 0)
    art.fill(slab(1, 62.8, 168, 1.2), shade(scrub, -0.3))
  },
})

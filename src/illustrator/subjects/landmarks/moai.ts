import { snowOn } from '../buildings/architecture.ts'
import { oval } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'

/** A stone head of Easter Island, half turned. First colour the stone. */
export const moai = thing({
  name: 'moai',
  nouns: ['moai', 'easter island head', 'easter island statue', 'moai statue'],
  habitat: 'ground',
  height: 5,
  view: [0, 0, 62, 110],
  paint(art) {
    const stone = art.color('#8d8a82')
    const own = art.lit(stone)
    const dark = fade(shade(own, -0.75), 0.6)
    const { random } = art
    const body = 'M 4 110 C 2 96 6 84 14 78 L 48 78 C 56 84 60 96 58 110 Z'
    art.form(body, shade(stone, -0.06), 'column', 0)
    const head =
      'M 11 82 C 8 64 9 34 12 14 C 14 4 24 1 34 2 C 46 3 51 8 51 18 C 52 36 54 56 52 72 C 51 82 44 87 34 87.6 C 24 88 13 88 11 82 Z'
    art.form(head, stone, 'column', 0)
    // Long ear, brow, nose, lips and chin.
    art.part(
      'M 11 34 C 8 36 8 58 11 62 C 14 62 15.6 56 15.4 46 C 15.4 38 14 33 11 34 Z',
      shade(stone, -0.06),
      'ball',
      0,
    )
    art.fill('M 19 30 C 22 26 29 27 31 31 L 32 40 C 28 44 22 42 19 38 Z', dark)
    art.fill('M 39 31 C 42 27 48 27 50.6 30 L 50.6 38 C 47 42 42 42 39.4 39 Z', dark)
    art.part(
      'M 15 27 C 22 19 46 19 53 26 C 52.6 32 48 30 43 30 L 29 30.6 C 22 30 17 33 15 27 Z',
      shade(stone, 0.04),
      'bar',
      0,
    )
    art.part(
      'M 33 28 C 37 27 39 28 40 30 C 41 42 43 50 45 56 C 46 61 42 63 37 63 C 31 63 28 61 29.6 56 C 32 48 33 40 33 28 Z',
      shade(stone, 0.05),
      'column',
      0,
    )
    art.fill(oval(34, 61.6, 2.2, 1.1), dark)
    art.fill(oval(40.6, 61.4, 2.2, 1.1), dark)
    art.part(
      'M 24 71 C 28 67.4 34 68 37.4 69.4 C 41 68 46 67.6 49 70.4 C 46 73.4 40 73 37 73 C 32 73.4 28 74 24 71 Z',
      shade(stone, 0.05),
      'bar',
      0,
    )
    art.line('M 25 71.6 C 32 70.6 42 70.6 48.4 71', 0.8, dark)
    art.part('M 23 80 C 28 75.6 44 75.4 49 79 C 46 86 27 87 23 80 Z', shade(stone, 0.04), 'ball', 0)
    art.clip(head, () => {
      for (let pit = 0; pit < 60; pit++)
        art.fill(
          oval(random.between(9, 54), random.between(3, 86), random.between(0.3, 0.9)),
          fade(shade(own, random.chance(0.6) ? -0.5 : 0.4), 0.35),
        )
      for (let moss = 0; moss < 5; moss++)
        art.patch(random.between(10, 52), random.between(4, 30), 5, 3, '#7d8258', 0.35)
    })
    art.line('M 12 104 C 20 96 24 96 30 100 M 50 104 C 44 96 40 96 36 100', 0.9, fade(dark, 0.5))
    snowOn(art, head, 0.1)
    const green = art.lit('#6f8a48')
    for (let blade = 0; blade < 30; blade++) {
      const x = random.between(3, 59)
      art.line(
        `M ${x} 110 L ${x + random.between(-1, 1)} ${110 - random.between(2, 5)}`,
        0.6,
        shade(green, random.between(-0.3, 0.2)),
      )
    }
  },
})

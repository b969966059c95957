import { createAnimal } from '../animals/animal.ts'
import type { Brush } from '../animals/brush.ts'
import { furColor } from '../animals/coat-words.ts'
import type { Point } from '../people/curve.ts'
import { alpha } from '../people/tone.ts'

/** A starfish from above, leaning on one arm a little. */
function paintStarfish(brush: Brush, skin: string): void {
  const at = (angle: number, reach: number): Point => [Math.cos(angle) * reach, Math.sin(angle) * reach]
  const arms = [0, 1, 2, 3, 4].map((index) => -Math.PI / 2 + 0.12 + (index / 5) * Math.PI * 2)
  const points = arms.flatMap((angle): Point[] => [
    at(angle - 0.34, 24),
    at(angle - 0.12, 42),
    at(angle, 50),
    at(angle + 0.12, 42),
    at(angle + 0.34, 24),
    at(angle + Math.PI / 5, 16),
  ])
  brush.form([{ points }], skin, {
    soft: 5,
    gloss: 0.5,
    paint: (tones) => {
      for (const angle of arms) {
        brush.line([at(angle, 6), at(angle, 44)], 5, alpha(tones.light, 0.5))
        for (let reach = 4; reach < 46; reach += 4.4) {
          const size = 1.9 - reach * 0.022
          for (const turn of [-0.16, 0, 0.16]) {
            if (turn !== 0 && (reach < 10 || reach > 38)) continue
            const [x, y] = at(angle + turn * (1.3 - reach / 60), reach)
            brush.spot(x, y + 0.6, size * 1.2, size * 1.2, tones.deep, 0.45)
            brush.spot(x, y, size, size, tones.shine, 1)
          }
        }
      }
      brush.spot(0, 0, 4, 4, tones.shine, 0.6)
    },
  })
}

/** A starfish. */
export const starfish = createAnimal({
  name: 'starfish',
  nouns: ['starfish', 'sea star'],
  metres: () => 0.22,
  draw(brush, { attributes }) {
    const [first] = attributes.colors
    paintStarfish(brush, first ? furColor(first) : '#e5763e')
  },
})

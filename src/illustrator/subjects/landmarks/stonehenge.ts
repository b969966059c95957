import { courses, snowOn } from '../buildings/architecture.ts'
import { type Craft, thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'

/** A rough upright stone, its edges a little off. */
function paintStone(art: Craft, x: number, y: number, width: number, height: number, color: string): void {
  const { random } = art
  const off = (): number => random.between(-0.07, 0.07) * Math.min(width, height)
  const path = `M ${x + off()} ${y + height} C ${x - width * 0.04} ${y + height * 0.6} ${x + width * 0.05} ${y + height * 0.3} ${x + width * 0.08 + off()} ${y + off()} C ${x + width * 0.3} ${y - height * 0.02} ${x + width * 0.7} ${y + off()} ${x + width * 0.93 + off()} ${y + off() * 0.5} C ${x + width * 0.98} ${y + height * 0.34} ${x + width * 1.04} ${y + height * 0.7} ${x + width + off()} ${y + height} Z`
  art.form(path, shade(color, random.between(-0.08, 0.08)), 'column', 0)
  courses(art, path, color, 5, 0.8)
  art.clip(path, () => {
    for (let spot = 0; spot < 5; spot++)
      art.patch(
        x + random.next() * width,
        y + random.next() * height,
        width * random.between(0.1, 0.24),
        height * 0.1,
        spot % 2 ? '#6f7a54' : shade(art.lit(color), 0.4),
        0.4,
      )
  })
  snowOn(art, path, width > height ? 0.4 : 0.1)
}

/** A ring of standing stones with lintels. First colour the stone. */
export const stonehenge = thing({
  name: 'stonehenge',
  nouns: ['stonehenge', 'standing stone', 'stone circle', 'megalith', 'dolmen', 'menhir'],
  habitat: 'ground',
  height: 7.5,
  view: [0, 0, 190, 64],
  paint(art) {
    const stone = art.color('#9b978e')
    const far = shade(stone, -0.12)
    for (const x of [30, 46, 62, 118, 134, 150]) paintStone(art, x, 22, 8, 34, far)
    paintStone(art, 28, 17, 27, 6.4, far)
    paintStone(art, 116, 17, 27, 6.4, far)
    // The trilithons in the middle.
    for (const x of [72, 91]) paintStone(art, x, 9, 11, 50, stone)
    paintStone(art, 69, 1, 37, 9, shade(stone, 0.06))
    // The near ring.
    for (const x of [3, 22, 41]) paintStone(art, x, 19 + (x === 41 ? 6 : 0), 11, x === 41 ? 37 : 44, stone)
    paintStone(art, 1, 11, 34, 8.4, shade(stone, 0.05))
    for (const x of [133, 153, 173]) paintStone(art, x, 20, 12, 43, stone)
    paintStone(art, 131, 12, 37, 8.6, shade(stone, 0.05))
    paintStone(art, 108, 52, 20, 9, shade(stone, -0.06))
    paintStone(art, 60, 54, 14, 8, shade(stone, -0.04))
    const { random } = art
    const green = art.lit('#5f7f3e')
    for (let blade = 0; blade < 70; blade++) {
      const x = random.between(1, 188)
      art.line(
        `M ${x} 64 L ${x + random.between(-1, 1)} ${64 - random.between(1.4, 4)}`,
        0.5,
        fade(shade(green, random.between(-0.3, 0.2)), 0.8),
      )
    }
  },
})

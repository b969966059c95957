import { dot, thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'

export const cookie = thing({
  name: 'cookie',
  nouns: ['cookie', 'chocolate chip cookie', 'biscuit'],
  height: 0.07,
  view: [3.1, 3.6, 95.9, 97.5],
  paint(art) {
    const dough = art.color('#d39b55', '#c98e48')
    const own = art.lit(dough)
    const edge = Array.from({ length: 14 }, (_, index) => 45.6 + art.random.between(-1.4, 2) + (index % 2))
    let path = ''
    for (let index = 0; index <= 14; index++) {
      const at = (step: number, grow = 1): string => {
        const angle = (step / 14) * Math.PI * 2
        const radius = edge[Math.floor(step) % 14]! * grow
        return `${50 + Math.cos(angle) * radius} ${49.5 + Math.sin(angle) * radius}`
      }
      path += index === 0 ? `M ${at(0)}` : ` C ${at(index - 0.67, 1.02)} ${at(index - 0.33, 1.02)} ${at(index)}`
    }
    art.form(`${path} Z`, dough, 'ball', 0.1)
    art.clip(path, () => {
      for (let crack = 0; crack < 30; crack++) {
        const [x, y] = [art.random.between(8, 92), art.random.between(8, 92)]
        art.line(`M ${x} ${y} C ${x + 4} ${y - 3} ${x + 7} ${y + 3} ${x + 11} ${y}`, 0.8, fade(shade(own, -0.5), 0.35))
        art.patch(x + 4, y + 4, 6, 4, shade(own, 0.5), 0.25)
      }
    })
    for (const [x, y, r] of [
      [30, 28, 6.4],
      [56, 22, 5.6],
      [74, 40, 6.6],
      [46, 46, 6.8],
      [22, 54, 5.8],
      [64, 64, 6.4],
      [40, 74, 6.2],
      [82, 62, 4.6],
      [54, 88, 4.4],
    ] as const) {
      art.patch(x + 0.6, y + 2, r * 1.4, r * 1.2, '#3a1a08', 0.55)
      dot(art, x, y, r, r * 0.84, '#4a2414')
    }
  },
})

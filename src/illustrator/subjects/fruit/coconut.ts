import { oval } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'

/** Half a coconut before a whole one; just the shell when `whole`. */
export const coconut = thing({
  name: 'coconut',
  nouns: ['coconut'],
  height: 0.12,
  view: [3, 3, 97, 97],
  paint(art) {
    const shell = art.color('#6b432a', '#5c3820')
    const own = art.lit(shell)
    const body = oval(50, 50, 47)
    art.form(body, shell, 'ball', 0.15)
    art.clip(body, () => {
      for (let hair = 0; hair < 90; hair++) {
        const angle = art.random.between(0, 6.28)
        const far = Math.sqrt(art.random.next()) * 46
        const [x, y] = [50 + Math.cos(angle) * far, 50 + Math.sin(angle) * far]
        art.line(
          `M ${x} ${y} C ${x + 3} ${y + 2} ${x + 5} ${y + 4} ${x + 6} ${y + 8}`,
          0.5,
          fade(shade(own, hair % 2 ? 0.35 : -0.5), 0.5),
        )
      }
    })
    if (art.is('whole')) return
    art.part(oval(52, 47, 38, 36), '#f8f3e6', 'face', 0.4)
    art.part(oval(52, 48, 29, 26), '#e4ddcd', 'ball', 0)
    art.patch(48, 40, 26, 18, '#8a7a66', 0.4)
    art.patch(56, 62, 22, 12, '#ffffff', 0.6)
  },
})

import { thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'

/** A scallop. */
export const shell = thing({
  name: 'shell',
  nouns: ['shell', 'seashell', 'scallop', 'clam', 'sea shell'],
  height: 0.09,
  view: [3, 3, 97, 92],
  paint(art) {
    const tone = art.color('#e9b39a', '#f0cfae', '#d9909a', '#c9b2d6')
    const own = art.lit(tone)
    art.form('M 32 76 L 68 76 L 74 92 L 26 92 Z', shade(tone, -0.12), 'face', 0.4)
    let fan = 'M 50 90'
    for (let rib = 0; rib <= 9; rib++) {
      const angle = Math.PI + 0.16 + (rib / 9) * (Math.PI - 0.32)
      const next = angle + (Math.PI - 0.32) / 18
      const at = (a: number, r: number): string =>
        `${(50 + Math.cos(a) * r).toFixed(1)} ${(56 + Math.sin(a) * r * 1.1).toFixed(1)}`
      fan +=
        rib === 0
          ? ` L ${at(angle, 46)}`
          : ` C ${at(angle - (Math.PI - 0.32) / 13, 50)} ${at(next - (Math.PI - 0.32) / 13, 50)} ${at(angle, 46)}`
    }
    fan += ' Z'
    art.form(fan, tone, 'ball', 0.6)
    art.clip(fan, () => {
      for (let rib = 0; rib <= 9; rib++) {
        const angle = Math.PI + 0.16 + (rib / 9) * (Math.PI - 0.32)
        art.line(
          `M 50 90 L ${50 + Math.cos(angle) * 48} ${56 + Math.sin(angle) * 53}`,
          1.8,
          fade(shade(own, -0.5), 0.5),
        )
        art.line(
          `M 51 90 L ${51.6 + Math.cos(angle) * 48} ${56 + Math.sin(angle) * 53}`,
          0.8,
          fade(shade(own, 0.7), 0.6),
        )
      }
      for (const ring of [22, 32, 41])
        art.line(
          `M ${50 - ring} ${60 - ring * 0.1} C ${50 - ring} ${56 - ring * 1.35} ${50 + ring} ${56 - ring * 1.35} ${50 + ring} ${60 - ring * 0.1}`,
          1.2,
          fade(shade(own, -0.35), 0.35),
        )
    })
  },
})

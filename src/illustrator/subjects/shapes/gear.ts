import { oval } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { shade } from '../tones.ts'

/** One gear, or several in mesh. */
export const gear = thing({
  name: 'gear',
  nouns: ['gear', 'cog', 'cogwheel', 'gears'],
  height: 0.3,
  view: ({ noun }) => (noun === 'gears' ? [2, 2, 138, 118] : [2, 2, 98, 98]),
  paint(art) {
    const metal = art.color('#9aa6ae', '#b8863a', '#7d8790')
    const own = art.lit(metal)
    const cog = (x: number, y: number, radius: number, teeth: number, turn: number, tone: string): void => {
      let path = ''
      for (let tooth = 0; tooth < teeth; tooth++)
        for (const [share, reach] of [
          [0, 0.8],
          [0.22, 0.82],
          [0.32, 1],
          [0.66, 1],
          [0.76, 0.82],
        ] as const) {
          const angle = turn + ((tooth + share) / teeth) * Math.PI * 2
          path += `${path ? ' L' : 'M'} ${(x + Math.cos(angle) * radius * reach).toFixed(2)} ${(y + Math.sin(angle) * radius * reach).toFixed(2)}`
        }
      art.context.save()
      art.context.translate(1.4, 2)
      art.fill(`${path} Z`, shade(art.lit(tone), -0.6))
      art.context.restore()
      art.form(`${path} Z`, tone, 'face', 1)
      art.part(oval(x, y, radius * 0.6), shade(tone, -0.14), 'face', 0.8)
      for (let hole = 0; hole < 5; hole++) {
        const angle = turn + (hole / 5) * Math.PI * 2
        art.fill(
          oval(x + Math.cos(angle) * radius * 0.4, y + Math.sin(angle) * radius * 0.4, radius * 0.1),
          shade(own, -0.7),
        )
      }
      art.part(oval(x, y, radius * 0.22), tone, 'ball', 1)
      art.fill(oval(x, y, radius * 0.1), shade(own, -0.75))
    }
    if (art.noun !== 'gears') return cog(49.4, 49, 47, 12, 0.13, metal)
    cog(44, 44, 42, 12, 0.13, metal)
    cog(104, 66, 33, 9, 0.3, '#b8863a')
    cog(50, 98, 19, 7, 0.2, '#b0643a')
  },
})

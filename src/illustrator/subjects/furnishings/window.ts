import { polygon, slab } from '../craft/outlines.ts'
import { type Craft, thing } from '../craft/thing.ts'
import { blend } from '../easel.ts'
import { sheen } from '../round-forms.ts'
import { fade, shade } from '../tones.ts'
import { paintView } from './view.ts'

/** One drape gathered to a side. */
function drape(art: Craft, side: -1 | 1, color: string): void {
  const own = art.lit(color)
  const x = (share: number): number => (side < 0 ? 1 + share * 30 : 109 - share * 30)
  const path = `M ${x(0)} 6 L ${x(1)} 6 C ${x(0.95)} 40 ${x(0.8)} 62 ${x(0.3)} 74 C ${x(0.5)} 90 ${x(0.62)} 110 ${x(0.66)} 128 L ${x(0)} 128 Z`
  art.part(path, color, 'face', 0.1)
  art.clip(path, () => {
    for (let fold = 0; fold < 6; fold++) {
      const share = fold / 6 + 0.06
      art.line(
        `M ${x(share)} 4 C ${x(share * 0.95)} 40 ${x(share * 0.7)} 60 ${x(share * 0.3)} 74 C ${x(share * 0.45)} 90 ${x(share * 0.6)} 110 ${x(share * 0.66)} 130`,
        2,
        fade(shade(own, fold % 2 ? -0.5 : 0.4), 0.4),
      )
    }
  })
  art.part(polygon([x(-0.02), 71], [x(0.36), 71], [x(0.36), 77], [x(-0.02), 77]), '#c9a14a', 'bar', 0.6)
}

/** A sash window in its wall, with the sky of the hour in it; curtains, open casements and broken panes when said. */
export const window = thing({
  name: 'window',
  nouns: ['window', 'bay window', 'windowpane', 'window frame', 'casement'],
  habitat: 'wall',
  height: 1.5,
  view: [0, 2, 110, 136],
  paint(art) {
    const frame = art.color('#efe9de', '#efe9de', '#8a5a34')
    const { context } = art
    const round = art.is('arched', 'round', 'gothic', 'church')
    const opening = round ? 'M 10 128 L 10 50 C 10 -6 100 -6 100 50 L 100 128 Z' : slab(10, 8, 90, 120)
    art.form(round ? 'M 3 130 L 3 50 C 3 -14 107 -14 107 50 L 107 130 Z' : slab(3, 2, 104, 128, 1), frame, 'face', 0.2)
    art.clip(opening, () => {
      paintView(art, 10, 4, 90, 125)
      context.fillStyle = blend(art, [10, 8], [10, 20], 'rgba(10,8,24,0.45)', 'rgba(10,8,24,0)')
      context.fillRect(10, 4, 90, 20)
      context.fillStyle = blend(art, [10, 8], [18, 8], 'rgba(10,8,24,0.4)', 'rgba(10,8,24,0)')
      context.fillRect(10, 4, 10, 126)
      for (const [x, wide] of [
        [18, 12],
        [34, 5],
        [66, 9],
      ] as const)
        art.fill(polygon([x + 30, 6], [x + 30 + wide, 6], [x - 20 + wide, 128], [x - 20, 128]), sheen(art, 0.16))
      if (art.is('broken', 'cracked', 'shattered')) {
        for (let crack = 0; crack < 13; crack++) {
          const angle = (crack / 13) * 6.28
          const far = art.random.between(18, 46)
          art.line(
            `M 66 52 L ${66 + Math.cos(angle) * far * 0.5} ${52 + Math.sin(angle) * far * 0.6} L ${66 + Math.cos(angle + 0.2) * far} ${52 + Math.sin(angle + 0.2) * far}`,
            0.8,
            fade('#ffffff', 0.85),
          )
        }
        art.fill(polygon([66, 52], [78, 40], [84, 50], [80, 62], [70, 68], [58, 60], [56, 46]), 'rgba(10,10,24,0.6)')
      }
      for (const bar of [slab(53, 4, 4, 126), slab(8, 46, 94, 3.4), slab(8, 86, 94, 3.4)])
        art.form(bar, frame, 'face', 0.2)
    })
    art.line(opening, 1.4, fade(shade(art.lit(frame), -0.5), 0.7))
    art.form(slab(0, 127, 110, 9, 1.4), frame, 'bar', 0.3)
    if (art.is('curtain', 'curtains', 'drapes', 'curtained')) {
      const cloth = art.second('#b8574f', '#5f7f9a', '#c9a06a')
      drape(art, -1, cloth)
      drape(art, 1, cloth)
    }
  },
})

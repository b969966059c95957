import { oval, polygon, slab } from '../craft/outlines.ts'
import { type Craft, thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'

/** A bag of tea on its string, with the tag at the other end. First colour the tag. */
export const teaBag = thing({
  name: 'tea-bag',
  nouns: ['tea bag', 'teabag'],
  height: 0.09,
  view: [2, 2, 118, 97],
  paint(art) {
    art.line('M 44 12 C 60 -8 84 10 76 34 C 70 54 88 66 96 62', 1.3, art.lit('#efe9da'))
    const bag = 'M 20 20 C 30 16 58 16 68 20 L 76 92 C 62 98 26 98 12 92 Z'
    art.form(bag, '#e9dcc0', 'face', 0.1)
    art.clip(bag, () => {
      art.fill('M 14 52 C 30 46 58 46 74 52 L 76 100 L 12 100 Z', fade(art.lit('#7a4a22'), 0.55))
      for (let leaf = 0; leaf < 70; leaf++)
        art.part(oval(art.random.between(16, 73), art.random.between(52, 92), 2.2, 1.2), '#5a3418', 'ball', 0.1)
    })
    art.line('M 20 20 L 68 20 M 21 26 L 67 26', 0.8, fade(shade(art.lit('#e9dcc0'), -0.4), 0.7))
    art.fill(polygon([38, 20], [44, 10], [50, 20]), art.lit('#e2d2b0'))
    paintTag(art, 92, 50)
  },
})

/** The paper tag of a tea bag, hanging from (x, y). */
function paintTag(art: Craft, x: number, y: number): void {
  const paper = art.color('#4f8f4a', '#c8432f', '#d9a32c')
  art.part(slab(x - 2, y + 2, 26, 28, 2), paper, 'face', 0.2)
  art.part(slab(x + 2, y + 6, 18, 20, 1), '#f6efdc', 'face', 0.1)
  art.fill(
    `M ${x + 11} ${y + 22} C ${x + 3} ${y + 16} ${x + 7} ${y + 9} ${x + 11} ${y + 9} C ${x + 15} ${y + 9} ${x + 19} ${y + 16} ${x + 11} ${y + 22} Z`,
    art.lit(paper),
  )
}

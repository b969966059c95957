import { polygon } from '../craft/outlines.ts'
import { type Craft, thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'

/** Courses of stone, finer toward the top. */
function courses(art: Craft, path: string, lean: number, tone: string): void {
  art.clip(path, () => {
    for (let row = 0; row < 16; row++) {
      const y = 10 + row * 6.2
      art.line(`M 0 ${y} L 150 ${y + lean}`, 0.7, fade(shade(tone, -0.5), 0.5))
      for (let joint = 0; joint < 14; joint++) {
        const x = joint * 11 + (row % 2) * 5.5
        art.line(`M ${x} ${y} L ${x} ${y + 6}`, 0.5, fade(shade(tone, -0.5), 0.35))
      }
    }
  })
}

/** A square pyramid; of sandstone courses when nothing says otherwise. */
export const pyramid = thing({
  name: 'pyramid',
  nouns: ['pyramid'],
  habitat: 'ground',
  height: 12,
  view: [2, 3, 148, 104],
  paint(art) {
    const stone = art.color('#d9b072')
    const own = art.lit(stone)
    const left = art.lightX < 0
    const front = polygon([66, 3], [92, 104], [2, 92])
    const side = polygon([66, 3], [148, 88], [92, 104])
    art.form(front, shade(stone, left ? 0.1 : -0.32), 'face', 0.1)
    art.form(side, shade(stone, left ? -0.32 : 0.1), 'face', 0.1)
    if (art.asked.length === 0 && art.material === undefined) {
      courses(art, front, 9, own)
      courses(art, side, -12, own)
    }
    art.line('M 66 3 L 92 104', 0.9, fade(shade(own, 0.5), 0.6))
  },
})

import { oval, polygon, slab } from '../craft/outlines.ts'
import { type Craft, thing } from '../craft/thing.ts'
import { blend, glow } from '../easel.ts'
import { paintView } from '../furnishings/view.ts'
import { sheen } from '../round-forms.ts'
import { fade } from '../tones.ts'

function paintScreen(
  art: Craft,
  x: number,
  y: number,
  width: number,
  height: number,
  radius: number,
  scene: boolean,
): void {
  const pane = slab(x, y, width, height, radius)
  art.fill(pane, blend(art, [x, y], [x + width, y + height], '#1f2a3c', '#10141c'))
  art.clip(pane, () => {
    if (scene) paintView(art, x, y, width, height)
    if (art.dark > 0) glow(art, x + width / 2, y + height / 2, width * 0.7, 'rgba(140,180,255,0.35)')
    art.fill(
      polygon(
        [x + width * 0.1, y],
        [x + width * 0.4, y],
        [x + width * 0.12, y + height],
        [x, y + height],
        [x, y + height * 0.3],
      ),
      sheen(art, 0.18),
    )
  })
}

const isOldSet = ({ attributes }: { attributes: { words: readonly string[] } }): boolean =>
  attributes.words.some((word) => ['old', 'vintage', 'retro', 'antique', 'crt'].includes(word))

/** A flat television showing something; a wooden set with aerials when old. */
export const television = thing({
  name: 'television',
  nouns: ['television', 'tv', 'tv set', 'television set', 'flat screen tv', 'tv screen'],
  habitat: 'ground',
  height: (asked) => (isOldSet(asked) ? 0.6 : 0.72),
  view: (asked) => (isOldSet(asked) ? [2, 0, 118, 104] : [0, 0, 150, 98]),
  paint(art, details) {
    if (isOldSet(details)) {
      const cabinet = art.color('#8a5a34', '#b0623a')
      art.line('M 56 22 L 34 1 M 62 22 L 88 1', 1.4, art.lit('#8a939b'))
      for (const x of [20, 94])
        art.part(polygon([x, 94], [x + 6, 94], [x + (x < 50 ? -2 : 8), 104], [x + (x < 50 ? -4 : 6), 104]), '#3a2416')
      art.form(slab(2, 20, 116, 76, 9), cabinet, 'face', 0.4)
      art.part(slab(9, 27, 80, 62, 12), '#d8d0bc', 'face', 0.4)
      paintScreen(art, 14, 32, 70, 52, 16, true)
      for (const [y, r] of [
        [38, 7],
        [56, 7],
      ] as const) {
        art.part(oval(103, y, r), '#c9b07a', 'ball', 0.9)
        art.line(`M 103 ${y - r + 1} L 103 ${y}`, 1.2, '#3a2416')
      }
      for (let slot = 0; slot < 5; slot++)
        art.line(`M 96 ${70 + slot * 4} L 110 ${70 + slot * 4}`, 1.2, fade('#20120a', 0.7))
      return
    }
    const rim = art.color('#1c1e22')
    art.part(polygon([52, 84], [60, 84], [46, 98], [34, 98]), '#2a2c30', 'face', 0.5)
    art.part(polygon([90, 84], [98, 84], [116, 98], [104, 98]), '#2a2c30', 'face', 0.5)
    art.form(slab(0, 0, 150, 88, 3), rim, 'face', 0.6)
    paintScreen(art, 4, 4, 142, 78, 1, !art.is('off', 'blank', 'black'))
    art.fill(oval(75, 85, 1), '#d04a3a')
  },
})

export const monitor = thing({
  name: 'monitor',
  nouns: ['computer monitor', 'monitor', 'computer', 'desktop computer', 'screen', 'pc'],
  height: 0.48,
  view: [2, 2, 118, 102],
  paint(art) {
    const rim = art.color('#c3ccd3', '#2a2c30')
    art.form(polygon([50, 74], [70, 74], [73, 96], [47, 96]), rim, 'column', 0.8)
    art.form('M 32 97 C 40 93 80 93 88 97 L 88 102 L 32 102 Z', rim, 'bar', 0.8)
    art.form(slab(2, 2, 116, 76, 4), rim, 'face', 0.8)
    art.part(slab(5, 5, 110, 62, 2), '#14161a')
    paintScreen(art, 6.4, 6.4, 107.2, 59.2, 1, false)
    const ink = ['#7fd0b8', '#f2b45a', '#8ab4f0', '#e58aa0']
    for (let row = 0; row < 8; row++) {
      let x = 13 + (row % 3) * 6
      for (let word = 0; word < 4; word++) {
        const width = art.random.between(5, 17)
        if (x + width > 78) break
        art.fill(slab(x, 13 + row * 6.4, width, 2.2, 1), fade(art.random.pick(ink), 0.85))
        x += width + 3
      }
    }
    for (let bar = 0; bar < 5; bar++)
      art.fill(slab(86 + bar * 5, 52 - bar * 6 - 8, 3.6, 12 + bar * 6 - 2, 0.6), fade(ink[bar % 4]!, 0.9))
    art.part(oval(60, 72.6, 2), '#8a939b', 'ball', 0.8)
  },
})

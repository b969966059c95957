import { leafOutline, oval } from '../craft/outlines.ts'
import { type Craft, thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'
import { stalk } from './stalk.ts'

const wedge = 'M 4 34 C 30 26 72 26 98 34 L 99 38 C 92 74 72 93 51 93 C 30 93 10 74 3 38 Z'

function slice(art: Craft, flesh: string): void {
  art.form('M 2 34 C 2 30 99 30 100 34 C 98 76 76 97 51 97 C 26 97 4 76 2 34 Z', '#3d7a36', 'face', 0.4)
  art.fill('M 6 34 C 30 31 72 31 96 34 C 92 70 73 91.5 51 91.5 C 29 91.5 10 70 6 34 Z', art.lit('#e6eec2'))
  const inner = 'M 10 33.6 C 30 31 72 31 92 33.6 C 88 66 71 86 51 86 C 31 86 14 66 10 33.6 Z'
  art.part(inner, flesh, 'face', 0.4)
  art.clip(wedge, () => {
    art.patch(51, 88, 60, 22, '#f6d3b4', 0.5)
    for (let sparkle = 0; sparkle < 60; sparkle++)
      art.fill(
        oval(art.random.between(12, 90), art.random.between(34, 82), 0.7),
        fade(shade(art.lit(flesh), sparkle % 2 ? 0.45 : -0.3), 0.5),
      )
  })
  for (const [x, y, lean] of [
    [26, 50, 0.5],
    [40, 62, 0.2],
    [52, 48, 0],
    [63, 63, -0.2],
    [76, 50, -0.5],
    [51, 74, 0],
    [33, 74, 0.4],
    [69, 75, -0.4],
  ] as const)
    art.part(leafOutline(x, y, 7.6, 2.6, Math.PI / 2 + lean), '#2a1810', 'ball', 0.9)
}

/** A whole striped melon, or a slice of one. */
export const watermelon = thing({
  name: 'watermelon',
  nouns: ['watermelon', 'slice of watermelon', 'watermelon slice', 'melon', 'cantaloupe'],
  height: (asked) => (isSlice(asked) ? 0.13 : 0.24),
  view: (asked) => (isSlice(asked) ? [2, 31, 100, 97] : [3, 12, 97, 97]),
  paint(art, details) {
    if (isSlice(details)) return slice(art, art.color('#e0393e', '#d93446'))
    const skin = art.color(...(art.is('cantaloupe') ? ['#d8b878'] : ['#4f9440', '#3f8a3c']))
    const body = oval(50, 56, 47, 41)
    art.form(body, skin, 'ball', 0.6)
    art.clip(body, () => {
      const dark = fade(shade(art.lit(skin), -0.6), 0.7)
      for (const x of [-62, -42, -20, 0, 20, 42, 62]) {
        let path = `M 50 14`
        for (let step = 1; step <= 12; step++) {
          const t = step / 12
          const bulge = Math.sin(t * Math.PI) * x * 0.78
          path += ` L ${50 + bulge + art.random.between(-2.4, 2.4)} ${14 + t * 84}`
        }
        art.line(path, 5.4 * (1 - Math.abs(x) / 110), dark)
      }
      art.patch(50, 100, 50, 18, '#14240c', 0.5)
    })
    stalk(art, 'M 50 17 C 48 13 54 11 58 13.6', 2.6, '#7a7a3a')
  },
})

function isSlice({ noun, attributes }: { noun: string; attributes: { words: readonly string[] } }): boolean {
  return /slice|half|cut|piece/.test([noun, ...attributes.words].join(' '))
}

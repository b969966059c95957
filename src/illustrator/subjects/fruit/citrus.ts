import { oval } from '../craft/outlines.ts'
import type { Craft } from '../craft/thing.ts'
import { thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'
import { cutCitrus } from './cut-citrus.ts'
import { leaf } from './stalk.ts'

/** The pores of the rind. */
function pores(art: Craft, path: string, color: string, box: readonly [number, number, number, number]): void {
  const own = art.lit(color)
  art.clip(path, () => {
    for (let pore = 0; pore < 90; pore++) {
      const [x, y] = [art.random.between(box[0], box[2]), art.random.between(box[1], box[3])]
      art.fill(oval(x, y, 0.8), fade(shade(own, -0.4), 0.28))
      art.fill(oval(x - 0.4, y - 0.5, 0.4), fade(shade(own, 0.6), 0.35))
    }
  })
}

const isCut = (art: Craft): boolean => art.is('half', 'sliced', 'cut', 'halved', 'slice')

/** An orange; its juicy cut face when `half`, `sliced` or a `slice`. */
export const orange = thing({
  name: 'orange',
  nouns: ['orange', 'tangerine', 'mandarin', 'clementine', 'grapefruit'],
  height: 0.085,
  view: [4, 4.7, 96, 97],
  paint(art) {
    const rind = art.color(...(art.is('grapefruit') ? ['#f0a054'] : ['#f28a1c', '#f4951f']))
    const body = oval(50, 51, 46)
    if (isCut(art)) {
      art.form(oval(50, 50, 46, 47), rind, 'ball', 0.4)
      return cutCitrus(art, 49, 49, 43.5, 44, rind, art.is('grapefruit') ? '#e8604c' : rind)
    }
    art.form(body, rind, 'ball', 0.55)
    pores(art, body, rind, [6, 8, 94, 95])
    art.patch(52, 17, 12, 6, shade(art.lit(rind), -0.6), 0.6)
    leaf(art, 53, 17, 32, 10, -0.12)
    art.part(oval(52, 16.5, 4, 2.6), '#5f7a30', 'ball', 0.2)
  },
})

const lemonBody =
  'M 5 55 C 9 48 10 46 15 38 C 26 12 72 10 85 38 C 90 46 91 46 96 52 C 97 56 92 58 87 62 C 74 92 28 92 14 66 C 11 61 4 60 5 55 Z'

/** A lemon or lime; its juicy cut face when `half`, `sliced` or a `slice`. */
export const lemon = thing({
  name: 'lemon',
  nouns: ['lemon', 'lime', 'slice of lemon', 'lemon slice'],
  height: 0.07,
  view: (asked) =>
    /(?:half|slice|cut)/.test([asked.noun, ...asked.attributes.words].join(' '))
      ? [4, 3, 96, 97]
      : [4.5, 17.5, 96.3, 85.2],
  paint(art) {
    const rind = art.color(...(art.is('lime') ? ['#7fae2e'] : ['#f6d82e', '#f3cf22']))
    if (isCut(art)) {
      art.form(oval(50, 50, 46, 47), rind, 'ball', 0.4)
      return cutCitrus(art, 49, 49, 43.5, 44, rind, rind)
    }
    art.form(lemonBody, rind, 'ball', 0.6)
    pores(art, lemonBody, rind, [8, 20, 92, 86])
    art.clip(lemonBody, () => art.patch(94, 54, 8, 7, '#8a9a30', 0.5))
    leaf(art, 84, 34, 17, 6, -1.9)
  },
})

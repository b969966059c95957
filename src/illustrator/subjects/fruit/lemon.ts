import { oval } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { isCut, pores } from './citrus-peel.ts'
import { cutCitrus } from './cut-citrus.ts'
import { leaf } from './stalk.ts'

const lemonBody =
  'M 5 55 C 9 48 10 46 15 38 C 26 12 72 10 85 38 C 90 46 91 46 96 52 C 97 56 92 58 87 62 C 74 92 28 92 14 66 C 11 61 4 60 5 55 Z'

/** A lemon or lime; its juicy cut face when `half`, `sliced` or a `slice`. */
export const lemon = thing({
  name: 'lemon',
  nouns: ['lemon', 'lemon half', 'half of a lemon', 'lime', 'slice of lemon', 'lemon slice'],
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

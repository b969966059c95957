import { oval } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { shade } from '../tones.ts'
import { isCut, pores } from './citrus-peel.ts'
import { cutCitrus } from './cut-citrus.ts'
import { leaf } from './stalk.ts'

/** An orange; its juicy cut face when `half`, `sliced` or a `slice`. */
export const orange = thing({
  name: 'orange',
  nouns: ['orange', 'orange half', 'half of an orange', 'tangerine', 'mandarin', 'clementine', 'grapefruit'],
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

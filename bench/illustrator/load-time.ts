// tsx bench/illustrator/load-time.ts   prints how long the lexicon, the icons and a font take to load, in milliseconds.
import { lookUpNoun } from '../../src/illustrator/language/lexicon.ts'
import { chooseFont } from '../../src/illustrator/paint/lettering/fonts.ts'
import { findIcon, readIconBody } from '../../src/illustrator/subjects/catalogue/pack.ts'

const start = performance.now()
lookUpNoun('poodle')
readIconBody(findIcon('red-apple')!)
chooseFont('OPEN', { type: 'sans', bold: true, italic: false })
console.log((performance.now() - start).toFixed(1))

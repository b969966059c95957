import { colorOf } from './colors.ts'
import type { NounPhrase } from './meaning.ts'
import type { Reading } from './reading.ts'
import { isAnimate } from './things.ts'

const carved = /(?:^| )(?:statue|sculpture|figurine|carving)$/
const materials = /^(?:wooden|wood|glass|crystal|ice|paper|metal|metallic|steel|iron|clay|jade)$/

/** "A statue of a lion" is a lion of stone, or of what is said. People have the statue's own drawing. */
export function takeStatue({ phrases, names }: Reading, at: number, whom: NounPhrase): boolean {
  const { noun, count, attributes } = phrases[at]!
  if (!carved.test(noun) || whom.drawn === undefined || whom.drawn === 'person' || !isAnimate(whom)) return false
  const words = [...attributes.words, ...whom.attributes.words]
  const asked = [...attributes.colors, ...whom.attributes.colors]
  const colors = asked.length > 0 || words.some((word) => materials.test(word)) ? asked : [colorOf('gray')!]
  phrases[at] = {
    noun: `${whom.noun} ${noun.split(' ').at(-1)}`,
    count,
    attributes: { colors, size: attributes.size * whom.attributes.size, words },
    drawn: whom.drawn,
  }
  names.delete(at)
  return true
}

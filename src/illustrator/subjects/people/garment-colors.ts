import type { SubjectAttributes } from '../../scene/scene.ts'
import { lightness } from './tone.ts'
import { hairWords } from './words.data.ts'

export interface AskedColors {
  hair?: string
  eyes?: string
  headwear?: string
  garment?: string
  under?: string
  accent?: string
  held?: string
  shoes?: string
  legs?: string
}

const targets: readonly [keyof AskedColors, RegExp][] = [
  [
    'hair',
    /^(hair|haired|.*-haired|redhead|redheaded|ponytail|pigtails|mohawk|bob|bangs|dreadlocks|beard|bearded|curls|braids?|afro|bun)$/,
  ],
  ['eyes', /^(eyes|eyed|.*-eyed)$/],
  ['headwear', /^(hat|cap|beanie|beret|helmet|headscarf|hijab|turban|crown|headband|fedora)$/],
  ['accent', /^(tie|necktie|scarf|bow-tie|bowtie|neckerchief|cape|cloak)$/],
  ['shoes', /^(boots?|shoes?|sneakers?|heels?|sandals?|slippers?)$/],
  ['legs', /^(pants|jeans|trousers|shorts|leggings|tights)$/],
  [
    'held',
    /^(guitar|violin|flute|book|sword|shield|racket|phone|umbrella|microphone|flowers?|cup|mug|briefcase|shovel|watering can)$/,
  ],
  [
    'garment',
    /^(dress|shirt|suit|jacket|coat|sweater|hoodie|blouse|t-shirt|tee|gown|robe|uniform|jersey|vest|apron|overalls|raincoat|parka|poncho|sari|saree|tuxedo|swimsuit|bikini|leotard|scrubs|tutu|spacesuit|skirt|armor|armour|kimono|turtleneck|cardigan|pullover|jumper|clothes|outfit|blazer)$/,
  ],
]

/** "A Black woman", "a white man": with nothing said of clothes the colour is the person's own. */
export function complexionOf({ colors: [first], words }: SubjectAttributes): 'black' | 'white' | undefined {
  const spoken = words.flatMap((entry) => entry.toLowerCase().split(/\s+/))
  if (!first || spoken.some((word) => targets.some(([, names]) => names.test(word)))) return undefined
  const light = lightness(first)
  return light < 0.3 ? 'black' : light > 0.95 ? 'white' : undefined
}

/**
 * Whose colours they are. Words that can carry one take them in order ("red hair and a blue coat"); with no such word
 * the first colours the main garment and the second what is under it.
 */
export function assignColors({ colors, words }: SubjectAttributes): AskedColors {
  const carriers: (keyof AskedColors)[] = []
  // Hair whose colour is in its own words ("long silver hair") takes none of the others.
  const open = words.filter((entry) => !hairWords.colors.some(([named]) => named.test(entry.toLowerCase())))
  for (const word of open.flatMap((entry) => entry.toLowerCase().split(/\s+/))) {
    const carrier = targets.find(([, names]) => names.test(word))?.[0]
    if (carrier && !carriers.includes(carrier)) carriers.push(carrier)
  }
  const asked: AskedColors = {}
  const order: (keyof AskedColors)[] = [...carriers, 'garment', 'under', 'accent']
  for (const carrier of order) {
    if (asked[carrier] !== undefined) continue
    const color = colors[Object.keys(asked).length]
    if (color) asked[carrier] = color
  }
  return asked
}

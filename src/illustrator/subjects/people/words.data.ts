import type { Headwear } from './occupations.data.ts'
import type { hairColors } from './skin.data.ts'
import type { Expression, HairStyle } from './traits.ts'

/** Words about hair and what is worn on it. The first that matches wins. */
export const hairWords: {
  colors: readonly [RegExp, keyof typeof hairColors & string][]
  styles: readonly [RegExp, HairStyle][]
  headwear: readonly [RegExp, Headwear, string?][]
} = {
  colors: [
    [/\b(blond|blonde|golden-haired|fair-haired|golden hair)\b/, 'blond'],
    [/\b(blue hair|blue-haired)\b/, 'blue'],
    [/\b(pink hair|pink-haired)\b/, 'pink'],
    [/\b(green hair|green-haired)\b/, 'green'],
    [/\b(purple hair|purple-haired|violet hair)\b/, 'purple'],
    [/\b(turquoise hair|teal hair)\b/, 'turquoise'],
    [/\b(orange hair|copper hair)\b/, 'ginger'],
    [/\b(redhead|red-haired|red-headed|ginger|red hair)\b/, 'ginger'],
    [/\b(auburn)\b/, 'auburn'],
    [/\b(brunette|brown-haired|brown hair|dark-haired)\b/, 'brown'],
    [/\b(black-haired|black hair)\b/, 'black'],
    [/\b(grey beard|gray beard|grey-haired|gray-haired|grey hair|gray hair|silver-haired)\b/, 'grey'],
    [/\b(white-haired|white hair|white beard|white-bearded|wizard|santa|father christmas)\b/, 'white'],
  ],
  styles: [
    [/\b(buzz cut|buzzcut)\b/, 'buzz'],
    [/\b(bald|shaved head|shaven)\b/, 'bald'],
    [/\bafro\b/, 'afro'],
    [/\b(curly|curly-haired|curls)\b/, 'curly'],
    [/\b(ponytail)\b/, 'ponytail'],
    [/\b(braids|braided|pigtails?|plaits|dreadlocks?|dreads|cornrows)\b/, 'braids'],
    [/\b(bun|updo|topknot)\b/, 'bun'],
    [/\bbob\b/, 'bob'],
    [/\b(wavy|wavy-haired)\b/, 'wavy'],
    [/\b(long-haired|long(-haired)? (\w+ )?hair|long haired)\b/, 'long'],
    [/\bpixie\b/, 'pixie'],
    [/\b(short-haired|short (\w+ )?hair|cropped hair|crew cut)\b/, 'crop'],
    [/\b(wizard|witch|princess|mermaid|fairy)\b/, 'wavy'],
  ],
  headwear: [
    [/\b(headscarf|hijab)\b/, 'headscarf'],
    [/\b(turban|sikh)\b/, 'turban', '#b5562f'],
    [/\b(hard hat|hardhat)\b/, 'hard-hat', '#efc23a'],
    [/\b(straw hat|sun hat|sunhat)\b/, 'straw', '#d9b871'],
    [/\b(cowboy hat)\b/, 'cowboy', '#8b6140'],
    [/\b(top hat)\b/, 'top-hat', '#25242a'],
    [/\b(beanie|wool hat|knit hat)\b/, 'beanie'],
    [/\b(beret)\b/, 'beret', '#a03a3c'],
    [/\b(baseball cap|cap)\b/, 'cap'],
    [/\b(crown)\b/, 'crown', '#e0b24a'],
    [/\b(tiara)\b/, 'tiara', '#e6c25c'],
    [/\b(fedora|hat)\b/, 'fedora', '#5b4a3e'],
    [/\b(headband)\b/, 'headband'],
  ],
}

export const expressionWords: readonly [RegExp, Expression][] = [
  [/\b(sleeping|asleep|napping|meditating|praying)\b/, 'asleep'],
  [/\b(laughing|laugh|grinning|joyful|delighted|ecstatic)\b/, 'laugh'],
  [/\b(smiling|smile|happy|cheerful|friendly|warm|kind|content|confident)\b/, 'smile'],
  [/\b(surprised|shocked|astonished|amazed|startled)\b/, 'surprised'],
  [/\b(crying|cries|weeping|sobbing|tears|tearful)\b/, 'crying'],
  [/\b(sad|unhappy|melancholy|melancholic|lonely|grieving)\b/, 'sad'],
  [/\b(angry|furious|mad|enraged|grumpy|annoyed)\b/, 'angry'],
  [/\b(serious|stern|solemn|determined|thoughtful|stoic|pensive)\b/, 'serious'],
]

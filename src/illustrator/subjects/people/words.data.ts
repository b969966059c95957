import type { Headwear } from './occupations.data.ts'
import type { hairColors } from './skin.data.ts'
import type { Expression, HairStyle } from './traits.ts'

/** "green mohawk", "grey-haired", "silver curly hair": a colour with at most two words between it and the hair. */
const hairOf = (color: string): RegExp =>
  new RegExp(
    `\\b(${color})[- ]((?!and )[\\w-]+ ){0,2}(hair|haired|beard|bearded|mohawk|bob|afro|braids?|ponytail|pigtails|curls|bun|dreadlocks|dreads|bangs|moustache|mustache|locks|goatee|stubble)\\b`,
  )

/** Words about hair and what is worn on it. The first that matches wins. */
export const hairWords: {
  colors: readonly [RegExp, keyof typeof hairColors & string][]
  styles: readonly [RegExp, HairStyle][]
  headwear: readonly [RegExp, Headwear, string?][]
} = {
  colors: [
    [/\b(golden-haired|fair-haired|golden hair)\b/, 'blond'],
    [hairOf('platinum( blonde?)?'), 'platinum'],
    [/\b(blonde?|dirty blonde?)\b/, 'blond'],
    [hairOf('blue'), 'blue'],
    [hairOf('pink'), 'pink'],
    [hairOf('green'), 'green'],
    [hairOf('purple|violet'), 'purple'],
    [hairOf('lavender|lilac'), 'lavender'],
    [hairOf('turquoise|teal|aqua'), 'turquoise'],
    [hairOf('rainbow|colou?rful'), 'rainbow'],
    [hairOf('bright red|crimson|scarlet|dyed red'), 'red'],
    [hairOf('orange|copper'), 'ginger'],
    [/\b(redhead|red-headed|ginger)\b/, 'ginger'],
    [hairOf('red'), 'ginger'],
    [/\b(auburn)\b/, 'auburn'],
    [hairOf('chestnut'), 'chestnut'],
    [/\b(brunette|dark-haired)\b/, 'brown'],
    [hairOf('dark brown|dark'), 'darkbrown'],
    [hairOf('brown'), 'brown'],
    [hairOf('black|jet black|raven'), 'black'],
    [hairOf('silver'), 'silver'],
    [hairOf('gr[ea]y|salt-and-pepper|salt and pepper'), 'grey'],
    [hairOf('white'), 'white'],
    [/\b(wizard|santa|father christmas)\b/, 'white'],
    [/\b(vampire|dracula|geisha)\b/, 'black'],
  ],
  styles: [
    [/\b(buzz cut|buzzcut|fade|fade haircut|undercut)\b/, 'buzz'],
    [/\b(mohawk|mohican)\b/, 'mohawk'],
    [/\b(dreadlocks?|dreads|locs|rastafarian|rasta)\b/, 'dreadlocks'],
    [/\b(pigtails?|pig tails|bunches)\b/, 'pigtails'],
    [/\b(bald|balding|shaved head|shaven)\b/, 'bald'],
    [/\bafro\b/, 'afro'],
    [/\b(curly|curly-haired|curls)\b/, 'curly'],
    [/\b(ponytail)\b/, 'ponytail'],
    [/\b(braids?|braided|plaits?|cornrows)\b/, 'braids'],
    [/\b(bun|updo|topknot)\b/, 'bun'],
    [/\bbob\b/, 'bob'],
    [/\b(wavy|wavy-haired)\b/, 'wavy'],
    [/\b(long-haired|(long|flowing)(-haired)? (\w+ )*hair|long haired|bangs?)\b/, 'long'],
    [/\bpixie\b/, 'pixie'],
    [/\b(short-haired|short (\w+ )?hair|cropped hair|crew cut)\b/, 'crop'],
    [/\b(wizard|witch|princess|mermaid|fairy)\b/, 'wavy'],
    [/\bgeisha\b/, 'bun'],
    [/\bpunk\b/, 'mohawk'],
    [/\bzombie\b/, 'tousled'],
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
    [/\b(party hat)\b/, 'clown', '#d8604f'],
    [/\b(graduation cap|mortarboard|cap and gown)\b/, 'mortarboard', '#23262f'],
    [/\b(baseball cap|cap)\b/, 'cap'],
    [/\bveil\b/, 'veil', '#f8f5f0'],
    [/\bheadphones\b/, 'headphones', '#2b2f38'],
    [/\b(leaf|leaves|laurel|olive|ivy) (crown|wreath)\b|\b(crown|wreath) of (leaves|laurel|ivy|olive)/, 'laurel'],
    [/\b((flower|floral|daisy) (crown|wreath|garland)|flowers? in (her |his )?hair)\b/, 'flower-crown'],
    [/\b(crown)\b/, 'crown', '#e0b24a'],
    [/\b(tiara)\b/, 'tiara', '#e6c25c'],
    [/\b(fedora|hat)\b/, 'fedora', '#5b4a3e'],
    [/\b(headband)\b/, 'headband'],
  ],
}

export const expressionWords: readonly [RegExp, Expression][] = [
  [/\b(sleepy|tired|drowsy|yawning|exhausted)\b/, 'sleepy'],
  [/\b(sleeping|asleep|napping|meditating|praying|eyes closed|closed eyes)\b/, 'asleep'],
  [/\b(winking|winks|wink)\b/, 'wink'],
  [/\b(shouting|shouts|screaming|screams|yelling|roaring|scream)\b/, 'shouting'],
  [
    /\b(laughing|laughs?|grinning|joyful|delighted|ecstatic|excited|thrilled|toothy|broad smile|big smile|wide smile)\b/,
    'laugh',
  ],
  [/\b(crying|cries|weeping|sobbing|tears|tearful)\b/, 'crying'],
  [/\b(surprised|shocked|astonished|amazed|startled|surprise)\b/, 'surprised'],
  [/\b(scared|afraid|frightened|terrified|fearful|worried|anxious|nervous|fear)\b/, 'scared'],
  [/\b(sad|unhappy|melancholy|melancholic|lonely|grieving|sorrowful|heartbroken)\b/, 'sad'],
  [/\b(angry|furious|mad|enraged|grumpy|annoyed|fierce|scowling|frowning|anger)\b/, 'angry'],
  [/\b(thoughtful|pensive|contemplative|thinking|dreamy|daydreaming|curious|wondering)\b/, 'thoughtful'],
  [/\b(smiling|smiles?|happy|cheerful|friendly|warm|kind|content|confident|joy)\b/, 'smile'],
  [/\b(serious|stern|solemn|determined|stoic|brooding|intense|cold|proud)\b/, 'serious'],
]

import { animals } from '../language/attribute-words.data.ts'
import { colorOf } from '../language/colors.ts'
import { isLiving } from '../language/lexicon.ts'
import { materialOf } from './material-of.ts'
import type { SceneSubject } from './scene.ts'

/** What has happened to a thing. */
export type State =
  | 'cracked'
  | 'broken'
  | 'shattered'
  | 'exploding'
  | 'burning'
  | 'melting'
  | 'dripping'
  | 'rusty'
  | 'moldy'
  | 'muddy'
  | 'dusty'
  | 'snowy'
  | 'wet'
  | 'frozen'
  | 'bitten'
  | 'glowing'

export interface InState {
  state: State
  /** Of what drips from it. */
  color?: string
}

const states: readonly (readonly [words: RegExp, state: State])[] = [
  [/^(?:exploding|exploded|bursting)$/, 'exploding'],
  [/^(?:shattered|shattering|smashed|disintegrating)$/, 'shattered'],
  [/^broken$/, 'broken'],
  [/^(?:cracked|cracking)$/, 'cracked'],
  [/^(?:burning|flaming|ablaze|blazing|aflame)$/, 'burning'],
  [/^(?:melting|melted)$/, 'melting'],
  [/^(?:rusty|rusted|rusting|corroded)$/, 'rusty'],
  [/^(?:moldy|mouldy|rotten|rotting)$/, 'moldy'],
  [/^(?:muddy|dirty|filthy|mud-covered|mud-splattered)$/, 'muddy'],
  [/^(?:dusty|dust-covered)$/, 'dusty'],
  [/^(?:snowy|snow-covered|snow-capped|snowcapped)$/, 'snowy'],
  [/^(?:wet|dewy|water-beaded)$/, 'wet'],
  [/^(?:frozen|frosty|frosted|icy)$/, 'frozen'],
  [/^(?:half-eaten|bitten|eaten)$/, 'bitten'],
  [/^(?:glowing|luminous|bioluminescent|radiant|illuminated|glow-in-the-dark)$/, 'glowing'],
]

/** What shows it in its own drawing, or is it by nature. */
const shown: readonly (readonly [drawn: RegExp, states: string])[] = [
  [/^(?:heart|window|mirror|light-bulb|parthenon|ruins)$/, 'broken cracked shattered'],
  [
    /^(?:house|skyscraper|dragon|candle|campfire|lantern|sun|star|phoenix|icon:fire|flame|fireplace|meteor|comet|asteroid|sword|torch|match)$/,
    'burning',
  ],
  [/^robot$/, 'rusty'],
  [/iceberg/, 'melting frozen cracked'],
  [/^(?:mountain|tree|pine|snowman|igloo)$/, 'snowy frozen'],
  [/^(?:cake|donut|cupcake|cookie|mug|glass|ice-cream|window)$/, 'frozen wet'],
  [
    /^(?:sign|tent|lamp|lantern|candle|moon|sun|star|street-lamp|light-bulb|campfire|firefly|sword|skull|potion|cauldron|laptop|phone|house|castle|screen|television|monitor|chandelier)$/,
    'glowing',
  ],
]

/** Whose words are about something else: their clothes, what is printed on them. */
const untouched = /^(?:person|portrait|poster|heap|sign)$/
const notOfLiving = new Set<State>([
  'cracked',
  'broken',
  'shattered',
  'rusty',
  'moldy',
  'dusty',
  'snowy',
  'bitten',
  'wet',
])

/** What drips when it melts. */
const melts = /^(?:ice-cream|popsicle|icicle|snowman|icon:(?:soft-ice-cream|ice))$/

const substances: Readonly<Record<string, string>> = {
  chocolate: '#4a2814',
  honey: '#e0981f',
  caramel: '#b8681f',
  syrup: '#9a4d14',
  blood: '#9c1016',
  paint: '#2f7fd6',
  slime: '#6fce3a',
  cheese: '#f2bb3a',
  icing: '#f7e7ee',
  cream: '#f7efe0',
  wax: '#efe3c4',
  gold: '#d9a32c',
  sauce: '#a3241b',
  oil: '#2a2320',
  lava: '#f0541e',
}

/** What the words say has happened to it that its drawing does not show by itself. */
export function stateOf(subject: SceneSubject): InState | undefined {
  const { noun, drawn, attributes, reference } = subject
  if (reference !== undefined || untouched.test(drawn)) return undefined
  const drips = attributes.words.find((word) => word.startsWith('dripping with '))
  if (drips) {
    const substance = drips.slice('dripping with '.length).split(' ')
    const color = substance.map((word) => colorOf(word)).find((each) => each) ?? substances[substance.at(-1)!]
    if (color) return { state: 'dripping', color }
  }
  const own = new Set(noun.split(' '))
  const said = attributes.words.filter((word) => !own.has(word))
  if (said.includes('dripping') && melts.test(drawn)) return { state: 'melting' }
  const state = states.find(([words]) => said.some((word) => words.test(word)))?.[1]
  if (!state) return undefined
  const lives = animals.has(noun) || animals.has(drawn) || isLiving(noun)
  if (lives && notOfLiving.has(state) && !materialOf(subject)) return undefined
  if (shown.some(([subjects, list]) => subjects.test(drawn) && list.split(' ').includes(state))) return undefined
  return { state }
}

/** Words for what stands on its head. */
export const isUpsideDown = ({ attributes, drawn }: SceneSubject): boolean =>
  drawn !== 'person' &&
  drawn !== 'portrait' &&
  attributes.words.some((word) => /^(?:upside-down|inverted|overturned)$/.test(word))

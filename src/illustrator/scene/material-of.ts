import { animals } from '../language/attribute-words.data.ts'
import { isLiving } from '../language/lexicon.ts'
import type { FinishKind } from '../paint/material/finishes.ts'
import { findSubject } from '../subjects/index.ts'
import type { SceneSubject } from './scene.ts'

/** What a thing is to look made of. */
export interface MadeOf {
  kind: FinishKind
  /** Its colour, where the material has one of its own or the words name one. */
  color: string | undefined
}

/** Words that make a thing of something, and the colour that has. */
const materials: readonly (readonly [words: string, kind: FinishKind, color?: string])[] = [
  ['wooden wood oak bamboo walnut mahogany driftwood', 'wood'],
  ['metal metallic steel iron chrome aluminium aluminum tin', 'metal'],
  ['gold', 'metal', '#d9a32c'],
  ['brass', 'metal', '#c79a3f'],
  ['glass transparent', 'glass'],
  ['crystal diamond quartz', 'gem'],
  ['amethyst', 'gem', '#9a5fd0'],
  ['ice icy', 'ice'],
  ['stone granite concrete limestone basalt', 'stone'],
  ['sandstone', 'stone', '#c9a273'],
  ['marble alabaster', 'marble'],
  ['clay terracotta earthenware', 'clay'],
  ['ceramic porcelain', 'ceramic'],
  ['obsidian onyx', 'ceramic', '#24242c'],
  ['chocolate', 'chocolate'],
  ['origami papercraft', 'origami'],
  ['paper', 'paper'],
  ['cardboard', 'cardboard'],
  ['knitted knit crocheted crochet wool woolen woollen yarn amigurumi', 'knit'],
  ['felt plush stuffed', 'felt'],
  ['velvet', 'velvet'],
  ['wicker rattan', 'wicker'],
  ['brick', 'brick'],
  ['lego legos', 'studs'],
  ['water liquid', 'water'],
  ['galaxy galaxies stardust nebula cosmic', 'galaxy'],
  ['smoke mist vapor vapour steam', 'vapour'],
  ['gummy jelly jello gelatin', 'jelly', '#d9404a'],
]

/** Colours that are the names of what an animal can be made of, but has no coat of. */
const namesOfMaterials: Readonly<Record<string, FinishKind>> = {
  '#a9713a': 'metal',
  '#b8693d': 'metal',
  '#2f9d74': 'ceramic',
}
const precious: Readonly<Record<string, FinishKind>> = { '#dfaa2b': 'metal', '#c3c9d1': 'metal' }

const carved = /(?:^| )(?:statue|sculpture|carving|figurine|bust)$/

/** Only of what lives one says so and means it: a water bottle is of something else. */
const ofAnimals: ReadonlySet<FinishKind> = new Set<FinishKind>([
  'water',
  'galaxy',
  'vapour',
  'jelly',
  'chocolate',
  'gem',
])
const chocolateCoats = /^(?:dog|horse|cat|cow|icon:.*dog.*)$/

/** Whose words are about their clothes, their pages or what is in them. */
const untouched = /^(?:person|portrait|heap|poster|sign|book|vase|potted-plant|bouquet)$/

/** What is of it anyway, or has a drawing of its own for it. */
const usual: readonly (readonly [drawn: RegExp, kinds: string])[] = [
  [/^(?:house|castle|bridge|lighthouse|wall|great-pyramid|skyscraper)$/, 'wood stone brick marble clay'],
  [/^skyscraper$/, 'glass metal'],
  [/^(?:boat|ship|chair|table|bed|box|desk|tree|sofa|lamp|clock)$/, 'wood'],
  [/^(?:car|bus|train|airplane|robot|bicycle|ship|rocket|ufo|laptop|phone|lamp|clock|chair|bed|bottle)$/, 'metal'],
  [/^(?:bottle|lamp|jellyfish)$/, 'glass gem'],
  [/^mug$/, 'ceramic clay glass'],
  [/^(?:sheep|teddy-bear)$/, 'felt'],
  [
    /^(?:t-shirt|hat|scarf|sweater|beanie|gloves?|mittens?|socks?|coat|dress|rug|blanket|pillow|curtain)$/,
    'knit felt velvet',
  ],
  [/basket/, 'wicker'],
]
/** What craft/ paints by itself. */
const crafted: ReadonlySet<FinishKind> = new Set<FinishKind>(['wood', 'metal', 'glass', 'ice', 'felt', 'gem'])

/** What the words say a thing is made of that its drawing does not show by itself. */
export function materialOf({ noun, drawn, attributes, reference }: SceneSubject): MadeOf | undefined {
  if (reference !== undefined || untouched.test(drawn)) return undefined
  const lives = animals.has(noun) || animals.has(drawn) || isLiving(noun) || carved.test(noun)
  const own = new Set(noun.split(' '))
  const said = attributes.words.filter((word) => !own.has(word))
  const [asked] = attributes.colors
  const found = materials.find(([words]) => words.split(' ').some((word) => said.includes(word)))
  const made = found ? { kind: found[1], color: asked ?? found[2] } : byColor(noun, asked, lives)
  if (!made) return undefined
  const { kind } = made
  if (ofAnimals.has(kind) && !lives) return undefined
  if (kind === 'chocolate' && chocolateCoats.test(drawn)) return undefined
  if (findSubject(drawn).crafted && (crafted.has(kind) || noun.includes(' of '))) return undefined
  if (usual.some(([subjects, kinds]) => subjects.test(drawn) && kinds.split(' ').includes(kind))) return undefined
  // A statue is grey until something else is said of it.
  const isGrey = found !== undefined && carved.test(noun) && asked === statueGrey
  return isGrey ? { kind, color: found[2] } : made
}

const statueGrey = '#8b8f97'

function byColor(noun: string, color: string | undefined, lives: boolean): MadeOf | undefined {
  if (!color || !lives) return undefined
  if (carved.test(noun)) {
    const kind = precious[color] ?? namesOfMaterials[color] ?? (noun.endsWith('figurine') ? 'ceramic' : 'stone')
    return { kind, color: color === statueGrey ? undefined : color }
  }
  const kind = namesOfMaterials[color]
  return kind && { kind, color }
}

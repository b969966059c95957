import { hashText, type Random } from '../../paint/random.ts'
import type { SubjectDetails } from '../subject.ts'
import { hairColorOf, skinOf } from './complexion.ts'
import { type Figure, figureOf } from './figure-build.ts'
import { assignColors, complexionOf } from './garment-colors.ts'
import { heldProp } from './held.ts'
import {
  type Bottom,
  type Extra,
  everyday,
  type Headwear,
  type Occupation,
  type Prop,
  type Shoes,
  type Top,
} from './occupations.data.ts'
import { occupations } from './occupations.ts'
import { poseFor } from './pose-words.ts'
import type { Pose } from './poses.data.ts'
import { darkEyes, lightEyes } from './skin.data.ts'
import { lightness, shift } from './tone.ts'
import { outfitOf } from './wardrobe.ts'
import { expressionWords, hairWords } from './words.data.ts'

export type Age = 'baby' | 'child' | 'teen' | 'young' | 'middle' | 'old'
export type HairStyle =
  | 'crop'
  | 'side-part'
  | 'quiff'
  | 'buzz'
  | 'tousled'
  | 'bob'
  | 'long'
  | 'wavy'
  | 'curly'
  | 'afro'
  | 'bun'
  | 'ponytail'
  | 'pixie'
  | 'braids'
  | 'receding'
  | 'bald'
export type Pattern = 'none' | 'checked' | 'striped' | 'dotted' | 'floral'
export type Beard = 'none' | 'stubble' | 'short' | 'full' | 'long' | 'moustache' | 'goatee'
export type Glasses = 'none' | 'round' | 'square' | 'sun'
export type Expression = 'neutral' | 'smile' | 'laugh' | 'serious' | 'surprised' | 'sad' | 'angry' | 'asleep' | 'crying'

/** Who is drawn: everything that words and chance decide. Colours are CSS hex, unlit. */
export interface PersonTraits {
  age: Age
  /** 0 masculine .. 1 feminine. */
  femininity: number
  figure: Figure
  skin: string
  hairStyle: HairStyle
  hairColor: string
  beard: Beard
  glasses: Glasses
  headwear: Headwear
  headwearColor: string
  expression: Expression
  eyeColor: string
  lipstick: string | undefined
  /** -1 .. 1: what makes one face differ from another. */
  face: { width: number; jaw: number; eyes: number; tilt: number; nose: number; lips: number; brow: number }
  top: Top
  color: string
  under: string
  /** What is worn beneath a jacket. */
  inner: 'shirt' | 'shell' | 'turtleneck'
  accent: string
  bottom: Bottom
  bottomColor: string
  shoes: Shoes
  shoeColor: string
  extras: readonly Extra[]
  pattern: Pattern
  prop: Prop
  /** Asked for what is held. */
  propColor: string | undefined
  /** On the left arm. */
  shield: boolean
  pose: Pose
}

const womanNouns =
  /\b(woman|women|girl|lady|female|mother|mom|mum|grandmother|grandma|sister|wife|daughter|bride|queen|princess|witch|actress|waitress|policewoman|businesswoman|cowgirl|ballerina|heroine|empress|nun|geisha|feminine|mermaid|fairy|cheerleader|stewardess|cleopatra|superheroine|granny|aunt|niece|she|her)\b/
const manNouns =
  /\b(man|men|boy|guy|gentleman|male|father|dad|grandfather|grandpa|brother|husband|son|groom|king|prince|wizard|policeman|fireman|businessman|cowboy|fisherman|mailman|monk|priest|emperor|pirate|viking|samurai|knight|masculine|santa|santa claus|father christmas|merman|gladiator|centurion|legionary|spartan|pharaoh|caesar|gentlemen|uncle|nephew|he|his)\b/
const ages: readonly [Age, RegExp][] = [
  ['baby', /\b(baby|toddler|infant)\b/],
  ['child', /\b(child|kid|boy|girl|son|daughter|little|schoolboy|schoolgirl)\b/],
  ['teen', /\b(teen|teenage|teenager|adolescent)\b/],
  [
    'old',
    /\b(old|elderly|elder|aged|senior|grandmother|grandfather|grandma|grandpa|granny|retired|wizard|santa|father christmas)\b/,
  ],
  [
    'middle',
    /\b(middle-aged|middle aged|mature|executive|ceo|boss|president|judge|professor|general|king|queen|father|mother)\b/,
  ],
  [
    'young',
    /\b(young|student|youthful|prince|princess|dancer|ballerina|bride|groom|athlete|model|cheerleader|gymnast|acrobat|surfer|skier|boxer|runner|cyclist|player|footballer|karateka|mermaid|fairy|elf|angel|superhero|superheroine|dj|gamer|flight attendant)\b/,
  ],
]

function ageOf(said: string, random: Random): Age {
  const named = namedAge(said)
  const drawn = random.next()
  if (named === 'child' && /\b(young|old|elderly) (man|woman)\b/.test(said)) return 'young'
  if (named === 'middle' && /\byoung\b/.test(said)) return 'young'
  if (named) return named === 'middle' && !/\bmiddle|mature\b/.test(said) && drawn < 0.3 ? 'young' : named
  return drawn < 0.58 ? 'young' : drawn < 0.88 ? 'middle' : 'old'
}

function hairStyleOf(
  said: string,
  femininity: number,
  age: Age,
  skin: string,
  tied: boolean,
  random: Random,
): HairStyle {
  const drawn = random.next()
  const coily = lightness(skin) < 0.62 && random.chance(0.6)
  for (const [words, style] of hairWords.styles) {
    if (words.test(said)) return style === 'crop' && femininity > 0.5 ? 'pixie' : style
  }
  const pick = (styles: readonly HairStyle[]): HairStyle => styles[Math.floor(drawn * styles.length)]!
  if (age === 'baby') return drawn < 0.25 ? 'crop' : 'buzz'
  if (femininity > 0.5) {
    if (tied) return pick(['bun', 'ponytail', 'bun', 'pixie', 'bob'])
    if (age === 'old') return pick(['bob', 'pixie', 'bun', 'curly', 'wavy'])
    if (age === 'child') return pick(['ponytail', 'braids', 'bob', 'long', 'wavy', 'curly'])
    if (coily) return pick(['afro', 'curly', 'braids', 'bun', 'curly', 'afro'])
    return pick(['long', 'bob', 'wavy', 'bun', 'ponytail', 'wavy', 'pixie', 'long', 'curly'])
  }
  if (age === 'old') return pick(['receding', 'side-part', 'bald', 'crop', 'receding'])
  if (coily) return pick(['buzz', 'crop', 'afro', 'buzz', 'bald'])
  if (age === 'child') return pick(['tousled', 'crop', 'side-part', 'tousled', 'curly'])
  if (age === 'middle') return pick(['side-part', 'crop', 'quiff', 'receding', 'side-part', 'buzz', 'bald'])
  return pick(['side-part', 'quiff', 'tousled', 'crop', 'quiff', 'curly', 'side-part'])
}

function beardOf(said: string, femininity: number, age: Age, wanted: boolean, random: Random): Beard {
  const drawn = random.next()
  if (/\b(clean-shaven|beardless)\b/.test(said)) return 'none'
  if (/\b(long beard|wizard)\b/.test(said)) return 'long'
  if (/\b(goatee)\b/.test(said)) return 'goatee'
  if (/\b(moustache|mustache)\b/.test(said)) return 'moustache'
  if (/\b(stubble|unshaven)\b/.test(said)) return 'stubble'
  if (/ (santa|santa claus|father christmas) /.test(said)) return 'full'
  if (/\b(beard|bearded)\b/.test(said)) return drawn < 0.5 ? 'full' : 'short'
  if (femininity > 0.5 || age === 'baby' || age === 'child' || age === 'teen') return 'none'
  if (wanted) return drawn < 0.7 ? 'full' : 'short'
  return drawn < 0.56 ? 'none' : drawn < 0.72 ? 'stubble' : drawn < 0.88 ? 'short' : drawn < 0.94 ? 'goatee' : 'full'
}

/** The words and the noun, as one text with a space at both ends. */
export const saidOf = ({ attributes, noun }: Pick<SubjectDetails, 'attributes' | 'noun'>): string =>
  ` ${[...attributes.words, noun].join(' ').toLowerCase()} `

export const occupationOf = (said: string): Occupation | undefined =>
  occupations.find(({ nouns }) => nouns.some((noun) => said.includes(` ${noun} `)))

/** The age that words name; chance decides among grown ones. */
export const namedAge = (said: string): Age | undefined => ages.find(([, words]) => words.test(said))?.[0]

/** Reads the words and draws the rest by chance, in one fixed order. */
export function personTraits(details: Pick<SubjectDetails, 'attributes' | 'noun' | 'random' | 'shot'>): PersonTraits {
  const { random } = details
  // One seed must not give the chef and the nurse one face; adjectives do not count, so that an edit keeps the person.
  for (let skipped = hashText(details.noun) % 61; skipped > 0; skipped--) random.next()
  const spoken = saidOf(details)
  const complexion = occupationOf(spoken) ? undefined : complexionOf(details.attributes)
  const said = complexion ? `${spoken}${complexion === 'black' ? 'african' : 'caucasian'} ` : spoken
  const asked = assignColors(complexion ? { ...details.attributes, colors: [] } : details.attributes)
  const gender = random.next()
  const femininity = womanNouns.test(said)
    ? 1
    : manNouns.test(said) || /\bbeard|bearded|moustache|mustache\b/.test(said)
      ? 0
      : gender < 0.5
        ? 1
        : 0
  const age = ageOf(said, random)
  const young = age === 'child' || age === 'baby'
  const known = occupationOf(said)
  const dress =
    known ??
    (age === 'baby' ? everyday.baby : young ? everyday.child : femininity > 0.5 ? everyday.woman : everyday.man)
  const born = skinOf(said, random)
  const skin = known?.skin ?? born
  const hairColor = asked.hair ?? hairColorOf(said, skin, age, random)
  const hairStyle = hairStyleOf(said, femininity, age, skin, dress.tied ?? false, random)
  const beard = beardOf(said, femininity, age, dress.beard ?? false, random)
  const spectacles = random.next()
  const glasses: Glasses = /\bsunglasses\b/.test(said)
    ? 'sun'
    : /\b(glasses|spectacles|bespectacled)\b/.test(said)
      ? spectacles < 0.5
        ? 'round'
        : 'square'
      : age !== 'baby' && spectacles < (age === 'old' ? 0.4 : young ? 0.06 : 0.17)
        ? spectacles < 0.08
          ? 'round'
          : 'square'
        : 'none'
  const worn = headwearOf(said, dress, femininity)
  const expression = expressionOf(said, age, random)
  const pale = lightness(skin) > 0.8
  const eyeColor =
    asked.eyes ??
    random.pick(
      pale && !/\b(asian|chinese|japanese|korean)\b/.test(said) ? [...darkEyes, ...lightEyes, ...lightEyes] : darkEyes,
    )
  const vary = (): number => random.between(-1, 1)
  const face = { width: vary(), jaw: vary(), eyes: vary(), tilt: vary(), nose: vary(), lips: vary(), brow: vary() }
  const outfit = outfitOf(said)
  const chosen = random.pick((femininity > 0.5 && dress.womanColors) || dress.colors)
  const color = asked.garment ?? outfit.color ?? chosen
  const named: Top | undefined = outfit.top === 'shirt' && femininity > 0.5 ? 'blouse' : outfit.top
  const usual = random.pick(dress.tops)
  const top = named ?? usual
  const beneath = random.pick(dress.under ?? ['#f2eee7'])
  const under = asked.under ?? (beneath === color ? '#f4f0e6' : beneath)
  const accent =
    asked.accent ?? outfit.accent ?? random.pick(dress.accents ?? ['#a8453f', '#31517c', '#3c5c52', '#c99a4b'])
  const lower =
    (dress.bottom === 'tutu' && outfit.bottom === 'skirt' ? 'tutu' : outfit.bottom) ??
    (top === 'dress' && !['tutu', 'shorts', 'jeans'].includes(dress.bottom ?? '')
      ? 'skirt'
      : top === 'gown'
        ? 'long'
        : (dress.bottom ?? 'trousers'))
  const bottom = lower === 'briefs' && femininity < 0.5 ? 'shorts' : lower
  const denim = random.pick(['#3f5570', '#4a627f', '#35465d'])
  const other = random.pick(dress.bottomColors ?? [shift(color, 0.92)])
  const matching =
    top === 'suit' ||
    top === 'turnout' ||
    top === 'overalls' ||
    top === 'spacesuit' ||
    (top === 'dress' && !dress.bottomColors) ||
    (top === 'bare' && lower === 'briefs') ||
    top === 'gown' ||
    top === 'robe'
  const bottomColor =
    outfit.bottomColor ??
    (matching && !(top === 'suit' && dress.bottomColors)
      ? color
      : bottom === 'jeans' && !dress.bottomColors
        ? denim
        : other)
  const shoes = outfit.shoes ?? dress.shoes ?? 'sneaker'
  const leather = shoes === 'sneaker' ? ['#eceae4', '#d5d9dd', '#c4584a', '#3a4250'] : ['#3a2a22', '#262428', '#5a3c28']
  const shoeColor = outfit.shoeColor ?? random.pick(dress.shoeColors ?? leather)
  const posed = random.next()
  const smart = random.next()
  const tieless = femininity > 0.5 || (dress.womanColors !== undefined && smart > 0.68)
  const dressy = top === 'suit' && dress.womanColors !== undefined
  const extras = [...(dress.extras ?? []), ...outfit.extras, ...extrasOf(said)].filter(
    (extra) =>
      !(extra === 'tie' && tieless && dressy && !/\b(neck)?tie\b/.test(said)) &&
      !(extra === 'pocket-square' && dressy && femininity < 0.5 && smart < 0.2) &&
      !(extra === 'necklace' && !known && posed < 0.4),
  )
  if (dressy && femininity > 0.5) extras.push(...(smart < 0.45 ? (['necklace'] as const) : []), 'earrings')
  if (dressy && smart > 0.3 && smart < 0.6 && femininity < 0.5) extras.push('stripes')
  const inner =
    femininity > 0.5
      ? smart > 0.84
        ? 'turtleneck'
        : smart > 0.6
          ? 'shirt'
          : 'shell'
      : dressy && smart > 0.88
        ? 'turtleneck'
        : 'shirt'
  return {
    age,
    femininity,
    figure: figureOf(said),
    skin,
    hairStyle,
    hairColor,
    beard,
    glasses,
    headwear: worn.kind,
    headwearColor: asked.headwear ?? worn.color ?? color,
    expression: expression === 'laugh' && dress.womanColors && !/laugh|grin/.test(said) ? 'smile' : expression,
    eyeColor,
    lipstick: lipstickOf(said, femininity, age, random),
    face,
    top,
    color,
    under,
    inner,
    accent,
    bottom,
    bottomColor,
    shoes,
    shoeColor,
    extras,
    pattern: patternOf(said, extras, top),
    prop: heldProp(said, random.pick(dress.props ?? ['none'])),
    propColor: asked.held,
    shield: / shield /.test(said) || / knight /.test(said),
    pose: poseFor(said, age, posed),
  }
}

export function headwearOf(
  said: string,
  dress: Pick<Occupation, 'headwear' | 'headwearColor'>,
  femininity: number,
): { kind: Headwear; color?: string } {
  for (const [words, kind, color] of hairWords.headwear) if (words.test(said)) return { kind, color }
  if (/\b(hatless|bareheaded|no hat)\b/.test(said)) return { kind: 'none' }
  const outfit = outfitOf(said)
  if (outfit.headwear) return { kind: outfit.headwear, color: outfit.headwearColor }
  if (dress.headwear === 'crown' && femininity > 0.5 && /princess/.test(said))
    return { kind: 'tiara', color: dress.headwearColor }
  return { kind: dress.headwear ?? 'none', color: dress.headwearColor }
}

function expressionOf(said: string, age: Age, random: Random): Expression {
  const drawn = random.next()
  for (const [words, expression] of expressionWords) if (words.test(said)) return expression
  if (age === 'baby' || age === 'child') return drawn < 0.7 ? 'smile' : 'laugh'
  return drawn < 0.72 ? 'smile' : drawn < 0.9 ? 'neutral' : 'laugh'
}

/** The colour of painted lips: when make-up is spoken of, and now and then on a grown woman. */
function lipstickOf(said: string, femininity: number, age: Age, random: Random): string | undefined {
  const drawn = random.next()
  if (/\b(no|without) (make-?up|lipstick)\b/.test(said)) return undefined
  if (/\b(lipstick|make-?up|glamorous|glam|red lips|geisha)\b/.test(said))
    return /pink/.test(said) ? '#d0577f' : '#b3222f'
  const grown = femininity > 0.5 && (age === 'young' || age === 'middle')
  return grown && drawn < 0.3 ? ['#b5404a', '#a8485a', '#c05a5a'][Math.floor(drawn * 10)] : undefined
}

function patternOf(said: string, extras: readonly Extra[], top: Top): Pattern {
  if (/\b(plaid|checked|checkered|chequered|tartan|flannel|gingham)\b/.test(said)) return 'checked'
  if (/\b(striped|stripes|stripy)\b/.test(said)) return 'striped'
  if (/\b(polka[- ]dots?|polka-dotted|dotted|spotted)\b/.test(said)) return 'dotted'
  if (/\b(floral|flowered|flowery|patterned|hawaiian)\b/.test(said) || extras.includes('floral')) return 'floral'
  if (extras.includes('hoops')) return 'striped'
  return extras.includes('pattern') && top !== 'robe' ? 'checked' : 'none'
}

export function extrasOf(said: string): Extra[] {
  const extras: Extra[] = []
  if (/\bscarf\b/.test(said) && !/\bheadscarf\b/.test(said)) extras.push('scarf')
  if (/\b(bow tie|bow-tie|bowtie|tuxedo)\b/.test(said)) extras.push('bow-tie')
  else if (/\b(necktie|tie)\b/.test(said)) extras.push('tie')
  if (/\bnecklace\b/.test(said)) extras.push('necklace')
  if (/\bbackpack\b/.test(said)) extras.push('backpack')
  if (/\bstethoscope\b/.test(said)) extras.push('stethoscope')
  if (/\b(fairy|butterfly) wings\b/.test(said)) extras.push('gossamer-wings')
  else if (/\b(wings|winged)\b/.test(said)) extras.push('wings')
  return extras
}

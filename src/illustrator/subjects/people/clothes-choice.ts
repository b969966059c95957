import type { Random } from '../../paint/random.ts'
import type { AskedColors } from './garment-colors.ts'
import type { Bottom, Extra, Headwear, Occupation, Shoes, Top } from './occupations.data.ts'
import { shift } from './tone.ts'
import type { Age, Pattern } from './traits.ts'
import { outfitOf } from './wardrobe.ts'
import { hairWords } from './words.data.ts'

/** What somebody wears from the neck down. */
export interface Clothing {
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
}

/** With years people cover their shoulders. */
const suited = (top: Top, age: Age, known: boolean): Top =>
  !known && age === 'old' && (top === 'dress' || top === 'tee' || top === 'hoodie') ? 'sweater' : top

/** Clothes by the words, then by the trade, then by chance; `posed` is drawn between, to keep the order of chance. */
export function clothingOf(
  said: string,
  dress: Occupation | Omit<Occupation, 'nouns'>,
  known: boolean,
  femininity: number,
  age: Age,
  asked: AskedColors,
  random: Random,
): Clothing & { posed: number } {
  const outfit = outfitOf(said)
  const chosen = random.pick((femininity > 0.5 && dress.womanColors) || dress.colors)
  const color = asked.garment ?? outfit.color ?? chosen
  const named: Top | undefined = outfit.top === 'shirt' && femininity > 0.5 ? 'blouse' : outfit.top
  const usual = suited(random.pick(dress.tops), age, known)
  const top = named ?? usual
  const beneath = random.pick(dress.under ?? ['#f2eee7'])
  const under = asked.under ?? (beneath === color ? '#f4f0e6' : beneath)
  const accent =
    asked.accent ?? outfit.accent ?? random.pick(dress.accents ?? ['#a8453f', '#31517c', '#3c5c52', '#c99a4b'])
  const lower =
    (dress.bottom === 'tutu' && outfit.bottom === 'skirt' ? 'tutu' : outfit.bottom) ??
    (top === 'dress' && dress.bottom !== 'tutu' && (named || !['shorts', 'jeans'].includes(dress.bottom ?? ''))
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
    (top === 'dress' && (named === 'dress' || !dress.bottomColors)) ||
    (top === 'bare' && lower === 'briefs') ||
    top === 'gown' ||
    top === 'robe'
  const bottomColor =
    asked.legs ??
    outfit.bottomColor ??
    (matching && !(top === 'suit' && dress.bottomColors)
      ? color
      : bottom === 'jeans' && !dress.bottomColors
        ? denim
        : other)
  const shoes = outfit.shoes ?? dress.shoes ?? 'sneaker'
  const leather = shoes === 'sneaker' ? ['#eceae4', '#d5d9dd', '#c4584a', '#3a4250'] : ['#3a2a22', '#262428', '#5a3c28']
  const shoeColor = asked.shoes ?? outfit.shoeColor ?? random.pick(dress.shoeColors ?? leather)
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
    posed,
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

/** Woven or printed on the top. */
export function patternOf(said: string, extras: readonly Extra[], top: Top): Pattern {
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
  if (/\bearrings?\b/.test(said)) extras.push('earrings')
  if (/\bbackpack\b/.test(said)) extras.push('backpack')
  if (/\bstethoscope\b/.test(said)) extras.push('stethoscope')
  if (/\b(fairy|butterfly) wings\b/.test(said)) extras.push('gossamer-wings')
  else if (/\b(wings|winged)\b/.test(said)) extras.push('wings')
  return extras
}

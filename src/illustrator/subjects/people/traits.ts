import { hashText } from '../../paint/random.ts'
import type { Beast } from '../animals/beast.ts'
import type { SubjectDetails } from '../subject.ts'
import { animalOf, type Guise, guiseOf, guises, maskOf } from './animal-people.ts'
import { type Clothing, clothingOf, headwearOf } from './clothes-choice.ts'
import { hairColorOf, skinOf } from './complexion.ts'
import { costumes } from './costumes.data.ts'
import { eraDress, occupationOf, withFolk } from './era-dress.ts'
import type { Features } from './features.data.ts'
import { type Figure, figureOf } from './figure-build.ts'
import { assignColors, complexionOf } from './garment-colors.ts'
import { beardOf, hairStyleOf } from './hair-choice.ts'
import { heldProp } from './held.ts'
import { featuresOf } from './heritage.ts'
import { expressionOf, glassesOf, lipstickOf, marksOf } from './look-choice.ts'
import type { Mask } from './masks/mask.ts'
import { everyday, type Headwear, type Occupation, type Prop } from './occupations.data.ts'
import { poseFor, seenFrom } from './pose-words.ts'
import type { Pose } from './poses.data.ts'
import { darkEyes, lightEyes } from './skin.data.ts'
import { lightness } from './tone.ts'
import { ageOf, femininityOf, sexOf } from './who.ts'

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
  | 'dreadlocks'
  | 'pigtails'
  | 'mohawk'
  | 'receding'
  | 'bald'
export type Pattern = 'none' | 'checked' | 'striped' | 'dotted' | 'floral'
export type Beard = 'none' | 'stubble' | 'short' | 'full' | 'long' | 'moustache' | 'goatee'
export type Glasses = 'none' | 'round' | 'square' | 'sun'
export type Expression =
  | 'neutral'
  | 'smile'
  | 'grin'
  | 'laugh'
  | 'serious'
  | 'surprised'
  | 'sad'
  | 'angry'
  | 'asleep'
  | 'crying'
  | 'wink'
  | 'scared'
  | 'shouting'
  | 'thoughtful'
  | 'sleepy'
/** What lies on the skin of a face. */
export type Mark =
  | 'freckles'
  | 'scar'
  | 'tattoo'
  | 'face-paint'
  | 'wrinkles'
  | 'make-up'
  | 'mole'
  | 'nose-ring'
  | 'fangs'
  | 'undead'

export type Seen = 'face' | 'profile' | 'behind'

/** Who is drawn: everything that words and chance decide. Colours are CSS hex, unlit. */
export interface PersonTraits extends Clothing {
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
  /** What the face has from its family. */
  features: Features
  marks: readonly Mark[]
  /** Hair cut over the brows. */
  bangs: boolean
  /** -1 .. 1: what makes one face differ from another. */
  face: {
    width: number
    jaw: number
    eyes: number
    tilt: number
    nose: number
    lips: number
    brow: number
    chin: number
  }
  prop: Prop
  /** Asked for what is held. */
  propColor: string | undefined
  /** On the left arm. */
  shield: boolean
  pose: Pose
  /** Which side of the head is shown. */
  seen: Seen
  /** Who is an animal that stands upright has its head. */
  beast?: Beast
  /** Instead of the furred head. */
  mask?: Mask
  /** The animal a person is dressed up as. */
  guise?: Guise
}

/** The words and the noun, as one text with a space at both ends. */
export const saidOf = ({ attributes, noun }: Pick<SubjectDetails, 'attributes' | 'noun'>): string =>
  withFolk(` ${[...attributes.words, noun].join(' ').toLowerCase()} `)

/** A suit of an animal's fur, from neck to feet. */
const suitOf = ({ coat }: Beast): Omit<Occupation, 'nouns'> => ({
  tops: ['hoodie'],
  colors: [coat.main],
  under: [coat.main],
  accents: [coat.main],
  bottom: 'trousers',
  bottomColors: [coat.main],
  shoes: 'flat',
  shoeColors: [coat.main],
})

/** Reads the words and draws the rest by chance, in one fixed order. */
export function personTraits(details: Pick<SubjectDetails, 'attributes' | 'noun' | 'random' | 'shot'>): PersonTraits {
  const { random } = details
  const beast = animalOf(details)
  const mask = maskOf(details)
  // One seed must not give the chef and the nurse one face; adjectives do not count, so that an edit keeps the person.
  for (let skipped = hashText(details.noun) % 61; skipped > 0; skipped--) random.next()
  const spoken = saidOf(details)
  const known = occupationOf(spoken)
  const complexion = known || beast ? undefined : complexionOf(details.attributes)
  const said = complexion ? `${spoken}${complexion === 'black' ? 'african' : 'caucasian'} ` : spoken
  const asked = assignColors(complexion ? { ...details.attributes, colors: [] } : details.attributes)
  const drawnFemininity = femininityOf(said, random)
  // Robots and foxes wear trousers, unless the words say what they are.
  const femininity = beast && sexOf(said) === undefined ? 0 : drawnFemininity
  const age = ageOf(said, random)
  const young = age === 'child' || age === 'baby'
  const guise = beast ? undefined : guiseOf(details)
  const dress =
    known ??
    (guise?.whole ? suitOf(guise.beast) : undefined) ??
    (age === 'baby' ? undefined : eraDress(said, femininity)) ??
    (age === 'baby' ? everyday.baby : young ? everyday.child : femininity > 0.5 ? everyday.woman : everyday.man)
  const born = skinOf(said, random)
  const paws = beast?.coat.marks.find(({ name }) => name === 'limbs' || name === 'socks')?.color ?? beast?.coat.main
  const skin = paws ?? dress.skin ?? born
  const hairColor = asked.hair ?? hairColorOf(said, skin, age, random)
  const grown = hairStyleOf(said, femininity, age, skin, dress.tied ?? false, random)
  const hairStyle = dress.shaven ? 'bald' : grown
  const beard = beardOf(said, femininity, age, dress.beard ?? false, random)
  const usual = glassesOf(said, age, random)
  const plain = (beast || (known && costumes.includes(known))) && !/glasses|spectacle/.test(said)
  const glasses = plain ? 'none' : usual
  const worn = headwearOf(said, dress, femininity)
  const expression = expressionOf(said, age, random)
  const face = {
    width: random.between(-1, 1),
    jaw: random.between(-1, 1),
    eyes: random.between(-1, 1),
    tilt: random.between(-1, 1),
    nose: random.between(-1, 1),
    lips: random.between(-1, 1),
    brow: random.between(-1, 1),
    chin: random.between(-1, 1),
  }
  const features = featuresOf(said, skin, random)
  const lit = lightness(skin) > 0.8 && features.fold < 0.5 && lightness(hairColor) > 0.3
  const usualEyes = random.pick(lit ? [...darkEyes, ...lightEyes, ...lightEyes] : darkEyes)
  const { posed, ...clothing } = clothingOf(
    guise ? said.replace(guises, ' ') : said,
    dress,
    known !== undefined || eraDress(said, femininity) !== undefined,
    femininity,
    age,
    asked,
    random,
  )
  const marks = marksOf(said, age, skin, hairColor, random)
  const uncanny = marks.includes('fangs') ? '#a8242c' : marks.includes('undead') ? '#d9d7a8' : undefined
  const eyeColor = asked.eyes ?? uncanny ?? usualEyes
  return {
    ...clothing,
    age,
    femininity,
    figure: figureOf(said),
    skin,
    hairStyle,
    hairColor,
    beard,
    glasses,
    headwear: worn.kind,
    headwearColor: asked.headwear ?? worn.color ?? clothing.color,
    expression: expression === 'laugh' && dress.womanColors && !/laugh|grin/.test(said) ? 'smile' : expression,
    eyeColor,
    lipstick: lipstickOf(said, femininity, age, random),
    features,
    marks,
    bangs: / (bangs?|fringe) /.test(said) || (face.brow > 0.35 && femininity > 0.5),
    face,
    prop: heldProp(said, random.pick(dress.props ?? ['none'])),
    propColor: asked.held,
    shield: / shield /.test(said) || / knight /.test(said),
    pose: poseFor(said, age, posed),
    seen: seenFrom(said),
    ...(beast ? ({ beast, hairStyle: 'bald', beard: 'none', marks: [], lipstick: undefined } as const) : {}),
    ...(mask ? { mask } : {}),
    ...(guise ? { guise } : {}),
  }
}

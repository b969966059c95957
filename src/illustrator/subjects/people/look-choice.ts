import type { Random } from '../../paint/random.ts'
import { lightness } from './tone.ts'
import type { Age, Expression, Glasses, Mark } from './traits.ts'
import { expressionWords } from './words.data.ts'

export function expressionOf(said: string, age: Age, random: Random): Expression {
  const drawn = random.next()
  for (const [words, expression] of expressionWords)
    if (words.test(said))
      return expression === 'smile' && drawn < 0.6 && /\b(smiling|smiles?|happy|cheerful|joy)\b/.test(said)
        ? 'grin'
        : expression
  if (age === 'baby' || age === 'child') return drawn < 0.3 ? 'smile' : drawn < 0.75 ? 'grin' : 'laugh'
  return drawn < 0.5 ? 'smile' : drawn < 0.78 ? 'grin' : drawn < 0.94 ? 'neutral' : 'laugh'
}

/** The colour of painted lips: when make-up is spoken of, and now and then on a grown woman. */
export function lipstickOf(said: string, femininity: number, age: Age, random: Random): string | undefined {
  const drawn = random.next()
  if (/\b(no|without) (make-?up|lipstick)\b/.test(said)) return undefined
  if (/\b(lipstick|make-?up|glamorous|glam|red lips|geisha)\b/.test(said))
    return /pink/.test(said) ? '#d0577f' : '#b3222f'
  const grown = femininity > 0.5 && (age === 'young' || age === 'middle')
  return grown && drawn < 0.3 ? ['#b5404a', '#a8485a', '#c05a5a'][Math.floor(drawn * 10)] : undefined
}

export function glassesOf(said: string, age: Age, random: Random): Glasses {
  const drawn = random.next()
  if (/\bsunglasses\b/.test(said)) return 'sun'
  if (/\bgoggles\b/.test(said)) return 'round'
  if (/\b(glasses|spectacles|eyeglasses|bespectacled)\b/.test(said)) return drawn < 0.5 ? 'round' : 'square'
  const young = age === 'child' || age === 'baby'
  if (age === 'baby' || drawn >= (age === 'old' ? 0.4 : young ? 0.06 : 0.14)) return 'none'
  return drawn < 0.08 ? 'round' : 'square'
}

const markWords: readonly [RegExp, Mark][] = [
  [/\b(freckles?|freckled|freckly)\b/, 'freckles'],
  [/\b(scars?|scarred)\b/, 'scar'],
  [/\b(tattoos?|tattooed)\b/, 'tattoo'],
  [/\b(face paint|face painting|war paint|painted face)\b/, 'face-paint'],
  [/\b(wrinkles?|wrinkled|weathered|weather-beaten|aged face|crow's feet)\b/, 'wrinkles'],
  [/\b(make-?up|eyeshadow|eye shadow|glamorous|glam|geisha|drag queen)\b/, 'make-up'],
  [/\b(fangs?|vampire|dracula)\b/, 'fangs'],
  [/\b(zombie|undead)\b/, 'undead'],
  [/\b(mole|beauty spot|beauty mark)\b/, 'mole'],
  [/\b(nose (ring|piercing|stud)|nose piercing|piercings?|pierced)\b/, 'nose-ring'],
]

/** What is on the skin of the face: by words, and by chance what is usual with fair or red-haired people. */
export function marksOf(said: string, age: Age, skin: string, hair: string, random: Random): Mark[] {
  const marks = markWords.filter(([words]) => words.test(said)).map(([, mark]) => mark)
  const [freckled, spotted] = [random.next(), random.next()]
  const fair = age !== 'old' && lightness(skin) > 0.84
  const red = lightness(hair) > 0.42 && lightness(hair) < 0.64
  if (fair && freckled < (red ? 0.22 : 0.06) && !marks.includes('freckles')) marks.push('freckles')
  if (spotted < 0.03) marks.push('mole')
  return marks
}
